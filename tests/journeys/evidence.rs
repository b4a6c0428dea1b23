//! From a cell to the sentences of every article, and back to the cell.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, ESCAPE, Page, Scheme, Scripts, Selection, Site};

/// The cell of `article` that holds `words`, and its first link.
pub fn cell(page: &Page, article: &str, words: &str) -> Result<(String, String)> {
    let mut cells = page.column(article).map(|(_, cell)| cell);
    let cell = cells.find(|cell| cell.text.contains(words));
    let cell = cell.with_context(|| format!("no cell of {article} holds {words}"))?;
    let link = cell.links.first().context("the cell holds no link")?;
    Ok((cell.id.clone(), link.target.clone()))
}

/// Checks that 50조 and 54조 stand side by side, with what they imply.
pub fn shows_both(selection: &Selection) -> Result<()> {
    for rate in ["1,316원/달러", "1,421원/달러", "≠ 불일치"] {
        ensure!(selection.strip.contains(rate), "{selection:#?}");
    }
    for words in ["50조 원", "54조 원"] {
        let mut sentences = selection.sentences.iter();
        let shown = sentences.any(|it| it.text.contains(words) && it.is_seen);
        ensure!(shown, "no sentence with {words} is seen: {selection:#?}");
    }
    let tops = selection.sentences.iter().map(|it| it.top);
    let apart = tops.clone().max().zip(tops.min());
    let apart = apart.map_or(0, |(last, first)| last - first);
    ensure!(
        apart <= 8,
        "the sentences are {apart} px apart: {selection:#?}"
    );
    Ok(())
}

#[tokio::test]
async fn esc_leads_back_to_where_the_table_stood() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for (width, height) in [(1440, 900), (1024, 768), (390, 844)] {
        browser.resize(width, height, Scheme::Light).await?;
        browser.open_at("").await?;
        for link in ["#fig-002-m05", "#fig-001-m05"] {
            let link = &format!("#row-5 a[href='{link}']");
            let before = browser.top_of(link).await?;
            browser.follow(link).await?;
            browser.selection().await?;
            browser.press(ESCAPE).await?;
            browser.selects_nothing().await?;
            let after = browser.top_of(link).await?;
            ensure!(
                (before - after).abs() <= 1,
                "{width}: {link}: {before}, {after}"
            );
        }
    }
    browser.close().await
}

#[tokio::test]
async fn a_click_brings_the_sentences_side_by_side() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for (width, height) in [(1440, 900), (1024, 768)] {
        browser.resize(width, height, Scheme::Light).await?;
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
        ensure!(browser.selection().await?.shows_the_same_as(&selection));

        // The same from a link that somebody was sent.
        browser.open_at(&format!("#{mark}")).await?;
        let anew = browser.selection().await?;
        shows_both(&anew)?;
        ensure!(anew.columns == selection.columns && anew.focus == mark);
    }
    browser.close().await
}

#[tokio::test]
async fn back_leads_to_the_cell_that_was_clicked() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let page = browser.page().await?;
    let (cell, mark) = cell(&page, "001", "50조 원")?;
    browser
        .click(&format!("[id='{cell}'] a[href='#{mark}']"))
        .await?;
    browser.arrives_at(&mark).await?;
    browser.focuses(&format!("[id='{mark}']")).await?;
    browser.back().await?;
    browser.selects_nothing().await?;
    browser.focuses(&format!("[id='{cell}']")).await?;
    browser.close().await
}

#[tokio::test]
async fn an_operand_leads_to_its_sentence_and_keeps_the_fact() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(1440, 900, Scheme::Light).await?;
    let page = browser.page().await?;
    let (cell, mark) = cell(&page, "001", "50조 원")?;
    browser
        .click(&format!("[id='{cell}'] a[href='#{mark}']"))
        .await?;
    browser.selection().await?;
    browser.click(".strip .step:last-child a").await?;
    let selection = browser.selection().await?;
    shows_both(&selection)?;
    ensure!(selection.focus.starts_with("fig-002-"), "{selection:#?}");
    browser.close().await
}

/// The ids of the texts in the columns.
fn columns(selection: &Selection) -> Vec<&str> {
    let columns = selection.columns.iter();
    columns.filter_map(|it| it.get(..3)).collect()
}

#[tokio::test]
async fn columns_are_chosen_and_kept_in_the_address() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(1440, 900, Scheme::Light).await?;
    let page = browser.page().await?;
    let (_, mark) = cell(&page, "004", "100억 달러")?;
    browser.open_at(&format!("#{mark}&d=004,000")).await?;
    let selection = browser.selection().await?;
    ensure!(columns(&selection) == ["004", "000"], "{selection:#?}");
    ensure!(selection.focus == mark, "{selection:#?}");
    browser.click(".place-2 .bar button:last-of-type").await?;
    let selection = browser.selection().await?;
    ensure!(columns(&selection) == ["004", "001"], "{selection:#?}");
    browser.click(".counts button:nth-of-type(1)").await?;
    let selection = browser.selection().await?;
    ensure!(selection.columns.len() == 1, "{selection:#?}");
    // What comes beside it has its text right behind.
    browser.click(".counts button:nth-of-type(2)").await?;
    browser
        .has(".document:not(.away) > .waiting", false)
        .await?;
    for column in [".place-1", ".place-2"] {
        let lines = browser.in_view(&format!("{column} [data-raw]")).await?;
        ensure!(!lines.is_empty(), "{column} has no text");
    }
    browser.close().await
}
