//! Civil days and closed intervals of days: what a date in a text stands for.
//!
//! The Gregorian calendar of ISO 8601, without time zones: news dates are
//! local to the text, and the text seldom names the zone.

use std::fmt;

use serde::{Deserialize, Serialize};
pub use time::Date;
use time::{Duration, Month, Weekday};

/// The day of `year`, `month` (1–12) and `day`, or `None` where the calendar has no such day.
///
/// ```
/// use daejo_figures::calendar::day;
/// assert!(day(2024, 2, 29).is_some());
/// assert!(day(2025, 2, 29).is_none());
/// ```
#[must_use]
pub fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// Reads an ISO 8601 calendar date, `YYYY-MM-DD`, and nothing else.
///
/// ```
/// use daejo_figures::calendar::{day, parse_iso};
/// assert_eq!(parse_iso("2025-11-03"), day(2025, 11, 3));
/// assert_eq!(parse_iso("2025-13-03"), None);
/// assert_eq!(parse_iso("25-11-03"), None);
/// ```
#[must_use]
pub fn parse_iso(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let mut number = |digits: usize| -> Option<u16> {
        let part = parts.next()?;
        let plain = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        if plain { part.parse().ok() } else { None }
    };
    let (year, month, date) = (number(4)?, number(2)?, number(2)?);
    if parts.next().is_some() {
        return None;
    }
    day(
        i32::from(year),
        u8::try_from(month).ok()?,
        u8::try_from(date).ok()?,
    )
}

/// `date` as ISO 8601 writes it: `2025-11-03`.
///
/// ```
/// use daejo_figures::calendar::{day, iso};
/// assert_eq!(day(2025, 11, 3).map(iso).as_deref(), Some("2025-11-03"));
/// ```
#[must_use]
pub fn iso(date: Date) -> String {
    let mut text = String::new();
    push_iso(&mut text, date);
    text
}

pub(crate) fn push_iso(text: &mut String, date: Date) {
    let (year, month, day) = date.to_calendar_date();
    push_year(text, year);
    text.push('-');
    push_digits(text, u8::from(month).into(), 10);
    text.push('-');
    push_digits(text, day.into(), 10);
}

/// `year` in four digits.
pub(crate) fn push_year(text: &mut String, year: i32) {
    if year < 0 {
        text.push('-');
    }
    push_digits(text, year.unsigned_abs(), 1000);
}

/// The digits of `number` from that of `unit`, a power of ten, on. By hand, which weighs less
/// in WASM than the formatting of the standard library.
pub(crate) fn push_digits(text: &mut String, number: u32, mut unit: u32) {
    while unit > 0 {
        text.push(char::from_digit(number / unit % 10, 10).unwrap_or('0'));
        unit /= 10;
    }
}

/// A closed interval of days: both ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Interval {
    /// First day.
    pub start: Date,
    /// Last day, not before `start`.
    pub end: Date,
}

impl Interval {
    /// The interval of one day.
    #[must_use]
    pub fn of_day(date: Date) -> Self {
        Self {
            start: date,
            end: date,
        }
    }

    /// The days from `start` to `end`, or `None` if they run backwards.
    #[must_use]
    pub fn new(start: Date, end: Date) -> Option<Self> {
        (start <= end).then_some(Self { start, end })
    }

    /// The first day of `first` to the last day of `last`, months of 1–12.
    ///
    /// ```
    /// use daejo_figures::calendar::Interval;
    /// let late_2026 = Interval::of_months(2026, 10, 12).map(|i| i.to_string());
    /// assert_eq!(late_2026.as_deref(), Some("2026-10-01…2026-12-31"));
    /// ```
    #[must_use]
    pub fn of_months(year: i32, first: u8, last: u8) -> Option<Self> {
        let start = day(year, first, 1)?;
        let end = day(year, last, days_in_month(year, last)?)?;
        Self::new(start, end)
    }

    /// The whole calendar year.
    #[must_use]
    pub fn of_year(year: i32) -> Option<Self> {
        Self::of_months(year, 1, 12)
    }

    /// Whether the interval is a single day.
    #[must_use]
    pub fn is_day(self) -> bool {
        self.start == self.end
    }

    /// Whether every day of `other` lies in `self`.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a day.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.start <= other.end && other.start <= self.end
    }
}

impl fmt::Display for Interval {
    /// `2025-11-03`, or `2026-10-01…2026-12-31`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&iso(self.start))?;
        if self.is_day() {
            return Ok(());
        }
        write!(f, "…{}", iso(self.end))
    }
}

/// Days of `month` (1–12) in `year`.
#[must_use]
pub fn days_in_month(year: i32, month: u8) -> Option<u8> {
    Some(Month::try_from(month).ok()?.length(year))
}

/// `date` moved by `months` calendar months; a day that the new month lacks becomes its last.
///
/// ```
/// use daejo_figures::calendar::{add_months, day};
/// let end_of_january = day(2025, 1, 31).unwrap();
/// assert_eq!(add_months(end_of_january, 1), day(2025, 2, 28));
/// assert_eq!(add_months(end_of_january, -1), day(2024, 12, 31));
/// ```
#[must_use]
pub fn add_months(date: Date, months: i32) -> Option<Date> {
    let (year, month, of_month) = date.to_calendar_date();
    let count = year
        .checked_mul(12)?
        .checked_add(i32::from(u8::from(month)) - 1)?
        .checked_add(months)?;
    let (year, month) = (
        count.div_euclid(12),
        u8::try_from(count.rem_euclid(12)).ok()? + 1,
    );
    day(year, month, of_month.min(days_in_month(year, month)?))
}

/// `date` moved by `days`, or `None` beyond the calendar's years.
#[must_use]
pub fn add_days(date: Date, days: i64) -> Option<Date> {
    date.checked_add(Duration::days(days))
}

/// The week of `date`, Monday to Sunday (ISO 8601).
#[must_use]
pub fn week_of(date: Date) -> Option<Interval> {
    let monday = add_days(date, -i64::from(date.weekday().number_days_from_monday()))?;
    Interval::new(monday, add_days(monday, 6)?)
}

/// The latest `weekday` on or before `date`.
#[must_use]
pub fn weekday_on_or_before(date: Date, weekday: Weekday) -> Option<Date> {
    let back = 7 + i64::from(date.weekday().number_days_from_monday())
        - i64::from(weekday.number_days_from_monday());
    add_days(date, -(back % 7))
}
