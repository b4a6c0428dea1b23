//! English dates: Nov. 3, 2025; 3 November; November 2025; in 2026; last Thursday; late 2026;
//! Q3 2025; the second half of 2025; five years ago.

use super::date::{DateExpr, Day, Direction, Month, Period, Year};
use super::korean_date::Found;
use super::range;
use crate::cursor::{Cursor, digit_value};
use crate::lexicon::calendar::{MONTHS, Part, SEASONS, WEEKDAYS};
use crate::numeral::numeral;

/// The English date that begins at `start`, a letter or a digit.
pub(crate) fn date(start: Cursor<'_>) -> Option<Found> {
    let digit = start.peek().and_then(digit_value).is_some();
    let found = if digit {
        days_of_month(start)
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
        && (worded.eat_word("to") || worded.eat_word("through"))
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

/// the first nine months of 2025: January to September.
fn first_months(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    if cursor.eat_word("the") {
        cursor.blanks();
    }
    if !cursor.eat_word("first") {
        return None;
    }
    cursor.blanks();
    let number = numeral(cursor).ok()?;
    let months = u8::try_from(number.value)
        .ok()
        .filter(|months| (2..=11).contains(months))?;
    cursor = cursor.at(number.end);
    cursor.blanks();
    if !cursor.eat_word("months of") {
        return None;
    }
    cursor.blanks();
    let (after, year) = match year(&mut cursor) {
        Some(year) => (cursor, Year::Written(year)),
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
    Some((after.pos(), month(1), Some(month(months))))
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
    if cursor.eat_word("the") {
        cursor.blanks();
    }
    let ordinals = ["first", "second", "third", "fourth"];
    let ordinal = ordinals
        .iter()
        .position(|ordinal| cursor.eat_word(ordinal))?;
    if !cursor.eat("-") && !cursor.blanks() {
        return None;
    }
    let quarter = cursor.eat_word("quarter");
    let half = !quarter && ordinal < 2 && cursor.eat_word("half");
    let number = u8::try_from(ordinal + 1).ok()?;
    let period = match (quarter, half) {
        (true, _) => Period::Quarter(number),
        (_, true) => Period::Half(number),
        _ => return None,
    };
    Some(with_year(
        cursor,
        DateExpr {
            period: Some(period),
            ..Default::default()
        },
    ))
}

/// Wednesday, on Friday: the latest one.
fn weekday(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let (_, weekday) = WEEKDAYS.iter().find(|(name, _)| cursor.eat_word(name))?;
    let capital = start.peek().is_some_and(|c| c.is_ascii_uppercase());
    let date = DateExpr {
        day: Some(Day::OfWeek(*weekday)),
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
    ends_in_preposition(start).then_some((cursor, date))
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
    if day <= 4
        && start
            .at(cursor.pos())
            .behind()
            .trim_end()
            .ends_with(char::is_alphabetic)
    {
        // 4th quarter 2018
        let mut quarter = cursor;
        if quarter.eat_word("quarter") {
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
    if cursor.eat_word("of") {
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
    start.follows(&["the", "its", "their", "our", "his", "her"])
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
    let count = if cursor.eat_word("a") {
        1
    } else {
        let number = numeral(start).ok().filter(|number| !number.fraction)?;
        cursor = start.at(number.end);
        u16::try_from(number.value).ok()?
    };
    cursor.blanks();
    let units = [
        "years", "year", "months", "month", "weeks", "week", "days", "day", "decades", "decade",
    ];
    let unit = units.iter().position(|unit| cursor.eat_word(unit))?;
    cursor.blanks();
    if !cursor.eat_word("ago") {
        return None;
    }
    let away = -i32::from(count);
    let mut date = DateExpr::default();
    match unit {
        0 | 1 => date.year = Some(Year::Away(away)),
        2 | 3 => date.month = Some(Month::Away(away)),
        4 | 5 => date.period = Some(Period::Week(away)),
        8 | 9 => date.year = Some(Year::Away(away * 10)),
        _ => date.day = Some(Day::Away(i64::from(away))),
    }
    Some((cursor, date))
}

/// yesterday, last year, next month, this week, last Thursday, next quarter.
fn relative(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let mut date = DateExpr::default();
    for (word, away) in [
        ("yesterday", -1),
        ("today", 0),
        ("tomorrow", 1),
        ("the day after tomorrow", 2),
        ("the day before yesterday", -2),
    ] {
        if cursor.eat_word(word) {
            date.day = Some(Day::Away(away));
            return Some((cursor, date));
        }
    }
    let away = [("last", -1), ("this coming", 1), ("this", 0), ("next", 1)]
        .iter()
        .find(|(word, _)| cursor.eat_word(word))
        .map(|row| row.1)?;
    cursor.blanks();
    if cursor.eat_word("year") {
        date.year = Some(Year::Away(away));
    } else if cursor.eat_word("month") {
        date.month = Some(Month::Away(away));
    } else if cursor.eat_word("week") {
        date.period = Some(Period::Week(away));
    } else if cursor.eat_word("weekend") {
        (date.period, date.part) = (Some(Period::Week(away)), Some(Part::Late));
    } else if cursor.eat_word("quarter") {
        date.period = Some(Period::QuarterAway(away));
    } else {
        date.direction = match away {
            -1 => Some(Direction::Past),
            1 => Some(Direction::Future),
            _ => None,
        };
        if let Some((_, first)) = SEASONS.iter().find(|(name, _)| cursor.eat_word(name)) {
            date.period = Some(Period::Season(*first));
        } else if let Some((_, weekday)) = WEEKDAYS.iter().find(|(name, _)| cursor.eat_word(name)) {
            date.day = Some(Day::OfWeek(*weekday));
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
    Some((cursor, date))
}

/// late 2026, early next year, mid-2025, the end of 2026, the first half of 2025.
fn part_of_year(start: Cursor<'_>) -> Option<Single<'_>> {
    static PARTS: &[(&str, Part)] = &[
        ("late", Part::Late),
        ("the end of", Part::Late),
        ("end of", Part::Late),
        ("end-", Part::Late),
        ("early", Part::Early),
        ("the beginning of", Part::Early),
        ("the start of", Part::Early),
        ("mid-", Part::Mid),
        ("mid", Part::Mid),
        ("the middle of", Part::Mid),
    ];
    static HALVES: &[(&str, Period)] = &[
        ("the first half of", Period::Half(1)),
        ("first half of", Period::Half(1)),
        ("the second half of", Period::Half(2)),
        ("second half of", Period::Half(2)),
        ("the first quarter of", Period::Quarter(1)),
        ("first quarter of", Period::Quarter(1)),
        ("the second quarter of", Period::Quarter(2)),
        ("second quarter of", Period::Quarter(2)),
        ("the third quarter of", Period::Quarter(3)),
        ("third quarter of", Period::Quarter(3)),
        ("the fourth quarter of", Period::Quarter(4)),
        ("fourth quarter of", Period::Quarter(4)),
    ];
    let mut cursor = start;
    let mut date = DateExpr::default();
    if let Some((_, period)) = HALVES.iter().find(|(words, _)| cursor.eat_word(words)) {
        date.period = Some(*period);
    } else {
        let row = PARTS.iter().find(|(words, _)| {
            if words.ends_with('-') {
                eat_prefix(&mut cursor, words)
            } else {
                cursor.eat_word(words)
            }
        });
        date.part = Some(row?.1);
    }
    cursor.blanks();
    if cursor.eat_word("the") {
        cursor.blanks();
    }
    if cursor.eat_word("fiscal") {
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

fn eat_prefix(cursor: &mut Cursor<'_>, prefix: &str) -> bool {
    let found = cursor
        .rest()
        .get(..prefix.len())
        .is_some_and(|h| h.eq_ignore_ascii_case(prefix));
    if found {
        *cursor = cursor.at(cursor.pos() + prefix.len());
    }
    found
}

/// Q3 2025, H1 2026, FY25.
fn quarter(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let kind = cursor.eat_any(&["FY", "Q", "H"])?;
    let mut date = DateExpr::default();
    if kind == 0 {
        let mut four = cursor;
        date.year = Some(Year::Written(match year(&mut four) {
            Some(year) => {
                cursor = four;
                year
            }
            None => 2000 + i32::from(two_digits(&mut cursor)?),
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
    let initial = cursor.peek().filter(char::is_ascii_alphabetic)?;
    let initial = initial.to_ascii_uppercase();
    let (name, month) = MONTHS.iter().find(|(name, _)| {
        if !name.starts_with(initial) {
            return false;
        }
        let mut next = *cursor;
        // `march` is a month only with a capital, or before a day; `may` with a capital.
        let capital = next.rest().starts_with(name);
        if !next.eat_word(name) {
            return false;
        }
        next.eat(".");
        let mut day = || next.blanks() && next.peek().and_then(digit_value).is_some();
        capital || name.len() > 3 && day()
    })?;
    *cursor = cursor.at(cursor.pos() + name.len());
    if name.len() <= 4 {
        let mut next = *cursor;
        if next.eat(".") && next.peek().is_some_and(crate::cursor::is_blank) {
            *cursor = next;
        }
    }
    Some(*month)
}

/// A day of 1–31, with or without an ordinal ending.
fn day(cursor: &mut Cursor<'_>) -> Option<u8> {
    let number = numeral(*cursor).ok().filter(|n| n.digits <= 2)?;
    let day = u8::try_from(number.calendar_number()?)
        .ok()
        .filter(|d| (1..=31).contains(d))?;
    let mut next = cursor.at(number.end);
    next.eat_any(&["st", "nd", "rd", "th"]);
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
fn year(cursor: &mut Cursor<'_>) -> Option<i32> {
    let number = numeral(*cursor).ok().filter(|n| n.digits == 4)?;
    let year = number
        .calendar_number()
        .filter(|y| (1900..2200).contains(y))?;
    *cursor = cursor.at(number.end);
    Some(i32::from(year))
}

/// Before a bare year or month: in 2026, since May.
fn ends_in_preposition(start: Cursor<'_>) -> bool {
    static BEFORE: &[&str] = &[
        "in", "since", "by", "until", "till", "of", "from", "during", "before", "after", "for",
        "through", "to", "and", "fiscal", "year", "late", "early", "between",
    ];
    start.follows(BEFORE)
}
