//! The reader's own articles: in, compared, kept, taken along, gone.

mod limits;
mod looks;
mod mixed;
mod shared;
mod whole;

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, CARDS, ENTER, ESCAPE, Kind, Page, Scripts, Site};

const ONE: &str = "한빛전자, 두리소프트와 380억 달러 반도체 계약\n\n\
    한빛전자는 두리소프트와 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 2025년 11월 3일 서울에서 밝혔다.\n\n\
    공급은 내년 3월 시작된다. 한빛전자의 직원은 1만2000명이다.\n";
const TWO: &str = "한빛전자·두리소프트 반도체 공급 계약\n\n\
    한빛전자가 두리소프트와 7년간 420억 달러 규모의 반도체 공급 계약을 체결했다고 2025년 11월 3일 발표했다.\n\n\
    공급은 내년 3월 시작된다. 한빛전자의 직원은 1만2000명이다.\n";
const PAGE: &str = include_str!("../pages/hanbit.html");

async fn opened() -> Result<(Site, Browser)> {
    opened_in(Kind::Chromium).await
}

async fn opened_in(kind: Kind) -> Result<(Site, Browser)> {
    let site = Site::serve_to(kind, "/")?;
    let browser = Browser::open_in(kind, &site, Scripts::On).await?;
    Ok((site, browser))
}

async fn compared(browser: &Browser) -> Result<Page> {
    browser.click("#intake-compare").await?;
    browser.has("dialog.intake[open]", false).await?;
    browser.page().await
}

/// Makes sure that the rows in conflict are the one of [`ONE`] and [`TWO`].
fn shows_the_conflict(page: &Page) -> Result<()> {
    let rows = page.rows.iter().filter(|row| row.verdict == "conflict");
    let told = rows.map(|row| {
        let cells = row.cells.iter().map(|cell| {
            let links = cell.links.first();
            links.map_or("–", |link| link.text.as_str())
        });
        cells.collect::<Vec<_>>().join(" ≠ ")
    });
    let conflicts: Vec<String> = told.collect();
    ensure!(conflicts == ["380억 달러 ≠ 420억 달러"], "{conflicts:?}");
    Ok(())
}

#[tokio::test]
async fn what_is_pasted_anywhere_opens_the_dialog() -> Result<()> {
    let (_site, browser) = opened().await?;
    browser.paste(ONE, "").await?;
    browser.has_so_many(CARDS, 1).await?;
    browser.press(ESCAPE).await?;
    browser.has("dialog.intake[open]", false).await?;
    browser.has_so_many("article.document", 1).await?;
    // As HTML, links that stand alone are left out.
    let html = [
        "<h1>한빛전자</h1><p>",
        TWO,
        "</p><p><a href='/x'>다른 기사 17억 원</a></p>",
    ];
    browser.paste("", &html.concat()).await?;
    browser.has_so_many(CARDS, 2).await?;
    let page = compared(&browser).await?;
    shows_the_conflict(&page)?;
    ensure!(!page.table.contains("17억"), "{}", page.table);
    browser.close().await
}

#[tokio::test]
async fn one_text_is_taken_in_once_and_the_page_goes_back_to_its_own_articles() -> Result<()> {
    let (_site, browser) = opened().await?;
    let seeds = browser.page().await?.columns();
    let files = [("a.txt", ONE.as_bytes()), ("b.txt", ONE.as_bytes())];
    browser.drop_files(&files).await?;
    browser
        .reads(".notices", "‘b.txt’은 이미 있는 ‘a.txt’")
        .await?;
    browser.has_so_many(CARDS, 1).await?;
    browser.drop_files(&[("c.txt", TWO.as_bytes())]).await?;
    browser.has_so_many(CARDS, 2).await?;
    shows_the_conflict(&compared(&browser).await?)?;
    browser
        .reads(".masthead", "내 글을 비교한 결과입니다")
        .await?;

    browser.click("[data-intake]").await?;
    browser.has("dialog.intake[open]", true).await?;
    browser.click("#intake-first").await?;
    browser.has("dialog.intake[open]", false).await?;
    browser.has_so_many("article.document", 5).await?;
    ensure!(browser.page().await?.columns() == seeds);
    ensure!(
        !browser
            .text_of(".masthead")
            .await?
            .contains("내 글을 비교한")
    );
    browser.close().await
}

#[tokio::test]
async fn what_is_no_article_is_refused_in_a_sentence() -> Result<()> {
    let (_site, browser) = opened().await?;
    for (name, bytes, expect) in [
        ("a.pdf", &b"%PDF-1.7\0\x01"[..], "글이 없습니다"),
        ("b.txt", b"\xff\xfe\x00\xd8\x41\x00", "읽을 수 없습니다"),
        ("c.txt", b"caf\xe9 d\xe9j\xe0 vu", "읽을 수 없습니다"),
        ("d.txt", b" \n ", "비어 있습니다"),
        (
            "e.json",
            b"{\"type\": \"FeatureCollection\"}",
            "내보낸 모음이 아닙니다",
        ),
        (
            "f.json",
            b"{\"format\": \"daejo-articles\", \"version\": 9}",
            "더 새로운 대조",
        ),
        (
            "g.json",
            b"{\"format\": \"daejo-articles\", \"version\": 1}",
            "손상된 모음",
        ),
    ] {
        browser.drop_files(&[(name, bytes)]).await?;
        browser.has_so_many(".notices li", 1).await?;
        let said = browser.text_of(".notices ul").await?;
        ensure!(
            said.contains(expect) && said.contains(name),
            "{name}: {said}"
        );
        browser.click(".notices button").await?;
        browser.has_so_many(".notices li", 0).await?;
    }
    // Korean in the encoding of old is read.
    let korean =
        [&b"\xc8\xb8\xbb\xe7\xb4\xc2 380\xbe\xef \xb4\xde\xb7\xaf\xb8\xa6 \xb3\xbd\xb4\xd9"[..]]
            .concat();
    browser.drop_files(&[("h.txt", &korean)]).await?;
    browser.has_so_many(CARDS, 1).await?;
    browser.click(".card [aria-expanded]").await?;
    let line = browser.text_of(".lines li span").await?;
    ensure!(line == "회사는 380억 달러를 낸다", "{line}");
    browser.close().await
}

#[tokio::test]
async fn no_script_of_an_article_runs() -> Result<()> {
    let (_site, browser) = opened().await?;
    browser.watch_scripts().await?;
    let attacks: Vec<&str> = include_str!("../pages/attacks.txt").lines().collect();
    ensure!(attacks.len() > 60, "{}", attacks.len());
    let text = [ONE, &attacks.join("\n"), "\n"].concat();
    let nested = ["<div>".repeat(20_000), TWO.to_owned(), attacks.concat()].concat();
    let page = [
        "<!DOCTYPE html><html><body><h1>",
        &attacks.concat(),
        "</h1><article><p>",
        ONE,
        "</p>",
        &attacks.concat(),
        "</article>",
    ];
    browser
        .drop_files(&[
            ("text.txt", text.as_bytes()),
            ("page.html", page.concat().as_bytes()),
            ("nested.html", nested.as_bytes()),
            ("<img src=x onerror=pwned=1>.txt", TWO.as_bytes()),
        ])
        .await?;
    browser.has_so_many(CARDS, 4).await?;
    for at in 1..=4 {
        browser
            .click(&format!(".card:nth-child({at}) [aria-expanded]"))
            .await?;
        browser.has(".lines li", true).await?;
    }
    browser.paste(&attacks.concat(), &attacks.concat()).await?;
    browser.has_so_many(CARDS, 5).await?;
    let page = compared(&browser).await?;
    ensure!(page.articles.len() == 5, "{}", page.articles.len());
    // The text is on the page as text, direction marks apart.
    let shown = page.articles.first().context("no article")?.text();
    ensure!(shown.contains("<script>pwned=1</script>"), "{shown}");
    ensure!(!shown.contains('\u{202e}'), "{shown}");
    ensure!(
        browser
            .count("#app script, #app img, #app iframe, #app svg[onload]")
            .await?
            == 0
    );
    let noted = browser.noted_scripts().await?;
    ensure!(noted.is_empty(), "{noted:#?}");
    browser.close().await
}

#[tokio::test]
async fn an_address_opened_anew_leads_to_the_same_value() -> Result<()> {
    let (_site, browser) = opened().await?;
    browser.paste(ONE, "").await?;
    browser.has_so_many(CARDS, 1).await?;
    browser.paste(TWO, "").await?;
    browser.has_so_many(CARDS, 2).await?;
    compared(&browser).await?;
    browser.click("[data-verdict=conflict] td[id] a").await?;
    browser.has(".sentence.evidence", true).await?;
    let address = browser.address().await?;
    let (_, fragment) = address.split_once('#').context("no place")?;
    browser.open_at(&["#", fragment].concat()).await?;
    browser.has(".sentence.evidence", true).await?;
    ensure!(browser.address().await? == address);
    browser.close().await
}

#[tokio::test]
async fn the_keys_alone_are_enough() -> Result<()> {
    let (_site, browser) = opened().await?;
    browser.focus_on("[data-intake]").await?;
    browser.press(ENTER).await?;
    browser
        .has("dialog.intake[open] details.sets", true)
        .await?;
    browser.press(ESCAPE).await?;
    browser.has("dialog.intake[open]", false).await?;
    browser.focuses("[data-intake]").await?;
    browser.press(ENTER).await?;
    browser.has("dialog.intake[open]", true).await?;
    for (text, count) in [(ONE, 1), (TWO, 2)] {
        browser.tab_to("#intake-text").await?;
        browser.press(text.trim_end()).await?;
        browser.tab_to("#intake-take").await?;
        browser.press(ENTER).await?;
        browser.has_so_many(CARDS, count).await?;
    }
    browser.tab_to("#intake-compare").await?;
    browser.press(ENTER).await?;
    browser.has("dialog.intake[open]", false).await?;
    shows_the_conflict(&browser.page().await?)?;
    // The page is another one: its first sentence is heard.
    browser.focuses(".summary").await?;
    browser.close().await
}

#[tokio::test]
async fn a_conversion_is_held_against_the_market_of_the_day_of_its_article() -> Result<()> {
    let (_site, browser) = opened().await?;
    let text = |day: &str| {
        format!(
            "한빛전자, 두리소프트와 계약\n입력 {day} 09:00\n\n한빛전자는 두리소프트와 10억 달러(약 1조4000억 원) 규모의 계약을 맺었다고 밝혔다.\n"
        )
    };
    let [one, two] = ["2025.11.04", "2021.06.15"].map(text);
    browser
        .drop_files(&[("a.txt", one.as_bytes()), ("b.txt", two.as_bytes())])
        .await?;
    browser.has_so_many(CARDS, 2).await?;
    let page = compared(&browser).await?;
    let steps: Vec<&str> = page
        .rows
        .iter()
        .flat_map(|row| &row.steps)
        .map(|step| step.text.as_str())
        .collect();
    let told = steps.join(" / ");
    // The euro reference rates of 3 November 2025 and 14 June 2021, or of the days themselves.
    ensure!(
        told.contains("2025-11-0") && told.contains("2021-06-1"),
        "{told}"
    );
    // The market's line is of those years, not that of the page's own articles.
    browser
        .reads(".figures-drawn svg[aria-label*='원/달러']", "2023")
        .await?;
    browser.close().await
}
