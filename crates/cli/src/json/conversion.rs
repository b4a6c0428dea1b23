//! A conversion and the market's rate of its day.

use daejo_figures::Decimal;
use daejo_figures::calendar::iso;
use serde::Serialize;
use serde_json::value::RawValue;

use super::{article_id, decimal, fact_id, id, significant};
use crate::market::{Rates, Source};

/// Implied rates have six significant digits, which is more than any written amount carries,
/// those of the market seven, as they are published.
#[derive(Serialize)]
pub(super) struct Conversion {
    article: String,
    fact: String,
    base: String,
    quote: String,
    /// Quote currency / base currency: KRW/USD.
    unit: String,
    implied: String,
    implied_lo: String,
    implied_hi: String,
    market: Option<Box<RawValue>>,
    /// The day of the fixing, or the first of the month of an average; none of a typed rate.
    market_date: Option<String>,
    /// The fixing before that.
    market_before: Option<Box<RawValue>>,
    market_source: Option<&'static str>,
    deviation: Option<Box<RawValue>>,
    at_market: Option<AtMarket>,
    verdict: &'static str,
}

/// What the converted amount would be.
#[derive(Serialize)]
struct AtMarket {
    low: String,
    high: String,
}

pub(super) fn view(conversion: &daejo_collation::Conversion, rates: &Rates) -> Conversion {
    let implied = &conversion.implied;
    let market = conversion.market.as_ref();
    let source = market.map(|market| rates.source(&implied.base_unit, &implied.quote_unit, market));
    let show = |rate: Decimal| decimal(significant(rate, 6));
    let dated = market.filter(|_| source != Some(Source::Typed));
    Conversion {
        article: article_id(conversion.article),
        fact: fact_id(conversion.fact),
        base: id(implied.base),
        quote: id(implied.quote),
        unit: format!("{}/{}", implied.quote_unit, implied.base_unit),
        implied: show(implied.rate),
        implied_lo: show(implied.low),
        implied_hi: show(implied.high),
        market: market.and_then(|market| number(significant(market.rate, 7))),
        market_date: dated.map(|market| iso(market.day)),
        market_before: market.and_then(|market| number(significant(market.before?, 7))),
        market_source: source.map(Source::name),
        deviation: conversion
            .deviation
            .and_then(|deviation| number(deviation.round_dp(4))),
        at_market: conversion.at_market.map(|(low, high)| AtMarket {
            low: show(low),
            high: show(high),
        }),
        verdict: conversion.verdict.name(),
    }
}

/// A JSON number that is written as the decimal is: no floating point in between.
pub(super) fn number(value: Decimal) -> Option<Box<RawValue>> {
    RawValue::from_string(decimal(value)).ok()
}
