//! An article: its text, its lines and what is known about it.

use std::ops::Range;

use daejo_figures::calendar::Interval;
use serde::{Deserialize, Serialize};

use crate::zone::{Reason, Zone};

/// An article as read from one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Name of the file, without folders.
    pub file: String,
    /// The whole text as decoded, a byte order mark and all blanks included: spans of lines
    /// and figures are bytes of this text.
    pub text: String,
    /// Every line that is not blank, in order.
    pub lines: Vec<Line>,
    /// The headline.
    pub title: Option<Stated<String>>,
    /// Who published it.
    pub outlet: Option<Stated<String>>,
    /// Who wrote it.
    pub author: Option<Stated<String>>,
    /// Where it, or what it rests on, stands on the web.
    pub source: Option<Stated<String>>,
    /// Language of the body.
    pub language: Language,
    /// When it was published.
    pub published: Option<Published>,
}

/// A line of the text that is not blank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Bytes of the text, without the blanks around.
    pub span: Range<usize>,
    /// What the line is.
    pub zone: Zone,
    /// Why it is taken for boilerplate; `None` for the article's own lines.
    pub reason: Option<Reason>,
    /// Whether somebody has said so, rather than the rules.
    pub is_given: bool,
}

/// Something known about an article, and from where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated<T> {
    /// What is known.
    pub value: T,
    /// From where.
    pub evidence: Evidence,
}

/// Where a piece of metadata comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Evidence {
    /// These bytes of the text.
    Text(Range<usize>),
    /// `seeds/articles.toml`.
    Given,
}

/// The publication date, as an interval of days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The day, or the days among which it lies.
    pub interval: Interval,
    /// How sure that is.
    pub basis: Basis,
    /// From where.
    pub evidence: Evidence,
    /// What `seeds/articles.toml` notes about the date it gives: how it was inferred, say.
    pub note: Option<String>,
}

/// How a publication date is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Basis {
    /// The text states it.
    Stated,
    /// `seeds/articles.toml` gives it.
    Given,
    /// It follows from something else: shown as inferred wherever it is used.
    Inferred,
}

/// The language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// Korean.
    Korean,
    /// English.
    English,
}

impl Language {
    /// The BCP 47 tag, for `lang` attributes and JSON.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Korean => "ko",
            Self::English => "en",
        }
    }
}
