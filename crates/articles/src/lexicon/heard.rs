//! Which groups have a phrase in a line, found in one pass over it: holding every line against each
//! of some seven hundred phrases would take most of the time of reading a page.

use std::sync::LazyLock;

use super::phrases::hints;
use super::{Group, phrases};

/// The groups with a phrase somewhere in a line: the others do not fit it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Heard {
    groups: u32,
    sure: u32,
    strong: u32,
    weak: u32,
}

impl Heard {
    /// Those of the line with this key.
    pub(crate) fn of(key: &str) -> Self {
        let index = &*INDEX;
        let (mut heard, mut sure, mut strong, mut weak) = (0, 0, 0, 0);
        let mut rest = key.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            // No phrase begins inside a character.
            if first & 0xC0 != 0x80 {
                for phrase in index.beginning_like(rest) {
                    let Meaning { group, hint } = phrase.means;
                    if heard & group == 0 && phrase.begins(rest) {
                        heard |= group;
                        sure += u32::from(hint == Some(Hint::Sure));
                        strong += u32::from(hint == Some(Hint::Strong));
                        weak += u32::from(hint == Some(Hint::Weak));
                    }
                }
            }
            rest = after;
        }
        Self {
            groups: heard,
            sure,
            strong,
            weak,
        }
    }

    /// How many words it has that no article says.
    pub(crate) fn sure(self) -> u32 {
        self.sure
    }

    /// How many it has that articles hardly ever say.
    pub(crate) fn strong(self) -> u32 {
        self.strong
    }

    /// How many it has that they say now and then.
    pub(crate) fn weak(self) -> u32 {
        self.weak
    }

    /// They, in the order of the lexicon.
    pub(super) fn groups(self) -> impl Iterator<Item = &'static Group> {
        let groups = phrases::groups().enumerate();
        groups
            .filter(move |(at, _)| self.groups >> at & 1 == 1)
            .map(|(_, group)| group)
    }
}

/// What a phrase of the lexicon says: the bit of its group, none for a hint.
#[derive(Clone, Copy)]
struct Meaning {
    group: u32,
    hint: Option<Hint>,
}

static INDEX: LazyLock<Index<Meaning>> = LazyLock::new(|| Index::of(meanings()));

/// Phrases, by how they begin.
pub(super) struct Index<M> {
    /// Those that begin alike stand together.
    phrases: Vec<Phrase<M>>,
    /// Where those begin whose first bytes have a number, and at the end how many phrases there are.
    starts: Vec<usize>,
}

/// A phrase, and what it means.
pub(super) struct Phrase<M> {
    start: usize,
    pub text: &'static [u8],
    pub means: M,
}

impl<M> Phrase<M> {
    /// Whether `text` begins with it. Its last byte is looked at first, since the first three are those
    /// of many others.
    pub(super) fn begins(&self, text: &[u8]) -> bool {
        let last = self.text.len().wrapping_sub(1);
        text.get(last) == self.text.last() && text.starts_with(self.text)
    }
}

/// How much a word tells that alone proves nothing (see [`hints`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hint {
    Sure,
    Strong,
    Weak,
}

/// The numbers that beginnings have.
const STARTS: usize = 1 << 10;

/// A number for the first three bytes, which are a syllable of Hangul; many beginnings share one.
fn start(text: &[u8]) -> usize {
    let bytes = text.iter().chain([&0, &0]).take(3);
    let joined = bytes.fold(0_u32, |joined, byte| joined << 8 | u32::from(*byte));
    // Fibonacci hashing: the upper bits of the product depend on all of the lower ones.
    (joined.wrapping_mul(0x9E37_79B1) >> 22) as usize
}

/// All phrases of the groups, and the hints.
fn meanings() -> impl Iterator<Item = (&'static str, Meaning)> {
    let of_groups = phrases::groups().enumerate().flat_map(|(at, group)| {
        let lists = [
            group.whole,
            group.prefix,
            group.suffix,
            group.contains,
            group.counted,
        ];
        let means = Meaning {
            group: 1 << at,
            hint: None,
        };
        let phrases = lists.into_iter().flat_map(|list| list.iter());
        phrases.map(move |text| (text, means))
    });
    let hints = [
        (hints::SURE, Hint::Sure),
        (hints::STRONG, Hint::Strong),
        (hints::WEAK, Hint::Weak),
    ];
    let hints = hints.into_iter().flat_map(|(words, hint)| {
        let means = Meaning {
            group: 0,
            hint: Some(hint),
        };
        words.iter().map(move |text| (text, means))
    });
    of_groups.chain(hints)
}

impl<M> Index<M> {
    /// That of these phrases, of three bytes or more.
    pub(super) fn of(phrases: impl Iterator<Item = (&'static str, M)>) -> Self {
        let phrase = |(text, means): (&'static str, M)| Phrase {
            start: start(text.as_bytes()),
            text: text.as_bytes(),
            means,
        };
        let mut phrases: Vec<Phrase<M>> = phrases.map(phrase).collect();
        phrases.sort_unstable_by_key(|phrase| phrase.start);
        let first = |number| phrases.partition_point(|phrase| phrase.start < number);
        let starts = (0..=STARTS).map(first).collect();
        Self { phrases, starts }
    }

    /// The phrases that may stand at the beginning of `text`.
    pub(super) fn beginning_like(&self, text: &[u8]) -> &[Phrase<M>] {
        let start = start(text);
        match self.starts.get(start..start + 2) {
            Some(&[from, to]) => self.phrases.get(from..to).unwrap_or_default(),
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn every_phrase_is_heard_wherever_a_line_can_hold_it() {
        assert!(phrases::groups().count() <= 32, "a bit a group");
        for (at, group) in phrases::groups().enumerate() {
            let hears = |key: String| assert_eq!(Heard::of(&key).groups >> at & 1, 1, "{key}");
            for phrase in group.whole.iter() {
                hears(phrase.to_owned());
            }
            for phrase in group.prefix.iter().chain(group.counted.iter()) {
                hears(format!("{phrase} 3"));
            }
            for phrase in group.suffix.iter().chain(group.counted.iter()) {
                hears(format!("3 {phrase}"));
            }
            for phrase in group.contains.iter() {
                hears(format!("가 {phrase} b"));
            }
        }
    }

    #[test]
    fn hints_are_written_as_keys_and_once() {
        let mut all: Vec<_> = [hints::SURE, hints::STRONG, hints::WEAK]
            .iter()
            .flat_map(Words::iter)
            .collect();
        for hint in &all {
            let spaced = hint.contains(' ') && hint.chars().any(|c| c >= '가');
            assert!(!spaced && *hint == hint.to_lowercase(), "{hint}");
        }
        all.sort_unstable();
        for pair in all.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }

    #[test]
    fn what_no_phrase_stands_in_is_of_no_group() {
        let groups = |key| Heard::of(key).groups;
        assert_eq!(groups(""), 0);
        assert_eq!(groups("회사는 계약을 맺었다고 3일 밝혔다"), 0);
        // It begins like a phrase, and is none.
        assert_eq!(groups("관련자 3명"), 0);
        assert_ne!(groups("관련기사 3명"), 0);
    }
}
