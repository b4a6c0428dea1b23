//! What the articles say beside the facts: their arithmetic, their claims, their sources.

use daejo_articles::{Article, Zone};
use serde::{Deserialize, Serialize};

use crate::checks::{Check, checks};
use crate::citation::{Citation, SharedSources, citations, shared_sources};
use crate::claims::{Claim, ClaimGroup, ClaimTopic, claim_groups, claims};
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

impl Found {
    /// What the article, whose text is that of `article`, says of a topic: of each thing that it
    /// says the first claim in its body, or else the first one.
    #[must_use]
    pub fn said(&self, topic: ClaimTopic, article: &Article) -> Vec<&Claim> {
        let is_in_body = |claim: &Claim| {
            let line = article.lines.get(claim.line);
            line.is_some_and(|line| line.zone == Zone::Body)
        };
        let mut said: Vec<&Claim> = Vec::new();
        for claim in self.claims.iter().filter(|it| it.topic == topic) {
            match said.iter_mut().find(|it| it.stance == claim.stance) {
                Some(known) if is_in_body(known) || !is_in_body(claim) => {}
                Some(known) => *known = claim,
                None => said.push(claim),
            }
        }
        said
    }

    /// The sources that the article cites, each by its first citation, and how often it does.
    #[must_use]
    pub fn sources(&self) -> Vec<(&Citation, usize)> {
        let mut cited: Vec<(&Citation, usize)> = Vec::new();
        for citation in &self.citations {
            match cited
                .iter_mut()
                .find(|(it, _)| it.source == citation.source)
            {
                Some((_, times)) => *times += 1,
                None => cited.push((citation, 1)),
            }
        }
        cited
    }
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
            let cited = members()
                .filter_map(|at| Some((documents.get(*at)?, &*articles.get(*at)?.citations)));
            Together {
                claims: claim_groups(claims),
                sources: shared_sources(cited),
            }
        };
        let events = events.iter().map(together).collect();
        Self { articles, events }
    }
}

#[cfg(test)]
mod tests {
    use daejo_articles::{read, read_as_body};

    use super::*;
    use crate::compare;

    #[test]
    fn a_claim_is_told_by_its_sentence_in_the_body() {
        let text = "한빛전자, 두리소프트와 독점 계약\n\n한빛전자는 두리소프트와 독점 공급 계약을 맺었다고 3일 밝혔다. \
                    이로써 마루화학의 독점 계약은 끝났다. 독점 기간은 7년이다.\n";
        let article = read("a.txt", text.to_owned(), None).unwrap();
        let comparison = compare(vec![article]).with_findings();
        let article = &comparison.documents[0].article;
        let said = comparison.findings.articles[0].said(ClaimTopic::Exclusive, article);
        let said = said.iter().map(|it| text[it.sentence.clone()].trim());
        assert_eq!(
            said.collect::<Vec<_>>(),
            [
                "한빛전자는 두리소프트와 독점 공급 계약을 맺었다고 3일 밝혔다.",
                "이로써 마루화학의 독점 계약은 끝났다."
            ]
        );
    }

    #[test]
    fn a_source_is_told_once() {
        let text = "로이터에 따르면 그렇다. 카날리스에 따르면 아니다. Reuters reported so.";
        let comparison = compare(vec![read_as_body("a.txt", text.into())]).with_findings();
        let sources = comparison.findings.articles[0].sources();
        let told = sources.iter().map(|(it, times)| (&*it.label, *times));
        assert_eq!(told.collect::<Vec<_>>(), [("로이터", 2), ("카날리스", 1)]);
    }
}
