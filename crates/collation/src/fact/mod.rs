//! Facts: what articles on one event state, each row of the table one.

mod align;
mod build;
mod cluster;
mod distance;
mod headline;
mod likeness;
mod merge;
mod statement;

pub(crate) use build::{arrange, facts};
pub(crate) use distance::relation;
pub(crate) use statement::{Statement, statements};
