//! Text files read as articles.

use std::fmt;
use std::path::{Path, PathBuf};

use daejo_articles::{Article, Basis, DecodeError, Evidence, Published, ReadError, decode};
use daejo_figures::calendar::Interval;

/// Why a file cannot be read as an article.
#[derive(Debug)]
pub(crate) struct SourceError {
    file: PathBuf,
    reason: Reason,
}

#[derive(Debug)]
enum Reason {
    Open(std::io::Error),
    Decode(DecodeError),
    Read(ReadError),
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        match &self.reason {
            Reason::Open(error) => write!(f, "{file}: cannot be opened: {error}"),
            Reason::Decode(error) => write!(f, "{file}: {error}"),
            Reason::Read(error) => write!(f, "{file}: {error}"),
        }
    }
}

/// Reads `file`; a date given as `published` counts more than one that the text states.
pub(crate) fn read(file: &Path, published: Option<Interval>) -> Result<Article, SourceError> {
    let fail = |reason| SourceError {
        file: file.to_owned(),
        reason,
    };
    let bytes = std::fs::read(file).map_err(|error| fail(Reason::Open(error)))?;
    let (text, _) = decode(&bytes).map_err(|error| fail(Reason::Decode(error)))?;
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let mut article = daejo_articles::read(&name.unwrap_or_default(), text, None)
        .map_err(|error| fail(Reason::Read(error)))?;
    if let Some(interval) = published {
        let evidence = Evidence::Given;
        article.published = Some(Published {
            interval,
            basis: Basis::Given,
            evidence,
            note: None,
        });
    }
    Ok(article)
}
