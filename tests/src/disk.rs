//! A page that is opened from the disk.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{Browser, Kind, Scripts};

impl Browser {
    /// Starts a browser of this kind, opens the file in it, does a first act and returns once the page has come to life.
    ///
    /// # Errors
    ///
    /// When the browser does not start, or the page does not come to life.
    pub async fn open_file(kind: Kind, path: &Path) -> Result<Self> {
        let path = path.to_str().context("the file's path is no text")?;
        let address = ["file://", path].concat();
        let browser = Self::visit_address(kind, &address, Scripts::On).await?;
        browser.come_to_life().await?;
        Ok(browser)
    }
}
