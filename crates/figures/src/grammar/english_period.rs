//! English dates that are no day of a month: five years ago, last Thursday, late 2026, Q3 2025, the
//! second half of 2025, the first nine months of the year.

use super::date::{DateExpr, Day, Direction, FARTHEST, Month, Period, Year, one_to};
use super::english_date::{Single, day, month, with_year, year};
use super::korean_date::Found;
use crate::cursor::Cursor;
use crate::ends::{first, last_chars, tail};
use crate::lexicon::calendar::{self, Part, SEASONS, WEEKDAYS};
use crate::numeral::numeral;
use crate::words::{self, Words, words};

/// the first nine months of 2025: January to September; the final three months of the year.
pub(super) fn first_months(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    if cursor.eat_word(words!("the")) {
        cursor.blanks();
    }
    let first = cursor.eat_english(words!("first|final/last"))? == 0;
    cursor.blanks();
    let number = numeral(cursor).ok()?;
    let months = one_to(11, number.value.small()?.into()).filter(|months| *months > 1)?;
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
        ..DateExpr::of_month(month)
    };
    let (from, to) = if first {
        (1, months)
    } else {
        (13 - months, 12)
    };
    Some((after.pos(), month(from), Some(month(to))))
}

/// The direction that the clause before `start` tells, if that is the future.
pub(super) fn future(start: Cursor<'_>) -> Option<Direction> {
    lies_ahead(start).then_some(Direction::Future)
}

/// Whether the clause before `start` tells of what is to come: `will open in`.
fn lies_ahead(start: Cursor<'_>) -> bool {
    static AHEAD: Words = words!(
        "\
        will |is expected |are expected |expects to |expect to |plans to |plan to |to open |\
        set to |set for |scheduled |planned for |slated |aims to |pencilled in |meets |begins |starts |opens |kicks off |resumes |resume |takes effect |takes office |goes to |go on sale |open at |\
        runs through |runs until |runs from |lasts until |starting |beginning |effective |have until |has until |expires |\
        deadline is |are due |is due |predict |predicts |forecast |forecasts |due on |due in |due by "
    );
    // Most dates follow none of these, which is told sooner than what the clause holds.
    if !start.follows(words!(
        "in|by|during|until|on|for|due|at|through|from|starting|beginning|effective|early|late|mid"
    )) && !begins_day(start)
    {
        return false;
    }
    let near = last_chars(start.behind(), 80);
    let mut clause = near;
    for (at, c) in near.char_indices() {
        let behind = tail(near, at + c.len_utf8());
        // €14.15 ends no clause.
        let digit = || first(behind).is_some_and(|c| c.is_ascii_digit());
        if matches!(c, ';' | '\n') || matches!(c, '.' | ',') && !digit() {
            clause = behind;
        }
    }
    // will leave after 51.4% of voters backed the plan in
    let has_been = || {
        let after = words::first_within(clause, words!(" after "));
        after.is_some_and(|after| words::within(after, words!("ed ")))
    };
    words::within(clause, AHEAD) && !has_been()
}

/// A day of the week or of a month stands here, which needs no preposition: will vote Thursday.
fn begins_day(start: Cursor<'_>) -> bool {
    let mut cursor = start;
    cursor.eat_english(WEEKDAYS).is_some()
        || month(&mut cursor).is_some() && {
            cursor.blanks();
            cursor.at_digit()
        }
}

/// five years ago, 2 days ago.
pub(super) fn ago(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let count = if cursor.eat_word(words!("a")) {
        1
    } else {
        let number = numeral(start).ok().filter(|number| !number.fraction)?;
        cursor = start.at(number.end);
        i32::from(number.value.small()?)
    };
    cursor.blanks();
    let unit = cursor.eat_english(words!(
        "years/year|months/month|weeks/week|days/day|decades/decade"
    ))?;
    cursor.blanks();
    if !cursor.eat_word(words!("ago")) {
        return None;
    }
    let away = -count * if unit == 4 { 10 } else { 1 };
    if away < -FARTHEST {
        return None;
    }
    let mut date = DateExpr::default();
    match unit {
        0 | 4 => date.year = Some(Year::Away(away)),
        1 => date.month = Some(Month::Away(away)),
        2 => date.period = Some(Period::Week(away)),
        _ => date.day = Some(Day::Away(away)),
    }
    Some((cursor, date))
}

/// yesterday, last year, next month, this week, last Thursday, next quarter.
pub(super) fn relative(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let mut date = DateExpr::default();
    if let Some(row) = cursor.eat_english(words!(
        "\
        the day before yesterday|yesterday/last night|\
        today/tonight/this morning/this afternoon/this evening|tomorrow|the day after tomorrow"
    )) {
        date.day = Some(Day::Away(i32::try_from(row).ok()? - 2));
        return Some((cursor, date));
    }
    let away = i32::try_from(cursor.eat_english(words!(
        "last/this past|this/current/the current|next/this coming"
    ))?)
    .ok()?
        - 1;
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
                if away == 0 {
                    date.period = Some(Period::Week(0));
                }
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

/// What an ordinal counts: second-quarter revenue, 4th quarter 2018, the third week of September,
/// the first Tuesday in November, the last day of June. A quarter of no year is the nearest.
pub(super) fn ordinal(start: Cursor<'_>) -> Option<Single<'_>> {
    static ORDINALS: Words =
        words!("first/1st|second/2nd|third/3rd|fourth/4th|fifth/5th|last/final");
    let mut cursor = start;
    if cursor.eat_word(words!("the")) {
        cursor.blanks();
    }
    let number = i32::try_from(cursor.eat_english(ORDINALS)? + 1).ok()?;
    if !cursor.eat("-") && !cursor.blanks() {
        return None;
    }
    let noun = cursor.eat_english(words!("quarter|half|week|day"));
    let counted = match (noun, number) {
        (Some(0), 1..=4) => Some(Period::Quarter(number)),
        (Some(1), 1..=2) => Some(Period::Half(number)),
        (Some(0 | 1), _) => return None,
        (Some(3), 6) => None,
        (Some(3), _) => return None,
        _ => Some(Period::WeekOfMonth(number)),
    };
    if let Some(Period::Quarter(_) | Period::Half(_)) = counted {
        let date = DateExpr {
            period: counted,
            direction: future(start),
            ..Default::default()
        };
        return Some(with_year(cursor, date));
    }
    let weekday = cursor.eat_english(WEEKDAYS).and_then(calendar::weekday);
    cursor.blanks();
    if noun.is_none() && weekday.is_none() || !cursor.eat_word(words!("of|in")) {
        return None;
    }
    cursor.blanks();
    let (after, month) = relative(cursor).or_else(|| month_of_part(cursor))?;
    let date = DateExpr {
        period: counted,
        day: weekday
            .map(Day::OfWeek)
            .or(counted.is_none().then_some(Day::Last)),
        direction: month.direction.or_else(|| future(start)),
        ..month
    };
    (month.month.is_some() && month.day.is_none()).then_some((after, date))
}

static HALVES: Words = words!("the first half of/first half of|the second half of/second half of");
/// Parts in the order of [`Part::ALL`].
static PARTS: Words =
    words!("early/the beginning of/the start of|mid/the middle of|late/the end of/end of");

/// late 2026, early next year, mid-2025, the end of 2026, the first half of 2025, spring of 2027.
pub(super) fn part_of_year(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let mut date = DateExpr::default();
    if let Some(row) = cursor.eat_english(HALVES) {
        date.period = i32::try_from(row + 1).ok().map(Period::Half);
    } else if let Some(row) = cursor.eat_english(SEASONS) {
        date.period = Some(Period::Season(calendar::first_month(row)?));
        cursor.blanks();
        cursor.eat_word(words!("of"));
    } else if let Some((row, len)) = words::caseless(cursor.rest(), words!("mid-|end-")) {
        cursor = cursor.at(cursor.pos() + len);
        date.part = Some(if row == 0 { Part::Mid } else { Part::Late });
    } else if start.follows(words!("by|at|before|until|till|through|since"))
        && cursor.eat_word(words!("year-end|the year-end"))
    {
        (date.year, date.part) = (Some(Year::Away(0)), Some(Part::Late));
        return Some(with_year(cursor, date));
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
        return (!cursor.at_word()).then_some((cursor, date));
    }
    // by the end of the year, from the start of the month
    if date.part.is_some()
        && cursor.pos() > start.pos() + 5
        && let Some(row) = cursor.eat_english(words!("year|month|quarter"))
    {
        match row {
            0 => date.year = Some(Year::Away(0)),
            1 => date.month = Some(Month::Away(0)),
            _ => date.period = Some(Period::QuarterAway(0)),
        }
        return Some((cursor, date));
    }
    let (after, whole) = relative(cursor)
        .or_else(|| month_of_part(cursor))
        .or_else(|| ordinal(cursor).filter(|(_, whole)| whole.month.is_none()))?;
    let date = DateExpr {
        part: date.part,
        period: date.period.or(whole.period),
        direction: whole.direction.or_else(|| future(start)),
        ..whole
    };
    (date.day.is_none()).then_some((after, date))
}

/// A month behind `late` or `the end of`, which needs no preposition of its own.
fn month_of_part(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let month = month(&mut cursor)?;
    Some(with_year(cursor, DateExpr::of_month(month)))
}

/// Q3 2025, H1 2026, FY25.
pub(super) fn quarter(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let mut date = DateExpr::default();
    // 3Q, 1H 2028
    let before = cursor.digit();
    let kind = if before.is_none() && cursor.eat_word(words!("fiscal year|fiscal")) {
        cursor.blanks();
        0
    } else {
        cursor.eat_any(words!("FY|Q|H"))?
    };
    if kind == 0 && before.is_none() {
        let mut four = cursor;
        date.year = Some(Year::Written(match year(&mut four) {
            Some(year) => {
                cursor = four;
                year
            }
            None => 2000 + two_digits(&mut cursor)?,
        }));
        return Some((cursor, date));
    }
    let digit = match before {
        Some(digit) => digit,
        None => cursor.digit()?,
    };
    // Q1. How much is it? A question at the beginning of a line.
    let heads = before.is_none() && start.before().is_none_or(|c| c == '\n');
    if heads && cursor.peek() == Some('.') {
        return None;
    }
    date.period = Some(match (kind, digit) {
        (1, 1..=4) => Period::Quarter(digit),
        (2, 1..=2) => Period::Half(digit),
        _ => return None,
    });
    let mut year = cursor;
    if let Some(short) = two_digits(&mut year).filter(|short| *short >= 10) {
        // 3Q25
        date.year = Some(Year::Written(2000 + short));
        return Some((year, date));
    }
    if cursor.at_ascii_word() {
        return None;
    }
    // Q3 FY26: whose year it is, and when that begins, is not told.
    let mut fiscal = cursor;
    fiscal.blanks();
    if fiscal.eat("FY")
        && (two_digits(&mut fiscal.clone()).is_some() || self::year(&mut fiscal.clone()).is_some())
    {
        if self::year(&mut fiscal).is_none() {
            two_digits(&mut fiscal)?;
        }
        (date.period, date.day) = (None, Some(Day::Hours));
        return Some((fiscal, date));
    }
    Some(with_year(cursor, date))
}

pub(super) fn two_digits(cursor: &mut Cursor<'_>) -> Option<i32> {
    let (tens, ones) = (cursor.digit()?, cursor.digit()?);
    (!cursor.at_word()).then_some(tens * 10 + ones)
}

/// the '90s: ten years of a century that the text leaves out.
pub(super) fn short_decade(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let tens = cursor.digit()?;
    let year = tens * 10 + if tens < 3 { 2000 } else { 1900 };
    let mut date = DateExpr::of_year(Year::Written(year));
    date.period = Some(Period::Decade);
    cursor.eat_word(words!("0s")).then_some((cursor, date))
}
