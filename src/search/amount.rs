//! The values that a reader has typed, as the engine reads them.

use std::rc::Rc;

use daejo_engine::{Amount, Answer, Request};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::wanted::readings;
use crate::engine::ask;

/// What `query` and its words state, as soon as the engine has said so; it is asked only where there
/// is a digit or a Hangul multiplier in it, and nobody waits for it: words are found meanwhile.
#[hook]
pub fn use_amounts(query: &str) -> Rc<[Option<Amount>]> {
    let known = use_state_eq(|| (String::new(), Rc::<[Option<Amount>]>::default()));
    let setter = known.setter();
    use_effect_with(query.to_owned(), move |query| {
        if query.chars().any(is_of_numerals) {
            let query = query.clone();
            spawn_local(async move {
                let asked = Request::Amounts(readings(&query));
                if let Some(Answer::Amounts(amounts)) = ask(&asked).await {
                    setter.set((query, amounts.into()));
                }
            });
        }
    });
    let (of, amounts) = &*known;
    if of == query {
        amounts.clone()
    } else {
        Rc::default()
    }
}

/// Whether numerals are written with `c`. Other words, which a reader types far more often, need
/// no engine.
fn is_of_numerals(c: char) -> bool {
    c.is_ascii_digit() || "십백천만억조".contains(c)
}
