//! One text to one article.

use std::fmt;

use daejo_figures::calendar::Interval;
use serde::{Deserialize, Serialize};

use crate::article::{Article, Basis, Evidence, Language, Line, Published, Stated};
use crate::layout::{self, Draft};
use crate::line::{self, Ending, Look};
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
    /// What some of its lines are.
    pub lines: Vec<GivenLine>,
}

impl Given {
    /// This, and of `other` what this does not say.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            title: self.title.or(other.title),
            outlet: self.outlet.or(other.outlet),
            author: self.author.or(other.author),
            source: self.source.or(other.source),
            language: self.language.or(other.language),
            published: self.published.or(other.published),
            lines: if self.lines.is_empty() {
                other.lines
            } else {
                self.lines
            },
        }
    }
}

/// What somebody says that a line is: a reader, or the page that the text was taken from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenLine {
    /// Index among the lines that are not blank.
    pub line: usize,
    /// What it is.
    pub zone: Zone,
    /// Why, where it is not the article's own.
    pub reason: Option<Reason>,
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
    let lines = match given {
        Some(given) if !given.lines.is_empty() => lines_with(&text, drafts, given),
        _ => lines(&text, drafts),
    };
    let lines = lines.ok_or(ReadError::NoBody)?;
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

/// The lines of these drafts by the rules alone.
fn lines(text: &str, drafts: Vec<Draft>) -> Option<Vec<Line>> {
    let zones = layout::zones(text, &drafts)?;
    let lines = drafts
        .into_iter()
        .zip(zones)
        .map(|(draft, (zone, reason))| Line {
            span: draft.span,
            zone,
            reason: reason.map(Reason::from),
            is_given: false,
        });
    Some(lines.collect())
}

/// The same where some lines are given: the rules see the others alone.
fn lines_with(text: &str, drafts: Vec<Draft>, given: &Given) -> Option<Vec<Line>> {
    let mut said: Vec<Option<&GivenLine>> = vec![None; drafts.len()];
    for line in &given.lines {
        if let Some(slot) = said.get_mut(line.line) {
            *slot = Some(line);
        }
    }
    let open = drafts.iter().zip(&said).filter(|(_, said)| said.is_none());
    let open: Vec<Draft> = open.map(|(draft, _)| draft.clone()).collect();
    let open = if open.is_empty() {
        Vec::new()
    } else {
        lines(text, open)?
    };
    let mut open = open.into_iter();
    let lines = drafts.into_iter().zip(said).filter_map(|(draft, said)| {
        let Some(said) = said else { return open.next() };
        Some(Line {
            span: draft.span,
            zone: said.zone,
            reason: said.reason.clone(),
            is_given: true,
        })
    });
    Some(lines.collect())
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
            is_given: false,
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
    let mut drafts: Vec<Draft> = line::cut(text)
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
            let (sign, doubt) = sign::judge(line, look, &mut key);
            Draft {
                look,
                sign,
                doubt,
                gap,
                span,
            }
        })
        .collect();
    allow_for_voice(text, &mut drafts);
    drafts
}

/// Broadcasts and releases are polite themselves: there a polite sentence is no page's own.
fn allow_for_voice(text: &str, drafts: &mut [Draft]) {
    let is_polite = |draft: &Draft| {
        draft.look.ending == Ending::Sentence
            && sign::is_polite(text.get(draft.span.clone()).unwrap_or_default())
    };
    let plain = |draft: &&Draft| draft.sign.is_none() && draft.look.ending == Ending::Sentence;
    let sentences = drafts.iter().filter(plain).count();
    let polite = drafts.iter().filter(plain).filter(|d| is_polite(d)).count();
    if polite * 2 <= sentences {
        return;
    }
    for draft in drafts {
        if draft.sign.is_some_and(|sign| sign.is_weighed()) && is_polite(draft) {
            draft.sign = None;
        }
    }
}

/// Sets what `given` knows of `article`.
pub(crate) fn complete(article: &mut Article, given: &Given) {
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
