//! The exchange rate that a conversion implies.

use daejo_figures::{Decimal, Mention, Quantity, RoundingStrategy, Unit, Value};
use serde::{Deserialize, Serialize};

/// Quote currency per one unit of the base currency, as a pair of amounts implies it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Implied {
    /// Index, in [`crate::Document::figures`], of the amount converted.
    pub base: usize,
    /// Index of the amount that it was converted to.
    pub quote: usize,
    /// Converted amount / base amount.
    pub rate: Decimal,
    /// Lowest rate that the rounding of both amounts allows: each stands for itself ± half of
    /// its last written digit.
    pub low: Decimal,
    /// Highest rate that it allows.
    pub high: Decimal,
    /// ISO 4217 code of the currency converted from.
    pub base_unit: Unit,
    /// ISO 4217 code of the currency converted to.
    pub quote_unit: Unit,
}

/// A rate with the interval that rounding allows, as a reader is shown it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounded {
    /// To the unit, or to four significant digits below a hundred.
    pub rate: Decimal,
    /// Rounded down, so that the interval shown holds the true one.
    pub low: Decimal,
    /// Rounded up.
    pub high: Decimal,
}

impl Implied {
    /// The rate and its interval in the digits that are worth showing.
    #[must_use]
    pub fn rounded(&self) -> Rounded {
        let decimals = shown_decimals(self.rate);
        let round = |rate: Decimal, how| rate.round_dp_with_strategy(decimals, how).normalize();
        Rounded {
            rate: round(self.rate, RoundingStrategy::MidpointAwayFromZero),
            low: round(self.low, RoundingStrategy::ToZero),
            high: round(self.high, RoundingStrategy::AwayFromZero),
        }
    }

    /// The rate of `quote`, a conversion of `base`; of ranges, that of the lower ends. `None`
    /// where an amount is zero or negative, or the division exceeds 28 digits.
    pub(crate) fn of(
        (base_at, base): (usize, &Mention),
        (quote_at, quote): (usize, &Mention),
    ) -> Option<Self> {
        let (base, quote) = (quantity(base)?, quantity(quote)?);
        let half = |quantity: &Quantity| quantity.place.checked_div(Decimal::TWO);
        let (base_half, quote_half) = (half(base)?, half(quote)?);
        if base.value <= base_half || quote.value <= quote_half {
            return None;
        }
        Some(Self {
            base: base_at,
            quote: quote_at,
            rate: quote.value.checked_div(base.value)?,
            low: (quote.value - quote_half).checked_div(base.value + base_half)?,
            high: (quote.value + quote_half).checked_div(base.value - base_half)?,
            base_unit: base.unit.clone()?,
            quote_unit: quote.unit.clone()?,
        })
    }
}

/// Decimals that leave four significant digits, or none from a hundred on.
fn shown_decimals(rate: Decimal) -> u32 {
    let mut decimals = 0;
    let mut bound = Decimal::ONE_HUNDRED;
    while rate < bound && decimals < 12 {
        decimals += if decimals == 0 { 2 } else { 1 };
        bound /= Decimal::TEN;
    }
    decimals
}

fn quantity(mention: &Mention) -> Option<&Quantity> {
    match &mention.value {
        Value::Quantity(quantity) => Some(quantity),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use daejo_figures::read;

    use super::*;

    /// Implied rate and its interval of the conversion in `text`, to the unit.
    fn check(text: &str, expect: &str) {
        let figures = read(text, None).mentions;
        let quote = figures.iter().position(|m| m.pair.is_some()).unwrap();
        let base = figures[quote].pair.unwrap();
        let got = Implied::of((base, &figures[base]), (quote, &figures[quote])).map(|i| {
            let units = format!("{}/{}", i.quote_unit, i.base_unit);
            let shown = i.rounded();
            format!("{} ({}–{}) {units}", shown.rate, shown.low, shown.high)
        });
        assert_eq!(got.unwrap_or_default(), expect, "{text}");
    }

    #[test]
    fn rates_and_what_rounding_allows() {
        check("380억 달러(약 54조 원)", "1421 (1406–1437) KRW/USD");
        check("380억 달러(한화 약 50조 원)", "1316 (1300–1331) KRW/USD");
        check("100억 달러(약 13조 원)", "1300 (1243–1357) KRW/USD");
        check("100억 달러(14조3000억 원)", "1430 (1422–1438) KRW/USD");
        check(
            "13조 원(약 100억 달러)",
            "0.0007692 (0.000737–0.000804) USD/KRW",
        );
    }

    #[test]
    fn nothing_is_implied_by_nothing() {
        check("0달러(약 5원)", "");
    }
}
