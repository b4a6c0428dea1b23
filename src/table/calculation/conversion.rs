//! A conversion: its formula, what rounding allows, and the market's rate of the day.

use daejo_collation::{Conversion, MarketRate, ShownMarket};
use daejo_figures::Kind;
use daejo_figures::calendar::iso;
use yew::prelude::*;

use super::super::verdict::shaped;
use super::{Step, operand};
use crate::element::span;
use crate::format::{number, value};
use crate::page::Page;
use crate::wording::{Wording, fill};

/// `54조 원 ÷ 380억 달러 = 1,421원/달러`, and how far that is from the market's rate.
pub fn step(page: &Page, conversion: &Conversion) -> Option<Step> {
    let wording = page.wording;
    let implied = conversion.implied.priced();
    let shown = implied.rounded();
    let price = value::price(shown.rate, &implied.base_unit, &implied.quote_unit, wording);
    let interval = [number::grouped(shown.low), number::grouped(shown.high)];
    let content = html! {
        <>
            <span class="formula">
                { operand(page, conversion.article, implied.quote)? }
                { " ÷ " }
                { operand(page, conversion.article, implied.base)? }
                { " = " }
                <span class="implied" data-rate={shown.rate.to_string()}>{ price }</span>
            </span>
            { " " }
            { market(page, conversion, &between(wording.interval, &interval)) }
        </>
    };
    Some(Step {
        article: conversion.article,
        content,
    })
}

/// The verdict, the deviation, what rounding allows, the rates that it is from, and the amount at
/// the market's rate.
fn market(page: &Page, conversion: &Conversion, interval: &str) -> Html {
    let wording = page.wording;
    let words = wording.conversion_verdict(conversion.verdict);
    let verdict = shaped(conversion.verdict.name(), words);
    let known = conversion.market.zip(conversion.shown_market());
    let Some((market, shown)) = known else {
        return html! {
            <>
                <span class="held">{ verdict }</span>
                { " " }
                { span("interval", interval.to_owned()) }
            </>
        };
    };
    let (from_market, from_before) = wording.deviation;
    let typed = page.typed.iter().any(|it| it.prices(conversion));
    let words = &wording.tools.rates;
    let from = match shown.from_before {
        _ if typed => words.deviation,
        true => from_before,
        false => from_market,
    };
    let at_market = if typed {
        words.amount
    } else {
        wording.at_market
    };
    let rates = if typed {
        let implied = conversion.implied.priced();
        let price = value::price(shown.rate, &implied.base_unit, &implied.quote_unit, wording);
        fill(words.held, &[("price", &price)])
    } else {
        rates(conversion, market, &shown, wording)
    };
    let unit = Some(conversion.implied.quote_unit.as_ref());
    let amount = shown
        .amount
        .map(|ends| value::ends(ends, Kind::Money, unit, wording));
    html! {
        <>
            <span class="held">
                { verdict }
                { " " }
                { span("deviation", fill(from, &[("percent", &number::signed_percent(shown.percent))])) }
            </span>
            { " " }
            { span("interval", interval.to_owned()) }
            { " " }
            { span(if typed { "market typed" } else { "market" }, rates) }
            if let Some([low, high]) = amount {
                { " " }
                { span("at-market", fill(
                        at_market,
                        &[("day", &iso(market.day)), ("low", &low), ("high", &high)],
                    )) }
            }
        </>
    }
}

/// `시장 1,430.02원/달러 (2025-11-03) · 직전 고시 1,428.14`; the rate before only where it counts.
fn rates(
    conversion: &Conversion,
    market: MarketRate,
    shown: &ShownMarket,
    wording: &Wording,
) -> String {
    let implied = conversion.implied.priced();
    let price = value::price(shown.rate, &implied.base_unit, &implied.quote_unit, wording);
    let mut day = iso(market.day);
    if market.days_old > 0 {
        let age = market.days_old.to_string();
        day = fill(wording.aged, &[("day", &day), ("n", &age)]);
    }
    let mut text = fill(wording.market, &[("price", &price), ("day", &day)]);
    if let Some(before) = shown.before.filter(|_| shown.from_before) {
        text.push_str(" · ");
        let rate = number::grouped(before);
        text.push_str(&fill(wording.before, &[("rate", &rate)]));
    }
    text
}

fn between(template: &str, [low, high]: &[String; 2]) -> String {
    fill(template, &[("low", low), ("high", high)])
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;
    use daejo_figures::calendar::day;

    /// The conversion of the fixture at a rate of that day, in words.
    fn text(market: Option<MarketRate>) -> String {
        let mut comparison = fixture::comparison();
        let base = fixture::money("38000000000", "USD");
        if let (Some(market), daejo_figures::Value::Quantity(base)) = (market, &base.value) {
            comparison.conversions[0].judge(market, Some(base));
        }
        let page = Page::new(comparison, Rates::default());
        fixture::text(
            step(&page, &page.conversions[0])
                .unwrap()
                .shown(&page, None)
                .unwrap(),
        )
    }

    fn rate(rate: &str, before: &str, days_old: u32) -> MarketRate {
        MarketRate {
            rate: rate.parse().unwrap(),
            day: day(2025, 11, 3).unwrap(),
            before: Some(before.parse().unwrap()),
            days_old,
        }
    }

    #[test]
    fn a_conversion_is_held_against_the_market() {
        let formula = "출처 미상 (001) 50조 원 ÷ 380억 달러 = 1,316원/달러";
        let interval = "반올림 감안 1,302~1,329";
        let amount = "2025-11-03 환율이면 54.3~54.4조 원";
        assert_eq!(text(None), format!("{formula} ∅ 환율 없음 {interval}"));
        assert_eq!(
            text(Some(rate("1430.0243", "1438.5", 0))),
            format!(
                "{formula} ≠ 어긋남 시장 대비 −8.0% {interval} 시장 1,430.02원/달러 (2025-11-03) {amount}"
            )
        );
        assert_eq!(
            text(Some(rate("1430.0243", "1321.5", 2))),
            format!(
                "{formula} = 맞음 직전 고시 대비 −0.4% {interval} 시장 1,430.02원/달러 (2025-11-03, 2일 전 고시) · 직전 고시 1,321.5 {amount}"
            )
        );
    }
}
