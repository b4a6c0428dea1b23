//! On a telephone: cards, and one text at a time.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, Scheme, Scripts, Site};

/// Widths and heights of telephones.
const WINDOWS: &[(u32, u32)] = &[(390, 844), (320, 640)];

#[tokio::test]
async fn a_card_shows_both_sentences_and_both_rates_after_one_tap() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(390, 844, Scheme::Light).await?;
    browser.click(".summary a.conflict").await?;
    let whole = browser
        .in_view("[data-verdict=conflict] :is(q, .implied)")
        .await?;
    for words in [
        "한화 약 50조 원",
        "약 54조 원",
        "1,316원/달러",
        "1,421원/달러",
    ] {
        let seen = whole.iter().any(|text| text.contains(words));
        ensure!(seen, "{words} is not in view: {whole:#?}");
    }
    browser.close().await
}

#[tokio::test]
async fn the_switcher_at_the_bottom_keeps_the_fact_in_view() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for &(width, height) in WINDOWS {
        browser.resize(width, height, Scheme::Light).await?;
        browser.open_at("").await?;
        let page = browser.page().await?;
        let cell = page.column("001").map(|(_, cell)| cell);
        let cell = cell.into_iter().find(|cell| cell.text.contains("50조 원"));
        let id = &cell.context("no cell of 001 holds 50조 원")?.id;
        browser.click(&format!("[id='{id}'] a")).await?;
        let first = browser.selection().await?;
        browser.reads(".strip .own", "1,316원/달러").await?;
        let next = ".place-1 .bar button:last-of-type";
        ensure!(
            browser.in_view(next).await?.len() == 1,
            "{width} px: no switcher"
        );
        let small = browser.small_targets(".place-1 .bar").await?;
        ensure!(small.is_empty(), "{width} px: {small:#?}");

        browser.click(next).await?;
        // Whoever pressed the button may press it again: it is that of the text that has come.
        browser
            .focuses("[id='doc-002'] .bar button:last-of-type")
            .await?;
        let second = browser.selection().await?;
        // What is calculated is of the text in sight.
        browser.reads(".strip .own", "1,421원/달러").await?;
        ensure!(second.strip == first.strip, "{second:#?}");
        for (shown, words) in [(&first, "50조 원"), (&second, "54조 원")] {
            let mut sentences = shown.sentences.iter();
            let seen = sentences.any(|it| it.text.contains(words) && it.is_seen);
            ensure!(
                seen,
                "{width} px: no sentence with {words} is seen: {shown:#?}"
            );
        }
        let overflow = browser.overflow().await?;
        ensure!(overflow <= 0, "{width} px: {overflow} px too wide");
    }
    browser.close().await
}

#[tokio::test]
async fn nothing_makes_the_page_wider_than_the_window() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for &(width, height) in WINDOWS {
        browser.resize(width, height, Scheme::Light).await?;
        browser
            .open_at("#with=003&only=v.differing&sort=o.001")
            .await?;
        browser.has(".guest", true).await?;
        for open in [".unfolds ~ .unfolds", ".related h3", ".help"] {
            browser.click(open).await?;
            let overflow = browser.overflow().await?;
            ensure!(overflow <= 0, "{width} px, {open}: {overflow} px too wide");
        }
        let small = browser.small_targets(".tools, .masthead, dialog").await?;
        ensure!(small.is_empty(), "{width} px: {small:#?}");
    }
    browser.close().await
}

#[tokio::test]
async fn nor_do_the_words_of_another_language() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.click(".languages [lang=en]").await?;
    for &(width, height) in WINDOWS {
        browser.resize(width, height, Scheme::Light).await?;
        browser.open_at("").await?;
        browser.click("[data-verdict=conflict] td[id] a").await?;
        browser.reads(".strip .role", "deal size").await?;
        let overflow = browser.overflow().await?;
        ensure!(overflow <= 0, "{width} px: {overflow} px too wide");
    }
    browser.close().await
}
