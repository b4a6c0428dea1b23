//! Every view fits its window. The pictures of it are in `target/screenshots`, two of them in the
//! README: `cargo xtask screenshots`.

use std::{env, fs, path::Path};

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, SCHEMES, Scheme, Scripts, Site, View, WINDOWS};

/// The pictures of the README, all of a wide and light window.
const README: &[(View, &str)] = &[
    (View::Start, "screenshot.png"),
    (View::Fact, "evidence.png"),
];

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

#[tokio::test]
async fn forced_colours_leave_nothing_unseen() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    browser.resize(1440, 900, Scheme::Light).await?;
    browser.click(".mention a").await?;
    browser.selection().await?;
    for &scheme in SCHEMES {
        let flaws = browser.flaws_in_forced_colours(scheme).await?;
        ensure!(flaws.is_empty(), "{}: {flaws:#?}", scheme.name());
    }
    browser.close().await
}

#[tokio::test]
async fn every_view_fits_its_window() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for &(width, height) in WINDOWS {
        for &view in View::ALL {
            for &scheme in SCHEMES {
                browser.resize(width, height, scheme).await?;
                // Once for both schemes: what is shown does not depend on them.
                if Some(&scheme) == SCHEMES.first() && !browser.show(view).await? {
                    break;
                }
                let name = format!("{}-{width}-{}", view.name(), scheme.name());
                let picture = browser.screenshot(&name).await?;
                if (width, scheme) == (1440, Scheme::Light) {
                    bless(view, &picture)?;
                }
                let overflow = browser.overflow().await?;
                ensure!(overflow <= 0, "{name}: {overflow} px too wide");
                let flaws = browser.flaws().await?;
                ensure!(flaws.is_empty(), "{name}: {flaws:#?}");
            }
        }
    }
    browser.close().await
}

/// Puts a picture that the README has into `docs/`, if that was asked for. Otherwise every run
/// would leave changed files behind.
fn bless(view: View, picture: &Path) -> Result<()> {
    match README.iter().find(|(one, _)| *one == view) {
        Some((_, name)) => put_into_docs(name, picture),
        None => Ok(()),
    }
}

/// Puts a picture into `docs/` under this name, if that was asked for.
pub fn put_into_docs(name: &str, picture: &Path) -> Result<()> {
    if env::var_os("DAEJO_BLESS").is_some_and(|value| value == "1") {
        let docs = daejo_e2e::root()?.join("docs");
        fs::create_dir_all(&docs)?;
        fs::copy(picture, docs.join(name))?;
    }
    Ok(())
}
