//! The site works wherever its files are put.

use std::fs;

use anyhow::Result;
use daejo_e2e::{Browser, Scripts, Site, name_in_page};

#[tokio::test]
async fn a_sub_path_makes_no_difference() -> Result<()> {
    let root = Site::serve("/")?;
    let below = Site::serve("/some/sub/path/")?;
    let at_root = Browser::open(&root, Scripts::On).await?;
    let at_path = Browser::open(&below, Scripts::On).await?;
    assert_eq!(at_path.page().await?.table, at_root.page().await?.table);
    at_root.close().await?;
    // Fails as well if anything was asked for outside the path.
    at_path.close().await
}

#[test]
fn the_file_does_not_claim_to_be_computed_by_wasm() -> Result<()> {
    assert!(!Site::html()?.contains("data-engine"));
    Ok(())
}

#[tokio::test]
async fn exchange_rates_and_engine_are_fetched_when_something_is_to_be_computed() -> Result<()> {
    let site = Site::serve_online_only()?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let (table, engine) = (Site::named("rates")?, Site::named("engine-wasm")?);
    let rates = fs::read(daejo_e2e::root()?.join("assets/rates.bin"))?;
    assert_eq!(Site::file(&table)?, rates);
    assert_eq!(site.asked_for(&table), 0);
    assert_eq!(site.asked_for(&engine), 0);
    browser.click(".recount button").await?;
    browser
        .reads(".recount", "모두 이 페이지와 같습니다")
        .await?;
    browser.click(".recount button").await?;
    browser
        .reads(".recount", "모두 이 페이지와 같습니다")
        .await?;
    assert_eq!(site.asked_for(&table), 1);
    assert_eq!(site.asked_for(&engine), 1);
    browser.close().await
}

#[tokio::test]
async fn an_engine_that_does_not_arrive_is_told_of_and_asked_for_again() -> Result<()> {
    let copy = Site::copy()?;
    let engine = Site::named("engine-wasm")?;
    name_in_page(copy.path(), "engine-wasm", &engine)?;
    let site = Site::serve_copy(copy)?;
    let browser = Browser::open(&site, Scripts::On).await?;
    let before = browser.page().await?.table;
    let meta = "meta[name=engine-wasm]";
    browser.spoil(meta, "content", "./nothing.wasm").await?;
    browser.click(".include button").await?;
    browser
        .reads(".computing", "다시 견주지 못했습니다")
        .await?;
    assert_eq!(browser.page().await?.table, before);
    let engine = ["./", &engine].concat();
    browser.spoil(meta, "content", &engine).await?;
    browser.click(".include button").await?;
    browser.has(".guest", true).await?;
    browser.reads(".computing", "").await?;
    // Not closed with its checks: the browser says that a file was not there, as it must.
    Ok(())
}
