//! What a reader does with articles of their own, in every browser.

use anyhow::{Result, ensure};
use daejo_e2e::{Article, Browser, CARDS, ESCAPE, Kind};

use super::{ONE, PAGE, TWO, compared, opened_in, shows_the_conflict};
use crate::anywhere::journeys;
use crate::single::alone;

journeys!(
    // The driver of WebKit saves no files.
    everywhere: two_pasted_texts_show_their_conflict, the_history_leads_back_from_a_comparison_and_forward,
        a_dropped_page_is_read_corrected_and_kept;
    beside_webkit: a_set_is_exported_imported_and_cleared, the_page_is_saved_with_the_articles_inside
);

async fn two_pasted_texts_show_their_conflict(kind: Kind) -> Result<()> {
    let (_site, browser) = opened_in(kind).await?;
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
    shows_the_conflict(&page)?;
    let first = page.articles.first().map(Article::text);
    ensure!(first.as_deref() == Some(ONE), "{first:?}");

    // The table works as that of the seeds does.
    browser.press("n").await?;
    let selection = browser.selection().await?;
    ensure!(selection.sentences.len() == 2, "{selection:#?}");
    browser.close().await
}

async fn the_history_leads_back_from_a_comparison_and_forward(kind: Kind) -> Result<()> {
    let (_site, browser) = opened_in(kind).await?;
    browser.press("n").await?;
    let before = browser.selection().await?;
    let seeds = browser.page().await?.table;
    let files = [("a.txt", ONE.as_bytes()), ("b.txt", TWO.as_bytes())];
    browser.drop_files(&files).await?;
    browser.has_so_many(CARDS, 2).await?;
    let own = compared(&browser).await?.table;
    // Another comparison is no further step.
    browser
        .drop_files(&[("c.txt", TWO.replace("420", "400").as_bytes())])
        .await?;
    browser.has_so_many(CARDS, 3).await?;
    compared(&browser).await?;
    browser.has_so_many("article.document", 3).await?;

    browser.back().await?;
    browser.has_so_many("article.document", 5).await?;
    ensure!(browser.page().await?.table == seeds, "other rows");
    let after = browser.selection().await?;
    ensure!(after.focus == before.focus, "{after:#?}");
    browser.forward().await?;
    browser.has_so_many("article.document", 3).await?;
    browser.press("n").await?;
    browser.back().await?;
    browser.has_so_many("article.document", 3).await?;
    browser.back().await?;
    browser.has_so_many("article.document", 5).await?;

    // Looking at the dialog does not change the page, comparing does.
    browser.rests().await?;
    browser.click("[data-intake]").await?;
    browser.has("dialog.intake[open]", true).await?;
    browser.press(ESCAPE).await?;
    browser.has("dialog.intake[open]", false).await?;
    browser.has_so_many("article.document", 5).await?;
    browser.rests().await?;
    browser.click("[data-intake]").await?;
    browser
        .click(&[CARDS, ":last-child .card-tools button:last-child"].concat())
        .await?;
    browser.has_so_many(CARDS, 2).await?;
    ensure!(
        compared(&browser).await?.table == own,
        "not what was compared first"
    );
    browser.back().await?;
    browser.has_so_many("article.document", 5).await?;
    browser.rests().await?;
    browser.click("[data-intake]").await?;
    ensure!(
        compared(&browser).await?.table == own,
        "not what was compared last"
    );

    // The page that is opened anew is the one that was left.
    browser.back().await?;
    browser.has_so_many("article.document", 5).await?;
    browser.load_again().await?;
    browser.has_so_many("article.document", 5).await?;
    browser.click("[data-intake]").await?;
    browser.has_so_many(CARDS, 2).await?;
    let again = compared(&browser).await?.table;
    ensure!(again == own, "not what the device has kept");
    browser.load_again().await?;
    browser.has_so_many("article.document", 2).await?;
    // What came with the page is the page that was built: no copy of it.
    browser.rests().await?;
    browser.click("[data-intake]").await?;
    browser.has_so_many(CARDS, 2).await?;
    browser.has("#intake-stop", false).await?;
    browser.click("#intake-clear-all").await?;
    browser.has_so_many(CARDS, 0).await?;
    browser.press(ESCAPE).await?;
    browser.has_so_many("article.document", 5).await?;
    ensure!(browser.page().await?.table == seeds, "another table");
    browser.close().await
}

async fn a_dropped_page_is_read_corrected_and_kept(kind: Kind) -> Result<()> {
    let (_site, browser) = opened_in(kind).await?;
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
    shows_the_conflict(&page)?;
    ensure!(!page.table.contains("17억"), "{}", page.table);
    ensure!(page.table.contains("2026년 3월"), "{}", page.table);

    browser.has_kept_all().await?;
    browser.open_at("").await?;
    browser.has_so_many("article.document", 2).await?;
    let again = browser.page().await?;
    ensure!(again.table == page.table, "{}", again.table);
    let noted = browser.noted_scripts().await;
    ensure!(noted.is_err() || noted?.is_empty(), "a script ran");
    browser.close().await
}

async fn a_set_is_exported_imported_and_cleared(kind: Kind) -> Result<()> {
    let (_site, browser) = opened_in(kind).await?;
    browser.may_save().await?;
    let seeds = browser.page().await?;
    browser
        .drop_files(&[("a.txt", ONE.as_bytes()), ("b.txt", TWO.as_bytes())])
        .await?;
    browser.has_so_many(CARDS, 2).await?;
    browser.click("#intake-export").await?;
    let set = browser.saved(".json").await?;
    let set: serde_json::Value = serde_json::from_slice(&set)?;
    ensure!(
        set.get("format") == Some(&"daejo-articles".into())
            && set.get("version") == Some(&1.into()),
        "{set}"
    );

    browser.click("#intake-clear-all").await?;
    browser.reads(".notices", "모두 지웠습니다").await?;
    browser.has_so_many(CARDS, 0).await?;
    browser.press(ESCAPE).await?;
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
    shows_the_conflict(&page)?;
    browser.close().await
}

async fn the_page_is_saved_with_the_articles_inside(kind: Kind) -> Result<()> {
    let (_site, browser) = opened_in(kind).await?;
    browser.may_save().await?;
    let files = [
        ("hanbit.html", PAGE.as_bytes()),
        ("two.txt", TWO.as_bytes()),
    ];
    browser.drop_files(&files).await?;
    browser.has_so_many(CARDS, 2).await?;
    browser.click("#intake-page").await?;
    let file = browser.saved(".html").await?;
    let page = compared(&browser).await?;
    browser.close().await?;

    let folder = alone(&file)?;
    let browser = Browser::open_file(kind, &folder.path().join("daejo.html")).await?;
    browser.has_so_many("article.document", 2).await?;
    ensure!(browser.page().await?.table == page.table);
    // What is added to it is there with the others.
    browser.click("[data-intake]").await?;
    browser.has_so_many(CARDS, 2).await?;
    browser.reads(".notices", "이 파일에 든 글").await?;
    browser.set("#intake-text", ONE).await?;
    let more = compared(&browser).await?;
    ensure!(more.articles.len() == 3, "{}", more.articles.len());
    Ok(())
}
