//! `daejo figures --json`: the figures of one text.

use daejo_collation::{Conversion, Document, Figure, Market};
use daejo_figures::Unit;
use daejo_figures::calendar::iso;
use serde::Serialize;
use serde_json::value::RawValue;

use super::conversion::number;
use super::points::{CodePoints, Place};
use super::{Days, id, interval, significant, to_json, value};

/// The figures of one text.
#[derive(Serialize)]
struct Text<'a> {
    file: &'a str,
    published: Option<String>,
    mentions: Vec<Mention>,
    fx_pairs: Vec<FxPair>,
}

/// A conversion within the text, held against the ECB's rates of its publication date.
#[derive(Serialize)]
struct FxPair {
    base: String,
    quote: String,
    implied: Option<Box<RawValue>>,
    market: Option<Box<RawValue>>,
    market_date: Option<String>,
    deviation: Option<Box<RawValue>>,
    verdict: &'static str,
}

/// A figure.
#[derive(Serialize)]
pub(crate) struct Mention {
    id: String,
    #[serde(flatten)]
    place: Place,
    kind: &'static str,
    value: Option<String>,
    hi: Option<String>,
    hi_open: bool,
    unit: Option<Unit>,
    approx: bool,
    bound: Option<&'static str>,
    strict: bool,
    iso_interval: Option<Days>,
    pair: Option<String>,
    in_boilerplate: bool,
}

/// The figures of `document` as a JSON value, a list.
pub(crate) fn mentions(document: &Document) -> Vec<Mention> {
    let mut points = CodePoints::new(&document.article.text);
    let figures = document.figures.iter().enumerate();
    figures
        .map(|(at, figure)| mention(at, figure, &mut points))
        .collect::<Vec<_>>()
}

/// The figures of `document` as one line of JSON.
pub(crate) fn figures(document: &Document, market: &dyn Market) -> String {
    let published = document
        .article
        .published
        .as_ref()
        .map(|published| published.interval);
    let text = Text {
        file: &document.article.file,
        published: published.map(|days| {
            if days.is_day() {
                iso(days.start)
            } else {
                format!("{}/{}", iso(days.start), iso(days.end))
            }
        }),
        mentions: mentions(document),
        fx_pairs: document.conversions(market).iter().map(fx_pair).collect(),
    };
    to_json(&text)
}

fn fx_pair(conversion: &Conversion) -> FxPair {
    let market = conversion.market.as_ref();
    FxPair {
        base: id(conversion.implied.base),
        quote: id(conversion.implied.quote),
        implied: number(significant(conversion.implied.rate, 7)),
        market: market.and_then(|market| number(significant(market.rate, 7))),
        market_date: market.map(|market| iso(market.day)),
        deviation: conversion
            .deviation
            .and_then(|deviation| number(deviation.round_dp(4))),
        verdict: conversion.verdict.name(),
    }
}

fn mention(at: usize, figure: &Figure, points: &mut CodePoints<'_>) -> Mention {
    let mention = &figure.mention;
    let (value, hi, hi_open, unit) = value(&mention.value);
    Mention {
        id: id(at),
        place: points.place(&mention.span),
        kind: mention.kind.name(),
        value,
        hi,
        hi_open,
        unit,
        approx: mention.approx,
        bound: mention.bound.map(daejo_figures::Bound::name),
        strict: mention.strict,
        iso_interval: interval(&mention.value).map(Days::from),
        pair: mention.pair.map(id),
        in_boilerplate: figure.in_boilerplate,
    }
}
