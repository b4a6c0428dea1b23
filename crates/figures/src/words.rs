//! Lists of words in one string: `|` stands between them, `/` between names of the same thing.
//!
//! One string weighs far less in a WASM module than a list of them, and is searched without a
//! step for each word. Rows are counted from zero by their `|`.

/// The longest of `words` with which `text` begins: its row and its length in bytes.
pub(crate) fn beginning(text: &str, words: &str) -> Option<(usize, usize)> {
    longest(text, words, &Search::default())
}

/// The same for `words` in small letters, compared without case.
pub(crate) fn caseless(text: &str, words: &str) -> Option<(usize, usize)> {
    let search = Search {
        small: true,
        ..Default::default()
    };
    longest(text, words, &search)
}

/// The same for English words, with no letter or digit behind them.
pub(crate) fn english(text: &str, words: &str) -> Option<(usize, usize)> {
    let search = Search {
        small: true,
        whole: true,
        ..Default::default()
    };
    longest(text, words, &search)
}

/// The length of the longest of `words` with which `text` ends.
pub(crate) fn ending(text: &str, words: &str) -> Option<usize> {
    let search = Search {
        back: true,
        ..Default::default()
    };
    Some(longest(text, words, &search)?.1)
}

/// The length of the longest of the English `words` in small letters with which `text` ends,
/// compared without case.
pub(crate) fn english_ending(text: &str, words: &str) -> Option<usize> {
    let search = Search {
        back: true,
        small: true,
        ..Default::default()
    };
    Some(longest(text, words, &search)?.1)
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

/// Whether `c` is one of `syllables`, which are Hangul, of three bytes each: the standard library
/// would search for its bytes.
pub(crate) fn holds(syllables: &str, c: char) -> bool {
    let mut bytes = [0; 4];
    let code = c.encode_utf8(&mut bytes).as_bytes();
    let (all, _) = syllables.as_bytes().as_chunks::<3>();
    code.first_chunk().is_some_and(|code| all.contains(code))
}

/// Whether `text` is one of `words`.
pub(crate) fn has(words: &str, text: &str) -> bool {
    beginning(text, words).is_some_and(|found| found.1 == text.len())
}

/// How a list is searched.
#[derive(Default)]
struct Search {
    /// From the end of the text, and of the words.
    back: bool,
    /// Capitals of the text count as small letters.
    small: bool,
    /// No letter or digit may follow the word.
    whole: bool,
}

/// The row and length of the longest of `words` that `search` finds in `text`.
fn longest(text: &str, words: &str, search: &Search) -> Option<(usize, usize)> {
    let text = text.as_bytes();
    let (mut rest, mut row) = (words.as_bytes(), 0);
    let mut longest: Option<(usize, usize)> = None;
    loop {
        let end = rest.iter().position(|byte| matches!(byte, b'|' | b'/'));
        let len = end.unwrap_or(rest.len());
        let word = rest.get(..len)?;
        let found = if search.back {
            text.len().checked_sub(len).and_then(|at| text.get(at..))
        } else {
            text.get(..len)
        };
        if found.is_some_and(|found| same(found, word, search.small))
            && len > longest.map_or(0, |longest| longest.1)
            && !(search.whole && text.get(len).is_some_and(u8::is_ascii_alphanumeric))
        {
            longest = Some((row, len));
        }
        let Some(end) = end else {
            return longest;
        };
        row += usize::from(rest.get(end) == Some(&b'|'));
        rest = rest.get(end + 1..)?;
    }
}

/// Whether `found` is `word`, or that with capitals. Most differ in their first byte already.
fn same(found: &[u8], word: &[u8], small: bool) -> bool {
    let mut bytes = found.iter().zip(word);
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
