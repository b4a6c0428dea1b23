//! Who only reads loads no client; whoever does something is answered, with the first act.

use anyhow::Result;
use daejo_e2e::{Browser, Kind, Scripts, Site};

/// The end of the names of the client's WASM and of the engine's.
const WASM: &str = ".wasm";

#[tokio::test]
async fn the_client_comes_with_the_first_act() -> Result<()> {
    let site = Site::serve_online_only()?;
    let browser = Browser::visit(Kind::Chromium, &site, Scripts::On).await?;
    browser.has("[data-engine]", false).await?;
    assert_eq!(site.asked_for(WASM), 0);
    browser.press("n").await?;
    let selection = browser.selection().await?;
    assert!(!selection.sentences.is_empty(), "{selection:?}");
    assert_eq!(site.asked_for(WASM), 1);
    browser.close().await
}

#[tokio::test]
async fn the_first_click_is_answered() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::visit(Kind::Chromium, &site, Scripts::On).await?;
    // A button that the client is going to know by its choice.
    browser.click(".facets .chip:nth-of-type(4)").await?;
    browser
        .has("[data-choice='v.agree'][aria-pressed='true']", true)
        .await?;
    browser.close().await?;

    let browser = Browser::visit(Kind::Chromium, &site, Scripts::On).await?;
    browser.click("#row-5 a[href='#fig-001-m05']").await?;
    assert_eq!(browser.selection().await?.focus, "fig-001-m05");
    browser.close().await?;

    // Beside the number of a cell.
    let browser = Browser::visit(Kind::Chromium, &site, Scripts::On).await?;
    browser.click("#row-5 td:nth-child(3)").await?;
    assert_eq!(browser.selection().await?.focus, "fig-001-m05");
    browser.close().await
}

#[tokio::test]
async fn a_folded_sentence_is_that_of_its_article() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let quoted = browser.quoted().await?;
    assert!(quoted.len() > 40, "{quoted:?}");
    for (words, sentence) in quoted {
        assert_eq!(words, sentence);
    }
    browser.close().await
}

#[tokio::test]
async fn what_is_typed_behind_a_slash_is_for_the_field() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::visit(Kind::Chromium, &site, Scripts::On).await?;
    browser.press("/$38bn").await?;
    browser.has(".results li", true).await?;
    assert_eq!(browser.text_of("#search").await?, "$38bn");
    // Enter follows the first result.
    browser.press(daejo_e2e::ENTER).await?;
    browser.address_says("row-").await?;
    browser.close().await
}

#[tokio::test]
async fn what_was_typed_first_is_found() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::visit(Kind::Chromium, &site, Scripts::On).await?;
    browser.type_into("#search", "클라우드").await?;
    browser.has(".results li", true).await?;
    assert_eq!(browser.text_of("#search").await?, "클라우드");
    browser.close().await
}

#[tokio::test]
async fn a_language_that_was_chosen_before_needs_no_act() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.click(".languages [lang='en']").await?;
    browser.has("html[lang='en']", true).await?;
    browser.visit_again().await?;
    browser.has("html[lang='en']", true).await?;
    browser.close().await
}
