//! Korean dates that are reckoned from publication: 사흘 전, 3년 뒤, 내년 말, 지난 10월, 오는 18일.

use super::ahead::has_been;
use super::date::{DateExpr, Day, Direction, Month, Period, Year, one_to};
use super::korean_date::{ends, period, weekday, with_part, within_month, within_year, written};
use super::time::behind_date;
use crate::cursor::Cursor;
use crate::lexicon::calendar::{Part, Word};
use crate::numeral::numeral;
use crate::words::{Words, words};

/// 2일 전, 사흘 뒤, 3년 전, 두 달 후: so long before or after publication.
pub(super) fn ago(start: Cursor<'_>) -> Option<(Cursor<'_>, DateExpr)> {
    /// Behind 전: 전면, 전원, 전시, 전인대.
    static OTHER_WORDS: Words = words!("면|원|시|인대");
    let (mut cursor, count, unit) = length(start)?;
    cursor.blanks();
    let sign = match cursor.eat_any(words!("전|뒤|후"))? {
        0 => -1,
        _ => 1,
    };
    // 17일 전면파업
    if !ends(cursor) || sign < 0 && cursor.begins(OTHER_WORDS) {
        return None;
    }
    let away = sign * count;
    let mut date = DateExpr::default();
    match unit {
        // 15분 뒤 tells how long something took.
        Length::Hours if sign > 0 => return None,
        // 열흘 뒤 숨졌다: reckoned from what was told before.
        _ if sign > 0 && has_been(cursor) => date.day = Some(Day::Hours),
        Length::Years => date.year = Some(Year::Away(away)),
        Length::Months => date.month = Some(Month::Away(away)),
        Length::Weeks => date.period = Some(Period::Week(away)),
        Length::Days => date.day = Some(Day::Away(away)),
        Length::Hours => date.day = Some(Day::Hours),
    }
    Some((cursor, date))
}

#[derive(Clone, Copy)]
enum Length {
    Years,
    Months,
    Weeks,
    Days,
    /// Hours and minutes, which may lead to another day or not.
    Hours,
}

/// A length of time that leads to a date.
fn length(start: Cursor<'_>) -> Option<(Cursor<'_>, i32, Length)> {
    if let Some((after, Word::Days(days))) = start.calendar_word() {
        return Some((after, days.into(), Length::Days));
    }
    let number = numeral(start).ok()?;
    let count = one_to(999, number.value.small()?.into())?;
    if number.fraction {
        return None;
    }
    let mut cursor = start.at(number.end);
    cursor.blanks();
    let unit = match cursor.eat_any(words!("년|개월/달|주일/주|일|시간|분"))? {
        0 => Length::Years,
        1 => Length::Months,
        2 => Length::Weeks,
        3 => Length::Days,
        4 if count % 24 == 0 => return Some((cursor, count / 24, Length::Days)),
        _ => Length::Hours,
    };
    Some((cursor, count, unit))
}

/// A date that begins with a word of the table.
pub(super) fn from_word(cursor: Cursor<'_>, word: Word) -> Option<(Cursor<'_>, DateExpr)> {
    let mut date = DateExpr::default();
    match word {
        Word::Year(away) => {
            date.year = Some(Year::Away(away.into()));
            Some(within_year(cursor, date)).filter(|(after, _)| ends(*after))
        }
        Word::YearBeforePart(away) => {
            date.year = Some(Year::Away(away.into()));
            let (after, date) = within_year(cursor, date);
            (after.pos() > cursor.pos() && ends(after)).then_some((after, date))
        }
        Word::PartOfYear(away, part) => {
            (date.year, date.part) = (Some(Year::Away(away.into())), Some(part));
            ends(cursor).then_some((cursor, date))
        }
        Word::Month(away) => {
            date.month = Some(Month::Away(away.into()));
            let (after, date) = within_month(cursor, date);
            ends(after).then_some((after, date))
        }
        Word::Week(away) => {
            date.period = Some(Period::Week(away.into()));
            let mut after = cursor;
            after.blanks();
            if let Some(weekday) = weekday(&mut after) {
                date.day = Some(Day::OfWeek(weekday));
                return Some((after, date));
            }
            let (after, date) = with_part(cursor, date);
            ends(after).then_some((after, date))
        }
        Word::Weekend(away) => {
            (date.period, date.part) = (Some(Period::Week(away.into())), Some(Part::Late));
            ends(cursor).then_some((cursor, date))
        }
        Word::Quarter(away) => {
            date.period = Some(Period::QuarterAway(away.into()));
            let (after, date) = with_part(cursor, date);
            ends(after).then_some((after, date))
        }
        Word::Day(away) => {
            date.day = Some(Day::Away(away.into()));
            ends(cursor).then_some((cursor, date))
        }
        Word::Eve => {
            date.day = Some(Day::Eve);
            behind_date(cursor).map(|_| (cursor, date))
        }
        Word::This => {
            let (after, mut date) = directed(cursor, Direction::Nearest)?;
            match date.day {
                // The one of this week, past or to come.
                Some(Day::OfWeek(_)) => date.period = Some(Period::Week(0)),
                // 이번 3일 is three days.
                Some(_) => return None,
                None => {}
            }
            (ends(after) && date.year.is_none()).then_some((after, date))
        }
        Word::Past | Word::Future => {
            let direction = if word == Word::Past {
                Direction::Past
            } else {
                Direction::Future
            };
            directed(cursor, direction)
        }
        Word::Days(_) | Word::Half(_) | Word::Season(_) | Word::Length(..) => None,
    }
}

/// 지난 10월, 오는 18일, 지난 월요일, 지난 2023년. A length of time is no date: 지난 7년간.
fn directed(cursor: Cursor<'_>, direction: Direction) -> Option<(Cursor<'_>, DateExpr)> {
    let mut after = cursor;
    after.blanks();
    let (after, mut date) = if let Some(weekday) = weekday(&mut after) {
        (after, DateExpr::of_day(Day::OfWeek(weekday)))
    } else if let Some((after, period)) = period(after) {
        with_part(after, DateExpr::of_period(period))
    } else {
        written(after)?
    };
    date.direction = Some(direction);
    Some((after, date))
}
