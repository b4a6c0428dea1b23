//! Pictures of the page in `target/screenshots`, and the one in the README.

use std::{env, fs};

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, Scheme, Scripts, Site};

#[tokio::test]
async fn paper_holds_the_table_with_its_sentences_and_every_text() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(1100, 800, Scheme::Light).await?;
    // With a fact selected, and two columns of texts on screen.
    browser.click(".mention a").await?;
    browser.selection().await?;
    for scheme in [Scheme::Light, Scheme::Dark] {
        let flaws = browser.flaws_on_paper(scheme).await?;
        ensure!(flaws.is_empty(), "{} screen: {flaws:#?}", scheme.name());
    }
    browser.close().await
}

/// Widths and heights of a laptop, a tablet and a telephone.
const WINDOWS: &[(u32, u32)] = &[(1440, 900), (1024, 768), (390, 844)];

#[tokio::test]
async fn the_page_fits_its_window() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for &(width, height) in WINDOWS {
        for scheme in [Scheme::Light, Scheme::Dark] {
            browser.resize(width, height, scheme).await?;
            let picture = browser
                .screenshot(&format!("{width}-{}", scheme.name()))
                .await?;
            let overflow = browser.overflow().await?;
            ensure!(
                overflow <= 0,
                "at {width} px the page is {overflow} px too wide"
            );
            let flaws = browser.flaws().await?;
            ensure!(flaws.is_empty(), "at {width} px: {flaws:#?}");
            // Otherwise every run would leave a changed file behind.
            let bless = env::var_os("DAEJO_UPDATE_SCREENSHOT").is_some_and(|value| value == "1");
            if bless && width == 1440 && scheme == Scheme::Light {
                let docs = daejo_e2e::root()?.join("docs");
                fs::create_dir_all(&docs)?;
                fs::copy(&picture, docs.join("screenshot.png"))?;
            }
        }
    }
    browser.close().await
}
