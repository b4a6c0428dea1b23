//! The browser's entry: `assets/boot.js` calls it.

use web_sys::js_sys::Function;
use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Brings the page to life with `edition`, the file that was made with it; `false` if the page is not
/// as it was built. `ask` takes questions to the engine, as bytes, and promises its answers; `stop`
/// ends it.
#[wasm_bindgen]
#[must_use]
pub fn start(edition: &[u8], ask: Function, stop: Function) -> bool {
    daejo::client::start(edition, ask, stop)
}

/// What the engine would be asked about the articles of the page.
#[wasm_bindgen]
#[must_use]
pub fn question() -> Vec<u8> {
    daejo::client::question()
}

/// Shows an answer of the engine in place of what is there, or what was shown last where it is empty; as a
/// step of the history if the reader has asked for it. Whether there was something to show.
#[wasm_bindgen]
pub fn show(answer: &[u8], is_step: bool) -> bool {
    daejo::client::show(answer, is_step)
}
