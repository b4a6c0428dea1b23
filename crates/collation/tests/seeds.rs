//! The first edition: what the five articles of `seeds/` state, side by side.
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::indexing_slicing,
    reason = "tests may panic"
)]

mod shared;

use std::path::Path;

use daejo_articles::load_folder;
use daejo_collation::{Comparison, compare_at};

fn seeds() -> Comparison {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    compare_at(load_folder(&folder).unwrap().articles, &shared::rates())
}

#[test]
fn the_comparison_of_the_seeds() {
    insta::assert_snapshot!(shared::shown(&seeds()));
}
