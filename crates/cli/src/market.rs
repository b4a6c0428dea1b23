//! Rates that conversions are held against: the ECB's, and what the reader has typed.

use std::fmt;

use daejo_collation::{Comparison, Market, MarketRate};
use daejo_figures::calendar::Date;
use daejo_figures::{Decimal, Value};
use daejo_rates::{Damaged, Table};

/// The table of rates that the repository holds.
static BYTES: &[u8] = include_bytes!("../../../assets/rates.bin");

/// The rates of a run.
#[derive(Debug)]
pub(crate) struct Rates {
    table: Table,
    typed: Vec<Typed>,
}

/// `--rate USD/KRW=1400`: so much of the quote currency for one of the base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Typed {
    base: String,
    quote: String,
    rate: Decimal,
}

/// Where a rate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A reference rate of the ECB, of a day.
    Ecb,
    /// The average of the ECB's rates over a month.
    EcbAverage,
    /// `--rate`.
    Typed,
}

impl Source {
    /// The name used in JSON.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ecb => "ecb",
            Self::EcbAverage => "ecb_average",
            Self::Typed => "typed",
        }
    }
}

/// Why there are no rates.
#[derive(Debug)]
pub(crate) enum RatesError {
    /// The table that the command was built with cannot be read.
    Damaged(Damaged),
    /// Two rates are typed for one pair.
    Twice(String),
}

impl fmt::Display for RatesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged(error) => write!(f, "assets/rates.bin: {error}"),
            Self::Twice(pair) => write!(f, "--rate gives two rates for {pair}; give one"),
        }
    }
}

impl Rates {
    /// The ECB's rates, below those of `typed`.
    pub(crate) fn with(typed: Vec<Typed>) -> Result<Self, RatesError> {
        for (at, one) in typed.iter().enumerate() {
            let earlier = typed.iter().take(at);
            if earlier
                .into_iter()
                .any(|other| other.pairs(&one.base, &one.quote).is_some())
            {
                return Err(RatesError::Twice(format!("{}/{}", one.base, one.quote)));
            }
        }
        let table = Table::decode(BYTES).map_err(RatesError::Damaged)?;
        Ok(Self { table, typed })
    }

    /// Where `rate`, of that pair, comes from.
    pub(crate) fn source(&self, base: &str, quote: &str, rate: &MarketRate) -> Source {
        if self.typed(base, quote).is_some() {
            Source::Typed
        } else if rate.day < self.table.daily_from() {
            Source::EcbAverage
        } else {
            Source::Ecb
        }
    }

    /// Holds the conversions of undated articles against typed rates, which need no day.
    pub(crate) fn judge_undated(&self, comparison: &mut Comparison) {
        for conversion in &mut comparison.conversions {
            let implied = &conversion.implied;
            let typed = self.typed(&implied.base_unit, &implied.quote_unit);
            let (Some(rate), None) = (typed, conversion.market) else {
                continue;
            };
            let document = comparison.documents.get(conversion.article);
            let base = document.and_then(|document| document.figures.get(implied.base));
            let base = base.and_then(|figure| match &figure.mention.value {
                Value::Quantity(quantity) => Some(quantity),
                _ => None,
            });
            // The day of a typed rate is shown nowhere.
            conversion.judge(typed_rate(rate, self.table.last_day()), base);
        }
    }

    fn typed(&self, base: &str, quote: &str) -> Option<Decimal> {
        self.typed.iter().find_map(|typed| typed.pairs(base, quote))
    }
}

impl Market for Rates {
    fn rate(&self, base: &str, quote: &str, day: Date) -> Option<MarketRate> {
        if let Some(rate) = self.typed(base, quote) {
            return Some(typed_rate(rate, day));
        }
        self.table.rate(base, quote, day)
    }
}

fn typed_rate(rate: Decimal, day: Date) -> MarketRate {
    MarketRate {
        rate,
        day,
        before: None,
        days_old: 0,
    }
}

impl Typed {
    /// Reads `USD/KRW=1400`.
    ///
    /// # Errors
    ///
    /// A sentence for whoever typed it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let shape = || "write two currencies and a number, as in USD/KRW=1400".to_owned();
        let (pair, number) = text.split_once('=').ok_or_else(shape)?;
        let (base, quote) = pair.split_once('/').ok_or_else(shape)?;
        let (base, quote) = (code(base)?, code(quote)?);
        if base == quote {
            return Err(format!("{base} is always one {quote}; name two currencies"));
        }
        let number = number.trim();
        let rate: Decimal = number.parse().map_err(|_| {
            format!("{number:?} is no rate; write digits only, with a point for decimals (1400.5)")
        })?;
        // Within these bounds the inverse is exact enough and no product too large.
        if rate < Decimal::new(1, 6) || rate > Decimal::from(1_000_000_000) {
            return Err(format!(
                "{number} is no rate; it must be from 0.000001 to 1000000000"
            ));
        }
        Ok(Self { base, quote, rate })
    }

    /// Its rate for that pair, if it is its own or the inverse.
    fn pairs(&self, base: &str, quote: &str) -> Option<Decimal> {
        if (base, quote) == (self.base.as_str(), self.quote.as_str()) {
            Some(self.rate)
        } else if (quote, base) == (self.base.as_str(), self.quote.as_str()) {
            Decimal::ONE.checked_div(self.rate)
        } else {
            None
        }
    }
}

/// An ISO 4217 code, in capitals.
fn code(text: &str) -> Result<String, String> {
    let text = text.trim();
    let letters = text.bytes().all(|byte| byte.is_ascii_alphabetic());
    if text.len() == 3 && letters {
        Ok(text.to_ascii_uppercase())
    } else {
        Err(format!(
            "{text:?} is no currency; write its three letters (USD, KRW, EUR)"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daejo_figures::calendar::day;

    fn rates(typed: &[&str]) -> Result<Rates, RatesError> {
        Rates::with(
            typed
                .iter()
                .map(|text| Typed::parse(text).unwrap())
                .collect(),
        )
    }

    #[test]
    fn a_typed_rate_stands_above_the_table_both_ways() {
        let day = day(2025, 11, 4).unwrap();
        let rates = rates(&["usd/krw = 1400"]).unwrap();
        let of = |base: &str, quote: &str| rates.rate(base, quote, day).unwrap();
        assert_eq!(of("USD", "KRW").rate, Decimal::from(1400));
        assert_eq!(of("KRW", "USD").rate.round_dp(8).to_string(), "0.00071429");
        assert_eq!(rates.source("KRW", "USD", &of("KRW", "USD")), Source::Typed);
        assert_eq!(rates.source("EUR", "KRW", &of("EUR", "KRW")), Source::Ecb);
        assert_eq!(of("EUR", "KRW").rate.to_string(), "1653.78");
        assert_eq!(rates.rate("USD", "VND", day), None);
    }

    #[test]
    fn before_2015_a_rate_is_an_average() {
        let rates = rates(&[]).unwrap();
        let found = rates.rate("USD", "KRW", day(2002, 6, 22).unwrap()).unwrap();
        assert_eq!(rates.source("USD", "KRW", &found), Source::EcbAverage);
    }

    #[test]
    fn what_is_no_rate_is_refused_in_a_sentence() {
        for (text, part) in [
            ("", "as in USD/KRW=1400"),
            ("1400", "as in USD/KRW=1400"),
            ("USDKRW=1400", "as in USD/KRW=1400"),
            ("USD/KRW=", "\"\" is no rate; write digits only"),
            ("USD/KRW=1,400", "\"1,400\" is no rate; write digits only"),
            ("USD/KRW=0", "0 is no rate; it must be from"),
            ("USD/KRW=-3", "-3 is no rate; it must be from"),
            ("USD/KRW=99999999999", "it must be from"),
            ("US/KRW=3", "\"US\" is no currency"),
            ("달러/원=3", "\"달러\" is no currency"),
            ("KRW/krw=1", "name two currencies"),
        ] {
            let error = Typed::parse(text).unwrap_err();
            assert!(error.contains(part), "{text}: {error}");
        }
    }

    #[test]
    fn one_rate_a_pair() {
        let error = rates(&["USD/KRW=1400", "KRW/USD=0.0007"]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "--rate gives two rates for KRW/USD; give one"
        );
    }
}
