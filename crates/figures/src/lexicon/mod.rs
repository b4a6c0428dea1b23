//! What the engine knows of words, as tables.
//!
//! A currency, a unit, a classifier or an affix is added by a row; the grammar finds it.

pub(crate) mod affix;
pub(crate) mod calendar;
pub(crate) mod currency;
pub(crate) mod name;
pub(crate) mod unit;

/// Finds the words of a table with which a text begins, or ends.
#[derive(Debug)]
pub(crate) struct Index {
    /// Sorted by bucket, longest first within one.
    words: Vec<Word>,
    /// Where each bucket begins in `words`, and where the last one ends.
    starts: Vec<usize>,
}

/// Words are kept by one of their characters, in so many buckets.
const BUCKETS: usize = 64;

/// A word and the number of its row in the table.
#[derive(Clone, Copy, Debug)]
struct Word {
    key: char,
    word: &'static str,
    row: usize,
}

impl Index {
    /// Words and the numbers of their rows, in any order; where a word occurs twice the first
    /// counts.
    pub(crate) fn new(words: &mut dyn Iterator<Item = (&'static str, usize)>) -> Self {
        Self::keyed(words, |word| word.chars().next())
    }

    /// The same for words with which a text ends.
    pub(crate) fn of_ends(words: &mut dyn Iterator<Item = (&'static str, usize)>) -> Self {
        Self::keyed(words, |word| word.chars().next_back())
    }

    fn keyed(
        words: &mut dyn Iterator<Item = (&'static str, usize)>,
        key: fn(&str) -> Option<char>,
    ) -> Self {
        let mut words: Vec<Word> = words
            .filter_map(|(word, row)| {
                Some(Word {
                    key: key(word)?.to_ascii_lowercase(),
                    word,
                    row,
                })
            })
            .collect();
        words.sort_by(|a, b| {
            bucket(a.key)
                .cmp(&bucket(b.key))
                .then(b.word.len().cmp(&a.word.len()))
        });
        let starts = (0..=BUCKETS)
            .map(|number| words.partition_point(|word| bucket(word.key) < number))
            .collect();
        Self { words, starts }
    }

    /// The words whose key character is `key`, longest first, with the numbers of their rows.
    pub(crate) fn group(&self, key: char) -> impl Iterator<Item = (&'static str, usize)> {
        let key = key.to_ascii_lowercase();
        let number = bucket(key);
        let ends = self.starts.get(number).zip(self.starts.get(number + 1));
        let words = ends
            .and_then(|(start, end)| self.words.get(*start..*end))
            .unwrap_or_default();
        words
            .iter()
            .filter(move |word| word.key == key)
            .map(|word| (word.word, word.row))
    }

    /// The longest word with which `text` begins, and the number of its row. A word that ends
    /// in an ASCII letter must not be followed by another one: `m` is not in `million`; one that
    /// ends in a digit, not by a digit: no `m2` in `2m27`.
    pub(crate) fn longest(&self, text: &str) -> Option<(&'static str, usize)> {
        self.group(text.chars().next()?)
            .find(|found| begins_with(text, found.0))
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

/// Whether `text` begins with one of the `words`, which stand apart by `|`.
pub(crate) fn begins_with_one_of(text: &str, words: &str) -> bool {
    text.starts_with(crate::cursor::is_word)
        && words
            .split('|')
            .any(|word| !word.is_empty() && text.starts_with(word))
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn the_longest_word_wins_and_ascii_words_end_at_letters() {
        let words = ["개", "개월", "m", "mm"];
        let index = Index::new(&mut words.iter().enumerate().map(|(row, word)| (*word, row + 1)));
        let find = |text| index.longest(text).map(|(_, row)| row);
        assert_eq!(find("개월간"), Some(2));
        assert_eq!(find("개가"), Some(1));
        assert_eq!(find("mm."), Some(4));
        assert_eq!(find("million"), None);
        assert_eq!(find("달러"), None);
    }
}
