//! The table holds the figures that the articles state, and only those.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, Cell, Page, Scripts, Site};

#[tokio::test]
async fn the_table_is_right_with_scripts() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let page = browser.page().await?;
    assert_eq!(page.engine.as_deref(), Some("wasm"));
    check(&page)?;
    browser.close().await
}

#[tokio::test]
async fn the_table_is_right_without_scripts() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::Off).await?;
    let page = browser.page().await?;
    assert_eq!(page.engine, None);
    check(&page)?;
    browser.close().await
}

#[tokio::test]
async fn the_browser_computes_what_the_build_did() -> Result<()> {
    let site = Site::serve("/")?;
    let prerendered = Browser::open(&site, Scripts::Off).await?;
    let hydrated = Browser::open(&site, Scripts::On).await?;
    assert_eq!(
        hydrated.page().await?.table,
        prerendered.page().await?.table
    );
    prerendered.close().await?;
    hydrated.close().await
}

/// Checks the table against what the articles of `seeds/` say, read by people.
fn check(page: &Page) -> Result<()> {
    let deal = page
        .rows
        .iter()
        .find(|row| row.group == "deal-size" && row.text.contains("380억 달러"))
        .context("no row of the deal's size holds 380억 달러")?;
    for article in ["000", "001", "002"] {
        let mut cells = deal
            .cells
            .iter()
            .filter(|cell| cell.file.starts_with(article));
        let stated = cells.any(|cell| cell.text.contains("380억 달러"));
        ensure!(
            stated,
            "the row of 380억 달러 does not hold it in the column of {article}"
        );
    }

    conversion(page, "002", "380억 달러", "약 54조 원", "1421", "1,421")?;
    conversion(page, "001", "380억 달러", "50조 원", "1316", "1,316")?;
    conversion(page, "004", "100억 달러", "약 13조 원", "1300", "1,300")?;

    for date in ["2025-11-03", "2026년 말"] {
        let found = page
            .rows
            .iter()
            .any(|row| row.group == "dates" && row.text.contains(date));
        ensure!(found, "no row of dates holds {date}");
    }

    // They stand in the headlines of other articles that trail 001.
    for figure in ["1,500조", "17억", "200달러", "13%"] {
        ensure!(!states(&page.table, figure), "the table holds {figure}");
    }
    Ok(())
}

/// Checks that a cell of `article` converts `base` into `quote` and shows the rate.
fn conversion(
    page: &Page,
    article: &str,
    base: &str,
    quote: &str,
    rate: &str,
    shown: &str,
) -> Result<()> {
    let fits = |cell: &Cell| {
        cell.text.contains(base)
            && cell.text.contains(quote)
            && cell.rate.as_deref() == Some(rate)
            && cell
                .rate_shown
                .as_ref()
                .is_some_and(|text| text.contains(shown))
    };
    let conversions: Vec<_> = page
        .column(article)
        .filter(|(row, cell)| row.group == "conversions" && !cell.links.is_empty())
        .map(|(_, cell)| cell)
        .collect();
    ensure!(
        conversions.iter().copied().any(fits),
        "no conversion of {article} is {base} = {quote} at {shown}; its conversions: {conversions:?}"
    );
    Ok(())
}

/// Whether `text` states `figure` as a whole, not as the end of a longer number; blanks
/// within it do not matter.
fn states(text: &str, figure: &str) -> bool {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    text.match_indices(figure).any(|(at, _)| {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        !before.is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
    })
}

#[test]
fn figures_are_found_whole() {
    assert!(states("약 13 %", "13%"));
    assert!(states("13%", "13%"));
    assert!(!states("1,313%", "13%"));
    assert!(!states("0.13%", "13%"));
    assert!(!states("13조 원", "13%"));
}
