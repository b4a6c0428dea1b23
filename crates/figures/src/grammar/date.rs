//! A date as written, before it is resolved against a publication date.

use time::Weekday;

use crate::lexicon::calendar::Part;

/// What a text says of a date; anything that it leaves out is `None`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DateExpr {
    pub(crate) year: Option<Year>,
    pub(crate) period: Option<Period>,
    pub(crate) month: Option<Month>,
    pub(crate) day: Option<Day>,
    /// Part of the smallest unit named.
    pub(crate) part: Option<Part>,
    pub(crate) direction: Option<Direction>,
}

/// A year, written or counted from that of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Year {
    Written(i32),
    Away(i32),
}

/// A month of 1–12, or counted from that of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Month {
    Written(u8),
    Away(i32),
}

/// A day of the month, counted from that of publication, or of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    Written(u8),
    Away(i32),
    OfWeek(Weekday),
}

/// Periods other than years, months and days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Period {
    /// 1–4.
    Quarter(u8),
    /// 1 or 2.
    Half(u8),
    /// Three months from this one.
    Season(u8),
    /// Ten years from the year written.
    Decade,
    /// A week so many weeks away from that of publication.
    Week(i32),
}

/// Where a date without year, month or week lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Past,
    Future,
    /// Either, whichever is nearer: 27일까지.
    Nearest,
}

impl DateExpr {
    /// What `later` leaves out is taken from `self`: in `10월 3~5일` the 5th is of October.
    pub(crate) fn complete(self, later: Self) -> Self {
        Self {
            year: later.year.or(self.year),
            month: later.month.or(if later.day.is_some() {
                self.month
            } else {
                None
            }),
            direction: later.direction.or(self.direction),
            ..later
        }
    }
}
