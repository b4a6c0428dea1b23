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
use std::fs;
use std::path::{Path, PathBuf};

use daejo_articles::{Article, read};
use daejo_collation::{Comparison, Verdict, compare_at, compare_grouped};

/// Conflicts that are told and are none.
#[rustfmt::skip]
const TOLD: &[&str] = &[
    // Of the court and of the federation, which look into the same matches.
    "en/match-fixing-bans: 11 / 13",
    // Tickets of two kinds.
    "en/museum-painting: 14 euros / 17 euros",
    // Forecasts of two bodies, of which one article names one, and another the other.
    "en/wheat-harvest: 18.4 million tonnes / 18.8 million tonnes",
    // `의료원은`, `병원은`: sentences before have told which.
    "ko/hospital-beds: 3억 2,000만 원 / 2억 8,000만 원 / 3억 원",
    // Of another company, which a sentence before names, and the headline with the first.
    "ko/ipo-serim: 2318곳 / 1904곳",
    // `무너진 곳은 땅 밑 190m`, `두 사람이 있던 곳은 땅 밑 205m`: what tells the places apart is a clause before
    // a word for any place.
    "ko/mine: 190m / 205m",
    // What was harvested in another span of months, and what was sold abroad.
    "ko/seaweed-export: 10.2% / 12%",
];

fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(of).unwrap();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

fn articles(of: &Path) -> Vec<Article> {
    let texts = ["a.txt", "b.txt", "c.txt"];
    let article = |file| read(file, fs::read_to_string(of.join(file)).unwrap(), None).unwrap();
    texts.map(article).into()
}

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
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lookalikes");
    let mut found = Vec::new();
    for language in folders(&root) {
        for set in folders(&language) {
            let name = set.strip_prefix(&root).unwrap().display().to_string();
            let comparison = compared(articles(&set));
            found.extend(conflicts(&comparison).map(|conflict| format!("{name}: {conflict}")));
        }
    }
    found
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
