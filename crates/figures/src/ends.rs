//! The ends of a text: what it begins and ends with.
//!
//! The standard library has all of this, once more for each kind of pattern; rules ask for it so
//! often that the copies weigh.

use crate::cursor::is_blank;

/// The first character.
#[inline(never)]
pub(crate) fn first(text: &str) -> Option<char> {
    text.chars().next()
}

/// The last character.
#[inline(never)]
pub(crate) fn last(text: &str) -> Option<char> {
    text.chars().next_back()
}

/// `text` without the characters at its end that `drop` takes.
#[inline(never)]
pub(crate) fn trimmed(text: &str, drop: fn(char) -> bool) -> &str {
    text.trim_end_matches(drop)
}

/// `text` without blanks at its end.
pub(crate) fn tight(text: &str) -> &str {
    trimmed(text, is_blank)
}

/// `text` without blanks at its beginning.
#[inline(never)]
pub(crate) fn past_blanks(text: &str) -> &str {
    text.trim_start_matches(is_blank)
}

/// `text` without its last character, if that is `c`.
#[inline(never)]
pub(crate) fn without(text: &str, c: char) -> Option<&str> {
    text.strip_suffix(c)
}

/// The last characters of `text`, one more than `count` at the most.
#[inline(never)]
pub(crate) fn last_chars(text: &str, count: usize) -> &str {
    let mut from = text.len();
    for _ in 0..=count {
        let head = text.get(..from).unwrap_or_default();
        from -= last(head).map_or(0, char::len_utf8);
    }
    text.get(from..).unwrap_or_default()
}

/// The first `count` characters of `text`.
#[inline(never)]
pub(crate) fn first_chars(text: &str, count: usize) -> &str {
    let mut to = 0;
    for _ in 0..count {
        let rest = text.get(to..).unwrap_or_default();
        to += first(rest).map_or(0, char::len_utf8);
    }
    text.get(..to).unwrap_or_default()
}
