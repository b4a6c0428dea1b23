//! Korean dates: 2025년 11월 3일, 내년 말, 지난 10월, 오는 4월 18일, 1~3월, 사흘 전.

use super::ahead::has_been;
use super::date::{DateExpr, Day, Direction, Month, Period, Year, one_to};
use super::forms::{KOREAN, LENGTH};
use super::korean_day::ends;
use super::range;
use super::reader::Reader;
use super::stamp::weekday_in_brackets;
use crate::cursor::Cursor;
use crate::lexicon::calendar::Kind;
use crate::numeral::{self, MOST_DIGITS, plain};
use crate::words::{Words, words};

/// A date and the byte behind it; a range has a second end.
pub(crate) type Found = (usize, DateExpr, Option<DateExpr>);

/// The Korean date that begins at `start`.
pub(crate) fn date(start: Cursor<'_>) -> Option<Found> {
    if let Some(found) = directed_range(start) {
        return Some(found);
    }
    let first = ago(start).or_else(|| Reader::of(start, KOREAN))?;
    let (cursor, from) = (first.at, first.date);
    if let Some(found) = range_within(cursor, &from) {
        return Some(found);
    }
    // A second end behind ~ may leave out what the first one says: 10일(월)~14일(금).
    let mut next = weekday_in_brackets(cursor).unwrap_or(cursor);
    if range::separator(&mut next)
        && let Some(mut last) = Reader::of(next, KOREAN)
    {
        last.date.complete(&from);
        return Some((last.at.pos(), from, Some(last.date)));
    }
    Some((cursor.pos(), from, None))
}

/// 오는 20~22일, 지난 3~5월: both ends lie on one side of publication.
fn directed_range(start: Cursor<'_>) -> Option<Found> {
    let (mut cursor, word) = start.calendar_word()?;
    let direction = match word.kind {
        Kind::Past => Direction::Past,
        Kind::Future => Direction::Future,
        _ => return None,
    };
    cursor.blanks();
    let (end, mut from, mut to) = shared_range(cursor)?;
    from.direction = Some(direction);
    to.as_mut()?.direction = Some(direction);
    Some((end, from, to))
}

/// 올해 1~9월, 11월 3~5일: the ends of a range share the year or month before them.
fn range_within(mut cursor: Cursor<'_>, whole: &DateExpr) -> Option<Found> {
    let rest = (whole.period, whole.day, whole.part, whole.direction);
    if !matches!(rest, (None, None, None, None)) {
        return None;
    }
    cursor.blanks();
    let (end, mut first, mut last) = shared_range(cursor)?;
    let fits = if whole.month.is_none() {
        first.year.is_none() && first.day.is_none()
    } else {
        first.day.is_some()
    };
    first.complete(whole);
    last.as_mut()?.complete(whole);
    fits.then_some((end, first, last))
}

/// 1~3월, 3∼5일, 2024∼2026년: the unit stands once, behind the second number.
pub(crate) fn shared_range(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    let number: i16 = plain(&mut cursor, 1, MOST_DIGITS)?.try_into().ok()?;
    if !range::separator(&mut cursor) {
        return None;
    }
    let (end, to) = Reader::of(cursor, KOREAN)
        .map(|last| (last.at.pos(), last.date))
        .or_else(|| short_year(cursor, number))?;
    if !numeral::past(&mut cursor) {
        return None;
    }
    let mut from = to;
    match cursor.peek()? {
        '년' | '시' | '학' if number >= 1000 && to.year.is_some() => {
            from = DateExpr::of_year(Year::Written(number));
        }
        '월' => {
            from.month = Some(Month::Written(one_to(12, number)?));
            (from.day, from.part) = (None, None);
        }
        '일' => from.day = Some(Day::Written(one_to(31, number)?)),
        '분' => from.period = Some(Period::Quarter(one_to(4, number)?)),
        _ => return None,
    }
    Some((end, from, Some(to)))
}

/// 2023∼25년, 2024-25시즌: the last year of a range shares the century of the `first`.
fn short_year(start: Cursor<'_>, first: i16) -> Option<(usize, DateExpr)> {
    let mut cursor = start;
    let years: i16 = plain(&mut cursor, 2, 2)?.try_into().ok()?;
    let last = (first - first % 100).checked_add(years)?;
    cursor.eat_any(words!("년|시즌|학년도"))?;
    let date = DateExpr::of_year(Year::Written(last));
    (first >= 1000 && last > first).then_some((cursor.pos(), date))
}

/// 2일 전, 사흘 뒤, 3년 전, 두 달 후: so long before or after publication.
fn ago(start: Cursor<'_>) -> Option<Reader<'_>> {
    /// Behind 전: 전면, 전원, 전시, 전인대.
    static OTHER_WORDS: Words = words!("면|원|시|인대");
    let mut reader = length(start)?;
    reader.at.blanks();
    let before = reader.at.eat_any(words!("전|뒤|후"))? == 0;
    let cursor = reader.at;
    // 17일 전면파업
    if !ends(cursor) || before && cursor.begins(OTHER_WORDS) {
        return None;
    }
    let (mut count, mut unit) = (reader.number, reader.row);
    if unit == HOURS && count % 24 == 0 {
        (count, unit) = (count / 24, DAYS);
    }
    let away = if before { -count } else { count };
    let date = &mut reader.date;
    match unit {
        // 15분 뒤 tells how long something took.
        HOURS.. if !before => return None,
        // 열흘 뒤 숨졌다: reckoned from what was told before.
        _ if !before && has_been(cursor) => date.day = Some(Day::Hours),
        0 => date.year = Some(Year::Away(away)),
        1 => date.month = Some(Month::Away(away)),
        2 => date.period = Some(Period::Week(away)),
        DAYS => date.day = Some(Day::Away(away)),
        // They may lead to another day or not.
        _ => date.day = Some(Day::Hours),
    }
    Some(reader)
}

/// The rows of days and hours in [`LENGTH`].
const DAYS: i16 = 3;
const HOURS: i16 = 4;

/// A length of time that leads to a date: its number and the row of its unit.
fn length(start: Cursor<'_>) -> Option<Reader<'_>> {
    if let Some((after, word)) = start.calendar_word()
        && word.kind == Kind::Days
    {
        let mut reader = Reader::new(after);
        (reader.number, reader.row) = (word.value.into(), DAYS);
        return Some(reader);
    }
    Reader::of(start, LENGTH).filter(|reader| (1..1000).contains(&reader.number))
}
