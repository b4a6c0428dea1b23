//! The browser's entry: `assets/boot.js` calls it.

use web_sys::js_sys::Function;
use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Brings the page to life with `edition`, the file that was made with it; `ask` takes questions to
/// the engine, as bytes, and promises its answers.
#[wasm_bindgen]
pub fn start(edition: &[u8], ask: Function) {
    daejo::client::start(edition, ask);
}
