//! The pictures say in words what they show; without a script there are none, and no room for them.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, Picture, Scheme, Scripts, Site};

#[tokio::test]
async fn pictures_say_what_they_show() -> Result<()> {
    let site = Site::serve("/")?;
    let prerendered = Browser::open(&site, Scripts::Off).await?;
    assert!(!prerendered.shows(".pictures").await?);
    assert!(prerendered.shows(".interval-strip").await?);
    prerendered.close().await?;
    let hydrated = Browser::open(&site, Scripts::On).await?;
    let pictures = hydrated.pictures().await?;

    // 50조 and 54조 lie apart, and 004's 13조 from what the market makes of 100억 달러.
    strip(
        &pictures,
        &["50조 원", "54조 원", "시장 환율로 54.2~54.8조 원"],
    )?;
    strip(&pictures, &["13조", "시장 환율로"])?;
    let rates = drawing(&pictures, "원/달러")?;
    for line in ["1,421원/달러", "1,316원/달러", "1,300원/달러"] {
        ensure!(
            rates.words.iter().any(|it| it.contains(line)),
            "{line}: {rates:?}"
        );
    }
    ensure!(rates.shapes > 6, "{rates:?}");
    let dates = drawing(&pictures, "기간")?;
    ensure!(dates.words.len() == 3, "{dates:?}");
    ensure!(
        dates.words.iter().any(|it| it.contains("2025-11-03")),
        "{dates:?}"
    );
    hydrated.close().await
}

#[tokio::test]
async fn words_in_pictures_do_not_run_into_each_other() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for (width, height) in [(1440, 900), (1024, 768), (390, 844), (340, 700)] {
        browser.resize(width, height, Scheme::Light).await?;
        for picture in browser.pictures().await? {
            ensure!(picture.collisions.is_empty(), "at {width} px: {picture:#?}");
        }
    }
    browser.close().await
}

/// That there is a strip which says all of `words`.
fn strip(pictures: &[Picture], words: &[&str]) -> Result<()> {
    let says = |picture: &Picture| words.iter().all(|it| picture.label.contains(it));
    ensure!(
        pictures.iter().any(says),
        "no strip says {words:?}: {pictures:#?}"
    );
    Ok(())
}

/// The drawing under a heading that ends with `words`.
fn drawing<'a>(pictures: &'a [Picture], words: &str) -> Result<&'a Picture> {
    let mut found = pictures.iter().filter(|it| it.label.ends_with(words));
    let found = found.next();
    found.ok_or_else(|| anyhow::anyhow!("no drawing is called {words}: {pictures:#?}"))
}
