//! The site works wherever its files are put.

use std::fs;

use anyhow::Result;
use daejo_e2e::{Browser, Scripts, Site};

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

#[test]
fn the_exchange_rates_lie_beside_the_page_and_are_not_fetched() -> Result<()> {
    let rates = fs::read(daejo_e2e::root()?.join("assets/rates.bin"))?;
    assert_eq!(Site::file("rates.bin")?, rates);
    assert!(!Site::html()?.contains("rates.bin"));
    Ok(())
}
