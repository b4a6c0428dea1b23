//! The dialog fits its window in every state, and is of one piece with the page.

use anyhow::{Result, ensure};
use daejo_e2e::{Browser, SCHEMES, Scheme, Scripts, Site, Stage, WINDOWS};

use super::{PAGE, TWO};
use crate::looks::put_into_docs;

#[tokio::test]
async fn the_dialog_fits_its_window() -> Result<()> {
    let site = Site::serve("/")?;
    let browser = Browser::open(&site, Scripts::On).await?;
    for &(width, height) in WINDOWS {
        for &stage in Stage::ALL {
            browser.resize(width, height, Scheme::Light).await?;
            browser.show_dialog(stage, [PAGE, TWO]).await?;
            for &scheme in SCHEMES {
                browser.resize(width, height, scheme).await?;
                let name = format!("{}-{width}-{}", stage.name(), scheme.name());
                let picture = browser.screenshot(&name).await?;
                if (stage, width, scheme) == (Stage::Two, 1440, Scheme::Light) {
                    put_into_docs("own.png", &picture)?;
                }
                let overflow = browser.dialog_overflow().await?;
                ensure!(overflow.is_empty(), "{name}: {overflow:#?}");
            }
        }
    }
    browser.close().await
}
