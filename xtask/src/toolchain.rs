//! The Rust toolchain's parts, and the C compiler beside it.

use std::{
    env,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::process;

/// The target that the browser's part of the site is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the toolchain can compile for WASM.
///
/// # Errors
///
/// When the target is missing and rustup cannot add it.
pub fn ensure_wasm_target() -> Result<()> {
    let mut rustc = Command::new("rustc");
    let libraries = process::output(rustc.args(["--print", "target-libdir", "--target", WASM]));
    // Asked of rustc, not of rustup: a toolchain from elsewhere may have the target as well.
    if libraries.is_some_and(|folder| PathBuf::from(folder.trim()).is_dir()) {
        return Ok(());
    }
    rustup(&["target", "add", WASM], &format!("the Rust target {WASM}"))
}

/// Makes sure of a cargo subcommand that comes as a component of the toolchain.
///
/// # Errors
///
/// When it is missing and rustup cannot add it.
pub fn ensure_component(subcommand: &str, component: &str) -> Result<()> {
    if process::output(process::cargo().args([subcommand, "--version"])).is_some() {
        return Ok(());
    }
    rustup(
        &["component", "add", component],
        &format!("cargo {subcommand}"),
    )
}

/// Makes sure of the source of the standard library.
///
/// # Errors
///
/// When it is missing and rustup cannot add it.
pub fn ensure_source() -> Result<()> {
    let root = process::output(Command::new("rustc").args(["--print", "sysroot"]));
    let source = root.map(|root| PathBuf::from(root.trim()).join("lib/rustlib/src/rust/library"));
    if source.is_some_and(|source| source.is_dir()) {
        return Ok(());
    }
    rustup(
        &["component", "add", "rust-src"],
        "the source of the standard library",
    )
}

fn rustup(arguments: &[&str], missing: &str) -> Result<()> {
    if which::which("rustup").is_err() {
        bail!(
            "{missing} is missing, and there is no rustup to add it: install Rust with rustup \
             (https://rustup.rs), or the package of your system that holds it"
        );
    }
    process::run(Command::new("rustup").args(arguments)).with_context(|| {
        format!("{missing} could not be added: check the network, then run this again")
    })
}

/// Makes sure of a C compiler, which some dependencies of the tools are built with.
///
/// # Errors
///
/// When there is none; the error says what to install.
pub fn ensure_c_compiler() -> Result<()> {
    // With MSVC, rustc finds the compiler by itself, and this program could not have been
    // linked without it.
    if cfg!(target_env = "msvc") || c_compiler().is_some() {
        return Ok(());
    }
    bail!(no_c_compiler(
        env::consts::OS,
        which::which("apt-get").is_ok()
    ))
}

fn c_compiler() -> Option<PathBuf> {
    let named = env::var("CC").ok().filter(|name| !name.is_empty());
    named
        .iter()
        .map(String::as_str)
        // CC may hold arguments too; its first word is the program.
        .filter_map(|words| words.split_whitespace().next())
        .chain(["cc", "gcc", "clang"])
        .filter_map(|name| which::which(name).ok())
        // On macOS `cc` exists even where the developer tools do not.
        .find(|path| {
            Command::new(path)
                .arg("--version")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok_and(|status| status.success())
        })
}

fn no_c_compiler(system: &str, has_apt: bool) -> String {
    let remedy = match system {
        "macos" => "xcode-select --install",
        "linux" if has_apt => "sudo apt-get install build-essential",
        _ => "gcc or clang with the packages of your system",
    };
    format!(
        "no C compiler was found, and the tools need one: install it ({remedy}), then run this again"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_compiler_is_one_sentence_with_a_remedy() {
        assert_eq!(
            no_c_compiler("linux", true),
            "no C compiler was found, and the tools need one: install it \
             (sudo apt-get install build-essential), then run this again"
        );
        assert!(no_c_compiler("macos", false).contains("xcode-select"));
        assert!(!no_c_compiler("linux", false).contains("apt-get"));
    }
}
