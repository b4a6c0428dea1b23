//! The page as one file, opened from a disk.

use std::fs;

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, Kind, Scripts, Site, saved};
use tempfile::TempDir;

use crate::evidence;

/// An article of the reader's own.
const OWN: &str = "한빛전자, 두리소프트와 380억 달러 반도체 계약\n\n\
    한빛전자는 두리소프트와 380억 달러 규모의 반도체 공급 계약을 맺었다고 3일 서울에서 밝혔다.\n";

/// The single file alone in a folder.
pub fn alone(bytes: &[u8]) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("daejo.html"), bytes)?;
    Ok(folder)
}

async fn opened(folder: &TempDir) -> Result<Browser> {
    Browser::open_file(Kind::Chromium, &folder.path().join("daejo.html")).await
}

/// What a reader does: goes to the evidence of a cell, types a rate, has all computed again.
pub async fn is_complete(browser: &Browser) -> Result<()> {
    let page = browser.page().await?;
    let cell = page
        .column("001")
        .find(|(_, cell)| cell.text.contains("50조 원"));
    let (_, cell) = cell.context("no cell holds 50조 원")?;
    let link = cell.links.first().context("the cell holds no link")?;
    browser
        .click(&format!("[id='{}'] a[href='#{}']", cell.id, link.target))
        .await?;
    evidence::shows_both(&browser.selection().await?)?;
    browser.click(".include button").await?;
    browser.has(".guest", true).await?;
    browser.click(".recount button").await?;
    browser.reads(".recount", "모두 이 페이지와 같습니다").await
}

#[tokio::test]
async fn it_opens_from_the_disk_and_holds_everything() -> Result<()> {
    let folder = alone(&Site::file("daejo.html")?)?;
    let browser = opened(&folder).await?;
    is_complete(&browser).await?;
    browser
        .reads(".colophon .offline", "이 파일 하나에")
        .await?;
    ensure!(!browser.shows(".colophon .beside").await?);
    browser.close().await
}

#[tokio::test]
async fn it_shows_what_the_site_shows() -> Result<()> {
    let site = Site::serve("/")?;
    let at_host = Browser::open(&site, Scripts::On).await?;
    let folder = alone(&Site::file("daejo.html")?)?;
    let at_home = opened(&folder).await?;
    assert_eq!(at_home.page().await?.table, at_host.page().await?.table);
    at_host.close().await?;
    at_home.close().await
}

#[tokio::test]
async fn the_site_saves_it() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let folder = tempfile::tempdir()?;
    browser.save_into(folder.path()).await?;
    browser.click(".colophon a[data-held=page]").await?;
    assert_eq!(
        saved(folder.path(), "daejo.html").await?,
        Site::file("daejo.html")?
    );
    browser.close().await
}

#[tokio::test]
async fn it_saves_itself_as_it_came() -> Result<()> {
    let folder = alone(&Site::file("daejo.html")?)?;
    let browser = opened(&folder).await?;
    browser.click(".languages button[lang=en]").await?;
    browser.reads(".colophon .offline", "this one file").await?;
    browser.reads(".colophon .edition", "commit").await?;
    let (once, twice) = (tempfile::tempdir()?, tempfile::tempdir()?);
    browser.save_into(once.path()).await?;
    browser
        .click(".colophon[lang=en] a[data-held=page]")
        .await?;
    let copy = saved(once.path(), "daejo.html").await?;
    browser.close().await?;

    let folder = alone(&copy)?;
    let browser = opened(&folder).await?;
    is_complete(&browser).await?;
    browser.save_into(twice.path()).await?;
    browser.click(".colophon a[data-held=page]").await?;
    assert_eq!(saved(twice.path(), "daejo.html").await?, copy);
    browser.close().await
}

#[tokio::test]
async fn articles_of_the_reader_are_compared_in_it() -> Result<()> {
    let folder = alone(&Site::file("daejo.html")?)?;
    let browser = opened(&folder).await?;
    browser.click("[data-intake]").await?;
    browser.has("dialog.intake[open]", true).await?;
    browser.set("#intake-text", OWN).await?;
    browser.click("#intake-compare").await?;
    browser.has("dialog.intake[open]", false).await?;
    let page = browser.page().await?;
    let files: Vec<&str> = page.articles.iter().map(|it| it.file.as_str()).collect();
    ensure!(files == ["글-1.txt"], "{files:?}");
    browser.close().await
}

#[tokio::test]
async fn it_works_from_a_host_too() -> Result<()> {
    let copy = Site::copy()?;
    fs::write(copy.path().join("index.html"), Site::file("daejo.html")?)?;
    let site = Site::serve_copy(copy)?;
    let browser = Browser::open(&site, Scripts::On).await?;
    is_complete(&browser).await?;
    ensure!(site.asked_for(".js") + site.asked_for(".wasm") == 0);
    browser.close().await
}
