//! Multipliers: powers of ten with a name.

use crate::words::{self, Words, words};

/// The power of ten of a Korean multiplier above a thousand.
pub(super) fn big(c: char) -> Option<i8> {
    Some(match c {
        '만' | '萬' => 4,
        '억' | '億' => 8,
        '조' | '兆' => 12,
        '경' => 16,
        '해' => 20,
        _ => return None,
    })
}

/// The power of ten of a Korean multiplier within a group of four digits.
pub(super) fn small(c: char) -> Option<i8> {
    position(words!("십백천"), c).map(|row| row + 1)
}

/// Where `c` stands among `syllables`, from zero.
pub(super) fn position(syllables: Words, c: char) -> Option<i8> {
    i8::try_from(words::place(syllables, c)?).ok()
}

/// English multipliers, long and short. Short ones stand right behind digits (38bn).
pub(super) static ENGLISH: Words = words!(
    "\
    k/thousand|lakh/lakhs|m/mn/mln/million|crore/crores|b/bn/bln/billion|tn/trn/trillion|\
    quadrillion|lakh crore"
);

/// Their powers of ten, by their rows.
pub(super) static ENGLISH_POWERS: [i8; 8] = [3, 5, 6, 7, 9, 12, 15, 12];
