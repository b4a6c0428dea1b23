//! The forms in which pages write a day.

use std::ops::Range;

use daejo_figures::calendar::{Date, day};

use crate::line::is_blank;

/// English months, by the letters that abbreviate them.
const MONTHS: [(&str, &str); 12] = [
    ("jan", "january"),
    ("feb", "february"),
    ("mar", "march"),
    ("apr", "april"),
    ("may", "may"),
    ("jun", "june"),
    ("jul", "july"),
    ("aug", "august"),
    ("sep", "september"),
    ("oct", "october"),
    ("nov", "november"),
    ("dec", "december"),
];

/// A date at the beginning of `tokens`, and how many of them it takes.
pub(super) fn date(tokens: &[Token]) -> Option<(Date, usize)> {
    let pieces: [&Piece; 7] =
        std::array::from_fn(|i| tokens.get(i).map_or(&Piece::None, |t| &t.piece));
    match pieces {
        // 2025년 11월 4일
        [
            Piece::Number(y, 4),
            Piece::Word(a),
            Piece::Number(m, _),
            Piece::Word(b),
            Piece::Number(d, _),
            Piece::Word(c),
            ..,
        ] if a == "년" && b == "월" && c.starts_with('일') => Some((day_of(*y, *m, *d)?, 6)),
        // 2025.11.04, 2025. 11. 4, 2025-11-04T…, 2025/11/04
        [
            Piece::Number(y, 4),
            Piece::Mark(a @ ('.' | '-' | '/')),
            Piece::Number(m, 1 | 2),
            Piece::Mark(b),
            Piece::Number(d, 1 | 2),
            ..,
        ] if a == b => Some((day_of(*y, *m, *d)?, 5)),
        // 13/4/2025 and 4/13/2025, but not 11/4/2025
        [
            Piece::Number(a, 1 | 2),
            Piece::Mark('/'),
            Piece::Number(b, 1 | 2),
            Piece::Mark('/'),
            Piece::Number(y, 4),
            ..,
        ] => match (*a > 12, *b > 12) {
            (true, false) => Some((day_of(*y, *b, *a)?, 5)),
            (false, true) => Some((day_of(*y, *a, *b)?, 5)),
            _ if a == b => Some((day_of(*y, *a, *b)?, 5)),
            _ => None,
        },
        // May 15th 2025
        [
            Piece::Word(a),
            Piece::Number(d, 1 | 2),
            Piece::Word(th),
            Piece::Number(y, 4),
            ..,
        ] if is_ordinal(th) => Some((day_of(*y, month(a)?, *d)?, 4)),
        // 6-Aug-2024
        [
            Piece::Number(d, 1 | 2),
            Piece::Mark('-'),
            Piece::Word(a),
            Piece::Mark('-'),
            Piece::Number(y, 4),
            ..,
        ] => Some((day_of(*y, month(a)?, *d)?, 5)),
        // 6 Aug 2024, 6th August 2024, 6 Aug. 2024
        [
            Piece::Number(d, 1 | 2),
            Piece::Word(a),
            Piece::Number(y, 4),
            ..,
        ] => Some((day_of(*y, month(a)?, *d)?, 3)),
        [
            Piece::Number(d, 1 | 2),
            Piece::Word(a),
            Piece::Mark('.' | ','),
            Piece::Number(y, 4),
            ..,
        ] => Some((day_of(*y, month(a)?, *d)?, 4)),
        [
            Piece::Number(d, 1 | 2),
            Piece::Word(th),
            Piece::Word(a),
            Piece::Number(y, 4),
            ..,
        ] if is_ordinal(th) => Some((day_of(*y, month(a)?, *d)?, 4)),
        // August 6 2024, August 6, 2024, Aug. 6, 2024, August 6th, 2024
        [
            Piece::Word(a),
            Piece::Number(d, 1 | 2),
            Piece::Number(y, 4),
            ..,
        ] => Some((day_of(*y, month(a)?, *d)?, 3)),
        [
            Piece::Word(a),
            Piece::Number(d, 1 | 2),
            Piece::Mark(','),
            Piece::Number(y, 4),
            ..,
        ] => Some((day_of(*y, month(a)?, *d)?, 4)),
        [
            Piece::Word(a),
            Piece::Mark('.'),
            Piece::Number(d, 1 | 2),
            Piece::Mark(','),
            Piece::Number(y, 4),
            ..,
        ] => Some((day_of(*y, month(a)?, *d)?, 5)),
        [
            Piece::Word(a),
            Piece::Number(d, 1 | 2),
            Piece::Word(th),
            Piece::Mark(','),
            Piece::Number(y, 4),
            ..,
        ] if is_ordinal(th) => Some((day_of(*y, month(a)?, *d)?, 5)),
        _ => None,
    }
}

fn day_of(year: u32, month: u32, date: u32) -> Option<Date> {
    day(
        i32::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(date).ok()?,
    )
}

fn month(word: &str) -> Option<u32> {
    let place = MONTHS.iter().position(|&(short, long)| {
        word == short || word == long || word == "sept" && short == "sep"
    })?;
    u32::try_from(place + 1).ok()
}

fn is_ordinal(word: &str) -> bool {
    matches!(word, "st" | "nd" | "rd" | "th")
}

/// A piece of a line with its bytes.
pub(super) struct Token {
    pub piece: Piece,
    pub span: Range<usize>,
}

/// What a token is.
pub(super) enum Piece {
    /// A run of digits: its value and how many they are.
    Number(u32, usize),
    /// A run of letters, in lower case.
    Word(String),
    /// Anything else.
    Mark(char),
    /// Behind the end of the line.
    None,
}

/// The tokens of `line`; blanks only part them.
pub(super) fn tokens(line: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (start, c) in line.char_indices().filter(|&(_, c)| !is_blank(c)) {
        let span = start..start + c.len_utf8();
        if let Some(Token { piece, span: last }) = tokens.last_mut()
            && last.end == start
        {
            match (piece, c.to_digit(10)) {
                (Piece::Number(value, digits), Some(digit)) => {
                    *value = value.saturating_mul(10).saturating_add(digit);
                    *digits += 1;
                    last.end = span.end;
                    continue;
                }
                (Piece::Word(word), None) if c.is_alphabetic() => {
                    word.push(c.to_ascii_lowercase());
                    last.end = span.end;
                    continue;
                }
                _ => {}
            }
        }
        let piece = match c.to_digit(10) {
            Some(digit) => Piece::Number(digit, 1),
            None if c.is_alphabetic() => Piece::Word(c.to_ascii_lowercase().into()),
            None => Piece::Mark(c),
        };
        tokens.push(Token { piece, span });
    }
    tokens
}
