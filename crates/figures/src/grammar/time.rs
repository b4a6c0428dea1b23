//! Times of day: 오전 9시 30분, 15시, 11:26, 3 p.m.

use super::range;
use crate::cursor::{Cursor, is_hangul};
use crate::ends::{last, last_chars, tail, tight};
use crate::lexicon::calendar::{SUFFIX_SYLLABLES, SUFFIXES};
use crate::numeral::{self, MOST_DIGITS, Script, numeral, plain};
use crate::words::{self, Words, words};

/// A time of day and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// 0–23.
    pub(crate) hour: u8,
    /// 0–59.
    pub(crate) minute: u8,
}

/// Words before the hour, by [`PartOfDay::ALL`].
static PARTS_OF_DAY: Words = words!("오전/새벽/아침|오후/저녁|낮|밤");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PartOfDay {
    Morning,
    Noon,
    Afternoon,
    Night,
}

impl PartOfDay {
    const ALL: [Self; 4] = [Self::Morning, Self::Afternoon, Self::Noon, Self::Night];

    /// The hour of 0–23 for `hour` of 1–12.
    fn of(self, hour: u8) -> u8 {
        match (self, hour) {
            (Self::Morning | Self::Night, 12) => 0,
            (Self::Afternoon, 1..=11) | (Self::Noon, 1..=5) | (Self::Night, 6..=11) => hour + 12,
            _ => hour,
        }
    }
}

/// The time whose hour begins at `start`; the words before it, behind `floor`, belong to it.
pub(crate) fn time(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let first = single(start, floor)?;
    // 오전 10시~낮 12시, 8am-6pm: one figure, whose value is its beginning.
    let mut second = start.at(first.end);
    // between 9 a.m. and 5 p.m., from 21:00 to 05:30
    let named = || matches!(start.at(first.end).before(), Some('m' | '.'));
    let english = (start.follows(words!("from|between"))
        || second.begins(words!(" to ")) && named())
        && range::to(&mut second);
    if english || range::separator(&mut second) {
        let floor = second.pos();
        past_part_of_day(&mut second);
        if let Some(last) = single(second, floor) {
            return Some(Clock {
                end: last.end,
                ..first
            });
        }
    }
    Some(first)
}

fn single(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let mut behind = start;
    if !numeral::past(&mut behind) {
        return None;
    }
    match behind.peek()? {
        '시' => korean(start, floor),
        ':' => colon(start, floor),
        ' ' => english(start).or_else(|| in_words(start, behind, floor)),
        'a' | 'p' | 'A' | 'P' => english(start),
        '-' | '–' => hours(start).or_else(|| korean_hours(start, floor)),
        '~' | '∼' => korean_hours(start, floor),
        _ => None,
    }
}

/// Moves past 오전 and the like.
fn past_part_of_day(cursor: &mut Cursor<'_>) {
    if cursor.eat_any(PARTS_OF_DAY).is_some() {
        cursor.blanks();
    }
}

/// The time that follows a date: ` 오전 9시`, ` 11:26`. Gives the byte behind it.
pub(crate) fn behind_date(cursor: Cursor<'_>) -> Option<usize> {
    let mut next = cursor;
    next.blanks();
    if next.eat_word(words!("at")) {
        next.blanks();
    }
    let floor = next.pos();
    past_part_of_day(&mut next);
    if !next.at_digit() {
        return None;
    }
    time(next, floor).map(|clock| clock.end)
}

fn hour_of(start: Cursor<'_>) -> Option<(u8, Cursor<'_>)> {
    let number = numeral(start)?;
    let native = number.script == Script::Native && number.hi.is_none();
    let hour = match number.calendar_number() {
        Some(hour) => hour,
        None if native => number.value.small()?.into(),
        None => return None,
    };
    let hour = u8::try_from(hour).ok().filter(|hour| *hour <= 24)?;
    Some((hour, start.at(number.end)))
}

/// 오전 9시 30분, 오후 3시 반, 15시.
fn korean(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let (hour, mut cursor) = hour_of(start)?;
    cursor.blanks();
    if !cursor.eat("시") {
        return None;
    }
    let mut minute = 0;
    let mut next = cursor;
    next.blanks();
    if let Some(minutes) = sixtieths(&mut next, "분") {
        minute = u8::try_from(minutes).ok()?;
        cursor = next;
        // The seconds belong to the time, which is told to the minute.
        next.blanks();
        if sixtieths(&mut next, "초").is_some() {
            cursor = next;
        }
    } else if next.eat("반") && ends(next) {
        minute = 30;
        cursor = next;
    }
    if !ends(cursor) {
        return None;
    }
    Some(with_part_of_day(start, floor, cursor.pos(), hour, minute))
}

/// 새벽 네 시, 열한 시 반에: in words a blank stands before 시. A 시 that nothing else tells is a city more
/// often, or a poem.
fn in_words(start: Cursor<'_>, mut hour: Cursor<'_>, floor: usize) -> Option<Clock> {
    hour.blanks();
    if !hour.begins(words!("시")) || numeral(start)?.script != Script::Native {
        return None;
    }
    let clock = korean(start, floor)?;
    let behind = start.at(clock.end);
    let told = clock.start < start.pos()
        || clock.minute > 0
        || behind.begins(words!("쯤|정각| 정각|경 |께|를 넘|가 넘"));
    told.then_some(clock)
}

/// Moves past minutes or seconds and their `unit`.
fn sixtieths(cursor: &mut Cursor<'_>, unit: &str) -> Option<i32> {
    let mut next = *cursor;
    let count = plain(&mut next, 1, MOST_DIGITS).filter(|count| *count < 60)?;
    next.eat(unit).then(|| {
        *cursor = next;
        count
    })
}

/// 11:26 and 오후 3:05, not the ratio 2:1.
fn colon(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let (hour, mut cursor) = hour_of(start)?;
    if !cursor.eat(":") {
        return None;
    }
    let (tens, ones) = (cursor.digit()?, cursor.digit()?);
    let minute = u8::try_from(tens * 10 + ones)
        .ok()
        .filter(|minute| *minute < 60)?;
    if cursor.peek().is_some_and(|c| c.is_ascii_digit()) || is_docket(cursor) {
        return None;
    }
    let (hour, end) = meridiem(cursor, hour).unwrap_or((hour, cursor.pos()));
    Some(with_part_of_day(start, floor, end, hour, minute))
}

/// 2:23-cv-01234: the number of a case in court.
fn is_docket(mut cursor: Cursor<'_>) -> bool {
    let start = cursor.pos();
    cursor.eat("-");
    while cursor.peek().is_some_and(|c| c.is_ascii_alphabetic()) {
        cursor.bump();
    }
    cursor.pos() > start + 1 && cursor.eat("-")
}

/// 3 p.m., 9am, 0117 GMT.
fn english(start: Cursor<'_>) -> Option<Clock> {
    let number = numeral(start)?;
    let mut cursor = start.at(number.end);
    let (hour, minute, end) = if number.fraction {
        // 4.30am
        let written = number.value.times_ten(2)?;
        let written = written.small().filter(|_| written.power() == 0)?;
        let (hour, end) = meridiem(cursor, u8::try_from(written / 100).ok()?)?;
        (i32::from(hour), i32::from(written % 100), end)
    } else if number.digits == 4 {
        cursor.blanks();
        let minutes = number
            .calendar_number()
            .filter(|_| cursor.eat_word(words!("gmt|utc|kst|jst|est|edt")))?;
        (minutes / 100, minutes % 100, number.end)
    } else {
        let (hour, end) = meridiem(cursor, hour_of(start)?.0)?;
        (i32::from(hour), 0, end)
    };
    Some(Clock {
        start: start.pos(),
        end,
        hour: u8::try_from(hour).ok().filter(|hour| *hour < 24)?,
        minute: u8::try_from(minute).ok().filter(|minute| *minute < 60)?,
    })
}

/// 9-11am, 3–4 p.m.: the first hour goes with the second, unless it would be later.
fn hours(start: Cursor<'_>) -> Option<Clock> {
    let (hour, mut cursor) = hour_of(start)?;
    if !range::separator(&mut cursor) {
        return None;
    }
    let last = english(cursor)?;
    let afternoon = PartOfDay::Afternoon.of(hour);
    Some(Clock {
        start: start.pos(),
        hour: if afternoon > last.hour {
            hour % 12
        } else {
            afternoon
        },
        minute: 0,
        ..last
    })
}

/// 오후 1~5시: the unit stands once.
fn korean_hours(start: Cursor<'_>, floor: usize) -> Option<Clock> {
    let (hour, mut cursor) = hour_of(start)?;
    if !range::separator(&mut cursor) {
        return None;
    }
    let last = korean(cursor, cursor.pos())?;
    (hour < last.hour || last.hour == 0).then(|| with_part_of_day(start, floor, last.end, hour, 0))
}

fn meridiem(cursor: Cursor<'_>, hour: u8) -> Option<(u8, usize)> {
    let mut next = cursor;
    next.blanks();
    let half = next.eat_any(words!("a.m./am/AM/A.M.|p.m./pm/PM/P.M."))?;
    if !(1..=12).contains(&hour) || next.at_ascii_word() {
        return None;
    }
    let part = if half == 0 {
        PartOfDay::Morning
    } else {
        PartOfDay::Afternoon
    };
    Some((part.of(hour), next.pos()))
}

fn with_part_of_day(start: Cursor<'_>, floor: usize, end: usize, hour: u8, minute: u8) -> Clock {
    let before = tight(tail(start.behind(), floor));
    let named = words::before_ending(before, PARTS_OF_DAY)
        .filter(|head| !last(head).is_some_and(is_hangul));
    let (start, hour) = match named {
        Some(head) => {
            let part = words::beginning(tail(before, head.len()), PARTS_OF_DAY);
            (
                floor + head.len(),
                part_of_day(part).map_or(hour, |part| part.of(hour)),
            )
        }
        None => {
            let hour = in_the_same_part(before, start, hour).unwrap_or(hour);
            (start.pos(), hour)
        }
    };
    Clock {
        start,
        end,
        hour: hour % 24,
        minute,
    }
}

/// What one of [`PARTS_OF_DAY`] means.
fn part_of_day(found: Option<words::Found>) -> Option<PartOfDay> {
    PartOfDay::ALL.get(found?.0).copied()
}

/// 오후 2시부터 5시까지: the second hour of a span goes with the first, unless it would be earlier.
fn in_the_same_part(before: &str, start: Cursor<'_>, hour: u8) -> Option<u8> {
    static LINKS: Words = words!("부터|에서");
    if !words::ends(before, LINKS) {
        return None;
    }
    let first = words::before_ending(tight(start.behind()), LINKS)?;
    let near = last_chars(first, 12);
    let (at, part) = words::last_within(near, PARTS_OF_DAY)?;
    let mut cursor = start.at(first.len() - near.len() + at + part.1);
    cursor.blanks();
    let (first_hour, _) = hour_of(cursor)?;
    let later = hour > first_hour % 12;
    let part = part_of_day(Some(part))?;
    match part {
        PartOfDay::Morning if !later => Some(PartOfDay::Afternoon.of(hour)),
        _ if later => Some(part.of(hour)),
        _ => None,
    }
}

fn ends(cursor: Cursor<'_>) -> bool {
    let length = cursor.peek() == Some('간');
    let goes_on = || {
        cursor.goes_on_with(words!("반다"), words!("정각"))
            || cursor.goes_on_with(SUFFIX_SYLLABLES, SUFFIXES)
    };
    !length && (!cursor.at_hangul() || goes_on())
}
