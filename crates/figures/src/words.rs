//! Lists of words, made by `words!` of one string: `|` stands between the words, `/` between
//! names of the same thing.
//!
//! Each word lies behind a byte with its length, so that a search steps from one to the next.
//! Rows are counted from zero by the `|`. One run of bytes weighs far less in a WASM module than
//! a list of strings.

use crate::ends::{first, head, nearest, tail};

/// A list of words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(pub(crate) &'static [u8]);

/// Makes a list of words when the program is built: `words!("day/days|week/weeks")`.
macro_rules! words {
    ($list:expr) => {{
        const LIST: &str = $list;
        static PACKED: [u8; LIST.len() + 1] = $crate::words::pack(LIST);
        $crate::words::Words(&PACKED)
    }};
}
pub(crate) use words;

/// In the byte before a word: it begins a row. The other bits are the length of the word.
pub(crate) const NEW_ROW: u8 = 0x80;

/// The words of `list`, each behind its length.
pub(crate) const fn pack<const N: usize>(list: &str) -> [u8; N] {
    let mut packed = [0; N];
    pack_into(&mut packed, 0, list);
    packed
}

/// Puts the words of `list` into `packed`, from byte `from` on, and gives how many bytes they
/// take.
#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
pub(crate) const fn pack_into(packed: &mut [u8], from: usize, list: &str) -> usize {
    let list = list.as_bytes();
    let (mut at, mut head) = (0, from);
    packed[from] = NEW_ROW;
    while at < list.len() {
        let byte = list[at];
        at += 1;
        if matches!(byte, b'|' | b'/') {
            head = from + at;
            packed[head] = if byte == b'|' { NEW_ROW } else { 0 };
        } else {
            packed[from + at] = byte;
            packed[head] += 1;
        }
    }
    at + 1
}

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
    let mut rest = text;
    while let Some(c) = first(rest) {
        if let Some((_, len)) = beginning(rest, words) {
            return Some(tail(rest, len));
        }
        rest = tail(rest, c.len_utf8());
    }
    None
}

/// The last place in `text`, which is short, where one of `words` begins; with what is found there.
pub(crate) fn last_within(text: &str, words: Words) -> Option<(usize, Found)> {
    let end = nearest(text, text.len(), &mut |end| begins(end, words))?;
    Some((text.len() - end.len(), beginning(end, words)?))
}

/// Whether `c` is one of `syllables`, see [`place`].
pub(crate) fn holds(syllables: &str, c: char) -> bool {
    place(syllables, c).is_some()
}

/// Where `c` stands among `syllables`, which are Hangul, of three bytes each: the standard library
/// would search for its bytes.
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn place(syllables: &str, c: char) -> Option<usize> {
    let mut bytes = [0; 4];
    let [a, b, c] = *c.encode_utf8(&mut bytes).as_bytes().first_chunk()?;
    let (all, _) = syllables.as_bytes().as_chunks();
    // Most differ in the last byte.
    let at = |[x, y, z]: &[u8; 3]| (*z, *y, *x) == (c, b, a);
    all.iter().position(at)
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
#[cfg_attr(lean, optimize(speed))]
pub(crate) fn longest(text: &str, words: Words, how: u8) -> usize {
    let text = text.as_bytes();
    // Most of what follows is no English word.
    if how & WHOLE != 0 && !text.first().is_some_and(u8::is_ascii_alphanumeric) {
        return 0;
    }
    let mut rest = words.0;
    let (mut longest, mut row) = (0, 0);
    while let Some((head, behind)) = rest.split_first() {
        let len = usize::from(head & !NEW_ROW);
        row += usize::from(head & NEW_ROW);
        let Some((word, behind)) = behind.split_at_checked(len) else {
            break;
        };
        rest = behind;
        if len <= longest % ROW {
            continue;
        }
        let found = if how & BACK != 0 {
            text.len().checked_sub(len).and_then(|at| text.get(at..))
        } else {
            text.get(..len)
        };
        if found.is_some_and(|found| same(found, word, how & SMALL != 0))
            && !(how & WHOLE != 0 && text.get(len).is_some_and(u8::is_ascii_alphanumeric))
        {
            longest = row + len;
        }
    }
    longest
}

/// What [`longest`] counts a row as; words are shorter.
pub(crate) const ROW: usize = NEW_ROW as usize;

/// All words of a list, for tests that hold one list against another.
#[cfg(test)]
pub(crate) fn each(words: Words) -> Vec<&'static str> {
    let (mut rest, mut each) = (words.0, Vec::new());
    while let Some((head, behind)) = rest.split_first() {
        let (word, behind) = behind.split_at(usize::from(head & !NEW_ROW));
        each.push(std::str::from_utf8(word).unwrap());
        rest = behind;
    }
    each
}

#[inline]
fn unpacked(found: usize) -> Option<Found> {
    if found == 0 {
        return None;
    }
    Some((found / ROW - 1, found % ROW))
}

/// Whether `found` is `word`, or that with capitals. Most differ in their last byte already; the
/// first is much the same in all of Hangul.
fn same(found: &[u8], word: &[u8], small: bool) -> bool {
    let mut bytes = found.iter().zip(word).rev();
    bytes.all(|(a, b)| a == b || small && a.to_ascii_lowercase() == *b)
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
