//! What the engine knows of words, as tables.
//!
//! A currency, a unit, a classifier or an affix is added by a row; the grammar finds it.

pub(crate) mod affix;
pub(crate) mod around;
pub(crate) mod beginning;
pub(crate) mod calendar;
pub(crate) mod currency;
pub(crate) mod name;
mod packed;
pub(crate) mod unit;
pub(crate) mod units;

use std::sync::OnceLock;

use crate::ends::{first, head, last, next_part, past, tail};
use crate::scan::Stops;
use crate::words::{Words, begins, words};

/// The tables whose words are found in the text.
#[derive(Debug)]
struct Lexicon {
    index: Index,
    units: Vec<unit::Unit>,
    currencies: Vec<currency::Currency>,
    stops: Stops,
}

/// The tables, put in order when the first is needed.
fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut index = Index::new();
        index.add(Table::Indices, name::INDICES.decoded(), 0);
        index.add_rows(Table::Calendar, calendar::KOREAN_WORDS);
        index.add_rows(Table::Before, affix::BEFORE);
        index.add_rows(Table::Behind, affix::BEHIND);
        Lexicon {
            units: unit::units(&mut index),
            currencies: currency::currencies(&mut index),
            index,
            stops: Stops::new(),
        }
    })
}

/// What a figure can begin with.
pub(crate) fn stops() -> &'static Stops {
    &lexicon().stops
}

/// What the words of the index belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Table {
    Units,
    Money,
    Calendar,
    Behind,
    Indices,
    /// These are found by their ends, the ones above by their beginnings.
    MoneyEnds,
    Signs,
    Before,
}

impl Table {
    /// The character of a word that it is found by, in small letters, which capitals share.
    fn key(self, word: &str) -> Option<char> {
        let key = match self {
            Self::MoneyEnds | Self::Signs | Self::Before => last(word),
            _ => first(word),
        };
        key.map(|key| key.to_ascii_lowercase())
    }

    /// The longest word that `fits` `text`, by its length there, and the number of its row.
    fn longest_that(
        self,
        text: &str,
        fits: &dyn Fn(&str) -> Option<usize>,
    ) -> Option<(usize, usize)> {
        lexicon().index.longest_that(self, text, fits)
    }

    /// The longest word with which `text` begins, by its length there, and the number of its row.
    /// A word that ends in an ASCII letter must not be followed by another one: `m` is not in
    /// `million`; one that ends in a digit, not by a digit: no `m2` in `2m27`.
    fn longest(self, text: &str) -> Option<(usize, usize)> {
        self.longest_that(text, &|word| beginning(text, word))
    }
}

/// Finds the words of the tables with which a text begins, or ends.
#[derive(Debug)]
struct Index {
    words: Vec<Word>,
    /// The number in `words` of the first word of each bucket, from one.
    first: [u16; BUCKETS],
}

/// Words are kept by one of their characters and their table, in so many buckets.
const BUCKETS: usize = 2048;

/// A word with its table, its character that tells the bucket, the number of its row in the
/// table, and the next word of its bucket.
#[derive(Clone, Copy, Debug)]
struct Word {
    key: char,
    table: Table,
    word: &'static str,
    row: u16,
    next: u16,
}

impl Index {
    fn new() -> Self {
        Self {
            words: Vec::new(),
            first: [0; BUCKETS],
        }
    }

    /// Adds the `words`, which stand apart by `|`, for `row`.
    fn add(&mut self, table: Table, words: &'static str, row: usize) {
        let mut rest = words;
        while !rest.is_empty() {
            let word = next_part(&mut rest, '|');
            let Some(key) = table.key(word) else {
                continue;
            };
            let (Some(first), Ok(row)) =
                (self.first.get_mut(bucket(table, key)), u16::try_from(row))
            else {
                continue;
            };
            let next = std::mem::replace(first, u16::try_from(self.words.len() + 1).unwrap_or(0));
            self.words.push(Word {
                key,
                table,
                word,
                row,
                next,
            });
        }
    }

    /// Adds the words of `rows`, each of which ends in a `;`.
    fn add_rows(&mut self, table: Table, rows: Words) {
        let (mut rows, mut row) = (rows.decoded(), 0);
        while !rows.is_empty() {
            self.add(table, next_part(&mut rows, packed::END), row);
            row += 1;
        }
    }

    /// The longest word of `table` that `fits` `text`, by its length there, and the number of its
    /// row; where a word was added twice the first counts.
    #[cfg_attr(lean, optimize(speed))]
    fn longest_that(
        &self,
        table: Table,
        text: &str,
        fits: &dyn Fn(&str) -> Option<usize>,
    ) -> Option<(usize, usize)> {
        let key = table.key(text)?;
        let mut at = *self.first.get(bucket(table, key))?;
        let mut longest = None;
        while let Some(word) = usize::from(at)
            .checked_sub(1)
            .and_then(|at| self.words.get(at))
        {
            if (word.table, word.key) == (table, key)
                && let Some(len) = fits(word.word)
                && longest.is_none_or(|longest: (usize, usize)| len >= longest.0)
            {
                longest = Some((len, usize::from(word.row)));
            }
            at = word.next;
        }
        longest
    }
}

fn bucket(table: Table, key: char) -> usize {
    (key as usize + table as usize * 256) % BUCKETS
}

/// How many bytes of `text` are `word`, with which it begins.
#[cfg_attr(lean, optimize(speed))]
fn beginning(text: &str, word: &str) -> Option<usize> {
    let last = *word.as_bytes().last()?;
    // Most that begin alike end in something else, capital or small.
    if text.as_bytes().get(word.len() - 1)? | 0x20 != last | 0x20 {
        return None;
    }
    let head = head(text, word.len());
    // Headlines have capitals: 20 Percent. Short words are symbols, which tell MW from mW.
    let long = word.len() > 3;
    let capitals = || long && word.as_bytes().first().is_some_and(u8::is_ascii);
    if head != word && !(capitals() && head.eq_ignore_ascii_case(word)) {
        return None;
    }
    let next = |len: usize| text.as_bytes().get(len);
    let mut len = word.len();
    // 5 miles: a plural.
    if long && matches!(last, b'a'..=b'r' | b't'..=b'z') && matches!(next(len), Some(b's' | b'S')) {
        len += 1;
    }
    let next = next(len);
    let goes_on = if last.is_ascii_alphabetic() {
        next.is_some_and(|next| {
            // 7C2216 is a flight, an F-150 no temperature.
            let code = next.is_ascii_digit() || *next == b'-';
            next.is_ascii_alphabetic()
                || last.is_ascii_uppercase() && code
                // 2m33 are minutes, or metres and more; but 1m93㎝
                || word == "m" && next.is_ascii_digit() && !{
                    let behind = past(tail(text, len), |c| c.is_ascii_digit());
                    begins(behind, words!("㎝|cm|센티"))
                }
        })
    } else {
        matches!(last, b'0'..=b'9' | b'$') && next.is_some_and(u8::is_ascii_alphanumeric)
    };
    (!goes_on).then_some(len)
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn the_longest_word_wins_and_ascii_words_end_at_letters() {
        let find = |text: &'static str| Table::Units.longest(text).map(|(len, _)| &text[..len]);
        assert_eq!(find("개월간"), Some("개월"));
        assert_eq!(find("개가"), Some("개"));
        assert_eq!(find("mm."), Some("mm"));
        assert_eq!(find("million"), None);
        assert_eq!(find("달러"), Some("달"));
        let find = |text: &'static str| Table::Money.longest(text).map(|(len, _)| &text[..len]);
        assert_eq!(find("달러"), Some("달러"));
    }
}
