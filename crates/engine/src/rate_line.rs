//! The market's rates over some months, as a page carries them to draw a line of.

use daejo_collation::{Comparison, Conversion, Market};
use daejo_figures::calendar::{Date, Interval};
use daejo_figures::{Decimal, RoundingStrategy};
use daejo_plot::Days;
use serde::{Deserialize, Serialize};

/// The rates of two currencies on some days, for a picture: rounded, and not every day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateLine {
    /// ISO 4217 code of the currency that is priced.
    pub base: String,
    /// ISO 4217 code of the currency that the price is in.
    pub quote: String,
    /// Day and rate, in order.
    pub points: Vec<(Date, Decimal)>,
}

/// Whole months before the first publication and after the last.
const MONTHS: i32 = 2;
/// Days from one point to the next, or more where there would be more points than these.
const WEEK: i32 = 7;
const POINTS: i32 = 60;

/// A line for each pair of currencies that `comparison` converts, over the months around the
/// publications, of the rates of `market`; none where it has no rates of them.
#[must_use]
pub fn rate_lines(comparison: &Comparison, market: &dyn Market) -> Vec<RateLine> {
    let mut lines: Vec<RateLine> = Vec::new();
    for conversion in &comparison.conversions {
        let [base, quote] = conversion.implied.pair();
        let known = |line: &RateLine| line.base == *base && line.quote == *quote;
        if !lines.iter().any(known) {
            let points = months(comparison, base, quote)
                .map(|days| points(comparison, market, [base, quote], days));
            lines.extend(points.filter(|it| it.len() > 1).map(|points| RateLine {
                base: base.to_string(),
                quote: quote.to_string(),
                points,
            }));
        }
    }
    lines
}

/// A point a week, one for each rate that conversions were held against, and the last.
fn points(
    comparison: &Comparison,
    market: &dyn Market,
    [base, quote]: [&str; 2],
    (from, to): (Date, Date),
) -> Vec<(Date, Decimal)> {
    let span = to.to_julian_day() - from.to_julian_day();
    let step = WEEK.max(span / POINTS);
    let mut next = from.to_julian_day();
    let series = market.series(base, quote, from, to);
    let last = series.last().copied();
    let mut points = Vec::new();
    for (day, rate) in series {
        let is_due = day.to_julian_day() >= next || last == Some((day, rate));
        if is_due {
            next = day.to_julian_day() + step;
        }
        let mut held = of_pair(comparison, base, quote).filter_map(|it| it.market);
        if is_due || held.any(|market| market.day == day) {
            points.push((day, shown(rate)));
        }
    }
    points
}

/// The conversions between these currencies.
fn of_pair<'a>(
    comparison: &'a Comparison,
    base: &'a str,
    quote: &'a str,
) -> impl Iterator<Item = &'a Conversion> {
    let conversions = comparison.conversions.iter();
    conversions.filter(move |it| it.implied.pair() == [base, quote])
}

/// The months around the publications whose articles convert these currencies.
fn months(comparison: &Comparison, base: &str, quote: &str) -> Option<(Date, Date)> {
    let days: Vec<Interval> = of_pair(comparison, base, quote)
        .filter_map(|conversion| {
            let document = comparison.documents.get(conversion.article)?;
            let published = document.article.published.as_ref()?;
            Some(Interval::of_day(published.interval.start))
        })
        .collect();
    let middle = days.first()?.start;
    let line = Days::over(&days, middle, 1)?;
    Some(line.with_months(MONTHS).ends())
}

/// To five significant digits.
fn shown(rate: Decimal) -> Decimal {
    let rounded = rate.round_sf_with_strategy(5, RoundingStrategy::MidpointAwayFromZero);
    rounded.unwrap_or(rate).normalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use daejo_articles::read;
    use daejo_collation::{NoMarket, compare_at};
    use daejo_figures::calendar::iso;
    use daejo_rates::Table;

    /// An article of that day, with two conversions, of which the market knows the first.
    fn comparison(day: &str, market: &dyn Market) -> Comparison {
        let text = "\n\n계약은 380억 달러(약 54조 원), 1억 베트남 동(약 5000원) 규모다.\n";
        let text = ["입력 ", day, " 09:00", text].concat();
        compare_at(vec![read("a.txt", text, None).unwrap()], market)
    }

    fn points(day: &str) -> Vec<String> {
        let table = Table::decode(include_bytes!("../../../assets/rates.bin")).unwrap();
        let lines = rate_lines(&comparison(day, &table), &table);
        let [line] = lines.as_slice() else {
            panic!("{lines:?}")
        };
        let points = line.points.iter();
        let points = points.map(|(day, rate)| [iso(*day), rate.to_string()].join(" "));
        points.collect()
    }

    #[test]
    fn a_line_covers_the_months_around_and_the_rates_that_were_used() {
        let points = points("2025.11.04");
        assert_eq!(points.first().unwrap(), "2025-09-01 1393.4");
        assert_eq!(points.last().unwrap(), "2026-01-30 1442.6");
        assert!(
            points.contains(&"2025-11-04 1439.2".to_owned()),
            "{points:?}"
        );
        assert!((20..=26).contains(&points.len()), "{points:?}");
    }

    #[test]
    fn other_articles_have_a_line_of_their_own_days() {
        let points = points("2019.03.05");
        assert!(
            points.first().unwrap().starts_with("2019-01-0"),
            "{points:?}"
        );
        assert!(
            points.last().unwrap().starts_with("2019-05-31"),
            "{points:?}"
        );
    }

    #[test]
    fn without_a_market_there_is_none() {
        assert_eq!(
            rate_lines(&comparison("2025.11.04", &NoMarket), &NoMarket),
            []
        );
    }
}
