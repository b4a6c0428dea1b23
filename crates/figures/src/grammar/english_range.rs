//! Spans of time whose two ends share a year, a month or a preposition: between November 2024 and
//! April 2025, from 2019 to 2023, 5-7 June 2025.

use super::date::{DateExpr, Day, Month, Year, one_to};
use super::english_date::{day, two_digits, year};
use super::english_told::{ends_in_article, ends_in_preposition, small_word};
use super::forms::{MONTH_AND_YEAR, MONTHS_OF_YEAR};
use super::korean_date::Found;
use super::range;
use super::reader::Reader;
use crate::cursor::Cursor;
use crate::numeral::numeral;
use crate::words::words;

/// between November 2024 and April 2025, in July-September: `cursor` is behind the first month.
pub(super) fn months(start: Cursor<'_>, cursor: Cursor<'_>, from: &DateExpr) -> Option<Found> {
    let Some(Month::Written(first)) = from.month.filter(|_| from.day.is_none()) else {
        return None;
    };
    let mut next = cursor;
    // from March 2023 to June 2024, the July-to-September period
    let to = next.eat("-to-") || spans(start, &mut next, from.year.is_some());
    if !to && !range::separator(&mut next) {
        return None;
    }
    let mut last = Reader::of(next, MONTH_AND_YEAR)?;
    let mut from = *from;
    if Some(Month::Written(first)) < last.date.month {
        from.year = from.year.or(last.date.year);
    }
    last.date.complete(&from);
    Some((last.at.pos(), from, Some(last.date)))
}

/// Moves past the word between the two ends of a span of time, which `between` or `from` begins.
pub(super) fn spans(start: Cursor<'_>, cursor: &mut Cursor<'_>, dated: bool) -> bool {
    let mut next = *cursor;
    next.blanks();
    let found = start.follows(words!("between")) && next.eat_word(words!("and"))
        || dated && start.follows(words!("from")) && next.eat_word(words!("to|until|through"));
    if found {
        next.blanks();
        *cursor = next;
    }
    found
}

/// between 2021 and 2024, in 2014-2018; `from 2019 to 2023` names two years.
pub(super) fn years(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    let first = year(&mut cursor)?;
    let between = spans(start, &mut cursor, false);
    if !between && !range::separator(&mut cursor) {
        return None;
    }
    let last = match year(&mut cursor) {
        Some(last) => last,
        // the season or fiscal year 2023-24
        None if !between => {
            let last = first + 1;
            let short = two_digits(&mut cursor)?;
            (short == last % 100).then_some(last)?
        }
        None => return None,
    };
    if last <= first {
        return None;
    }
    let on = |year| DateExpr::of_year(Year::Written(year));
    // in 2023-24, Brazil's 2025-26 crop
    let dated = ends_in_preposition(start) || ends_in_article(start) && small_word(cursor);
    dated.then_some((cursor.pos(), on(first), Some(on(last))))
}

/// the first nine months of 2025: January to September; the final three months of the year.
pub(super) fn first_months(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    if cursor.eat_word(words!("the")) {
        cursor.blanks();
    }
    let first = cursor.eat_english(words!("first|final/last"))? == 0;
    cursor.blanks();
    let number = numeral(cursor).ok()?;
    let months = one_to(11, number.value.small()?.try_into().ok()?)?;
    let whole = Reader::of(cursor.at(number.end), MONTHS_OF_YEAR)?;
    let year = Some(whole.date.year?);
    let month = |month| DateExpr {
        year,
        ..DateExpr::of_month(month)
    };
    let (from, to) = if first {
        (1, months)
    } else {
        (13 - months, 12)
    };
    (months > 1).then_some((whole.at.pos(), month(from), Some(month(to))))
}

/// 5-7 June 2025: the days share their month.
pub(super) fn days_of_month(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    let first = day(&mut cursor)?;
    if !range::separator(&mut cursor) && !range::to(&mut cursor) {
        return None;
    }
    let last = day(&mut cursor)?;
    cursor.blanks();
    let whole = Reader::of(cursor, MONTH_AND_YEAR)?;
    let on = |day| DateExpr {
        day: Some(Day::Written(day)),
        ..whole.date
    };
    Some((whole.at.pos(), on(first), Some(on(last))))
}
