//! The site, built by Trunk.

use std::{
    env, fs,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow};

use crate::{lean, process, project::Project, toolchain, tools};

/// Builds the site for release and returns its folder.
///
/// What is built, and how, is said in `Trunk.toml` and `index.html`: `trunk build --release` gives
/// the same, but for a leaner standard library (see [`lean`]).
///
/// # Errors
///
/// When a tool cannot be had, or the build fails; the error then repeats the reason.
pub fn build(project: &Project) -> Result<PathBuf> {
    let mut trunk = trunk(project, "build")?;
    trunk.arg("--release");
    lean::apply(&mut trunk, &project.root);
    if io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none() {
        // What is read on its way to the terminal keeps its colours only if told to.
        trunk
            .args(["--color", "always"])
            .env("CARGO_TERM_COLOR", "always");
    }
    let dist = project.root.join("dist");
    let mut reason = None;
    process::run_reading_errors(&mut trunk, |line| {
        if let Some(said) = reason_in(line) {
            reason = Some(said);
        }
    })
    .map_err(|error| match clear_stage(&dist) {
        Ok(()) => anyhow!(not_built(reason.as_deref(), &error)),
        Err(error) => error,
    })?;
    Ok(dist)
}

/// Builds the site, serves it on `port` and builds it again whenever a source is saved, until
/// it is ended: `trunk serve`. With `poll` the sources are looked at every other second, for
/// file systems that do not tell of changes.
///
/// # Errors
///
/// When a tool cannot be had, or Trunk cannot serve.
pub fn dev(project: &Project, port: u16, poll: bool) -> Result<()> {
    let mut trunk = trunk(project, "serve")?;
    trunk.args(["--port", &port.to_string()]);
    if poll {
        trunk.args(["--poll", "--poll-interval", "2s"]);
    }
    process::run(&mut trunk)
}

/// `trunk <task>` with the tools that it calls on its PATH.
fn trunk(project: &Project, task: &str) -> Result<Command> {
    toolchain::ensure_wasm_target()?;
    let paths = tools::ensure(project, tools::BUILD)?;
    let mut trunk = process::command("trunk", &paths);
    // Without `--offline` Trunk would download tools of its own choice.
    trunk
        .args([task, "--offline", "true"])
        .current_dir(&project.root)
        // With these, Trunk and the hook bury the reason of a failure under backtraces.
        .env_remove("RUST_BACKTRACE")
        .env_remove("RUST_LIB_BACKTRACE");
    if env::var_os("NO_COLOR").is_some() {
        // Trunk takes only `true` and `false` here; https://no-color.org allows any text.
        trunk.env("NO_COLOR", "true");
    }
    Ok(trunk)
}

/// The reason of a failure, if `line` states one as rustc, cargo and our hook do:
/// `error: …`, `error[E0425]: …`.
fn reason_in(line: &str) -> Option<String> {
    let plain = without_colours(line);
    let rest = plain.strip_prefix("error")?;
    (rest.starts_with(": ") || rest.starts_with('[')).then(|| plain.clone())
}

/// `line` without the escape sequences that colour it (ECMA-48, control sequences).
fn without_colours(line: &str) -> String {
    let mut parts = line.split("\u{1B}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // A sequence ends with its first letter.
        let behind = part.find(|c: char| c.is_ascii_alphabetic());
        plain.push_str(
            behind
                .and_then(|end| part.get(end + 1..))
                .unwrap_or_default(),
        );
    }
    plain
}

/// Removes what an unfinished build leaves in `dist`.
fn clear_stage(dist: &Path) -> Result<()> {
    let stage = dist.join(".stage");
    match fs::remove_dir_all(&stage) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| format!("cannot remove {}", stage.display()))
        }
        _ => Ok(()),
    }
}

/// The last words of a build that failed.
fn not_built(reason: Option<&str>, error: &anyhow::Error) -> String {
    let reason = match reason {
        Some(reason) => reason.strip_prefix("error: ").unwrap_or(reason).to_owned(),
        None => format!("{error:#}"),
    };
    format!("{reason}\nthe site was not built, and dist/ is as it was")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<&str>) {
        assert_eq!(reason_in(line).as_deref(), expected, "{line:?}");
    }

    #[test]
    fn reasons_are_found_among_what_is_said() {
        let ours = "error: seeds: a.txt: the file is empty";
        check(ours, Some(ours));
        check(
            "\u{1B}[1m\u{1B}[91merror\u{1B}[0m: could not compile",
            Some("error: could not compile"),
        );
        check(
            "error[E0425]: cannot find value `x`",
            Some("error[E0425]: cannot find value `x`"),
        );
        check(
            "2025-11-04T09:00:00Z ERROR hook call returned a bad status",
            None,
        );
        check("errors: none", None);
        check("", None);
    }

    #[test]
    fn a_failed_build_ends_with_its_reason() {
        let error = anyhow!("`trunk build` failed (exit status: 1)");
        assert_eq!(
            not_built(Some("error: a.txt: the file is empty"), &error),
            "a.txt: the file is empty\nthe site was not built, and dist/ is as it was"
        );
        assert_eq!(
            not_built(None, &error),
            "`trunk build` failed (exit status: 1)\nthe site was not built, and dist/ is as it was"
        );
    }

    #[test]
    fn an_unfinished_build_is_cleared_and_the_site_stays() {
        let dist = tempfile::tempdir().unwrap();
        fs::create_dir_all(dist.path().join(".stage/assets")).unwrap();
        fs::write(dist.path().join("index.html"), "").unwrap();
        clear_stage(dist.path()).unwrap();
        assert!(!dist.path().join(".stage").exists());
        assert!(dist.path().join("index.html").exists());
        // Nothing is left over where the build failed early.
        clear_stage(dist.path()).unwrap();
    }
}
