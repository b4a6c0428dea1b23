//! Lists of words in one string: `|` stands between them, `/` between names of the same thing.
//!
//! One string weighs far less in a WASM module than a list of them, and is searched without a
//! step for each word. Rows are counted from zero by their `|`.

/// The longest of `words` with which `text` begins: its row and its length in bytes.
pub(crate) fn beginning(text: &str, words: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    longest(words.bytes(), |at| bytes.get(at).copied(), |_| false)
}

/// The same for `words` in small letters, compared without case.
pub(crate) fn caseless(text: &str, words: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let small = |at| bytes.get(at).map(u8::to_ascii_lowercase);
    longest(words.bytes(), small, |_| false)
}

/// The same for English words, with no letter or digit behind them.
pub(crate) fn english(text: &str, words: &str) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let small = |at| bytes.get(at).map(u8::to_ascii_lowercase);
    longest(words.bytes(), small, u8::is_ascii_alphanumeric)
}

/// The length of the longest of `words` with which `text` ends.
pub(crate) fn ending(text: &str, words: &str) -> Option<usize> {
    longest_at_end(text, words, false)
}

/// The length of the longest of the English `words` in small letters with which `text` ends,
/// compared without case.
pub(crate) fn english_ending(text: &str, words: &str) -> Option<usize> {
    longest_at_end(text, words, true)
}

/// Whether `text` begins with `word`: short words, which a call for each would be slow for.
pub(crate) fn begins_with(text: &str, word: &str) -> bool {
    text.len() >= word.len() && text.bytes().zip(word.bytes()).all(|(a, b)| a == b)
}

/// Whether `text` begins with one of `words`.
pub(crate) fn begins(text: &str, words: &str) -> bool {
    beginning(text, words).is_some()
}

/// Whether one of `words` stands anywhere in `text`, which is short.
pub(crate) fn within(text: &str, words: &str) -> bool {
    let rest = |at: usize| text.get(at..).unwrap_or_default();
    text.char_indices().any(|(at, _)| begins(rest(at), words))
}

/// Whether `text` is one of `words`.
pub(crate) fn has(words: &str, text: &str) -> bool {
    beginning(text, words).is_some_and(|found| found.1 == text.len())
}

fn longest_at_end(text: &str, words: &str, small: bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let back = |at| {
        let byte = bytes.get(bytes.len().checked_sub(at + 1)?)?;
        Some(if small {
            byte.to_ascii_lowercase()
        } else {
            *byte
        })
    };
    let found = longest(words.bytes().rev(), back, |_| false);
    found.map(|found| found.1)
}

/// The row and length of the longest of `words` whose bytes are those that `text` gives, with no
/// byte behind them that `goes_on`.
fn longest(
    words: impl Iterator<Item = u8>,
    text: impl Fn(usize) -> Option<u8>,
    goes_on: impl Fn(&u8) -> bool,
) -> Option<(usize, usize)> {
    let mut longest = None;
    let (mut row, mut len, mut fits) = (0, 0, true);
    for byte in words.chain([b'|']) {
        if matches!(byte, b'|' | b'/') {
            let longer = len > longest.map_or(0, |(_, longest)| longest);
            if fits && longer && !text(len).is_some_and(|behind| goes_on(&behind)) {
                longest = Some((row, len));
            }
            row += usize::from(byte == b'|');
            (len, fits) = (0, true);
        } else if fits {
            fits = text(len) == Some(byte);
            len += 1;
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn the_longest_word_and_its_row() {
        assert_eq!(
            beginning("개월간", "일|개/개월|달"),
            Some((1, "개월".len()))
        );
        assert_eq!(beginning("주말", "일|개/개월|달"), None);
        assert_eq!(beginning("어느 날", ""), None);
        assert_eq!(english("Seventy", "seven|seventy|ten"), Some((1, 7)));
        assert_eq!(english("tension", "seven|ten"), None);
        assert_eq!(ending("약 3개월", "월|개월"), Some("개월".len()));
        assert_eq!(english_ending("Since", "in|since"), Some(5));
    }

    #[test]
    fn a_word_that_is_in_the_list() {
        assert!(has("over|under", "under"));
        assert!(!has("over|under", "und") && !has("over|under", "underway") && !has("", ""));
    }
}
