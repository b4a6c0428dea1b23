//! Asking the engine: in a browser the one in a worker, elsewhere directly.

#[cfg(target_arch = "wasm32")]
mod worker;

use daejo_engine::{Answer, Request};

/// What the engine says to `request`; `None` where it cannot be loaded, which the next question
/// tries again, or is of another build than the page.
pub async fn ask(request: &Request) -> Option<Answer> {
    match said(request).await? {
        Answer::NotUnderstood => None,
        answer => Some(answer),
    }
}

#[cfg(target_arch = "wasm32")]
use worker::ask as said;

#[cfg(not(target_arch = "wasm32"))]
async fn said(request: &Request) -> Option<Answer> {
    let market = daejo_collation::NoMarket;
    Some(daejo_engine::answer(request.clone(), &market))
}
