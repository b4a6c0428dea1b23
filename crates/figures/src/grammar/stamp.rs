//! Dates of digits and separators: 2025.11.04 11:26, 2025-11-04T11:26:00, 2025/11/4, 2026.1.1.

use super::date::{DateExpr, Day, Year, one_to, year_of};
use super::korean_date::Found;
use super::range;
use crate::cursor::Cursor;
use crate::words;

/// The stamp that begins at `start`; a range of two stamps has a second end.
pub(crate) fn stamp(start: Cursor<'_>) -> Option<Found> {
    let (end, from) = single(start)?;
    let mut next = start.at(end);
    if range::separator(&mut next)
        && let Some((end, to)) = single(next)
    {
        return Some((end, from, Some(to)));
    }
    Some((end, from, None))
}

fn single(start: Cursor<'_>) -> Option<(usize, DateExpr)> {
    let mut cursor = start;
    let year = year_of(number(&mut cursor, 4, 4)?)?;
    let separator = cursor.bump().filter(|c| matches!(c, '.' | '-' | '/'))?;
    cursor.blanks();
    let mut date = DateExpr::of_month(one_to(12, number(&mut cursor, 1, 2)?)?);
    date.year = Some(Year::Written(year));
    // Year and month alone: 2025.10 could be a decimal, 2025-10 and 2025/10 could be anything.
    if cursor.bump() != Some(separator) {
        return None;
    }
    cursor.blanks();
    date.day = Some(Day::Written(one_to(31, number(&mut cursor, 1, 2)?)?));
    let mut dot = cursor;
    // 2025. 11. 4. ends in a full stop that belongs to it when a time follows.
    if separator == '.' && dot.eat(".") && clock(dot).is_some() {
        cursor = dot;
    }
    Some((clock(cursor).unwrap_or(cursor.pos()), date))
}

/// Month and day as offices write them, `2. 17.(월)~3. 14.(금)`, `11.10(월)`. The day of the week tells them from
/// versions and lists, and belongs to the first end of a range.
pub(crate) fn dotted(start: Cursor<'_>) -> Option<Found> {
    let (behind, from) = month_and_day(start)?;
    let mut next = weekday_in_brackets(behind)?;
    if range::separator(&mut next) {
        let to = month_and_day(next).or_else(|| {
            let (after, day) = dotted_number(next, 31)?;
            let day = Some(Day::Written(day));
            Some((after, DateExpr { day, ..from }))
        });
        if let Some((after, to)) = to.filter(|(after, _)| weekday_in_brackets(*after).is_some()) {
            return Some((after.pos(), from, Some(to)));
        }
    }
    Some((behind.pos(), from, None))
}

fn month_and_day(start: Cursor<'_>) -> Option<(Cursor<'_>, DateExpr)> {
    let (mut cursor, month) = dotted_number(start, 12)?;
    cursor.blanks();
    let mut date = DateExpr::of_month(month);
    date.day = Some(Day::Written(one_to(31, number(&mut cursor, 1, 2)?)?));
    cursor.eat(".");
    Some((cursor, date))
}

/// A number of 1 to `most` and its full stop.
fn dotted_number(mut cursor: Cursor<'_>, most: i16) -> Option<(Cursor<'_>, i16)> {
    let number = one_to(most, number(&mut cursor, 1, 2)?)?;
    cursor.eat(".").then_some((cursor, number))
}

/// The place behind `(월)`.
pub(super) fn weekday_in_brackets(mut cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    cursor.blanks();
    let named = cursor.eat("(")
        && cursor
            .bump()
            .is_some_and(|c| words::holds("월화수목금토일", c));
    (named && cursor.eat(")")).then_some(cursor)
}

/// 11/04/2025: month first, as in America, unless only the second can be one.
pub(crate) fn slashed(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    let mut part = || number(&mut cursor, 1, 2).filter(|_| cursor.eat("/"));
    let (first, second) = (part()?, part()?);
    let year = year_of(number(&mut cursor, 4, 4)?)?;
    let (month, day) = if first > 12 {
        (second, first)
    } else {
        (first, second)
    };
    let mut date = DateExpr::of_month(one_to(12, month)?);
    date.year = Some(Year::Written(year));
    date.day = Some(Day::Written(one_to(31, day)?));
    (!cursor.eat("/")).then_some((cursor.pos(), date, None))
}

/// The time of day behind a date, with the blank or T before it.
fn clock(mut cursor: Cursor<'_>) -> Option<usize> {
    if !cursor.eat("T") && !cursor.blanks() {
        return None;
    }
    number(&mut cursor, 1, 2).filter(|hour| *hour < 25)?;
    if !cursor.eat(":") {
        return None;
    }
    number(&mut cursor, 2, 2).filter(|minute| *minute < 60)?;
    let mut seconds = cursor;
    if seconds.eat(":") && number(&mut seconds, 2, 2).is_some() {
        cursor = seconds;
    }
    Some(cursor.pos())
}

/// A number of `least` to `most` digits with no further digit behind it.
fn number(cursor: &mut Cursor<'_>, least: usize, most: usize) -> Option<i16> {
    let mut next = *cursor;
    let (mut value, mut count) = (0, 0);
    while let Some(digit) = next.digit() {
        if count == most {
            return None;
        }
        value = value * 10 + digit as i16;
        count += 1;
    }
    if count < least {
        return None;
    }
    *cursor = next;
    Some(value)
}
