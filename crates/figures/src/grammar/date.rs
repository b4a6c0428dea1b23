//! A date as written, before it is resolved against a publication date.

use time::Weekday;

use crate::ends::tight;
use crate::lexicon::calendar::Part;
use crate::words::{self, words};

/// The largest number of years, or of other units of time, that is looked at; no calendar reaches as far.
pub(super) const FARTHEST: i32 = 0x7fff;

/// `number` where it is one of 1 to `last`.
pub(super) fn one_to(last: i32, number: i32) -> Option<i32> {
    (1..=last).contains(&number).then_some(number)
}

/// `number` where it is a year that English news writes of.
pub(super) fn year_of(number: i32) -> Option<i32> {
    (1900..=2200).contains(&number).then_some(number)
}

/// What a text says of a date; anything that it leaves out is `None`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct DateExpr {
    pub(crate) year: Option<Year>,
    pub(crate) period: Option<Period>,
    pub(crate) month: Option<Month>,
    pub(crate) day: Option<Day>,
    /// The day of the week of a day of the month.
    pub(crate) weekday: Option<Weekday>,
    /// Part of the smallest unit named.
    pub(crate) part: Option<Part>,
    pub(crate) direction: Option<Direction>,
}

/// A year, written or counted from that of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub(crate) enum Year {
    Written(i32),
    Away(i32),
}

impl Year {
    /// So many years later.
    fn later(self, years: i32) -> Self {
        match self {
            Self::Written(year) => Self::Written(year + years),
            Self::Away(away) => Self::Away(away + years),
        }
    }
}

/// A month of 1–12, or counted from that of publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub(crate) enum Month {
    Written(i32),
    Away(i32),
}

/// A day of the month, counted from that of publication, or of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    Written(i32),
    Away(i32),
    /// So many months, and then so many days, from that of publication.
    MonthsAway(i32, i32),
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
    /// Ten years, a hundred years from the year written.
    Decade,
    Century,
    /// A week so many weeks away from that of publication.
    Week(i32),
    /// The Saturday and Sunday of such a week.
    Weekend(i32),
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
    /// 22일 결혼한다고 밝혔다. Of a month: this year's unless that is over, else whichever is nearer:
    /// 12월 17일 출범한다.
    Recent,
}

impl DateExpr {
    /// A year and nothing else.
    pub(crate) fn of_year(year: Year) -> Self {
        Self {
            year: Some(year),
            ..Default::default()
        }
    }

    /// A month of 1–12 and nothing else.
    pub(crate) fn of_month(month: i32) -> Self {
        Self {
            month: Some(Month::Written(month)),
            ..Default::default()
        }
    }

    /// A day and nothing else.
    pub(crate) fn of_day(day: Day) -> Self {
        Self {
            day: Some(day),
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

    /// A season, of whatever year.
    pub(crate) fn is_season(&self) -> bool {
        matches!(self.period, Some(Period::Season(_)))
    }

    fn is_bare(&self) -> bool {
        matches!((self.year, self.month, self.direction), (None, None, None))
    }

    /// Takes over from `first`, which began a span or a list, what is left out at the end of the
    /// span, or in a further item, if that then lies behind it. 다음 달 4일부터 23일까지,
    /// 2025년 3월부터 11월까지.
    pub(crate) fn follow(&mut self, first: &Self, span: bool) {
        if self.year.is_some() || self.direction.is_some() {
            return;
        }
        match (first.day, self.day, first.month, self.month) {
            (Some(Day::Written(a)), Some(Day::Written(b)), _, None) if a < b => {
                (self.year, self.month) = (first.year, first.month);
                self.direction = first.direction;
            }
            (_, _, Some(Month::Written(a)), Some(Month::Written(b))) if a <= b || span => {
                self.year = first.year.map(|year| year.later(i32::from(b < a)));
                let future = |direction: &Direction| *direction == Direction::Future;
                self.direction = first.direction.filter(future);
            }
            (None, None, None, None) => {
                if let (Some(Period::Quarter(a)), Some(Period::Quarter(b))) =
                    (first.period, self.period)
                    && a < b
                {
                    self.year = first.year;
                }
            }
            _ => {}
        }
    }

    /// Takes over from the date `before` what words at the end of `text`, behind which it stands,
    /// point back to: 그해 12월, 이듬해 3월, 같은 달 8일. The year is kept for dates further on.
    pub(crate) fn point_back(&mut self, before: &Self, text: &str) {
        if self.year.is_some() || self.direction.is_some() {
            return;
        }
        let text = tight(text);
        let ends = |words| words::ends(text, words);
        let later = match (self.month, self.day) {
            (Some(Month::Written(_)), _) if ends(words!("그해|같은 해|같은해")) => 0,
            (Some(Month::Written(_)), _) if ends(words!("이듬해|다음 해|다음해")) => 1,
            (None, Some(Day::Written(_))) if ends(words!("같은 달|같은달")) => {
                self.month = before.month;
                0
            }
            _ => return,
        };
        self.year = before.year.map(|year| year.later(later));
    }

    /// Takes over from `first` what is left out: in `10월 3~5일` the 5th is of October.
    pub(crate) fn complete(&mut self, first: &Self) {
        self.year = self.year.or(first.year);
        if self.day.is_some() {
            self.month = self.month.or(first.month);
        }
        self.direction = self.direction.or(first.direction);
    }
}
