//! The ends of a text: what it begins and ends with.
//!
//! The standard library has all of this, once more for each kind of pattern; rules ask for it so
//! often that the copies weigh.

use crate::cursor::is_blank;

/// `text` up to byte `to`.
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn head(text: &str, to: usize) -> &str {
    text.get(..to).unwrap_or_default()
}

/// `text` from byte `from` on.
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn tail(text: &str, from: usize) -> &str {
    text.get(from..).unwrap_or_default()
}

/// The first character.
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn first(text: &str) -> Option<char> {
    common(text.as_bytes()).or_else(|| text.chars().next())
}

/// The first character of a text of these bytes, if it is of ASCII or of three bytes, as Hangul is.
/// Rules ask for it all the time.
#[inline(always)]
pub(crate) fn common(text: &[u8]) -> Option<char> {
    match text {
        [ascii @ ..=0x7f, ..] => Some(char::from(*ascii)),
        [a @ 0xe0..=0xef, b, c, ..] => of_three(*a, *b, *c),
        _ => None,
    }
}

/// The last character.
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn last(text: &str) -> Option<char> {
    match text.as_bytes() {
        [.., ascii @ ..=0x7f] => Some(char::from(*ascii)),
        [.., a @ 0xe0..=0xef, b, c] => of_three(*a, *b, *c),
        _ => text.chars().next_back(),
    }
}

/// The character of three bytes of UTF-8.
#[inline(always)]
fn of_three(a: u8, b: u8, c: u8) -> Option<char> {
    let low = |byte: u8| u32::from(byte & 0x3f);
    char::from_u32(u32::from(a & 0x0f) << 12 | low(b) << 6 | low(c))
}

/// `text` without the characters at its end that `drop` takes.
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn trimmed(text: &str, drop: fn(char) -> bool) -> &str {
    let mut rest = text;
    while let Some(c) = last(rest).filter(|c| drop(*c)) {
        rest = head(rest, rest.len() - c.len_utf8());
    }
    rest
}

/// `text` from the first character on that `drop` does not take.
pub(crate) fn past(text: &str, drop: fn(char) -> bool) -> &str {
    let mut rest = text;
    while let Some(c) = first(rest).filter(|c| drop(*c)) {
        rest = tail(rest, c.len_utf8());
    }
    rest
}

/// `text` up to the first character that `stop` takes.
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn until(text: &str, stop: fn(char) -> bool) -> &str {
    let mut rest = text;
    while let Some(c) = first(rest).filter(|c| !stop(*c)) {
        rest = tail(rest, c.len_utf8());
    }
    head(text, text.len() - rest.len())
}

/// What stands in `text` behind the last character that `stop` takes.
pub(crate) fn since(text: &str, stop: fn(char) -> bool) -> &str {
    let mut rest = text;
    while let Some(c) = last(rest).filter(|c| !stop(*c)) {
        rest = head(rest, rest.len() - c.len_utf8());
    }
    tail(text, rest.len())
}

/// Takes off `list` what stands before the next `mark`, which is ASCII, and the mark.
pub(crate) fn next_part<'t>(list: &mut &'t str, mark: char) -> &'t str {
    let mut bytes = list.bytes();
    let end = bytes
        .position(|byte| char::from(byte) == mark)
        .unwrap_or(list.len());
    let part = head(list, end);
    *list = tail(list, end + 1);
    part
}

/// What stands in `list` behind so many times `mark`, up to the next.
pub(crate) fn nth_part(mut list: &str, mark: char, count: usize) -> &str {
    for _ in 0..count {
        next_part(&mut list, mark);
    }
    next_part(&mut list, mark)
}

/// Whether `c` ends a clause.
pub(crate) fn ends_clause(c: char) -> bool {
    matches!(c, '.' | ',' | '\n')
}

/// `text` without blanks at its end.
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn tight(text: &str) -> &str {
    let mut rest = text;
    while let [.., b' '] = rest.as_bytes() {
        rest = head(rest, rest.len() - 1);
    }
    // Other blanks are rare, and neither of ASCII nor Hangul.
    match rest.as_bytes() {
        [] | [.., b'!'..=b'~'] | [.., 0xea..=0xed, _, _] => rest,
        _ => trimmed(rest, is_blank),
    }
}

/// `text` without blanks at its beginning.
pub(crate) fn past_blanks(text: &str) -> &str {
    past(text, is_blank)
}

/// Whether `text` ends with `word`.
pub(crate) fn ends_with(text: &str, word: &str) -> bool {
    text.len() >= word.len() && tail(text, text.len() - word.len()) == word
}

/// `text` without its last character, if that is `c`.
pub(crate) fn without(text: &str, c: char) -> Option<&str> {
    (last(text) == Some(c)).then(|| head(text, text.len() - c.len_utf8()))
}

/// The last characters of `text`, one more than `count` at the most.
pub(crate) fn last_chars(text: &str, count: usize) -> &str {
    let mut from = text.len();
    for _ in 0..=count {
        from -= last(head(text, from)).map_or(0, char::len_utf8);
    }
    tail(text, from)
}

/// The shortest end of `text` that `fits`, of at most `count` characters.
pub(crate) fn nearest<'t>(
    text: &'t str,
    count: usize,
    fits: &mut dyn FnMut(&'t str) -> bool,
) -> Option<&'t str> {
    let mut from = text.len();
    for _ in 0..count {
        from -= last(head(text, from))?.len_utf8();
        let end = tail(text, from);
        if fits(end) {
            return Some(end);
        }
    }
    None
}

/// The first `count` characters of `text`.
pub(crate) fn first_chars(text: &str, count: usize) -> &str {
    let mut to = 0;
    for _ in 0..count {
        to += first(tail(text, to)).map_or(0, char::len_utf8);
    }
    head(text, to)
}
