//! Firefox, and geckodriver, which drives it.

use std::{path::PathBuf, process::Command};

use anyhow::{Result, bail};

use super::{Further, WHAT, find, is_ubuntu};
use crate::{apt, process, project::Project, tools};

const FIREFOX: &str = "FIREFOX";
const DRIVER: &str = "GECKODRIVER";

const NAMES: &[&str] = &[
    "firefox-esr",
    "firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/// Makes sure of Firefox, where it is there or apt has it, and of its driver.
///
/// # Errors
///
/// When one of them is missing and cannot be installed, or does not run.
pub fn ensure(project: &Project) -> Result<Further> {
    if find(FIREFOX, NAMES)?.is_none() && apt::is_here() {
        let package = if is_ubuntu() {
            "firefox"
        } else {
            "firefox-esr"
        };
        apt::install(&[package], WHAT)?;
    }
    let programs = match find(FIREFOX, NAMES)? {
        Some(firefox) => Some(vec![(DRIVER, driver(project)?), (FIREFOX, firefox)]),
        None => None,
    };
    if let Some((_, firefox)) = programs.iter().flatten().last()
        && process::output(Command::new(firefox).arg("--version")).is_none()
    {
        bail!(
            "{} does not run here. (On Ubuntu it is a snap, which does not run in a container: \
             install Mozilla's own package, and set {FIREFOX} to its program)",
            firefox.display()
        );
    }
    Ok(Further {
        name: "Firefox",
        programs,
        remedy: "install Firefox, and set FIREFOX to it if it is not on PATH",
    })
}

/// What GECKODRIVER names; else one on PATH or in the cache, built where there is none.
fn driver(project: &Project) -> Result<PathBuf> {
    if let Some(named) = find(DRIVER, &[])? {
        return Ok(named);
    }
    let folders = tools::ensure(project, tools::FIREFOX)?;
    let path = std::env::join_paths(folders)?;
    Ok(which::which_in("geckodriver", Some(path), ".")?)
}
