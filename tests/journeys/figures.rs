//! The table holds the figures that the articles state, and only those.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, Cell, Page, Row, Scripts, Site};

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

    let [first, second] = [("001", "50조 원"), ("002", "약 54조 원")].map(|(article, quote)| {
        let mut column = page.column(article);
        let found =
            column.find(|(row, cell)| row.group == "conversions" && cell.text.contains(quote));
        found.map(|(row, _)| &row.id)
    });
    ensure!(
        first == second,
        "50조 원 and 54조 원, both for 380억 달러, stand in different rows"
    );

    for (group, count) in ROWS {
        let rows: Vec<&str> = of_first_edition(page, group)
            .map(|row| row.label.as_str())
            .collect();
        ensure!(
            rows.len() == *count,
            "{} rows of {group} instead of {count}: {rows:#?}",
            rows.len()
        );
    }
    for (group, label) in [
        ("deal-size", "380억 달러"),
        ("conversions", "380억 달러 → 원"),
        ("dates", "2025-11-03"),
        ("dates", "2027년까지"),
        ("dates", "2027년 이후"),
        ("dates", "2026-10-01…2026-12-31까지"),
    ] {
        let rows = of_first_edition(page, group).filter(|row| row.label == label);
        ensure!(
            rows.count() == 1,
            "not one row of {group} is called {label}"
        );
    }
    let unplaced = of_first_edition(page, "dates").filter(|row| row.label.contains("기준일 없음"));
    ensure!(
        unplaced.count() > 0,
        "every date is placed, though four articles have no date"
    );

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

/// How many rows the five articles of the first edition give, by group.
const ROWS: &[(&str, usize)] = &[
    ("deal-size", 2),
    ("conversions", 2),
    ("dates", 19),
    ("other", 27),
];

/// The rows of `group` in which one of these five states something; there may be further ones.
fn of_first_edition<'a>(page: &'a Page, group: &'a str) -> impl Iterator<Item = &'a Row> {
    page.rows.iter().filter(move |row| {
        let first = |cell: &Cell| {
            ["000_", "001_", "002_", "003_", "004_"]
                .iter()
                .any(|id| cell.file.starts_with(id))
        };
        row.group == group
            && row
                .cells
                .iter()
                .any(|cell| first(cell) && !cell.links.is_empty())
    })
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
    let fits = |(row, cell): &(&Row, &Cell)| {
        row.label.contains(base)
            && cell.interval.is_some()
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
        .collect();
    ensure!(
        conversions.iter().any(fits),
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
