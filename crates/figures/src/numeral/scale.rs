//! Multipliers: powers of ten with a name.

use rust_decimal::Decimal;

/// Korean multipliers above a thousand and their powers of ten.
pub(super) static BIG: &[(char, u32)] = &[('만', 4), ('억', 8), ('조', 12), ('경', 16), ('해', 20)];

/// Korean multipliers within a group of four digits.
pub(super) static SMALL: &[(char, u32)] = &[('십', 1), ('백', 2), ('천', 3)];

/// English multipliers, long and short. Short ones stand right behind digits (38bn).
pub(super) static ENGLISH: &[(&str, u32)] = &[
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
    ("quadrillion", 15),
    ("bn", 9),
    ("mn", 6),
    ("tn", 12),
    ("trn", 12),
    ("mln", 6),
    ("bln", 9),
    ("lakh", 5),
    ("crore", 7),
    ("k", 3),
    ("m", 6),
    ("b", 9),
];

/// 10^`power`; powers here stay below 28, the capacity of [`Decimal`].
pub(crate) fn scale_of(power: u32) -> Decimal {
    Decimal::from_i128_with_scale(10_i128.pow(power.min(27)), 0)
}

/// `value` × `scale`, or `None` where it would not be exact.
pub(crate) fn shift(value: Decimal, scale: Decimal) -> Option<Decimal> {
    value.checked_mul(scale)
}

pub(super) fn power(table: &[(char, u32)], c: char) -> Option<u32> {
    table.iter().find(|row| row.0 == c).map(|row| row.1)
}
