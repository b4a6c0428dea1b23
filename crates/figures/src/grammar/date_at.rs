//! Which forms of dates are tried at a place.

use super::date::DateExpr;
use super::reader::{Reader, holds};
use super::{forms, korean_day, range};
use crate::cursor::{Cursor, digit_value, is_hangul};
use crate::numeral::{Numeral, numeral};
use crate::words::{self, Words, words};

/// A date and the byte behind it; a range has a second end.
type Found = (usize, DateExpr, Option<DateExpr>);

/// The date that begins at `start`. What follows its number tells which forms to try.
pub(super) fn date_at(start: Cursor<'_>) -> Option<Found> {
    /// What the units behind numbers begin with: 년, 회계연도, 분기, 개월.
    static UNITS: Words = words!("년월일분주개달시사학회세");
    let first = start.peek()?;
    let digit = digit_value(first).is_some();
    let form = match numeral(start) {
        _ if is_hangul(first) && start.calendar_word().is_some() => forms::FROM_WORD,
        // No date has a multiplier: 380억, 수십만.
        Some(number) if digit && number.scale != 0 => return None,
        Some(number) if number.scale > 3 && !korean_day::begins(start) => return None,
        Some(number) if digit || is_hangul(first) => {
            let mut behind = start.at(number.end);
            behind.blanks();
            let digits = number.digits;
            match behind.peek() {
                // 7년 전: no year has one digit.
                Some('년') if digit && digits == 1 && !number.fraction => forms::FROM_LENGTH,
                Some('년') if digit => forms::FROM_YEAR,
                Some('월') if digit => forms::FROM_MONTH,
                Some('일') if digit => forms::FROM_DAY,
                Some(c) if digit && words::holds(UNITS, c) => forms::FROM_NUMBER,
                behind if !digit => {
                    let mut unit = behind.is_some_and(|c| words::holds(UNITS, c));
                    // 이십일에: the 20th
                    unit |= start.at(number.end).before() == Some('일');
                    holds(unit || korean_day::begins(start))?;
                    forms::KOREAN_DATE
                }
                Some(c) if c.is_ascii_alphabetic() && !number.fraction => forms::DIGIT,
                Some(c) if range::is_sign(c) => forms::SIGNED,
                Some('/') if digits <= 2 && is_fraction(&number, behind) => forms::WITH_SLASH,
                Some('/') if digits <= 2 => forms::WITH_DATE_SLASH,
                Some('.') if digits <= 2 => forms::DOTTED,
                Some('(') if number.fraction => forms::DOTTED,
                Some('·') if digits == 1 => forms::FROM_NUMBER,
                Some(c) if is_hangul(c) => return None,
                _ if digits == 4 => forms::SIGNED,
                _ => return None,
            }
        }
        None if digit => return None,
        _ if is_hangul(first) => forms::KOREAN_DATE,
        _ if first.is_ascii_alphabetic() => forms::LETTER,
        _ => forms::DIGIT,
    };
    let found = Reader::of(start, form)?;
    let (end, date) = (found.at.pos(), found.date);
    Some(match found.first {
        Some(first) => (end, first, Some(date)),
        None => (end, date, None),
    })
}

/// 1/3, 7/10: the number behind the stroke at `stroke` makes a part of the one before; but 4/22, 12/3.
fn is_fraction(part: &Numeral, mut stroke: Cursor<'_>) -> bool {
    stroke.bump();
    let whole = numeral(stroke);
    whole.is_some_and(|whole| part.value < whole.value && (part.value == 1 || whole.value <= 10))
}
