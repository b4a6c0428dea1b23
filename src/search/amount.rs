//! The value that a reader has typed, as the engine reads it.

use daejo_engine::{Amount, Answer, Request};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::engine::ask;

/// What `query` states, as soon as the engine has said so; it is asked only where there is a
/// digit or a Hangul multiplier in it, and nobody waits for it: words are found meanwhile.
#[hook]
pub fn use_amount(query: &str) -> Option<Amount> {
    let known = use_state_eq(|| (String::new(), None::<Amount>));
    let setter = known.setter();
    use_effect_with(query.to_owned(), move |query| {
        if query.chars().any(is_of_numerals) {
            let query = query.clone();
            spawn_local(async move {
                if let Some(Answer::Amount(amount)) = ask(&Request::Amount(query.clone())).await {
                    setter.set((query, amount));
                }
            });
        }
    });
    let (of, amount) = &*known;
    amount.clone().filter(|_| of == query)
}

/// Whether numerals are written with `c`. Other words, which a reader types far more often, need
/// no engine.
fn is_of_numerals(c: char) -> bool {
    c.is_ascii_digit() || "십백천만억조".contains(c)
}
