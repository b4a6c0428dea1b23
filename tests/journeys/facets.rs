//! Choosing rows, ordering them, and comparing articles of other events.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, ESCAPE, Scripts, Site};

/// The button of a choice in the bar.
fn chip(choice: &str) -> String {
    format!(".facets [data-choice='{choice}']")
}

#[tokio::test]
async fn a_choice_leaves_as_many_rows_as_it_says() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let page = browser.page().await?;
    let all = page.rows.len();
    let first = browser.rows().await?;
    let state = format!("항목 {all}개");
    browser.reads(".facets .left", &state).await?;
    for choice in ["v.differing", "v.compatible", "v.agree", "v.single"] {
        // Those of other events unfold where some are left.
        let number = format!("{} .number", chip(choice));
        let said = browser.text_of(&number).await?;
        browser.click(&chip(choice)).await?;
        browser.has(".facets .clear", true).await?;
        let rows = browser.rows().await?;
        ensure!(said == rows.len().to_string(), "{choice}: {said}, {rows:?}");
        ensure!(!rows.is_empty() && rows.len() < all, "{choice}: {rows:?}");
        let state = format!("항목 {all}개 중 {}개", rows.len());
        browser.reads(".facets .left", &state).await?;
        browser.click(".facets .clear").await?;
        browser.has(".facets .clear", false).await?;
        ensure!(browser.rows().await? == first);
    }
    browser.close().await
}

#[tokio::test]
async fn choices_are_kept_in_the_address() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.click(".facets .unfolds").await?;
    browser.press(ESCAPE).await?;
    browser.has(".facets .unfolded", false).await?;
    browser.click(".facets .unfolds").await?;
    browser.click(&chip("k.money")).await?;
    browser.click(&chip("v.agree")).await?;
    browser.address_says("only=k.money,v.agree").await?;
    let rows = browser.rows().await?;
    let page = browser.page().await?;
    for row in page.rows.iter().filter(|row| rows.contains(&row.id)) {
        ensure!((&*row.kind, &*row.verdict) == ("money", "agree"), "{row:?}");
    }
    let fragment = browser.fragment().await?;
    browser.open_at(&format!("#{fragment}")).await?;
    ensure!(browser.rows().await? == rows);

    // Following a link within the page changes nothing of it; one to a hidden row shows that.
    browser.click("tr:not([hidden]) td[id] a").await?;
    browser.selection().await?;
    browser.address_says("only=v.agree,k.money").await?;
    ensure!(browser.rows().await? == rows);
    browser.click(".summary a.single").await?;
    browser.has(".facets .clear", false).await?;
    browser.has("tr[hidden]", false).await?;
    browser.back().await?;
    browser.has(".facets .clear", true).await?;
    ensure!(browser.rows().await? == rows);
    browser.close().await
}

#[tokio::test]
async fn rows_follow_the_text_of_an_article() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let first = browser.rows().await?;
    let by_verdict = "th.verdict[aria-sort=descending]";
    browser.has(by_verdict, true).await?;

    let head = "th[data-file^='001']";
    browser.click(&format!("{head} .sort")).await?;
    browser
        .has(&format!("{head}[aria-sort=ascending]"), true)
        .await?;
    browser.has(by_verdict, false).await?;
    browser.reads(".status", "본문 순서로").await?;
    let rows = browser.rows().await?;
    ensure!(rows.len() == first.len() && rows != first);
    let page = browser.page().await?;
    let marks: Vec<&str> = page.marks().map(|(_, mark)| mark.id.as_str()).collect();
    let places = rows.iter().map(|id| {
        let row = page.rows.iter().find(|row| row.id == *id)?;
        let cell = row.cells.iter().find(|cell| cell.file.starts_with("001"))?;
        // Several places of one cell stand in the order of the text, but for the first.
        let places = cell
            .links
            .iter()
            .filter_map(|link| marks.iter().position(|it| *it == link.target));
        places.min()
    });
    let places: Vec<Option<usize>> = places.collect();
    let stated: Vec<usize> = places.iter().copied().map_while(|it| it).collect();
    ensure!(stated.is_sorted() && stated.len() > 5, "{places:?}");
    ensure!(
        places.iter().flatten().count() == stated.len(),
        "silence is not last: {places:?}"
    );

    browser.address_says("sort=o.001").await?;
    browser.open_at("#sort=o.001").await?;
    ensure!(browser.rows().await? == rows);
    browser.click(&format!("{head} .sort")).await?;
    browser
        .has(&format!("{head}[aria-sort=descending]"), true)
        .await?;
    browser.click("th.verdict .sort").await?;
    browser.has(by_verdict, true).await?;
    ensure!(browser.rows().await? == first);
    browser.close().await
}

/// The files of the columns of the main event.
async fn columns(browser: &Browser) -> Result<Vec<String>> {
    let page = browser.page().await?;
    page.events.into_iter().next().context("there is no table")
}

#[tokio::test]
async fn an_article_of_another_event_is_compared_on_demand() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let before = browser.page().await?.table;
    let main = columns(&browser).await?;
    ensure!(!main.iter().any(|file| file.starts_with("004")), "{main:?}");
    let button = ".include button:last-of-type";
    browser.click(button).await?;
    browser.has(".guest", true).await?;
    browser.reads(".status", "함께 비교에 넣고").await?;
    browser.focuses(button).await?;
    browser
        .reads(".summary", "같은 사건 3 · 함께 비교 1 · 관련 사건 1")
        .await?;
    let with = columns(&browser).await?;
    ensure!(with.len() == main.len() + 1, "{with:?}");
    let table = browser.page().await?.table;

    // The conversion of 100억 달러 stands beside the others, and can be looked at from a link.
    browser.address_says("with=004").await?;
    let page = browser.page().await?;
    let (_, cell) = page
        .column("004")
        .find(|(row, cell)| row.event == 0 && !cell.links.is_empty())
        .context("004 states nothing in the main table")?;
    let mark = cell.links.first().map(|link| link.target.clone());
    let mark = mark.unwrap_or_default();
    browser.open_at(&format!("#{mark}&with=004")).await?;
    browser.has(".guest", true).await?;
    browser.focuses(&format!("#{mark}")).await?;
    ensure!(browser.page().await?.table == table);
    ensure!(browser.selection().await?.focus == mark);

    browser.click(button).await?;
    browser.has(".guest", false).await?;
    browser.reads(".status", "함께 비교에서 빼고").await?;
    ensure!(browser.page().await?.table == before);
    browser.back().await?;
    browser.has(".guest", true).await?;
    ensure!(browser.page().await?.table == table);
    browser.close().await
}

#[tokio::test]
async fn without_scripts_there_is_nothing_to_choose() -> Result<()> {
    let site = Site::serve("/")?;
    for scripts in [Scripts::On, Scripts::Off] {
        let browser = Browser::open(&site, scripts).await?;
        for tool in [".facets", ".sort", ".help", ".include"] {
            let is_shown = browser.shows(tool).await?;
            ensure!(is_shown == (scripts == Scripts::On), "{tool}: {scripts:?}");
        }
        browser.close().await?;
    }
    Ok(())
}
