//! Dates of publication as people write them into settings and flags.

use std::fmt;

use daejo_figures::calendar::{Interval, parse_iso};

/// Years of which a news article can be; beyond them the figure is a slip of the keys.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// Why a text is no date of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaysError {
    /// It is none of the forms, or the calendar lacks the day.
    NoDate,
    /// The days run backwards.
    Backwards,
    /// A year before 1900 or after 2199.
    Year(i32),
}

impl fmt::Display for DaysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoDate => f.write_str(
                "is no date; write \"2025-11-04\", \"2025-11\" or \"2025-11-04/2025-11-06\"",
            ),
            Self::Backwards => f.write_str("runs backwards; write the earlier day first"),
            Self::Year(year) => write!(
                f,
                "is in the year {year}; the year must be from {} to {}",
                YEARS.start(),
                YEARS.end()
            ),
        }
    }
}

impl std::error::Error for DaysError {}

/// The days that `text` names: a day, a month, or an interval of days, as ISO 8601 writes them. A
/// time behind a day is passed over: the day is that of the place where it was written.
///
/// # Errors
///
/// [`DaysError`] for anything else, and for years before 1900 and after 2199. Its text goes
/// on where the date stops: `2025-13 is no date; …`.
///
/// ```
/// use daejo_articles::{DaysError, parse_days};
/// let shown = |text| parse_days(text).map(|days| days.to_string());
/// assert_eq!(shown("2025-11-04").as_deref(), Ok("2025-11-04"));
/// assert_eq!(shown("2025-11").as_deref(), Ok("2025-11-01…2025-11-30"));
/// assert_eq!(shown("2025-11-04/2025-11-06").as_deref(), Ok("2025-11-04…2025-11-06"));
/// assert_eq!(shown("2025-11-04T16:05+09:00").as_deref(), Ok("2025-11-04"));
/// assert_eq!(shown("2025-02-30"), Err(DaysError::NoDate));
/// assert_eq!(shown("0025-11-04"), Err(DaysError::Year(25)));
/// ```
pub fn parse_days(text: &str) -> Result<Interval, DaysError> {
    let text = match text.split_once(['T', ' ']) {
        Some((day, time)) if is_time(time) => day,
        _ => text,
    };
    let day = |text: &str| parse_iso(text).ok_or(DaysError::NoDate);
    let days = if let Some((start, end)) = text.split_once('/') {
        Interval::new(day(start)?, day(end)?).ok_or(DaysError::Backwards)?
    } else if let Some(day) = parse_iso(text) {
        Interval::of_day(day)
    } else {
        // A month is what becomes a date with a day behind.
        let first = day(&format!("{text}-01"))?;
        let month = u8::from(first.month());
        Interval::of_months(first.year(), month, month).ok_or(DaysError::NoDate)?
    };
    let mut years = [days.start.year(), days.end.year()].into_iter();
    match years.find(|year| !YEARS.contains(year)) {
        Some(year) => Err(DaysError::Year(year)),
        None => Ok(days),
    }
}

/// Whether `text` can be a time of day with or without its zone: `16:05:30.5+09:00`, `0705Z`.
fn is_time(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'+' | b'-' | b'Z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Result<&str, DaysError>) {
        let found = parse_days(text).map(|days| days.to_string());
        assert_eq!(found.as_deref(), expect.as_ref().copied(), "{text}");
    }

    #[test]
    fn days_months_and_intervals() {
        check("1900-01-01", Ok("1900-01-01"));
        check("2199-12", Ok("2199-12-01…2199-12-31"));
        check("2024-02", Ok("2024-02-01…2024-02-29"));
        check("2025-11-04/2025-11-04", Ok("2025-11-04"));
    }

    #[test]
    fn what_is_no_date_of_publication() {
        for text in [
            "",
            "4 Nov",
            "2025",
            "2025-13",
            "2025-11-04/",
            "2025-11/2025-12",
            " 2025-11-04",
        ] {
            check(text, Err(DaysError::NoDate));
        }
        check("2025-11-06/2025-11-04", Err(DaysError::Backwards));
        check("1899-12-31", Err(DaysError::Year(1899)));
        check("2025-11-04/2200-01-01", Err(DaysError::Year(2200)));
        assert_eq!(
            DaysError::Year(2200).to_string(),
            "is in the year 2200; the year must be from 1900 to 2199"
        );
    }
}
