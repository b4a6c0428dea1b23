//! How much of a short line is words of an interface.

use std::sync::LazyLock;

use super::heard::{Index, Phrase};
use super::phrases::interface::{OFFERS, SECTIONS, TOOLS};
use crate::words::is_one_of;

/// The words of an interface in a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Interface {
    /// How many name what readers can do.
    pub tools: u32,
    /// How many name a part of a paper.
    pub sections: u32,
    /// How many are words of offers.
    pub offers: u32,
    /// Whether the line begins with what readers can do.
    pub begins: bool,
    /// Whether it begins with such a word or a part of a paper, and a colon.
    pub labels: bool,
    /// How much of the line they are, of 100: numbers with their units, and what is no letter, do not
    /// count.
    pub share: usize,
}

/// A kind of word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Tool,
    Section,
    Offer,
}

static INDEX: LazyLock<Index<Kind>> = LazyLock::new(|| {
    let lists = [
        (TOOLS, Kind::Tool),
        (SECTIONS, Kind::Section),
        (OFFERS, Kind::Offer),
    ];
    Index::of(
        lists
            .iter()
            .flat_map(|(words, kind)| words.iter().map(|word| (word, *kind))),
    )
});

impl Interface {
    /// The words in the line with this key: the longest at each place, none within another.
    pub(crate) fn of(key: &str) -> Self {
        let index = &*INDEX;
        let mut found = Self::default();
        let (mut covered, mut rest, mut before) = (0, key, b' ');
        while let Some(first) = rest.chars().next() {
            let word = index
                .beginning_like(rest.as_bytes())
                .iter()
                .filter(|word| is_word(before, word, rest.as_bytes()))
                .max_by_key(|word| word.text.len());
            if let Some(word) = word {
                covered += word.text.len();
                let behind = rest.as_bytes().get(word.text.len());
                found.labels |=
                    rest.len() == key.len() && word.means != Kind::Offer && behind == Some(&b':');
                match word.means {
                    Kind::Tool => {
                        found.begins |= rest.len() == key.len();
                        found.tools += 1;
                    }
                    Kind::Section => found.sections += 1,
                    Kind::Offer => found.offers += 1,
                }
            }
            let step = word.map_or(first.len_utf8(), |word| word.text.len());
            before = rest.as_bytes().get(step - 1).copied().unwrap_or(b' ');
            rest = rest.get(step..).unwrap_or_default();
        }
        if covered > 0 {
            found.share = (covered * 100)
                .checked_div(letters(key))
                .unwrap_or(100)
                .min(100);
        }
        found
    }
}

/// Whether `word` begins `rest`, behind the byte `before`, and is no part of a longer word of Latin
/// letters.
fn is_word(before: u8, word: &Phrase<Kind>, rest: &[u8]) -> bool {
    let is_letter = u8::is_ascii_alphanumeric;
    let runs_on =
        |a: Option<&u8>, b: Option<&u8>| a.is_some_and(is_letter) && b.is_some_and(is_letter);
    word.begins(rest)
        && !runs_on(Some(&before), word.text.first())
        && !runs_on(word.text.last(), rest.get(word.text.len()))
}

/// The bytes of the letters of `key`, those of numbers and of the smallest English words aside.
fn letters(key: &str) -> usize {
    /// What is counted with a number: 12개, 2.3만, 7일.
    const UNITS: &str = "원개명건회분초만천억시간일월년주위종장표권달퍼센트";
    let (mut letters, mut counted, mut latin) = (0, false, 0);
    for c in key.chars().chain([' ']) {
        counted = c.is_ascii_digit()
            || counted && (c.is_ascii_alphabetic() || is_one_of(c, UNITS) || is_one_of(c, ".,:/-"));
        if !counted && c.is_ascii_alphabetic() {
            latin += 1;
            continue;
        }
        // to, of, in
        letters += if latin > 2 { latin } else { 0 };
        latin = 0;
        if !counted && (c.is_alphabetic() || is_one_of(c, "👍👎💬❤♥👏🔁★")) {
            letters += c.len_utf8();
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line::fold_into;

    fn of(line: &str) -> Interface {
        let mut key = String::new();
        fold_into(line, &mut key);
        Interface::of(&key)
    }

    #[test]
    fn words_are_counted_and_weighed() {
        let found = of("좋아요 21 슬퍼요 4 | 댓글 6개");
        assert_eq!((found.tools, found.share, found.begins), (3, 100, true));
        let found = of("1.4k shares  286 View comments");
        assert_eq!((found.tools, found.offers, found.share), (2, 1, 100));
        let found = of("로그인 기록 5천만 건 유출");
        assert_eq!((found.tools, found.share), (1, 42));
        assert_eq!(of("Canada shipped 3 likely offers").tools, 0);
        assert_eq!(of(""), Interface::default());
    }

    #[test]
    fn words_are_written_as_keys_and_once() {
        let mut all: Vec<_> = [TOOLS, SECTIONS, OFFERS]
            .iter()
            .flat_map(|words| words.iter())
            .collect();
        let mut key = String::new();
        for word in &all {
            fold_into(&format!("가{word}가"), &mut key);
            assert_eq!(key, format!("가{word}가"));
            assert!(word.len() >= 3, "{word}: too short to be found");
        }
        all.sort_unstable();
        for pair in all.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }
}
