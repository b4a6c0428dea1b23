//! The browsers there are, and how each is started.

use std::path::Path;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::Capabilities;
use xtask::chromium;

use super::Scripts;

/// The value of Chromium's content settings that forbids.
const BLOCK: u8 = 2;

/// A browser, by what it is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Headless. The only one that tells what it asked for and what its console says.
    Chromium,
    /// Headless.
    Firefox,
    /// In its port to GTK, on a display without a screen.
    WebKit,
}

impl Kind {
    /// Its name in those of files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What a session asks for; `profile` is where Chromium keeps what it remembers, and where files
    /// are saved. The others make a profile of their own for every session.
    pub(super) fn capabilities(self, profile: &Path, scripts: Scripts) -> Result<Capabilities> {
        let options = match self {
            Self::Chromium => chromium(profile, scripts)?,
            Self::Firefox => firefox(profile, scripts)?,
            Self::WebKit => webkit(scripts)?,
        };
        let mut capabilities = Capabilities::new();
        for (name, value) in options {
            capabilities.set(name, value)?;
        }
        Ok(capabilities)
    }
}

type Options = Vec<(&'static str, Value)>;

fn chromium(profile: &Path, scripts: Scripts) -> Result<Options> {
    let mut arguments: Vec<String> = chromium::ARGUMENTS
        .iter()
        .map(|&word| word.to_owned())
        .collect();
    arguments.push(format!("--user-data-dir={}", profile.display()));
    let preferences = match scripts {
        Scripts::On => json!({}),
        Scripts::Off => json!({ "profile.managed_default_content_settings.javascript": BLOCK }),
    };
    let binary = crate::given("CHROME")?;
    let options = json!({ "binary": binary, "args": arguments, "prefs": preferences });
    Ok(vec![
        ("browserName", json!("chrome")),
        ("goog:chromeOptions", options),
        (
            "goog:loggingPrefs",
            json!({ "browser": "ALL", "performance": "ALL" }),
        ),
    ])
}

/// The first preferences are the reader's; the others keep the browser from asking its makers for
/// news before it starts, which takes half a minute where they cannot be reached.
fn firefox(profile: &Path, scripts: Scripts) -> Result<Options> {
    let preferences = json!({
        "javascript.enabled": scripts == Scripts::On,
        "intl.accept_languages": "ko",
        "browser.download.dir": profile,
        // The folder of that name, which is asked for by this number.
        "browser.download.folderList": 2,
        "app.normandy.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "network.proxy.type": 0,
        "nimbus.rollouts.enabled": false,
        "services.settings.server": "data:,#remote-settings-dummy/v1",
    });
    let binary = crate::given("FIREFOX")?;
    let options = json!({ "binary": binary, "args": ["-headless"], "prefs": preferences });
    Ok(vec![
        ("browserName", json!("firefox")),
        ("moz:firefoxOptions", options),
    ])
}

/// Without scripts at all the driver could not look at the page either. So those of pages are
/// dropped while pages are read.
fn webkit(scripts: Scripts) -> Result<Options> {
    let markup = match scripts {
        Scripts::On => "--enable-javascript-markup=true",
        Scripts::Off => "--enable-javascript-markup=false",
    };
    let binary = crate::given("WEBKIT_BROWSER")?;
    let options = json!({ "binary": binary, "args": ["--automation", markup] });
    Ok(vec![
        ("browserName", json!("MiniBrowser")),
        ("webkitgtk:browserOptions", options),
    ])
}
