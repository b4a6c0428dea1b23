//! Claims without a number, what the sentence says of them, and words that only look like one.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests may panic"
)]

mod table;

use daejo_collation::{Document, claims};

/// Each claim of `document`: `독점 = exclusive, ends`.
fn found(document: &Document) -> Vec<String> {
    let line = |claim: &daejo_collation::Claim| {
        let words = &document.article.text[claim.span.clone()];
        format!("{words} = {}, {}", claim.topic.name(), claim.stance.name())
    };
    claims(document).iter().map(line).collect()
}

/// The same, with the sentence.
fn with_sentence(document: &Document) -> Vec<String> {
    let own = found(document);
    let sentences = claims(document);
    let shown = own.iter().zip(&sentences).map(|(line, claim)| {
        let sentence = &document.article.text[claim.sentence.clone()];
        format!("{line}: {sentence}")
    });
    shown.collect()
}

#[test]
fn claims_and_stances() {
    table::check("claims/claimed.txt", found);
}

#[test]
fn words_that_only_look_like_a_claim() {
    table::nothing("claims/nothing.txt", found);
}

#[test]
fn the_first_edition() {
    insta::assert_snapshot!(table::of_seeds(with_sentence));
}
