//! `cargo xtask reproduce`: whether a second build of the same commit gives the same bytes.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};
use daejo_hosting::digest;

use crate::{process, project::Project, site};

/// Builds the site here, and once more from a clone in another folder, with nothing compiled
/// before; compares every file.
///
/// # Errors
///
/// When files of the checkout are not those of its commit, a build fails, or a file differs.
pub fn reproduce(project: &Project) -> Result<()> {
    let mut status = Command::new("git");
    status
        .args(["status", "--porcelain"])
        .current_dir(&project.root);
    let changes = process::output(&mut status).context("this is no checkout of git")?;
    if !changes.trim().is_empty() {
        bail!("these files are not those of the commit; commit or remove them:\n{changes}");
    }
    let one = digests(&site::build(project)?)?;
    let folder = tempfile::tempdir().context("no folder for the other build")?;
    let clone = folder.path().join("elsewhere");
    let mut git = Command::new("git");
    process::run(
        git.args(["clone", "--quiet"])
            .arg(&project.root)
            .arg(&clone),
    )?;
    let mut build = process::cargo();
    build.args(["xtask", "build"]).current_dir(&clone);
    process::run(build.env("CARGO_TARGET_DIR", folder.path().join("target")))?;
    let other = digests(&clone.join("dist"))?;
    let differing = differing(&one, &other);
    if !differing.is_empty() {
        bail!("two builds of this commit differ: {}", differing.join(", "));
    }
    println!(
        "two builds of this commit gave the same {} files",
        one.len()
    );
    Ok(())
}

/// The files of a site by their paths in it, and what they hold.
fn digests(dist: &Path) -> Result<BTreeMap<String, String>> {
    let mut digests = BTreeMap::new();
    let mut folders = vec![dist.to_owned()];
    while let Some(folder) = folders.pop() {
        let read = || format!("cannot read {}", folder.display());
        for entry in fs::read_dir(&folder).with_context(read)? {
            let path: PathBuf = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes =
                fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let name = path.strip_prefix(dist)?.to_string_lossy();
            digests.insert(name.into_owned(), digest::integrity(&bytes));
        }
    }
    Ok(digests)
}

/// The names of the files that only one site has, or that hold something else in the other.
fn differing(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let names = one
        .keys()
        .chain(other.keys().filter(|name| !one.contains_key(*name)));
    let differing = names.filter(|name| one.get(*name) != other.get(*name));
    differing.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_in_folders_count() {
        let dist = tempfile::tempdir().unwrap();
        fs::create_dir(dist.path().join("sources")).unwrap();
        for (name, words) in [("index.html", "a"), ("sources/000.txt", "b")] {
            fs::write(dist.path().join(name), words).unwrap();
        }
        let digests = digests(dist.path()).unwrap();
        assert_eq!(
            digests.into_keys().collect::<Vec<_>>(),
            ["index.html", "sources/000.txt"]
        );
    }

    #[test]
    fn every_difference_is_named() {
        let site = |files: &[(&str, &str)]| {
            let files = files
                .iter()
                .map(|(name, hash)| ((*name).to_owned(), (*hash).to_owned()));
            files.collect::<BTreeMap<_, _>>()
        };
        let one = site(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let other = site(&[("a", "1"), ("b", "2"), ("d", "1")]);
        assert_eq!(differing(&one, &other), ["b", "c", "d"]);
        assert_eq!(differing(&one, &one), [""; 0]);
    }
}
