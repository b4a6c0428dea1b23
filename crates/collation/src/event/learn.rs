//! How the table of signs of events is learned: a logistic regression over the sets, long articles among
//! them.
//!
//! `cargo test -p daejo-collation --lib event::learn -- --ignored --nocapture` prints the table, and how many
//! pairs are told wrong by what the other sets teach.
#![allow(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "tests may panic"
)]

use std::cell::RefCell;

use super::Profile;
use super::sign::{SIGNS, Sign, Signs};
use crate::compare;
use crate::gold::scoring::{long_sets, sets};
use crate::regression::{Sample, fit, points};

thread_local! {
    /// Signs of the pairs of articles of the last comparison, by their places.
    static SEEN: RefCell<Vec<(usize, usize, Signs)>> = RefCell::default();
}

/// Keeps the signs of all pairs of articles.
pub(super) fn see(profiles: &[Profile]) {
    let ahead = |at: usize| profiles.iter().enumerate().skip(at + 1);
    let each = profiles.iter().enumerate();
    let pairs =
        each.flat_map(|(at, one)| ahead(at).map(move |(other, two)| (at, other, one.signs(two))));
    SEEN.replace(pairs.collect());
}

/// How much a pair of articles of two sets counts: there are as many as one likes.
const UNRELATED: f64 = 0.3;

/// How much a sign is held to nothing: the inverse of a variance where it varies by one.
const HELD: f64 = 20.0;

/// Pairs of articles, with the set that they are of.
fn samples() -> Vec<(usize, Sample<SIGNS>)> {
    let sets: Vec<_> = sets().into_iter().chain(long_sets()).collect();
    let mut samples = Vec::new();
    for (at, set) in sets.iter().enumerate() {
        let _ = compare(set.articles.clone());
        let event = |article: usize| {
            let events = &set.expected.events;
            events.iter().position(|event| event.contains(&article))
        };
        for (one, two, signs) in SEEN.take() {
            samples.push((at, (signs, event(one) == event(two), 1.0)));
        }
        for step in [1, 7, 50, 121, 203] {
            let other = &sets[(at + step) % sets.len()];
            let own = set.articles.iter().take(2).cloned();
            let count = own.len();
            let others = other.articles.iter().rev().take(2).cloned();
            let _ = compare(own.chain(others).collect());
            let pairs = SEEN.take().into_iter();
            let apart = pairs.filter(|(one, two, _)| (*one < count) != (*two < count));
            samples.extend(apart.map(|(.., signs)| (at, (signs, false, UNRELATED))));
        }
    }
    samples
}

/// Learns the table from the samples of all sets but one in ten, `left`.
fn learn(samples: &[(usize, Sample<SIGNS>)], left: Option<usize>) -> [f64; SIGNS] {
    let own = samples.iter().filter(|(set, _)| Some(set % 10) != left);
    let own: Vec<Sample<SIGNS>> = own.map(|(_, sample)| *sample).collect();
    let varies = |sign: usize| {
        let mean = |of: &dyn Fn(f64) -> f64| {
            let all = own.iter().map(|(signs, ..)| of(f64::from(signs[sign])));
            all.sum::<f64>() / own.len() as f64
        };
        let middle = mean(&|much| much);
        mean(&|much| (much - middle).powi(2))
    };
    let held = std::array::from_fn(|sign| (HELD * varies(sign)).max(0.01));
    fit(&own, &[0.0; SIGNS], &held)
}

#[test]
#[ignore = "prints the table of signs"]
fn the_table_of_events_is_learned_from_the_sets() {
    let samples = samples();
    let table = learn(&samples, None);
    for (at, told) in table.iter().enumerate() {
        let sign: Sign = super::sign::at(at);
        println!("    (Sign::{sign:?}, {}),", (told * 100.0).round() as i16);
    }
    let (mut wrong, mut joined) = (0, 0);
    for left in 0..10 {
        let table = learn(&samples, Some(left));
        for (_, (signs, same, _)) in samples.iter().filter(|(set, _)| set % 10 == left) {
            let told = points(&table, signs) >= 0.0;
            wrong += usize::from(told != *same);
            joined += usize::from(told && !same);
        }
    }
    println!(
        "of {} pairs {wrong} told wrong, {joined} of them to be one",
        samples.len()
    );
}
