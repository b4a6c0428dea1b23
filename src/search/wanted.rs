//! What is looked for: words, and the values that they state.

use std::ops::Range;

use daejo_collation::{Extent, Relation};
use daejo_engine::Amount;
use daejo_figures::{Kind, Mention, Value};

/// What the reader looks for.
pub struct Wanted<'q> {
    /// All of it, as one word: Korean spaces its words as it likes.
    pub phrase: [Word<'q>; 1],
    /// Its words, where there are several: what holds them all is found, too.
    words: Vec<Word<'q>>,
}

/// A word that is looked for, or the value that it states.
pub struct Word<'q> {
    /// In small letters, without blanks.
    pub letters: Vec<char>,
    amount: Option<&'q Amount>,
}

/// What a query is read as: all of it, and each of its words where there are several.
#[must_use]
pub fn readings(query: &str) -> Vec<String> {
    let words: Vec<&str> = query.split_whitespace().collect();
    let words = if words.len() < 2 { &[][..] } else { &words };
    let all = std::iter::once(query).chain(words.iter().copied());
    all.map(str::to_owned).collect()
}

impl<'q> Wanted<'q> {
    /// What `query`, whose [`readings`] state these values, looks for.
    pub fn of(query: &str, amounts: &'q [Option<Amount>]) -> Self {
        let mut words = readings(query)
            .into_iter()
            .enumerate()
            .map(|(at, text)| Word {
                letters: text.chars().filter_map(letter).collect(),
                amount: amounts.get(at).and_then(Option::as_ref),
            });
        let nothing = Word {
            letters: Vec::new(),
            amount: None,
        };
        let phrase = [words.next().unwrap_or(nothing)];
        let mut words: Vec<Word> = words.collect();
        // 380억 달러 is one thing, 54조 380억 may be two.
        let has_digit = |word: &Word| word.letters.iter().any(char::is_ascii_digit);
        if phrase[0].amount.is_some() && !words.iter().all(has_digit) {
            words.clear();
        }
        // The longest word is the rarest.
        words.sort_by_key(|word| std::cmp::Reverse(word.letters.len()));
        Self { phrase, words }
    }

    /// The words that something holds all of: the phrase, or else each of the words; what is shown
    /// of it is the first.
    pub fn ways(&self) -> impl Iterator<Item = &[Word<'q>]> {
        let ways: [&[Word]; 2] = [&self.phrase, &self.words];
        ways.into_iter().filter(|way| !way.is_empty())
    }
}

impl Word<'_> {
    /// Whether a figure has the value.
    pub fn is_value_of(&self, mention: &Mention) -> bool {
        match (self.amount, &mention.value) {
            (None, _) => false,
            (Some(Amount::Number(number)), Value::Quantity(quantity)) => {
                quantity.value == *number || quantity.hi == Some(*number)
            }
            (Some(Amount::Number(_)), _) => false,
            (Some(Amount::Figure(wanted)), _) => is_same(wanted, mention),
        }
    }

    /// Whether `text` spells the word.
    pub fn is_in(&self, text: &str) -> bool {
        places(&self.letters, text).next().is_some()
    }
}

/// The places of `text` that spell `word`.
pub fn places<'t>(word: &'t [char], text: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let first = word.first();
    let begins = move |&(_, c): &(usize, char)| first == Some(&c.to_ascii_lowercase());
    text.char_indices().filter(begins).filter_map(|(at, _)| {
        let length = spelled_by(word, text.get(at..)?)?;
        Some(at..at + length)
    })
}

/// How many bytes at the beginning of `text` spell `word`.
fn spelled_by(word: &[char], text: &str) -> Option<usize> {
    let mut letters = text
        .char_indices()
        .filter_map(|(at, c)| Some((letter(c)?, at + c.len_utf8())));
    let mut end = 0;
    for wanted in word {
        end = letters.next().filter(|(letter, _)| letter == wanted)?.1;
    }
    Some(end)
}

/// Whether two figures say the same, whatever their words and approximators.
fn is_same(wanted: &Mention, mention: &Mention) -> bool {
    if wanted.kind != mention.kind {
        return false;
    }
    match (Extent::of(wanted), Extent::of(mention)) {
        (Extent::Number(one), Extent::Number(two)) => {
            one.equals(&two) && (unit(wanted) == unit(mention) || !is_of_its_unit(wanted.kind))
        }
        (one, two) => one.relation(&two, false) == Relation::Equal,
    }
}

/// Whether figures of a kind are of different things where their units differ.
fn is_of_its_unit(kind: Kind) -> bool {
    matches!(kind, Kind::Money | Kind::Count | Kind::Rate | Kind::Number)
}

fn unit(mention: &Mention) -> Option<&str> {
    match &mention.value {
        Value::Quantity(quantity) => quantity.unit.as_deref(),
        _ => None,
    }
}

/// A character as it is compared; `None` for blanks.
fn letter(c: char) -> Option<char> {
    (!c.is_whitespace()).then(|| c.to_ascii_lowercase())
}
