//! Facts: what articles on one event state, each row of the table one.

mod align;
mod bracket;
mod build;
mod candidates;
mod cluster;
mod contradiction;
mod converted;
mod distance;
mod evidence;
mod fold;
mod headline;
#[cfg(test)]
pub(crate) mod learn;
mod likeness;
mod merge;
mod neighbour;
mod objection;
mod sign;
mod statement;
mod words;
pub(crate) use build::{arrange, facts};
pub(crate) use cluster::toll;
pub(crate) use distance::relation;
pub(crate) use evidence::digits;
pub(crate) use statement::{Class, Statement, ValueKey, statements};
