//! The market's rates that the page itself carries.
//!
//! The whole table is large, and a first visit does not fetch it. The build writes the few rates
//! that it used into the page, and the client compares with these: both come to the same.

#[cfg(feature = "prerender")]
mod drawn;
mod line;

use daejo_collation::{Comparison, Market, MarketRate};
use daejo_figures::calendar::{Date, iso, parse_iso};

pub use line::RateLine;

/// Attribute that holds the rates, on the line that says whose they are.
pub const ATTRIBUTE: &str = "data-rates";

/// The rates that a comparison used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates {
    /// The last day of the table that they come from; `None`: there was no table.
    pub until: Option<Date>,
    /// The lines of the market around the publications, one a pair of currencies.
    pub lines: Vec<RateLine>,
    fixings: Vec<Fixing>,
}

/// A rate and what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fixing {
    base: String,
    quote: String,
    asked: Date,
    found: MarketRate,
}

impl Rates {
    /// The rates that the conversions of `comparison` were held against, from a table up to
    /// `until`.
    #[must_use]
    pub fn used(comparison: &Comparison, until: Date) -> Self {
        let mut fixings: Vec<Fixing> = Vec::new();
        for conversion in &comparison.conversions {
            let document = comparison.documents.get(conversion.article);
            let published = document.and_then(|document| document.article.published.as_ref());
            let (Some(published), Some(found)) = (published, conversion.market) else {
                continue;
            };
            let fixing = Fixing {
                base: conversion.implied.base_unit.to_string(),
                quote: conversion.implied.quote_unit.to_string(),
                asked: published.interval.start,
                found,
            };
            if !fixings.contains(&fixing) {
                fixings.push(fixing);
            }
        }
        Self {
            until: Some(until),
            lines: Vec::new(),
            fixings,
        }
    }

    /// The rates in one line: the last day, then for each rate the two currencies, the day asked
    /// for, the day of the fixing, how old that is, the rate and the one before; then the lines to
    /// be drawn, as [`RateLine::carried`] gives them. `None` without a table.
    #[must_use]
    pub fn carried(&self) -> Option<String> {
        let mut line = iso(self.until?);
        for fixing in &self.fixings {
            let found = fixing.found;
            let [asked, day] = [fixing.asked, found.day].map(iso);
            let (age, rate) = (found.days_old.to_string(), found.rate.to_string());
            let before = found.before.map(|before| before.to_string());
            let words = [&fixing.base, &fixing.quote, &asked, &day, &age, &rate];
            line.push(';');
            for word in words.into_iter().chain(&before) {
                line.push(' ');
                line.push_str(word);
            }
        }
        for drawn in &self.lines {
            line.push('|');
            line.push_str(&drawn.carried());
        }
        Some(line)
    }

    /// What [`Rates::carried`] has written; `None` for anything else.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let mut lines = line.split('|');
        let mut parts = lines.next()?.split(';');
        let until = parse_iso(parts.next()?)?;
        let fixings = parts.map(Fixing::parse).collect::<Option<_>>()?;
        Some(Self {
            until: Some(until),
            lines: lines.map(RateLine::parse).collect::<Option<_>>()?,
            fixings,
        })
    }
}

#[cfg(feature = "prerender")]
impl Rates {
    /// Whether the fixing of this day was held against a conversion.
    fn is_used(&self, base: &str, quote: &str, day: Date) -> bool {
        let mut fixings = self.fixings.iter();
        fixings.any(|it| it.base == base && it.quote == quote && it.found.day == day)
    }
}

impl Fixing {
    fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_ascii_whitespace();
        let fixing = Self {
            base: words.next()?.to_owned(),
            quote: words.next()?.to_owned(),
            asked: parse_iso(words.next()?)?,
            found: MarketRate {
                day: parse_iso(words.next()?)?,
                days_old: words.next()?.parse().ok()?,
                rate: words.next()?.parse().ok()?,
                before: match words.next() {
                    Some(word) => Some(word.parse().ok()?),
                    None => None,
                },
            },
        };
        words.next().is_none().then_some(fixing)
    }
}

impl Market for Rates {
    fn rate(&self, base: &str, quote: &str, day: Date) -> Option<MarketRate> {
        let mut fixings = self.fixings.iter();
        let fits =
            |fixing: &&Fixing| fixing.base == base && fixing.quote == quote && fixing.asked == day;
        fixings.find(fits).map(|fixing| fixing.found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daejo_articles::read;
    use daejo_collation::compare_at;
    use daejo_figures::calendar::day;

    /// 4 November 2025, as a table would have it, in all its digits.
    const LINE: &str = "2026-10-30; USD KRW 2025-11-04 2025-11-04 0 \
                        1439.1958924375598294317291794 1430.0243182212958137919055063";

    #[test]
    fn what_is_carried_is_read_again() {
        for line in [
            "2026-10-30",
            LINE,
            "2026-10-30; USD KRW 1999-01-04 1999-01-04 0 1190.5; EUR USD 2025-11-09 2025-11-07 2 1.1561 1.1533",
            "2026-10-30; USD KRW 1999-01-04 1999-01-04 0 1190.5|USD KRW 1998-12-31 0 1191 4 1190.5|EUR USD 2025-11-03 0 1.15",
        ] {
            let rates = Rates::parse(line).unwrap();
            assert_eq!(rates.carried().as_deref(), Some(line));
        }
        assert_eq!(Rates::default().carried(), None);
    }

    #[test]
    fn anything_else_is_refused() {
        for line in [
            "",
            "2026-10-32",
            "2026-10-30;",
            "2026-10-30; USD KRW",
            "2026-10-30; USD KRW 2025-11-04 2025-11-04 0 x",
            "2026-10-30; USD KRW 2025-11-04 2025-11-04 0 1 2 3",
            "2026-10-30|",
        ] {
            assert_eq!(Rates::parse(line), None, "{line}");
        }
    }

    #[test]
    fn comparing_with_what_was_used_comes_to_the_same() {
        let articles = || {
            let text = "입력 2025.11.04 09:00\n\n두 회사는 380억 달러(약 54조 원) 규모의 계약을 맺었다고 3일 밝혔다.\n";
            vec![read("a.txt", text.to_owned(), None).unwrap()]
        };
        let rates = Rates::parse(LINE).unwrap();
        let comparison = compare_at(articles(), &rates);
        assert!(comparison.conversions[0].market.is_some());
        let used = Rates::used(&comparison, day(2026, 10, 30).unwrap());
        assert_eq!(used, rates);
        assert_eq!(
            compare_at(articles(), &used).conversions,
            comparison.conversions
        );
    }
}
