//! How far apart the values of two facts lie.

use daejo_figures::{Arithmetic, Bound, Decimal};

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
        // 1:48 a.m., and 1:48 a.m. of a day; of the full hour much is told.
        (one, two) => match (one.minute(), two.minute()) {
            (Some(one), Some(two)) if one == two && one % 60 != 0 => 2.0,
            (Some(one), Some(two)) if one == two => 1.0,
            _ => 0.0,
        },
    };
    pairs.map(tight).reduce(f32::max).unwrap_or(0.0)
}

/// Whether one of two numbers is a limit that the other has just passed, or all but come to: who writes
/// `more than 400` for 410, or `nearly 4,000` for 3,850, takes the round number next to it.
pub(super) fn just_past(one: &[Extent], two: &[Extent]) -> bool {
    let passes = |limit: &Extent, other: &Extent| match (limit, other) {
        (Extent::Number(limit), Extent::Number(other))
            if other.bound.is_none() && other.hi.is_none() =>
        {
            let beyond = match limit.bound {
                Some(Bound::AtLeast) => other.value.minus(limit.value),
                Some(Bound::AtMost) => limit.value.minus(other.value),
                None => None,
            };
            let step = round_to(limit.value);
            let part = beyond.and_then(|beyond| beyond.times(Decimal::from(8)));
            limit.hi.is_none()
                && matches!((beyond, step), (Some(beyond), Some(step)) if beyond > Decimal::ZERO && beyond < step)
                && part.is_some_and(|part| part <= limit.value.abs())
        }
        _ => false,
    };
    let mut pairs = one
        .iter()
        .flat_map(|one| two.iter().map(move |two| (one, two)));
    pairs.any(|(one, two)| passes(one, two) || passes(two, one))
}

/// The place value of the last digit of a number that is no zero.
fn round_to(value: Decimal) -> Option<Decimal> {
    let value = value.normalize();
    let mut mantissa = value.mantissa();
    let mut step: i64 = 1;
    while mantissa != 0 && mantissa % 10 == 0 {
        mantissa /= 10;
        step = step.checked_mul(10)?;
    }
    Some(Decimal::new(step, value.scale()))
}

/// Whether two exact numbers are within a hundredth of each other.
pub(super) fn fine(one: &[Extent], two: &[Extent]) -> bool {
    let near = |(one, two): (&Extent, &Extent)| match (one, two) {
        (Extent::Number(one), Extent::Number(two)) => {
            let apart = (one.value - two.value).abs();
            let apart = apart.checked_mul(Decimal::ONE_HUNDRED);
            one.hi.is_none()
                && two.hi.is_none()
                && apart.is_some_and(|apart| apart <= one.value.abs().max(two.value.abs()))
        }
        _ => false,
    };
    let mut pairs = one
        .iter()
        .flat_map(|one| two.iter().map(move |two| (one, two)));
    pairs.any(near)
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

/// What a slip of the pen does to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// 12,400 and 14,200: digits have changed places.
    Transposed,
    /// 46 and 64: the same of two digits, which comes by chance as well.
    Swapped,
    /// 2.5 and 3.5: another digit.
    OneDigit,
    /// 193 and 196: another digit of three or more.
    OneOfMany,
}

impl Slip {
    /// Whether digits have changed places.
    pub(super) fn is_transposed(self) -> bool {
        matches!(self, Self::Transposed | Self::Swapped)
    }

    /// Whether it is hardly one by chance.
    pub(super) fn is_plain(self) -> bool {
        self != Self::OneDigit
    }
}

/// The slip of the pen that makes one of two values of the other.
pub(super) fn slip(one: &[Extent], two: &[Extent]) -> Option<Slip> {
    let clock = one.first().is_some_and(|extent| extent.minute().is_some());
    let digits = |extents: &[Extent]| match extents.first() {
        Some(Extent::Number(numbers)) if numbers.hi.is_none() => {
            let value = numbers.value.normalize();
            Some((value.mantissa().unsigned_abs(), value.scale()))
        }
        Some(Extent::Minutes(minutes) | Extent::Days(_, _, Some(minutes))) => {
            let clock = u128::try_from(minutes / 60 * 100 + minutes % 60);
            clock.ok().map(|clock| (clock, 0))
        }
        _ => None,
    };
    let ((mut one, scale), (mut two, other)) = (digits(one)?, digits(two)?);
    for _ in other..scale {
        two = two.checked_mul(10)?;
    }
    for _ in scale..other {
        one = one.checked_mul(10)?;
    }
    let (mut counts, mut apart, mut length, mut zeros) = ([0i8; 10], 0, 0, true);
    while one > 0 && two > 0 {
        let (own, others) = (one % 10, two % 10);
        (one, two) = (one / 10, two / 10);
        zeros &= own == 0 && others == 0;
        if zeros {
            continue;
        }
        length += 1;
        apart += i32::from(own != others);
        for (digit, step) in [(own, 1), (others, -1)] {
            if let Some(count) = usize::try_from(digit)
                .ok()
                .and_then(|at| counts.get_mut(at))
            {
                *count += step;
            }
        }
    }
    if one > 0 || two > 0 {
        return None;
    }
    match apart {
        1 if length > 2 && !clock => Some(Slip::OneOfMany),
        1 if length > 1 => Some(Slip::OneDigit),
        2 if counts.iter().all(|count| *count == 0) => Some(if length > 2 {
            Slip::Transposed
        } else {
            Slip::Swapped
        }),
        _ => None,
    }
}
