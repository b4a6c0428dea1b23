//! Text files read as articles.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};

use daejo_articles::{
    Article, Basis, DecodeError, Evidence, Given, LoadError, Published, ReadError, SETTINGS,
    decode, load_settings, read_as_body,
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
    /// The `articles.toml` beside it.
    Settings(LoadError),
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        match &self.reason {
            Reason::Open(error) => write!(f, "{file}: cannot be read: {error}"),
            Reason::Decode(error) => write!(f, "{file}: {error}"),
            Reason::Read(error) => write!(f, "{file}: {error}"),
            Reason::Settings(LoadError::Settings { message }) => write!(f, "{file}: {message}"),
            Reason::Settings(error) => error.fmt(f),
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

/// Texts that are compared, read one after the other.
#[derive(Default)]
pub(crate) struct Reader {
    /// What the `articles.toml` of each folder says, so that none is read twice.
    settings: BTreeMap<PathBuf, BTreeMap<String, Given>>,
    dated: Option<Dated>,
}

impl Reader {
    /// One for which texts are `dated`.
    pub(crate) fn new(dated: Option<Dated>) -> Self {
        let settings = BTreeMap::new();
        Self { settings, dated }
    }

    /// Reads `file`, or standard input where that is `-`, as an article. What the
    /// `articles.toml` of its folder says of it counts as it does for the page.
    pub(crate) fn read(&mut self, file: &Path) -> Result<Article, SourceError> {
        let dated = self.dated;
        let given = if is_standard_input(file) {
            None
        } else {
            self.given(file)?
        };
        read_with(file, dated, |name, text| {
            daejo_articles::read(name, text, given)
        })
    }

    fn given(&mut self, file: &Path) -> Result<Option<&Given>, SourceError> {
        let folder = match file.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        if !self.settings.contains_key(folder) {
            let settings = load_settings(folder).map_err(|error| SourceError {
                file: folder.join(SETTINGS),
                reason: Reason::Settings(error),
            })?;
            self.settings.insert(folder.to_owned(), settings);
        }
        let name = file.file_name().and_then(|name| name.to_str());
        let settings = self.settings.get(folder);
        Ok(settings
            .zip(name)
            .and_then(|(settings, name)| settings.get(name)))
    }
}

/// Reads `file`, or standard input, as an article; a text without a line of one is taken as a
/// whole.
pub(crate) fn read_any(file: &Path, dated: Option<Dated>) -> Result<Article, SourceError> {
    read_with(file, dated, |name, text| {
        match daejo_articles::read(name, text.clone(), None) {
            Err(ReadError::NoBody) => Ok(read_as_body(name, text)),
            result => result,
        }
    })
}

fn read_with(
    file: &Path,
    dated: Option<Dated>,
    reading: impl FnOnce(&str, String) -> Result<Article, ReadError>,
) -> Result<Article, SourceError> {
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
    let mut article =
        reading(&name.unwrap_or_default(), text).map_err(|error| fail(Reason::Read(error)))?;
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
        note: Some("--published".to_owned()),
    }
}
