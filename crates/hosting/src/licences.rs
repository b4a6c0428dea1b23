//! The licences of what the site is made of.
//!
//! Cargo says which packages a module is compiled from, for its target and with its features; macros
//! and build scripts leave nothing of themselves in it. The texts are those that the packages come
//! with; one that comes without has its licence by name only.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::{Metadata, MetadataCommand, Package};

/// The target that the modules are compiled for.
const TARGET: &str = "wasm32-unknown-unknown";

/// Beginnings of the names of files that hold licences and what has to be said with them.
const TEXTS: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];

/// What the standard library is under, which every module has in it.
const STANDARD: &str = "The Rust standard library\n  MIT OR Apache-2.0, https://github.com/rust-lang/rust\n  Copyright (c) The Rust Project Contributors\n";

/// A module of the site: its package, and the features that it is compiled with.
#[derive(Clone, Copy, Debug)]
pub struct Module<'a> {
    /// The package.
    pub package: &'a str,
    /// The features, separated by commas.
    pub features: &'a str,
}

/// Why licences cannot be collected.
#[derive(Debug)]
pub enum LicenceError {
    /// Cargo does not say what it is asked.
    Cargo(String),
    /// A file cannot be read.
    File(PathBuf, std::io::Error),
}

impl fmt::Display for LicenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cargo(reason) => write!(f, "cargo does not name the dependencies: {reason}"),
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for LicenceError {}

/// What the packages in `modules` are under, of the workspace at `root`: a list of them, then each
/// text once, after the names of the packages that come with it. Those of the workspace are left
/// out: their licence is that of the site.
///
/// # Errors
///
/// When cargo fails, or a file cannot be read.
pub fn collected(root: &Path, modules: &[Module<'_>]) -> Result<String, LicenceError> {
    let mut wanted = BTreeSet::new();
    for module in modules {
        wanted.extend(dependencies(root, *module)?);
    }
    let metadata = metadata(root)?;
    let mut list = STANDARD.to_owned();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut packages: Vec<&Package> = metadata.packages.iter().collect();
    packages.sort_by(|one, two| (&one.name, &one.version).cmp(&(&two.name, &two.version)));
    for package in packages {
        let name = format!("{} {}", package.name, package.version);
        if package.source.is_none() || !wanted.contains(&name) {
            continue;
        }
        let licence = package.license.as_deref().unwrap_or("see its text below");
        let home = package.repository.as_deref().unwrap_or_default();
        list.push_str(&format!("{name}\n  {licence}, {home}\n"));
        for text in texts_of(package)? {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    Ok([list, written(texts)].concat())
}

/// The texts, in the order of the packages that come with them.
fn written(texts: BTreeMap<String, Vec<String>>) -> String {
    let mut texts: Vec<_> = texts.into_iter().collect();
    texts.sort_by(|(one, of_one), (two, of_two)| (of_one, one).cmp(&(of_two, two)));
    let rule = "-".repeat(80);
    let texts = texts
        .iter()
        .map(|(text, packages)| format!("\n{rule}\n{}\n{rule}\n\n{text}\n", packages.join(", ")));
    texts.collect()
}

/// Names and versions of the packages that `module` is compiled from.
fn dependencies(root: &Path, module: Module<'_>) -> Result<Vec<String>, LicenceError> {
    let mut tree = cargo();
    tree.args([
        "tree",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
    ])
    .args(["--format", "{p}", "--target", TARGET, "--offline"])
    .args(["--package", module.package, "--features", module.features])
    .current_dir(root);
    let output = tree
        .output()
        .map_err(|error| LicenceError::Cargo(error.to_string()))?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(LicenceError::Cargo(reason));
    }
    let lines = String::from_utf8_lossy(&output.stdout);
    Ok(lines.lines().filter_map(named).collect())
}

/// `serde 1.0.229` of cargo's `serde v1.0.229 (*)`.
fn named(line: &str) -> Option<String> {
    let mut words = line.split(' ');
    let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
    Some(format!("{name} {version}"))
}

fn metadata(root: &Path) -> Result<Metadata, LicenceError> {
    let mut command = MetadataCommand::new();
    command
        .current_dir(root)
        .other_options(["--offline".to_owned()]);
    command
        .exec()
        .map_err(|error| LicenceError::Cargo(error.to_string()))
}

/// The texts that `package` comes with, of the files in its folder, by their names. How lines end
/// and what blanks they end with differs between copies of one text.
fn texts_of(package: &Package) -> Result<Vec<String>, LicenceError> {
    let Some(folder) = package.manifest_path.parent() else {
        return Ok(Vec::new());
    };
    let failed = |path: &Path, error| LicenceError::File(path.to_owned(), error);
    let entries = std::fs::read_dir(folder).map_err(|error| failed(folder.as_ref(), error))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.is_file() && is_licence(path));
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let text = std::fs::read(&file).map_err(|error| failed(&file, error))?;
        let text = String::from_utf8_lossy(&text).into_owned();
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        texts.push(lines.join("\n").trim_matches('\n').to_owned());
    }
    Ok(texts)
}

fn is_licence(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy());
    let name = name.unwrap_or_default().to_ascii_uppercase();
    TEXTS.iter().any(|beginning| name.starts_with(beginning))
}

fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_cargo_name_packages() {
        assert_eq!(
            named("serde v1.0.229 (*)").as_deref(),
            Some("serde 1.0.229")
        );
        assert_eq!(named("daejo v0.1.0 (/a b)").as_deref(), Some("daejo 0.1.0"));
        assert_eq!(named(""), None);
    }

    #[test]
    fn a_text_of_several_packages_is_written_once() {
        let texts = [
            ("MIT".to_owned(), vec!["b 1".to_owned(), "c 1".to_owned()]),
            ("Zlib".to_owned(), vec!["a 1".to_owned()]),
        ];
        let written = written(texts.into());
        assert_eq!(written.matches("MIT").count(), 1);
        assert!(written.contains("\nb 1, c 1\n"), "{written}");
        assert!(written.find("Zlib") < written.find("MIT"), "{written}");
    }

    #[test]
    fn the_engine_names_what_it_is_compiled_from() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let engine = Module {
            package: "daejo-engine",
            features: "worker",
        };
        let collected = collected(&root, &[engine]).unwrap();
        for part in [
            "\nwasm-bindgen 0.",
            "\npostcard 1.",
            "Permission is hereby granted",
        ] {
            assert!(collected.contains(part), "{part}");
        }
        // A macro, and a package of the workspace.
        for part in ["\nserde_derive ", "\ndaejo-figures "] {
            assert!(!collected.contains(part), "{part}");
        }
    }
}
