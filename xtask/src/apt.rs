//! Packages of Debian and Ubuntu.

use std::process::Command;

use anyhow::{Result, anyhow};

use crate::process;

/// Whether this system has apt.
pub fn is_here() -> bool {
    which::which("apt-get").is_ok()
}

/// Installs packages with apt, as root or by sudo without a password; `what` needs them.
///
/// # Errors
///
/// When that fails; the error says what to run by hand.
pub fn install(packages: &[&str], what: &str) -> Result<()> {
    let list = packages.join(" ");
    eprintln!("\ninstalling for {what}: {list}");
    let id = process::output(Command::new("id").arg("-u"));
    let root = id.is_some_and(|id| id.trim() == "0");
    let run = |arguments: &[&str]| {
        // Through `env`, since sudo hands on no variables.
        let mut command = Command::new(if root { "env" } else { "sudo" });
        if !root {
            command.args(["-n", "env"]);
        }
        process::run(
            command
                .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
                .args(arguments),
        )
    };
    // An update that fails (one of several sources is down, say) may leave lists that will do.
    let updated = run(&["update", "--quiet"]);
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    run(&arguments).map_err(|error| {
        let hint = if updated.is_err() {
            " (the package lists could not be updated)"
        } else {
            ""
        };
        anyhow!("{error}{hint}: run `sudo apt-get install {list}` yourself, then this again")
    })
}
