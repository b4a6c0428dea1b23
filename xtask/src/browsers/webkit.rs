//! WebKit in its port to GTK, which stands in for Safari: a small browser, the driver, and the
//! display without a screen that the browser is shown on.

use std::{path::PathBuf, process::Command};

use anyhow::Result;

use super::{Further, WHAT, find};
use crate::{apt, process};

/// A program, and the package of Debian and Ubuntu that holds it.
struct Part {
    variable: &'static str,
    names: &'static [&'static str],
    package: &'static str,
}

const PARTS: &[Part] = &[
    Part {
        variable: "WEBKIT_BROWSER",
        names: &["MiniBrowser", "/usr/libexec/webkit2gtk-4.1/MiniBrowser"],
        package: "libwebkit2gtk-4.1-0",
    },
    Part {
        variable: "WEBKIT_DRIVER",
        names: &["WebKitWebDriver"],
        package: "webkit2gtk-driver",
    },
    Part {
        variable: "XVFB",
        names: &["Xvfb"],
        package: "xvfb",
    },
];

/// Makes sure of WebKit, where it is there or apt has it.
///
/// # Errors
///
/// When a part is missing and cannot be installed.
pub fn ensure() -> Result<Further> {
    let mut missing = Vec::new();
    for part in PARTS {
        if part.find()?.is_none() {
            missing.push(part.package);
        }
    }
    if !missing.is_empty() && apt::is_here() {
        apt::install(&missing, WHAT)?;
    }
    let mut programs = Some(Vec::new());
    for part in PARTS {
        let found = part.find()?.map(|program| (part.variable, program));
        programs = programs.zip(found).map(|(mut programs, found)| {
            programs.push(found);
            programs
        });
    }
    Ok(Further {
        name: "WebKit",
        programs,
        remedy: "install MiniBrowser and WebKitWebDriver of WebKitGTK 4.1, and Xvfb; set \
                 WEBKIT_BROWSER, WEBKIT_DRIVER and XVFB to them if they are not on PATH",
    })
}

impl Part {
    fn find(&self) -> Result<Option<PathBuf>> {
        Ok(find(self.variable, self.names)?.or_else(|| self.packaged()))
    }

    /// The program in a folder of the package's own, which is not on PATH.
    fn packaged(&self) -> Option<PathBuf> {
        let name = self.names.first()?;
        let mut list = Command::new("dpkg-query");
        let files = process::output(list.args(["--listfiles", self.package]))?;
        let mut files = files.lines().map(PathBuf::from);
        files.find(|file| file.ends_with(name) && file.is_file())
    }
}
