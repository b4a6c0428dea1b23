//! Conversions of amounts, held against the market's rate of the day.

use daejo_figures::{Arithmetic, Decimal, Quantity, Value};
use serde::{Deserialize, Serialize};

use crate::comparison::Document;
use crate::implied::Implied;
use crate::market::{Market, MarketRate};

/// An amount that an article gives in a second currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conversion {
    /// Index of the article.
    pub article: usize,
    /// The fact of the amount converted to; where other articles convert that one, the fact of theirs.
    pub fact: usize,
    /// The rate that it implies, and between which figures.
    pub implied: Implied,
    /// The market's rate, if it is known for the day.
    pub market: Option<MarketRate>,
    /// By how much the implied rate is off, as a part of the market's: −0.08 is 8 % too low. Of
    /// the two fixings that count, the nearer.
    pub deviation: Option<Decimal>,
    /// What the converted amount would be at the market's rate: least and greatest, for the base
    /// amount ± half of its last written digit.
    pub at_market: Option<(Decimal, Decimal)>,
    /// Whether it adds up.
    pub verdict: ConversionVerdict,
}

/// Whether a conversion adds up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ConversionVerdict {
    /// More than 20 % from the market's rate.
    Wrong,
    /// Up to 20 % from it.
    Off,
    /// More than 3 % from it, as rounding explains.
    Coarse,
    /// Within 3 %.
    Ok,
    /// No rate is known for the currency or the day.
    NoRate,
}

impl ConversionVerdict {
    /// The name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Coarse => "coarse",
            Self::Off => "off",
            Self::Wrong => "wrong",
            Self::NoRate => "no_rate",
        }
    }
}

impl Conversion {
    /// Judges what figure `quote` of `document` makes of the amount that it converts; `None`
    /// where that is no positive number.
    pub(crate) fn of(
        (article, document): (usize, &Document),
        fact: usize,
        quote: usize,
        market: &dyn Market,
    ) -> Option<Self> {
        let figure = document.figures.get(quote)?;
        let base = figure.mention.pair?;
        let of = document.figures.get(base)?;
        let implied = Implied::of((base, &of.mention), (quote, &figure.mention))?;
        let published = document.article.published.as_ref();
        let found = published.and_then(|published| {
            market.rate(
                &implied.base_unit,
                &implied.quote_unit,
                published.interval.start,
            )
        });
        let mut new = Self {
            article,
            fact,
            implied,
            market: None,
            deviation: None,
            at_market: None,
            verdict: ConversionVerdict::NoRate,
        };
        if let Some(found) = found {
            new.judge(found, amount(&of.mention.value));
        }
        Some(new)
    }

    /// Holds the conversion of an amount of `base` against `market`.
    pub fn judge(&mut self, market: MarketRate, base: Option<&Quantity>) {
        let deviation = |rate: Decimal| {
            let part = self.implied.rate.over(rate)?;
            part.minus(Decimal::ONE)
        };
        let nearest = [Some(market.rate), market.before]
            .into_iter()
            .flatten()
            .filter_map(deviation)
            .min_by_key(Decimal::abs);
        let Some(deviation) = nearest else { return };
        let explained = self.implied.low <= market.rate && market.rate <= self.implied.high;
        self.verdict = if deviation.abs() <= Decimal::new(3, 2) {
            ConversionVerdict::Ok
        } else if explained {
            ConversionVerdict::Coarse
        } else if deviation.abs() <= Decimal::new(20, 2) {
            ConversionVerdict::Off
        } else {
            ConversionVerdict::Wrong
        };
        self.deviation = Some(deviation);
        self.market = Some(market);
        self.at_market = base.and_then(|base| {
            let half = base.place.over(Decimal::TWO)?;
            let low = base.value.minus(half)?.times(market.rate)?;
            let high = base.value.plus(half)?.times(market.rate)?;
            Some((low, high))
        });
    }
}

fn amount(value: &Value) -> Option<&Quantity> {
    match value {
        Value::Quantity(quantity) => Some(quantity),
        _ => None,
    }
}
