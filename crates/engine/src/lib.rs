//! The engine behind messages: a [`Request`] in, an [`Answer`] out, both as bytes.
//!
//! A page that shows a comparison needs none of the engine's rules: it holds what was computed.
//! Where a reader asks for more (another grouping, articles of their own, what a typed amount
//! means) it asks the engine, which runs elsewhere: in a browser in a worker, so that the page
//! stays quick, and so that who only reads never loads it.
//!
//! ```
//! use daejo_collation::NoMarket;
//! use daejo_engine::{Answer, Request, decode, encode, reply};
//!
//! let question = encode(&Request::Amounts(vec!["클라우드".to_owned()]));
//! let answer = reply(&question, &NoMarket);
//! assert!(matches!(decode(&answer), Some(Answer::Amounts(found)) if found == [None]));
//! ```
//!
//! The bytes are those of [postcard](https://postcard.jamesmunns.com); they are for two programs
//! of one build, and no format to keep.

mod amount;
mod bytes;
mod choice;
pub mod intake;
mod rate_line;

use daejo_collation::{Comparison, Market, compare_grouped};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use amount::{Amount, amount};
pub use choice::{Choice, choose};
pub use daejo_articles::Source;
pub use rate_line::{RateLine, rate_lines};

/// A question to the engine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// The comparison of articles.
    Compare {
        /// The articles, in the order in which they are shown.
        sources: Vec<Source>,
        /// Which articles the reader has put on one event: see [`compare_grouped`].
        events: Vec<Option<usize>>,
    },
    /// The values that a reader has typed.
    Amounts(Vec<String>),
    /// An [`intake::Question`] as bytes: only who takes articles in knows how to ask one.
    Intake(#[serde(with = "bytes")] Vec<u8>),
}

/// What the engine says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// To [`Request::Compare`], with the market's lines to draw beside its conversions.
    Comparison(Comparison, Vec<RateLine>),
    /// To [`Request::Amounts`], one by one.
    Amounts(Vec<Option<Amount>>),
    /// To [`Request::Intake`]: an [`intake::Reply`] as bytes.
    Intake(#[serde(with = "bytes")] Vec<u8>),
    /// The question was none: page and engine are of different builds.
    NotUnderstood,
}

/// The answer to `request`; conversions are held against `market`.
#[must_use]
pub fn answer(request: Request, market: &dyn Market) -> Answer {
    match request {
        Request::Compare { sources, events } => {
            let articles = sources.into_iter().map(Source::read).collect();
            let comparison = compare_grouped(articles, market, &events).with_findings();
            let lines = rate_lines(&comparison, market);
            Answer::Comparison(comparison, lines)
        }
        Request::Amounts(texts) => Answer::Amounts(texts.iter().map(|text| amount(text)).collect()),
        Request::Intake(question) => {
            let reply = decode(&question).map_or(intake::Reply::NotUnderstood, intake::respond);
            Answer::Intake(encode(&reply))
        }
    }
}

/// [`answer`], from bytes to bytes.
#[must_use]
pub fn reply(request: &[u8], market: &dyn Market) -> Vec<u8> {
    encode(&match decode(request) {
        Some(request) => answer(request, market),
        None => Answer::NotUnderstood,
    })
}

/// `message` as bytes.
#[must_use]
pub fn encode(message: &impl Serialize) -> Vec<u8> {
    // Only a sequence of unknown length could fail, and no message holds one.
    postcard::to_allocvec(message).unwrap_or_default()
}

/// The message that [`encode`] has written; `None` for other bytes.
#[must_use]
pub fn decode<M: DeserializeOwned>(bytes: &[u8]) -> Option<M> {
    match postcard::take_from_bytes(bytes) {
        Ok((message, [])) => Some(message),
        _ => None,
    }
}
