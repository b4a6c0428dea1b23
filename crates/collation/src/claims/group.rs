//! Claims of several articles, a topic at a time.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Claim, ClaimTopic, Stance};

/// What articles say of one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimGroup {
    /// What is claimed.
    pub topic: ClaimTopic,
    /// What each article says of it, in their order; nothing where it is silent.
    pub stances: Vec<BTreeSet<Stance>>,
    /// Whether they all say the same.
    pub wording: Wording,
}

/// Whether articles word a claim alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Wording {
    /// They differ in what they say of it, or only some of them make it.
    Different,
    /// All make it, and say the same of it.
    Alike,
}

impl Wording {
    /// The name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Different => "worded_differently",
            Self::Alike => "worded_alike",
        }
    }

    /// In Korean.
    #[must_use]
    pub fn ko(self) -> &'static str {
        match self {
            Self::Different => "표현이 다름",
            Self::Alike => "표현이 같음",
        }
    }

    /// In English.
    #[must_use]
    pub fn en(self) -> &'static str {
        match self {
            Self::Different => "worded differently",
            Self::Alike => "worded alike",
        }
    }
}

impl ClaimGroup {
    /// Whether one article alone touches the topic: its words differ from nobody's.
    #[must_use]
    pub fn is_single(&self) -> bool {
        let mut said = self.stances.iter().filter(|stances| !stances.is_empty());
        said.next().is_some() && said.next().is_none()
    }

    /// Whether articles that do make the claim say different things of it.
    #[must_use]
    pub fn is_disputed(&self) -> bool {
        let mut said = self.stances.iter().filter(|stances| !stances.is_empty());
        let first = said.next();
        said.any(|stances| Some(stances) != first)
    }
}

/// What the articles of an event, whose claims these are, say of each topic that one of them
/// touches: first the topics of which they say different things, then those that only some
/// touch, then the others. Of one article there is nothing to hold side by side.
///
/// ```
/// use daejo_articles::read_as_body;
/// use daejo_collation::{Wording, claim_groups, claims, compare};
///
/// let texts = ["AWS가 독점 공급한다.", "MS의 독점 계약이 끝났다."];
/// let articles = texts.map(|text| read_as_body("a.txt", text.into()));
/// let documents = compare(articles.into()).documents;
/// let found: Vec<_> = documents.iter().map(claims).collect();
/// let groups = claim_groups(found.iter().map(Vec::as_slice));
/// assert_eq!((groups.len(), groups[0].wording), (1, Wording::Different));
/// ```
#[must_use]
pub fn claim_groups<'c>(claims: impl IntoIterator<Item = &'c [Claim]>) -> Vec<ClaimGroup> {
    let claims: Vec<&[Claim]> = claims.into_iter().collect();
    if claims.len() < 2 {
        return Vec::new();
    }
    let count = claims.len();
    let mut topics: BTreeMap<ClaimTopic, Vec<BTreeSet<Stance>>> = BTreeMap::new();
    for (at, claims) in claims.iter().enumerate() {
        for claim in *claims {
            let stances = topics.entry(claim.topic);
            let stances = stances.or_insert_with(|| vec![BTreeSet::new(); count]);
            if let Some(slot) = stances.get_mut(at) {
                slot.insert(claim.stance);
            }
        }
    }
    let mut groups: Vec<ClaimGroup> = topics.into_iter().map(group).collect();
    groups.sort_by_key(|group| (!group.is_disputed(), group.wording));
    groups
}

fn group((topic, stances): (ClaimTopic, Vec<BTreeSet<Stance>>)) -> ClaimGroup {
    let alike = stances.windows(2).all(|two| two.first() == two.get(1));
    ClaimGroup {
        topic,
        stances,
        wording: if alike {
            Wording::Alike
        } else {
            Wording::Different
        },
    }
}

#[cfg(test)]
mod tests {
    use daejo_articles::read_as_body;

    use super::*;
    use crate::{claims, compare};

    /// Topic, wording and whether disputed of each group over `texts`.
    fn check(texts: &[&str], expect: &[(ClaimTopic, Wording, bool)]) {
        let articles = texts
            .iter()
            .map(|text| read_as_body("a.txt", (*text).to_owned()));
        let documents = compare(articles.collect()).documents;
        let found: Vec<_> = documents.iter().map(claims).collect();
        let groups: Vec<_> = claim_groups(found.iter().map(Vec::as_slice))
            .iter()
            .map(|group| (group.topic, group.wording, group.is_disputed()))
            .collect();
        assert_eq!(groups, expect, "{texts:?}");
    }

    #[test]
    fn one_voice_is_no_difference() {
        let single = |texts: [&str; 3]| {
            let articles = texts.map(|text| read_as_body("a.txt", text.to_owned()));
            let documents = compare(articles.into()).documents;
            let found: Vec<_> = documents.iter().map(claims).collect();
            claim_groups(found.iter().map(Vec::as_slice))[0].is_single()
        };
        let silent = "계약을 맺었다.";
        assert!(single([silent, "AWS가 독점 공급한다.", silent]));
        assert!(!single(["독점 공급한다.", "독점 계약이 끝났다.", silent]));
    }

    #[test]
    fn articles_word_a_claim_alike_or_not() {
        use ClaimTopic::{Exclusive, Record};
        use Wording::{Alike, Different};
        let ends = "MS의 독점 계약이 끝났다.";
        let holds = "AWS가 독점 공급한다.";
        let record = "사상 최대 계약이다.";
        check(&[ends], &[]);
        check(&[ends, ends], &[(Exclusive, Alike, false)]);
        check(&[ends, holds], &[(Exclusive, Different, true)]);
        check(&[ends, "계약을 맺었다."], &[(Exclusive, Different, false)]);
        // The topic that they dispute comes before one that only some touch.
        check(
            &[
                &format!("{record} {ends}"),
                &format!("{holds} {holds}"),
                record,
            ],
            &[(Exclusive, Different, true), (Record, Different, false)],
        );
    }
}
