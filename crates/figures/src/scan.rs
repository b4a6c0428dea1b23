//! Where a figure can begin.
//!
//! Most text holds none: the scan passes over it and stops at digits, at the first syllable of
//! a Hangul word that a numeral or a word of the calendar can begin with, and at English words
//! of the two kinds. It looks at each byte once, whatever the text holds.

use crate::code;
use crate::cursor::{is_hangul, is_space, is_word};
use crate::ends::{self, last, past_blanks, tail};
use crate::lexicon::beginning::{AFTER_THE, LISTS, MULTIPLIERS, SINGLE, YEAR};
use crate::lexicon::stops;
use crate::words::{self, words};

const HANGUL: u32 = '가' as u32;
const SYLLABLES: usize = ('힣' as u32 - HANGUL + 1) as usize;

/// What a figure can begin with, as numbers, which are quick to compare.
#[derive(Debug)]
pub(crate) struct Stops {
    /// Numbers of English words, and of beginnings of Hangul words: the first syllable, and the
    /// second if there is one. Each lies at its [`slot`] or in the next that was free; others are
    /// zero.
    numbers: [u64; SLOTS + SPARE],
    /// A bit per Hangul syllable: the first ones of those.
    syllables: [u64; SYLLABLES.div_ceil(64)],
}

/// Several times as many as there are numbers, so that few share one.
const SLOTS: usize = 1 << 12;
/// More slots, for what finds the last ones taken.
const SPARE: usize = 16;

/// Where a number is looked for first.
fn slot(number: u64) -> usize {
    // Of all factors, that of the golden ratio spreads numbers in a row widest (Knuth, 6.4).
    (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52) as usize
}

impl Stops {
    pub(crate) fn new() -> Self {
        let mut stops = Self {
            numbers: [0; SLOTS + SPARE],
            syllables: [0; SYLLABLES.div_ceil(64)],
        };
        for list in LISTS {
            let words = code::decoded(list.0);
            for word in words
                .as_bytes()
                .split(|byte| matches!(byte, b'|' | b'/' | b';'))
            {
                stops.add(word);
            }
        }
        for [numerals, behind, _] in SINGLE {
            for numeral in code::decoded(numerals.0).as_bytes().chunks(3) {
                stops.add(numeral);
                for next in code::decoded(behind.0).as_bytes().chunks(3) {
                    stops.add(&[numeral, next].concat());
                }
            }
        }
        stops
    }

    fn add(&mut self, word: &[u8]) {
        let [a @ 0xea..=0xed, b, c, behind @ ..] = word else {
            return self.put(number(word));
        };
        let first = syllable(*a, *b, *c);
        if let Some(bits) = self.syllables.get_mut(first as usize / 64) {
            *bits |= 1 << (first % 64);
        }
        self.put(beginning(first, behind));
    }

    fn put(&mut self, number: u64) {
        let behind = self.numbers.iter_mut().skip(slot(number));
        let mut free = behind.skip_while(|other| **other != 0 && **other != number);
        if let Some(other) = free.next() {
            *other = number;
        }
    }

    /// Whether `number` is one of them.
    #[cfg_attr(lean, optimize(speed))]
    fn has(&self, number: u64) -> bool {
        let behind = self.numbers.iter().skip(slot(number));
        let mut until_free = behind.take_while(|other| **other != 0);
        until_free.any(|other| *other == number)
    }

    /// Whether a beginning has the syllable `first`.
    fn hold(&self, first: u32) -> bool {
        let bits = self.syllables.get(first as usize / 64);
        bits.is_some_and(|bits| bits >> (first % 64) & 1 == 1)
    }
}

/// The number of an English word with one letter more: five bits a letter, capital or small.
const fn with_letter(word: u64, letter: u8) -> u64 {
    word << 5 | (letter & 0x1f) as u64
}

/// The number of a Hangul word with the syllable `first`, and the one that `behind` begins with if
/// it does with one. Larger than those of English words.
fn beginning(first: u32, behind: &[u8]) -> u64 {
    let second = match behind {
        // Of another script it lies beyond all pairs.
        [a @ 0xea..=0xed, b, c, ..] => syllable(*a, *b, *c).wrapping_add(1),
        _ => 0,
    };
    1 << 63 | u64::from(first) << 32 | u64::from(second)
}

/// The number of a whole English word.
const fn number(word: &[u8]) -> u64 {
    let (mut bytes, mut number) = (word, 0);
    while let Some((letter, rest)) = bytes.split_first() {
        number = with_letter(number, *letter);
        bytes = rest;
    }
    number
}

/// The number of a Hangul syllable from its three bytes of UTF-8; beyond [`SYLLABLES`] for
/// other characters.
const fn syllable(a: u8, b: u8, c: u8) -> u32 {
    let code = ((a as u32 & 0x0f) << 12) | ((b as u32 & 0x3f) << 6) | (c as u32 & 0x3f);
    code.wrapping_sub(HANGUL)
}

/// Whether a figure can begin with the syllable `first`, seeing what stands `behind` it.
#[cfg_attr(lean, optimize(speed))]
fn begins_figure(stops: &Stops, first: u32, behind: &str) -> bool {
    let numeral = char::from_u32(first + HANGUL).unwrap_or_default();
    let number = beginning(first, behind.as_bytes());
    let alone = beginning(first, &[]);
    if number != alone {
        return stops.has(number);
    }
    if !stops.has(alone) {
        return false;
    }
    // 천5백 원; 만39세 is an age.
    if behind.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        return words::holds(words!("천백"), numeral);
    }
    // 삼 년, 한 달; 올 상반기, 올 3월; 수십 조: the blank may be of any kind.
    let next = past_blanks(behind);
    let any = |next: char| {
        words::holds(MULTIPLIERS, numeral) || words::holds(YEAR, numeral) && !is_hangul(next)
    };
    next.len() < behind.len() && (ends::first(next).is_some_and(any) || goes_on(numeral, next))
}

/// Whether the row of [`SINGLE`] with the `numeral` has the character that the next word begins with
/// among its syllables.
fn goes_on(numeral: char, next: &str) -> bool {
    let row = SINGLE.iter().find(|row| words::holds(row[0], numeral));
    row.zip(ends::first(next))
        .is_some_and(|(row, next)| words::holds(row[2], next))
}

/// The next byte at or behind `from` where a figure can begin.
pub(crate) fn next(text: &str, from: usize) -> Option<usize> {
    let (stops, bytes) = (stops(), text.as_bytes());
    let mut at = from;
    let mut in_word = behind_word(text, from);
    loop {
        let byte = *bytes.get(at)?;
        match byte {
            // Hangul syllables, and few other letters.
            0xea..=0xed => {
                if !in_word
                    && let Some([a, b, c]) = bytes.get(at..at + 3)
                    && let first = syllable(*a, *b, *c)
                    && stops.hold(first)
                    && begins_figure(stops, first, tail(text, at + 3))
                {
                    return Some(at);
                }
                // Within a word nothing begins: on to its end.
                (at, in_word) = (at + 3, true);
                while let Some(0xea..=0xed) = bytes.get(at) {
                    at += 3;
                }
            }
            b'0'..=b'9' => return Some(at),
            b'a'..=b'z' | b'A'..=b'Z' => {
                let (end, word) = letters(bytes, at);
                if !in_word && end - at <= 12 && is_first_word(stops, word, text, end) {
                    return Some(at);
                }
                (at, in_word) = (end, true);
            }
            b':' if bytes.get(at + 1) == Some(&b'/') && bytes.get(at + 2) == Some(&b'/') => {
                (at, in_word) = (address_end(text, at), false);
            }
            0..=0x7f => (at, in_word) = (at + 1, false),
            _ => {
                let c = ends::first(tail(text, at))?;
                if ('０'..='９').contains(&c) {
                    return Some(at);
                }
                (at, in_word) = (at + c.len_utf8(), is_word(c));
            }
        }
    }
}

/// Whether the character before `at` is a letter or digit.
fn behind_word(text: &str, at: usize) -> bool {
    last(ends::head(text, at)).is_some_and(is_word)
}

/// The end of the letters from `from` on, and the number of the word that they make.
fn letters(bytes: &[u8], from: usize) -> (usize, u64) {
    let (mut at, mut word) = (from, 0);
    while let Some(letter) = bytes.get(at).filter(|byte| byte.is_ascii_alphabetic()) {
        word = with_letter(word, *letter);
        at += 1;
    }
    (at, word)
}

/// The end of a web address: it holds no figures.
fn address_end(text: &str, from: usize) -> usize {
    let ends = |c: char| is_space(c) || is_hangul(c) || matches!(c, '"' | '<' | '>' | ')');
    from + ends::until(tail(text, from), ends).len()
}

/// Whether the word of the number `word` that ends at `end` is one that a figure can begin with.
fn is_first_word(stops: &Stops, word: u64, text: &str, end: usize) -> bool {
    const THE: u64 = number(b"the");
    const AN: u64 = number(b"an");
    const BEFORE_DIGIT: [u64; 3] = [number(b"q"), number(b"h"), number(b"fy")];
    if word == THE {
        return words::begins(tail(text, end + 1), AFTER_THE);
    }
    if word == AN {
        return words::begins_with(tail(text, end), " hour and");
    }
    if BEFORE_DIGIT.contains(&word) {
        return text.as_bytes().get(end).is_some_and(u8::is_ascii_digit);
    }
    stops.has(word)
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    /// The numerals of a row of [`SINGLE`] for which the scan passes over one of `words` behind
    /// a blank.
    fn passed_over<'w>(row: usize, words: impl Iterator<Item = &'w str>) -> Vec<String> {
        let numeral = SINGLE[row][0].decoded().chars().next().unwrap();
        // 여명 stands behind digits.
        words
            .filter(|word| word.starts_with(is_hangul) && *word != "여명")
            .map(|word| format!("{numeral} {word}"))
            .filter(|text| next(text, 0) != Some(0))
            .collect()
    }

    #[test]
    fn whatever_begins_or_continues_a_figure_is_in_the_tables() {
        use crate::lexicon::{calendar, currency, unit, units::UNITS};
        let units = |takes: fn(unit::Takes) -> bool| {
            let units = UNITS.iter().filter(move |unit| takes(unit.takes));
            units.flat_map(|unit| unit.words.split('|'))
        };
        let none = Vec::<String>::new();
        assert_eq!(passed_over(0, units(unit::Takes::sino_syllable)), none);
        assert_eq!(passed_over(2, units(unit::Takes::native)), none);
        assert_eq!(passed_over(3, units(|_| true)), none);
        let money = currency::CURRENCIES.iter();
        assert_eq!(passed_over(3, money.flat_map(|c| c.names())), none);
        let words = calendar::KOREAN.iter().flat_map(|row| row.0.split('|'));
        let missing: Vec<&str> = words
            .filter(|word| !word.starts_with('봄') && next(&format!("{word} 1"), 0) != Some(0))
            .collect();
        assert!(missing.is_empty(), "the scan passes over {missing:?}");
    }

    #[test]
    fn words_have_numbers_of_their_own() {
        let stops = Stops::new();
        assert!(stops.has(number(b"September")) && !stops.has(number(b"million")));
        let taken = stops.numbers.iter().filter(|number| **number != 0).count();
        assert!(taken < SLOTS / 3, "{taken} of {SLOTS} slots are taken");
        assert_eq!(stops.numbers.last(), Some(&0), "no room for more");
    }

    /// The places at which the scan stops, each shown with the three characters from there.
    fn stops(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(at) = next(text, from) {
            found.push(text[at..].chars().take(3).collect());
            from = at + text[at..].chars().next().map_or(1, char::len_utf8);
        }
        found
    }

    #[test]
    fn stops_at_digits_and_first_words_only() {
        assert!(stops("오픈AI 주가 이는").is_empty());
        // Yi, whose bytes begin like those of Hangul
        assert!(stops("이\u{a000} 일\u{a4d0}").is_empty());
        assert_eq!(stops("약 7년"), ["7년"]);
        assert_eq!(stops("구글과 수십만 장"), ["수십만"]);
        assert_eq!(stops("see https://a.b/812443/38-billion 끝 3%"), ["3%"]);
        assert_eq!(
            stops("Rising quickly in the third year, Q3, the man"),
            ["the", "thi", "yea", "Q3,", "3, "]
        );
        assert_eq!(stops("EC2 ３８억 é9"), ["2 ３", "３８억", "８억 ", "9"]);
    }
}
