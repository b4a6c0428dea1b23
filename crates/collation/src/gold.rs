//! The sets of articles with what a careful reader makes of them, for what is learned from them.

#[path = "../tests/expected/mod.rs"]
mod expected;
#[path = "../tests/scoring/mod.rs"]
pub(crate) mod scoring;
#[path = "../tests/shared/mod.rs"]
pub(crate) mod shared;
