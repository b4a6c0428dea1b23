//! `cargo xtask size`: how heavy the built site is, against its budgets and against what it was.

mod ledger;
mod report;
mod visit;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use daejo_hosting::compression;

use crate::{browsers, lean, process, project::Project, site, toolchain};
use ledger::{Sizes, Weight};

/// Where the last sizes that somebody looked at are kept.
const LEDGER: &str = "sizes.toml";

/// The programs with and without the engine, in `bench/`: see there.
const WITH_ENGINE: &str = "reading";
const WITHOUT_ENGINE: &str = "resting";

/// Builds the site and prints what its files weigh, raw and as Brotli; with `update`, writes that
/// to sizes.toml.
///
/// # Errors
///
/// When something does not build, the browser cannot be had, or a budget is broken.
pub fn size(project: &Project, update: bool) -> Result<()> {
    let (sizes, _) = printed(project)?;
    if update {
        sizes.write(&project.root.join(LEDGER))?;
        println!("written to {LEDGER}");
    }
    let broken = report::broken(&sizes);
    if !broken.is_empty() {
        bail!("too heavy: {}", broken.join("; "));
    }
    Ok(())
}

/// Builds the site and prints what its files weigh: for `cargo xtask test`, which a budget that has
/// been broken for long does not keep from passing, but further weight does.
///
/// # Errors
///
/// As [`size`], and when something is heavier than sizes.toml has it; not when a budget is broken.
pub fn guard(project: &Project) -> Result<()> {
    let (sizes, before) = printed(project)?;
    for over in report::broken(&sizes) {
        println!("over budget: {over}");
    }
    let grown = report::grown(&sizes, &before);
    if !grown.is_empty() {
        bail!(
            "heavier than {LEDGER} has it: {}; if it is worth it, write it down with `cargo xtask size --update`",
            grown.join("; ")
        );
    }
    Ok(())
}

/// What the site weighs now and weighed before; the table of both is printed.
fn printed(project: &Project) -> Result<(Sizes, Sizes)> {
    let browser = browsers::ensure()?;
    let dist = site::build(project)?;
    let visit = visit::files(&browser.chrome, &dist)?;
    let sizes = Sizes {
        engine: engine(project)?,
        ..weigh(&dist, &visit)?
    };
    let before = Sizes::read(&project.root.join(LEDGER))?;
    println!("\n{}", report::table(&sizes, &before));
    Ok((sizes, before))
}

/// Weighs the files of `dist`, those of the first visit apart. Copies that are compressed already
/// are what a server may send in place of a file, no further weight.
fn weigh(dist: &Path, visit: &BTreeSet<String>) -> Result<Sizes> {
    let mut sizes = Sizes::default();
    for name in names(dist, dist)? {
        let path = dist.join(&name);
        if compression::is_copy(&name) {
            continue;
        }
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let weight = Weight::of(&bytes)?;
        let files = if visit.contains(&name) {
            sizes.first_visit += weight;
            &mut sizes.files_of_the_first_visit
        } else {
            &mut sizes.files_fetched_later
        };
        *files.entry(without_hash(&name)).or_default() += weight;
    }
    Ok(sizes)
}

/// The paths of the files below `folder`, within `root`, with slashes.
fn names(folder: &Path, root: &Path) -> Result<Vec<String>> {
    let read = || format!("cannot read {}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(read)? {
        let path: PathBuf = entry.with_context(read)?.path();
        if path.is_dir() {
            names.extend(self::names(&path, root)?);
        } else {
            let parts = path.strip_prefix(root)?.iter();
            let parts: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
            names.push(parts.join("/"));
        }
    }
    names.sort();
    Ok(names)
}

/// The name of a file without the hash that Trunk puts into it: `client-c0a82b1622da05af.js` is
/// `client.js` whatever it holds.
fn without_hash(name: &str) -> String {
    let mut parts = name.split('-');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_hexdigit());
        let (hash, rest) = part.split_at(end.unwrap_or(part.len()));
        if hash.len() == 16 && hash.chars().all(|c| !c.is_ascii_uppercase()) {
            plain.push_str(rest);
        } else {
            plain.push('-');
            plain.push_str(part);
        }
    }
    plain
}

/// What the engine adds to a program: the difference of two that differ in nothing else, built as
/// the site is.
fn engine(project: &Project) -> Result<Weight> {
    toolchain::ensure_wasm_target()?;
    let mut build = process::cargo();
    build.args(["build", "--package", "daejo-bench"]);
    build.args(["--profile", "wasm-release", "--target", toolchain::WASM]);
    build.args(["--example", WITH_ENGINE, "--example", WITHOUT_ENGINE]);
    lean::apply(&mut build, &project.root);
    process::run(build.current_dir(&project.root))?;
    let folder = project.target.join(toolchain::WASM);
    let folder = folder.join("wasm-release").join("examples");
    let weight = |name: &str| {
        let path = folder.join(name).with_extension("wasm");
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Weight::of(&bytes)
    };
    Ok(weight(WITH_ENGINE)? - weight(WITHOUT_ENGINE)?)
}

/// The sum of the weights of files by their ending.
fn by_ending(files: &BTreeMap<String, Weight>, ending: &str) -> Weight {
    let files = files.iter().filter(|(name, _)| {
        let (_, found) = name.rsplit_once('.').unwrap_or_default();
        found == ending
    });
    files.map(|(_, weight)| *weight).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_change_with_what_a_file_holds() {
        let check = |name, plain| assert_eq!(without_hash(name), plain);
        check("client-c0a82b1622da05af.js", "client.js");
        check("client-c0a82b1622da05af_bg.wasm", "client_bg.wasm");
        check("below/icon-192.png", "below/icon-192.png");
        check("index.html", "index.html");
    }

    #[test]
    fn files_are_weighed_where_they_are_fetched() {
        let dist = tempfile::tempdir().unwrap();
        let write = |name: &str, bytes: &[u8]| fs::write(dist.path().join(name), bytes).unwrap();
        write("index.html", &b"<p>".repeat(1000));
        write("index.html.br", b"any");
        write("boot-0123456789abcdef.js", &b"a;".repeat(1000));
        fs::create_dir(dist.path().join("later")).unwrap();
        write("later/rates.bin", b"12");
        let visit = ["index.html", "boot-0123456789abcdef.js"].map(str::to_owned);
        let sizes = weigh(dist.path(), &visit.into()).unwrap();
        assert_eq!(sizes.first_visit.raw, 5000);
        assert!(sizes.first_visit.brotli < 100, "{sizes:?}");
        let names: Vec<_> = sizes.files_of_the_first_visit.keys().collect();
        assert_eq!(names, ["boot.js", "index.html"]);
        // What compression would make larger is sent as it is.
        let later = Weight { raw: 2, brotli: 2 };
        assert_eq!(sizes.files_fetched_later["later/rates.bin"], later);
        assert_eq!(by_ending(&sizes.files_of_the_first_visit, "js").raw, 2000);
    }
}
