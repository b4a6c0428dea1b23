//! A folder of articles: `*.txt` in the order of their names, and an optional `articles.toml`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

mod given;

use crate::article::Article;
use crate::decode::{DecodeError, decode};
use crate::read::{Given, ReadError, read};

/// The file that says what the texts do not.
pub const SETTINGS: &str = "articles.toml";

/// Bytes above which a file is read with a warning: all of it goes into the page.
const HEAVY: u64 = 1_000_000;

/// What a folder holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The articles, by the names of their files.
    pub articles: Vec<Article>,
    /// What whoever builds the page should know.
    pub warnings: Vec<Warning>,
}

/// Something to tell that stops nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The file makes the page heavy.
    Heavy {
        /// Its name.
        file: String,
        /// Its bytes.
        bytes: u64,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Heavy { file, bytes } = self;
        let (whole, tenth) = (bytes / 1_000_000, bytes / 100_000 % 10);
        write!(
            f,
            "{file}: {whole}.{tenth} MB of text; the page carries all of it and will load slowly"
        )
    }
}

/// Why a folder cannot be read. Every message names the file.
#[derive(Debug)]
pub enum LoadError {
    /// The folder or a file in it cannot be opened.
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The folder holds no `*.txt`.
    NoArticles {
        /// Which folder.
        folder: PathBuf,
    },
    /// The name of a file is not Unicode, so that nothing can refer to it.
    Name {
        /// Which.
        path: PathBuf,
    },
    /// The bytes are not text.
    Undecodable {
        /// Which file.
        file: String,
        /// Where and why.
        source: DecodeError,
    },
    /// The text is no article.
    Unreadable {
        /// Which file.
        file: String,
        /// Why.
        source: ReadError,
    },
    /// Two files hold one text.
    SameText {
        /// The file that comes first.
        first: String,
        /// The other.
        second: String,
    },
    /// `articles.toml` is not as it should be.
    Settings {
        /// Line, place and reason.
        message: String,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, source } => write!(f, "{}: {source}", path.display()),
            Self::NoArticles { folder } => {
                write!(
                    f,
                    "{}: no articles; put at least one .txt file there",
                    folder.display()
                )
            }
            Self::Name { path } => write!(
                f,
                "{}: the file's name is not Unicode; rename it",
                path.display()
            ),
            Self::Undecodable { file, source } => write!(f, "{file}: {source}"),
            Self::Unreadable { file, source } => write!(f, "{file}: {source}"),
            Self::SameText { first, second } => {
                write!(
                    f,
                    "{first} and {second} hold the same text; remove one of them"
                )
            }
            Self::Settings { message } => write!(f, "{SETTINGS}: {message}"),
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Undecodable { source, .. } => Some(source),
            Self::Unreadable { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// Reads every `*.txt` of `folder`, in the order of their names, and its `articles.toml`.
///
/// # Errors
///
/// [`LoadError`] at the first thing that is not right: nothing is returned by halves.
///
/// ```
/// let loaded = daejo_articles::load_folder("../../seeds").unwrap();
/// assert!(!loaded.articles.is_empty());
/// let error = daejo_articles::load_folder("src").unwrap_err();
/// assert_eq!(error.to_string(), "src: no articles; put at least one .txt file there");
/// ```
pub fn load_folder(folder: impl AsRef<Path>) -> Result<Loaded, LoadError> {
    let folder = folder.as_ref();
    let files = text_files(folder)?;
    if files.is_empty() {
        return Err(LoadError::NoArticles {
            folder: folder.to_owned(),
        });
    }
    let given = settings_of(folder, |file| files.contains_key(file))?;
    let mut loaded = Loaded::default();
    for (file, path) in files {
        let bytes = fs::read(&path).map_err(|source| LoadError::Io { path, source })?;
        let weight = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if weight > HEAVY {
            loaded.warnings.push(Warning::Heavy {
                file: file.clone(),
                bytes: weight,
            });
        }
        let (text, _) = decode(&bytes).map_err(|source| LoadError::Undecodable {
            file: file.clone(),
            source,
        })?;
        let article = read(&file, text, given.get(&file))
            .map_err(|source| LoadError::Unreadable { file, source })?;
        loaded.articles.push(article);
    }
    match same_text(&loaded.articles) {
        Some((first, second)) => Err(LoadError::SameText { first, second }),
        None => Ok(loaded),
    }
}

/// What the `articles.toml` of `folder` says of the files there, by their names, for
/// [`read`](crate::read()); empty where the folder holds none.
///
/// # Errors
///
/// [`LoadError::Io`] if it cannot be opened, [`LoadError::Settings`] if it is not as it should
/// be, or names a file that is not in the folder.
///
/// ```
/// assert!(daejo_articles::load_settings("src").unwrap().is_empty());
/// ```
pub fn load_settings(folder: impl AsRef<Path>) -> Result<BTreeMap<String, Given>, LoadError> {
    let folder = folder.as_ref();
    settings_of(folder, |file| {
        // A name only: a path would lead out of the folder.
        Path::new(file).file_name().is_some_and(|name| name == file) && folder.join(file).is_file()
    })
}

/// The entries of the `articles.toml` of `folder`, whose files `exists` tells.
fn settings_of(
    folder: &Path,
    exists: impl Fn(&str) -> bool,
) -> Result<BTreeMap<String, Given>, LoadError> {
    let path = folder.join(SETTINGS);
    match fs::read_to_string(&path) {
        Ok(text) => given::read(&text, exists).map_err(|message| LoadError::Settings { message }),
        Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(source) => Err(LoadError::Io { path, source }),
    }
}

/// The `*.txt` of `folder` by their names.
fn text_files(folder: &Path) -> Result<BTreeMap<String, PathBuf>, LoadError> {
    let failed = |source| LoadError::Io {
        path: folder.to_owned(),
        source,
    };
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if !path
            .extension()
            .is_some_and(|end| end.eq_ignore_ascii_case("txt"))
            || path.is_dir()
        {
            continue;
        }
        match path.file_name().and_then(|name| name.to_str()) {
            Some(name) => files.insert(name.to_owned(), path),
            None => return Err(LoadError::Name { path }),
        };
    }
    Ok(files)
}

/// The first two files whose texts have equal lines: byte order marks, line ends, empty lines
/// and blanks around lines are what copying and saving change.
fn same_text(articles: &[Article]) -> Option<(String, String)> {
    let mut seen: BTreeMap<Vec<&str>, &str> = BTreeMap::new();
    articles.iter().find_map(|article| {
        let lines = article.lines.iter();
        let lines = lines.filter_map(|line| article.text.get(line.span.clone()));
        let first = seen.insert(lines.collect(), &article.file)?;
        Some((first.to_owned(), article.file.clone()))
    })
}
