//! The ECB's history of its reference rates, `eurofxref-hist.csv`.

use std::{fmt, str::FromStr};

use daejo_figures::{
    Decimal, RoundingStrategy,
    calendar::{Date, parse_iso},
};

/// The first year whose fixings are kept day by day; those before are averaged by month.
const DAILY_FROM: i32 = 2015;

/// The ECB's history of its reference rates, read exactly.
///
/// The file is a line of codes, then a line a day: the day in ISO 8601, the rate of each
/// currency, `N/A` where there is none. Days may come in any order.
#[derive(Clone, Debug)]
pub struct History {
    codes: Vec<String>,
    /// Ascending; each with a rate for each code.
    days: Vec<(Date, Vec<Option<Decimal>>)>,
}

impl FromStr for History {
    type Err = Unreadable;

    fn from_str(csv: &str) -> Result<Self, Unreadable> {
        let mut lines = (1..).zip(csv.lines());
        let (line, head) = lines.next().ok_or(Unreadable {
            line: 1,
            what: "no line of codes",
        })?;
        let head = head.strip_prefix("Date,").ok_or(Unreadable {
            line,
            what: "no `Date` at the head of the days",
        })?;
        let codes = fields(head).map(|code| {
            let plain = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
            plain.then(|| code.to_owned())
        });
        let codes: Vec<String> = codes.collect::<Option<_>>().ok_or(Unreadable {
            line,
            what: "a code that is not three capitals",
        })?;

        let mut days = Vec::new();
        for (line, text) in lines.filter(|(_, text)| !text.trim().is_empty()) {
            let wrong = |what| Unreadable { line, what };
            let (day, rates) = text.split_once(',').ok_or(wrong("no rates"))?;
            let day = parse_iso(day).ok_or(wrong("a day that is none"))?;
            let rates: Vec<_> = fields(rates)
                .map(rate)
                .collect::<Option<_>>()
                .ok_or(wrong("a rate that is no number above zero"))?;
            if rates.len() != codes.len() {
                return Err(wrong("more or fewer rates than currencies"));
            }
            days.push((day, rates, line));
        }
        days.sort_by_key(|&(day, ..)| day);
        if let Some([_, (.., line)]) = days.array_windows().find(|[a, b]| a.0 == b.0) {
            let what = "a day that another line has too";
            return Err(Unreadable { line: *line, what });
        }
        let days = days.into_iter().map(|(day, rates, _)| (day, rates));
        Ok(Self {
            codes,
            days: days.collect(),
        })
    }
}

/// The fields of a line, without the empty one that the ECB's comma at the end makes.
fn fields(line: &str) -> impl Iterator<Item = &str> {
    line.trim_end().trim_end_matches(',').split(',')
}

/// A rate as written, or that there is none; the outer `None` if it is neither.
fn rate(text: &str) -> Option<Option<Decimal>> {
    if text == "N/A" {
        return Some(None);
    }
    if !text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
    {
        return None;
    }
    let rate = Decimal::from_str_exact(text).ok()?.normalize();
    (rate > Decimal::ZERO).then_some(Some(rate))
}

impl History {
    /// The currencies that still had a rate on the last day, with their places in the lines.
    pub(super) fn live(&self) -> Vec<(usize, &str)> {
        let last = self.days.last().map_or(&[][..], |(_, rates)| rates);
        let rates = self.codes.iter().zip(last).enumerate();
        rates
            .filter(|(_, (_, rate))| rate.is_some())
            .map(|(place, (code, _))| (place, code.as_str()))
            .collect()
    }

    /// The days whose fixings are kept, ascending.
    pub(super) fn daily_days(&self) -> impl Iterator<Item = Date> {
        self.daily().iter().map(|&(day, _)| day)
    }

    /// The rates of the currency at `place` on these days.
    pub(super) fn daily_rates(&self, place: usize) -> impl Iterator<Item = Option<Decimal>> {
        let rates = self.daily().iter();
        rates.map(move |(_, rates)| rates.get(place).copied().flatten())
    }

    fn daily(&self) -> &[(Date, Vec<Option<Decimal>>)] {
        let start = self
            .days
            .partition_point(|(day, _)| day.year() < DAILY_FROM);
        self.days.get(start..).unwrap_or_default()
    }

    /// How many decimals write all these rates out, the most that one of them has.
    pub(super) fn scale(&self, place: usize) -> u32 {
        let scales = self.daily_rates(place).flatten().map(|rate| rate.scale());
        scales.max().unwrap_or_default()
    }

    /// The months that are averaged.
    pub(super) fn months() -> impl Iterator<Item = (i32, u8)> {
        (1999..DAILY_FROM).flat_map(|year| (1..=12).map(move |month| (year, month)))
    }

    /// The mean of the currency's rates in a month, rounded half up to its [`Self::scale`];
    /// `None` if it had no rate in it.
    pub(super) fn average(&self, place: usize, (year, month): (i32, u8)) -> Option<Decimal> {
        let of_day = |day: Date| (day.year(), u8::from(day.month()));
        let start = self
            .days
            .partition_point(|&(day, _)| of_day(day) < (year, month));
        let end = self
            .days
            .partition_point(|&(day, _)| of_day(day) <= (year, month));
        let rates: Vec<Decimal> = self
            .days
            .get(start..end)?
            .iter()
            .filter_map(|(_, rates)| *rates.get(place)?)
            .collect();
        let sum: Decimal = rates.iter().sum();
        let mean = sum.checked_div(Decimal::from(rates.len()))?;
        let up = RoundingStrategy::MidpointAwayFromZero;
        Some(
            mean.round_dp_with_strategy(self.scale(place), up)
                .normalize(),
        )
    }
}

/// A line that a history of rates cannot have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, counted from one.
    pub line: u32,
    /// What is wrong with it.
    pub what: &'static str,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {} of the history of rates has {}",
            self.line, self.what
        )
    }
}

impl std::error::Error for Unreadable {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_cannot_be_are_named() {
        for (csv, line, what) in [
            ("", 1, "no line of codes"),
            ("<html>", 1, "no `Date` at the head of the days"),
            ("Date,USD,won", 1, "a code that is not three capitals"),
            ("Date,USD\n2025-11-03", 2, "no rates"),
            ("Date,USD\n2025-02-30,1", 2, "a day that is none"),
            (
                "Date,USD\n\n2025-11-03,-1",
                3,
                "a rate that is no number above zero",
            ),
            (
                "Date,USD\n2025-11-03,1e3",
                2,
                "a rate that is no number above zero",
            ),
            (
                "Date,USD\n2025-11-03,0.0",
                2,
                "a rate that is no number above zero",
            ),
            (
                "Date,USD\n2025-11-03,",
                2,
                "a rate that is no number above zero",
            ),
            (
                "Date,USD\n2025-11-03,1,2",
                2,
                "more or fewer rates than currencies",
            ),
            (
                "Date,USD\n2025-11-03,1\n2025-11-03,2",
                3,
                "a day that another line has too",
            ),
        ] {
            let error = csv.parse::<History>().unwrap_err();
            assert_eq!(error, Unreadable { line, what }, "{csv:?}");
        }
    }

    #[test]
    fn currencies_live_until_the_last_day() {
        let csv = "Date,USD,RUB,KRW,\n2026-10-30,1.1,N/A,1500,\n2022-03-01,1.2,117.201,1300,\n";
        let history: History = csv.parse().unwrap();
        assert_eq!(history.live(), [(0, "USD"), (2, "KRW")]);
    }

    #[test]
    fn averages_are_rounded_half_up_to_the_decimals_of_the_daily_rates() {
        let csv = "Date,USD\n2015-01-02,1.2\n2014-12-02,1.1\n2014-12-03,1.2\n2014-10-01,1.123\n";
        let history: History = csv.parse().unwrap();
        for (month, average) in [(12, Some("1.2")), (11, None), (10, Some("1.1"))] {
            let found = history
                .average(0, (2014, month))
                .map(|rate| rate.to_string());
            assert_eq!(found.as_deref(), average, "month {month}");
        }
    }
}
