//! What the articles say beside the facts: their arithmetic, their claims, their sources.

use serde::{Deserialize, Serialize};

use crate::checks::{Check, checks};
use crate::citation::{Citation, SharedSources, citations, shared_sources};
use crate::claims::{Claim, ClaimGroup, claim_groups, claims};
use crate::comparison::Document;
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

impl Findings {
    /// Those of `documents` and of the `events` that they are grouped by.
    pub(crate) fn of(documents: &[Document], events: &[Event]) -> Self {
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
