//! Numbers of a comparison in the digits that are worth showing.

use std::ops::Range;

use daejo_figures::{Arithmetic, Decimal, Kind, Mention, RoundingStrategy, Value};

use crate::comparison::Document;
use crate::conversion::Conversion;
use crate::lexicon::unit::dimension;
use crate::sentence::sentence;

/// A conversion held against the market, as a reader is shown it: rates and per cent are of the price
/// that people give of the pair ([`Implied::priced`]).
///
/// [`Implied::priced`]: crate::Implied::priced
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownMarket {
    /// The market's rate, to six significant digits.
    pub rate: Decimal,
    /// The rate fixed before it, likewise.
    pub before: Option<Decimal>,
    /// The implied rate is nearer to the one before: [`Conversion::deviation`] is from that.
    pub from_before: bool,
    /// The deviation in per cent, to one decimal.
    pub percent: Decimal,
    /// What the amount that the article has converted comes to at the market's rate, in the currency
    /// that it has converted to, to three significant digits: rounded down and up, so that the
    /// interval shown holds the true one.
    pub amount: Option<(Decimal, Decimal)>,
}

impl Conversion {
    /// The market's side of it; `None` where no rate is known.
    #[must_use]
    pub fn shown_market(&self) -> Option<ShownMarket> {
        let market = self.market_priced()?;
        let deviation = self.deviation?;
        let from_market = self.implied.rate.over(self.market?.rate)? - Decimal::ONE;
        let from_before = deviation != from_market;
        let of = if from_before {
            market.before?
        } else {
            market.rate
        };
        let part = self.implied.priced().rate.over(of)?.minus(Decimal::ONE)?;
        let round = |value: Decimal, digits, how| {
            let rounded = value.round_sf_with_strategy(digits, how);
            rounded.unwrap_or(value).normalize()
        };
        let rate = |rate| round(rate, 6, RoundingStrategy::MidpointAwayFromZero);
        Some(ShownMarket {
            rate: rate(market.rate),
            before: market.before.map(rate),
            from_before,
            percent: part
                .times(Decimal::ONE_HUNDRED)?
                .round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero),
            amount: self.at_market.map(|(low, high)| {
                (
                    round(low, 3, RoundingStrategy::ToZero),
                    round(high, 3, RoundingStrategy::AwayFromZero),
                )
            }),
        })
    }
}

/// The least and the greatest number that the rounding of `mention` allows, in its own unit;
/// `None` for what is no rounded number: dates, things counted one by one, limits, ranges.
#[must_use]
pub fn rounding(mention: &Mention) -> Option<(Decimal, Decimal)> {
    use crate::extent::Extent;
    let Value::Quantity(quantity) = &mention.value else {
        return None;
    };
    let Extent::Number(numbers) = Extent::of(mention) else {
        return None;
    };
    let (low, high) = (numbers.low?, numbers.high?);
    if numbers.hi.is_some() || low == high || mention.kind == Kind::Ratio {
        return None;
    }
    let (_, factor) = dimension(mention.kind, quantity.unit.as_deref());
    let own = |value: Decimal| Some(value.over(factor)?.normalize());
    Some((own(low)?, own(high)?))
}

impl Document {
    /// The sentence around `span`, bytes of a line of its article.
    #[must_use]
    pub fn sentence(&self, span: &Range<usize>) -> Range<usize> {
        let lines = &self.article.lines;
        let line = lines.iter().find(|line| line.span.end > span.start);
        let within = line.map_or(span, |line| &line.span);
        sentence(&self.article.text, within, span)
    }
}

#[cfg(test)]
mod tests {
    use daejo_figures::calendar::day;

    use super::*;
    use crate::conversion::ConversionVerdict;
    use crate::implied::Implied;
    use crate::market::MarketRate;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// Market's rate, rate before, which counts, per cent and amount of `text` at these rates.
    fn check(text: &str, rate: &str, before: &str, expect: &str) {
        let figures = daejo_figures::read(text, None).mentions;
        let implied = Implied::of((0, &figures[0]), (1, &figures[1])).unwrap();
        let Value::Quantity(base) = &figures[0].value else {
            panic!("{text}")
        };
        let mut conversion = Conversion {
            article: 0,
            fact: 0,
            implied,
            market: None,
            deviation: None,
            at_market: None,
            verdict: ConversionVerdict::NoRate,
        };
        assert_eq!(conversion.shown_market(), None);
        let market = MarketRate {
            rate: decimal(rate),
            day: day(2025, 11, 4).unwrap(),
            before: Some(decimal(before)),
            days_old: 0,
        };
        conversion.judge(market, Some(base));
        let shown = conversion.shown_market().unwrap();
        let (low, high) = shown.amount.unwrap();
        let counts = if shown.from_before { "before" } else { "rate" };
        assert_eq!(
            format!(
                "{} {} {counts} {} {low}–{high}",
                shown.rate,
                shown.before.unwrap(),
                shown.percent
            ),
            expect
        );
    }

    #[test]
    fn the_market_to_the_digits_worth_showing() {
        check(
            "380억 달러(약 50조 원)",
            "1439.1958924375598",
            "1430.0243182212958",
            "1439.2 1430.02 before -8.0 54600000000000–54800000000000",
        );
        check(
            "380억 달러(약 54조 원)",
            "1430.0243182212958",
            "1428.1374415786740",
            "1430.02 1428.14 before -0.5 54200000000000–54500000000000",
        );
        check(
            "100엔(약 940원)",
            "9.27261",
            "9.37569",
            "9.27261 9.37569 before 0.3 922–932",
        );
    }

    #[test]
    fn numbers_that_rounding_allows() {
        let check = |text: &str, expect: Option<(&str, &str)>| {
            let figures = daejo_figures::read(text, None).mentions;
            let expect = expect.map(|(low, high)| (decimal(low), decimal(high)));
            assert_eq!(rounding(&figures[0]), expect, "{text}");
        };
        check("50조 원", Some(("49500000000000", "50500000000000")));
        check("3.1%", Some(("3.05", "3.15")));
        check("1.2GW", Some(("1.15", "1.25")));
        check("12명", None);
        check("100억 달러 이상", None);
        check("2025년 11월 3일", None);
    }
}
