//! Times of day in English: 3 p.m., half past eight, seven o'clock, noon, 5 to 6 pm.

use super::range;
use super::time::{Clock, PartOfDay};
use crate::cursor::{Cursor, is_space, is_word};
use crate::lexicon::calendar::WEEKDAYS;
use crate::numeral::{Script, numeral};
use crate::words::{Words, words};

/// A time as it is written.
#[derive(Clone, Copy, Debug)]
struct Written {
    end: usize,
    hour: u8,
    minute: u8,
    told: Told,
    /// The hour is that of the day, not one of two.
    fixed: bool,
}

/// What tells that a number is an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    /// Nothing: 5 could be anything.
    Not,
    /// Its minutes: 5:30.
    Minutes,
    /// A word: five o'clock, 5 pm, half past five.
    Word,
}

/// The time that begins at `start`, or the first of two that are the ends of one span; and whether
/// its hour is that of the day.
pub(super) fn time(start: Cursor<'_>) -> Option<(Clock, bool)> {
    let first = written(start, false)?;
    let clock = |hour| Clock {
        start: start.pos(),
        end: first.end,
        hour,
        minute: first.minute,
        last: None,
    };
    if let Some(last) = last(start, &first) {
        // 3:30-6 p.m., 11-1 p.m.: the first hour goes with the second, unless it would be later.
        let open = !first.fixed && last.fixed && (1..=12).contains(&first.hour);
        let until = (last.hour, last.minute);
        if !open {
            let clock = clock(first.hour).until(until, last.end, last.fixed);
            return Some((clock, first.fixed));
        }
        let same = PartOfDay::of_hour(last.hour).of(first.hour);
        let later = (same, first.minute) > (last.hour, last.minute);
        let clock = clock((same + if later { 12 } else { 0 }) % 24);
        return Some((clock.until(until, last.end, true), true));
    }
    if first.told == Told::Not {
        return None;
    }
    Some((clock(first.hour), first.fixed))
}

/// The last end of the span of times that begins at `start` with `first`: 8am-6pm, from 5 to 6 pm, 9
/// a.m. until noon, between 5 and 6 in the afternoon.
fn last(start: Cursor<'_>, first: &Written) -> Option<Written> {
    let between = start.follows(words!("between"));
    let from = between || start.follows(words!("from"));
    let mut next = start.at(first.end);
    let mut spans = true;
    if !range::separator(&mut next) {
        next.blanks();
        let until = next.eat_word(words!("until|till|til|through"));
        // The toll rose by noon to 12.
        spans = until || from;
        let linked =
            until || next.eat_word(words!("to")) || between && next.eat_word(words!("and"));
        if !linked || !next.blanks() {
            return None;
        }
    }
    let last = written(next, first.fixed || between)?;
    let number = |time: &Written| time.told == Told::Not && !time.fixed;
    let hour = |time: &Written| (1..=12).contains(&time.hour);
    let told = if number(&last) {
        // 8am until 6
        first.fixed && spans && hour(&last) && is_alone(next.at(last.end))
    } else if number(first) {
        // The price fell $2 to 6 p.m., but a bracket may open before the first hour. Ten to six pm is
        // one time.
        let free = start.before().is_none_or(|c| is_space(c) || c == '(');
        free && (start.at_digit() || from) && hour(first) && (last.fixed || last.told == Told::Word)
    } else {
        true
    };
    told.then_some(last)
}

/// The time at `start`; in a span that is told to be one it needs no word before it.
fn written(start: Cursor<'_>, in_span: bool) -> Option<Written> {
    named(start, in_span)
        .or_else(|| past_hour(start))
        .or_else(|| hour(start, in_span))
}

/// at noon, by midnight: without a word before it, it is told by the other end of a span alone.
fn named(start: Cursor<'_>, in_span: bool) -> Option<Written> {
    static BEFORE: Words = words!(
        "at|by|before|after|until|till|from|since|around|about|near|past|of|to|and|between|through|for"
    );
    let mut cursor = start;
    if !matches!(start.peek()?, 'm' | 'n' | 'M' | 'N') {
        return None;
    }
    let row = cursor.eat_english(words!("midnight|noon/midday"))?;
    let mut next = cursor;
    // from midnight-blue silk, after midnight mass
    let other = if next.eat("-") {
        next.at_ascii_word() && !next.at_digit()
    } else {
        next.blanks() && next.eat_word(words!("mass|blue|black|snack|oil|feast|sun|train"))
    };
    let told = in_span
        || start.at_small_letter() && (start.follows(BEFORE) || start.follows(WEEKDAYS)) && !other;
    Some(Written {
        end: cursor.pos(),
        hour: if row == 0 { 0 } else { 12 },
        minute: 0,
        told: if told { Told::Word } else { Told::Not },
        fixed: true,
    })
}

/// half past eight, a quarter to three, 20 minutes past eight.
fn past_hour(start: Cursor<'_>) -> Option<Written> {
    static QUARTERS: Words =
        words!("half past|quarter past/a quarter past|quarter to/a quarter to");
    let mut cursor = start;
    let initial = start.peek()?.to_ascii_lowercase();
    let quarters = if matches!(initial, 'h' | 'q' | 'a') {
        cursor.eat_english(QUARTERS)
    } else {
        None
    };
    let (minutes, to) = if let Some(row) = quarters {
        (if row == 0 { 30 } else { 15 }, row == 2)
    } else {
        let number = numeral(start)?;
        cursor = start.at(number.end);
        if !cursor.blanks() || !cursor.eat_word(words!("minutes|minute|mins|min")) {
            return None;
        }
        cursor.blanks();
        let row = cursor.eat_english(words!("past|to"))?;
        (number.value.small().filter(|count| *count < 60)?, row == 1)
    };
    cursor.blanks();
    let mut of = named(cursor, true).or_else(|| hour(cursor, true))?;
    if of.told != Told::Word {
        // Profits fell in the quarter to 9 cents, the wait was cut by 20 minutes to 10.
        let risen = to && !start.follows(words!("at|it's|it’s|it is|it was|until|till"));
        let plain = of.told == Told::Not && of.minute == 0 && (1..=12).contains(&of.hour);
        if !plain || risen || !is_alone(cursor.at(of.end)) {
            return None;
        }
        // A quarter to one is told from noon.
        if to && of.hour == 1 {
            of.hour = 13;
        }
    }
    let hour = u16::from(of.hour) * 60;
    let time = if to {
        hour + 24 * 60 - minutes
    } else {
        hour + minutes
    };
    Some(Written {
        hour: u8::try_from(time / 60 % 24).ok()?,
        minute: u8::try_from(time % 60).ok()?,
        told: Told::Word,
        ..of
    })
}

/// 5, 5:30, 4.30am, seven thirty p.m., five o'clock in the morning, 0117 GMT.
fn hour(start: Cursor<'_>, in_span: bool) -> Option<Written> {
    let number = numeral(start)?;
    let mut cursor = start.at(number.end);
    let mut told = Told::Not;
    let (hour, minute) = if number.fraction {
        let written = number.value.times_ten(2)?;
        let written = written.small().filter(|_| written.power() == 0)?;
        (written / 100, written % 100)
    } else if number.digits == 4 {
        let mut zone = cursor;
        zone.blanks();
        if !zone.eat_word(words!("gmt|utc|kst|jst|est|edt")) {
            return None;
        }
        told = Told::Word;
        (number.plain? / 100, number.plain? % 100)
    } else if let Some(hour) = number.plain {
        if let Some(minute) = sixtieth(&mut cursor) {
            // The seconds belong to the time, which is told to the minute.
            sixtieth(&mut cursor);
            told = Told::Minutes;
            (hour, minute)
        } else {
            (hour, 0)
        }
    } else if number.script == Script::English && number.hi.is_none() && !number.grouped {
        (number.value.small()?, in_words(&mut cursor).unwrap_or(0))
    } else {
        return None;
    };
    let mut written = Written {
        end: cursor.pos(),
        hour: u8::try_from(hour)
            .ok()
            .filter(|hour| *hour < 24 || *hour == 24 && minute == 0)?
            % 24,
        minute: u8::try_from(minute).ok().filter(|minute| *minute < 60)?,
        told,
        fixed: told == Told::Word,
    };
    // Three PM candidates want another office.
    let mut next = cursor;
    let word = next.blanks() && next.at_small_letter();
    if (1..=12).contains(&hour) && !written.fixed && (number.digits > 0 || word) {
        let before = || {
            start.follows(words!(
                "at|around|until|till|since|by|before|after|from|it's|it’s|it was"
            ))
        };
        // But a rate of exchange is traded at 1.25 in the afternoon.
        let sure = !number.fraction && (minute > 0 || in_span || before());
        tell(&mut written, cursor, sure || told == Told::Minutes);
    }
    let docket = written.told == Told::Minutes && is_docket(cursor);
    (!docket).then_some(written)
}

/// Takes what tells that a number is an hour, and which: p.m., o'clock, in the morning. The last can
/// follow any number, and tells only one that is `sure` to be an hour.
fn tell(written: &mut Written, mut cursor: Cursor<'_>, sure: bool) {
    static WORDS: Words = words!(
        "a.m./am/a.m|p.m./pm/p.m|noon/midday|midnight|in the morning|in the afternoon/in the evening|\
        at night|o'clock/o’clock/oclock"
    );
    const PARTS: [PartOfDay; 7] = [
        PartOfDay::Morning,
        PartOfDay::Afternoon,
        PartOfDay::Noon,
        PartOfDay::Night,
        PartOfDay::Morning,
        PartOfDay::Afternoon,
        PartOfDay::Night,
    ];
    cursor.blanks();
    let Some(row) = cursor.eat_english(WORDS) else {
        return;
    };
    let part = PARTS.get(row);
    let fits = match row {
        2 | 3 => written.hour == 12,
        4..7 => sure && is_alone(cursor),
        // five o'clock shadow
        7 => {
            let mut next = cursor;
            let other = next.blanks() && next.eat_word(words!("shadow|position|direction"));
            !other && written.told != Told::Word
        }
        _ => true,
    };
    if !fits {
        return;
    }
    (written.end, written.told) = (cursor.pos(), Told::Word);
    if let Some(part) = part {
        (written.hour, written.fixed) = (part.of(written.hour), true);
    } else {
        tell(written, cursor, true);
    }
}

/// Moves past `:30`.
fn sixtieth(cursor: &mut Cursor<'_>) -> Option<u16> {
    let mut next = *cursor;
    if !next.eat(":") {
        return None;
    }
    let sixtieth = u16::try_from(next.digit()? * 10 + next.digit()?).ok()?;
    if sixtieth >= 60 || next.at_digit() {
        return None;
    }
    *cursor = next;
    Some(sixtieth)
}

/// Moves past the minutes of ten thirty, eight forty-five, which another word must tell to be some.
fn in_words(cursor: &mut Cursor<'_>) -> Option<u16> {
    let mut next = *cursor;
    if !next.eat("-") {
        next.blanks();
    }
    let number = numeral(next).filter(|number| number.script == Script::English)?;
    let minutes = number
        .value
        .small()
        .filter(|minutes| (10..60).contains(minutes))?;
    *cursor = next.at(number.end);
    Some(minutes)
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

/// Whether nothing follows that the number before would count.
pub(super) fn is_alone(mut cursor: Cursor<'_>) -> bool {
    static FREE: Words = words!(
        "in|on|at|to|until|till|through|when|as|and|after|before|with|for|but|by|from|while|where|\
        the|he|she|it|we|they|this|that|last|today|tonight|tomorrow|yesterday|sharp|local|et|est|edt|pt|gmt"
    );
    if cursor.blanks() {
        !cursor.at_word() && !cursor.peek().is_some_and(|c| matches!(c, '$' | '%'))
            || cursor.eat_word(FREE)
            || cursor.eat_word(WEEKDAYS)
    } else {
        let mark = cursor.bump();
        let ends = mark.is_none_or(|c| !is_word(c) && !matches!(c, '-' | '%' | ':' | '/' | '–'));
        ends && !(matches!(mark, Some('.' | ',')) && cursor.at_digit())
    }
}
