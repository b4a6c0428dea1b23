//! Days on a line.

use daejo_figures::calendar::{Date, Interval, add_months, day};

/// The years before and after its middle that a line of days shows at most.
const YEARS: i32 = 20;

/// Months between the ticks, the finest first.
const STEPS: [i32; 10] = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/// A line of days, of a length in whole units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    from: Date,
    to: Date,
    length: i32,
}

/// A mark on a line of days: the first day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayTick {
    /// Where the month begins.
    pub at: i32,
    /// The year.
    pub year: i32,
    /// The month, 1–12; none where the ticks are years apart.
    pub month: Option<u8>,
}

impl Days {
    /// The shortest line that holds all of `intervals`, of at most twenty years before and after
    /// `middle`. `None` where there are none.
    ///
    /// ```
    /// use daejo_figures::calendar::{Interval, day};
    /// use daejo_plot::Days;
    ///
    /// let today = day(2025, 11, 4).unwrap();
    /// let [old, new] = [1911, 2030].map(|year| Interval::of_year(year).unwrap());
    /// let days = Days::over(&[old, new], today, 1000).unwrap();
    /// assert_eq!(days.at(today), 795);
    /// assert_eq!((days.is_before(old.end), days.at(old.end)), (true, 0));
    /// ```
    #[must_use]
    pub fn over(intervals: &[Interval], middle: Date, length: i32) -> Option<Self> {
        let from = intervals.iter().map(|days| days.start).min()?;
        let to = intervals.iter().map(|days| days.end).max()?;
        let years = |years: i32| add_months(middle, years * 12);
        let kept = Self {
            from: years(-YEARS).map_or(from, |first| from.max(first)),
            to: years(YEARS).map_or(to, |last| to.min(last)),
            length,
        };
        // All of them may lie on one side of those years.
        Some(if kept.from <= kept.to {
            kept
        } else {
            Self { from, to, length }
        })
    }

    /// The line from the first day of the month of its first day, `months` months before, to as
    /// many months after the month of its last day.
    #[must_use]
    pub fn with_months(self, months: i32) -> Self {
        let month = |of: Date, by: i32| {
            add_months(of, by).and_then(|of| day(of.year(), u8::from(of.month()), 1))
        };
        let before_next = |next: Date| next.previous_day();
        Self {
            from: month(self.from, -months).unwrap_or(self.from),
            to: month(self.to, months + 1)
                .and_then(before_next)
                .unwrap_or(self.to),
            ..self
        }
    }

    /// The first and the last day.
    #[must_use]
    pub fn ends(&self) -> (Date, Date) {
        (self.from, self.to)
    }

    /// Where `day` begins, from 0 to the length; what the line does not hold lies at its end.
    #[must_use]
    pub fn at(&self, day: Date) -> i32 {
        self.after(i64::from(day.to_julian_day()))
    }

    /// Where `days` begins and how long it is; a single day has its length, too.
    #[must_use]
    pub fn bar(&self, days: Interval) -> (i32, i32) {
        let start = self.at(days.start);
        let end = self.after(i64::from(days.end.to_julian_day()) + 1);
        (start, end - start)
    }

    /// Whether `day` lies before the line.
    #[must_use]
    pub fn is_before(&self, day: Date) -> bool {
        day < self.from
    }

    /// Whether `day` lies behind the line.
    #[must_use]
    pub fn is_after(&self, day: Date) -> bool {
        day > self.to
    }

    /// The first days of months, or of years, at most so many, at even distances.
    #[must_use]
    pub fn ticks(&self, most: usize) -> Vec<DayTick> {
        let all = STEPS.iter().map(|step| self.every(*step));
        let mut few = all.filter(|ticks| ticks.len() <= most);
        few.next().unwrap_or_default()
    }

    /// The months of the line that are multiples of `step`, counted from the year 0.
    fn every(&self, step: i32) -> Vec<DayTick> {
        let first = self.from.year() * 12 + i32::from(u8::from(self.from.month())) - 1;
        let last = self.to.year() * 12 + i32::from(u8::from(self.to.month())) - 1;
        let mut months = first.div_euclid(step) * step;
        let mut ticks = Vec::new();
        while months <= last {
            let year = months.div_euclid(12);
            let month = u8::try_from(months.rem_euclid(12) + 1).unwrap_or(1);
            let begins = day(year, month, 1).filter(|begins| *begins >= self.from);
            ticks.extend(begins.map(|begins| DayTick {
                at: self.at(begins),
                year,
                month: (step < 12).then_some(month),
            }));
            months += step;
        }
        ticks
    }

    /// Where a Julian day begins.
    fn after(&self, julian: i64) -> i32 {
        let from = i64::from(self.from.to_julian_day());
        // The last day is part of the line.
        let count = i64::from(self.to.to_julian_day()) + 1 - from;
        let passed = (julian - from).clamp(0, count);
        let length = i64::from(self.length);
        let units = (passed * length * 2 + count) / (count * 2);
        i32::try_from(units).unwrap_or(self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daejo_figures::calendar::parse_iso;

    fn date(text: &str) -> Date {
        parse_iso(text).unwrap()
    }

    fn days(text: &str) -> Interval {
        let (start, end) = text.split_once('/').unwrap_or((text, text));
        Interval::new(date(start), date(end)).unwrap()
    }

    fn over(texts: &[&str]) -> Option<Days> {
        let all: Vec<Interval> = texts.iter().map(|text| days(text)).collect();
        Days::over(&all, date("2025-11-04"), 1000)
    }

    #[test]
    fn nothing_has_no_line() {
        assert_eq!(over(&[]), None);
    }

    #[test]
    fn one_day_is_all_of_its_line() {
        let line = over(&["2025-11-04"]).unwrap();
        assert_eq!(line.bar(days("2025-11-04")), (0, 1000));
        assert_eq!(line.at(date("2025-11-03")), 0);
        assert_eq!(line.at(date("2025-11-05")), 1000);
    }

    #[test]
    fn days_lie_in_proportion_and_bars_hold_their_last_day() {
        let line = over(&["2025-11-01/2025-11-10"]).unwrap();
        assert_eq!(line.at(date("2025-11-06")), 500);
        assert_eq!(line.bar(days("2025-11-06/2025-11-10")), (500, 500));
        assert_eq!(line.bar(days("2025-10-01/2025-11-02")), (0, 200));
        assert_eq!(line.bar(days("2025-12-01/2025-12-02")), (1000, 0));
    }

    #[test]
    fn long_ranges_end_twenty_years_from_the_middle() {
        let line = over(&["0001-01-01", "2025-11-04", "9999-12-31"]).unwrap();
        assert_eq!(line.ends(), (date("2005-11-04"), date("2045-11-04")));
        assert!(line.is_before(date("0001-01-01")) && line.is_after(date("9999-12-31")));
        // Where everything is long ago, the line is there.
        let ago = over(&["1592-04-13/1598-12-16"]).unwrap();
        assert_eq!(ago.ends(), (date("1592-04-13"), date("1598-12-16")));
    }

    #[test]
    fn whole_months_around_a_line() {
        let line = over(&["2025-11-04/2025-12-17"]).unwrap().with_months(2);
        assert_eq!(line.ends(), (date("2025-09-01"), date("2026-02-28")));
        let line = over(&["2025-11-04"]).unwrap().with_months(0);
        assert_eq!(line.ends(), (date("2025-11-01"), date("2025-11-30")));
    }

    #[test]
    fn ticks_are_months_or_years_and_few() {
        let check = |texts: &[&str], expect: &str| {
            let ticks = over(texts).unwrap().ticks(6);
            let shown: Vec<String> = ticks
                .iter()
                .map(|tick| match tick.month {
                    Some(month) => format!("{}-{month}", tick.year),
                    None => tick.year.to_string(),
                })
                .collect();
            assert_eq!(shown.join(" "), expect, "{texts:?}");
        };
        check(
            &["2025-09-01", "2026-02-28"],
            "2025-9 2025-10 2025-11 2025-12 2026-1 2026-2",
        );
        check(&["2025-09-02", "2026-06-28"], "2025-10 2026-1 2026-4");
        check(
            &["2015-01-01", "2027-12-31"],
            "2016 2018 2020 2022 2024 2026",
        );
        check(&["2006-01-01", "2044-12-31"], "2010 2020 2030 2040");
        check(&["2022-12-01", "2027-01-31"], "2023 2024 2025 2026 2027");
        check(&["2025-11-04"], "");
    }
}
