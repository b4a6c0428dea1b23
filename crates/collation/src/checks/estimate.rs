//! A value with what its writing leaves open.

use daejo_figures::{Bound, Decimal, Kind, Mention, Value};
use serde::{Deserialize, Serialize};

use super::CheckVerdict;

/// A value and the interval in which the true one lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    /// The value as written or computed.
    pub value: Decimal,
    /// Lowest value: half of the last written digit less.
    pub low: Decimal,
    /// Highest value: half of the last written digit more.
    pub high: Decimal,
    /// How much further, to either side, a word like 약 or about opens it.
    pub slack: Decimal,
    /// It is a limit: 3배 이상, up to 30%.
    pub bound: Option<Bound>,
}

impl Estimate {
    /// A value that nothing is left open of.
    pub(super) fn exact(value: Decimal) -> Self {
        Self::between(value, value, value)
    }

    pub(super) fn between(value: Decimal, low: Decimal, high: Decimal) -> Self {
        Self {
            value,
            low,
            high,
            slack: Decimal::ZERO,
            bound: None,
        }
    }

    /// What `mention` states; `None` for ranges and for what is no number.
    ///
    /// A count written to the unit is a count of whole things and exact.
    pub(super) fn of(mention: &Mention) -> Option<Self> {
        match &mention.value {
            Value::Quantity(quantity) if quantity.hi.is_none() => {
                let value = quantity.value;
                let counted = mention.kind == Kind::Count && quantity.place <= Decimal::ONE;
                let half = if counted {
                    Decimal::ZERO
                } else {
                    quantity.place.checked_div(Decimal::TWO)?
                };
                let (low, high) = (value.checked_sub(half)?, value.checked_add(half)?);
                let mut estimate = Self::between(value, low, high);
                estimate.bound = mention.bound;
                if mention.approx {
                    estimate.slack = about(value, quantity.place);
                }
                Some(estimate)
            }
            Value::Ratio {
                numerator,
                denominator,
            } => {
                let value = numerator.checked_div(*denominator)?;
                let mut estimate = Self::exact(value);
                if mention.approx {
                    estimate.slack = value.checked_div(Decimal::TEN)?;
                }
                Some(estimate)
            }
            _ => None,
        }
    }

    /// The same about its value, because a word that is no part of the figure says so.
    pub(super) fn loosened(mut self) -> Self {
        let place = self.high.saturating_sub(self.low).max(Decimal::new(1, 6));
        self.slack = self.slack.max(about(self.value, place));
        self
    }

    /// Multiplied by a number above zero.
    pub(super) fn scaled(self, factor: Decimal) -> Option<Self> {
        Some(Self {
            value: self.value.checked_mul(factor)?,
            low: self.low.checked_mul(factor)?,
            high: self.high.checked_mul(factor)?,
            slack: self.slack.checked_mul(factor)?,
            bound: self.bound,
        })
    }

    /// With what words like 약 leave open as well, as an operand of a formula.
    pub(super) fn opened(self) -> Option<Self> {
        Some(Self::between(
            self.value,
            self.low.checked_sub(self.slack)?,
            self.high.checked_add(self.slack)?,
        ))
    }

    /// What to say of this statement when the figures give `computed`.
    pub(super) fn verdict(&self, computed: Self) -> CheckVerdict {
        let meets = |slack: Decimal| {
            // A limit is exact: 3배 이상 is not 2.6.
            let above = match self.bound {
                Some(Bound::AtMost) => true,
                Some(Bound::AtLeast) => computed.high >= self.value.saturating_sub(slack),
                None => computed.high >= self.low.saturating_sub(slack),
            };
            let below = match self.bound {
                Some(Bound::AtLeast) => true,
                Some(Bound::AtMost) => computed.low <= self.value.saturating_add(slack),
                None => computed.low <= self.high.saturating_add(slack),
            };
            above && below
        };
        if meets(Decimal::ZERO) {
            CheckVerdict::Holds
        } else if meets(self.slack) {
            CheckVerdict::Roughly
        } else {
            CheckVerdict::Off
        }
    }

    /// Whether it lies within a `part` of `other`, either of them taken for the whole: far
    /// apart are rather things that have nothing to do with one another.
    pub(super) fn is_near(&self, other: &Self, part: Decimal) -> bool {
        let apart = self.value.saturating_sub(other.value).abs();
        let larger = self.value.abs().max(other.value.abs());
        larger.checked_mul(part).is_some_and(|near| apart <= near)
    }
}

/// How far `about` reaches beyond half of the last digit: a whole last digit, or half of the
/// last digit that is not zero, whichever is more. 약 50% is 45 to 55, 약 53% 51.5 to 54.5.
fn about(value: Decimal, place: Decimal) -> Decimal {
    let mut coarse = place;
    for _ in 0..28 {
        let next = coarse.saturating_mul(Decimal::TEN);
        let divides = value
            .checked_rem(next)
            .is_some_and(|rest| rest.is_zero() && next <= value.abs());
        if !divides {
            break;
        }
        coarse = next;
    }
    place.max(coarse.checked_div(Decimal::TWO).unwrap_or(place))
}

#[cfg(test)]
mod tests {
    use daejo_figures::read;

    use super::*;

    fn of(text: &str) -> Estimate {
        Estimate::of(&read(text, None).mentions[0]).unwrap()
    }

    #[test]
    fn half_of_the_last_written_digit_to_either_side() {
        let shown = |text| {
            let estimate = of(text);
            [estimate.low, estimate.high, estimate.slack].map(|d| d.normalize().to_string())
        };
        assert_eq!(shown("40만 개"), ["395000", "405000", "0"]);
        assert_eq!(shown("12.5%"), ["12.45", "12.55", "0"]);
        assert_eq!(shown("20대를 샀다"), ["20", "20", "0"]);
        assert_eq!(shown("약 50%"), ["49.5", "50.5", "5"]);
        assert_eq!(shown("약 53%"), ["52.5", "53.5", "1"]);
        assert_eq!(shown("3배가량"), ["2.5", "3.5", "1"]);
    }

    #[test]
    fn a_statement_holds_roughly_or_not() {
        let computed = |value: i64| Estimate::exact(Decimal::new(value, 1));
        let verdict = |text, value| of(text).verdict(computed(value));
        assert_eq!(verdict("3배", 34), CheckVerdict::Holds);
        assert_eq!(verdict("3배", 36), CheckVerdict::Off);
        assert_eq!(verdict("3배가량", 36), CheckVerdict::Roughly);
        assert_eq!(verdict("3배 이상", 90), CheckVerdict::Holds);
        assert_eq!(verdict("3배 이상", 28), CheckVerdict::Off);
        assert_eq!(verdict("최대 3배", 20), CheckVerdict::Holds);
    }
}
