//! Parts of a whole: 3분의 2, 10억분의 1, two-thirds, a fifth of.

use rust_decimal::Decimal;

use crate::cursor::Cursor;
use crate::numeral::numeral;

/// Numerator and denominator, and the byte behind them.
pub(crate) type Found = (usize, Decimal, Decimal);

/// Names of parts in English, singular and plural.
#[rustfmt::skip]
static PARTS: &[(&str, &str, i64)] = &[
    ("third", "thirds", 3), ("quarter", "quarters", 4), ("fifth", "fifths", 5), ("sixth", "sixths", 6),
    ("seventh", "sevenths", 7), ("eighth", "eighths", 8), ("ninth", "ninths", 9), ("tenth", "tenths", 10),
    ("hundredth", "hundredths", 100), ("thousandth", "thousandths", 1000),
];

/// The part that begins at `start`.
pub(crate) fn ratio(start: Cursor<'_>) -> Option<Found> {
    korean(start)
        .or_else(|| english(start))
        .or_else(|| one_in(start))
}

fn korean(start: Cursor<'_>) -> Option<Found> {
    let whole = numeral(start).ok()?;
    let mut cursor = start.at(whole.end);
    cursor.blanks();
    if !cursor.eat("분의") {
        return None;
    }
    cursor.blanks();
    let part = numeral(cursor).ok()?;
    Some((part.end, part.value, whole.value))
}

fn english(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    let many = if cursor.eat_word("a") {
        Decimal::ONE
    } else {
        let number = numeral(start).ok()?;
        cursor = start.at(number.end);
        number.value
    };
    if !cursor.eat("-") && !cursor.blanks() {
        return None;
    }
    let single = many == Decimal::ONE;
    let (_, _, whole) = PARTS.iter().find(|(one, several, _)| {
        let mut next = cursor;
        let found = next.eat_word(if single { one } else { several });
        // A quarter is three months more often than not, unless it is one of something.
        let of_something = {
            next.blanks();
            next.eat_word("of")
        };
        found && (!single || of_something || cursor.behind().ends_with('-'))
    })?;
    let word = PARTS.iter().find(|row| row.2 == *whole)?;
    let len = if single { word.0.len() } else { word.1.len() };
    Some((cursor.pos() + len, many, Decimal::from(*whole)))
}

/// `one in five adults`, `1 in 10`: of so many one, or a few.
fn one_in(start: Cursor<'_>) -> Option<Found> {
    let part = numeral(start)
        .ok()
        .filter(|number| number.value < Decimal::ONE_HUNDRED)?;
    let mut cursor = start.at(part.end);
    cursor.blanks();
    if !cursor.eat_word("in") && !cursor.eat_word("out of") {
        return None;
    }
    cursor.blanks();
    let whole = numeral(cursor).ok()?;
    let mut behind = cursor.at(whole.end);
    // `10 in 2025` is no ratio, `1 in 10 people` is one.
    let noun = behind.blanks() && behind.peek().is_some_and(|c| c.is_ascii_lowercase());
    let plain = !part.fraction && !whole.fraction && whole.value <= Decimal::ONE_HUNDRED;
    (plain && part.value < whole.value && noun && !part.value.is_zero()).then_some((
        whole.end,
        part.value,
        whole.value,
    ))
}
