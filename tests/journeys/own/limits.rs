//! More than there is room for, and browsers that keep nothing: a clear sentence, and no lost work.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, CARDS, ESCAPE, Scripts, Site, put_first};

use super::{ONE, TWO, compared, opened, shows_the_conflict};

/// Takes one article in, so that there is work to lose.
async fn with_one() -> Result<(Site, Browser)> {
    let (site, browser) = opened().await?;
    browser.drop_files(&[("one.txt", ONE.as_bytes())]).await?;
    browser.has_so_many(CARDS, 1).await?;
    Ok((site, browser))
}

/// What was there is there, and can be compared with what comes after.
async fn goes_on(browser: &Browser) -> Result<()> {
    browser.drop_files(&[("two.txt", TWO.as_bytes())]).await?;
    browser.has_so_many(CARDS, 2).await?;
    shows_the_conflict(&compared(browser).await?)
}

#[tokio::test]
async fn texts_that_are_too_long_are_refused() -> Result<()> {
    let (_site, browser) = with_one().await?;
    for (name, piece, bytes, limit) in [
        (
            "long.txt",
            "회사는 380억 달러를 냈다고 3일 밝혔다.\n",
            50_000_000,
            "2MB",
        ),
        (
            "longer.txt",
            "회사는 380억 달러를 냈다고 3일 밝혔다.\n",
            51_000_000,
            "50MB",
        ),
        // A million figures.
        ("million.txt", "7원 ", 4_000_000, "2MB"),
        (
            "page.html",
            "<p>회사는 380억 달러를 냈다고 3일 밝혔다.",
            9_000_000,
            "8MB",
        ),
        ("set.json", "[{}, ", 20_000_000, "내보낸 모음이 아닙니다"),
    ] {
        browser.drop_long_file(name, piece, bytes).await?;
        browser.has_so_many(".notices li", 1).await?;
        let said = browser.text_of(".notices ul").await?;
        ensure!(
            said.contains(limit) && said.contains(name),
            "{name}: {said}"
        );
        browser.click(".notices button").await?;
        browser.has_so_many(".notices li", 0).await?;
    }
    browser.paste(&ONE.repeat(10_000), "").await?;
    browser.reads(".notices", "2MB").await?;
    ensure!(browser.count(CARDS).await? == 1);
    goes_on(&browser).await
}

#[tokio::test]
async fn more_figures_than_a_page_can_show_are_not_compared() -> Result<()> {
    let (_site, browser) = with_one().await?;
    for at in 0..3 {
        let name = format!("{at}.txt");
        let piece = format!("회사는 7원 8원 9원 1{at}원을 냈다고 밝혔다.\n");
        browser.drop_long_file(&name, &piece, 700_000).await?;
        browser.has_so_many(CARDS, at + 2).await?;
    }
    browser.click("#intake-compare").await?;
    browser.reads(".notices", "수치가 모두").await?;
    browser.has("dialog.intake[open]", true).await?;
    for _ in 0..3 {
        browser
            .click(".card:nth-child(2) .card-tools button:last-child")
            .await?;
    }
    browser.has_so_many(CARDS, 1).await?;
    goes_on(&browser).await
}

#[tokio::test]
async fn five_hundred_files_are_read_one_after_the_other_and_can_be_stopped() -> Result<()> {
    let (_site, browser) = with_one().await?;
    // Short ones would be read before anybody can stop that.
    browser.drop_many_files(&TWO.repeat(100), 500).await?;
    browser.has("#intake-stop", true).await?;
    browser
        .reads(".intake-foot [role=status]", "500건 중")
        .await?;
    browser.click("#intake-stop").await?;
    browser.reads(".notices", "멈췄습니다").await?;
    browser.has("#intake-stop", false).await?;
    let heading = browser.text_of(".intake > h3").await?;
    ensure!(heading != "넣은 글 501건", "it did not stop");
    // Articles are kept after a stop as before.
    browser.click(".notices button").await?;
    browser.drop_many_files(TWO, 500).await?;
    browser.has("#intake-more", true).await?;
    browser.has("#intake-stop", false).await?;
    let heading = browser.text_of(".intake > h3").await?;
    browser.is_kept("two-499").await?;
    browser.open_at("").await?;
    // While that is compared again, the dialog can be used.
    browser.click("[data-intake]").await?;
    browser.has("dialog.intake[open]", true).await?;
    browser.reads(".intake > h3", &heading).await?;
    ensure!(browser.count(CARDS).await? == 50);
    browser.click("#intake-more").await?;
    browser.has_so_many(CARDS, 100).await
}

/// Opens the page after a script that takes something from the browser.
async fn without(script: &str) -> Result<(Site, Browser)> {
    let copy = Site::copy()?;
    put_first(&copy, "without.js", script)?;
    let site = Site::serve_copy(copy)?;
    let browser = Browser::open(&site, Scripts::On).await?;
    Ok((site, browser))
}

#[tokio::test]
async fn where_nothing_can_be_kept_the_page_says_so_and_works() -> Result<()> {
    for script in [
        "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('', 'SecurityError'); } });",
        "IDBFactory.prototype.open = () => { throw new DOMException('', 'InvalidStateError'); };",
        "delete IDBFactory.prototype.open; delete window.indexedDB;",
    ] {
        let (_site, browser) = without(script).await?;
        browser.drop_files(&[("one.txt", ONE.as_bytes())]).await?;
        browser.has_so_many(CARDS, 1).await?;
        browser.reads(".notices", "저장할 수 없습니다").await?;
        ensure!(browser.count(".notices li").await? == 1);
        browser.asks_before_it_leaves(true).await?;
        goes_on(&browser).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_full_device_is_told_of_and_loses_nothing() -> Result<()> {
    let (_site, browser) = opened().await?;
    browser.limit_storage(1_000).await?;
    browser.drop_files(&[("one.txt", ONE.as_bytes())]).await?;
    browser.has_so_many(CARDS, 1).await?;
    browser.reads(".notices", "공간이 모자라").await?;
    browser.asks_before_it_leaves(true).await?;
    goes_on(&browser).await
}

#[tokio::test]
async fn what_the_browser_has_thrown_away_is_missed() -> Result<()> {
    let (_site, browser) = with_one().await?;
    browser.is_kept("one.txt").await?;
    browser.lose_articles().await?;
    browser.open_at("").await?;
    browser.has("dialog.intake[open]", true).await?;
    browser.reads(".notices", "지웠습니다").await?;
    browser.press(ESCAPE).await?;
    // It is told once.
    browser.open_at("").await?;
    browser.has("dialog.intake[open]", false).await
}

#[tokio::test]
async fn a_set_that_cannot_be_read_is_not_written_over() -> Result<()> {
    let (_site, browser) = with_one().await?;
    browser.is_kept("one.txt").await?;
    browser
        .rewrite_kept("\"version\": 1", "\"version\": 9")
        .await?;
    browser.open_at("").await?;
    browser.click("[data-intake]").await?;
    browser.reads(".notices", "읽지 못합니다").await?;
    browser.drop_files(&[("two.txt", TWO.as_bytes())]).await?;
    browser.has_so_many(CARDS, 1).await?;
    browser.is_kept("two.txt").await?;
    browser.is_kept("\"version\": 9").await
}
