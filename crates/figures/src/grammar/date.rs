//! A date as written, before it is resolved against a publication date.

use time::Weekday;

use crate::ends::tight;
use crate::lexicon::calendar::Part;
use crate::words::{self, words};

/// `number` where it is one of 1 to `last`.
#[inline(never)]
pub(super) fn one_to(last: i32, number: i32) -> Option<i32> {
    (1 <= number && number <= last).then_some(number)
}

/// `number` where it is a year that English news writes of.
#[inline(never)]
pub(super) fn year_of(number: i32) -> Option<i32> {
    (1900 <= number && number < 2200).then_some(number)
}

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
    Written(i32),
    Away(i32),
}

/// A day of the month, counted from that of publication, or of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    Written(i32),
    Away(i32),
    /// The latest, or that of the week or of the month's week that the period says.
    OfWeek(Weekday),
    /// The last of the month.
    Last,
    /// Some hours or minutes away: the text alone does not tell which day.
    Hours,
    /// The day before the one that the text has named last, or before publication: 전날 오후 3시.
    Eve,
}

/// Periods other than years, months and days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Period {
    /// 1–4.
    Quarter(i32),
    /// 1 or 2.
    Half(i32),
    /// Three months from this one.
    Season(i32),
    /// Ten years from the year written.
    Decade,
    /// A week so many weeks away from that of publication.
    Week(i32),
    /// A quarter so many quarters away from that of publication.
    QuarterAway(i32),
    /// The week of a month, from 1; the first is the one with its first Thursday. More than five is
    /// the last.
    WeekOfMonth(i32),
}

/// Where a date without year, month or week lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Past,
    Future,
    /// Either, whichever is nearer: 27일까지.
    Nearest,
    /// The latest if that was a few days ago, when somebody may have said so, else the next:
    /// 22일 결혼한다고 밝혔다.
    Recent,
}

impl DateExpr {
    /// A year and nothing else.
    #[inline(never)]
    pub(crate) fn of_year(year: Year) -> Self {
        Self {
            year: Some(year),
            ..Default::default()
        }
    }

    /// A month of 1–12 and nothing else.
    #[inline(never)]
    pub(crate) fn of_month(month: i32) -> Self {
        Self {
            month: Some(Month::Written(month)),
            ..Default::default()
        }
    }

    /// A day and nothing else.
    #[inline(never)]
    pub(crate) fn of_day(day: Day) -> Self {
        Self {
            day: Some(day),
            ..Default::default()
        }
    }

    /// A period and nothing else.
    #[inline(never)]
    pub(crate) fn of_period(period: Period) -> Self {
        Self {
            period: Some(period),
            ..Default::default()
        }
    }

    /// A day of the month and nothing else: the text around tells whether it is past or to come.
    pub(crate) fn is_bare_day(&self) -> bool {
        matches!(self.day, Some(Day::Written(_))) && self.is_bare()
    }

    /// A month of no year, with or without a day.
    pub(crate) fn is_bare_month(&self) -> bool {
        matches!(self.month, Some(Month::Written(_)))
            && matches!((self.year, self.direction), (None, None))
    }

    /// A quarter or half of no year.
    pub(crate) fn is_bare_period(&self) -> bool {
        matches!(self.period, Some(Period::Quarter(_) | Period::Half(_))) && self.is_bare()
    }

    /// The first or second half of a year.
    pub(crate) fn is_half(&self) -> bool {
        matches!(self.period, Some(Period::Half(_)))
    }

    fn is_bare(&self) -> bool {
        matches!((self.year, self.month, self.direction), (None, None, None))
    }

    /// `self` as the end of a span, or a further item of a list, that `first` began: what it
    /// leaves out is that of `first`, if it then lies behind it. 다음 달 4일부터 23일까지,
    /// 2025년 3월부터 11월까지.
    pub(crate) fn behind(self, first: Self, span: bool) -> Self {
        if self.year.is_some() || self.direction.is_some() {
            return self;
        }
        match (first.day, self.day, first.month, self.month) {
            (Some(Day::Written(a)), Some(Day::Written(b)), _, None) if a < b => Self {
                year: first.year,
                month: first.month,
                direction: first.direction,
                ..self
            },
            (_, _, Some(Month::Written(a)), Some(Month::Written(b))) => {
                let next = i32::from(span && b < a);
                let year = match first.year {
                    Some(Year::Written(year)) => Some(Year::Written(year + next)),
                    Some(Year::Away(away)) => Some(Year::Away(away + next)),
                    None => None,
                };
                let future = first.direction == Some(Direction::Future);
                let direction = first.direction.filter(|_| future);
                if a <= b || next > 0 {
                    Self {
                        year,
                        direction,
                        ..self
                    }
                } else {
                    self
                }
            }
            (None, None, None, None) => match (first.period, self.period) {
                (Some(Period::Quarter(a)), Some(Period::Quarter(b))) if a < b => Self {
                    year: first.year,
                    ..self
                },
                _ => self,
            },
            _ => self,
        }
    }

    /// `self` behind `text`, where that ends in words that point back to the date `before`:
    /// 그해 12월, 이듬해 3월, 같은 달 8일. The year is kept for dates further on.
    pub(crate) fn back_to(self, before: Self, text: Option<&str>) -> Self {
        if self.year.is_some() || self.direction.is_some() {
            return self;
        }
        let text = tight(text.unwrap_or_default());
        let later = |years| match before.year? {
            Year::Written(year) => Some(Year::Written(year + years)),
            Year::Away(away) => Some(Year::Away(away + years)),
        };
        let ends = |words| words::ends(text, words);
        let (month, year) = match (self.month, self.day) {
            (Some(Month::Written(_)), _) if ends(words!("그해|같은 해|같은해")) => {
                (self.month, later(0))
            }
            (Some(Month::Written(_)), _) if ends(words!("이듬해|다음 해|다음해")) => {
                (self.month, later(1))
            }
            (None, Some(Day::Written(_))) if ends(words!("같은 달|같은달")) => {
                (before.month, later(0))
            }
            _ => return self,
        };
        Self {
            month,
            year,
            ..self
        }
    }

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
