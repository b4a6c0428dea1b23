//! Multipliers: powers of ten with a name.

use rust_decimal::Decimal;

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

/// 10^`power`, for powers of −28 to 28; the nearest of them beyond.
pub(crate) fn power_of_ten(power: i32) -> Decimal {
    let (whole, decimals) = if power < 0 {
        (0, power.unsigned_abs())
    } else {
        (power.unsigned_abs(), 0)
    };
    Decimal::from_i128_with_scale(10_i128.pow(whole.min(28)), decimals.min(28))
}

/// `mantissa` × 10^−`decimals`, or `None` where that has more than 28 digits.
pub(super) fn exact(mantissa: i128, decimals: u32) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(mantissa, decimals).ok()
}

/// `mantissa` × 10^`power`, while it fits.
pub(super) fn times_ten(mantissa: i128, power: u32) -> Option<i128> {
    mantissa.checked_mul(10_i128.checked_pow(power)?)
}

pub(super) fn power(table: &[(char, u32)], c: char) -> Option<u32> {
    table.iter().find(|row| row.0 == c).map(|row| row.1)
}
