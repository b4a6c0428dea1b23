//! Lists of words in one string, and searches without tables.
//!
//! They are for the size of the WASM. A slice of string slices costs eight bytes a word beyond
//! its letters, and there are about a thousand; `str::contains` brings, even
//! for a character, a two-way search that no line of a page is long enough to need.

/// A list of words; made by [`words!`].
#[derive(Clone, Copy)]
pub(crate) struct Words(#[doc(hidden)] pub &'static str);

/// The [`Words`] that are listed, as string literals.
macro_rules! words {
    ($($word:literal),* $(,)?) => {
        $crate::words::Words(concat!($($word, "\n"),*))
    };
}
pub(crate) use words;

impl Words {
    /// The words, in the order of the list.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.0.split_terminator('\n')
    }

    /// Whether `word` is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.iter().any(|own| own == word)
    }
}

/// Where `part` begins in `text`.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    let mut windows = text.as_bytes().windows(part.len().max(1));
    windows.position(|window| window == part.as_bytes())
}

/// Whether `part` stands in `text`.
pub(crate) fn contains(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// Whether `c` is one of `marks`.
pub(crate) fn is_one_of(c: char, marks: &str) -> bool {
    marks.chars().any(|mark| mark == c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_hold_their_words_and_no_others() {
        let list = words!["댓글", "no comments yet", "끝",];
        assert_eq!(
            list.iter().collect::<Vec<_>>(),
            ["댓글", "no comments yet", "끝"]
        );
        assert!(list.has("끝") && list.has("no comments yet"));
        assert!(!list.has("no comments") && !list.has("") && !list.has("댓글\nno comments yet"));
        assert!(!words![].has(""));
    }

    #[test]
    fn parts_are_found_where_they_begin() {
        assert_eq!(find("저작권자 ⓒ 연합뉴스", "ⓒ"), Some("저작권자 ".len()));
        assert_eq!(find("aab", "ab"), Some(1));
        assert_eq!(find("ab", "abc"), None);
        assert!(contains("ab", "ab") && !contains("", "a"));
        assert!(is_one_of('·', ",·") && !is_one_of('·', ",."));
    }
}
