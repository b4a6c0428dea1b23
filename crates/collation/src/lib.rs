//! Articles in, a comparison out.
//!
//! [`compare`] groups the articles by event, lays the figures that state one fact side by side,
//! and says of each [`Fact`] whether its articles agree, rounding allowed for. [`checks`],
//! [`claims`] and [`citations`] read one article: its arithmetic, its superlatives, its sources.
//!
//! ```
//! use daejo_articles::read;
//! use daejo_collation::{Verdict, compare};
//!
//! let texts = [
//!     "오픈AI와 AWS가 7년간 380억 달러(약 54조 원) 규모의 클라우드 계약을 맺었다.",
//!     "오픈AI와 AWS의 클라우드 계약 규모는 380억 달러(약 50조 원)에 이른다.",
//! ];
//! let articles = texts.map(|text| read("a.txt", text.into(), None).unwrap());
//! let comparison = compare(articles.into());
//! let verdicts: Vec<Verdict> = comparison.facts.iter().map(|fact| fact.verdict).collect();
//! assert!(verdicts.contains(&Verdict::Agree)); // 380억 달러
//! assert!(verdicts.contains(&Verdict::Conflict)); // 54조 원, 50조 원
//! ```

#![cfg_attr(test, allow(clippy::string_slice, reason = "tests may panic"))]

#[cfg(test)]
extern crate self as daejo_collation;

mod checks;
mod citation;
mod claims;
mod clock;
mod compare;
mod comparison;
mod context;
mod conversion;
mod eve;
mod event;
mod extent;
mod fact;
mod findings;
#[cfg(test)]
mod gold;
mod implied;
mod index;
mod lexicon;
mod limit;
mod market;
mod price;
mod publication;
#[cfg(test)]
mod regression;
mod sentence;
mod shown;
mod term;
mod verdict;

pub use checks::{
    Check, CheckKind, CheckVerdict, Estimate, Formula, Sign, StatedResult, Token, checks,
};
pub use citation::{Citation, SharedSource, SharedSources, Via, citations, shared_sources};
pub use claims::{Claim, ClaimGroup, ClaimTopic, Stance, Wording, claim_groups, claims};
pub use compare::{compare, compare_at, compare_grouped};
pub use comparison::{Cell, Comparison, Document, Fact, Figure, Group, Witness};
pub use conversion::{Conversion, ConversionVerdict};
pub use event::{Against, Event, Reason as EventReason};
pub use extent::{Extent, Numbers, Relation};
pub use findings::{Findings, Found, Together};
pub use implied::{Implied, Rounded};
pub use lexicon::role::RoleName;
pub use limit::{Limit, Words};
pub use market::{Market, MarketRate, NoMarket};
pub use shown::{ShownMarket, rounding};
pub use verdict::{Reason as VerdictReason, Verdict, Why};
