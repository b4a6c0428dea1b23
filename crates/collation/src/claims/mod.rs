//! Claims without a number that outlets word differently: exclusive, first, largest.
//!
//! [`claims`] finds the words and what the sentence says of them: that it is so, that it ends,
//! that it is not so. Whether it is true nobody asks here; side by side the sentences show
//! where articles differ. Words that only look like a claim (첫 화면, 단독주택, 반독점법) are in
//! a table of their own, as are the claims.

mod group;
mod lexicon;
mod superlative;

use std::ops::Range;

use serde::{Deserialize, Serialize};

pub use group::{ClaimGroup, Wording, claim_groups};

use crate::comparison::Document;
use crate::sentence::sentence;

/// A claim without a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// What is claimed.
    pub topic: ClaimTopic,
    /// What the sentence says of it.
    pub stance: Stance,
    /// Bytes of the words that claim it.
    pub span: Range<usize>,
    /// Bytes of the sentence.
    pub sentence: Range<usize>,
    /// Index of the line in the article's lines.
    pub line: usize,
}

/// What may be claimed without a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ClaimTopic {
    /// 독점, 단독 공급; exclusive, sole.
    Exclusive,
    /// 유일; the only.
    Only,
    /// 최초, 첫; the first.
    First,
    /// 사상 최대, 역대 최고; record, largest ever.
    Record,
    /// 세계 최대; the world's largest.
    WorldLeader,
    /// 국내 최대, 아시아 최대; the nation's largest.
    RegionLeader,
    /// 업계 1위; the industry's largest.
    IndustryLeader,
    /// 독보적, 절대 강자; unrivalled.
    Unrivalled,
}

impl ClaimTopic {
    /// The name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exclusive => "exclusive",
            Self::Only => "only",
            Self::First => "first",
            Self::Record => "record",
            Self::WorldLeader => "world_leader",
            Self::RegionLeader => "region_leader",
            Self::IndustryLeader => "industry_leader",
            Self::Unrivalled => "unrivalled",
        }
    }

    /// In Korean.
    #[must_use]
    pub fn ko(self) -> &'static str {
        match self {
            Self::Exclusive => "독점·단독",
            Self::Only => "유일",
            Self::First => "최초·첫",
            Self::Record => "사상 최대·역대 최고",
            Self::WorldLeader => "세계 최대·1위",
            Self::RegionLeader => "국내·지역 최대",
            Self::IndustryLeader => "업계 1위",
            Self::Unrivalled => "독보적",
        }
    }

    /// In English.
    #[must_use]
    pub fn en(self) -> &'static str {
        match self {
            Self::Exclusive => "exclusive",
            Self::Only => "the only one",
            Self::First => "the first",
            Self::Record => "a record, the largest ever",
            Self::WorldLeader => "the world's largest",
            Self::RegionLeader => "the largest of a country or region",
            Self::IndustryLeader => "the largest of its industry",
            Self::Unrivalled => "unrivalled",
        }
    }
}

/// What a sentence says of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stance {
    /// It is so, or will be.
    Holds,
    /// It was so and no longer is, or weakens.
    Ends,
    /// It is not so.
    Denied,
}

impl Stance {
    /// The name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Ends => "ends",
            Self::Denied => "denied",
        }
    }

    /// In Korean.
    #[must_use]
    pub fn ko(self) -> &'static str {
        match self {
            Self::Holds => "주장",
            Self::Ends => "끝나거나 약해짐",
            Self::Denied => "부정",
        }
    }

    /// In English.
    #[must_use]
    pub fn en(self) -> &'static str {
        match self {
            Self::Holds => "claimed",
            Self::Ends => "ending or weakening",
            Self::Denied => "denied",
        }
    }
}

/// The claims of `document` in its own lines, in order.
///
/// ```
/// use daejo_articles::read_as_body;
/// use daejo_collation::{ClaimTopic, Stance, claims, compare};
///
/// let text = "MS 클라우드 독점 사용 계약이 풀리자 업계 1위인 AWS와 손잡았다.";
/// let documents = compare(vec![read_as_body("a.txt", text.into())]).documents;
/// let found: Vec<_> = claims(&documents[0]).iter().map(|c| (c.topic, c.stance)).collect();
/// assert_eq!(
///     found,
///     [(ClaimTopic::Exclusive, Stance::Ends), (ClaimTopic::IndustryLeader, Stance::Holds)]
/// );
/// ```
#[must_use]
pub fn claims(document: &Document) -> Vec<Claim> {
    let text = &document.article.text;
    let mut claims = Vec::new();
    for (number, line) in document.article.lines.iter().enumerate() {
        if !line.zone.is_article() {
            continue;
        }
        let Some(words) = text.get(line.span.clone()) else {
            continue;
        };
        let mut from = 0;
        while let Some((span, topic)) = lexicon::next(words, from) {
            from = span.end;
            let in_text = line.span.start + span.start..line.span.start + span.end;
            let sentence = sentence(text, &line.span, &in_text);
            let before = text.get(sentence.start..in_text.start).unwrap_or_default();
            let behind = text.get(in_text.end..sentence.end).unwrap_or_default();
            claims.push(Claim {
                topic,
                stance: lexicon::stance(topic, before, behind),
                span: in_text,
                sentence,
                line: number,
            });
        }
    }
    claims
}
