//! What the engine knows of words, as tables.
//!
//! A currency, a unit, a classifier or an affix is added by a row; the grammar finds it.

pub(crate) mod affix;
pub(crate) mod calendar;
pub(crate) mod currency;
pub(crate) mod name;
pub(crate) mod unit;

/// Finds the longest word of a table at a place of the text.
#[derive(Debug)]
pub(crate) struct Index<T: 'static> {
    /// Grouped by first character, longest first within a group.
    rows: Vec<(char, &'static str, &'static T)>,
}

impl<T> Index<T> {
    /// Words and what they stand for, in any order; where a word occurs twice the first counts.
    pub(crate) fn new(rows: impl Iterator<Item = (&'static str, &'static T)>) -> Self {
        let mut rows: Vec<_> = rows
            .filter_map(|(word, entry)| Some((word.chars().next()?, word, entry)))
            .collect();
        rows.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.len().cmp(&a.1.len())));
        Self { rows }
    }

    /// The longest word with which `text` begins. A word that ends in an ASCII letter must not
    /// be followed by another one: `m` is not in `million`.
    pub(crate) fn longest(&self, text: &str) -> Option<(&'static str, &'static T)> {
        let first = text.chars().next()?;
        let from = self.rows.partition_point(|row| row.0 < first);
        self.rows
            .iter()
            .skip(from)
            .take_while(|row| row.0 == first)
            .find(|row| begins_with(text, row.1))
            .map(|row| (row.1, row.2))
    }
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
