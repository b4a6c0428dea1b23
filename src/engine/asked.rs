//! Questions as bytes, through a function of the page's script.

use daejo_engine::{Answer, Request, decode, encode};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Promise, Uint8Array};
use web_sys::wasm_bindgen::{JsCast, JsValue};

/// What the engine says to `request`; where it says nothing, the next question starts it anew.
pub async fn ask(request: &Request) -> Option<Answer> {
    let ask = super::ASK.with_borrow(Clone::clone)?;
    let question = Uint8Array::from(encode(request).as_slice());
    let promise: Promise = ask.call1(&JsValue::NULL, &question).ok()?.dyn_into().ok()?;
    let answer = JsFuture::from(promise).await.ok()?;
    decode(&answer.dyn_into::<Uint8Array>().ok()?.to_vec())
}
