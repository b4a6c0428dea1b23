//! Events: articles on the same happening.
//!
//! Two articles are held against each other by what they put first: the names and words of
//! headline and opening, and the figures that few other texts would share. What two share does not
//! depend on the others of the comparison; whether their groups are one event does.

mod against;
mod aside;
mod group;
mod issue;
#[cfg(test)]
mod learn;
mod named;
mod profile;
mod reason;
mod rounded;
mod sign;
mod together;

pub use against::Against;
pub(crate) use against::against;
pub(crate) use group::events;
pub(crate) use profile::{Profile, profiles};
pub use reason::Reason;
pub(crate) use reason::reasons;
pub(crate) use together::Together;

use serde::{Deserialize, Serialize};

/// Articles on the same happening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Indices of the articles, in their order.
    pub documents: Vec<usize>,
    /// What its articles share, the most telling first; empty where it has one article.
    pub reasons: Vec<Reason>,
    /// What keeps it apart from the event of most articles; empty of that one.
    pub against: Vec<Against>,
}
