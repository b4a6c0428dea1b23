//! Asking the engine: in a browser the one in a worker, elsewhere directly.

#[cfg(target_arch = "wasm32")]
mod asked;

use std::cell::RefCell;

use daejo_engine::{Answer, Request};
use web_sys::js_sys::Function;

thread_local! {
    /// The page's script (`assets/boot.js`) has the engine run in a worker: what takes a question and
    /// promises an answer, both as bytes, and what ends it.
    static ENGINE: RefCell<Option<[Function; 2]>> = const { RefCell::new(None) };
}

/// Has questions go to `ask`; `stop` ends what it has begun.
#[cfg(any(feature = "client", feature = "intake"))]
pub fn through(ask: Function, stop: Function) {
    ENGINE.set(Some([ask, stop]));
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
#[cfg(target_arch = "wasm32")]
#[cfg(feature = "intake")]
pub use asked::{answer_to, stop};

#[cfg(not(target_arch = "wasm32"))]
async fn said(request: &Request) -> Option<Answer> {
    let market = daejo_collation::NoMarket;
    Some(daejo_engine::answer(request.clone(), &market))
}

/// [`ask`], and the answer as it comes.
#[cfg(not(target_arch = "wasm32"))]
#[cfg(feature = "intake")]
pub fn answer_to(request: &Request) -> impl Future<Output = Option<Vec<u8>>> + use<> {
    let request = request.clone();
    async move { said(&request).await.as_ref().map(daejo_engine::encode) }
}

/// Ends what the engine is doing.
#[cfg(not(target_arch = "wasm32"))]
#[cfg(feature = "intake")]
pub fn stop() {}
