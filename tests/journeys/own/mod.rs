//! The reader's own articles: in, compared, kept, taken along, gone.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, ESCAPE, Page, Scripts, Site, saved};

const ONE: &str = "한빛전자, 두리소프트와 380억 달러 반도체 계약\n\n\
    한빛전자는 두리소프트와 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 2025년 11월 3일 서울에서 밝혔다.\n\n\
    공급은 내년 3월 시작된다. 한빛전자의 직원은 1만2000명이다.\n";
const TWO: &str = "한빛전자·두리소프트 반도체 공급 계약\n\n\
    한빛전자가 두리소프트와 7년간 420억 달러 규모의 반도체 공급 계약을 체결했다고 2025년 11월 3일 발표했다.\n\n\
    공급은 내년 3월 시작된다. 한빛전자의 직원은 1만2000명이다.\n";
const PAGE: &str = include_str!("pages/hanbit.html");

/// The cards of the reader's own articles.
const CARDS: &str = ".intake > .cards > .card";

async fn opened() -> Result<(Site, Browser)> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    Ok((site, browser))
}

async fn compared(browser: &Browser) -> Result<Page> {
    browser.click("#intake-compare").await?;
    browser.has("dialog.intake[open]", false).await?;
    browser.page().await
}

/// The labels of the rows that are in conflict, each with its cells.
fn conflicts(page: &Page) -> Vec<String> {
    let rows = page.rows.iter().filter(|row| row.verdict == "conflict");
    let told = rows.map(|row| {
        let cells = row.cells.iter().map(|cell| {
            let links = cell.links.first();
            links.map_or("–", |link| link.text.as_str())
        });
        cells.collect::<Vec<_>>().join(" ≠ ")
    });
    told.collect()
}

#[tokio::test]
async fn two_pasted_texts_show_their_conflict() -> Result<()> {
    let (_site, browser) = opened().await?;
    browser.click("[data-intake]").await?;
    browser.has("dialog.intake[open]", true).await?;
    browser.set("#intake-text", ONE).await?;
    browser.click("#intake-take").await?;
    browser.has_so_many(CARDS, 1).await?;
    browser.reads("#intake-text", "").await?;
    browser.set("#intake-text", TWO).await?;
    // What is typed counts, whether or not its button was pressed.
    let page = compared(&browser).await?;
    let files: Vec<&str> = page.articles.iter().map(|it| it.file.as_str()).collect();
    ensure!(files == ["글-1.txt", "글-2.txt"], "{files:?}");
    let conflicts = conflicts(&page);
    ensure!(conflicts == ["380억 달러 ≠ 420억 달러"], "{conflicts:?}");
    ensure!(page.articles[0].text() == ONE, "{:#?}", page.articles);

    // The table works as that of the seeds does.
    browser.press("n").await?;
    let selection = browser.selection().await?;
    ensure!(selection.sentences.len() == 2, "{selection:#?}");
    browser.close().await
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
    ensure!(
        conflicts(&page) == ["380억 달러 ≠ 420억 달러"],
        "{:?}",
        conflicts(&page)
    );
    ensure!(!page.table.contains("17억"), "{}", page.table);
    browser.close().await
}

#[tokio::test]
async fn a_dropped_page_is_read_corrected_and_kept() -> Result<()> {
    let (_site, browser) = opened().await?;
    browser.watch_scripts().await?;
    let files = [
        ("hanbit.html", PAGE.as_bytes()),
        ("two.txt", TWO.as_bytes()),
    ];
    browser.drop_files(&files).await?;
    browser.has_so_many(CARDS, 2).await?;
    browser.has(".card .date.unknown", true).await?;
    browser.click(".card [aria-expanded]").await?;
    let lines = browser.text_of(".lines").await?;
    for out in [
        "정치",
        "많이 본 뉴스",
        "두나라전자, 17억 달러 투자",
        "댓글 37개",
    ] {
        ensure!(lines.contains(out), "{out} in {lines}");
    }
    let kept = browser.text_of(".lines li:not(.left-out) span").await?;
    ensure!(
        kept == "한빛전자, 두리소프트와 380억 달러 반도체 계약",
        "{kept}"
    );
    ensure!(browser.text_of("[id^='intake-outlet-']").await? == "새벽일보");

    browser
        .set(&[CARDS, ":first-child .date input"].concat(), "2025-11-04")
        .await?;
    browser
        .has(&[CARDS, ":first-child .date.unknown"].concat(), false)
        .await?;
    let page = compared(&browser).await?;
    ensure!(
        conflicts(&page) == ["380억 달러 ≠ 420억 달러"],
        "{:?}",
        conflicts(&page)
    );
    ensure!(!page.table.contains("17억"), "{}", page.table);
    ensure!(page.table.contains("2026년 3월"), "{}", page.table);

    browser.open_at("").await?;
    browser.has_so_many("article.document", 2).await?;
    let again = browser.page().await?;
    ensure!(again.table == page.table, "{}", again.table);
    let noted = browser.noted_scripts().await;
    ensure!(noted.is_err() || noted?.is_empty(), "a script ran");
    browser.close().await
}

#[tokio::test]
async fn a_set_is_exported_imported_and_cleared() -> Result<()> {
    let (_site, browser) = opened().await?;
    let folder = tempfile::tempdir()?;
    browser.save_into(folder.path()).await?;
    let seeds = browser.page().await?;
    browser
        .drop_files(&[("a.txt", ONE.as_bytes()), ("b.txt", TWO.as_bytes())])
        .await?;
    browser.has_so_many(CARDS, 2).await?;
    browser.click("#intake-export").await?;
    let set = saved(folder.path(), ".json").await?;
    let set: serde_json::Value = serde_json::from_slice(&set)?;
    ensure!(
        set["format"] == "daejo-articles" && set["version"] == 1,
        "{set}"
    );

    browser.click("#intake-clear-all").await?;
    browser.has("dialog.intake[open]", false).await?;
    browser
        .has_so_many("article.document", seeds.articles.len() as u64)
        .await?;
    browser.open_at("").await?;
    let page = browser.page().await?;
    ensure!(page.table == seeds.table, "something is left");

    browser
        .drop_files(&[("set.json", set.to_string().as_bytes())])
        .await?;
    browser.has_so_many(CARDS, 2).await?;
    let page = compared(&browser).await?;
    ensure!(
        conflicts(&page) == ["380억 달러 ≠ 420억 달러"],
        "{:?}",
        conflicts(&page)
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
    let attacks: Vec<&str> = include_str!("pages/attacks.txt").lines().collect();
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
