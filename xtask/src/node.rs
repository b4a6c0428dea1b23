//! Node, Java, and the programs from npm that judge the page: axe-core, Lighthouse, the Nu HTML
//! checker.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow, bail};
use cargo_metadata::semver::Version;

use crate::{
    apt,
    cache::{Cache, remove},
    process,
    project::Project,
};

/// What says which packages are wanted, and in which versions, in `tests/`.
const MANIFEST: &str = "package.json";
const LOCK: &str = "package-lock.json";

/// The oldest Node that Lighthouse 12 runs on.
const OLDEST: Version = Version::new(18, 16, 0);

/// Who needs what is installed here, for the user to read.
const WHAT: &str = "the audits of the page";

/// What the audits of the page run with.
pub struct Audits {
    /// The program `node`.
    pub node: PathBuf,
    /// The folder of the packages.
    pub packages: PathBuf,
    /// The program `java`, which the Nu HTML checker runs on; without it there is no such check.
    pub java: Option<PathBuf>,
}

/// Makes sure of Node, of the packages that `tests/package-lock.json` names, and of Java if it
/// can be had.
///
/// # Errors
///
/// When Node or a package is missing and cannot be installed.
pub fn ensure(project: &Project) -> Result<Audits> {
    let node = node()?;
    let packages = packages(&project.root.join("tests"))?;
    Ok(Audits {
        node,
        packages,
        java: java(),
    })
}

fn node() -> Result<PathBuf> {
    let is_missing = || which::which("node").is_err() || which::which("npm").is_err();
    if is_missing() && apt::is_here() {
        apt::install(&["nodejs", "npm"], WHAT)?;
    }
    if is_missing() {
        bail!(
            "node or npm is missing, which audit the page: install Node ≥ {OLDEST} with npm, and \
             run this again"
        );
    }
    let node = which::which("node")?;
    let answer = process::output(Command::new(&node).arg("--version"));
    let version = answer.as_deref().and_then(version_in);
    match version {
        Some(version) if version >= OLDEST => Ok(node),
        Some(version) => bail!("node is {version}, and has to be {OLDEST} or later"),
        None => bail!("`{} --version` gives no version", node.display()),
    }
}

/// The version in what Node answers: `v20.20.2`.
fn version_in(answer: &str) -> Option<Version> {
    answer.trim().trim_start_matches('v').parse().ok()
}

/// Java that runs, installed where there is apt. `None`, said on the terminal, without it.
fn java() -> Option<PathBuf> {
    let found = || {
        let java = which::which("java").ok()?;
        // On macOS `java` exists even where Java does not.
        process::output(Command::new(&java).arg("-version"))?;
        Some(java)
    };
    if let Some(java) = found() {
        return Some(java);
    }
    if apt::is_here()
        && let Err(error) = apt::install(&["default-jre-headless"], WHAT)
    {
        eprintln!("warning: {error:#}");
    }
    found()
}

/// The folder of the packages that the lock file in `folder` names, installed into the cache.
fn packages(folder: &Path) -> Result<PathBuf> {
    let read = |name: &str| {
        let path = folder.join(name);
        fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let files = [(MANIFEST, read(MANIFEST)?), (LOCK, read(LOCK)?)];
    let name = name(&files);
    let cache = Cache::open()?;
    let installed = cache.folder(&name);
    if !installed.exists() {
        let _alone = cache.lock()?;
        // Another task may have installed them while this one waited.
        if !installed.exists() {
            let workshop = cache.workshop(&name);
            install(&files, &workshop)?;
            fs::rename(&workshop, &installed)
                .with_context(|| format!("cannot move the packages to {}", installed.display()))?;
        }
    }
    Ok(installed.join("node_modules"))
}

/// Other packages have another name; so may the same have under another Rust, which costs a
/// further installation and nothing else.
fn name(files: &[(&str, Vec<u8>)]) -> String {
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    format!("page-audits-{:016x}", hasher.finish())
}

fn install(files: &[(&str, Vec<u8>)], folder: &Path) -> Result<()> {
    remove(folder)?;
    fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    eprintln!("\nfetching the programs that audit the page, once …");
    let mut npm = process::command("npm", &[]);
    // No package's own script is run: one of them would download a Java.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    process::run(npm.current_dir(folder)).map_err(|error| {
        anyhow!("{error:#}: check the network, then run this again; it starts anew")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_of_node_are_read() {
        assert_eq!(version_in("v20.20.2\n"), Some(Version::new(20, 20, 2)));
        assert_eq!(version_in("no node"), None);
    }

    #[test]
    fn other_packages_are_installed_elsewhere() {
        let files = |lock: &str| [(MANIFEST, b"{}".to_vec()), (LOCK, lock.into())];
        assert_eq!(name(&files("1")), name(&files("1")));
        assert_ne!(name(&files("1")), name(&files("2")));
    }

    #[test]
    fn the_lock_file_names_no_host() {
        let lock = include_str!("../../tests/package-lock.json");
        assert!(lock.contains("\"integrity\""));
        assert!(!lock.contains("\"resolved\""));
    }
}
