//! Lists of words, each one string: `|` stands between the words, `/` between names of the same
//! thing.
//!
//! Rows are counted from zero by the `|`. One string weighs far less in a WASM module than a list
//! of strings, and text between marks compresses better than words behind their lengths. The strings
//! are kept in a [`code`](crate::code).

use crate::code::{self, code};
use crate::ends::{first, head, last, nearest, tail};

/// A list of words, coded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Words(pub(crate) &'static [u8]);

impl Words {
    /// The list as text, for good: for tables that are put in order once.
    pub(crate) fn decoded(self) -> &'static str {
        code::decoded(self.0).leak()
    }

    /// Takes off the list what stands before the next `mark`, which is ASCII, and the mark.
    pub(crate) fn next_part(&mut self, mark: char) -> Self {
        let end = self.0.iter().position(|byte| char::from(*byte) == mark);
        let (part, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest.get(1..).unwrap_or_default();
        Self(part)
    }
}

/// Makes a list of words: `words!("day/days|week/weeks")`.
macro_rules! words {
    ($list:expr) => {{
        const LIST: &str = $list;
        const CODED: [u8; $crate::code::length(LIST)] = $crate::code::coded(LIST).0;
        $crate::words::Words(&CODED)
    }};
}
pub(crate) use words;

/// A word that was found: its row and its length in bytes.
pub(crate) type Found = (usize, usize);

/// The longest of `words` with which `text` begins.
#[inline]
pub(crate) fn beginning(text: &str, words: Words) -> Option<Found> {
    unpacked(longest(text, words, EXACT))
}

/// The same for `words` in small letters, compared without case.
#[inline]
pub(crate) fn caseless(text: &str, words: Words) -> Option<Found> {
    unpacked(longest(text, words, SMALL))
}

/// `text` without the longest of `words` with which it ends.
#[inline]
pub(crate) fn before_ending(text: &str, words: Words) -> Option<&str> {
    before(text, words, BACK)
}

/// The same for English `words` in small letters, compared without case.
#[inline]
pub(crate) fn before_english_ending(text: &str, words: Words) -> Option<&str> {
    before(text, words, BACK | SMALL)
}

#[inline(never)]
fn before(text: &str, words: Words, how: u8) -> Option<&str> {
    let (_, len) = unpacked(longest(text, words, how))?;
    Some(head(text, text.len() - len))
}

/// Whether `text` ends with one of `words`.
pub(crate) fn ends(text: &str, words: Words) -> bool {
    longest(text, words, BACK) > 0
}

/// Whether `text` begins with `word`: short words, which a call for each would be slow for.
pub(crate) fn begins_with(text: &str, word: &str) -> bool {
    text.len() >= word.len() && text.bytes().zip(word.bytes()).all(|(a, b)| a == b)
}

/// Whether `text` begins with one of `words`.
pub(crate) fn begins(text: &str, words: Words) -> bool {
    longest(text, words, EXACT) > 0
}

/// Whether one of `words` stands anywhere in `text`, which is short.
pub(crate) fn within(text: &str, words: Words) -> bool {
    first_within(text, words).is_some()
}

/// What stands in `text`, which is short, behind the first place where one of `words` does.
#[inline(never)]
pub(crate) fn first_within(text: &str, words: Words) -> Option<&str> {
    // A bit for each byte that a word begins with: most of the text has another.
    let (mut begins, mut at_mark) = ([0_u64; 4], true);
    for byte in words.0 {
        if at_mark && let Some(bits) = begins.get_mut(usize::from(byte / 64)) {
            *bits |= 1 << (byte % 64);
        }
        at_mark = is_mark(*byte);
    }
    let mut rest = text;
    while let Some(c) = first(rest) {
        let ([byte, ..], _) = code(c.into());
        let bits = begins.get(usize::from(byte / 64));
        if bits.is_some_and(|bits| bits >> (byte % 64) & 1 == 1)
            && let Some((_, len)) = beginning(rest, words)
        {
            return Some(tail(rest, len));
        }
        rest = tail(rest, c.len_utf8());
    }
    None
}

/// Whether `byte` stands between words of a list.
fn is_mark(byte: u8) -> bool {
    matches!(byte, b'|' | b'/')
}

/// The last place in `text`, which is short, where one of `words` begins; with what is found there.
pub(crate) fn last_within(text: &str, words: Words) -> Option<(usize, Found)> {
    let end = nearest(text, text.len(), &mut |end| begins(end, words))?;
    Some((text.len() - end.len(), beginning(end, words)?))
}

/// Whether `c` is one of `syllables`, see [`place`].
pub(crate) fn holds(syllables: Words, c: char) -> bool {
    place(syllables, c).is_some()
}

/// Where `c` stands among `syllables`, which are Hangul, without marks between them.
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn place(syllables: Words, c: char) -> Option<usize> {
    let ([part, syllable, _], 2) = code(c.into()) else {
        return None;
    };
    let (all, _) = syllables.0.as_chunks();
    all.iter().position(|other| *other == [part, syllable])
}

/// Whether `text` is one of `words`.
pub(crate) fn has(words: Words, text: &str) -> bool {
    beginning(text, words).is_some_and(|found| found.1 == text.len())
}

/// How a list is searched: from the end of the text, and of the words.
const BACK: u8 = 1;
/// Capitals of the text count as small letters.
const SMALL: u8 = 2;
/// No letter or digit may follow the word.
const WHOLE: u8 = 4;
/// Words as they are written.
pub(crate) const EXACT: u8 = 0;
/// English words, in small letters.
pub(crate) const ENGLISH: u8 = SMALL | WHOLE;

/// The longest of `words` that is found in `text` in the way `how`: one number for row and
/// length, which takes less room at each call than two. Zero for none.
#[inline(never)]
pub(crate) fn longest(text: &str, words: Words, how: u8) -> usize {
    let list = words.0;
    let (back, small, whole) = (how & BACK != 0, how & SMALL != 0, how & WHOLE != 0);
    let bytes = text.as_bytes();
    let Some(end) = (if back { bytes.last() } else { bytes.first() }) else {
        return 0;
    };
    // The byte of a word that tells most: its last or first one.
    let telling = if end.is_ascii() {
        if whole && !end.is_ascii_alphanumeric() {
            return 0;
        }
        if small {
            end.to_ascii_lowercase()
        } else {
            *end
        }
    } else {
        // Most of what stands there is no English word.
        if whole || back && small {
            return 0;
        }
        let c = if back { last(text) } else { first(text) };
        let ([front, second, third], len) = code(c.unwrap_or_default().into());
        match len {
            2 if back => second,
            3 if back => third,
            _ => front,
        }
    };
    let is_mark = |at: usize| list.get(at).is_none_or(|byte| is_mark(*byte));
    let (mut from, mut start_of_longest, mut longest) = (0, 0, 0);
    while let Some(at) = next_of(list, telling, from) {
        from = at + 1;
        let (mut start, mut end) = (at, at + 1);
        // It must stand at the right end of the word.
        if !is_mark(if back { end } else { start.wrapping_sub(1) }) {
            continue;
        }
        while back && !is_mark(start.wrapping_sub(1)) {
            start -= 1;
        }
        while !is_mark(end) {
            end += 1;
        }
        let word = list.get(start..end).unwrap_or_default();
        let found = if back {
            tail(text, text.len().wrapping_sub(code::decoded_length(word)))
        } else {
            text
        };
        if let Some(len) = matching(found, word, small)
            && len > longest
            && !(whole
                && text
                    .as_bytes()
                    .get(len)
                    .is_some_and(u8::is_ascii_alphanumeric))
        {
            (start_of_longest, longest) = (start, len);
        }
    }
    if longest == 0 {
        return 0;
    }
    let before = list.get(..start_of_longest).unwrap_or_default();
    let row = 1 + before.iter().filter(|byte| **byte == b'|').count();
    row * ROW + longest
}

/// The first place from `from` on where `byte` stands in `list`: eight are looked at at once.
#[inline(always)]
fn next_of(list: &[u8], byte: u8, from: usize) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let (eights, rest) = list.get(from..)?.as_chunks();
    let wanted = ONES * u64::from(byte);
    let mut at = from;
    for eight in eights {
        let differs = u64::from_le_bytes(*eight) ^ wanted;
        // The first byte that is zero borrows.
        let zeros = differs.wrapping_sub(ONES) & !differs & (ONES << 7);
        if zeros != 0 {
            return Some(at + zeros.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    let found = rest.iter().position(|other| *other == byte)?;
    Some(at + found)
}

/// What [`longest`] counts a row as; words are shorter.
pub(crate) const ROW: usize = 128;

/// All words of a list, for tests that hold one list against another.
#[cfg(test)]
pub(crate) fn each(words: Words) -> impl Iterator<Item = &'static str> {
    words
        .decoded()
        .split(['|', '/'])
        .filter(|word| !word.is_empty())
}

#[inline]
fn unpacked(found: usize) -> Option<Found> {
    if found == 0 {
        return None;
    }
    Some((found / ROW - 1, found % ROW))
}

/// How many bytes of `text` are `word`, or that with capitals, with which it begins.
fn matching(text: &str, mut word: &[u8], small: bool) -> Option<usize> {
    let mut rest = text;
    while let Some(c) = code::next(&mut word) {
        let found = first(rest)?;
        if found != c && !(small && found.to_ascii_lowercase() == c) {
            return None;
        }
        rest = tail(rest, found.len_utf8());
    }
    Some(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn the_longest_word_and_its_row() {
        assert_eq!(
            beginning("개월간", words!("일|개/개월|달")),
            Some((1, "개월".len()))
        );
        assert_eq!(beginning("주말", words!("일|개/개월|달")), None);
        assert_eq!(beginning("어느 날", words!("")), None);
        assert_eq!(
            unpacked(longest("Seventy", words!("seven|seventy|ten"), ENGLISH)),
            Some((1, 7))
        );
        assert_eq!(longest("tension", words!("seven|ten"), ENGLISH), 0);
        assert_eq!(before_ending("약 3개월", words!("월|개월")), Some("약 3"));
        assert_eq!(
            before_english_ending("Ever Since", words!("in|since")),
            Some("Ever ")
        );
    }

    #[test]
    fn a_word_that_is_in_the_list() {
        assert!(has(words!("over|under"), "under"));
        assert!(
            !has(words!("over|under"), "und")
                && !has(words!("over|under"), "underway")
                && !has(words!(""), "")
        );
    }
}
