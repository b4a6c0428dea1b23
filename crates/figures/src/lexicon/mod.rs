//! What the engine knows of words, as tables.
//!
//! A currency, a unit, a classifier or an affix is added by a row; the grammar finds it.

pub(crate) mod affix;
pub(crate) mod calendar;
pub(crate) mod currency;
pub(crate) mod name;
pub(crate) mod unit;

/// Finds the words of a table with which a text begins.
#[derive(Debug)]
pub(crate) struct Index<T: 'static> {
    /// Sorted by bucket, longest first within one.
    rows: Vec<Row<T>>,
    /// Where each bucket begins in `rows`, and where the last one ends.
    starts: Vec<usize>,
}

/// Words are kept by one of their characters, in so many buckets.
const BUCKETS: usize = 64;

#[derive(Debug)]
struct Row<T: 'static> {
    key: char,
    word: &'static str,
    entry: &'static T,
}

impl<T> Index<T> {
    /// Words and what they stand for, in any order; where a word occurs twice the first counts.
    pub(crate) fn new(rows: impl Iterator<Item = (&'static str, &'static T)>) -> Self {
        Self::keyed(rows, |word| word.chars().next())
    }

    /// The same for words with which a text ends.
    pub(crate) fn of_ends(rows: impl Iterator<Item = (&'static str, &'static T)>) -> Self {
        Self::keyed(rows, |word| word.chars().next_back())
    }

    fn keyed(
        rows: impl Iterator<Item = (&'static str, &'static T)>,
        key: impl Fn(&str) -> Option<char>,
    ) -> Self {
        let mut rows: Vec<_> = rows
            .filter_map(|(word, entry)| {
                Some(Row {
                    key: key(word)?.to_ascii_lowercase(),
                    word,
                    entry,
                })
            })
            .collect();
        rows.sort_by(|a, b| {
            bucket(a.key)
                .cmp(&bucket(b.key))
                .then(b.word.len().cmp(&a.word.len()))
        });
        let starts = (0..=BUCKETS)
            .map(|number| rows.partition_point(|row| bucket(row.key) < number))
            .collect();
        Self { rows, starts }
    }

    /// The rows of the words whose key character is `key`, longest first.
    pub(crate) fn group(&self, key: char) -> impl Iterator<Item = (&'static str, &'static T)> {
        let key = key.to_ascii_lowercase();
        let number = bucket(key);
        let ends = self.starts.get(number).zip(self.starts.get(number + 1));
        let rows = ends
            .and_then(|(start, end)| self.rows.get(*start..*end))
            .unwrap_or_default();
        rows.iter()
            .filter(move |row| row.key == key)
            .map(|row| (row.word, row.entry))
    }

    /// The longest word with which `text` begins. A word that ends in an ASCII letter must not
    /// be followed by another one: `m` is not in `million`.
    pub(crate) fn longest(&self, text: &str) -> Option<(&'static str, &'static T)> {
        self.group(text.chars().next()?)
            .find(|row| begins_with(text, row.0))
    }
}

fn bucket(key: char) -> usize {
    key as usize % BUCKETS
}

fn begins_with(text: &str, word: &str) -> bool {
    let Some(rest) = text.strip_prefix(word) else {
        return false;
    };
    let ends_in_letter = word
        .bytes()
        .next_back()
        .is_some_and(|b| b.is_ascii_alphabetic());
    !(ends_in_letter && rest.bytes().next().is_some_and(|b| b.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn the_longest_word_wins_and_ascii_words_end_at_letters() {
        static ROWS: [(&str, u8); 4] = [("개", 1), ("개월", 2), ("m", 3), ("mm", 4)];
        let index = Index::new(ROWS.iter().map(|row| (row.0, &row.1)));
        let find = |text| index.longest(text).map(|(_, value)| *value);
        assert_eq!(find("개월간"), Some(2));
        assert_eq!(find("개가"), Some(1));
        assert_eq!(find("mm."), Some(4));
        assert_eq!(find("million"), None);
        assert_eq!(find("달러"), None);
    }
}
