//! The market's rates that the page itself carries.
//!
//! The whole table is large, and a first visit does not fetch it: the few rates that the build
//! used go with the page's edition (see [`crate::edition`]).

#[cfg(feature = "prerender")]
mod drawn;
mod line;

use daejo_collation::{Comparison, Market, MarketRate};
use daejo_figures::calendar::Date;
use serde::{Deserialize, Serialize};

pub use line::RateLine;

/// The rates that a comparison used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rates {
    /// The last day of the table that they come from; `None`: there was no table.
    pub until: Option<Date>,
    /// The lines of the market around the publications, one a pair of currencies.
    pub lines: Vec<RateLine>,
    fixings: Vec<Fixing>,
}

/// A rate and what was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
}

#[cfg(feature = "prerender")]
impl Rates {
    /// Whether the fixing of this day was held against a conversion.
    fn is_used(&self, base: &str, quote: &str, day: Date) -> bool {
        let mut fixings = self.fixings.iter();
        fixings.any(|it| it.base == base && it.quote == quote && it.found.day == day)
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
    use crate::fixture::Won;
    use daejo_articles::read;
    use daejo_collation::compare_at;
    use daejo_figures::calendar::day;

    #[test]
    fn comparing_with_what_was_used_comes_to_the_same() {
        let articles = || {
            let text = "입력 2025.11.04 09:00\n\n두 회사는 380억 달러(약 54조 원) 규모의 계약을 맺었다고 3일 밝혔다.\n";
            vec![read("a.txt", text.to_owned(), None).unwrap()]
        };
        let comparison = compare_at(articles(), &Won("1439.2", "1430.02"));
        assert!(comparison.conversions[0].market.is_some());
        let used = Rates::used(&comparison, day(2026, 10, 30).unwrap());
        assert_eq!(
            compare_at(articles(), &used).conversions,
            comparison.conversions
        );
    }
}
