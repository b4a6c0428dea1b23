//! The tools' folder of the user's own, outside of any checkout.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use etcetera::BaseStrategy;

/// The folder that the tools are installed in.
pub struct Cache(PathBuf);

impl Cache {
    /// Makes the folder where there is none.
    ///
    /// # Errors
    ///
    /// When there is no home folder, or it cannot be written.
    pub fn open() -> Result<Self> {
        let folder = etcetera::choose_base_strategy()
            .context("there is no home folder to keep the tools in: set HOME")?
            .cache_dir()
            .join("daejo")
            .join("tools");
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        Ok(Self(folder))
    }

    /// Where a tool of that name is, once it is installed.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Where it is made ready: what is moved from here to its place is complete.
    pub fn workshop(&self, name: &str) -> PathBuf {
        self.0.join("unfinished").join(name)
    }

    /// Waits until no other task installs anything; held until the file is dropped.
    ///
    /// # Errors
    ///
    /// When the folder cannot be written.
    pub fn lock(&self) -> Result<File> {
        let path = self.0.join(".lock");
        let file =
            File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
        if let Err(TryLockError::WouldBlock) = file.try_lock() {
            eprintln!("waiting for another task that installs tools …");
            file.lock()
                .with_context(|| format!("cannot lock {}", path.display()))?;
        }
        Ok(file)
    }
}

/// Removes a folder with all in it, if it is there.
///
/// # Errors
///
/// What the file system says.
pub fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove the folder {}", folder.display()))?;
    }
    Ok(())
}
