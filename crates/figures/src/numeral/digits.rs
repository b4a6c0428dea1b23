//! Numerals that begin with a digit: plain, grouped, decimal, and mixed with Korean or
//! English multipliers (1조4000억, 7천 5백만, 38bn).

use super::exact::product;
use super::korean::{Parts, multipliers};
use super::scale::{ENGLISH, ENGLISH_POWERS, big, small};
use super::{Exact, Numeral, Script};
use crate::cursor::{Cursor, digit_value, is_hidden};
use crate::ends::{last, last_chars, trimmed, until};
use crate::lexicon;
use crate::mention::Kind;
use crate::words::{self, Words, words};

/// The most digits that an exact value is built from; 28 is what a `Decimal` holds.
pub(crate) const MOST_DIGITS: u8 = 24;

/// A run of digits with separators.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    pub(super) value: Exact,
    /// How many digits stand before the decimal point.
    pub(super) digits: u8,
    pub(super) grouped: bool,
}

/// Digits, thousands separators that stand where they should, and decimals.
/// Digits that are too many it moves past and gives nothing.
pub(super) fn run(cursor: &mut Cursor<'_>) -> Option<Run> {
    plain_run(cursor).or_else(|| any_run(cursor))
}

/// A few digits of ASCII with nothing behind them that goes on with a number: most are so.
#[cfg_attr(lean, optimize(speed))]
fn plain_run(cursor: &mut Cursor<'_>) -> Option<Run> {
    /// So many fit a small number.
    const FEW: u8 = 9;
    let (mut number, mut digits) = (0_u32, 0);
    let mut bytes = cursor.rest().bytes();
    let behind = loop {
        match bytes.next() {
            Some(digit @ b'0'..=b'9') if digits < FEW => {
                number = number * 10 + u32::from(digit - b'0');
                digits += 1;
            }
            behind => break behind,
        }
    };
    let ends = digits > 0
        && matches!(
            behind,
            None | Some(b' '..=b'+' | b'-' | b'/' | b':'..=b'~' | b'\n' | 0xea..=0xed)
        );
    let value = Exact::new(number.into(), 0).filter(|_| ends)?;
    *cursor = cursor.at(cursor.pos() + usize::from(digits));
    Some(Run {
        value,
        digits,
        grouped: false,
    })
}

fn any_run(cursor: &mut Cursor<'_>) -> Option<Run> {
    let mut number = 0_u128;
    let (mut count, mut digits, mut decimals) = (0_u8, 0_u8, 0_i8);
    let mut grouped = false;
    let mut push = |digit: i32, count: &mut u8| {
        *count = count.saturating_add(1);
        if *count <= MOST_DIGITS {
            number = product(number, 10) + u128::from(digit.unsigned_abs());
        }
    };
    loop {
        if let Some(digit) = cursor.digit() {
            push(digit, &mut count);
            digits = digits.saturating_add(1);
        } else if count > 0 && (grouped || digits <= 3) && group_follows(*cursor) {
            grouped = true;
            cursor.bump();
        } else if count > 0 && digit_behind_hidden(*cursor) {
            past_hidden(cursor);
        } else {
            break;
        }
    }
    if count == 0 {
        return None;
    }
    let mut point = *cursor;
    if point.eat(".") && point.at_digit() {
        while let Some(digit) = point.digit() {
            push(digit, &mut count);
            decimals = decimals.saturating_add(1);
        }
        *cursor = point;
    }
    let value = Exact::new(number.try_into().unwrap_or(0), -decimals)?;
    (count <= MOST_DIGITS).then_some(Run {
        value,
        digits,
        grouped,
    })
}

/// The byte behind the digits at `start`, if they are more than an exact value holds.
pub(crate) fn too_long(start: Cursor<'_>) -> Option<usize> {
    let mut cursor = start;
    let many = run(&mut cursor).is_none() && cursor.pos() > start.pos();
    many.then(|| cursor.pos())
}

/// Moves past characters that nobody sees.
fn past_hidden(cursor: &mut Cursor<'_>) {
    while cursor.peek().is_some_and(is_hidden) {
        cursor.bump();
    }
}

/// A digit behind characters that nobody sees: they do not end the number.
fn digit_behind_hidden(mut cursor: Cursor<'_>) -> bool {
    past_hidden(&mut cursor);
    cursor.at_digit()
}

/// A comma with exactly three digits behind it.
fn group_follows(mut cursor: Cursor<'_>) -> bool {
    if !matches!(cursor.bump(), Some(',' | '，')) {
        return false;
    }
    past_hidden(&mut cursor);
    let three = (0..3).all(|_| cursor.bump().and_then(digit_value).is_some());
    three && !cursor.at_digit()
}

/// A numeral that begins with digits.
pub(super) fn mixed(start: Cursor<'_>) -> Option<Numeral> {
    let mut cursor = start;
    let run = run(&mut cursor)?;
    let run = with_fraction(run, &mut cursor);
    let fraction = run.value.power() < 0;
    let plain = Numeral {
        digits: run.digits,
        plain: if fraction || run.grouped {
            None
        } else {
            run.value.small()
        },
        fraction,
        grouped: run.grouped,
        ..Numeral::words(cursor.pos(), run.value, Script::Digits)
    };
    if !may_scale(cursor) {
        return Some(plain);
    }
    if let Some(scaled) = english_scale(start, cursor, &plain) {
        return Some(scaled);
    }
    let mut parts = Parts::default();
    parts.pending(run.value);
    match multipliers(cursor, parts) {
        Some(korean) if korean.end > cursor.pos() => Some(Numeral {
            script: Script::Digits,
            grouped: run.grouped,
            fraction,
            ..korean
        }),
        _ => Some(plain),
    }
}

/// 10 1/2, 2-1/2 years, 6½: the run with the halves, quarters or eighths behind it as decimals; 1/4 mile.
fn with_fraction(run: Run, cursor: &mut Cursor<'_>) -> Run {
    if run.value.power() < 0 || run.digits > 3 || run.grouped {
        return run;
    }
    let mut next = *cursor;
    let digit = |next: &mut Cursor<'_>| next.bump().and_then(digit_value);
    let mut whole = run.value;
    let thousandths = match next.bump() {
        Some('½') => Some(500),
        Some('¼') => Some(250),
        Some('¾') => Some(750),
        Some(sign @ (' ' | '-' | '/')) => {
            let part = if sign == '/' {
                whole = Exact::whole(0);
                run.value.small().map(u32::from)
            } else {
                digit(&mut next).filter(|_| next.eat("/"))
            };
            part.zip(digit(&mut next))
                .filter(|_| sign == ' ' || is_measured(next))
                .and_then(|(part, whole)| match whole {
                    2 | 4 | 8 if part < whole => Some(part * 1000 / whole),
                    _ => None,
                })
        }
        _ => None,
    };
    let value = thousandths
        .and_then(|thousandths| whole.plus(Exact::new(thousandths.into(), -3)?))
        .filter(|_| !next.at_digit());
    match value {
        Some(value) => {
            *cursor = next;
            Run { value, ..run }
        }
        None => run,
    }
}

/// A unit of measure or time follows, or cents: grain is quoted in eighths.
fn is_measured(mut cursor: Cursor<'_>) -> bool {
    (cursor.blanks() || cursor.eat("-"))
        && (cursor.begins(words!("cent|percent"))
            || lexicon::unit::unit(cursor.rest())
                .is_some_and(|(_, unit)| matches!(unit.kind, Kind::Measure | Kind::Duration)))
}

/// Whether a multiplier can stand at `cursor`: most digits have none, which one look tells.
fn may_scale(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks();
    match cursor.peek() {
        Some(c) if c.is_ascii_alphabetic() || c == '-' => true,
        Some(c) => c == '여' || small(c).is_some() || big(c).is_some(),
        None => false,
    }
}

/// `number` times the English multiplier at `cursor`, if there is one.
pub(crate) fn scaled_behind(mut cursor: Cursor<'_>, number: &Numeral) -> Option<Numeral> {
    let apart = cursor.blanks() || cursor.eat("-");
    cursor.peek().filter(char::is_ascii_alphabetic)?;
    let mut after = cursor;
    let scale = *ENGLISH_POWERS.get(after.eat_english(ENGLISH)?)?;
    if apart && after.pos() == cursor.pos() + 1 {
        return None;
    }
    Some(Numeral {
        end: after.pos(),
        value: number.value.times_ten(scale)?,
        scale,
        digits: 0,
        plain: None,
        ..*number
    })
}

/// `bn`, ` million` and the like behind digits. One-letter multipliers must touch them, and
/// `m`, `b` and `k` want a currency sign before the digits, or what they count behind them: 37m
/// are metres, 4K is a resolution.
fn english_scale(start: Cursor<'_>, cursor: Cursor<'_>, plain: &Numeral) -> Option<Numeral> {
    let scaled = scaled_behind(cursor, plain)?;
    let letter = scaled.end == cursor.pos() + 1
        && matches!(cursor.peek(), Some('m' | 'b' | 'M' | 'B' | 'k' | 'K'));
    (!letter || priced(start) || counted(cursor.at(scaled.end))).then_some(scaled)
}

/// A plural noun or a currency follows: 1.8m homes, 5m pesos, but 37m high.
fn counted(mut behind: Cursor<'_>) -> bool {
    if !behind.blanks() {
        return lexicon::currency::word(behind.rest(), true).is_some();
    }
    let rest = behind.rest();
    let word = |text| until(text, |c| !c.is_ascii_lowercase());
    let first = word(rest);
    behind = behind.at(behind.pos() + first.len());
    let second = if behind.eat(" ") {
        word(behind.rest())
    } else {
        ""
    };
    // 1.2m sq km, 3m tonnes
    if words::begins(rest, words!("sq |square ")) {
        return true;
    }
    // 1.2m waves are so high.
    if words::has(HIGH, first) {
        return false;
    }
    // 10m electric motorbikes, but 37m above the sands
    let qualifies = !words::has(PLACED, first) && lexicon::name::is_plural(second);
    lexicon::currency::word(rest, true).is_some() || lexicon::name::is_plural(first) || qualifies
}

/// What is so many metres high.
static HIGH: Words = words!("waves|swells|seas|drifts|walls|fences|tides|masts|cliffs");

/// Words behind metres, before what they are metres from.
static PLACED: Words = words!(
    "\
    are|were|is|was|have|had|above|below|from|of|in|and|or|to|by|at|for|on|off|into|behind|ahead|over|under|past|high|tall|\
    wide|long|deep|away|apart|down|up|with|between"
);

/// A currency sign or code stands before the digits, or before the other end of their range (`$3–4m`,
/// `EUR 48m`).
fn priced(start: Cursor<'_>) -> bool {
    let near = last_chars(start.behind(), 11);
    let signed = trimmed(near, |c| {
        c.is_ascii_digit()
            || matches!(
                c,
                '.' | ',' | '-' | '–' | '~' | ' ' | '(' | 'k' | 'm' | 'b' | 'n'
            )
    });
    matches!(
        last(signed),
        Some('$' | '€' | '£' | '¥' | '₩' | '￦' | '￡' | '￥' | '₹')
    ) || lexicon::currency::sign(signed).is_some()
}
