//! Korean ranges whose ends share a unit, and dates so long before or after publication.

use super::ahead::has_been;
use super::date::{DateExpr, Day, Direction, FARTHEST, Month, Period, Year, one_to};
use super::forms::{KOREAN, LENGTH, RANGE, SHORT_YEAR};
use super::korean_day::ends;
use super::reader::{Reader, holds};
use crate::lexicon::calendar::Kind;
use crate::numeral;
use crate::words::{Words, words};

impl Reader<'_> {
    /// 오는 20~22일, 지난 3~5월: both ends lie on one side of publication.
    pub(super) fn directed_range(&mut self) -> Option<()> {
        let (after, word) = self.at.calendar_word()?;
        let direction = match word.kind {
            Kind::Past => Direction::Past,
            Kind::Future => Direction::Future,
            _ => return None,
        };
        self.at = after;
        self.at.blanks();
        self.shared_range()?;
        self.date.direction = Some(direction);
        self.first.as_mut()?.direction = Some(direction);
        Some(())
    }

    /// 올해 1~9월, 11월 3~5일, 오는 5월 8∼10일: the ends of a range share the year or month before them, and
    /// the side of publication on which they lie.
    pub(super) fn range_within(&mut self) -> Option<()> {
        let whole = self.date;
        let rest = (whole.period, whole.day, whole.part);
        holds(matches!(rest, (None, None, None)))?;
        self.at.blanks();
        self.shared_range()?;
        let first = self.first.as_mut()?;
        let fits = if whole.month.is_none() {
            first.year.is_none() && first.day.is_none()
        } else {
            first.day.is_some()
        };
        first.complete(&whole);
        self.date.complete(&whole);
        holds(fits)
    }

    /// 1~3월, 3∼5일, 2024∼2026년: the unit stands once, behind the second number.
    pub(super) fn shared_range(&mut self) -> Option<()> {
        self.date = DateExpr::default();
        holds(self.reads(RANGE))?;
        let (number, mut unit) = (self.number, self.at);
        let mut last = *self;
        if last.reads(KOREAN) {
            *self = last;
        } else {
            holds(self.short_year(number))?;
        }
        let mut first = self.date;
        holds(numeral::past(&mut unit))?;
        match unit.peek()? {
            '년' | '시' | '학' if (1000..=FARTHEST).contains(&number) && first.year.is_some() => {
                first = DateExpr::of_year(Year::Written(number));
            }
            '월' => {
                first.month = Some(Month::Written(one_to(12, number)?));
                (first.day, first.part) = (None, None);
            }
            '일' => first.day = Some(Day::Written(one_to(31, number)?)),
            '분' => first.period = Some(Period::Quarter(one_to(4, number)?)),
            _ => return None,
        }
        self.first = Some(first);
        Some(())
    }

    /// 2023∼25년, 2024-25시즌: the last year of a range shares the century of the `first`.
    fn short_year(&mut self, first: i32) -> bool {
        if !self.reads(SHORT_YEAR) {
            return false;
        }
        let last = first - first % 100 + self.number;
        self.date.year = Some(Year::Written(last));
        self.digits == 2 && first >= 1000 && last > first && last <= FARTHEST
    }

    /// 2일 전, 사흘 뒤, 3년 전, 두 달 후: so long before or after publication.
    pub(super) fn ago(&mut self) -> Option<()> {
        /// Behind 전: 전면, 전원, 전시, 전인대; 3일 전 거래일보다.
        static OTHER_WORDS: Words = words!("면|원|시|인대| 거래일| 영업일");
        self.length()?;
        // 1년 3개월 전
        let mut months = *self;
        months.at.blanks();
        if self.row == 0 && months.length().is_some() && months.row == 1 {
            months.number += self.number * 12;
            *self = months;
        }
        // 2년 1개월 21일 전
        let (mut days, mut beyond) = (*self, 0);
        days.at.blanks();
        if self.row < 2 && days.length().is_some() && days.row == DAYS {
            beyond = if self.row == 0 {
                self.number * 12
            } else {
                self.number
            };
            *self = days;
        }
        self.at.blanks();
        let before = self.at.eat_any(words!("전|뒤|후"))? == 0;
        // 17일 전면파업
        if !ends(self.at) || before && self.at.begins(OTHER_WORDS) {
            return None;
        }
        if self.row == HOURS && self.number % 24 == 0 {
            (self.number, self.row) = (self.number / 24, DAYS);
        }
        if before {
            (self.number, beyond) = (-self.number, -beyond);
        }
        let (away, date) = (self.number, &mut self.date);
        match self.row {
            // 15분 뒤 tells how long something took.
            HOURS.. if !before => return None,
            // 열흘 뒤 숨졌다: reckoned from what was told before.
            _ if !before && has_been(self.at) => date.day = Some(Day::Hours),
            0 => date.year = Some(Year::Away(away)),
            1 => date.month = Some(Month::Away(away)),
            2 => date.period = Some(Period::Week(away)),
            DAYS if beyond != 0 => date.day = Some(Day::MonthsAway(beyond, away)),
            DAYS => date.day = Some(Day::Away(away)),
            // They may lead to another day or not.
            _ => date.day = Some(Day::Hours),
        }
        Some(())
    }

    /// A length of time that leads to a date: its number and the row of its unit.
    fn length(&mut self) -> Option<()> {
        if let Some((after, word)) = self.at.calendar_word()
            && word.kind == Kind::Days
        {
            (self.at, self.number, self.row) = (after, word.value.into(), DAYS);
            return Some(());
        }
        holds(self.reads(LENGTH) && (1..1000).contains(&self.number))
    }
}

/// The rows of days and hours in [`LENGTH`].
const DAYS: i32 = 3;
const HOURS: i32 = 4;
