//! The market's rates over some months, as the page carries them to draw a line of.

use daejo_figures::Decimal;
use daejo_figures::calendar::{Date, add_days, iso, parse_iso};

/// The rates of two currencies on some days, for a picture: rounded, and not every day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLine {
    /// ISO 4217 code of the currency that is priced.
    pub base: String,
    /// ISO 4217 code of the currency that the price is in.
    pub quote: String,
    /// Day and rate, in order.
    pub points: Vec<(Date, Decimal)>,
}

impl RateLine {
    /// The line in words: the two currencies, the first day, then for each rate the days since
    /// the one before, and the rate: `USD KRW 2025-09-01 0 1391.2 7 1388`.
    #[must_use]
    pub fn carried(&self) -> String {
        let mut line = [&self.base, " ", &self.quote].concat();
        let mut last = None;
        for (day, rate) in &self.points {
            let days = day.to_julian_day() - last.unwrap_or(*day).to_julian_day();
            let first = match last {
                None => [" ", &iso(*day)].concat(),
                Some(_) => String::new(),
            };
            line.push_str(&[&first, " ", &days.to_string(), " ", &rate.to_string()].concat());
            last = Some(*day);
        }
        line
    }

    /// What [`RateLine::carried`] has written; `None` for anything else.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_ascii_whitespace();
        let (base, quote) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut day = parse_iso(words.next()?)?;
        let mut points = Vec::new();
        while let Some(days) = words.next() {
            day = add_days(day, i64::from(days.parse::<u16>().ok()?))?;
            points.push((day, words.next()?.parse().ok()?));
        }
        Some(Self {
            base,
            quote,
            points,
        })
    }
}

#[cfg(feature = "prerender")]
mod drawn {
    use daejo_collation::Comparison;
    use daejo_figures::calendar::{Date, Interval};
    use daejo_figures::{Decimal, RoundingStrategy};
    use daejo_plot::Days;
    use daejo_rates::Table;

    use super::RateLine;
    use crate::market::Rates;

    /// Whole months before the first publication and after the last.
    const MONTHS: i32 = 2;
    /// Days from one point to the next, or more where there would be more points than these.
    const WEEK: i32 = 7;
    const POINTS: i32 = 60;

    impl Rates {
        /// The same with a line for each pair of currencies that `comparison` converts, over the
        /// months around the publications, from `table`.
        #[must_use]
        pub fn with_lines(mut self, comparison: &Comparison, table: &Table) -> Self {
            for conversion in &comparison.conversions {
                let implied = &conversion.implied;
                let [base, quote] = [&implied.base_unit, &implied.quote_unit];
                let known = |line: &RateLine| line.base == *base && line.quote == *quote;
                if !self.lines.iter().any(known) {
                    let points = months(comparison, base, quote)
                        .map(|days| self.points(table, base, quote, days));
                    self.lines
                        .extend(points.filter(|it| it.len() > 1).map(|points| RateLine {
                            base: base.to_string(),
                            quote: quote.to_string(),
                            points,
                        }));
                }
            }
            self
        }

        /// A point a week, one for each rate that conversions were held against, and the last.
        fn points(
            &self,
            table: &Table,
            base: &str,
            quote: &str,
            (from, to): (Date, Date),
        ) -> Vec<(Date, Decimal)> {
            let span = to.to_julian_day() - from.to_julian_day();
            let step = WEEK.max(span / POINTS);
            let mut next = from.to_julian_day();
            let series: Vec<(Date, Decimal)> = table.series(base, quote, from, to).collect();
            let last = series.last().copied();
            let mut points = Vec::new();
            for (day, rate) in series {
                let is_due = day.to_julian_day() >= next || last == Some((day, rate));
                if is_due {
                    next = day.to_julian_day() + step;
                }
                if is_due || self.is_used(base, quote, day) {
                    points.push((day, shown(rate)));
                }
            }
            points
        }
    }

    /// The months around the publications whose articles convert these currencies.
    fn months(comparison: &Comparison, base: &str, quote: &str) -> Option<(Date, Date)> {
        let of_pair = comparison.conversions.iter().filter(|conversion| {
            conversion.implied.base_unit == *base && conversion.implied.quote_unit == *quote
        });
        let days: Vec<Interval> = of_pair
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
        use daejo_collation::compare_at;
        use daejo_figures::calendar::iso;

        #[test]
        fn a_line_covers_the_months_around_and_the_rates_that_were_used() {
            let text = "입력 2025.11.04 09:00\n\n계약은 380억 달러(약 54조 원), 1억 베트남 동(약 5000원) 규모다.\n";
            let article = read("a.txt", text.to_owned(), None).unwrap();
            let table = Table::decode(include_bytes!("../../assets/rates.bin")).unwrap();
            let comparison = compare_at(vec![article], &table);
            let rates = Rates::used(&comparison, table.last_day());
            let rates = rates.with_lines(&comparison, &table);
            let [line] = rates.lines.as_slice() else {
                panic!("{:?}", rates.lines)
            };
            let points: Vec<String> = line
                .points
                .iter()
                .map(|(day, rate)| [iso(*day), rate.to_string()].join(" "))
                .collect();
            assert_eq!(points.first().unwrap(), "2025-09-01 1393.4");
            assert_eq!(points.last().unwrap(), "2026-01-30 1439.6");
            assert!(
                points.contains(&"2025-11-04 1439.2".to_owned()),
                "{points:?}"
            );
            assert!((20..=26).contains(&points.len()), "{points:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "USD KRW 2025-09-01 0 1391.2 7 1388 1 0.5";

    #[test]
    fn what_is_carried_is_read_again() {
        let line = RateLine::parse(LINE).unwrap();
        assert_eq!(line.carried(), LINE);
        let days: Vec<String> = line.points.iter().map(|(day, _)| iso(*day)).collect();
        assert_eq!(days, ["2025-09-01", "2025-09-08", "2025-09-09"]);
    }

    #[test]
    fn anything_else_is_refused() {
        for line in [
            "",
            "USD KRW",
            "USD KRW 2025-09-31",
            "USD KRW 2025-09-01 0",
            "USD KRW 2025-09-01 -7 1388",
            "USD KRW 2025-09-01 0 x",
        ] {
            assert_eq!(RateLine::parse(line), None, "{line}");
        }
    }
}
