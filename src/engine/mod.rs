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
#[cfg(target_arch = "wasm32")]
#[cfg(feature = "intake")]
pub use worker::{answer_to, stop};

#[cfg(not(target_arch = "wasm32"))]
async fn said(request: &Request) -> Option<Answer> {
    let market = daejo_collation::NoMarket;
    Some(daejo_engine::answer(request.clone(), &market))
}

/// [`ask`], and the answer as it comes.
#[cfg(not(target_arch = "wasm32"))]
#[cfg(feature = "intake")]
pub async fn answer_to(request: &Request) -> Option<Vec<u8>> {
    said(request).await.as_ref().map(daejo_engine::encode)
}

/// Ends what the engine is doing.
#[cfg(not(target_arch = "wasm32"))]
#[cfg(feature = "intake")]
pub fn stop() {}
