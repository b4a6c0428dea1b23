//! Sizes, and the file that the last ones are committed in.

use std::{
    collections::BTreeMap,
    fs, io,
    iter::Sum,
    ops::{AddAssign, Sub},
    path::Path,
};

use anyhow::{Context, Result};
use daejo_hosting::compression;
use serde::{Deserialize, Serialize};

/// What stands above the sizes in their file.
const HEAD: &str = "\
# What the built site weighs, in bytes: as it is, and as Brotli (quality 11, window 24) makes it.
# Written by `cargo xtask size --update`; `cargo xtask size` says what has changed since.

";

/// A weight in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weight {
    /// As the file lies on the disk.
    pub raw: usize,
    /// As a server sends it.
    pub brotli: usize,
}

/// What the site weighs.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Sizes {
    /// Everything that the page loads by itself.
    pub first_visit: Weight,
    /// What the engine adds to a program in WASM.
    pub engine: Weight,
    /// The files of the first visit, by their names without hashes.
    pub files_of_the_first_visit: BTreeMap<String, Weight>,
    /// All others.
    pub files_fetched_later: BTreeMap<String, Weight>,
}

impl Weight {
    /// The weight of a file. What compression does not make smaller is sent as it is.
    ///
    /// # Errors
    ///
    /// Those of [`compression::brotli`].
    pub fn of(bytes: &[u8]) -> Result<Self> {
        let raw = bytes.len();
        let brotli = compression::brotli(bytes)?.len().min(raw);
        Ok(Self { raw, brotli })
    }
}

impl AddAssign for Weight {
    fn add_assign(&mut self, other: Self) {
        self.raw += other.raw;
        self.brotli += other.brotli;
    }
}

/// Never below nothing.
impl Sub for Weight {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            raw: self.raw.saturating_sub(other.raw),
            brotli: self.brotli.saturating_sub(other.brotli),
        }
    }
}

impl Sum for Weight {
    fn sum<I: Iterator<Item = Self>>(weights: I) -> Self {
        weights.fold(Self::default(), |mut sum, weight| {
            sum += weight;
            sum
        })
    }
}

impl Sizes {
    /// Reads the sizes in the file `path`; all are nothing where there is none.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or is not made like one.
    pub fn read(path: &Path) -> Result<Self> {
        let text = match fs::read_to_string(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            text => text.with_context(|| format!("cannot read {}", path.display()))?,
        };
        toml::from_str(&text).with_context(|| {
            format!(
                "{} does not hold sizes: write it anew with `cargo xtask size --update`",
                path.display()
            )
        })
    }

    /// Writes the sizes into the file `path`.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&self, path: &Path) -> Result<()> {
        let text = [HEAD, &toml::to_string(self)?].concat();
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sizes.toml");
        assert_eq!(Sizes::read(&path).unwrap(), Sizes::default());
        let weight = Weight { raw: 7, brotli: 5 };
        let sizes = Sizes {
            first_visit: weight,
            files_fetched_later: [("a.js".to_owned(), weight)].into(),
            ..Sizes::default()
        };
        sizes.write(&path).unwrap();
        assert_eq!(Sizes::read(&path).unwrap(), sizes);
        fs::write(&path, "first-visit = 1").unwrap();
        let error = Sizes::read(&path).unwrap_err().to_string();
        assert!(error.ends_with("`cargo xtask size --update`"), "{error}");
    }
}
