//! The tables hold the figures that the articles state, and only those, with what they come to.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, Page, Row, Scripts, Site, Step};

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
    let prerendered = Browser::open(&site, Scripts::Off).await?;
    let hydrated = Browser::open(&site, Scripts::On).await?;
    let [plain, alive] = [prerendered.page().await?, hydrated.page().await?];
    assert_eq!(plain.engine, None);
    ensure!(plain.rows.len() == alive.rows.len());
    for (plain, alive) in plain.rows.iter().zip(&alive.rows) {
        let [one, other] = [plain, alive].map(shown);
        assert_eq!(one, other);
    }
    prerendered.close().await?;
    hydrated.close().await
}

/// What a row shows, and where its cells lead.
fn shown(row: &Row) -> (Vec<&str>, Vec<&str>) {
    let words = [
        &row.id,
        &row.verdict,
        &row.role,
        &row.label,
        &row.verdict_shown,
    ];
    let words = words.map(String::as_str).into_iter();
    let cells = row.cells.iter().map(|cell| cell.text.as_str());
    let steps = row.steps.iter().map(|step| step.text.as_str());
    let links = row.cells.iter().flat_map(|cell| &cell.links);
    (
        words.chain(cells).chain(steps).collect(),
        links.map(|link| link.target.as_str()).collect(),
    )
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

/// The verdicts in the order of the rows.
const VERDICTS: &[(&str, &str)] = &[
    ("conflict", "≠ 불일치"),
    ("compatible", "~ 모호"),
    ("agree", "= 일치"),
    ("single", "· 단독"),
];

/// Checks the tables against what the articles of `seeds/` say, read by people; there may be
/// further articles.
fn check(page: &Page) -> Result<()> {
    deal(page)?;
    conversions(page)?;
    dates(page)?;
    let term = row(page, |row| {
        states_in(row, "002", "7년") && states_in(row, "001", "다년간")
    });
    let term = term.context("no row holds the term, 7년 and 다년간")?;
    ensure!(term.verdict == "compatible", "{term:?}");

    rows_are_in_order(page)?;
    summary(page)?;

    // They stand in the headlines of other articles that trail 001.
    for figure in ["1,500조", "17억", "200달러", "13%"] {
        ensure!(!states(&page.table, figure), "the table holds {figure}");
    }
    Ok(())
}

fn deal(page: &Page) -> Result<()> {
    let deal = row(page, |row| {
        row.group == "deal-size" && row.label == "380억 달러"
    });
    let deal = deal.context("no row of the deal's size is called 380억 달러")?;
    for article in ["000", "001", "002"] {
        ensure!(
            states_in(deal, article, "380억 달러"),
            "the row of 380억 달러 does not hold it in the column of {article}"
        );
    }
    ensure!(deal.verdict == "agree" && deal.event == 0, "{deal:?}");
    Ok(())
}

/// What people have reckoned, and the market's rates as the ECB published them.
fn conversions(page: &Page) -> Result<()> {
    let one = conversion(page, "002", "380억 달러", "54조 원", "1421")?;
    ensure!(one.1.text.contains("맞음") && one.1.text.contains("−0.5%"));
    let two = conversion(page, "001", "380억 달러", "50조 원", "1316")?;
    ensure!(two.1.text.contains("어긋남") && two.1.text.contains("−8.0%"));
    ensure!(two.1.text.contains("1,439.2원/달러 (2025-11-04)"));
    let three = conversion(page, "004", "100억 달러", "13조 원", "1300")?;
    ensure!(three.1.text.contains("어긋남"), "{three:?}");
    ensure!(
        one.0.id == two.0.id && one.0.verdict == "conflict",
        "50조 원 and 54조 원, both for 380억 달러, are no conflict"
    );
    Ok(())
}

/// The row in which `article` converts `base` into `quote` at `rate`, and the step that shows it.
fn conversion<'a>(
    page: &'a Page,
    article: &str,
    base: &str,
    quote: &str,
    rate: &str,
) -> Result<(&'a Row, &'a Step)> {
    let rows = page.rows.iter().filter(|row| row.group == "conversions");
    let steps = rows.flat_map(|row| row.steps.iter().map(move |step| (row, step)));
    let mut steps = steps.filter(|(_, step)| step.file.starts_with(article));
    let shown = |step: &Step| {
        let shown = step.rate_shown.as_ref();
        shown.map(|text| text.replace(',', "")) == Some(format!("{rate}원/달러"))
    };
    let found = steps.find(|(row, step)| {
        row.label.contains(base)
            && step.text.contains(&format!("{quote} ÷ {base} ="))
            && step.rate.as_deref() == Some(rate)
            && shown(step)
            && step.interval.is_some()
    });
    found.with_context(|| format!("no conversion of {article} is {base} = {quote} at {rate}"))
}

fn dates(page: &Page) -> Result<()> {
    for label in ["2025-11-03", "2026년 10~12월까지", "2027년 이후"] {
        let rows = page.rows.iter();
        let mut rows = rows.filter(|row| row.group == "dates" && row.label == label);
        ensure!(
            rows.next().is_some() && rows.next().is_none(),
            "not one row of dates is called {label}"
        );
    }
    let end = row(page, |row| {
        states_in(row, "000", "2026년 말") && states_in(row, "002", "내년 말")
    });
    let end = end.context("2026년 말 and 내년 말 stand in different rows")?;
    ensure!(end.verdict == "agree", "{end:?}");
    let basis = end.steps.iter().find(|step| step.file.starts_with("002"));
    let basis = basis.context("내년 말 has no basis")?;
    ensure!(
        basis.text.contains("보도 기준") && basis.text.contains("추정"),
        "{basis:?}"
    );
    Ok(())
}

fn rows_are_in_order(page: &Page) -> Result<()> {
    let place = |row: &Row| VERDICTS.iter().position(|(name, _)| *name == row.verdict);
    let places: Vec<_> = page
        .rows
        .iter()
        .map(|row| (row.event, place(row)))
        .collect();
    ensure!(places.is_sorted(), "{places:?}");
    for row in &page.rows {
        let shown = place(row).and_then(|at| VERDICTS.get(at));
        let shown = shown.is_some_and(|(_, shown)| row.verdict_shown.starts_with(shown));
        ensure!(shown, "{row:?}");
        ensure!(!row.role.is_empty() && !row.label.is_empty(), "{row:?}");
        let stating = row.cells.iter().filter(|cell| !cell.links.is_empty());
        ensure!(
            (stating.count() > 1) == (row.verdict != "single"),
            "{row:?}"
        );
    }
    let sizes: Vec<usize> = page.events.iter().map(Vec::len).collect();
    ensure!(
        sizes.first() == sizes.iter().max(),
        "the main event is not first: {sizes:?}"
    );
    Ok(())
}

/// The sentence says what the tables hold.
fn summary(page: &Page) -> Result<()> {
    let count = |verdict: &str| {
        let rows = page.rows.iter().filter(|row| row.event == 0);
        rows.filter(|row| row.verdict == verdict).count()
    };
    let articles = page.articles.len();
    let main = page.events.first().map_or(0, Vec::len);
    for part in [
        format!("문서 {articles}건"),
        format!("같은 사건 {main}"),
        format!("관련 사건 {}", articles - main),
        format!("값이 다른 항목 {}", count("conflict")),
        format!("표현이 다른 항목 {}", count("compatible")),
        format!("한 곳만 보도 {}", count("single")),
    ] {
        ensure!(
            page.summary.contains(&part),
            "{} does not say {part}",
            page.summary
        );
    }
    Ok(())
}

fn row(page: &Page, fits: impl Fn(&Row) -> bool) -> Option<&Row> {
    page.rows.iter().find(|row| fits(row))
}

/// Whether the cell of `article` holds these words.
fn states_in(row: &Row, article: &str, words: &str) -> bool {
    let mut cells = row.cells.iter();
    cells.any(|cell| cell.file.starts_with(article) && cell.text.contains(words))
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
