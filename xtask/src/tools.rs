//! The tools that a build calls: found, or installed into a cache of the user's own.
//!
//! A tool is looked for on PATH, then in the cache; what is found is taken if its version
//! fits. Otherwise it is fetched ready built by `cargo binstall`, where that is installed, or
//! built by `cargo install`. Nothing is installed outside the cache, which is the folder
//! `daejo/tools` in `$XDG_CACHE_HOME` or `~/.cache` (Windows: `%LOCALAPPDATA%`).

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use crate::{
    cache::{Cache, remove},
    process,
    project::Project,
    toolchain,
};
use anyhow::{Context, Result, anyhow};
use cargo_metadata::semver::{Comparator, Op, Version, VersionReq};

/// A program that comes as a cargo package.
pub struct Tool {
    /// The name on crates.io.
    package: &'static str,
    version: Wanted,
    /// What the package installs and we use; the first is asked for its version.
    binaries: &'static [&'static str],
    /// Further arguments of `cargo install`.
    arguments: &'static [&'static str],
    /// How long `cargo install` takes with two cores.
    duration: &'static str,
}

/// Which version of a tool is wanted.
enum Wanted {
    /// `version` is installed; one on PATH that meets `accepted` will do.
    Pinned {
        version: &'static str,
        accepted: &'static str,
    },
    /// Exactly the version that Cargo.lock holds of this library.
    SameAs(&'static str),
}

const TRUNK: Tool = Tool {
    package: "trunk",
    // 0.22 needs a later Rust than this project does.
    version: Wanted::Pinned {
        version: "0.21.14",
        accepted: "~0.21.14",
    },
    binaries: &["trunk"],
    arguments: &["--locked", "--no-default-features", "--features", "rustls"],
    duration: "3 minutes",
};

const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    // The library and this program talk in a format that every release may change.
    version: Wanted::SameAs("wasm-bindgen"),
    binaries: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    // Not `--locked`: the lock file of 0.2.130 names a release that was withdrawn.
    arguments: &[],
    duration: "1 minute",
};

const CARGO_DENY: Tool = Tool {
    package: "cargo-deny",
    version: Wanted::Pinned {
        version: "0.20.2",
        accepted: "^0.20.2",
    },
    binaries: &["cargo-deny"],
    arguments: &["--locked"],
    duration: "4 minutes",
};

const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    version: Wanted::Pinned {
        version: "0.37.1",
        accepted: ">=0.36, <1",
    },
    binaries: &["geckodriver"],
    arguments: &["--locked"],
    duration: "2 minutes",
};

/// What building the site takes.
pub const BUILD: &[Tool] = &[TRUNK, WASM_BINDGEN];

/// What running tests as WASM takes.
pub const WASM_TESTS: &[Tool] = &[WASM_BINDGEN];

/// What holding the dependencies against `deny.toml` takes.
pub const DENY: &[Tool] = &[CARGO_DENY];

/// What driving Firefox takes.
pub const FIREFOX: &[Tool] = &[GECKODRIVER];

/// These settings of cargo's release profile make a tool quick to build. It calls compilers
/// and copies files, so that its own speed hardly matters.
const QUICK_BUILD: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
];

/// Makes sure of `tools` and returns the folders of their programs.
///
/// # Errors
///
/// When one is neither there nor can be installed.
pub fn ensure(project: &Project, tools: &[Tool]) -> Result<Vec<PathBuf>> {
    tools.iter().map(|tool| tool.ensure(project)).collect()
}

impl Tool {
    fn ensure(&self, project: &Project) -> Result<PathBuf> {
        let (version, accepted) = self.wanted(project)?;
        let on_path = which::which_all(self.first_binary()).into_iter().flatten();
        let mut folders = on_path.filter_map(|program| program.parent().map(Path::to_owned));
        if let Some(folder) = folders.find(|folder| self.fits(folder, &accepted)) {
            return Ok(folder);
        }
        let cache = Cache::open()?;
        let installed = cache.folder(&named(self.package, &version)).join("bin");
        if self.fits(&installed, &accepted) {
            return Ok(installed);
        }
        let _alone = cache.lock()?;
        // Another task may have installed it while this one waited.
        if !self.fits(&installed, &accepted) {
            self.install(&cache, &version, &accepted)?;
        }
        Ok(installed)
    }

    /// The version to install, and those that will do.
    fn wanted(&self, project: &Project) -> Result<(Version, VersionReq)> {
        Ok(match self.version {
            Wanted::Pinned { version, accepted } => (version.parse()?, accepted.parse()?),
            Wanted::SameAs(library) => {
                let version = project.locked_version(library)?;
                (version.clone(), exactly(&version))
            }
        })
    }

    fn first_binary(&self) -> &str {
        self.binaries.first().copied().unwrap_or(self.package)
    }

    /// Whether `folder` holds all programs of this tool, in a version that will do.
    fn fits(&self, folder: &Path, accepted: &VersionReq) -> bool {
        let program = |name: &str| {
            folder
                .join(name)
                .with_extension(std::env::consts::EXE_EXTENSION)
        };
        let mut ask = Command::new(program(self.first_binary()));
        // Trunk fails on a NO_COLOR that is neither `true` nor `false`.
        ask.arg("--version").env_remove("NO_COLOR");
        self.binaries.iter().all(|name| program(name).is_file())
            && process::output(&mut ask)
                .and_then(|answer| version_in(&answer))
                .is_some_and(|version| accepted.matches(&version))
    }

    /// Installs `version` into the cache.
    ///
    /// It is made beside its place and moved there when it is complete: an interrupted
    /// installation is never taken for a finished one. What an interrupted one compiled is
    /// kept, and the next goes on from there.
    fn install(&self, cache: &Cache, version: &Version, accepted: &VersionReq) -> Result<()> {
        let package = self.package;
        toolchain::ensure_c_compiler()?;
        let workshop = cache.workshop(&named(package, version));
        let staged = workshop.join("installed");
        remove(&staged)?;
        fs::create_dir_all(&workshop)
            .with_context(|| format!("cannot make the folder {}", workshop.display()))?;

        let started = Instant::now();
        let fetched = self.fetch(&staged, version, accepted);
        if !fetched {
            remove(&staged)?;
            eprintln!(
                "\nbuilding {package} {version}, once: about {} on two cores …",
                self.duration
            );
            let mut install = process::cargo();
            install
                .args(["install", package, "--version", &format!("={version}")])
                .args(self.arguments)
                .arg("--root")
                .arg(&staged)
                .env("CARGO_TARGET_DIR", workshop.join("target"))
                .envs(QUICK_BUILD.iter().copied())
                // Away from the settings of this workspace.
                .current_dir(&workshop);
            process::run(&mut install).map_err(|_| anyhow!(not_installed(package, version)))?;
        }
        let place = cache.folder(&named(package, version));
        remove(&place)?;
        fs::rename(&staged, &place)
            .with_context(|| format!("cannot move {package} to {}", place.display()))?;
        remove(&workshop)?;
        eprintln!(
            "{package} {version} is ready after {} s",
            started.elapsed().as_secs()
        );
        Ok(())
    }

    /// Fetches `version` ready built, if `cargo binstall` is there, and says whether it came.
    fn fetch(&self, root: &Path, version: &Version, accepted: &VersionReq) -> bool {
        if which::which("cargo-binstall").is_err() {
            return false;
        }
        let mut binstall = process::cargo();
        binstall
            .args([
                "binstall",
                "--no-confirm",
                "--disable-strategies",
                "compile",
                "--root",
            ])
            .arg(root)
            .arg(format!("{}@{version}", self.package));
        process::run(&mut binstall).is_ok() && self.fits(&root.join("bin"), accepted)
    }
}

/// What a version of a package is called in the cache.
fn named(package: &str, version: &Version) -> String {
    format!("{package}-{version}")
}

/// The first version number in what a program answers to `--version`.
fn version_in(answer: &str) -> Option<Version> {
    answer
        .split_whitespace()
        .find_map(|word| word.trim_start_matches('v').parse().ok())
}

fn exactly(version: &Version) -> VersionReq {
    let comparator = Comparator {
        op: Op::Exact,
        major: version.major,
        minor: Some(version.minor),
        patch: Some(version.patch),
        pre: version.pre.clone(),
    };
    VersionReq {
        comparators: vec![comparator],
    }
}

fn not_installed(package: &str, version: &Version) -> String {
    format!(
        "{package} {version} could not be installed; cargo says why above. Without a network, \
         put {package} {version} on PATH by other means; otherwise run this again, and it goes \
         on where it stopped"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        text.parse().unwrap()
    }

    #[test]
    fn answers_to_version_are_read() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some(version("0.21.14")));
        assert_eq!(
            version_in("wasm-bindgen 0.2.130 (1f2b7c3e5)"),
            Some(version("0.2.130"))
        );
        assert_eq!(version_in("tool v1.2.3"), Some(version("1.2.3")));
        assert_eq!(version_in("no number here"), None);
    }

    #[test]
    fn a_version_of_the_lock_file_is_wanted_exactly() {
        let accepted = exactly(&version("0.2.130"));
        assert!(accepted.matches(&version("0.2.130")));
        assert!(!accepted.matches(&version("0.2.131")));
        assert!(!accepted.matches(&version("0.2.129")));
    }

    #[test]
    fn pins_accept_what_they_install() {
        for tool in BUILD.iter().chain(DENY).chain(FIREFOX) {
            if let Wanted::Pinned {
                version: pinned,
                accepted,
            } = tool.version
            {
                let accepted: VersionReq = accepted.parse().unwrap();
                assert!(accepted.matches(&version(pinned)), "{}", tool.package);
            }
        }
    }

    #[test]
    fn an_unfinished_installation_does_not_fit() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!TRUNK.fits(folder.path(), &VersionReq::STAR));
        // A file that cannot be run, as an interrupted copy leaves it.
        fs::write(folder.path().join("trunk"), "").unwrap();
        assert!(!TRUNK.fits(folder.path(), &VersionReq::STAR));
    }

    #[test]
    fn a_failed_installation_says_what_to_do() {
        let sentence = not_installed("trunk", &version("0.21.14"));
        assert!(sentence.starts_with("trunk 0.21.14 could not be installed"));
        assert!(sentence.contains("run this again"));
    }
}
