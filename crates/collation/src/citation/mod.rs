//! What an article itself rests on: links, source lines, and those it cites.
//!
//! Two articles that rest on one report are not two witnesses. [`citations`] finds what each
//! article names as its source; [`shared_sources`] tells which articles rest on the same one,
//! and how many independent ones there are.

mod institution;
mod outlets;
mod said;
mod shared;
mod source_line;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use outlets::Outlet;
pub use shared::{SharedSource, SharedSources, shared_sources};

use daejo_articles::Zone;

use crate::comparison::Document;

/// A source that an article cites.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// The canonical name: that of the outlet, a host, or the label without blanks and in
    /// lower case.
    pub source: String,
    /// The name as written; of a link its host.
    pub label: String,
    /// Bytes of the name or of the link.
    pub span: Range<usize>,
    /// How it is cited.
    pub via: Via,
    /// Index of the line in the article's lines.
    pub line: usize,
}

/// How a source is cited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Via {
    /// By a web address.
    Link,
    /// In a sentence: 로이터에 따르면, Reuters reported.
    Said,
    /// In a line or brackets for sources: 출처: 통계청.
    Line,
}

impl Via {
    /// The name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Said => "said",
            Self::Line => "line",
        }
    }

    /// In Korean.
    #[must_use]
    pub fn ko(self) -> &'static str {
        match self {
            Self::Link => "링크",
            Self::Said => "본문 인용",
            Self::Line => "출처 표기",
        }
    }

    /// In English.
    #[must_use]
    pub fn en(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Said => "cited in the text",
            Self::Line => "source line",
        }
    }
}

/// The sources that `document` cites in its own lines and in its source lines, in order. The
/// outlet itself is none.
///
/// ```
/// use daejo_articles::read_as_body;
/// use daejo_collation::{citations, compare};
///
/// let text = "로이터통신은 계약 규모가 380억 달러라고 전했다.";
/// let documents = compare(vec![read_as_body("a.txt", text.into())]).documents;
/// let found = citations(&documents[0]);
/// assert_eq!((found[0].source.as_str(), found[0].label.as_str()), ("reuters", "로이터통신"));
/// ```
#[must_use]
pub fn citations(document: &Document) -> Vec<Citation> {
    let article = &document.article;
    let own = own_source(document);
    let mut citations: Vec<Citation> = Vec::new();
    for (number, line) in article.lines.iter().enumerate() {
        if !line.zone.is_article() && line.zone != Zone::Source {
            continue;
        }
        let Some(words) = article.text.get(line.span.clone()) else {
            continue;
        };
        let mut found = source_line::sources(words);
        found.extend(said::outlets(words));
        found.extend(institution::institutions(words));
        found.sort_by_key(|found| found.span.start);
        let mut behind = 0;
        for one in found {
            if one.span.start < behind || Some(&one.source) == own.as_ref() {
                continue;
            }
            behind = one.span.end;
            citations.push(Citation {
                span: line.span.start + one.span.start..line.span.start + one.span.end,
                source: one.source,
                label: one.label,
                via: one.via,
                line: number,
            });
        }
    }
    citations
}

/// The canonical name of the outlet that published `document`.
fn own_source(document: &Document) -> Option<String> {
    let outlet = document.article.outlet.as_ref()?;
    let known = Outlet::of_name(&outlet.value).map(|outlet| outlet.key.to_owned());
    Some(known.unwrap_or_else(|| canonical(&outlet.value)))
}

/// A label as a canonical name.
fn canonical(label: &str) -> String {
    let latin = label.is_ascii();
    let keep = |c: &char| latin || !c.is_whitespace();
    label
        .trim()
        .chars()
        .filter(keep)
        .collect::<String>()
        .to_lowercase()
}

/// A source in a line; `span` is bytes of the line.
struct Found {
    source: String,
    label: String,
    span: Range<usize>,
    via: Via,
}

impl Found {
    fn outlet(outlet: &'static Outlet, label: &str, span: Range<usize>, via: Via) -> Self {
        Self {
            source: outlet.key.to_owned(),
            label: label.to_owned(),
            span,
            via,
        }
    }

    /// A source by its label: an outlet, if it is called so.
    fn named(label: &str, span: Range<usize>, via: Via) -> Self {
        Outlet::of_name(label).map_or_else(
            || Self {
                source: canonical(label),
                label: label.to_owned(),
                span: span.clone(),
                via,
            },
            |outlet| Self::outlet(outlet, label, span.clone(), via),
        )
    }
}
