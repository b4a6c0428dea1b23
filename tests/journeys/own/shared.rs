//! A text that another app shares with the installed page.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, CARDS, Scripts, Site, put_first};

use super::{ONE, TWO};

/// Says that the page runs as an app of its own.
const INSTALLED: &str = "
    const media = matchMedia;
    window.matchMedia = query => query.includes('standalone') ? { matches: true } : media(query);
";

#[tokio::test]
async fn a_shared_text_is_taken_in_and_no_server_sees_it() -> Result<()> {
    let copy = Site::copy()?;
    put_first(&copy, "installed.js", INSTALLED)?;
    let site = Site::serve_copy(copy)?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.is_offline("ready").await?;
    for (text, count) in [(ONE, 1), (TWO, 2)] {
        browser
            .open_query(&[("title", "공유"), ("text", text)])
            .await?;
        browser.has("dialog.intake[open]", true).await?;
        browser.has_so_many(CARDS, count).await?;
        browser
            .is_kept(&text.chars().take(20).collect::<String>())
            .await?;
    }
    ensure!(
        browser.address().await? == site.url(),
        "the text stays in the address"
    );
    ensure!(!site.was_told("text="), "the server was told");
    // An address alone opens the dialog.
    browser
        .open_query(&[("url", "https://news.example/1")])
        .await?;
    browser.has("dialog.intake[open]", true).await?;
    browser.has_so_many(CARDS, 2).await
}

#[tokio::test]
async fn a_link_brings_no_text_into_a_page_that_is_not_installed() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.open_query(&[("text", ONE)]).await?;
    browser.press("n").await?;
    browser.selection().await?;
    browser.has("dialog.intake", false).await
}
