//! Articles on one happening that never contradict each other, though their figures look as if: of
//! another region, body, hour, class. `tests/lookalikes/*/*/notes.txt` says why each pair is none.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests may panic"
)]

mod shared;

use std::collections::BTreeSet;

use daejo_articles::Article;
use daejo_collation::{Comparison, Verdict, compare_at, compare_grouped};

/// Conflicts that are told and are none.
#[rustfmt::skip]
const TOLD: &[&str] = &[
    // `무너진 곳은 땅 밑 190m`, `두 사람이 있던 곳은 땅 밑 205m`: what tells the places apart is a clause before
    // a word for any place.
    "ko/mine: 190m / 205m",
];

/// The conflicts, each by what the articles state.
fn conflicts(comparison: &Comparison) -> impl Iterator<Item = String> {
    let facts = comparison.facts.iter();
    let conflicts = facts.filter(|fact| fact.verdict == Verdict::Conflict);
    conflicts.map(|fact| {
        let cells = fact.cells.iter().zip(&comparison.documents);
        let words = cells.filter_map(|(cell, document)| {
            let figure = document.figures.get(cell.as_ref()?.lead?)?;
            Some(document.surface(figure).to_owned())
        });
        words.collect::<Vec<_>>().join(" / ")
    })
}

/// What is told of each set, as `compared`.
fn told(compared: impl Fn(Vec<Article>) -> Comparison) -> Vec<String> {
    let sets = shared::lookalikes().into_iter();
    sets.flat_map(|(name, articles)| {
        let comparison = compared(articles);
        let found = conflicts(&comparison).map(|conflict| format!("{name}: {conflict}"));
        found.collect::<Vec<_>>()
    })
    .collect()
}

#[test]
fn what_looks_like_a_contradiction_is_told_as_none() {
    let rates = shared::rates();
    assert_eq!(told(|articles| compare_at(articles, &rates)), TOLD);
}

/// What is told where a reader takes all of a set for one event.
#[test]
fn nor_of_articles_that_a_reader_takes_for_one_event() {
    let rates = shared::rates();
    let told = told(|articles| compare_grouped(articles, &rates, &[Some(0); 3]));
    let known: BTreeSet<&str> = TOLD.iter().copied().collect();
    assert_eq!(
        told.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        known
    );
}
