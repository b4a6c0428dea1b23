//! Months, days and years as English writes them.

use super::date::{one_to, year_of};
use crate::cursor::{Cursor, is_blank};
use crate::ends::until;
use crate::lexicon::calendar::MONTHS;
use crate::lexicon::name::is_plural;
use crate::numeral::plain;
use crate::words::words;

/// A month's name or abbreviation, with its full stop.
pub(super) fn month(cursor: &mut Cursor<'_>) -> Option<i32> {
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
    // June and July are no shorter than they are.
    let whole = cursor.begins(words!("June|July|june|july"));
    if next.pos() - cursor.pos() <= 4
        && !whole
        && dot.eat(".")
        && dot
            .peek()
            .is_some_and(|c| is_blank(c) || c.is_ascii_digit())
    {
        next = dot;
    }
    *cursor = next;
    i32::try_from(row + 1).ok()
}

/// A day of 1–31, with or without an ordinal ending.
pub(super) fn day(cursor: &mut Cursor<'_>) -> Option<i32> {
    let mut next = *cursor;
    let day = one_to(31, plain(&mut next, 1, 2)?)?;
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

/// A year of four digits, 1000–2199.
pub(super) fn year(cursor: &mut Cursor<'_>) -> Option<i32> {
    let mut next = *cursor;
    let year = plain(&mut next, 4, 4)?;
    // in 1825; but in 1200 homes
    let long_ago = || (1000..1900).contains(&year) && !counts(next);
    let year = year_of(year).or_else(|| long_ago().then_some(year))?;
    *cursor = next;
    Some(year)
}

/// A plural noun stands right behind.
fn counts(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks() && is_plural(until(cursor.rest(), |c| !c.is_ascii_lowercase()))
}

pub(super) fn two_digits(cursor: &mut Cursor<'_>) -> Option<i32> {
    let (tens, ones) = (cursor.digit()?, cursor.digit()?);
    (!cursor.at_word()).then_some(tens * 10 + ones)
}
