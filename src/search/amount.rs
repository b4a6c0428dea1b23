//! The value that a reader has typed, as the engine reads it.

use daejo_engine::Amount;
use yew::prelude::*;

/// What `query` states, as soon as the engine has said so; it is asked only where there is a
/// digit or a Hangul numeral in it, and nobody waits for it: words are found meanwhile.
#[hook]
pub fn use_amount(query: &str) -> Option<Amount> {
    let known = use_state_eq(|| (String::new(), None::<Amount>));
    let setter = known.setter();
    use_effect_with(query.to_owned(), move |query| {
        #[cfg(target_arch = "wasm32")]
        if query.chars().any(is_of_numerals) {
            let query = query.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let request = daejo_engine::Request::Amount(query.clone());
                if let Some(daejo_engine::Answer::Amount(amount)) =
                    crate::engine::ask(&request).await
                {
                    setter.set((query, amount));
                }
            });
        }
        #[cfg(not(target_arch = "wasm32"))]
        let _ = (query, setter);
    });
    let (of, amount) = &*known;
    amount.clone().filter(|_| of == query)
}

/// Whether numerals are written with `c`: digits, and Hangul with a multiplier. Other words,
/// which a reader types far more often, need no engine.
#[cfg(target_arch = "wasm32")]
fn is_of_numerals(c: char) -> bool {
    c.is_ascii_digit() || "십백천만억조".contains(c)
}
