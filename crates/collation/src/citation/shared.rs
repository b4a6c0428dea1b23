//! Which articles rest on one source, and how many independent ones there are.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Citation, own_source};
use crate::comparison::Document;

/// What articles rest on together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedSources {
    /// Sources of two articles or more, those of most articles first.
    pub groups: Vec<SharedSource>,
    /// How many witnesses the articles amount to: those that rest on one source, directly or
    /// through one another, count once.
    pub independent: usize,
}

/// A source that several articles rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedSource {
    /// Its canonical name, see [`crate::Citation::source`].
    pub source: String,
    /// Its name as first written.
    pub label: String,
    /// Indices of the articles that cite it, or that it published itself.
    pub documents: Vec<usize>,
}

/// Groups articles, those of an event say, each with what it cites, by the sources that they rest
/// on; indices count them as given. An article rests on what it cites and on the outlet that
/// published it.
///
/// ```
/// use daejo_articles::read_as_body;
/// use daejo_collation::{citations, compare, shared_sources};
///
/// let texts = ["로이터에 따르면 그렇다.", "Reuters reported so.", "그렇다고 한다."];
/// let articles = texts.map(|text| read_as_body("a.txt", text.into()));
/// let documents = compare(articles.into()).documents;
/// let cited: Vec<_> = documents.iter().map(citations).collect();
/// let shared = shared_sources(documents.iter().zip(cited.iter().map(Vec::as_slice)));
/// assert_eq!((shared.groups[0].source.as_str(), shared.independent), ("reuters", 2));
/// ```
#[must_use]
pub fn shared_sources<'d>(
    articles: impl IntoIterator<Item = (&'d Document, &'d [Citation])>,
) -> SharedSources {
    let articles: Vec<(&Document, &[Citation])> = articles.into_iter().collect();
    let mut cited: BTreeMap<&str, SharedSource> = BTreeMap::new();
    for (at, (_, citations)) in articles.iter().enumerate() {
        for citation in *citations {
            let group = cited
                .entry(&citation.source)
                .or_insert_with(|| SharedSource {
                    source: citation.source.clone(),
                    label: citation.label.clone(),
                    documents: Vec::new(),
                });
            group.documents.push(at);
        }
    }
    for (at, (document, _)) in articles.iter().enumerate() {
        let own = own_source(document);
        if let Some(group) = own.and_then(|own| cited.get_mut(&*own)) {
            group.documents.push(at);
        }
    }
    let mut groups: Vec<SharedSource> = cited.into_values().collect();
    for group in &mut groups {
        group.documents.sort_unstable();
        group.documents.dedup();
    }
    groups.retain(|group| group.documents.len() > 1);
    groups.sort_by_key(|group| std::cmp::Reverse(group.documents.len()));
    let independent = components(articles.len(), &groups);
    SharedSources {
        groups,
        independent,
    }
}

/// How many parts `count` articles fall into when those of a group belong together.
fn components(count: usize, groups: &[SharedSource]) -> usize {
    let mut part: Vec<usize> = (0..count).collect();
    for group in groups {
        let of = |at: &usize| part.get(*at).copied();
        let joined: BTreeSet<usize> = group.documents.iter().filter_map(of).collect();
        let Some(first) = joined.first().copied() else {
            continue;
        };
        for own in &mut part {
            if joined.contains(own) {
                *own = first;
            }
        }
    }
    part.into_iter().collect::<BTreeSet<usize>>().len()
}
