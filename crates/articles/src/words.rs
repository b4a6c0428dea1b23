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
        let mut rest = self.0;
        // They are short: looking at byte for byte is quicker than a search made ready for each.
        std::iter::from_fn(move || {
            let end = rest.bytes().position(|byte| byte == b'\n')?;
            let (word, after) = rest.split_at_checked(end)?;
            rest = after.get(1..).unwrap_or_default();
            Some(word)
        })
    }

    /// Whether `word` is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.iter().any(|own| own == word)
    }
}

/// What a character is asked for.
pub(crate) type Is<'a> = &'a dyn Fn(char) -> bool;

/// Searches of a text for characters. Those of the standard library are compiled anew for every
/// question, these once.
pub(crate) trait Characters {
    /// The text without the characters at its beginning that are so.
    fn trim_start_of(&self, is: Is<'_>) -> &str;
    /// The text without the characters at its end that are so.
    fn trim_end_of(&self, is: Is<'_>) -> &str;
    /// The text without those at both ends.
    fn trim_of(&self, is: Is<'_>) -> &str;
    /// Whether a character is so.
    fn any_char(&self, is: Is<'_>) -> bool;
    /// Whether the first character is so.
    fn first_is(&self, is: Is<'_>) -> bool;
    /// Whether the last character is so.
    fn last_is(&self, is: Is<'_>) -> bool;
    /// The parts between the characters that are so, empty ones too.
    fn split_at_each<'a>(&'a self, is: Is<'a>) -> Parts<'a>;
}

impl Characters for str {
    fn trim_start_of(&self, is: Is<'_>) -> &str {
        let at = self.char_indices().find(|(_, c)| !is(*c));
        let at = at.map_or(self.len(), |(at, _)| at);
        self.get(at..).unwrap_or_default()
    }

    fn trim_end_of(&self, is: Is<'_>) -> &str {
        let last = self.char_indices().rev().find(|(_, c)| !is(*c));
        let end = last.map_or(0, |(at, c)| at + c.len_utf8());
        self.get(..end).unwrap_or_default()
    }

    fn trim_of(&self, is: Is<'_>) -> &str {
        self.trim_start_of(is).trim_end_of(is)
    }

    fn any_char(&self, is: Is<'_>) -> bool {
        self.chars().any(is)
    }

    fn first_is(&self, is: Is<'_>) -> bool {
        self.chars().next().is_some_and(is)
    }

    fn last_is(&self, is: Is<'_>) -> bool {
        self.chars().next_back().is_some_and(is)
    }

    fn split_at_each<'a>(&'a self, is: Is<'a>) -> Parts<'a> {
        Parts {
            rest: Some(self),
            is,
        }
    }
}

/// The parts of a text, see [`Characters::split_at_each`].
#[derive(Clone)]
pub(crate) struct Parts<'a> {
    rest: Option<&'a str>,
    is: Is<'a>,
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest?;
        let Some((at, mark)) = rest.char_indices().find(|(_, c)| (self.is)(*c)) else {
            return self.rest.take();
        };
        self.rest = rest.get(at + mark.len_utf8()..);
        rest.get(..at)
    }
}

/// Where `part` begins in `text`.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let (last, _) = part.split_last()?;
    let mut windows = text.windows(part.len());
    // The last byte of a syllable tells more than the first, which most of Hangul share.
    windows.position(|window| window.last() == Some(last) && window == part)
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
    fn characters_are_trimmed_and_parts_split() {
        let digit: Is<'_> = &|c| c.is_ascii_digit();
        assert_eq!("12가3나45".trim_of(digit), "가3나");
        assert_eq!("12".trim_of(digit), "");
        assert!("가1".last_is(digit) && !"가1".first_is(digit) && "가1".any_char(digit));
        assert!(!"".first_is(digit) && !"".last_is(digit) && !"".any_char(digit));
        assert_eq!(Vec::from_iter("".split_at_each(digit)), [""]);
        assert_eq!(
            Vec::from_iter("가1나2".split_at_each(digit)),
            ["가", "나", ""]
        );
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
