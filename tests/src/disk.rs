//! A page that is opened from the disk.

use std::path::Path;

use anyhow::{Context, Result};

use crate::{Browser, Scripts};

impl Browser {
    /// Starts a browser, opens the file in it, and returns once the page has come to life.
    ///
    /// # Errors
    ///
    /// When the browser does not start, or the page does not come to life.
    pub async fn open_file(path: &Path) -> Result<Self> {
        let path = path.to_str().context("the file's path is no text")?;
        Self::open_address(&["file://", path].concat(), Scripts::On).await
    }
}
