//! How Chromium is started to look at the site and at nothing else.

/// `--no-sandbox` since root may not use the sandbox; the others keep the browser from
/// talking to anybody but the page, and from using hardware that a server lacks.
pub const ARGUMENTS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--lang=ko",
    "--window-size=1280,900",
];
