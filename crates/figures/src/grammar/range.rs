//! Ranges: 3~4조 원, 50억~60억 달러, €1.5-2bn, between $3m and $4m.

use crate::cursor::Cursor;
use crate::words::{Words, words};

/// Whether `c` stands between the ends of a range.
pub(crate) fn is_sign(c: char) -> bool {
    matches!(c, '~' | '∼' | '〜' | '～' | '–' | '—' | '-' | '−')
}

/// Moves past a sign that stands between the ends of a range.
pub(crate) fn separator(cursor: &mut Cursor<'_>) -> bool {
    past(cursor, |next| {
        // `8- to 10-fold` has a word between its ends.
        next.peek().is_some_and(is_sign) && next.bump().is_some() && !next.begins(words!(" to "))
    })
}

/// Moves past the word between two numbers without units: `2 to 6 percent`, `8- to 10-fold`, and past
/// `and` where `between` stands before the first.
pub(crate) fn word(start: Cursor<'_>, cursor: &mut Cursor<'_>) -> bool {
    // Most of what follows a number begins with another letter.
    let mut next = *cursor;
    next.blanks();
    if !matches!(next.peek(), Some('-' | 'a' | 't' | 'A' | 'T')) {
        return false;
    }
    let between = start.follows(words!("between"));
    past(cursor, |next| {
        let mut hung = *next;
        if hung.bump() == Some('-') && hung.peek() == Some(' ') {
            hung.blanks();
            *next = hung;
        }
        (between && next.eat_word(words!("and")))
            || ((!start.follows(words!("from")) || start.follows(RANGES))
                && !between
                && next.eat_word(words!("to")))
    })
}

/// Where what goes from one to the other is a range and no change.
pub(super) static RANGES: Words = words!(
    "range from|ranges from|ranged from|ranging from|vary from|varies from|varied from|varying from"
);

/// Moves past the `to` or `and` between two amounts of one sentence part.
pub(crate) fn to(cursor: &mut Cursor<'_>) -> bool {
    past(cursor, |next| next.eat_word(words!("to|and")))
}

/// Moves past the arrow, or the particle, between two amounts of a change.
pub(crate) fn arrow(cursor: &mut Cursor<'_>) -> bool {
    past(cursor, |next| next.eat("→") || next.eat("에서"))
}

/// Moves past what `link` takes and the blanks around it; stays if it takes nothing.
fn past<'t>(cursor: &mut Cursor<'t>, link: impl Fn(&mut Cursor<'t>) -> bool) -> bool {
    let mut next = *cursor;
    next.blanks();
    let found = link(&mut next);
    if found {
        next.blanks();
        *cursor = next;
    }
    found
}
