//! Multipliers: powers of ten with a name.

/// Korean multipliers above a thousand and their powers of ten.
pub(super) static BIG: &[(char, u32)] = &[('만', 4), ('억', 8), ('조', 12), ('경', 16), ('해', 20)];

/// Korean multipliers within a group of four digits.
pub(super) static SMALL: &[(char, u32)] = &[('십', 1), ('백', 2), ('천', 3)];

/// English multipliers, long and short. Short ones stand right behind digits (38bn).
pub(super) static ENGLISH: &[(&str, u32)] = &[
    ("k|thousand", 3),
    ("lakh", 5),
    ("m|mn|mln|million", 6),
    ("crore", 7),
    ("b|bn|bln|billion", 9),
    ("tn|trn|trillion", 12),
    ("quadrillion", 15),
];

pub(super) fn power(table: &[(char, u32)], c: char) -> Option<u32> {
    table.iter().find(|row| row.0 == c).map(|row| row.1)
}
