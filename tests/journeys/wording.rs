//! The language of the page and its style of numbers: they change words, and nothing else.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, Page, Scripts, Site};

/// Keys as WebDriver names them (W3C WebDriver, section 17.4.2).
const DOWN: &str = "\u{e015}";
const ENTER: &str = "\u{e007}";

/// What a page says that is no word of its own.
fn facts(page: &Page) -> Vec<String> {
    let rows = page.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| (&cell.id, &cell.links));
        let cells = cells.map(|it| format!("{it:?}")).collect::<Vec<_>>();
        let steps = row.steps.iter().map(|step| {
            let targets: Vec<&str> = step.links.iter().map(|it| &*it.target).collect();
            format!("{} {:?} {targets:?}", step.file, step.rate)
        });
        let steps = steps.collect::<Vec<_>>();
        let place = (&row.id, row.event, &row.verdict, &row.group, &row.kind);
        format!("{place:?} {cells:?} {steps:?}")
    });
    rows.collect()
}

fn label<'a>(page: &'a Page, role: &str, group: &str) -> &'a str {
    let mut rows = page.rows.iter();
    let row = rows.find(|row| row.group == group && row.role == role);
    row.map_or("", |row| &row.label)
}

#[tokio::test]
async fn english_is_another_wording_of_the_same() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let korean = browser.page().await?;
    let texts: Vec<String> = korean.articles.iter().map(|it| it.text()).collect();
    ensure!(browser.attribute("html", "lang").await? == "ko");

    browser.click(".languages [lang=en]").await?;
    browser.reads(".summary", "Articles 5").await?;
    let english = browser.page().await?;
    ensure!(browser.attribute("html", "lang").await? == "en");
    ensure!(facts(&english) == facts(&korean));
    ensure!(
        english
            .articles
            .iter()
            .map(|it| it.text())
            .collect::<Vec<_>>()
            == texts
    );
    ensure!(label(&english, "deal size", "deal-size") == "US$38 billion");
    for (row, article) in [("50조 원", "₩50 trillion"), ("54조 원", "₩54 trillion")] {
        let cells = english.rows.iter().flat_map(|row| &row.cells);
        let mut stating = cells.filter(|cell| cell.text.contains(row));
        ensure!(stating.any(|cell| cell.text.contains(article)), "{row}");
    }
    let rates = english.rows.iter().flat_map(|row| &row.steps);
    let rates: Vec<&str> = rates
        .filter_map(|step| step.rate_shown.as_deref())
        .collect();
    ensure!(
        rates.contains(&"₩1,316/US$") && rates.contains(&"₩1,421/US$"),
        "{rates:?}"
    );
    // What an article says is in its own language.
    for quoted in [".mention a", ".quotation q", "article.document"] {
        ensure!(browser.attribute(quoted, "lang").await? == "ko", "{quoted}");
    }

    // The device remembers it, and the way back leaves nothing behind.
    browser.open_at("#figures").await?;
    browser.reads(".summary", "Articles 5").await?;
    browser.click(".languages [lang=ko]").await?;
    browser.reads(".summary", "문서 5건").await?;
    ensure!(browser.page().await?.table == korean.table);
    ensure!(browser.attribute("html", "lang").await? == "ko");
    browser.close().await
}

#[tokio::test]
async fn numbers_are_written_as_the_reader_likes() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let before = browser.page().await?;
    for (deal, amount) in [
        ("38,000,000,000 달러", "= 54,000,000,000,000 원"),
        ("38B 달러", "= 54T 원"),
    ] {
        browser.click("#numbers").await?;
        browser.press(DOWN).await?;
        browser.press(ENTER).await?;
        browser.reads(".matrix", deal).await?;
        let page = browser.page().await?;
        ensure!(facts(&page) == facts(&before));
        ensure!(label(&page, "계약 규모", "deal-size") == deal);
        // The words of the article stay, with the number beside them.
        let cells = page.rows.iter().flat_map(|row| &row.cells);
        let mut stating = cells.filter(|cell| cell.text.contains("54조 원"));
        ensure!(stating.any(|cell| cell.text.contains(amount)), "{amount}");
    }
    browser.open_at("").await?;
    browser.reads(".matrix", "38B 달러").await?;
    browser.close().await
}
