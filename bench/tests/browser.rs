//! The browser's half of `cargo xtask bench`: the same measures as WASM, printed.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn speed() {
    let clock = web_sys::window().and_then(|window| window.performance());
    let clock = clock.unwrap_or_else(|| unreachable!("every browser has a clock"));
    console_log!("wasm\n{}", daejo_bench::report(|| clock.now() / 1000.0));
}
