//! What the articles say beside the facts: arithmetic, sources, claims without a number.

use anyhow::{Context, Result, ensure};
use daejo_e2e::{Browser, ESCAPE, Scheme, Scripts, Site};

#[tokio::test]
async fn arithmetic_is_shown_and_leads_to_its_sentence() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.open_at("#doc-001").await?;
    browser
        .reads(".findings .formula", "120만 개 ÷ 40만 개 = 3")
        .await?;
    let operand = ".findings .formula a:first-of-type";
    let mark = browser.attribute(operand, "href").await?;
    browser.click(operand).await?;
    browser.arrives_at(mark.trim_start_matches('#')).await?;
    browser.reads(".strip", "120만 개").await?;
    // The way back is the link, not the cell of its fact; and the page as it was.
    browser.press(ESCAPE).await?;
    browser.focuses(operand).await?;
    browser.has(".strip", false).await?;
    // It is the cell again for whoever comes from there.
    let cell = format!("td[id]:has(.value a[href='{mark}'])");
    browser.click(&format!("{cell} .value a")).await?;
    browser.arrives_at(mark.trim_start_matches('#')).await?;
    browser.press(ESCAPE).await?;
    browser.focuses(&cell).await?;
    browser.close().await
}

#[tokio::test]
async fn claims_and_sources_stand_side_by_side() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.open_at("#doc-001").await?;
    let part = |at: usize| format!(".findings-parts > div:nth-of-type({at})");
    browser.reads(&part(2), "로이터통신 (본문 인용)").await?;
    browser
        .reads(&part(2), "밝힌 출처로 보아 서로 독립된 기사: 3건 중 3")
        .await?;
    let claims = browser.text_of(&part(3)).await?;
    // 001 calls AWS exclusive, 000 and 002 tell that Microsoft no longer is.
    ensure!(
        claims.contains("독점 클라우드 제공업체로 지정되었다.")
            && claims.contains("독점 사용 계약이 풀리자"),
        "{claims}"
    );
    browser.close().await
}

#[tokio::test]
async fn its_links_are_wide_enough_for_fingers() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(390, 844, Scheme::Light).await?;
    browser.open_at("#doc-001").await?;
    browser.has(".findings", true).await?;
    let small = browser.small_targets(".findings").await?;
    ensure!(small.is_empty(), "{small:#?}");
    browser.close().await
}

#[tokio::test]
async fn a_claim_leads_to_its_sentence() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.open_at("#doc-001").await?;
    let claim = ".findings-parts > div:nth-of-type(3) .words";
    let sentence = browser.text_of(claim).await?;
    browser.click(claim).await?;
    ensure!(browser.selected().await? == sentence.trim_matches(['“', '”']));
    browser.press(ESCAPE).await?;
    browser.focuses(claim).await?;
    browser.close().await
}

#[tokio::test]
async fn a_quotation_is_a_step_of_the_history_and_has_an_address() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.open_at("").await?;
    let claim = ".findings-parts > div:nth-of-type(3) .words";
    let sentence = browser.text_of(claim).await?;
    browser.click(claim).await?;
    let address = browser.address().await?;
    ensure!(address.contains("&w="), "{address}");
    browser.back().await?;
    browser.focuses(claim).await?;
    browser.rests().await?;
    browser.click(claim).await?;
    browser.press(ESCAPE).await?;
    browser.focuses(claim).await?;
    ensure!(!browser.address().await?.contains("&w="));
    let (_, fragment) = address.split_once('#').context("no place")?;
    browser.open_at(&["#", fragment].concat()).await?;
    ensure!(browser.selected().await? == sentence.trim_matches(['“', '”']));
    // The tabulator goes on from there; and a text that is turned away takes its words along.
    browser.focuses("[data-raw]").await?;
    let own = fragment.split('&').next().unwrap_or_default();
    browser
        .click(&format!("[id='{own}'] .bar button:first-of-type"))
        .await?;
    browser.address_says("d=").await?;
    let address = browser.address().await?;
    ensure!(!address.contains("&w="), "{address}");
    browser.close().await
}
