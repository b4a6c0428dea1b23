//! How far apart the values of two facts lie.

use daejo_figures::Decimal;

use crate::extent::{Extent, Numbers, Relation};

/// How the nearest of two lists of extents stand to each other.
pub(crate) fn relation(one: &[Extent], two: &[Extent], local: bool) -> Relation {
    let all = one
        .iter()
        .flat_map(|one| two.iter().map(move |two| one.relation(two, local)));
    all.min().unwrap_or(Relation::Unknown)
}

/// Whether any two of two lists of extents exclude each other.
pub(super) fn excluded(one: &[Extent], two: &[Extent], local: bool) -> bool {
    one.iter().any(|one| {
        two.iter()
            .any(|two| one.relation(two, local) == Relation::Apart)
    })
}

/// How much it tells that two values can be reconciled, in points: rounding of three digits to
/// two tells much, a limit that leaves all open tells nothing.
pub(super) fn tightness(one: &[Extent], two: &[Extent]) -> f32 {
    let pairs = one
        .iter()
        .flat_map(|one| two.iter().map(move |two| (one, two)));
    let tight = |(one, two): (&Extent, &Extent)| match (one, two) {
        (Extent::Number(one), Extent::Number(two)) => {
            let closed =
                one.bound.is_none() && two.bound.is_none() && one.hi.is_none() && two.hi.is_none();
            let apart = (one.value - two.value).abs();
            let within = |part: i64| {
                let scaled = apart.checked_mul(Decimal::from(part));
                scaled.is_some_and(|scaled| scaled <= one.value.abs().max(two.value.abs()))
            };
            let wide = |numbers: &Numbers| {
                let thrice = numbers.value.abs().checked_mul(Decimal::from(3));
                matches!((numbers.hi, thrice), (Some(hi), Some(thrice)) if hi.abs() >= thrice)
            };
            let place = one.place.max(two.place);
            let digit = one.place == two.place && apart == place;
            let inside = apart
                .checked_mul(Decimal::from(4))
                .is_some_and(|scaled| scaled <= place);
            if wide(one) || wide(two) {
                VAGUE
            } else if closed && digit && !one.approx && !two.approx {
                // 65 and 66: what rounds to both is written as neither.
                0.0
            } else if closed && within(20) && inside {
                2.4
            } else if closed && within(20) {
                2.0
            } else if within(20) {
                1.0
            } else if within(6) {
                0.6
            } else {
                0.0
            }
        }
        (Extent::Days(one, ..), Extent::Days(two, ..))
            if one.contains(*two) || two.contains(*one) =>
        {
            0.9
        }
        (Extent::Days(..), Extent::Days(..)) => 0.4,
        _ => 0.0,
    };
    pairs.map(tight).reduce(f32::max).unwrap_or(0.0)
}

/// What it tells that some number is among hundreds of thousands: less than nothing.
const VAGUE: f32 = -0.8;

/// How near two values that exclude each other lie, in points.
pub(super) fn closeness(one: &[Extent], two: &[Extent]) -> f32 {
    match (one.first(), two.first()) {
        (Some(Extent::Number(one)), Some(Extent::Number(two))) => {
            let negative = |value: Decimal| value < Decimal::ZERO;
            if negative(one.value) != negative(two.value) {
                return -2.0;
            }
            let (one, two) = (one.value.abs(), two.value.abs());
            let (small, large) = (one.min(two), one.max(two));
            let within = |times: i64, of: i64| {
                let scaled = |value: Decimal, factor: i64| value.checked_mul(Decimal::from(factor));
                matches!((scaled(small, times), scaled(large, of)), (Some(small), Some(large)) if small >= large)
            };
            if within(5, 4) {
                0.8
            } else if within(2, 1) {
                0.2
            } else if within(4, 1) {
                -0.5
            } else {
                -1.5
            }
        }
        (Some(Extent::Days(one, _, hour)), Some(Extent::Days(two, _, other)))
            if one != two || hour.is_none() || other.is_none() =>
        {
            let days = (one.start - two.start).whole_days().abs();
            match days {
                _ if one.is_day() != two.is_day() => -1.0,
                0..=31 => 0.4,
                32..=400 => 0.0,
                _ => -1.5,
            }
        }
        (Some(one), Some(two)) => match (one.minute(), two.minute()) {
            (Some(one), Some(two)) if (one - two).abs() <= 90 => 0.4,
            _ => -0.5,
        },
        _ => -0.5,
    }
}
