//! What the engine knows of words, as tables.
//!
//! A currency, a unit, a classifier or an affix is added by a row; the grammar finds it.

pub(crate) mod affix;
pub(crate) mod calendar;
pub(crate) mod currency;
pub(crate) mod name;
pub(crate) mod unit;

use crate::words;

/// Finds the words of a table with which a text begins, or ends.
#[derive(Debug)]
pub(crate) struct Index {
    words: Vec<Word>,
    /// The number in `words` of the first word of each bucket, from one.
    first: [u16; BUCKETS],
    /// The character of a word that tells its bucket.
    key: fn(&str) -> Option<char>,
}

/// Words are kept by one of their characters, in so many buckets.
const BUCKETS: usize = 256;

/// A word, its character that tells the bucket (in small letters, which capitals share), the
/// number of its row in the table, and the next word of its bucket.
#[derive(Clone, Copy, Debug)]
struct Word {
    key: Option<char>,
    word: &'static str,
    row: u16,
    next: u16,
}

impl Index {
    /// For words with which a text begins.
    pub(crate) fn new() -> Self {
        Self::keyed(|word| word.chars().next())
    }

    /// For words with which a text ends.
    pub(crate) fn of_ends() -> Self {
        Self::keyed(|word| word.chars().next_back())
    }

    fn keyed(key: fn(&str) -> Option<char>) -> Self {
        Self {
            words: Vec::new(),
            first: [0; BUCKETS],
            key,
        }
    }

    /// Adds the `words`, which stand apart by `|`, for `row`.
    pub(crate) fn add(&mut self, words: &'static str, row: usize) {
        for word in words.split('|') {
            let key = (self.key)(word).map(|key| key.to_ascii_lowercase());
            let bucket = key.and_then(|key| self.first.get_mut(bucket(key)));
            let row = u16::try_from(row);
            let (Some(first), Ok(row)) = (bucket, row) else {
                continue;
            };
            let next = std::mem::replace(first, u16::try_from(self.words.len() + 1).unwrap_or(0));
            self.words.push(Word {
                key,
                word,
                row,
                next,
            });
        }
    }

    /// The longest word that `fits` `text`, and the number of its row; where a word was added
    /// twice the first counts.
    pub(crate) fn longest_that(
        &self,
        text: &str,
        fits: &dyn Fn(&'static str) -> bool,
    ) -> Option<(&'static str, usize)> {
        let key = (self.key)(text)?.to_ascii_lowercase();
        let mut at = *self.first.get(bucket(key))?;
        let mut longest: Option<&Word> = None;
        while let Some(word) = usize::from(at)
            .checked_sub(1)
            .and_then(|at| self.words.get(at))
        {
            if word.key == Some(key)
                && longest.is_none_or(|longest| word.word.len() >= longest.word.len())
                && fits(word.word)
            {
                longest = Some(word);
            }
            at = word.next;
        }
        longest.map(|word| (word.word, usize::from(word.row)))
    }

    /// The longest word with which `text` begins, and the number of its row. A word that ends
    /// in an ASCII letter must not be followed by another one: `m` is not in `million`; one that
    /// ends in a digit, not by a digit: no `m2` in `2m27`.
    pub(crate) fn longest(&self, text: &str) -> Option<(&'static str, usize)> {
        self.longest_that(text, &|word| begins_with(text, word))
    }
}

fn bucket(key: char) -> usize {
    key as usize % BUCKETS
}

fn begins_with(text: &str, word: &str) -> bool {
    let Some(head) = text.get(..word.len()) else {
        return false;
    };
    // Headlines have capitals: 20 Percent. Short words are symbols, which tell MW from mW.
    let capitals = || word.len() > 3 && word.as_bytes().first().is_some_and(u8::is_ascii);
    if head != word && !(capitals() && head.eq_ignore_ascii_case(word)) {
        return false;
    }
    let next = text.as_bytes().get(word.len());
    match word.as_bytes().last() {
        Some(last) if last.is_ascii_alphabetic() => !next.is_some_and(|next| {
            // 7C2216 is a flight, an F-150 no temperature.
            let code = next.is_ascii_digit() || *next == b'-';
            next.is_ascii_alphabetic() || last.is_ascii_uppercase() && code
        }),
        Some(b'0'..=b'9' | b'$') => !next.is_some_and(u8::is_ascii_alphanumeric),
        _ => true,
    }
}

/// Whether `text` begins with one of the `words`.
pub(crate) fn begins_with_one_of(text: &str, words: &str) -> bool {
    text.starts_with(crate::cursor::is_word) && words::begins(text, words)
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn the_longest_word_wins_and_ascii_words_end_at_letters() {
        let mut index = Index::new();
        for (row, words) in ["개월", "개", "mm|millimetre", "m", "개"]
            .into_iter()
            .enumerate()
        {
            index.add(words, row);
        }
        let find = |text| index.longest(text).map(|(_, row)| row);
        assert_eq!(find("개월간"), Some(0));
        assert_eq!(find("개가"), Some(1));
        assert_eq!(find("mm."), Some(2));
        assert_eq!(find("million"), None);
        assert_eq!(find("달러"), None);
    }
}
