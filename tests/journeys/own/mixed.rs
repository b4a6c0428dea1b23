//! A set that grows: own articles beside those of the page, more than are shown, and two tabs.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, CARDS, ENTER, ESCAPE, Page};

use super::{ONE, TWO, compared, opened, shows_the_conflict};

/// The cards of the articles that came with the page.
const OF_EDITION: &str = ".of-edition .card";

fn files(page: &Page) -> Vec<&str> {
    page.articles.iter().map(|it| it.file.as_str()).collect()
}

async fn with_two(browser: &Browser) -> Result<()> {
    let files = [("one.txt", ONE.as_bytes()), ("two.txt", TWO.as_bytes())];
    browser.drop_files(&files).await?;
    browser.has_so_many(CARDS, 2).await
}

/// The button of this place on a card: preview, forward, back, remove.
fn button(card: &str, at: usize) -> String {
    format!("{card} .card-tools button:nth-child({at})")
}

#[tokio::test]
async fn own_articles_stand_beside_those_of_the_page() -> Result<()> {
    let (_site, browser) = opened().await?;
    let seeds = browser.page().await?;
    with_two(&browser).await?;
    browser.click(".of-edition summary").await?;
    for at in 1..=2 {
        let shown = format!("{OF_EDITION}:nth-child({at}) input[type=checkbox]");
        browser.click(&shown).await?;
    }
    let page = compared(&browser).await?;
    let of_page = files(&seeds);
    let all = [
        &["one.txt", "two.txt"],
        of_page.get(..2).unwrap_or_default(),
    ]
    .concat();
    ensure!(files(&page) == all, "{:?}", files(&page));
    shows_the_conflict(&page)?;

    // Another order, one hidden, one gone.
    browser.click("[data-intake]").await?;
    browser.has("dialog.intake[open]", true).await?;
    let card = |at: usize| format!("{CARDS}:nth-child({at})");
    browser.click(&button(&card(1), 3)).await?;
    browser
        .reads(&[&card(1), " b"].concat(), "반도체 공급 계약")
        .await?;
    let second = format!("{OF_EDITION}:nth-child(2)");
    browser.click(&button(&second, 4)).await?;
    let left = of_page.len() as u64 - 1;
    browser.has_so_many(OF_EDITION, left).await?;
    // What was taken out comes back by the next key, to its place.
    let title = browser.text_of(".removed p").await?;
    browser.press(ENTER).await?;
    browser.has_so_many(OF_EDITION, left + 1).await?;
    browser.has("#intake-put-back", false).await?;
    let back = browser.text_of(&[&second, " b"].concat()).await?;
    ensure!(title.ends_with(&back), "{title} is not {back}");
    browser.click(&button(&second, 4)).await?;
    browser.has_so_many(OF_EDITION, left).await?;
    browser
        .click(&[&card(2), " input[type=checkbox]"].concat())
        .await?;
    let page = compared(&browser).await?;
    let left = ["two.txt", of_page.first().copied().unwrap_or_default()];
    ensure!(files(&page) == left, "{:?}", files(&page));

    browser.has_kept_all().await?;
    browser.open_at("").await?;
    browser.has_so_many("article.document", 2).await?;
    let again = browser.page().await?;
    ensure!(files(&again) == left, "{:?}", files(&again));
    ensure!(again.table == page.table, "{}", again.table);
    browser.close().await
}

#[tokio::test]
async fn of_many_articles_forty_are_shown_and_the_page_says_so() -> Result<()> {
    let (_site, browser) = opened().await?;
    browser.drop_many_files(TWO, 44).await?;
    browser.has_so_many(CARDS, 44).await?;
    browser.drop_files(&[("one.txt", ONE.as_bytes())]).await?;
    browser.has_so_many(CARDS, 45).await?;
    browser.click("#intake-compare").await?;
    browser
        .reads(".notices", "45건을 모두 견주었습니다")
        .await?;
    browser.reads(".notices", "40건까지").await?;
    // The dialog stays open, with what it says; behind it the page shows them.
    browser.has("dialog.intake[open]", true).await?;
    browser.has_so_many("article.document", 40).await?;
    browser.close().await
}

/// What is long is put on the page in pieces.
#[tokio::test]
async fn a_table_of_many_articles_is_whole_in_the_end() -> Result<()> {
    let towns = "서울 부산 대구 인천 광주 대전 울산 세종 수원 창원 고양 용인 청주 전주 천안 포항 제주 \
                 김해 안산 안양 남양주 화성 평택 구미 진주 원주 춘천 강릉 목포 여수";
    let lines = towns.split_whitespace().enumerate().map(|(at, town)| {
        let (workers, tons) = (1_000 + at * 37, 20 + at * 3);
        format!(
            "한빛전자 {town} 공장의 직원은 {workers}명이고 {tons}만 톤을 만든다고 회사가 밝혔다.\n"
        )
    });
    let text: String = lines.collect();
    let (_site, browser) = opened().await?;
    browser.drop_many_files(&text, 2).await?;
    browser.has_so_many(CARDS, 2).await?;
    let rows = compared(&browser).await?.rows.len();
    ensure!(rows > 30, "{rows}");
    browser.drop_many_files(&text, 39).await?;
    browser.has_so_many(CARDS, 41).await?;
    browser.click("#intake-compare").await?;
    browser.has_so_many("article.document", 40).await?;
    browser
        .has_so_many("#figures tbody tr[data-verdict]", rows as u64)
        .await?;
    browser.close().await
}

/// Drops a text that no other file has: one text is taken in once.
async fn drop_other(browser: &Browser, name: &str, text: &str) -> Result<()> {
    let text = [text, name, "\n"].concat();
    browser.drop_files(&[(name, text.as_bytes())]).await
}

/// A set of three files that one tab has kept, and a fourth in another tab that knows of two and would
/// lose the third.
async fn changed_elsewhere(browser: &Browser) -> Result<()> {
    with_two(browser).await?;
    browser.is_kept("two.txt").await?;
    let first = browser.another_tab().await?;
    browser.has_so_many("article.document", 2).await?;
    browser.click("[data-intake]").await?;
    browser.has_so_many(CARDS, 2).await?;
    drop_other(browser, "three.txt", TWO).await?;
    browser.has_so_many(CARDS, 3).await?;
    browser.is_kept("three.txt").await?;
    browser.turn_to(&first).await?;
    drop_other(browser, "four.txt", ONE).await?;
    browser
        .reads(".elsewhere", "다른 탭에서 바뀌었습니다")
        .await?;
    browser.has_so_many(CARDS, 3).await
}

#[tokio::test]
async fn what_another_tab_has_changed_is_not_written_over() -> Result<()> {
    let (_site, browser) = opened().await?;
    changed_elsewhere(&browser).await?;
    browser.is_kept("three.txt").await?;
    browser.click("#intake-keep-own").await?;
    browser.is_kept("four.txt").await?;
    browser.is_kept("three.txt").await?;
    browser.has(".elsewhere p", false).await?;
    browser.reads(".sets summary", "내 글 2").await?;
    browser.press(ESCAPE).await?;
    browser.has("dialog.intake[open]", false).await?;

    // A tab that has nothing to lose takes what is there when its dialog is opened.
    let first = browser.another_tab().await?;
    browser.has_so_many("article.document", 3).await?;
    browser.click("[data-intake]").await?;
    browser.has_so_many(CARDS, 3).await?;
    drop_other(&browser, "five.txt", ONE).await?;
    browser.is_kept("five.txt").await?;
    browser.turn_to(&first).await?;
    browser.click("[data-intake]").await?;
    browser.has_so_many(CARDS, 4).await?;
    browser.close().await
}

#[tokio::test]
async fn what_another_tab_has_made_of_the_set_can_be_taken() -> Result<()> {
    let (_site, browser) = opened().await?;
    changed_elsewhere(&browser).await?;
    browser.click("#intake-take-other").await?;
    browser.has(".elsewhere p", false).await?;
    browser
        .reads(".card:nth-child(3) .card-title", "반도체 공급 계약")
        .await?;
    // What comes now is kept with it.
    drop_other(&browser, "five.txt", ONE).await?;
    browser.is_kept("five.txt").await?;
    browser.is_kept("three.txt").await?;
    browser.close().await
}
