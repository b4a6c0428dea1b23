//! Numbers on a line.

use daejo_figures::{Arithmetic, Decimal};

/// A line from one number to another, of a length in whole units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    low: Decimal,
    high: Decimal,
    length: i32,
}

impl Scale {
    /// The shortest scale that holds all of `values`; of equal ones, a scale with them in its
    /// middle. `None` where there are none.
    ///
    /// ```
    /// use daejo_plot::Scale;
    ///
    /// let values = ["50", "54", "52"].map(|value| value.parse().unwrap());
    /// let scale = Scale::over(&values, 100).unwrap();
    /// assert_eq!(values.map(|value| scale.at(value)), [0, 100, 50]);
    /// ```
    #[must_use]
    pub fn over(values: &[Decimal], length: i32) -> Option<Self> {
        let (low, high) = (*values.iter().min()?, *values.iter().max()?);
        let scale = Self { low, high, length };
        if low < high {
            return Some(scale);
        }
        let half = low.abs().over(Decimal::TWO)?;
        let half = if half.is_zero() { Decimal::ONE } else { half };
        Some(scale.grown(half))
    }

    /// The same length for the numbers up to a `part` of the scale beyond each end: a tenth for
    /// 10.
    #[must_use]
    pub fn with_margin(self, part: u8) -> Self {
        let span = self.high.minus(self.low);
        let margin = span.and_then(|span| span.over(part.into()));
        margin.map_or(self, |margin| self.grown(margin))
    }

    /// The same length for what both this scale and `low` to `high` hold; unchanged where that is
    /// nothing.
    #[must_use]
    pub fn within(self, low: Decimal, high: Decimal) -> Self {
        let both = Self {
            low: self.low.max(low),
            high: self.high.min(high),
            ..self
        };
        if both.low < both.high { both } else { self }
    }

    fn grown(self, by: Decimal) -> Self {
        Self {
            low: self.low.minus(by).unwrap_or(self.low),
            high: self.high.plus(by).unwrap_or(self.high),
            ..self
        }
    }

    /// Where `value` lies, from 0 to the length; what the scale does not hold lies at its end.
    #[must_use]
    pub fn at(&self, value: Decimal) -> i32 {
        if value >= self.high {
            return self.length;
        }
        // First the quotient: it is at most one, and the product within the length.
        let part = || {
            let span = self.high.minus(self.low)?;
            let part = value.max(self.low).minus(self.low)?;
            part.over(span)?.times(self.length.into())
        };
        let units = part().unwrap_or_default().round_dp(0).mantissa();
        i32::try_from(units).unwrap_or_default()
    }

    /// Whether `value` lies before the scale, within it, or behind it.
    #[must_use]
    pub fn side(&self, value: Decimal) -> std::cmp::Ordering {
        if value < self.low {
            std::cmp::Ordering::Less
        } else if value > self.high {
            std::cmp::Ordering::Greater
        } else {
            std::cmp::Ordering::Equal
        }
    }

    /// Round numbers of the scale, ascending, at most so many: the multiples of the smallest of
    /// 1, 2, 5, 10 … that leaves no more.
    ///
    /// ```
    /// use daejo_plot::Scale;
    ///
    /// let ends = ["1243", "1508"].map(|value| value.parse().unwrap());
    /// let ticks = Scale::over(&ends, 100).unwrap().ticks(3);
    /// assert_eq!(ticks, ["1300", "1400", "1500"].map(|value| value.parse().unwrap()));
    /// ```
    #[must_use]
    pub fn ticks(&self, most: usize) -> Vec<Decimal> {
        let Some(mut power) = self.magnitude() else {
            return Vec::new();
        };
        // Two powers above the span there is at most one multiple, zero or none.
        for _ in 0..4 {
            for factor in [1_u8, 2, 5] {
                let step = power.times(factor.into());
                let ticks = step.and_then(|step| self.multiples(step, most));
                if let Some(ticks) = ticks {
                    return ticks;
                }
            }
            let Some(next) = power.times(Decimal::TEN) else {
                break;
            };
            power = next;
        }
        Vec::new()
    }

    /// A power of ten, one to two powers below the span.
    fn magnitude(&self) -> Option<Decimal> {
        let span = self.high.minus(self.low)?;
        let mut power = Decimal::ONE;
        while let Some(next) = power.times(Decimal::TEN).filter(|next| *next <= span) {
            power = next;
        }
        while power > span && power.scale() < 27 {
            power = power.over(Decimal::TEN)?;
        }
        power.over(Decimal::TEN)
    }

    /// The multiples of `step` on the scale; `None` where they are too many.
    fn multiples(&self, step: Decimal, most: usize) -> Option<Vec<Decimal>> {
        let mut tick = self.low.over(step)?.ceil().times(step)?;
        let mut ticks = Vec::new();
        while tick <= self.high {
            if ticks.len() == most {
                return None;
            }
            ticks.push(tick.normalize());
            tick = tick.plus(step)?;
        }
        Some(ticks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cmp::Ordering;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn over(values: &[&str]) -> Option<Scale> {
        let values: Vec<Decimal> = values.iter().map(|value| decimal(value)).collect();
        Scale::over(&values, 1000)
    }

    #[test]
    fn nothing_has_no_scale() {
        assert_eq!(over(&[]), None);
    }

    #[test]
    fn one_value_or_equal_ones_lie_in_the_middle() {
        for values in [&["7"][..], &["-7", "-7"], &["0"], &["0.0001", "0.00010"]] {
            let scale = over(values).unwrap();
            assert_eq!(scale.at(decimal(values[0])), 500, "{values:?}");
        }
    }

    #[test]
    fn values_lie_in_proportion() {
        let scale = over(&["-2", "8"]).unwrap();
        let at = ["-2", "0", "0.0004", "0.0005", "3", "8"].map(|value| scale.at(decimal(value)));
        assert_eq!(at, [0, 200, 200, 200, 500, 1000]);
    }

    #[test]
    fn what_lies_outside_is_at_the_end() {
        let scale = over(&["1300", "1500"]).unwrap();
        assert_eq!(scale.at(decimal("13")), 0);
        assert_eq!(scale.at(decimal("130000")), 1000);
        assert_eq!(scale.side(decimal("1299.9")), Ordering::Less);
        assert_eq!(scale.side(decimal("1500")), Ordering::Equal);
        assert_eq!(scale.side(decimal("1500.1")), Ordering::Greater);
    }

    #[test]
    fn the_extremes_of_a_decimal_have_a_place() {
        let (least, most) = (Decimal::MIN, Decimal::MAX);
        let half = Scale::over(&[Decimal::ZERO, most], 1000).unwrap();
        assert_eq!([Decimal::ZERO, most].map(|value| half.at(value)), [0, 1000]);
        assert!(half.ticks(3).len() <= 3);
        // Its span is beyond 28 digits: nothing but the ends can be told apart.
        let whole = Scale::over(&[least, most], 1000).unwrap();
        assert_eq!(
            [least, Decimal::ONE, most].map(|value| whole.at(value)),
            [0, 0, 1000]
        );
        assert!(whole.ticks(3).is_empty());
        assert_eq!(whole.with_margin(10), whole);
    }

    #[test]
    fn a_margin_is_a_part_of_the_scale() {
        let scale = over(&["100", "200"]).unwrap().with_margin(10);
        let at = ["90", "100", "210"].map(|value| scale.at(decimal(value)));
        assert_eq!(at, [0, 83, 1000]);
    }

    #[test]
    fn a_scale_is_kept_within_limits() {
        let scale = over(&["13", "1400", "1500"]).unwrap();
        let kept = scale.within(decimal("700"), decimal("3000"));
        assert_eq!(kept, over(&["700", "1500"]).unwrap());
        assert_eq!(scale.within(decimal("2000"), decimal("3000")), scale);
    }

    #[test]
    fn ticks_are_round_and_few() {
        let check = |low: &str, high: &str, expect: &[&str]| {
            let ticks = over(&[low, high]).unwrap().ticks(4);
            let expect: Vec<Decimal> = expect.iter().map(|value| decimal(value)).collect();
            assert_eq!(ticks, expect, "{low} to {high}");
        };
        check("1243", "1508", &["1300", "1400", "1500"]);
        check("0", "1", &["0", "0.5", "1"]);
        check("9.18", "9.52", &["9.2", "9.3", "9.4", "9.5"]);
        check("-30", "30", &["-20", "0", "20"]);
        check(
            "49500000000000",
            "54500000000000",
            &["50000000000000", "52000000000000", "54000000000000"],
        );
        check(
            "0.000737",
            "0.000804",
            &["0.00074", "0.00076", "0.00078", "0.0008"],
        );
        check(
            "1000000000000000000001",
            "1000000000000000000002",
            &[
                "1000000000000000000001",
                "1000000000000000000001.5",
                "1000000000000000000002",
            ],
        );
    }
}
