//! What a figure can stand for: its value with what rounding, approximators and limits allow.

use daejo_figures::calendar::{Interval, add_days};
use daejo_figures::{Arithmetic, Bound, Decimal, Kind, Mention, Value};

use crate::clock::{korean_minutes, minutes};
use crate::lexicon::unit::{dimension, is_customary, zero};

/// What a figure can stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    /// A number, in the unit of its dimension (metres, months, watts, …).
    Number(Numbers),
    /// Days, the limit that they are, and the minute of the day.
    Days(Interval, Option<Bound>, Option<i32>),
    /// Minutes of a day.
    Minutes(i32),
    /// Nothing that can be compared.
    Unknown,
}

/// The numbers that a written one can stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// The value written, or the lower end of a range.
    pub value: Decimal,
    /// The upper end of a range.
    pub hi: Option<Decimal>,
    /// The least number that rounding and limits allow; `None`: none is too small.
    pub low: Option<Decimal>,
    /// The greatest; `None`: none is too large.
    pub high: Option<Decimal>,
    /// Place value of the last written digit.
    pub place: Decimal,
    /// The text says about, or the like.
    pub approx: bool,
    /// The text says at least, up to, ….
    pub bound: Option<Bound>,
    /// Whole things, counted: half of the last digit means nothing.
    pub counted: bool,
    /// A measure in no metric unit: feet, 평, degrees Fahrenheit.
    pub customary: bool,
}

/// The least and the greatest of the numbers that one can stand for; `None`: none is too small, or too large.
pub(crate) type Span = (Option<Decimal>, Option<Decimal>);

/// Whether a number lies in both.
pub(crate) fn meet(one: Span, two: Span) -> bool {
    let below = |high: Option<Decimal>, low: Option<Decimal>| matches!((high, low), (Some(high), Some(low)) if high < low);
    !below(one.1, two.0) && !below(two.1, one.0)
}

/// How two figures of one fact stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The same value.
    Equal,
    /// One holds the other, or rounding explains the difference.
    Compatible,
    /// Neighbouring days, one of them local time elsewhere.
    TimeZone,
    /// They exclude each other.
    Apart,
    /// One of them says nothing that can be compared.
    Unknown,
}

impl Extent {
    /// The extent of `mention`.
    #[must_use]
    pub fn of(mention: &Mention) -> Self {
        match &mention.value {
            Value::Quantity(quantity) => {
                let (_, factor) = dimension(mention.kind, quantity.unit.as_deref());
                let customary = matches!(mention.kind, Kind::Measure | Kind::Power)
                    && quantity.unit.as_deref().is_some_and(is_customary);
                let unit = quantity.unit.as_deref();
                let scaled = |value: Decimal| value.times(factor).map(|scaled| scaled.normalize());
                let level = |value: Decimal| scaled(value.minus(zero(unit))?);
                let scaled = (|| {
                    Some(Numbers::new(
                        (level(quantity.value)?, quantity.hi.map(level)),
                        scaled(quantity.place)?,
                        quantity.place == Decimal::ONE,
                        mention,
                    ))
                })();
                scaled.map_or(Self::Unknown, |numbers| {
                    Self::Number(Numbers {
                        customary,
                        ..numbers
                    })
                })
            }
            Value::Ratio {
                numerator,
                denominator,
            } => numerator.over(*denominator).map_or(Self::Unknown, |value| {
                // In percent, as shares are told; a third is no 33.4%, but 11.4 to 1 is 11 to 1. Firms that
                // merge swap shares at 1:1 and at no other rate.
                let percent = |value: Decimal| value.times(Decimal::from(100)).unwrap_or_default();
                let odds = *denominator == Decimal::ONE && *numerator > Decimal::from(4);
                let place = if odds {
                    percent(Decimal::new(1, numerator.scale()))
                } else {
                    Decimal::ONE
                };
                Self::Number(Numbers::new(
                    (percent(value).round_dp(12), None),
                    place,
                    false,
                    mention,
                ))
            }),
            Value::Date(date) => date.interval.map_or(Self::Unknown, |days| {
                Self::Days(days, mention.bound, date.iso.as_deref().and_then(minutes))
            }),
            Value::Clock { hour, minute, .. } => {
                Self::Minutes(i32::from(*hour) * 60 + i32::from(*minute))
            }
        }
    }

    /// How `self` and `other`, two statements of one fact, stand to each other; `local`: the
    /// text says of one of them that it is local time elsewhere.
    #[must_use]
    pub fn relation(&self, other: &Self, local: bool) -> Relation {
        match (self, other) {
            (Self::Number(one), Self::Number(two)) => one.relation(two),
            (Self::Days(one, limit, minute), Self::Days(two, other, others)) => {
                match (
                    days(
                        *one,
                        *two,
                        limit == other || limit.is_none() || other.is_none(),
                        local,
                    ),
                    minute,
                    others,
                ) {
                    (Relation::Equal, Some(one), Some(two)) if one != two => Relation::Apart,
                    (Relation::Equal, Some(_), None) | (Relation::Equal, None, Some(_)) => {
                        Relation::Compatible
                    }
                    (relation, ..) => relation,
                }
            }
            (Self::Minutes(one), Self::Minutes(two)) => minutes_apart(*one, *two, local),
            (Self::Minutes(one), Self::Days(_, _, Some(two)))
            | (Self::Days(_, _, Some(two)), Self::Minutes(one)) => {
                minutes_apart(*one, *two, local).max(Relation::Compatible)
            }
            _ => Relation::Unknown,
        }
    }
}

impl Extent {
    /// The minute of the day that it is.
    pub(crate) fn minute(&self) -> Option<i32> {
        match self {
            Self::Days(_, _, minute) => *minute,
            Self::Minutes(minute) => Some(*minute),
            _ => None,
        }
    }

    /// Whether it is a number that the text gives as a limit.
    pub(crate) fn is_limit(&self) -> bool {
        matches!(self, Self::Number(numbers) if numbers.bound.is_some() && numbers.hi.is_none())
    }
}

impl Extent {
    /// The same days at the minute of the day that `surface`, the words of the figure, tells: a
    /// time told as about is a day to the reader of figures, and still another time.
    #[must_use]
    pub(crate) fn at_minute(self, surface: &str) -> Self {
        match self {
            Self::Days(days, bound, None) if days.is_day() => {
                Self::Days(days, bound, korean_minutes(surface))
            }
            Self::Unknown => korean_minutes(surface).map_or(Self::Unknown, Self::Minutes),
            other => other,
        }
    }
}

impl Extent {
    /// The same, told as exceeded.
    #[must_use]
    pub(crate) fn at_least(self) -> Self {
        match self {
            Self::Number(mut numbers) if numbers.hi.is_none() => {
                numbers.bound = Some(Bound::AtLeast);
                numbers.high = None;
                Self::Number(numbers)
            }
            other => other,
        }
    }
}

impl Extent {
    /// The same, told as about so much.
    #[must_use]
    pub(crate) fn about(self) -> Self {
        match self {
            Self::Number(mut numbers) if !numbers.approx && numbers.hi.is_none() => {
                numbers.approx = true;
                numbers.low = numbers.low.and_then(|low| low.minus(numbers.place));
                numbers.high = numbers.high.and_then(|high| high.plus(numbers.place));
                Self::Number(numbers)
            }
            other => other,
        }
    }
}

impl Extent {
    /// The same, told as so much and some more (6100여 명): what may be more is behind the last digit
    /// that is no nought.
    #[must_use]
    pub(crate) fn and_more(self) -> Self {
        match self {
            Self::Number(mut numbers) if numbers.hi.is_none() => {
                let (place, _) = numbers.last_digit().unwrap_or_default();
                let most = numbers.value.plus(place);
                let most = most.and_then(|most| most.minus(numbers.place));
                numbers.high = numbers
                    .high
                    .map(|high| most.map_or(high, |most| high.max(most)));
                Self::Number(numbers)
            }
            other => other,
        }
    }
}

/// How two minutes of a day stand to each other; clocks elsewhere go whole hours before or behind.
fn minutes_apart(one: i32, two: i32, local: bool) -> Relation {
    match one - two {
        0 => Relation::Equal,
        apart if local && apart % 60 == 0 => Relation::TimeZone,
        _ => Relation::Apart,
    }
}

fn days(one: Interval, two: Interval, same_limit: bool, local: bool) -> Relation {
    if one == two {
        return if same_limit {
            Relation::Equal
        } else {
            Relation::Compatible
        };
    }
    if one.meets(two) {
        return Relation::Compatible;
    }
    let neighbours =
        |first: Interval, second: Interval| add_days(first.end, 1) == Some(second.start);
    let single = one.is_day() && two.is_day();
    if local && single && (neighbours(one, two) || neighbours(two, one)) {
        Relation::TimeZone
    } else {
        Relation::Apart
    }
}

impl Numbers {
    fn new(
        (value, hi): (Decimal, Option<Option<Decimal>>),
        place: Decimal,
        whole: bool,
        mention: &Mention,
    ) -> Self {
        let hi = hi.flatten();
        let counted = whole
            && matches!(
                mention.kind,
                Kind::Count | Kind::Age | Kind::Rank | Kind::Duration | Kind::Number
            );
        let half = if mention.approx {
            place
        } else if counted {
            Decimal::ZERO
        } else {
            place.over(Decimal::TWO).unwrap_or_default()
        };
        // A range that an approximator has made (30%대, 수십만) is as wide as it says.
        let half = if hi.is_some() {
            half.min(place / Decimal::TWO)
        } else {
            half
        };
        let (low, high) = (value.minus(half), hi.unwrap_or(value).plus(half));
        let (low, high) = match mention.bound {
            Some(Bound::AtLeast) => (low, None),
            Some(Bound::AtMost) => (None, high),
            None => (low, high),
        };
        Self {
            value,
            hi,
            low,
            high,
            place,
            approx: mention.approx,
            bound: mention.bound,
            counted,
            customary: false,
        }
    }

    /// Whether `self` and `other` are written with the same value.
    #[must_use]
    pub fn equals(&self, other: &Self) -> bool {
        self.value == other.value && self.hi == other.hi
    }

    /// The least and the greatest that it can stand for.
    pub(crate) fn span(&self) -> Span {
        (self.low, self.high)
    }

    fn relation(&self, other: &Self) -> Relation {
        if self.equals(other) {
            // Up to 5 and 5 name one figure; more than 5 and 5 do not.
            let more = |numbers: &Self| numbers.bound == Some(Bound::AtLeast);
            return if more(self) == more(other) {
                Relation::Equal
            } else {
                Relation::Compatible
            };
        }
        if meet(self.span(), other.span()) {
            return Relation::Compatible;
        }
        if self.rounds(other) || other.rounds(self) || self.cuts(other) || other.cuts(self) {
            return Relation::Compatible;
        }
        if self.customary != other.customary && self.converts(other) {
            return Relation::Compatible;
        }
        Relation::Apart
    }

    /// Whether one of two numbers is the other in a unit of another system, as a newsroom converts it: to three
    /// digits or so, 2,300 km of 1,430 miles.
    fn converts(&self, other: &Self) -> bool {
        let apart = (self.value - other.value).abs();
        let part = apart.checked_mul(Decimal::ONE_HUNDRED);
        self.hi.is_none()
            && other.hi.is_none()
            && part.is_some_and(|part| part <= self.value.abs().max(other.value.abs()))
    }

    /// Whether `self` counts whole ones of what `finer` tells more exactly: 13 years of 13.2.
    fn cuts(&self, finer: &Self) -> bool {
        let half = self.place / Decimal::TWO;
        self.counted
            && finer.place < self.place
            && self.hi.is_none()
            && finer.hi.is_none()
            && (self.value - finer.value).abs() <= half
    }

    /// Whether `self` is `exact` rounded to a coarser digit, where the text says about of one of
    /// them: about 40 billion, of 38.6 billion. Where the finer one is itself about so much, or the
    /// coarser is not, one digit tells too little: about 50 is no rounding of about 54, and about
    /// 400 one of about 420, a twentieth more.
    fn rounds(&self, exact: &Self) -> bool {
        if !(self.approx || exact.approx) || self.hi.is_some() || exact.hi.is_some() {
            return false;
        }
        let Some((place, digits)) = self.last_digit() else {
            return false;
        };
        let ten = Decimal::TEN;
        let apart = (self.value - exact.value).abs();
        if digits < ten && (exact.approx || !self.approx) {
            let near = apart.checked_mul(Decimal::TWO * ten);
            return self.approx && near.is_some_and(|scaled| scaled <= exact.value.abs());
        }
        apart <= place / Decimal::TWO
    }

    /// The place of the last digit that is not zero, and how many of it there are: ten billion, and
    /// four, in 40 billion.
    fn last_digit(&self) -> Option<(Decimal, Decimal)> {
        let mut digits = self.value.abs().checked_div(self.place)?;
        let (mut place, ten) = (self.place, Decimal::TEN);
        if digits.is_zero() || digits.fract() != Decimal::ZERO {
            return None;
        }
        while digits % ten == Decimal::ZERO {
            let Some(coarser) = place.times(ten) else {
                break;
            };
            (place, digits) = (coarser, digits / ten);
        }
        Some((place, digits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daejo_figures::read;

    fn check(one: &str, two: &str, expect: Relation) {
        let published = daejo_figures::calendar::parse_iso("2025-11-04").map(Interval::of_day);
        let extent = |text: &str| {
            let mentions = read(text, published).mentions;
            assert_eq!(mentions.len(), 1, "{text}");
            Extent::of(&mentions[0])
        };
        let local = one.contains("현지");
        assert_eq!(
            extent(one).relation(&extent(two), local),
            expect,
            "{one} {two}"
        );
        assert_eq!(
            extent(two).relation(&extent(one), local),
            expect,
            "{two} {one}"
        );
    }

    #[test]
    fn numbers() {
        use Relation::{Apart, Compatible, Equal};
        check("380억 달러", "약 380억 달러", Equal);
        check("380억 달러", "$38bn", Equal);
        check("50조 원", "54조 원", Apart);
        check("약 50조 원", "약 54조 원", Apart);
        check("약 400㎏", "about 420 kilograms", Compatible);
        check("about $40 billion", "$38.6 billion", Compatible);
        check("$39 billion", "$38.6 billion", Compatible);
        check("$40 billion", "$38.6 billion", Apart);
        check("about 130 km/h", "128 km/h", Compatible);
        check("1만2천 명", "1만2345명", Compatible);
        check("12명", "13명", Apart);
        check("수십만 개", "30만 개", Compatible);
        check("100억 달러 이상", "130억 달러", Compatible);
        check("100억 달러 이상", "90억 달러", Apart);
        check("1만 평", "3만3058㎡", Compatible);
        check("2,400평", "7,930㎡", Compatible);
        check("1,430 miles", "2,300㎞", Compatible);
        check("1,430 miles", "2,400㎞", Apart);
        check("185 mph", "시속 295㎞", Compatible);
        check("18개월", "1년 6개월", Equal);
        check("13년", "13.2년", Compatible);
        check("13년", "14.2년", Apart);
        check("0.5%포인트", "50bp", Equal);
        check("1.2GW", "1200MW", Equal);
        check("37.1도", "98.8 degrees Fahrenheit", Compatible);
        check("37.1도", "95 degrees Fahrenheit", Apart);
        check("3.1%", "3.3%", Apart);
        check("11대 1로", "11.4대 1로", Compatible);
        check("11대 1로", "12.4대 1로", Apart);
        check("합병 비율은 1:1이다", "합병 비율은 1:1.3이다", Apart);
    }

    #[test]
    fn dates() {
        use Relation::{Apart, Compatible, Equal, TimeZone};
        check("2026년 말까지", "내년 말까지", Equal);
        check("3분기", "7~9월", Equal);
        check("2026년", "2026년 6월", Compatible);
        check("지난 3일", "지난 2일", Apart);
        check("지난 2일(현지시간)", "지난 3일", TimeZone);
    }
}
