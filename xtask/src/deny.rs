//! `cargo deny`: what the dependencies are under, where they come from, what is known against them.

use std::{path::PathBuf, process::Command};

use anyhow::Result;

use crate::{process, project::Project, tally::Tally, tools};

/// Holds the dependencies against `deny.toml`. Each kind of check counts as a test; the advisories
/// are skipped, and that is said, where their database cannot be reached.
///
/// # Errors
///
/// When the tool cannot be had, or a check fails.
pub fn deny(project: &Project, tally: &mut Tally) -> Result<()> {
    let paths = tools::ensure(project, tools::DENY)?;
    for check in ["bans", "licenses", "sources"] {
        process::run(command(project, &paths).args(["check", check]))?;
        tally.passed += 1;
    }
    if process::run(command(project, &paths).args(["fetch", "db"])).is_err() {
        eprintln!("skipped: the advisories, whose database cannot be reached from here");
        tally.skipped += 1;
        return Ok(());
    }
    process::run(command(project, &paths).args(["check", "--disable-fetch", "advisories"]))?;
    tally.passed += 1;
    Ok(())
}

fn command(project: &Project, paths: &[PathBuf]) -> Command {
    let mut deny = process::command("cargo-deny", paths);
    deny.current_dir(&project.root);
    deny
}
