//! The browser's half of `cargo xtask bench`: the same measures as WASM, printed.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::js_sys::Promise;
use web_sys::{Performance, Window};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn speed() {
    let window = web_sys::window();
    let (window, clock) = window
        .and_then(|window: Window| Some((window.clone(), window.performance()?)))
        .unwrap_or_else(|| unreachable!("every browser has a clock"));
    let seconds = |clock: &Performance| clock.now() / 1000.0;
    console_log!("wasm");
    let mut lines = String::new();
    for part in daejo_bench::report(|| seconds(&clock)) {
        lines.push_str(&part);
        if let Some(whole) = lines.strip_suffix('\n') {
            console_log!("{whole}");
            lines.clear();
        }
        rest(&window).await;
    }
}

/// Lets the browser answer whoever asks whether it still lives: on a busy computer all measures take
/// longer than it is waited for.
async fn rest(window: &Window) {
    let rested = Promise::new(&mut |resolve, _| {
        // It takes any function.
        let _ = window.set_timeout_with_callback(&resolve);
    });
    // The promise is never refused.
    let _ = JsFuture::from(rested).await;
}
