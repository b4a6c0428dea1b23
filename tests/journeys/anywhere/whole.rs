//! The page as it is meant to be.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, ESCAPE, Kind, Scheme, Scripts, Site, View};

use super::journeys;
use crate::evidence::{cell, shows_both};
use crate::single::{alone, is_complete};

journeys!(
    everywhere: a_reader_comes_to_the_evidence, without_scripts;
    beside_chromium: the_single_file_from_the_disk, the_looks
);

/// Under a sub-path: by click, by link, by the keys alone; then something is computed.
async fn a_reader_comes_to_the_evidence(kind: Kind) -> Result<()> {
    let site = Site::serve_to(kind, "/some/sub/path/")?;
    let browser = Browser::open_in(kind, &site, Scripts::On).await?;
    browser.resize(1280, 800, Scheme::Light).await?;
    let page = browser.page().await?;
    let (cell, mark) = cell(&page, "001", "50조 원")?;
    browser
        .click(&format!("[id='{cell}'] a[href='#{mark}']"))
        .await?;
    browser.arrives_at(&mark).await?;
    let selection = browser.selection().await?;
    shows_both(&selection)?;
    ensure!(selection.focus == mark, "{selection:#?}");
    browser.press(ESCAPE).await?;
    browser.arrives_at(&cell).await?;
    browser.selects_nothing().await?;
    browser.back().await?;
    browser.arrives_at(&mark).await?;
    let again = browser.selection().await?;
    ensure!(
        again.shows_the_same_as(&selection),
        "{again:#?} instead of {selection:#?}"
    );

    browser.open_at(&format!("#{mark}")).await?;
    let anew = browser.selection().await?;
    shows_both(&anew)?;
    ensure!(anew.columns == selection.columns && anew.focus == mark);

    browser.open_at("").await?;
    browser.press("n").await?;
    shows_both(&browser.selection().await?)?;
    browser.press("?").await?;
    browser.has("dialog[open]", true).await?;
    browser.press(ESCAPE).await?;
    browser.has("dialog[open]", false).await?;
    browser.type_into("#search", "380억").await?;
    browser.reads(".found", "항목").await?;
    browser.click("button[lang=en]").await?;
    browser.reads(".purpose", "figures").await?;
    browser.click("button[lang=ko]").await?;

    browser.click(".recount button").await?;
    browser
        .reads(".recount", "모두 이 페이지와 같습니다")
        .await?;
    browser.close().await
}

/// The links lead there and back; what would need a script is not there, and a line says so.
async fn without_scripts(kind: Kind) -> Result<()> {
    let site = Site::serve_to(kind, "/")?;
    let browser = Browser::open_in(kind, &site, Scripts::Off).await?;
    browser.reads_as_plain_page().await?;
    browser.close().await
}

/// Not closed with its checks: nothing may be put into this page that would watch it.
async fn the_single_file_from_the_disk(kind: Kind) -> Result<()> {
    let folder = alone(&Site::file("daejo.html")?)?;
    let browser = Browser::open_file(kind, &folder.path().join("daejo.html")).await?;
    browser.resize(1280, 800, Scheme::Light).await?;
    is_complete(&browser).await
}

/// Every view fits its window. This WebKit has no narrower window, no dark one, and on a busy
/// computer its driver waits for a picture for ever.
async fn the_looks(kind: Kind) -> Result<()> {
    let (narrow, schemes) = match kind {
        Kind::WebKit => (450, &[Scheme::Light][..]),
        _ => (390, &[Scheme::Light, Scheme::Dark][..]),
    };
    let site = Site::serve_to(kind, "/")?;
    let browser = Browser::open_in(kind, &site, Scripts::On).await?;
    for (width, height) in [(1440, 900), (1024, 768), (narrow, 844)] {
        for view in [View::Start, View::Row, View::Fact] {
            for &scheme in schemes {
                browser.resize(width, height, scheme).await?;
                if scheme == Scheme::Light {
                    browser.show(view).await?;
                }
                let name = [kind.name(), view.name(), &width.to_string(), scheme.name()].join("-");
                if kind == Kind::Firefox {
                    browser.screenshot(&name).await?;
                }
                let overflow = browser.overflow().await?;
                ensure!(overflow <= 0, "{name}: {overflow} px too wide");
                let flaws = browser.flaws().await?;
                ensure!(flaws.is_empty(), "{name}: {flaws:#?}");
            }
        }
    }
    browser.close().await
}
