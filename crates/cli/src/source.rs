//! Text files read as articles.

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};

use daejo_articles::{
    Article, Basis, DecodeError, Evidence, Given, Published, ReadError, decode, read_as_body,
};
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
            Reason::Open(error) => write!(f, "{file}: cannot be read: {error}"),
            Reason::Decode(error) => write!(f, "{file}: {error}"),
            Reason::Read(error) => write!(f, "{file}: {error}"),
        }
    }
}

/// A date of publication from outside the text.
#[derive(Clone, Copy)]
pub(crate) enum Dated {
    /// It counts more than one that the text states.
    As(Interval),
    /// It serves where the text states none.
    Else(Interval),
}

/// Reads `file`, or standard input where that is `-`, as an article.
pub(crate) fn read(file: &Path, dated: Option<Dated>) -> Result<Article, SourceError> {
    read_with(file, dated, daejo_articles::read)
}

/// The same, of any text: one without a line of an article is taken as a whole.
pub(crate) fn read_any(file: &Path, dated: Option<Dated>) -> Result<Article, SourceError> {
    read_with(
        file,
        dated,
        |name, text, given| match daejo_articles::read(name, text.clone(), given) {
            Err(ReadError::NoBody) => Ok(read_as_body(name, text)),
            result => result,
        },
    )
}

type Reading = fn(&str, String, Option<&Given>) -> Result<Article, ReadError>;

fn read_with(file: &Path, dated: Option<Dated>, reading: Reading) -> Result<Article, SourceError> {
    let piped = is_standard_input(file);
    let fail = |reason| SourceError {
        file: if piped {
            PathBuf::from("standard input")
        } else {
            file.to_owned()
        },
        reason,
    };
    let bytes = if piped {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    let bytes = bytes.map_err(|error| fail(Reason::Open(error)))?;
    let (text, _) = decode(&bytes).map_err(|error| fail(Reason::Decode(error)))?;
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let mut article = reading(&name.unwrap_or_default(), text, None)
        .map_err(|error| fail(Reason::Read(error)))?;
    match dated {
        Some(Dated::As(interval)) => article.published = Some(given(interval)),
        Some(Dated::Else(interval)) => {
            article.published.get_or_insert_with(|| given(interval));
        }
        None => {}
    }
    Ok(article)
}

/// Whether `file` is `-`, by which commands name their standard input (POSIX, utility
/// conventions, guideline 13).
pub(crate) fn is_standard_input(file: &Path) -> bool {
    file.as_os_str() == "-"
}

fn given(interval: Interval) -> Published {
    Published {
        interval,
        basis: Basis::Given,
        evidence: Evidence::Given,
        note: None,
    }
}
