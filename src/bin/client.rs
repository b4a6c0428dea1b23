//! The browser's entry: `assets/boot.js` calls it.

use web_sys::wasm_bindgen;
use web_sys::wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Brings the page to life with `edition`, the file that was made with it.
#[wasm_bindgen]
pub fn start(edition: &[u8]) {
    daejo::client::start(edition);
}
