//! Questions as bytes, through functions of the page's script.

use daejo_engine::{Answer, Request, decode, encode};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Function, Promise, Uint8Array};
use web_sys::wasm_bindgen::{JsCast, JsValue};

/// What the engine says to `request`.
pub async fn ask(request: &Request) -> Option<Answer> {
    decode(&answer_to(request).await?)
}

/// The same as it comes; where the engine says nothing, the next question starts it anew. It is
/// asked at once, whenever the answer is waited for.
pub fn answer_to(request: &Request) -> impl Future<Output = Option<Vec<u8>>> + use<> {
    let promise = promised(request);
    async move {
        let answer = JsFuture::from(promise?).await.ok()?;
        Some(answer.dyn_into::<Uint8Array>().ok()?.to_vec())
    }
}

fn promised(request: &Request) -> Option<Promise> {
    let [ask, _] = engine()?;
    let question = Uint8Array::from(encode(request).as_slice());
    ask.call1(&JsValue::NULL, &question).ok()?.dyn_into().ok()
}

/// Ends the engine. What it was asked stays without an answer.
#[cfg(feature = "intake")]
pub fn stop() {
    if let Some([_, stop]) = engine() {
        // An engine that cannot be ended is let be.
        let _ = stop.call0(&JsValue::NULL);
    }
}

fn engine() -> Option<[Function; 2]> {
    super::ENGINE.with_borrow(Clone::clone)
}
