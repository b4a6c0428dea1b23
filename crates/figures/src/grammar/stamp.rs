//! Dates of digits and separators: 2025.11.04 11:26, 2025-11-04T11:26:00, 2025/11/4, 2026.1.1.

use super::date::{DateExpr, Day, Month, Year};
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
    let year = number(&mut cursor, 4, 4)?;
    if !(1900..2200).contains(&year) {
        return None;
    }
    let separator = cursor.bump().filter(|c| matches!(c, '.' | '-' | '/'))?;
    cursor.blanks();
    let month = number(&mut cursor, 1, 2).filter(|m| (1..=12).contains(m))?;
    let mut date = DateExpr {
        year: Some(Year::Written(i16::try_from(year).ok()?)),
        month: Some(Month::Written(u8::try_from(month).ok()?)),
        ..Default::default()
    };
    let mut next = cursor;
    let same = next.bump() == Some(separator);
    next.blanks();
    if same && let Some(day) = number(&mut next, 1, 2).filter(|d| (1..=31).contains(d)) {
        date.day = Some(Day::Written(u8::try_from(day).ok()?));
        cursor = next;
        let mut dot = cursor;
        // 2025. 11. 4. ends in a full stop that belongs to it when a time follows.
        if separator == '.' && dot.eat(".") && clock(dot).is_some() {
            cursor = dot;
        }
        return Some((clock(cursor).unwrap_or(cursor.pos()), date));
    }
    // Year and month alone: 2025.10 could be a decimal, 2025-10 and 2025/10 could be anything.
    None
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
    let day = number(&mut cursor, 1, 2).filter(|n| (1..=31).contains(n))?;
    let day = u8::try_from(day).ok()?;
    let mut behind = cursor;
    behind.eat(".");
    let date = DateExpr {
        month: Some(Month::Written(month)),
        day: Some(Day::Written(day)),
        ..Default::default()
    };
    Some((behind, date))
}

/// A number of 1 to `most` and its full stop.
fn dotted_number(mut cursor: Cursor<'_>, most: u16) -> Option<(Cursor<'_>, u8)> {
    let number = number(&mut cursor, 1, 2).filter(|n| (1..=most).contains(n))?;
    cursor
        .eat(".")
        .then_some((cursor, u8::try_from(number).ok()?))
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
    let mut part = |least, most| {
        let found = number(&mut cursor, least, most)?;
        let slash = cursor.eat("/");
        Some((found, slash))
    };
    let ((first, true), (second, true), (year, false)) = (part(1, 2)?, part(1, 2)?, part(4, 4)?)
    else {
        return None;
    };
    let (month, day) = if first > 12 {
        (second, first)
    } else {
        (first, second)
    };
    let known = (1..=12).contains(&month) && (1..=31).contains(&day);
    let date = DateExpr {
        year: Some(Year::Written(i16::try_from(year).ok()?)),
        month: Some(Month::Written(u8::try_from(month).ok()?)),
        day: Some(Day::Written(u8::try_from(day).ok()?)),
        ..Default::default()
    };
    (known && (1900..2200).contains(&year)).then_some((cursor.pos(), date, None))
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
fn number(cursor: &mut Cursor<'_>, least: usize, most: usize) -> Option<u16> {
    let mut next = *cursor;
    let (mut value, mut count) = (0_u16, 0);
    while let Some(digit) = next.digit() {
        if count == most {
            return None;
        }
        value = value * 10 + u16::try_from(digit).ok()?;
        count += 1;
    }
    if count < least {
        return None;
    }
    *cursor = next;
    Some(value)
}
