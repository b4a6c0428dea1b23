//! Asking the engine: in a browser the one in a worker, elsewhere directly.

#[cfg(target_arch = "wasm32")]
mod asked;

use std::cell::RefCell;

use daejo_engine::{Answer, Request};
use web_sys::js_sys::Function;

thread_local! {
    /// What takes a question and promises an answer, both as bytes: `ask` of `assets/boot.js`, which
    /// has the engine run in a worker.
    static ASK: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Has questions go to `ask`.
#[cfg(feature = "client")]
pub fn through(ask: Function) {
    ASK.set(Some(ask));
}

/// What the engine says to `request`; `None` where it cannot be loaded, which the next question
/// tries again, or is of another build than the page.
pub async fn ask(request: &Request) -> Option<Answer> {
    match said(request).await? {
        Answer::NotUnderstood => None,
        answer => Some(answer),
    }
}

#[cfg(target_arch = "wasm32")]
use asked::ask as said;

#[cfg(not(target_arch = "wasm32"))]
async fn said(request: &Request) -> Option<Answer> {
    let market = daejo_collation::NoMarket;
    Some(daejo_engine::answer(request.clone(), &market))
}
