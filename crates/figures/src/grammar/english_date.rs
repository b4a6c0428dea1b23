//! English dates: Nov. 3, 2025; 3 November; November 2025; in 2026; last Thursday; late 2026;
//! Q3 2025; the second half of 2025; five years ago.

use super::date::{DateExpr, Day, Direction, Month, Period, Year};
use super::korean_date::Found;
use super::range;
use crate::cursor::{Cursor, digit_value};
use crate::ends::{last, last_chars, tight};
use crate::lexicon::calendar::{self, MONTHS, Part, SEASONS, WEEKDAYS};
use crate::numeral::numeral;
use crate::words::{self, Words, words};

/// The English date that begins at `start`, a letter or a digit.
pub(crate) fn date(start: Cursor<'_>) -> Option<Found> {
    let digit = start.peek().and_then(digit_value).is_some();
    let found = if digit {
        days_of_month(start).or_else(|| years(start))
    } else {
        first_months(start)
    };
    if let Some(found) = found {
        return Some(found);
    }
    let (cursor, date) = from_letter(start).or_else(|| from_digit(start))?;
    // Nov. 28 - Dec. 2, June 3-5: a second end may leave out what the first one says.
    let mut next = cursor;
    let mut worded = next;
    worded.blanks();
    if matches!(date.day, Some(Day::Written(_)))
        && (worded.eat_word(words!("to")) || worded.eat_word(words!("through")))
    {
        // June 3 to 5; `to June 5` is a date of its own.
        worded.blanks();
        next = worded;
        if next.peek().and_then(digit_value).is_none() {
            return Some((cursor.pos(), date, None));
        }
    }
    if date.day.is_some() && (next.pos() > cursor.pos() || range::separator(&mut next)) {
        if let Some((after, to)) = month_first(next).filter(|(_, to)| to.day.is_some()) {
            return Some((
                after.pos(),
                DateExpr {
                    year: date.year.or(to.year),
                    ..date
                },
                Some(to),
            ));
        }
        let mut after = next;
        if let Some(day) = day(&mut after) {
            let (after, year) = with_year(after, DateExpr::default());
            let to = DateExpr {
                year: year.year,
                day: Some(Day::Written(day)),
                ..Default::default()
            };
            let from = DateExpr {
                year: date.year.or(year.year),
                ..date
            };
            return Some((after.pos(), from, Some(from.complete(to))));
        }
    }
    Some((cursor.pos(), date, None))
}

/// the first nine months of 2025: January to September; the final three months of the year.
fn first_months(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    if cursor.eat_word(words!("the")) {
        cursor.blanks();
    }
    let first = cursor.eat_english(words!("first|final/last"))? == 0;
    cursor.blanks();
    let number = numeral(cursor).ok()?;
    let months = u8::try_from(number.value.small()?)
        .ok()
        .filter(|months| (2..=11).contains(months))?;
    cursor = cursor.at(number.end);
    cursor.blanks();
    if !cursor.eat_word(words!("months of")) {
        return None;
    }
    cursor.blanks();
    let (after, year) = match year(&mut cursor) {
        Some(year) => (cursor, Year::Written(year)),
        None if cursor.eat_word(words!("the year")) => (cursor, Year::Away(0)),
        None => {
            let (after, date) = relative(cursor)?;
            (after, date.year?)
        }
    };
    let month = |month| DateExpr {
        year: Some(year),
        month: Some(Month::Written(month)),
        ..Default::default()
    };
    let (from, to) = if first {
        (1, months)
    } else {
        (13 - months, 12)
    };
    Some((after.pos(), month(from), Some(month(to))))
}

/// between 2021 and 2024, in 2014-2018.
fn years(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    let first = year(&mut cursor)?;
    let between = start.follows(words!("between")) && range::to(&mut cursor);
    if !between && !range::separator(&mut cursor) {
        return None;
    }
    let last = year(&mut cursor).filter(|last| *last > first)?;
    let on = |year| DateExpr {
        year: Some(Year::Written(year)),
        ..Default::default()
    };
    ends_in_preposition(start).then_some((cursor.pos(), on(first), Some(on(last))))
}

/// 5-7 June 2025: the days share their month.
fn days_of_month(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    let first = day(&mut cursor)?;
    if !range::separator(&mut cursor) && !range::to(&mut cursor) {
        return None;
    }
    let last = day(&mut cursor)?;
    cursor.blanks();
    let month = month(&mut cursor)?;
    let whole = DateExpr {
        month: Some(Month::Written(month)),
        ..Default::default()
    };
    let (after, whole) = with_year(cursor, whole);
    let on = |day| DateExpr {
        day: Some(Day::Written(day)),
        ..whole
    };
    Some((after.pos(), on(first), Some(on(last))))
}

type Single<'t> = (Cursor<'t>, DateExpr);

fn from_letter(start: Cursor<'_>) -> Option<Single<'_>> {
    start.peek().filter(char::is_ascii_alphabetic)?;
    month_first(start)
        .or_else(|| relative(start))
        .or_else(|| part_of_year(start))
        .or_else(|| quarter(start))
        .or_else(|| ordinal_quarter(start))
        .or_else(|| weekday(start))
        .or_else(|| ago(start))
}

/// second-quarter revenue, in the third quarter: of the year that is nearest.
fn ordinal_quarter(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    if cursor.eat_word(words!("the")) {
        cursor.blanks();
    }
    let ordinal = cursor.eat_english(words!("first|second|third|fourth"))?;
    if !cursor.eat("-") && !cursor.blanks() {
        return None;
    }
    let number = u8::try_from(ordinal + 1).ok()?;
    let period = match cursor.eat_english(words!("quarter|half"))? {
        0 => Period::Quarter(number),
        _ if number <= 2 => Period::Half(number),
        _ => return None,
    };
    Some(with_year(
        cursor,
        DateExpr {
            period: Some(period),
            direction: lies_ahead(start).then_some(Direction::Future),
            ..Default::default()
        },
    ))
}

/// Whether the clause before `start` tells of what is to come: `will open in`.
fn lies_ahead(start: Cursor<'_>) -> bool {
    static AHEAD: Words = words!(
        "\
        will |is expected |are expected |expects to |expect to |plans to |plan to |to open |\
        due to |set to |scheduled to |slated to |aims to "
    );
    let mut clause = last_chars(start.behind(), 80);
    while let Some((at, _)) = clause
        .char_indices()
        .find(|(_, c)| matches!(c, '.' | ',' | ';' | '\n'))
    {
        clause = clause.get(at + 1..).unwrap_or_default();
    }
    start.follows(words!("in|by|during|until")) && words::within(clause, AHEAD)
}

/// Wednesday, on Friday: the latest one.
fn weekday(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let weekday = cursor.eat_english(WEEKDAYS).and_then(calendar::weekday)?;
    let capital = start.peek().is_some_and(|c| c.is_ascii_uppercase());
    let date = DateExpr {
        day: Some(Day::OfWeek(weekday)),
        ..Default::default()
    };
    capital.then_some((cursor, date))
}

/// November 3, 2025; Nov. 3; November 2025. A bare month needs a preposition before it: May.
fn month_first(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let month = month(&mut cursor)?;
    let mut date = DateExpr {
        month: Some(Month::Written(month)),
        ..Default::default()
    };
    let mut next = cursor;
    next.blanks();
    if let Some(year) = year(&mut next) {
        date.year = Some(Year::Written(year));
        return Some((next, date));
    }
    if let Some(day) = day(&mut next) {
        date.day = Some(Day::Written(day));
        return Some(with_year(next, date));
    }
    // since May, April's rise
    let told = ends_in_preposition(start) || cursor.begins(words!("'s|’s"));
    told.then_some((cursor, date))
}

/// 3 November 2025; 3rd of November; 3 Nov.
fn from_digit(start: Cursor<'_>) -> Option<Single<'_>> {
    if let Some(found) = ago(start) {
        return Some(found);
    }
    let mut cursor = start;
    if let Some(year) = year(&mut cursor) {
        let mut date = DateExpr {
            year: Some(Year::Written(year)),
            ..Default::default()
        };
        if cursor.eat("s") && year % 10 == 0 {
            date.period = Some(Period::Decade);
            return (!cursor.peek().is_some_and(crate::cursor::is_word)).then_some((cursor, date));
        }
        let bounded = !cursor.peek().is_some_and(|c| {
            crate::cursor::is_word(c)
                || matches!(c, '%' | '$' | '-' | '.' | ',') && next_is_digit(cursor)
        });
        let dated = ends_in_preposition(start) || (ends_in_article(start) && small_word(cursor));
        return (bounded && dated).then_some((cursor, date));
    }
    let day = day(&mut cursor)?;
    cursor.blanks();
    if day <= 4 && last(tight(cursor.behind())).is_some_and(char::is_alphabetic) {
        // 4th quarter 2018
        let mut quarter = cursor;
        if quarter.eat_word(words!("quarter")) {
            let period = Some(Period::Quarter(day));
            return Some(with_year(
                quarter,
                DateExpr {
                    period,
                    ..Default::default()
                },
            ));
        }
    }
    if cursor.eat_word(words!("of")) {
        cursor.blanks();
    }
    let month = month(&mut cursor)?;
    let date = DateExpr {
        month: Some(Month::Written(month)),
        day: Some(Day::Written(day)),
        ..Default::default()
    };
    Some(with_year(cursor, date))
}

/// the 2024 election, its 2025 budget.
fn ends_in_article(start: Cursor<'_>) -> bool {
    start.follows(words!("the|its|their|our|his|her"))
        || words::ending(start.behind(), words!("'s |’s ")).is_some()
}

fn small_word(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks() && cursor.peek().is_some_and(|c| c.is_ascii_lowercase())
}

fn next_is_digit(mut cursor: Cursor<'_>) -> bool {
    cursor.bump();
    cursor.peek().and_then(digit_value).is_some()
}

/// five years ago, 2 days ago.
fn ago(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let count = if cursor.eat_word(words!("a")) {
        1
    } else {
        let number = numeral(start).ok().filter(|number| !number.fraction)?;
        cursor = start.at(number.end);
        number.value.small()?
    };
    cursor.blanks();
    let unit = cursor.eat_english(words!(
        "years/year|months/month|weeks/week|days/day|decades/decade"
    ))?;
    cursor.blanks();
    if !cursor.eat_word(words!("ago")) {
        return None;
    }
    let away = -i16::try_from(count).ok()?;
    let mut date = DateExpr::default();
    match unit {
        0 => date.year = Some(Year::Away(away)),
        1 => date.month = Some(Month::Away(away)),
        2 => date.period = Some(Period::Week(away)),
        4 => date.year = Some(Year::Away(away.checked_mul(10)?)),
        _ => date.day = Some(Day::Away(away)),
    }
    Some((cursor, date))
}

/// yesterday, last year, next month, this week, last Thursday, next quarter.
fn relative(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let mut date = DateExpr::default();
    if let Some(row) = cursor.eat_english(words!(
        "the day before yesterday|yesterday|today|tomorrow|the day after tomorrow"
    )) {
        date.day = Some(Day::Away(i16::try_from(row).ok()? - 2));
        return Some((cursor, date));
    }
    let away = i16::try_from(cursor.eat_english(words!("last|this|next/this coming"))?).ok()? - 1;
    cursor.blanks();
    match cursor.eat_english(words!("year|month|week|weekend|quarter")) {
        Some(0) => date.year = Some(Year::Away(away)),
        Some(1) => date.month = Some(Month::Away(away)),
        Some(2) => date.period = Some(Period::Week(away)),
        Some(3) => (date.period, date.part) = (Some(Period::Week(away)), Some(Part::Late)),
        Some(_) => date.period = Some(Period::QuarterAway(away)),
        None => {
            date.direction = match away {
                -1 => Some(Direction::Past),
                1 => Some(Direction::Future),
                _ => None,
            };
            if let Some(season) = cursor.eat_english(SEASONS) {
                date.period = Some(Period::Season(calendar::first_month(season)?));
            } else if let Some(weekday) = cursor.eat_english(WEEKDAYS) {
                date.day = Some(Day::OfWeek(calendar::weekday(weekday)?));
            } else {
                date.month = Some(Month::Written(month(&mut cursor)?));
                // next January 1
                let mut after = cursor;
                after.blanks();
                if let Some(of_month) = day(&mut after) {
                    (date.day, cursor) = (Some(Day::Written(of_month)), after);
                }
            }
        }
    }
    Some((cursor, date))
}

static HALVES: Words = words!("the first half of/first half of|the second half of/second half of");
static QUARTERS: Words = words!(
    "the first quarter of/first quarter of|\
    the second quarter of/second quarter of|the third quarter of/third quarter of|\
    the fourth quarter of/fourth quarter of"
);
/// Parts in the order of [`Part::ALL`].
static PARTS: Words =
    words!("early/the beginning of/the start of|mid/the middle of|late/the end of/end of");

/// late 2026, early next year, mid-2025, the end of 2026, the first half of 2025, spring of 2027.
fn part_of_year(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let mut date = DateExpr::default();
    if let Some(row) = cursor.eat_english(HALVES) {
        date.period = Some(Period::Half(u8::try_from(row + 1).ok()?));
    } else if let Some(row) = cursor.eat_english(QUARTERS) {
        date.period = Some(Period::Quarter(u8::try_from(row + 1).ok()?));
    } else if let Some(row) = cursor.eat_english(SEASONS) {
        date.period = Some(Period::Season(calendar::first_month(row)?));
        cursor.blanks();
        cursor.eat_word(words!("of"));
    } else if let Some((row, len)) = words::caseless(cursor.rest(), words!("mid-|end-")) {
        cursor = cursor.at(cursor.pos() + len);
        date.part = Some(if row == 0 { Part::Mid } else { Part::Late });
    } else {
        date.part = Some(*Part::ALL.get(cursor.eat_english(PARTS)?)?);
    }
    cursor.blanks();
    if cursor.eat_word(words!("the")) {
        cursor.blanks();
    }
    if cursor.eat_word(words!("fiscal")) {
        cursor.blanks();
    }
    if let Some(year) = year(&mut cursor) {
        date.year = Some(Year::Written(year));
        if cursor.eat("s") && year % 10 == 0 {
            date.period = Some(Period::Decade);
        }
        return (!cursor.peek().is_some_and(crate::cursor::is_word)).then_some((cursor, date));
    }
    let (after, whole) = relative(cursor).or_else(|| month_of_part(cursor))?;
    let date = DateExpr {
        part: date.part,
        period: date.period.or(whole.period),
        ..whole
    };
    (date.day.is_none()).then_some((after, date))
}

/// A month behind `late` or `the end of`, which needs no preposition of its own.
fn month_of_part(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let month = month(&mut cursor)?;
    let date = DateExpr {
        month: Some(Month::Written(month)),
        ..Default::default()
    };
    Some(with_year(cursor, date))
}

/// Q3 2025, H1 2026, FY25.
fn quarter(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let kind = cursor.eat_any(words!("FY|Q|H"))?;
    let mut date = DateExpr::default();
    if kind == 0 {
        let mut four = cursor;
        date.year = Some(Year::Written(match year(&mut four) {
            Some(year) => {
                cursor = four;
                year
            }
            None => 2000 + i16::from(two_digits(&mut cursor)?),
        }));
        return Some((cursor, date));
    }
    let digit = u8::try_from(cursor.bump().and_then(digit_value)?).ok()?;
    date.period = Some(match (kind, digit) {
        (1, 1..=4) => Period::Quarter(digit),
        (2, 1..=2) => Period::Half(digit),
        _ => return None,
    });
    if cursor.peek().is_some_and(crate::cursor::is_word) {
        return None;
    }
    Some(with_year(cursor, date))
}

fn two_digits(cursor: &mut Cursor<'_>) -> Option<u8> {
    let tens = cursor.bump().and_then(digit_value)?;
    let ones = cursor.bump().and_then(digit_value)?;
    if cursor.peek().is_some_and(crate::cursor::is_word) {
        return None;
    }
    u8::try_from(tens * 10 + ones).ok()
}

/// A year behind what was read, with a comma or `of` between.
fn with_year(cursor: Cursor<'_>, mut date: DateExpr) -> Single<'_> {
    let mut next = cursor;
    next.eat(",");
    next.blanks();
    match year(&mut next) {
        Some(year) => {
            date.year = Some(Year::Written(year));
            (next, date)
        }
        None => (cursor, date),
    }
}

/// A month's name or abbreviation, with its full stop.
fn month(cursor: &mut Cursor<'_>) -> Option<u8> {
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
        let dated = day.blanks() && day.peek().and_then(digit_value).is_some();
        if next.pos() - cursor.pos() <= 3 || !dated {
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
    u8::try_from(row + 1).ok()
}

/// A day of 1–31, with or without an ordinal ending.
fn day(cursor: &mut Cursor<'_>) -> Option<u8> {
    let number = numeral(*cursor).ok().filter(|n| n.digits <= 2)?;
    let day = u8::try_from(number.calendar_number()?)
        .ok()
        .filter(|d| (1..=31).contains(d))?;
    let mut next = cursor.at(number.end);
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
fn year(cursor: &mut Cursor<'_>) -> Option<i16> {
    let number = numeral(*cursor).ok().filter(|n| n.digits == 4)?;
    let year = number
        .calendar_number()
        .filter(|y| (1900..2200).contains(y))?;
    *cursor = cursor.at(number.end);
    i16::try_from(year).ok()
}

/// Before a bare year or month: in 2026, since May.
fn ends_in_preposition(start: Cursor<'_>) -> bool {
    static BEFORE: Words = words!(
        "\
        in|since|by|until|till|of|from|during|before|after|for|through|to|and|fiscal|year|late|\
        early|between"
    );
    start.follows(BEFORE)
}
