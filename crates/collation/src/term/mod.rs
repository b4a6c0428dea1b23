//! The words of a text, brought to keys that other texts can be compared by.

mod form;
mod vocabulary;

use std::ops::Range;

use crate::lexicon::pollster::is_introduced;
use crate::lexicon::sound::Sound;
pub(crate) use vocabulary::{Key, RoleSet, Vocabulary};

/// A word of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// First byte in the text.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// What it is compared by; `None` for words that tell nothing.
    pub key: Option<Key>,
    /// What the parts of a compound are compared by.
    pub parts: [Option<Key>; 2],
    /// What it sounds like, alone, and as the beginning of a longer name; where it may be a name.
    pub sounds: [Option<Sound>; 2],
    /// It is no word that news of many matters has.
    pub strange: bool,
    /// It is a name that is known: a country, a firm.
    pub named: bool,
    /// News of any matter has it.
    pub everyday: bool,
    /// It says that something is expected, or aimed at.
    pub expects: bool,
    /// A particle says that its clause tells of it.
    pub topic: bool,
    /// It says for whom or what something is: 산업용.
    pub purpose: bool,
    /// It is the name of somebody or something.
    pub name: bool,
    /// It begins with a capital, and is no day or month.
    pub capital: bool,
    /// It is a place in Korea.
    pub place: bool,
    /// It is an English word for those who expect something.
    pub institute: bool,
    /// It names a pollster.
    pub pollster: bool,
    /// Roles that it is a word for.
    pub roles: RoleSet,
    /// It is a verb that joins its clause to the next: 숨지고, 늘었으며.
    pub joins: bool,
    /// A comma, a bracket or the like stands before it.
    pub apart: bool,
    /// It is a comma or a semicolon alone.
    pub comma: bool,
}

impl Token {
    /// Whether it may be the name of somebody or something: no word of many matters, nor for what
    /// a figure is.
    pub fn is_name_like(&self) -> bool {
        self.strange && self.roles.iter().next().is_none()
    }

    /// Whether it tells one matter from another: a known name, or no word that news of many matters has.
    pub fn is_telling(&self) -> bool {
        self.strange || self.named
    }
}

/// The words of `range` of `text`, in order.
pub(crate) fn tokens(
    text: &str,
    range: Range<usize>,
    vocabulary: &mut Vocabulary,
    into: &mut Vec<Token>,
) {
    let mut apart = true;
    let mut first = true;
    let mut comma = false;
    let mut words: Vec<(usize, &str, bool, bool)> = Vec::new();
    let mut at = range.start;
    let body = text.get(range).unwrap_or_default();
    for piece in body.split_inclusive(|c| !is_of_word(c)) {
        let word = piece.trim_end_matches(|c| !is_of_word(c));
        if !word.is_empty() {
            words.push((at, word, apart, comma));
            (apart, comma) = (false, false);
        }
        let behind = piece.get(word.len()..).unwrap_or_default();
        let other = apart && !comma;
        apart |= behind.chars().any(parts);
        comma = apart && !other && !behind.chars().any(|c| parts(c) && !matches!(c, ',' | ';'));
        at += piece.len();
    }
    for (index, (start, word, apart, comma)) in words.iter().enumerate() {
        let next = |ahead: usize| {
            words
                .get(index + ahead)
                .filter(|(.., apart, _)| !apart)
                .map(|(_, word, ..)| *word)
        };
        let before = index.checked_sub(1).and_then(|at| words.get(at));
        let before = before.filter(|_| !apart).map(|(_, word, ..)| *word);
        let entry = vocabulary.look_up(word, [next(1), next(2)]);
        let capital = is_proper(word) && !DAYS.contains(word);
        let sounds = match (word.is_ascii(), entry.strange && is_proper(word)) {
            (true, true) => {
                let behind = next(1).filter(|word| is_proper(word));
                [
                    Sound::of([*word]),
                    behind.and_then(|behind| Sound::of([word, behind])),
                ]
            }
            (true, false) => [None; 2],
            (false, _) => entry.sounds,
        };
        into.push(Token {
            sounds,
            strange: entry.strange,
            named: entry.named,
            everyday: entry.everyday,
            start: *start,
            end: start + word.len(),
            key: entry.key,
            parts: entry.parts,
            expects: entry.expects,
            topic: entry.topic,
            purpose: entry.purpose,
            name: entry.name || capital && !first && entry.key.is_some(),
            capital,
            place: entry.place,
            institute: entry.institute,
            pollster: entry.pollster || is_introduced(before, word),
            roles: entry.roles,
            joins: entry.joins || JOINS.contains(word),
            apart: *apart,
            comma: *comma,
        });
        first = false;
    }
}

/// Whether `c` is a letter or a digit. Hangul is asked for first: the tables of Unicode take longer.
fn is_of_word(c: char) -> bool {
    ('가'..='힣').contains(&c) || c.is_alphanumeric()
}

fn is_proper(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Months and days of the week, whose capitals make no names.
static DAYS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// English words that join one clause or one of a list to the next.
static JOINS: &[&str] = &["and", "but", "while", "whereas", "although", "though"];

/// Whether a mark parts what stands before it from what stands behind.
fn parts(c: char) -> bool {
    matches!(
        c,
        ',' | ';' | ':' | '(' | ')' | '…' | '—' | '–' | '·' | '[' | ']' | '\n' | '“' | '”' | '"'
    )
}
