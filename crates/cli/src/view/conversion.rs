//! A conversion: its formula, the market's rate, how far apart they are.

use daejo_collation::{Conversion, Implied};
use daejo_figures::Decimal;
use daejo_figures::calendar::iso;

use super::amount::{between, grouped, signed_percent};
use super::{View, plain};
use crate::market::Source;

/// What is said of one conversion; a dash where there is nothing to say.
pub(crate) struct Shown {
    pub article: String,
    /// `54조 원 ÷ 380억 달러`.
    pub formula: String,
    /// `1,421원/달러`.
    pub rate: String,
    /// `1,406~1,437`.
    pub interval: String,
    /// `1,430.02 (2025-11-03)`.
    pub market: String,
    pub deviation: String,
    pub at_market: String,
    pub verdict: String,
}

/// Where there is nothing to say.
pub(crate) const NONE: &str = "–";

impl View<'_> {
    /// The conversions, those that are most wrong first.
    pub(crate) fn conversions(self) -> Vec<Shown> {
        let mut all: Vec<&Conversion> = self.comparison.conversions.iter().collect();
        all.sort_by_key(|conversion| conversion.verdict);
        all.into_iter()
            .filter_map(|conversion| self.conversion(conversion))
            .collect()
    }

    /// Heads of the columns verdict, article, formula, market, deviation, amount at the market.
    pub(crate) fn conversion_heads(self) -> [&'static str; 6] {
        self.language.pick(
            [
                "판정",
                "기사",
                "계산 (반올림 감안)",
                "시장 환율",
                "차이",
                "시장 환율로는",
            ],
            [
                "verdict",
                "article",
                "formula (rounding)",
                "market",
                "off by",
                "at the market rate",
            ],
        )
    }

    /// Who fixed the market's rates; nothing where none was found there.
    pub(crate) fn rates_source(self) -> Option<&'static str> {
        let mut found = self.comparison.conversions.iter().filter_map(|conversion| {
            let implied = &conversion.implied;
            let market = conversion.market.as_ref()?;
            Some(
                self.rates
                    .source(&implied.base_unit, &implied.quote_unit, market),
            )
        });
        found.any(|source| source != Source::Typed).then(|| {
            self.language.pick(
                "시장 환율: 유럽중앙은행(ECB) 유로 기준환율에서 계산",
                "Market rates: reckoned from the euro reference rates of the ECB",
            )
        })
    }

    fn conversion(self, conversion: &Conversion) -> Option<Shown> {
        let document = self.comparison.documents.get(conversion.article)?;
        let implied = conversion.implied.priced();
        let written = |at: usize| {
            let figure = document.figures.get(at)?;
            Some(plain(document.surface(figure)))
        };
        let (base, quote) = (written(implied.base)?, written(implied.quote)?);
        let shown = implied.rounded();
        let to = self.language.pick("~", "–");
        let none = || NONE.to_owned();
        let deviation = conversion.deviation.and_then(|deviation| {
            let factor = conversion.turned(deviation.checked_add(Decimal::ONE)?)?;
            factor.checked_sub(Decimal::ONE)
        });
        let found = self.market(conversion);
        let market = found.as_ref().and_then(|(rate, when)| {
            Some(format!(
                "{} ({when})",
                grouped(legible(conversion.turned(*rate)?))
            ))
        });
        // What is shown follows from the rate that is shown.
        let at_market = conversion.at_market.and_then(|(low, high)| {
            let shown = found.as_ref().map(|(rate, _)| *rate)?;
            let factor = shown.checked_div(conversion.market?.rate)?;
            Some((low.checked_mul(factor)?, high.checked_mul(factor)?))
        });
        let quote_unit = &conversion.implied.quote_unit;
        Some(Shown {
            article: self.name(conversion.article, document),
            formula: format!("{quote} ÷ {base}"),
            rate: self.price(shown.rate, &implied),
            interval: format!("{}{to}{}", grouped(shown.low), grouped(shown.high)),
            market: market.unwrap_or_else(none),
            deviation: deviation.map_or_else(none, signed_percent),
            at_market: at_market.map_or_else(none, |(low, high)| {
                between(low, high, quote_unit, self.language)
            }),
            verdict: self.language.conversion_verdict(conversion.verdict),
        })
    }

    /// The rate that the deviation is reckoned from, and of when it is.
    fn market(self, conversion: &Conversion) -> Option<(Decimal, String)> {
        let market = conversion.market.as_ref()?;
        let implied = &conversion.implied;
        let source = self
            .rates
            .source(&implied.base_unit, &implied.quote_unit, market);
        let day = iso(market.day);
        let when = match source {
            Source::Typed => self.language.pick("입력한 환율", "typed").to_owned(),
            Source::EcbAverage => {
                let month = day.get(..7).unwrap_or(&day);
                self.language
                    .pick(format!("{month} 평균"), format!("{month} average"))
            }
            Source::Ecb => day,
        };
        let distance = |rate: Decimal| {
            Some(
                implied
                    .rate
                    .checked_div(rate)?
                    .checked_sub(Decimal::ONE)?
                    .abs(),
            )
        };
        match market.before {
            Some(before) if distance(before) < distance(market.rate) => Some((
                before,
                self.language
                    .pick(format!("{when} 직전"), format!("before {when}")),
            )),
            _ => Some((market.rate, when)),
        }
    }

    /// `1,421원/달러`, `1,421 KRW/USD`.
    fn price(self, rate: Decimal, implied: &Implied) -> String {
        let quote = self.language.currency(&implied.quote_unit);
        let base = self.language.currency(&implied.base_unit);
        let gap = if quote.is_ascii() { " " } else { "" };
        format!("{}{gap}{quote}/{base}", grouped(rate))
    }
}

/// Two decimals, or five significant digits below a hundred.
fn legible(rate: Decimal) -> Decimal {
    if rate >= Decimal::ONE_HUNDRED {
        rate.round_dp(2)
    } else {
        rate.round_sf(5).unwrap_or(rate)
    }
}
