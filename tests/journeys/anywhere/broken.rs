//! The page where something that it needs does not come, or is refused.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};
use daejo_e2e::{Browser, Kind, Scripts, Site, change_page, file_named, name_in_page, put_first};
use tempfile::TempDir;

use super::journeys;

journeys!(
    everywhere: what_does_not_run_leaves_a_plain_page, hosts_need_not_know_wasm,
    the_engine_may_fail;
    beside_chromium:
);

/// What can be wrong with a copy of the site.
type Flaw = fn(&TempDir) -> Result<()>;

/// Each leaves the page without its programs.
const FATAL: &[(&str, Flaw)] = &[
    ("the module is missing", |copy| {
        Ok(fs::remove_file(file(copy, "client_bg", ".wasm")?)?)
    }),
    ("the module is cut off", |copy| {
        let module = file(copy, "client_bg", ".wasm")?;
        let bytes = fs::read(&module)?;
        let half = bytes.get(..bytes.len() / 2).context("it is empty")?;
        Ok(fs::write(module, half)?)
    }),
    ("the module is not what it was", |copy| {
        Ok(fs::write(
            file(copy, "client_bg", ".wasm")?,
            "<!DOCTYPE html>",
        )?)
    }),
    ("scripts come as plain text", |copy| {
        renamed(copy, "client", ".js", ".txt")
    }),
    ("the loader is missing", |copy| {
        Ok(fs::remove_file(file(copy, "boot", ".js")?)?)
    }),
    ("the edition is another one", |copy| {
        Ok(fs::write(file(copy, "edition", ".bin")?, [0; 64])?)
    }),
    ("a policy refuses WebAssembly", |copy| {
        change_page(copy, " 'wasm-unsafe-eval'", "")
    }),
    ("the browser has no WebAssembly", |copy| {
        put_first(copy, "lockdown.js", "delete globalThis.WebAssembly;")
    }),
    ("the browser knows no modules", |copy| {
        change_page(copy, r#"type="module""#, r#"type="unknown""#)
    }),
];

async fn what_does_not_run_leaves_a_plain_page(kind: Kind) -> Result<()> {
    let whole = Site::serve("/")?;
    let mut browser = Browser::open_in(kind, &whole, Scripts::On).await?;
    for (what, flaw) in FATAL {
        let copy = Site::copy()?;
        flaw(&copy).context(*what)?;
        let site = Site::serve_copy(copy)?;
        browser.go(&site).await?;
        browser.reads_as_plain_page().await.context(*what)?;
    }
    // Not closed with its checks: browsers say of much of this that something is wrong.
    Ok(())
}

/// A server that knows no `.wasm` calls it a stream of bytes.
async fn hosts_need_not_know_wasm(kind: Kind) -> Result<()> {
    let copy = Site::copy()?;
    renamed(&copy, "client-wasm", ".wasm", ".unknown")?;
    let site = Site::serve_copy(copy)?;
    Browser::open_in(kind, &site, Scripts::On).await?;
    Ok(())
}

/// The page stays alive, and says that it could not compute.
async fn the_engine_may_fail(kind: Kind) -> Result<()> {
    let flaws: [Flaw; 3] = [
        |copy| Ok(fs::remove_file(file(copy, "engine_bg", ".wasm")?)?),
        |copy| Ok(fs::remove_file(file(copy, "worker", ".js")?)?),
        |copy| change_page(copy, "worker-src 'self'", "worker-src 'none'"),
    ];
    let whole = Site::serve("/")?;
    let mut browser = Browser::open_in(kind, &whole, Scripts::On).await?;
    for flaw in flaws {
        let copy = Site::copy()?;
        flaw(&copy)?;
        let site = Site::serve_copy(copy)?;
        browser.go(&site).await?;
        browser.has("[data-engine]", true).await?;
        let before = browser.page().await?.table;
        browser.click(".recount button").await?;
        browser
            .reads(".recount", "다시 계산하지 못했습니다")
            .await?;
        browser.press("n").await?;
        browser.selection().await?;
        assert_eq!(browser.page().await?.table, before);
    }
    Ok(())
}

/// The one file of a copy whose name begins and ends so.
fn file(copy: &TempDir, beginning: &str, ending: &str) -> Result<PathBuf> {
    Ok(copy
        .path()
        .join(file_named(copy.path(), beginning, ending)?))
}

/// Gives a file another ending, by which servers tell what it is, and has the page call it so.
fn renamed(copy: &TempDir, called: &str, ending: &str, other: &str) -> Result<()> {
    let path = copy.path().join(Site::named(called)?);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let renamed = name.replace(ending, other);
    fs::rename(&path, path.with_file_name(&renamed))?;
    name_in_page(copy.path(), called, &renamed)
}
