//! Files read as articles: texts, saved web pages, sets that the page has exported.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};

use daejo_articles::{
    Article, ArticleSet, Basis, DecodeError, Evidence, FileKind, Given, LoadError, Published,
    ReadError, SETTINGS, SetError, WebPage, decode, load_settings, read_as_body,
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
    /// JSON that is no set of articles.
    Set(SetError),
    /// A set in which nothing is to be compared.
    NoArticle,
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
            Reason::Set(error) => write!(f, "{file}: {error}"),
            Reason::NoArticle => write!(f, "{file}: this set has no article to compare"),
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

    /// Reads `file`, or standard input where that is `-`: an article, or those of a set that are
    /// compared. What the `articles.toml` of its folder says of it counts as it does for the page.
    pub(crate) fn read(&mut self, file: &Path) -> Result<Vec<Article>, SourceError> {
        let dated = self.dated;
        let given = if is_standard_input(file) {
            None
        } else {
            self.given(file)?
        };
        read_with(file, dated, given, |name, text| {
            let stated = Given::in_markdown(&text);
            let given = given.cloned().unwrap_or_default().or(stated);
            daejo_articles::read(name, text, Some(&given))
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

/// Reads `file`, or standard input, like [`Reader::read`]; a text without a line of an article is
/// taken as a whole.
pub(crate) fn read_any(file: &Path, dated: Option<Dated>) -> Result<Vec<Article>, SourceError> {
    read_with(file, dated, None, |name, text| {
        match daejo_articles::read(name, text.clone(), None) {
            Err(ReadError::NoBody) => Ok(read_as_body(name, text)),
            result => result,
        }
    })
}

fn read_with(
    file: &Path,
    dated: Option<Dated>,
    given: Option<&Given>,
    read_text: impl FnOnce(&str, String) -> Result<Article, ReadError>,
) -> Result<Vec<Article>, SourceError> {
    let piped = is_standard_input(file);
    let fail = |reason| SourceError {
        file: if piped {
            PathBuf::from("standard input")
        } else {
            file.to_owned()
        },
        reason,
    };
    let text = decoded(file, piped).map_err(fail)?;
    let name = file.file_name().map(|name| name.to_string_lossy());
    let name = name.unwrap_or_default();
    let articles = match FileKind::of(&name, &text) {
        FileKind::Text => read_text(&name, text)
            .map(|it| vec![it])
            .map_err(Reason::Read),
        FileKind::Page => page(&name, &text, given).map(|it| vec![it]),
        FileKind::Set => set(&text),
    };
    let mut articles = articles.map_err(fail)?;
    for article in &mut articles {
        match dated {
            Some(Dated::As(interval)) => article.published = Some(self::given(interval)),
            Some(Dated::Else(interval)) => {
                article
                    .published
                    .get_or_insert_with(|| self::given(interval));
            }
            None => {}
        }
    }
    Ok(articles)
}

fn decoded(file: &Path, piped: bool) -> Result<String, Reason> {
    let bytes = if piped {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().read_to_end(&mut bytes);
        read.map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    let (text, _) = decode(&bytes.map_err(Reason::Open)?).map_err(Reason::Decode)?;
    Ok(text)
}

/// The article of a web page, as the page reads one that is dropped on it.
fn page(name: &str, html: &str, given: Option<&Given>) -> Result<Article, Reason> {
    let mut source = WebPage::parse(html, false).source(name);
    if source.text.is_empty() {
        return Err(Reason::Read(ReadError::Empty));
    }
    if let Some(given) = given {
        source.given = given.clone().or(source.given);
    }
    Ok(source.read())
}

/// The articles of a set that are compared. Those that came with the page are among them only where
/// the reader has taken them in.
fn set(json: &str) -> Result<Vec<Article>, Reason> {
    let set = ArticleSet::read(json).map_err(Reason::Set)?;
    let shown = set.articles.into_iter().filter(|kept| !kept.is_hidden);
    let articles: Vec<Article> = shown.map(|kept| kept.source.read()).collect();
    if articles.is_empty() {
        return Err(Reason::NoArticle);
    }
    Ok(articles)
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
