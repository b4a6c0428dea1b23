//! What the articles say beside the facts: their arithmetic, their claims, their sources.

use serde::{Deserialize, Serialize};

use crate::checks::{Check, checks};
use crate::citation::{Citation, SharedSources, citations, shared_sources};
use crate::claims::{Claim, ClaimGroup, claim_groups, claims};
use crate::comparison::{Comparison, Document};
use crate::event::Event;

/// What the articles of a comparison say by themselves, in their order, and its events, in
/// theirs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// Per article.
    pub articles: Vec<Found>,
    /// Per event.
    pub events: Vec<Together>,
}

/// What one article says by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Its arithmetic, done again.
    pub checks: Vec<Check>,
    /// What it claims without a number.
    pub claims: Vec<Claim>,
    /// What it cites.
    pub citations: Vec<Citation>,
}

/// What the articles of one event say; indices count its articles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// Their claims, a topic each, those that are disputed first.
    pub claims: Vec<ClaimGroup>,
    /// Which of them rest on one source.
    pub sources: SharedSources,
}

impl Comparison {
    /// The same with what its articles say beside the facts, which is read for those only that are
    /// shown: of a thousand articles it takes as long again as a tenth of their comparison.
    ///
    /// ```
    /// use daejo_articles::read_as_body;
    /// use daejo_collation::compare;
    ///
    /// let text = "칩은 40만 개에서 120만 개로 3배 늘었다.";
    /// let comparison = compare(vec![read_as_body("a.txt", text.into())]);
    /// assert!(comparison.findings.articles.is_empty());
    /// assert_eq!(comparison.with_findings().findings.articles[0].checks.len(), 1);
    /// ```
    #[must_use]
    pub fn with_findings(mut self) -> Self {
        self.findings = Findings::of(&self.documents, &self.events);
        self
    }
}

impl Findings {
    /// Those of `documents` and of the `events` that they are grouped by.
    fn of(documents: &[Document], events: &[Event]) -> Self {
        let found = |document| Found {
            checks: checks(document),
            claims: claims(document),
            citations: citations(document),
        };
        let articles: Vec<Found> = documents.iter().map(found).collect();
        let together = |event: &Event| {
            let members = || event.documents.iter();
            let claims = members().filter_map(|at| Some(articles.get(*at)?.claims.as_slice()));
            Together {
                claims: claim_groups(claims),
                sources: shared_sources(members().filter_map(|at| documents.get(*at))),
            }
        };
        let events = events.iter().map(together).collect();
        Self { articles, events }
    }
}
