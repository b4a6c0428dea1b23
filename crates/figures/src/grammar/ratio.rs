//! Parts of a whole: 3분의 2, 10억분의 1, two-thirds, a fifth of.

use rust_decimal::Decimal;

use crate::cursor::{Cursor, first_chars};
use crate::mention::Quantity;
use crate::numeral::{Numeral, Script, numeral};

/// Numerator and denominator, and the byte behind them.
pub(crate) type Found = (usize, Decimal, Decimal);

/// Names of parts in English, singular and plural.
#[rustfmt::skip]
static PARTS: &[(&str, &str, i64)] = &[
    ("third", "thirds", 3), ("quarter", "quarters", 4), ("fifth", "fifths", 5), ("sixth", "sixths", 6),
    ("seventh", "sevenths", 7), ("eighth", "eighths", 8), ("ninth", "ninths", 9), ("tenth", "tenths", 10),
    ("hundredth", "hundredths", 100), ("thousandth", "thousandths", 1000),
];

/// The part that begins at `start` with `number`.
pub(crate) fn ratio(start: Cursor<'_>, number: &Numeral) -> Option<Found> {
    let mut cursor = start.at(number.end);
    let apart = cursor.blanks();
    match cursor.peek()? {
        '분' => korean(cursor, number.value),
        '대' => against(cursor, number.value),
        '-' => {
            cursor.bump();
            part(cursor, number.value)
        }
        'i' | 'o' if apart => one_in(cursor, number),
        c if apart && c.is_ascii_alphabetic() => part(cursor, number.value),
        _ => None,
    }
}

fn korean(mut cursor: Cursor<'_>, whole: Decimal) -> Option<Found> {
    if !cursor.eat("분의") {
        return None;
    }
    cursor.blanks();
    let part = numeral(cursor).ok()?;
    Some((part.end, part.value, whole))
}

/// 3대 1의 경쟁률, 7대 3 비율: so many to so many. 1대 1 is a manner of speaking.
fn against(mut cursor: Cursor<'_>, first: Decimal) -> Option<Found> {
    cursor.eat("대");
    if !cursor.blanks() {
        return None;
    }
    let second = numeral(cursor)
        .ok()
        .filter(|n| n.script == Script::Digits && n.scale == 0)?;
    let behind = cursor.at(second.end);
    let ends = behind.goes_on_with("의로을를였다 .,", &["비율", "경쟁률", "지분", "이", "으로"]);
    let same = first == Decimal::ONE && second.value == first;
    // 8대 0 is a score, and so is 88대 79 that somebody wins by.
    let near = first_chars(behind.rest(), 9);
    let score = second.value.is_zero()
        || [
            "승리",
            "이겼",
            "이기",
            "졌",
            "패했",
            "패배",
            "꺾",
            "역전",
            "무승부",
            "비겼",
            "눌렀",
            "제압",
            "완승",
            "앞섰",
        ]
        .iter()
        .any(|word| near.contains(word));
    (ends && !same && !score).then_some((second.end, first, second.value))
}

/// `a fifth of`: one part, without a numeral.
pub(crate) fn single_part(start: Cursor<'_>) -> Option<Found> {
    let mut cursor = start;
    if !cursor.eat_word("a") || !cursor.blanks() {
        return None;
    }
    part(cursor, Decimal::ONE)
}

/// half a percentage point, three-quarters of a point: its end and how many points.
pub(crate) fn part_of_a_point(start: Cursor<'_>) -> Option<(usize, Quantity)> {
    static PARTS: &[(&str, i64)] = &[
        ("half a", 50),
        ("a quarter of a", 25),
        ("three quarters of a", 75),
        ("three-quarters of a", 75),
        ("a quarter", 25),
        ("a half", 50),
    ];
    let initial = start.peek()?.to_ascii_lowercase();
    if !matches!(initial, 'a' | 'h' | 'o' | 't') || !first_chars(start.rest(), 40).contains("point")
    {
        return None;
    }
    let mut cursor = start;
    let (_, hundredths) = PARTS.iter().find(|(words, _)| cursor.eat_word(words))?;
    if !cursor.eat("-") {
        cursor.blanks();
    }
    if !cursor.eat_word("percentage point")
        && !cursor.eat_word("percentage-point")
        && !cursor.eat_word("point")
    {
        return None;
    }
    let quantity = Quantity {
        value: Decimal::new(*hundredths, 2).normalize(),
        place: Decimal::new(1, 2),
        hi: None,
        hi_open: false,
        unit: Some("pp".into()),
    };
    Some((cursor.pos(), quantity))
}

/// The name of a part behind `many`: `thirds`, `fifth of`.
fn part(cursor: Cursor<'_>, many: Decimal) -> Option<Found> {
    let single = many == Decimal::ONE;
    PARTS.iter().find_map(|(one, several, whole)| {
        let mut next = cursor;
        if !next.eat_word(if single { one } else { several }) {
            return None;
        }
        let end = next.pos();
        next.blanks();
        // A quarter is three months more often than not, unless it is one of something.
        let of_something = !single || next.eat_word("of") || cursor.behind().ends_with('-');
        of_something.then(|| (end, many, Decimal::from(*whole)))
    })
}

/// `one in five adults`, `1 in 10`: of so many one, or a few.
fn one_in(mut cursor: Cursor<'_>, part: &Numeral) -> Option<Found> {
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
