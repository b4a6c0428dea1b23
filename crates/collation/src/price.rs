//! The way round in which people price a pair of currencies: 1,300 won a dollar, also where an
//! article has converted the won.

use daejo_figures::{Arithmetic, Decimal};

use crate::conversion::Conversion;
use crate::implied::Implied;
use crate::market::MarketRate;

/// Currencies that are priced in each one behind them: the order of the foreign exchange market
/// (euro, pound, Australian and New Zealand dollar, US dollar, …), and the won, in which Korean
/// papers price all of these.
const ORDER: [&str; 13] = [
    "EUR", "GBP", "AUD", "NZD", "USD", "CAD", "CHF", "SGD", "CNY", "HKD", "TWD", "JPY", "KRW",
];

impl Implied {
    /// Whether people price the currency that the article has converted to.
    fn is_turned(&self) -> bool {
        let rank = |code: &str| ORDER.iter().position(|it| *it == code);
        match (rank(&self.base_unit), rank(&self.quote_unit)) {
            (Some(base), Some(quote)) => base > quote,
            // Of others the dearer one.
            _ => self.rate < Decimal::ONE,
        }
    }

    /// The same rate as people give it: where they price the currency that was converted to, base
    /// and quote have changed places.
    #[must_use]
    pub fn priced(&self) -> Self {
        if self.is_turned() {
            self.inverse().unwrap_or_else(|| self.clone())
        } else {
            self.clone()
        }
    }

    /// The currency that people price, and the one that its price is in: ISO 4217 codes.
    #[must_use]
    pub fn pair(&self) -> [&str; 2] {
        let [base, quote] = [&*self.base_unit, &*self.quote_unit];
        if self.is_turned() {
            [quote, base]
        } else {
            [base, quote]
        }
    }

    /// Base and quote in each other's places.
    pub(crate) fn inverse(&self) -> Option<Self> {
        Some(Self {
            base: self.quote,
            quote: self.base,
            rate: Decimal::ONE.over(self.rate)?,
            low: Decimal::ONE.over(self.high)?,
            high: Decimal::ONE.over(self.low)?,
            base_unit: self.quote_unit.clone(),
            quote_unit: self.base_unit.clone(),
        })
    }
}

impl Conversion {
    /// A rate of its pair as people give it, of one as the article has converted, or the other
    /// way about; `None` for one that has no inverse.
    #[must_use]
    pub fn turned(&self, rate: Decimal) -> Option<Decimal> {
        if self.implied.is_turned() {
            Decimal::ONE.over(rate)
        } else {
            Some(rate)
        }
    }

    /// The market's rate as people give it.
    pub(crate) fn market_priced(&self) -> Option<MarketRate> {
        let market = self.market?;
        Some(MarketRate {
            rate: self.turned(market.rate)?,
            before: market.before.and_then(|rate| self.turned(rate)),
            ..market
        })
    }
}

#[cfg(test)]
mod tests {
    use daejo_figures::read;

    use super::*;

    /// The implied rate of the conversion in `text` as people give it, with its interval.
    fn check(text: &str, expect: &str) {
        let figures = read(text, None).mentions;
        let implied = Implied::of((0, &figures[0]), (1, &figures[1])).unwrap();
        let priced = implied.priced();
        let shown = priced.rounded();
        assert_eq!(implied.pair(), [&*priced.base_unit, &*priced.quote_unit]);
        let units = [&*priced.quote_unit, "/", &*priced.base_unit].concat();
        let operands = [priced.quote, priced.base];
        assert_eq!(
            format!(
                "{operands:?} {} ({}–{}) {units}",
                shown.rate, shown.low, shown.high
            ),
            expect,
            "{text}"
        );
    }

    #[test]
    fn a_pair_has_one_price_whichever_was_converted() {
        check("380억 달러(약 54조 원)", "[1, 0] 1421 (1406–1437) KRW/USD");
        check("54조 원(약 380억 달러)", "[0, 1] 1421 (1406–1437) KRW/USD");
        check(
            "$38 billion (54 trillion won)",
            "[1, 0] 1421 (1389–1454) KRW/USD",
        );
        check("100달러(약 92유로)", "[0, 1] 1.087 (1.075–1.099) USD/EUR");
        // A rate that is off by a thousand is still one of the same pair.
        check(
            "380억 달러(약 54억 원)",
            "[1, 0] 0.1421 (0.1406–0.1437) KRW/USD",
        );
        check(
            "100만 동(약 5만5000원)",
            "[0, 1] 18.18 (18.09–18.28) VND/KRW",
        );
    }
}
