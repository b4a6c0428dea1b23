//! Sentences that do arithmetic, and sentences that only look like it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests may panic"
)]

mod table;

use daejo_collation::{Document, checks};

/// Each check of `document`: `multiple: 1,200,000 ÷ 400,000 = 3, stated 3배: holds`.
fn found(document: &Document) -> Vec<String> {
    let all = checks(document);
    let line = |check: &daejo_collation::Check| {
        format!(
            "{}: {}, stated {}: {}",
            check.kind.name(),
            check.equation(document),
            &document.article.text[check.stated.span.clone()],
            check.verdict.name()
        )
    };
    all.iter().map(line).collect()
}

#[test]
fn statements_that_are_computed() {
    table::check("checks/computed.txt", found);
}

#[test]
fn sentences_that_tie_nothing_together() {
    table::nothing("checks/nothing.txt", found);
}

#[test]
fn the_first_edition() {
    insta::assert_snapshot!(table::of_seeds(found));
}
