//! `cargo xtask bench`: how fast the engine reads.

use anyhow::Result;

use crate::{lean, process, project::Project, steps, toolchain};

/// Prints the speed of the engine on this computer and, as WASM, in headless Chromium; and of the
/// page with many articles.
///
/// # Errors
///
/// When a tool cannot be had, a measure does not build, or the page is slower than it may be.
pub fn bench(project: &Project) -> Result<()> {
    let package = ["--package", "daejo-bench"];
    process::run(process::cargo().args(["run", "--release"]).args(package))?;

    toolchain::ensure_wasm_target()?;
    let mut browser = process::cargo();
    browser.args([
        "test",
        "--profile",
        "wasm-release",
        "--target",
        toolchain::WASM,
    ]);
    browser
        .args(package)
        .args(["--test", "browser", "--", "--nocapture"]);
    lean::apply_speed(&mut browser);
    steps::in_browser(project, &mut browser)?;
    process::run(&mut browser)?;
    steps::smoothness(project)
}
