//! English dates: Nov. 3, 2025; 3 November; November 2025; in 2026; between 2021 and 2024.

use super::date::{DateExpr, Day, one_to, year_of};
use super::english_range::{days_of_month, first_months, months, years};
use super::forms::{FROM_DIGIT, FROM_LETTER, SECOND_DAY};
use super::korean_date::Found;
use super::range;
use super::reader::Reader;
use crate::cursor::Cursor;
use crate::lexicon::calendar::MONTHS;
use crate::numeral::plain;
use crate::words::words;

/// The English date that begins at `start`, a letter or a digit.
pub(crate) fn date(start: Cursor<'_>) -> Option<Found> {
    let found = if start.at_digit() {
        days_of_month(start).or_else(|| years(start))
    } else {
        first_months(start)
    };
    if found.is_some() {
        return found;
    }
    let letter = start.peek().is_some_and(|c| c.is_ascii_alphabetic());
    let first = Reader::of(start, if letter { FROM_LETTER } else { FROM_DIGIT })?;
    let (cursor, mut date) = (first.at, first.date);
    if let Some(found) = months(start, cursor, &date) {
        return Some(found);
    }
    // Nov. 28 - Dec. 2, June 3-5: a second end may leave out what the first one says.
    if date.day.is_some()
        && let Some(next) = second_end(start, cursor, &date)
        && let Some(mut last) = Reader::of(next, SECOND_DAY)
        && last.date.day.is_some()
    {
        date.year = date.year.or(last.date.year);
        if last.date.month.is_none() {
            last.date.complete(&date);
        }
        return Some((last.at.pos(), date, Some(last.date)));
    }
    Some((cursor.pos(), date, None))
}

/// Where the second end of the range begins whose first is `date`, from `start` to `cursor`.
fn second_end<'t>(start: Cursor<'t>, cursor: Cursor<'t>, date: &DateExpr) -> Option<Cursor<'t>> {
    let mut next = cursor;
    next.blanks();
    let written = matches!(date.day, Some(Day::Written(_)));
    if written && next.eat_word(words!("to|through")) {
        next.blanks();
        // June 3 to 5; `to June 5` is a date of its own.
        return next.at_digit().then_some(next);
    }
    next = cursor;
    // between June 3 and 9 June
    let between = start.follows(words!("between")) && range::to(&mut next);
    (between || range::separator(&mut next)).then_some(next)
}

/// A month's name or abbreviation, with its full stop.
pub(super) fn month(cursor: &mut Cursor<'_>) -> Option<i16> {
    let capital = cursor
        .peek()
        .filter(char::is_ascii_alphabetic)?
        .is_ascii_uppercase();
    let mut next = *cursor;
    let row = next.eat_english(MONTHS)?;
    if !capital {
        // `march` is a month only with a capital, or before a day; `may` with a capital.
        let mut day = next;
        day.eat(".");
        let dated = day.blanks() && day.at_digit();
        let word = cursor.begins(words!("march"));
        if next.pos() - cursor.pos() <= 3 || word && !dated {
            return None;
        }
    }
    let mut dot = next;
    if next.pos() - cursor.pos() <= 4
        && dot.eat(".")
        && dot.peek().is_some_and(crate::cursor::is_blank)
    {
        next = dot;
    }
    *cursor = next;
    i16::try_from(row + 1).ok()
}

/// A day of 1–31, with or without an ordinal ending.
pub(super) fn day(cursor: &mut Cursor<'_>) -> Option<i16> {
    let mut next = *cursor;
    let day = one_to(31, plain(&mut next, 1, 2)? as i16)?;
    next.eat_any(words!("st|nd|rd|th"));
    if next
        .peek()
        .is_some_and(|c| c.is_ascii_alphanumeric() || c == '%')
    {
        return None;
    }
    *cursor = next;
    Some(day)
}

/// A year of four digits, 1900–2199.
pub(super) fn year(cursor: &mut Cursor<'_>) -> Option<i16> {
    let mut next = *cursor;
    let year = year_of(plain(&mut next, 4, 4)? as i16)?;
    *cursor = next;
    Some(year)
}

pub(super) fn two_digits(cursor: &mut Cursor<'_>) -> Option<i16> {
    let (tens, ones) = (cursor.digit()?, cursor.digit()?);
    (!cursor.at_word()).then_some((tens * 10 + ones) as i16)
}
