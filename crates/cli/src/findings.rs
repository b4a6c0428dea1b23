//! What is read of each article by itself, once for all outputs: its arithmetic, its claims, its
//! sources.

use daejo_collation::{
    Check, Citation, Claim, ClaimGroup, Comparison, Event, SharedSources, checks, citations,
    claim_groups, claims, shared_sources,
};

/// What the articles of a comparison say by themselves, in their order, and its events, in
/// theirs.
#[derive(Debug)]
pub(crate) struct Findings {
    pub articles: Vec<Found>,
    pub events: Vec<Together>,
}

/// What one article says by itself.
#[derive(Debug)]
pub(crate) struct Found {
    pub checks: Vec<Check>,
    pub claims: Vec<Claim>,
    pub citations: Vec<Citation>,
}

/// What the articles of one event say; indices count its articles.
#[derive(Debug)]
pub(crate) struct Together {
    pub claims: Vec<ClaimGroup>,
    pub sources: SharedSources,
}

impl Findings {
    pub(crate) fn of(comparison: &Comparison) -> Self {
        let documents = comparison.documents.iter();
        let articles: Vec<Found> = documents
            .map(|document| Found {
                checks: checks(document),
                claims: claims(document),
                citations: citations(document),
            })
            .collect();
        let together = |event: &Event| {
            let members = || event.documents.iter();
            let claims = members().filter_map(|at| Some(articles.get(*at)?.claims.as_slice()));
            let documents = members().filter_map(|at| comparison.documents.get(*at));
            Together {
                claims: claim_groups(claims),
                sources: shared_sources(documents),
            }
        };
        let events = comparison.events.iter().map(together).collect();
        Self { articles, events }
    }
}
