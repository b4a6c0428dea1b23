//! English dates: Nov. 3, 2025; 3 November; November 2025; in 2026; between 2021 and 2024.

use super::date::{DateExpr, Day, Direction, Period, Year, one_to, year_of};
use super::english_period::{
    ago, first_months, future, ordinal, part_of_year, quarter, relative, short_decade,
};
use super::english_range::{days_of_month, months, years};
use super::korean_date::Found;
use super::range;
use crate::cursor::{Cursor, is_word};
use crate::ends::{last, last_chars, since, trimmed};
use crate::lexicon::calendar::{self, MONTHS, WEEKDAYS};
use crate::numeral::plain;
use crate::words::{self, Words, words};

/// The English date that begins at `start`, a letter or a digit.
pub(crate) fn date(start: Cursor<'_>) -> Option<Found> {
    let first: &[Rule<Found>] = if start.at_digit() {
        &[days_of_month, years]
    } else {
        &[first_months]
    };
    if let Some(found) = first_of(first, start) {
        return Some(found);
    }
    let (cursor, mut date) = single(start)?;
    if let Some(found) = months(start, cursor, &date) {
        return Some(found);
    }
    // Nov. 28 - Dec. 2, June 3-5: a second end may leave out what the first one says.
    if date.day.is_some()
        && let Some(next) = second_end(start, cursor, &date)
    {
        if let Some((after, to)) = month_first(next).or_else(|| day_first(next))
            && to.day.is_some()
        {
            date.year = date.year.or(to.year);
            return Some((after.pos(), date, Some(to)));
        }
        let mut after = next;
        if let Some(day) = day(&mut after) {
            let (after, mut to) = with_year(after, DateExpr::of_day(Day::Written(day)));
            date.year = date.year.or(to.year);
            to.complete(&date);
            return Some((after.pos(), date, Some(to)));
        }
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

/// A rule for what may begin at a place.
type Rule<T> = for<'t> fn(Cursor<'t>) -> Option<T>;
/// A rule for a date that is no range.
type SingleRule = for<'t> fn(Cursor<'t>) -> Option<Single<'t>>;

/// What the first of `rules` finds that finds something.
fn first_of<T>(rules: &[Rule<T>], start: Cursor<'_>) -> Option<T> {
    rules.iter().find_map(|rule| rule(start))
}

/// The date that begins at `start` and is no range.
fn single(start: Cursor<'_>) -> Option<Single<'_>> {
    static FROM_LETTER: [SingleRule; 7] = [
        month_first,
        part_of_year,
        ordinal,
        relative,
        quarter,
        weekday,
        ago,
    ];
    start.peek().filter(char::is_ascii_alphabetic).map_or_else(
        || from_digit(start),
        |_| FROM_LETTER.iter().find_map(|rule| rule(start)),
    )
}

/// A date that is no range, and the place behind it.
pub(super) type Single<'t> = (Cursor<'t>, DateExpr);

/// Wednesday, on Friday: the latest one; Wednesday of next week.
fn weekday(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let weekday = cursor.eat_english(WEEKDAYS).and_then(calendar::weekday)?;
    let capital = start.peek().is_some_and(|c| c.is_ascii_uppercase());
    let mut date = DateExpr::of_day(Day::OfWeek(weekday));
    date.direction = future(start);
    let mut week = cursor;
    week.blanks();
    if week.eat_word(words!("of")) {
        week.blanks();
    }
    if let Some((after, of)) = relative(week)
        && matches!(
            (of.period, of.part, of.day),
            (Some(Period::Week(_)), None, None)
        )
    {
        (date.period, cursor) = (of.period, after);
    }
    capital.then_some((cursor, date))
}

/// November 3, 2025; Nov. 3; November 2025. A bare month needs a preposition before it: May.
fn month_first(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let the = cursor.eat_word(words!("the")) && cursor.blanks();
    let month = month(&mut cursor)?;
    let mut date = DateExpr::of_month(month);
    let (after, dated) = with_year(cursor, date);
    if dated.year.is_some() && !cursor.begins(words!(",")) {
        return Some((after, dated));
    }
    let mut next = cursor;
    next.blanks();
    date.direction = future(start);
    if the && !next.begins(words!("quarter")) {
        return None;
    }
    if month % 3 == 0 && next.eat_word(words!("quarter")) {
        // the three months to the end of this one
        (date.month, date.period) = (None, Some(Period::Quarter(month / 3)));
        return Some(with_year(next, date));
    }
    if let Some(day) = day(&mut next) {
        date.day = Some(Day::Written(day));
        return Some(with_year(next, date));
    }
    // for January delivery, CBOT December wheat: the next one
    let mut traded = cursor;
    if traded.blanks() && traded.begins(TRADED) {
        date.direction = Some(Direction::Future);
        return Some((cursor, date));
    }
    if date.direction.is_none() && follows_past(start) {
        date.direction = Some(Direction::Past);
    }
    // since May, April's rise; the Fourth of July is a holiday
    let told = ends_in_preposition(start) && !start.follows(words!("fourth of"))
        || cursor.begins(words!("'s|’s"))
        // a December cut
        || ends_in_article(start) && small_word(cursor)
        || begins_span(cursor);
    told.then_some((cursor, date))
}

/// What is traded by the month in which it is delivered.
static TRADED: Words = words!(
    "delivery|contract|futures|Brent|WTI|crude|wheat|corn|soybean|soybeans|palm|cocoa|coffee|arabica|\
    robusta|sugar|cotton|gold|silver|copper|gasoline|diesel|natural gas|canola|lean hogs|live cattle|rubber"
);

/// peaked in, was completed in; but not `to be completed in`.
fn follows_past(start: Cursor<'_>) -> bool {
    let near = last_chars(start.behind(), 40);
    words::before_ending(near, words!(" in ")).is_some_and(|head| {
        // fell 2.9% in December
        let told = last(head).is_some_and(|c| c == '%' || c.is_ascii_digit())
            || words::ends(head, words!("ed"))
            || words::within(head, words!(" was | were | had "));
        told && !words::within(
            head,
            words!(" be | to |will |would |could |may |can |might "),
        )
    })
}

/// Behind a month: `-September period`.
fn begins_span(mut cursor: Cursor<'_>) -> bool {
    let joined =
        (cursor.eat("-to-") || range::separator(&mut cursor)) && month(&mut cursor).is_some();
    cursor.blanks();
    joined && cursor.eat_word(words!("period|quarter|months|season|half"))
}

/// Who is counted by a number that looks like a year.
static PEOPLE: Words = words!(
    " people| residents| inhabitants| workers| employees| jobs| homes| seats| beds| students"
);

/// 3 November 2025; 3rd of November; 3 Nov.
fn from_digit(start: Cursor<'_>) -> Option<Single<'_>> {
    if let Some(found) = ago(start) {
        return Some(found);
    }
    let mut cursor = start;
    if let Some(year) = year(&mut cursor) {
        let mut date = DateExpr::of_year(Year::Written(year));
        if cursor.eat_any(words!("s|'s|’s")).is_some() && year % 10 == 0 {
            date.period = Some(Period::Decade);
            return (!cursor.at_word()).then_some((cursor, date));
        }
        let bounded = !cursor.peek().is_some_and(|c| {
            is_word(c) || matches!(c, '%' | '$' | '-' | '.' | ',') && next_is_digit(cursor)
        });
        // a town of 2150 people
        let counted = start.follows(words!("of|to|by")) && cursor.begins(PEOPLE);
        // 2025 was the hottest year.
        let heads = || {
            let before = last(trimmed(start.behind(), char::is_whitespace));
            matches!(before, None | Some('.' | '"' | '“'))
                && cursor.begins(words!(
                    " was | is | will | has | saw | marks | brought | began | ended "
                ))
        };
        let dated = heads()
            || !counted && (ends_in_preposition(start) || in_a_list(start, cursor))
            || (ends_in_article(start) && small_word(cursor));
        return (bounded && dated).then_some((cursor, date));
    }
    if start
        .before()
        .is_some_and(|c| matches!(c, '\'' | '‘' | '’'))
    {
        return short_decade(start);
    }
    // 3Q25
    if matches!(start.at(start.pos() + 1).peek(), Some('Q' | 'H')) {
        return quarter(start);
    }
    // 4th quarter 2018
    if start.peek().is_some_and(|c| c <= '4')
        && start.at(start.pos() + 1).begins(words!("st|nd|rd|th"))
        && let Some(found) = ordinal(start)
    {
        return Some(found);
    }
    day_first(start)
}

/// 3 November 2025; 3rd of November.
fn day_first(start: Cursor<'_>) -> Option<Single<'_>> {
    let mut cursor = start;
    let day = day(&mut cursor)?;
    cursor.blanks();
    if cursor.eat_word(words!("of")) {
        cursor.blanks();
    }
    let month = month(&mut cursor)?;
    let mut date = DateExpr::of_month(month);
    (date.day, date.direction) = (Some(Day::Written(day)), future(start));
    Some(with_year(cursor, date))
}

/// in 2024, 2023 and 2022: a year between two others.
fn in_a_list(start: Cursor<'_>, mut cursor: Cursor<'_>) -> bool {
    cursor.eat(",");
    cursor.blanks();
    cursor.eat_word(words!("and"));
    cursor.blanks();
    let before = words::before_ending(start.behind(), words!(", "));
    let digits = |before| since(before, |c| !c.is_ascii_digit()).len();
    before.is_some_and(|before| digits(before) == 4) && year(&mut cursor).is_some()
}

/// the 2024 election, its 2025 budget.
pub(super) fn ends_in_article(start: Cursor<'_>) -> bool {
    start.follows(words!("the|its|their|our|his|her|a")) || start.touches(words!("'s |’s "))
}

pub(super) fn small_word(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks() && cursor.at_small_letter()
}

fn next_is_digit(mut cursor: Cursor<'_>) -> bool {
    cursor.bump();
    cursor.at_digit()
}

/// A year behind what was read, with a comma or `of` between: March 3, 2025; March last year.
pub(super) fn with_year(cursor: Cursor<'_>, mut date: DateExpr) -> Single<'_> {
    let mut next = cursor;
    let comma = next.eat(",");
    next.blanks();
    if !comma && next.eat_word(words!("of|of fiscal")) {
        next.blanks();
    }
    if let Some(year) = year(&mut next) {
        date.year = Some(Year::Written(year));
        return (next, date);
    }
    let away = next.eat_english(words!("last year|this year|next year"));
    match away {
        Some(row) if !comma => {
            date.year = i32::try_from(row).ok().map(|row| Year::Away(row - 1));
            (next, date)
        }
        _ => (cursor, date),
    }
}

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
    if next.pos() - cursor.pos() <= 4
        && dot.eat(".")
        && dot.peek().is_some_and(crate::cursor::is_blank)
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

/// A year of four digits, 1900–2199.
pub(super) fn year(cursor: &mut Cursor<'_>) -> Option<i32> {
    let mut next = *cursor;
    let year = year_of(plain(&mut next, 4, 4)?)?;
    *cursor = next;
    Some(year)
}

/// Before a bare year or month: in 2026, since May.
pub(super) fn ends_in_preposition(start: Cursor<'_>) -> bool {
    static BEFORE: Words = words!(
        "\
        compared with|compared to|as early as|as late as|as soon as|starting|beginning|ending|in|on|due|since|since at least|by|until|till|of|from|during|before|after|for|through|to|and|fiscal|year|late|\
        early|between"
    );
    start.follows(BEFORE)
}
