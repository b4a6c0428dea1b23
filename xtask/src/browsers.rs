//! The browsers that the tests drive, their drivers, and a font with Hangul.
//!
//! Chromium has to be there. The journeys that are made in every browser are made in Firefox and
//! WebKit where those can be had.

mod firefox;
mod webkit;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, anyhow, bail};

use crate::{apt, process, project::Project};

/// A browser and the program that drives it, of the same release.
pub struct Browser {
    /// Chromium or Chrome.
    pub chrome: PathBuf,
    /// Its `chromedriver`.
    pub driver: PathBuf,
}

/// A browser beside Chromium.
pub struct Further {
    /// What it is called.
    pub name: &'static str,
    /// Its programs, by the variables that name them; `None` where it cannot be had.
    pub programs: Option<Vec<(&'static str, PathBuf)>>,
    /// What to do to have it.
    pub remedy: &'static str,
}

/// Who needs what is installed here, for the user to read.
const WHAT: &str = "the tests in a browser";

const CHROME: &str = "CHROME";
const DRIVER: &str = "CHROMEDRIVER";

const CHROME_NAMES: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const DRIVER_NAMES: &[&str] = &["chromedriver", "/usr/lib/chromium-browser/chromedriver"];

/// The packages of a system with apt.
struct Packages {
    chrome: &'static str,
    driver: &'static str,
    font: &'static str,
}

const DEBIAN: Packages = Packages {
    chrome: "chromium",
    driver: "chromium-driver",
    font: "fonts-noto-cjk",
};

/// Ubuntu's packages install the snap, which needs a running snapd: not so in most containers.
const UBUNTU: Packages = Packages {
    chrome: "chromium-browser",
    driver: "chromium-chromedriver",
    font: "fonts-noto-cjk",
};

/// Makes sure of a browser, its driver and a Korean font.
///
/// What CHROME and CHROMEDRIVER name is taken; else what PATH holds; else, where there is
/// apt, what is missing is installed.
///
/// # Errors
///
/// When something is missing and cannot be installed, does not run, or when the browser and
/// the driver are of different releases.
pub fn ensure() -> Result<Browser> {
    let has_apt = apt::is_here();
    let packages = if is_ubuntu() { &UBUNTU } else { &DEBIAN };
    let mut missing = Vec::new();
    if find(CHROME, CHROME_NAMES)?.is_none() {
        missing.push(packages.chrome);
    }
    if find(DRIVER, DRIVER_NAMES)?.is_none() {
        missing.push(packages.driver);
    }
    if has_apt && !has_korean_font(packages.font) {
        missing.push(packages.font);
    }
    if !missing.is_empty() && has_apt {
        apt::install(&missing, WHAT)?;
    }
    let chrome = find(CHROME, CHROME_NAMES)?.ok_or_else(|| anyhow!(nothing_to_drive(CHROME)))?;
    let driver = find(DRIVER, DRIVER_NAMES)?.ok_or_else(|| anyhow!(nothing_to_drive(DRIVER)))?;
    same_release(&chrome, &driver)?;
    Ok(Browser { chrome, driver })
}

/// Makes sure of Firefox and of WebKit: installed where there is apt, else found or done without.
///
/// # Errors
///
/// When a part of one is missing and cannot be installed.
pub fn ensure_further(project: &Project) -> Result<[Further; 2]> {
    Ok([firefox::ensure(project)?, webkit::ensure()?])
}

/// The program that the environment variable names, or else the first of `names` that is there.
fn find(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    match env::var_os(variable).filter(|value| !value.is_empty()) {
        Some(value) => which::which(&value).map(Some).with_context(|| {
            format!(
                "{variable} names {}, which is no program",
                Path::new(&value).display()
            )
        }),
        None => Ok(names.iter().find_map(|name| which::which(name).ok())),
    }
}

fn nothing_to_drive(variable: &str) -> String {
    let what = if variable == CHROME {
        "no Chromium or Chrome"
    } else {
        "no chromedriver, the program that drives Chromium,"
    };
    format!(
        "{what} was found: install Chromium or Chrome and the chromedriver of the same release, \
         and set CHROME and CHROMEDRIVER to them if they are not on PATH"
    )
}

fn is_ubuntu() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    release.lines().any(|line| line == "ID=ubuntu")
}

/// Whether text in Hangul can be drawn; without a font it shows as empty boxes.
fn has_korean_font(package: &str) -> bool {
    let fonts = process::output(Command::new("fc-list").args([":lang=ko", "family"]));
    // fontconfig knows; where its programs are not installed, the package manager does.
    fonts.is_some_and(|list| !list.trim().is_empty())
        || process::output(Command::new("dpkg-query").args([
            "--show",
            "--showformat=${Status}",
            package,
        ]))
        .is_some_and(|status| status.ends_with(" installed"))
}

/// Checks that both programs run and are of the same release.
fn same_release(chrome: &Path, driver: &Path) -> Result<()> {
    let (browser, driven) = (release(chrome)?, release(driver)?);
    if browser != driven {
        bail!(
            "{} is of release {browser}, but {} is of release {driven}: install the chromedriver \
             of release {browser}, or set CHROME and CHROMEDRIVER to a pair that fits",
            chrome.display(),
            driver.display()
        );
    }
    Ok(())
}

fn release(program: &Path) -> Result<u32> {
    let answer = process::output(Command::new(program).arg("--version"));
    answer.as_deref().and_then(release_in).with_context(|| {
        format!(
            "`{} --version` gives no version: the program does not run here. (On Ubuntu the \
             packages of Chromium are snaps, which do not run in a container: install Chrome and \
             its chromedriver, and set CHROME and CHROMEDRIVER to them)",
            program.display()
        )
    })
}

/// The first part of the version in an answer such as `Chromium 131.0.6778.85 built on …`.
fn release_in(answer: &str) -> Option<u32> {
    answer.split_whitespace().find_map(|word| {
        let (release, rest) = word.split_once('.')?;
        rest.starts_with(|first: char| first.is_ascii_digit())
            .then(|| release.parse().ok())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_read() {
        let check = |answer, expected| assert_eq!(release_in(answer), expected, "{answer}");
        check(
            "Chromium 131.0.6778.85 built on Debian GNU/Linux 12",
            Some(131),
        );
        check("Google Chrome 131.0.6778.85 ", Some(131));
        check(
            "ChromeDriver 131.0.6778.85 (3d81e41b6f3ac8bcae63b32e8145c9eb0cd60a2d)",
            Some(131),
        );
        check("Please run `snap install chromium`.", None);
        check("", None);
    }

    #[test]
    fn what_is_missing_is_named_with_a_remedy() {
        assert!(nothing_to_drive(CHROME).starts_with("no Chromium or Chrome was found: install"));
        assert!(nothing_to_drive(DRIVER).contains("set CHROME and CHROMEDRIVER"));
    }
}
