//! The keyboard alone.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{BACK_TAB, Browser, ENTER, ESCAPE, Scheme, Scripts, Site, TAB};

use crate::evidence::shows_both;

/// Opens the page, `n` to the first disagreement, both sentences, Esc to its cell, back.
#[tokio::test]
async fn from_opening_the_page_to_both_sentences_and_back() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for (width, height) in [(1440, 900), (1024, 768)] {
        browser.resize(width, height, Scheme::Light).await?;
        browser.open_at("").await?;
        browser.press("n").await?;
        let selection = browser.selection().await?;
        shows_both(&selection)?;
        browser.has("#doc-001 .not-here", false).await?;
        // There is room for three texts; the first is silent.
        if width == 1440 {
            let said = "이 글에는 이 항목이 없습니다";
            browser.reads("#doc-000 .not-here", said).await?;
        }
        let mark = selection.focus.clone();
        ensure!(mark.starts_with("fig-"), "{selection:#?}");
        browser.reads(".status", "불일치 1 / ").await?;

        browser.press(ESCAPE).await?;
        browser.selects_nothing().await?;
        let cell = browser.focused().await?;
        ensure!(cell.starts_with("cell-"), "{cell}");
        browser.back().await?;
        browser.arrives_at(&mark).await?;
        ensure!(browser.selection().await?.shows_the_same_as(&selection));
    }
    browser.close().await
}

#[tokio::test]
async fn n_and_p_go_through_all_disagreements() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    // Those of other events, which are folded away, included.
    let page = browser.page().await?;
    let differ = page.rows.iter().filter(|row| {
        row.verdict == "conflict" || row.steps.iter().any(|step| step.text.contains("어긋남"))
    });
    let differ: Vec<String> = differ.map(|row| row.label.clone()).collect();
    ensure!(differ.len() > 1, "{differ:?}");
    let mut seen = Vec::new();
    for label in differ.iter().chain(differ.first()) {
        browser.press("n").await?;
        browser.reads(".strip .label", label).await?;
        seen.push(browser.selection().await?.focus);
    }
    ensure!(seen.first() == seen.last(), "{seen:?}");
    browser.press("p").await?;
    let last = differ.last().context("nothing differs")?;
    browser.reads(".strip .label", last).await?;
    browser.close().await
}

#[tokio::test]
async fn a_number_brings_the_article_of_that_number() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(1440, 900, Scheme::Light).await?;
    browser.press("n").await?;
    let before = browser.selection().await?;
    browser.press("5").await?;
    browser.focuses("[id='doc-004']").await?;
    // The page hears its keys there as well.
    browser.press("1").await?;
    browser.focuses("[id='doc-000']").await?;
    browser.press("5").await?;
    browser.focuses("[id='doc-004']").await?;
    // The keys of a list are its own.
    browser.focus_on("[id='doc-004'] select").await?;
    browser.press("1").await?;
    browser.focuses("[id='doc-004'] select").await?;
    let after = browser.selection().await?;
    ensure!(
        after.columns.iter().any(|file| file.starts_with("004")),
        "{after:#?}"
    );
    ensure!(after.strip == before.strip, "{after:#?}");
    browser.close().await
}

/// A text that was brought in stands before others that lie before it in the tree.
#[tokio::test]
async fn the_focus_goes_from_column_to_column_as_they_stand() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(1440, 900, Scheme::Light).await?;
    browser.click(".place-1 .bar button").await?;
    browser.has("[id='doc-004'].place-1", true).await?;
    browser.focuses("[id='doc-004'] .bar button").await?;
    browser.focus_on(".place-2").await?;
    browser.press(BACK_TAB).await?;
    browser.focuses("[id='doc-004'].place-1 *").await?;
    browser.close().await
}

#[tokio::test]
async fn the_help_sheet_opens_and_gives_the_focus_back() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.press("n").await?;
    let selection = browser.selection().await?;
    browser.press("?").await?;
    browser.has("dialog[open]", true).await?;
    browser.focuses("dialog *").await?;
    browser.reads("dialog h2", "도움말").await?;
    // Only Esc is heard, and by the sheet alone.
    browser.press("p").await?;
    browser.press(ESCAPE).await?;
    browser.has("dialog[open]", false).await?;
    ensure!(browser.selection().await?.shows_the_same_as(&selection));

    browser.click(".help").await?;
    browser.has("dialog[open]", true).await?;
    browser.press(ENTER).await?;
    browser.has("dialog[open]", false).await?;
    browser.focuses(".help").await?;
    browser.close().await
}

#[tokio::test]
async fn letters_that_are_typed_are_letters() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.press("/").await?;
    browser.focuses("#search").await?;
    browser.press("n1?p/").await?;
    ensure!(browser.text_of("#search").await? == "n1?p/");
    browser.has("dialog", false).await?;
    browser.selects_nothing().await?;
    browser.press(ESCAPE).await?;
    browser.click("#rate-0").await?;
    browser.press(TAB).await?;
    browser.focuses("#numbers").await?;
    browser.press("n").await?;
    browser.selects_nothing().await?;
    // Out of the fields they are keys again.
    browser.press(TAB).await?;
    browser.press("n").await?;
    browser.selection().await?;
    browser.close().await
}

#[tokio::test]
async fn the_keys_of_one_letter_can_be_switched_off() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let switch = || async {
        browser.click(".help").await?;
        browser.has("dialog[open]", true).await?;
        browser.click("#keys-on").await?;
        browser.press(ESCAPE).await?;
        browser.has("dialog[open]", false).await
    };
    switch().await?;
    browser.press("n?/").await?;
    browser.focuses(".help").await?;
    browser.has("dialog[open], .strip", false).await?;
    // The device remembers it.
    browser.open_at("").await?;
    browser.press("n?").await?;
    browser.has("dialog, .strip", false).await?;
    ensure!(browser.fragment().await?.is_empty());
    switch().await?;
    browser.press("n").await?;
    browser.selection().await?;
    browser.close().await
}
