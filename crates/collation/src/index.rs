//! Finding the rows of a table in a text in one pass over it.

use std::ops::Range;

/// Flags for the characters that rows begin with; others share them, but few.
const FLAGS: usize = 4096;

/// The words of a table by their first characters.
pub(crate) struct Index<T> {
    /// Sorted by the first character, in lower case where it is ASCII.
    rows: Vec<(char, &'static str, T)>,
    flags: Vec<bool>,
}

impl<T: Copy> Index<T> {
    /// The words and what belongs to each, in any order.
    pub(crate) fn new(words: impl Iterator<Item = (&'static str, T)>) -> Self {
        let keyed = words.filter_map(|(word, of)| Some((key(word.chars().next()?), word, of)));
        let mut rows: Vec<_> = keyed.collect();
        rows.sort_by_key(|row| row.0);
        let mut flags = vec![false; FLAGS];
        for row in &rows {
            if let Some(flag) = flags.get_mut(row.0 as usize % FLAGS) {
                *flag = true;
            }
        }
        Self { rows, flags }
    }

    /// The rows with the first character `c`.
    pub(crate) fn group(&self, c: char) -> &[(char, &'static str, T)] {
        let c = key(c);
        if !self.flags.get(c as usize % FLAGS).copied().unwrap_or(false) {
            return &[];
        }
        let from = self.rows.partition_point(|row| row.0 < c);
        let rest = self.rows.get(from..).unwrap_or_default();
        let count = rest.partition_point(|row| row.0 == c);
        rest.get(..count).unwrap_or_default()
    }

    /// Every place of `text` where a row stands letter by letter, with the row: those within
    /// one another, too.
    pub(crate) fn places(&self, text: &str) -> Vec<(Range<usize>, T)> {
        let mut places = Vec::new();
        for (at, c) in text.char_indices() {
            let rest = text.get(at..).unwrap_or_default();
            for (_, word, of) in self.group(c) {
                if rest.starts_with(word) {
                    places.push((at..at + word.len(), *of));
                }
            }
        }
        places
    }
}

fn key(c: char) -> char {
    c.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_words() {
        let words = ["독점", "독점적", "the", "AP"];
        let index = Index::new(words.into_iter().zip(0..));
        let places = index.places("독점적인 AP the tap");
        let rows: Vec<i32> = places.iter().map(|(_, row)| *row).collect();
        assert_eq!(rows, [0, 1, 3, 2]);
        assert_eq!(places[2].0, 13..15);
        assert!(index.group('가').is_empty());
    }
}
