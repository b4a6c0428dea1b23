//! The lean build of the site's WASM: with a standard library of its own.
//!
//! The one that comes with Rust is compiled for speed and with messages for panics, which the page
//! never shows. Rebuilt for size, with panics that end at once and without what would format
//! them, it takes a tenth of the WASM away. Values are copied by one instruction, not by loads and
//! stores, and addresses are no longer than they need to be. The options for that are not stable
//! yet: they are those of one release of Rust, and others, like a plain `trunk build`, do without
//! them.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{process, toolchain};

/// The release of Rust that has these options.
const RUST: &str = "rustc 1.95.";

/// What cargo needs to know; the hook of Trunk.toml, which compiles for this computer, takes it away
/// again.
const SETTINGS: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// Lets the engine say which of its functions are to be fast.
const FAST: &str = "--cfg=lean";

/// What rustc needs to know.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
    -Cllvm-args=-max-store-memcpy=1 -Clink-arg=--compress-relocations";

/// Where cargo reads the flags of rustc for WASM.
const RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Makes `command`, which compiles the workspace at `root` for WASM, do it with a standard library
/// built for size; where its source cannot be had, says so and leaves that as it is. In either case
/// no path of this computer gets into the module.
pub fn apply(command: &mut Command, root: &Path) {
    let elsewhere = elsewhere(root);
    command.env(RUSTFLAGS, &elsewhere);
    // Trunk's hooks know no `env -u` there.
    if cfg!(windows) {
        return;
    }
    if !has_options() {
        eprintln!("note: the WASM is built with the ready standard library: this is not {RUST}x");
        return;
    }
    match toolchain::ensure_source() {
        Ok(()) => {
            command.envs(SETTINGS);
            command.env(RUSTFLAGS, [FAST, FLAGS, &elsewhere].join(" "));
        }
        Err(error) => {
            eprintln!("note: the WASM is built with the ready standard library: {error:#}")
        }
    }
}

/// Has the engine be as fast in what `command` compiles for WASM with the ready standard library, to
/// measure it, as it is in the site.
pub fn apply_speed(command: &mut Command) {
    if has_options() {
        command.env("RUSTC_BOOTSTRAP", "1").env(RUSTFLAGS, FAST);
    }
}

/// Whether this is the release of Rust that has the options.
fn has_options() -> bool {
    let version = process::output(Command::new("rustc").arg("--version"));
    version.is_some_and(|version| version.starts_with(RUST))
}

/// Flags by which paths in messages begin the same on every computer. A path with a blank in it
/// cannot be given so.
fn elsewhere(root: &Path) -> String {
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]));
    let sysroot = sysroot.map(|path| PathBuf::from(path.trim()));
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = [
        (Some(root.to_owned()), "daejo"),
        (home, "cargo"),
        (sysroot, "rust"),
    ];
    let flags = folders.into_iter().filter_map(|(folder, name)| {
        let folder = folder?.to_str()?.to_owned();
        let is_one_word = !folder.contains(char::is_whitespace);
        is_one_word.then(|| format!("--remap-path-prefix={folder}=/{name}"))
    });
    flags.collect::<Vec<_>>().join(" ")
}
