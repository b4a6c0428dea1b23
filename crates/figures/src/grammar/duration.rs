//! Lengths of time in words and in parts: 반년, 일주일, 열흘간, 1년 6개월, 2시간 30분.

use rust_decimal::Decimal;

use crate::cursor::{Cursor, digit_value, is_hangul};
use crate::lexicon::calendar::{Word, korean};
use crate::lexicon::unit;
use crate::mention::{Kind, Quantity};
use crate::numeral::numeral;

/// Words that are a length of time, or so many times, by themselves; value and unit.
static WORDS: &[(&str, i64, &str)] = &[
    ("반년", 6, "month"),
    ("일주일", 1, "week"),
    ("한나절", 6, "hour"),
    ("반세기", 50, "year"),
    ("half an hour", 30, "minute"),
    ("half a century", 50, "year"),
    ("a year and a half", 18, "month"),
    ("twofold", 2, "x"),
    ("threefold", 3, "x"),
    ("fourfold", 4, "x"),
    ("fivefold", 5, "x"),
    ("tenfold", 10, "x"),
];

/// What follows such a word within its word, and makes it a length: 열흘간, 사흘째.
static SUFFIXES: &[&str] = &[
    "간", "째", "만", "동안", "씩", "이나", "이", "을", "은", "의", "이상", "가량", "정도", "여",
    "치", "까지", "에", "뿐", "도", "새", "내내", "연속", "짜리", "앞",
];

/// Units of time from long to short, and how many of the next make one.
static STEPS: &[(&str, &str, i64)] = &[
    ("year", "month", 12),
    ("week", "day", 7),
    ("day", "hour", 24),
    ("hour", "minute", 60),
    ("minute", "second", 60),
    ("ft", "in", 12),
    ("m", "cm", 100),
];

/// A length of time in one Hangul word.
pub(crate) fn word(start: Cursor<'_>) -> Option<(usize, Quantity)> {
    let initial = start.peek()?;
    if start.behind().ends_with("하루 ") {
        // 하루 이틀: a day or two.
        return None;
    }
    let found = WORDS
        .iter()
        .find(|row| row.0.starts_with(initial) && start.rest().starts_with(row.0));
    let (len, count, unit) = match found {
        Some((word, count, unit)) => (word.len(), *count, *unit),
        None => match korean(start.rest())? {
            // 하루 is one of something more often than a length: 하루 평균.
            (len, Word::Days(days)) if days > 1 => (len, i64::from(days), "day"),
            (len, Word::Days(_)) if one_day(start.at(start.pos() + len)) => (len, 1, "day"),
            _ => return None,
        },
    };
    let behind = start.at(start.pos() + len);
    let ends = !behind.peek().is_some_and(is_hangul)
        || SUFFIXES
            .iter()
            .any(|suffix| behind.rest().starts_with(suffix));
    let quantity = Quantity {
        value: Decimal::from(count),
        place: Decimal::ONE,
        hi: None,
        hi_open: false,
        unit: Some(unit.into()),
    };
    ends.then_some((behind.pos(), quantity))
}

fn one_day(mut cursor: Cursor<'_>) -> bool {
    cursor.blanks();
    ["만에", "동안", "간"]
        .iter()
        .any(|word| cursor.rest().starts_with(word))
}

/// Adds the smaller parts behind a length of time: 1년 ` 6개월`, 2시간 ` 반`. The sum is in the
/// smaller unit.
pub(crate) fn parts(start: usize, cursor: Cursor<'_>, length: &mut Quantity) -> usize {
    let mut end = start;
    while length.hi.is_none() {
        let Some(step) = length
            .unit
            .as_deref()
            .and_then(|unit| STEPS.iter().find(|s| s.0 == unit))
        else {
            break;
        };
        let Some((behind, more)) = smaller(cursor.at(end), step) else {
            break;
        };
        let sum = length.value.checked_mul(Decimal::from(step.2));
        let Some(sum) = sum.and_then(|sum| sum.checked_add(more)) else {
            break;
        };
        (length.value, length.place) = (sum, Decimal::ONE);
        length.unit = Some(step.1.into());
        end = behind;
    }
    end
}

/// A number of the next smaller unit, or half of this one.
fn smaller(mut cursor: Cursor<'_>, step: &(&str, &str, i64)) -> Option<(usize, Decimal)> {
    // 2 years, 3 months
    let comma = step.0.is_ascii() && cursor.before().is_some_and(|c| c.is_ascii_alphabetic());
    if comma {
        cursor.eat(",");
    }
    let mut apart = cursor.blanks();
    if apart && cursor.eat_word("and") {
        apart = cursor.blanks();
    }
    let mut half = cursor;
    if half.eat("반") {
        let ends = !half.peek().is_some_and(is_hangul)
            || ["이", "을", "의", "간", "만", "정도", "가량"]
                .iter()
                .any(|s| half.rest().starts_with(s));
        let value = Decimal::new(step.2 * 5, 1).normalize();
        // 1시간반 is written as one word, 3년반 hardly.
        let joined = apart || step.0 == "hour";
        return (joined && ends).then_some((half.pos(), value));
    }
    let number = numeral(cursor).ok().filter(|number| number.hi.is_none())?;
    let mut behind = cursor.at(number.end);
    behind.blanks();
    let (len, unit) = unit::unit(behind.rest())?;
    let fits = matches!(unit.kind, Kind::Duration | Kind::Measure) && unit.symbol == step.1;
    let end = behind.at(behind.pos() + len);
    // 1분44초40: hundredths of a second in results of races.
    let mut rest = end;
    if end.before() == Some('초')
        && let Some(seconds) = number.plain
        && let Some(tens) = rest.bump().and_then(digit_value)
        && let Some(ones) = rest.bump().and_then(digit_value)
    {
        let hundredths = i64::from(seconds) * 100 + i64::from(tens * 10 + ones);
        return fits.then(|| (rest.pos(), Decimal::new(hundredths, 2)));
    }
    fits.then_some((end.pos(), number.value))
}
