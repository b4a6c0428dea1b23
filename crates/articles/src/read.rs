//! One text to one article.

use std::fmt;

use daejo_figures::calendar::Interval;
use serde::{Deserialize, Serialize};

use crate::article::{Article, Basis, Evidence, Language, Line, Published, Stated};
use crate::layout::{self, Draft};
use crate::line::{self, Look};
use crate::zone::{Reason, Zone};
use crate::{metadata, sign};

/// What somebody knows about an article that its text does not hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The headline.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// Where it stands on the web.
    pub source: Option<String>,
    /// The language of its body.
    pub language: Option<Language>,
    /// When it was published.
    pub published: Option<GivenDate>,
}

/// A publication date that somebody gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenDate {
    /// The day, or the days among which it lies.
    pub interval: Interval,
    /// Whether it was reasoned out rather than read somewhere.
    pub inferred: bool,
    /// How, in a sentence for the reader.
    pub note: Option<String>,
}

/// Why a text is no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// There is nothing but blanks.
    Empty,
    /// There are lines, and all of them are menus, notices and the like.
    NoBody,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the file is empty",
            Self::NoBody => {
                "no line is an article's text: all are menus, notices or lists of other articles"
            }
        })
    }
}

impl std::error::Error for ReadError {}

/// The article that `text` holds, from a file called `file`.
///
/// What is `given` wins over what the text states, except that an inferred date never replaces
/// a stated one. Takes time linear in the length of the text.
///
/// # Errors
///
/// [`ReadError`] for a text without a line of an article.
///
/// ```
/// use daejo_articles::{Zone, read};
/// let page = "OpenAI와 AWS, 380억 달러 계약\n입력 2025.11.04 11:26\n\n\
///             두 회사는 7년간 380억 달러 규모의 계약을 맺었다고 밝혔다.\n댓글 0개\n";
/// let article = read("a.txt", page.to_owned(), None).unwrap();
/// let zones: Vec<Zone> = article.lines.iter().map(|line| line.zone).collect();
/// assert_eq!(zones, [Zone::Title, Zone::Byline, Zone::Body, Zone::Comments]);
/// assert_eq!(article.published.unwrap().interval.to_string(), "2025-11-04");
/// ```
pub fn read(file: &str, text: String, given: Option<&Given>) -> Result<Article, ReadError> {
    let drafts = drafts(&text);
    if drafts.is_empty() {
        return Err(ReadError::Empty);
    }
    let zones = layout::zones(&text, &drafts).ok_or(ReadError::NoBody)?;
    let lines: Vec<Line> = drafts
        .into_iter()
        .zip(zones)
        .map(|(draft, (zone, reason))| Line {
            span: draft.span,
            zone,
            reason: reason.map(Reason::from),
        })
        .collect();
    let mut article = Article {
        file: file.to_owned(),
        title: metadata::title(&text, &lines),
        outlet: metadata::outlet(&text, &lines),
        author: metadata::author(&text, &lines),
        source: metadata::source(&text, &lines),
        language: metadata::language(&text, &lines),
        published: metadata::published(&text, &lines),
        text,
        lines,
    };
    if let Some(given) = given {
        complete(&mut article, given);
    }
    Ok(article)
}

/// `text` as the body of an article, every line of it: for texts that are no pages, such as a
/// sentence or a list. Nothing is taken for boilerplate, and no metadata is looked for.
///
/// ```
/// use daejo_articles::{Zone, read_as_body};
/// let article = read_as_body("a.txt", "댓글 3개\n".to_owned());
/// assert_eq!(article.lines[0].zone, Zone::Body);
/// ```
#[must_use]
pub fn read_as_body(file: &str, text: String) -> Article {
    let lines: Vec<Line> = line::cut(&text)
        .map(|span| Line {
            span,
            zone: Zone::Body,
            reason: None,
        })
        .collect();
    Article {
        file: file.to_owned(),
        title: None,
        outlet: None,
        author: None,
        source: None,
        language: metadata::language(&text, &lines),
        published: None,
        text,
        lines,
    }
}

fn drafts(text: &str) -> Vec<Draft> {
    let (mut key, mut end) = (String::new(), 0);
    line::cut(text)
        .map(|span| {
            let line = text.get(span.clone()).unwrap_or_default();
            let breaks = text.get(end..span.start).unwrap_or_default();
            let gap = breaks
                .bytes()
                .filter(|&byte| byte == b'\n')
                .nth(1)
                .is_some();
            end = span.end;
            let look = Look::of(line);
            Draft {
                look,
                sign: sign::read(line, look, &mut key),
                gap,
                span,
            }
        })
        .collect()
}

/// Sets what `given` knows of `article`.
fn complete(article: &mut Article, given: &Given) {
    let set = |field: &mut Option<Stated<String>>, value: &Option<String>| {
        if let Some(value) = value {
            *field = Some(Stated {
                value: value.clone(),
                evidence: Evidence::Given,
            });
        }
    };
    set(&mut article.title, &given.title);
    set(&mut article.outlet, &given.outlet);
    set(&mut article.author, &given.author);
    set(&mut article.source, &given.source);
    if let Some(language) = given.language {
        article.language = language;
    }
    match &given.published {
        Some(date) if !date.inferred || article.published.is_none() => {
            article.published = Some(Published {
                interval: date.interval,
                basis: if date.inferred {
                    Basis::Inferred
                } else {
                    Basis::Given
                },
                evidence: Evidence::Given,
                note: date.note.clone(),
            });
        }
        _ => {}
    }
}
