//! Why a site cannot be published.

use std::fmt;

/// Why a site cannot be published. Each is a mistake in the build, to be mended there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostingError {
    /// There is no such file.
    Missing(String),
    /// The file is no text.
    NotText(String),
    /// The file does not hold this place once.
    Place {
        /// The file.
        file: String,
        /// What it must hold.
        place: String,
    },
    /// The module's glue is not of the shape that wasm-bindgen writes.
    Glue {
        /// The file.
        file: String,
        /// What must not be left of a module in a function.
        rest: &'static str,
    },
}

impl HostingError {
    /// `file` does not hold `place` once.
    pub(crate) fn place(file: &str, place: &str) -> Self {
        Self::Place {
            file: file.to_owned(),
            place: place.to_owned(),
        }
    }
}

impl fmt::Display for HostingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(file) => write!(f, "the build gave no {file}"),
            Self::NotText(file) => write!(f, "{file} is no text in UTF-8"),
            Self::Place { file, place } => write!(f, "{file} must hold `{place}` exactly once"),
            Self::Glue { file, rest } => write!(
                f,
                "{file} still holds `{rest}` where it should be a function: wasm-bindgen writes another shape than before"
            ),
        }
    }
}

impl std::error::Error for HostingError {}
