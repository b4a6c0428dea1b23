//! The lean build of the site's WASM: with a standard library of its own.
//!
//! The one that comes with Rust is compiled for speed and with messages for panics, which the page
//! never shows. Rebuilt for size, with panics that end at once and without what would format
//! them, it takes a tenth of the WASM away. The options for that are not stable yet: they are
//! those of one release of Rust, and others, like a plain `trunk build`, do without them.

use std::process::Command;

use crate::{process, toolchain};

/// The release of Rust that has these options.
const RUST: &str = "rustc 1.95.";

/// What cargo and rustc need to know; the hook of Trunk.toml, which compiles for this computer,
/// takes the first three away again.
const SETTINGS: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none",
    ),
];

/// Makes `command`, which compiles for WASM, do it with a standard library built for size; where
/// its source cannot be had, says so and leaves it as it is.
pub fn apply(command: &mut Command) {
    // Trunk's hooks know no `env -u` there.
    if cfg!(windows) {
        return;
    }
    let version = process::output(Command::new("rustc").arg("--version"));
    if !version.is_some_and(|version| version.starts_with(RUST)) {
        eprintln!("note: the WASM is built with the ready standard library: this is not {RUST}x");
        return;
    }
    match toolchain::ensure_source() {
        Ok(()) => {
            command.envs(SETTINGS);
        }
        Err(error) => {
            eprintln!("note: the WASM is built with the ready standard library: {error:#}")
        }
    }
}
