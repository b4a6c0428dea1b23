//! Long articles, as sites print them, that tell of what was before and of others as well: only which of
//! them are on one event is told, in `tests/events/*/expected.facts`.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "tests may panic"
)]

mod expected;
mod scoring;
mod shared;

use daejo_collation::compare_at;
use scoring::{long_sets, score};

/// How many sets may have their articles grouped otherwise than a reader does.
const OTHERWISE: usize = 15;

#[test]
fn long_articles_are_grouped_as_a_careful_reader_would() {
    let rates = shared::rates();
    let sets = long_sets();
    let otherwise: Vec<&str> = sets
        .iter()
        .filter(|set| {
            let comparison = compare_at(set.articles.clone(), &rates);
            score(set, &comparison, false).events.0 == 0
        })
        .map(|set| set.name.as_str())
        .collect();
    assert!(
        sets.len() > 10 && otherwise.len() <= OTHERWISE,
        "{otherwise:?}"
    );
}
