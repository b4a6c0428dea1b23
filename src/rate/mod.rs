//! Exchange rates that the reader types: the same comparison, its conversions held against them.

mod fields;
mod input;

use std::rc::Rc;

use daejo_collation::{Conversion, ConversionVerdict, Document, MarketRate};
use daejo_figures::calendar::{Date, day};
use daejo_figures::{Decimal, Quantity, Value};
use yew::prelude::*;

use crate::frame::use_painted;
use crate::page::Page;
pub use fields::{RateFields, RateFieldsProps};
pub use input::{RateError, parse};

/// A rate that the reader has typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// ISO 4217 code of the currency that is priced.
    pub base: String,
    /// ISO 4217 code of the currency that the price is in.
    pub quote: String,
    /// Quote currency for one of the base.
    pub rate: Decimal,
}

impl Typed {
    /// Whether it is a price of the currencies of `conversion`, whichever was converted.
    #[must_use]
    pub fn prices(&self, conversion: &Conversion) -> bool {
        conversion.implied.pair() == [&*self.base, &*self.quote]
    }

    /// The word for it in an address: `USD.KRW.1320.5`.
    #[must_use]
    pub fn word(&self) -> String {
        [&*self.base, ".", &self.quote, ".", &self.rate.to_string()].concat()
    }
}

/// The rates that `words` of an address name, of the pairs of currencies that `page` has. None where
/// one of the words is no rate: `USD.KRW.1,320` would be two words, of which the first is one won.
#[must_use]
pub fn read(page: &Page, words: &[String]) -> Vec<Typed> {
    if words.iter().any(|word| word.matches('.').count() < 2) {
        return Vec::new();
    }
    let typed = |[base, quote]: [String; 2]| {
        let pair = [&*base, ".", &quote, "."].concat();
        let rate = words.iter().find_map(|word| word.strip_prefix(&pair))?;
        let rate = parse(rate, &[]).ok()??;
        Some(Typed { base, quote, rate })
    };
    pairs(page).into_iter().filter_map(typed).collect()
}

/// The pairs of currencies that the articles convert, in the order of the conversions: first the one
/// that people price.
#[must_use]
pub fn pairs(page: &Page) -> Vec<[String; 2]> {
    let mut pairs: Vec<[String; 2]> = Vec::new();
    for conversion in page.conversions.iter() {
        let pair = conversion.implied.pair().map(str::to_owned);
        if !pairs.contains(&pair) {
            pairs.push(pair);
        }
    }
    pairs
}

/// The page with its conversions held against the `typed` rates, where there is one for them.
#[must_use]
pub fn recalculated(page: &Page, typed: Vec<Typed>) -> Page {
    let mut conversions = page.conversions.to_vec();
    for conversion in &mut conversions {
        let rate = typed.iter().find(|it| it.prices(conversion));
        if let Some(rate) = rate.map(|it| it.rate) {
            judge(conversion, &page.comparison.documents, rate);
        }
    }
    page.rated(typed, conversions)
}

fn judge(conversion: &mut Conversion, documents: &[Document], rate: Decimal) {
    let document = documents.get(conversion.article);
    let base = document.and_then(|it| it.figures.get(conversion.implied.base));
    let base: Option<&Quantity> = base.and_then(|figure| match &figure.mention.value {
        Value::Quantity(quantity) => Some(quantity),
        _ => None,
    });
    let Some(day) = some_day(conversion, document) else {
        return;
    };
    conversion.market = None;
    conversion.deviation = None;
    conversion.at_market = None;
    conversion.verdict = ConversionVerdict::NoRate;
    let Some(rate) = conversion.turned(rate) else {
        return;
    };
    let typed = MarketRate {
        rate,
        day,
        before: None,
        days_old: 0,
    };
    conversion.judge(typed, base);
}

/// A typed rate is of no day, and none is shown with it; the engine's rates have one.
fn some_day(conversion: &Conversion, document: Option<&Document>) -> Option<Date> {
    let published = document.and_then(|it| it.article.published.as_ref());
    let market = conversion.market.map(|market| market.day);
    market
        .or(published.map(|published| published.interval.start))
        .or(day(2000, 1, 1))
}

/// The page at the rates that the reader has typed, as soon as the digits are on the screen.
#[hook]
pub fn use_rates(page: &Rc<Page>, typed: &[Typed]) -> Rc<Page> {
    let typed = use_painted(typed.to_vec(), true);
    let shown = use_memo((page.clone(), typed), |(page, typed)| {
        if typed.is_empty() {
            page.clone()
        } else {
            Rc::new(recalculated(page, typed.clone()))
        }
    });
    (*shown).clone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    fn verdict(base: &str, rate: &str) -> ConversionVerdict {
        let page = Page::new(fixture::comparison(), Rates::default());
        let typed = Typed {
            base: base.to_owned(),
            quote: "KRW".to_owned(),
            rate: rate.parse().unwrap(),
        };
        recalculated(&page, vec![typed]).conversions[0].verdict
    }

    #[test]
    fn a_typed_rate_changes_the_verdict_of_its_own_pair() {
        for (base, rate, expect) in [
            ("USD", "1316", ConversionVerdict::Ok),
            ("USD", "1430", ConversionVerdict::Off),
            ("USD", "900", ConversionVerdict::Wrong),
            ("EUR", "1316", ConversionVerdict::NoRate),
        ] {
            assert_eq!(verdict(base, rate), expect, "{base} {rate}");
        }
    }

    #[test]
    fn what_an_address_says_is_read_again() {
        let page = Page::new(fixture::comparison(), Rates::default());
        for (word, expect) in [
            ("USD.KRW.1320.5", &["USD.KRW.1320.5"][..]),
            ("USD.KRW.0", &[]),
            ("USD.KRW.x", &[]),
            ("EUR.KRW.1500", &[]),
            ("KRW.USD.0.0007", &[]),
            ("", &[]),
            ("USD.KRW.1,320", &[]),
        ] {
            let words: Vec<_> = word.split(',').map(str::to_owned).collect();
            let read = read(&page, &words);
            let words: Vec<_> = read.iter().map(Typed::word).collect();
            assert_eq!(words, expect, "{word}");
        }
    }

    #[test]
    fn pairs_are_named_once_whichever_was_converted() {
        let mut comparison = fixture::comparison();
        let one = comparison.conversions[0].clone();
        let mut other = one.clone();
        other.implied = daejo_collation::Implied {
            base: one.implied.quote,
            quote: one.implied.base,
            rate: "0.00076".parse().unwrap(),
            low: "0.000755".parse().unwrap(),
            high: "0.000765".parse().unwrap(),
            base_unit: "KRW".into(),
            quote_unit: "USD".into(),
        };
        comparison.conversions.extend([one, other]);
        let page = Page::new(comparison, Rates::default());
        assert_eq!(pairs(&page), [["USD", "KRW"]]);
        let typed = Typed {
            base: "USD".to_owned(),
            quote: "KRW".to_owned(),
            rate: "1316".parse().unwrap(),
        };
        let all = recalculated(&page, vec![typed]).conversions;
        let verdicts: Vec<_> = all.iter().map(|it| it.verdict).collect();
        assert_eq!(verdicts, [ConversionVerdict::Ok; 3]);
    }
}
