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
