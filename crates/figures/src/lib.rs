//! Figures in news text: amounts of money, dates, durations, shares, counts.
//!
//! Text in, figures out: [`read`] gives every figure with its byte span and its exact value.
//! It never fails and never guesses; what it passes over it notes.

#![cfg_attr(lean, feature(optimize_attribute))]
#![cfg_attr(test, allow(clippy::string_slice, reason = "tests may panic"))]

mod arithmetic;
pub mod calendar;
mod code;
mod cursor;
mod dates;
mod ends;
mod grammar;
mod lexicon;
mod mention;
mod numeral;
mod read;
mod resolve;
mod scan;
mod words;

pub use arithmetic::Arithmetic;
pub use mention::{
    Basis, Bound, DateValue, Kind, Mention, Note, Quantity, Reading, Skipped, Unit, Value,
};
pub use rust_decimal::{Decimal, RoundingStrategy};

pub use read::read;

/// How often a figure could begin in `text`: the scan that [`read`] rests on, by itself, for
/// measuring.
#[cfg(feature = "scan")]
#[must_use]
pub fn scan(text: &str) -> usize {
    let mut from = 0;
    let mut count = 0;
    while let Some(at) = scan::next(text, from) {
        from = at
            + text
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8);
        count += 1;
    }
    count
}
