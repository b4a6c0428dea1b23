//! The site, built by Trunk.

use std::path::PathBuf;

use anyhow::Result;

use crate::{process, project::Project, toolchain, tools};

/// Builds the site for release and returns its folder.
///
/// What is built, and how, is said in `Trunk.toml` and `index.html`: this gives the same as
/// `trunk build --release` where Trunk and the other tools are installed already.
///
/// # Errors
///
/// When a tool cannot be had, or the build fails.
pub fn build(project: &Project) -> Result<PathBuf> {
    toolchain::ensure_wasm_target()?;
    let paths = tools::ensure(project, tools::BUILD)?;
    let mut trunk = process::command("trunk", &paths);
    // Without `--offline` Trunk would download tools of its own choice.
    trunk
        .args(["build", "--release", "--offline", "true"])
        .current_dir(&project.root);
    if std::env::var_os("NO_COLOR").is_some() {
        // Trunk takes only `true` and `false` here; https://no-color.org allows any text.
        trunk.env("NO_COLOR", "true");
    }
    process::run(&mut trunk)?;
    Ok(project.root.join("dist"))
}
