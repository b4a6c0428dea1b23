//! What is known of each word, looked up once a comparison.

use std::collections::{HashMap, HashSet};

use super::form::{is_particle, is_purpose, joins};
use crate::lexicon::concept::concepts;
use crate::lexicon::ending::{ENGLISH_STOP, KOREAN_STOP, english_stem, has, korean_stem};
use crate::lexicon::institute::is_english_institute;
use crate::lexicon::numbered::numbered;
use crate::lexicon::pollster::is_pollster;
use crate::lexicon::role::ROLES;
use crate::lexicon::sound::Sound;
use crate::lexicon::{everyday, name, place};

/// What words of one meaning share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key(pub u32);

/// Roles that one word tells; at most four do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct RoleSet {
    roles: [u8; 4],
    count: u8,
}

impl RoleSet {
    fn push(&mut self, role: u8) {
        if let Some(slot) = self.roles.get_mut(usize::from(self.count)) {
            *slot = role;
            self.count += 1;
        }
    }

    /// Indices in the table of roles.
    pub(crate) fn iter(self) -> impl Iterator<Item = u8> {
        self.roles.into_iter().take(usize::from(self.count))
    }
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Entry {
    pub key: Option<Key>,
    pub name: bool,
    pub place: bool,
    pub institute: bool,
    pub pollster: bool,
    pub roles: RoleSet,
    /// A verb that joins its clause to the next.
    pub joins: bool,
    /// What the first and the last two syllables of a Korean compound are compared by.
    pub parts: [Option<Key>; 2],
    /// What a Korean word, and its first two syllables, sound like.
    pub sounds: [Option<Sound>; 2],
    /// No table knows it.
    pub strange: bool,
    /// The table of names has it.
    pub named: bool,
    /// News of any matter has it.
    pub everyday: bool,
    /// It says that something is expected, or aimed at.
    pub expects: bool,
    /// A particle says that its clause tells of it.
    pub topic: bool,
    /// It says for whom or what something is: 산업용.
    pub purpose: bool,
    /// A role's words begin with it.
    heads: bool,
}

/// Parts of Korean words that hold a word of a role by chance.
static NO_PART: &str = "민주당 부지런 투자자 투자의견 투자증권 거래소 거래량 거래일 거래대금 인수위 딜러 값진 구조조정 구조적 공개적 칩거 계약직 주식시장 금융시장 증권시장 주택담보대출 인도네시아 조사관 동전 정전기 회원국 참가국";

/// Korean words that are none of a role: 시장은 is the mayor as often as the market.
static NO_CUE: &str = "시장은 구조를 구조의 시작으로 가능성 전기차 생산능력";

/// Words that this comparison has met.
#[derive(Default)]
pub(crate) struct Vocabulary {
    entries: HashMap<Box<str>, Entry>,
    keys: HashMap<Box<str>, Key>,
    korean: HashMap<[char; 2], Vec<(u8, &'static str)>>,
    single: HashMap<char, Vec<u8>>,
    english: HashMap<String, RoleSet>,
    heads: HashMap<String, ()>,
    /// Meanings of words, and of the beginnings of words.
    concepts: HashMap<&'static str, &'static str>,
    beginnings: HashMap<&'static str, &'static str>,
    /// What the words of all news are called.
    everyday: HashSet<&'static str>,
    /// Names, by the ways in which they are written.
    names: HashMap<&'static str, &'static str>,
}

impl Vocabulary {
    /// An empty one, with the lexicon in it.
    pub(crate) fn new() -> Self {
        let mut new = Self::default();
        for (role, row) in (0u8..).zip(ROLES) {
            for word in row.korean.split(' ') {
                let mut chars = word.chars();
                match (chars.next(), chars.next()) {
                    (Some(one), Some(two)) => {
                        new.korean.entry([one, two]).or_default().push((role, word))
                    }
                    (Some(one), None) => new.single.entry(one).or_default().push(role),
                    _ => {}
                }
            }
            for phrase in row.english.split('|') {
                let stems: Vec<&str> = phrase.split(' ').map(english_stem).collect();
                if let [head, _, ..] = stems.as_slice() {
                    new.heads.insert((*head).to_owned(), ());
                }
                new.english.entry(stems.join(" ")).or_default().push(role);
            }
        }
        for (called, ways) in name::NAMES {
            for way in ways.split('|') {
                new.names.insert(way, called);
            }
        }
        for row in concepts() {
            let mut meaning = None;
            for word in row.split('|') {
                let meaning = *meaning.get_or_insert(word);
                match word.strip_suffix('~') {
                    Some(beginning) => new.beginnings.insert(beginning, meaning),
                    None => new.concepts.insert(word, meaning),
                };
            }
        }
        for row in concepts() {
            let mut words = row.split('|');
            let meaning = words.clone().next().unwrap_or_default();
            for word in words.by_ref().filter(|word| word.is_ascii()) {
                new.concepts.entry(english_stem(word)).or_insert(meaning);
            }
        }
        for word in everyday::KOREAN.split_ascii_whitespace() {
            let stem = korean_stem(word);
            let meaning = new
                .concepts
                .get(word)
                .copied()
                .or_else(|| new.concept(stem));
            new.everyday.insert(meaning.unwrap_or(stem));
        }
        for word in everyday::ENGLISH.split_ascii_whitespace() {
            let stem = english_stem(word);
            let meaning = new.concepts.get(word).or_else(|| new.concepts.get(stem));
            new.everyday.insert(meaning.copied().unwrap_or(stem));
        }
        new
    }

    /// The meaning that a Korean stem shares with words of the other language.
    fn concept(&self, stem: &str) -> Option<&'static str> {
        let whole = self.concepts.get(stem).copied();
        whole.or_else(|| {
            let ends = stem.char_indices().map(|(at, _)| at);
            let ends = ends.skip(1).take(BEGINNING);
            let beginnings = ends.filter_map(|end| self.beginnings.get(stem.get(..end)?));
            beginnings.last().copied()
        })
    }

    /// What is known of `word`, before the words `next`.
    pub(crate) fn look_up(&mut self, word: &str, next: [Option<&str>; 2]) -> Entry {
        let mut entry = match self.entries.get(word) {
            Some(entry) => *entry,
            None => {
                let entry = self.analyse(word);
                self.entries.insert(word.into(), entry);
                entry
            }
        };
        if let [Some(behind), _] = next
            && is_proper(word)
            && is_proper(behind)
            && let Some(called) = self.name_of_two(word, behind)
        {
            (entry.key, entry.name, entry.named) = (Some(self.key(called)), true, true);
        }
        if entry.heads {
            entry.roles = self.phrase(word, next).unwrap_or(entry.roles);
        }
        entry
    }

    /// The name that two words are a way of writing: New Zealand.
    fn name_of_two(&self, word: &str, behind: &str) -> Option<&'static str> {
        let two = format!("{word}{behind}").to_ascii_lowercase();
        self.names.get(two.as_str()).copied()
    }

    /// The roles of the longest phrase of a role that begins with `word`.
    fn phrase(&self, word: &str, [second, third]: [Option<&str>; 2]) -> Option<RoleSet> {
        let small = |word: &str| word.to_lowercase();
        let two = format!(
            "{} {}",
            english_stem(&small(word)),
            english_stem(&small(second?))
        );
        let three = third.map(|third| format!("{two} {}", english_stem(&small(third))));
        three
            .and_then(|three| self.english.get(&three))
            .or_else(|| self.english.get(&two))
            .copied()
    }

    fn analyse(&mut self, word: &str) -> Entry {
        let number = numbered(word).map(|name| self.key(name));
        if number.is_some() || word.starts_with(|c: char| c.is_ascii_digit()) {
            return Entry {
                key: number,
                ..Entry::default()
            };
        }
        if word.is_ascii() {
            self.analyse_english(word)
        } else {
            self.analyse_korean(word)
        }
    }

    fn analyse_english(&mut self, word: &str) -> Entry {
        let small = word.to_ascii_lowercase();
        if has(ENGLISH_STOP, &small) && !matches!(word, "US" | "UN" | "IT") {
            let roles = self
                .english
                .get(small.as_str())
                .copied()
                .unwrap_or_default();
            return Entry {
                roles,
                expects: matches!(word, "could" | "may" | "might" | "would"),
                ..Entry::default()
            };
        }
        let stem = english_stem(&small);
        let roles = self.english.get(stem).copied().unwrap_or_default();
        let heads = self.heads.contains_key(stem);
        // An apple is no firm, a turkey no country.
        let called = || {
            self.names
                .get(small.as_str())
                .or_else(|| self.names.get(stem))
        };
        let named = if is_proper(word) {
            called().copied()
        } else {
            None
        };
        let acronym = word.len() > 1 && word.bytes().all(|b| !b.is_ascii_lowercase());
        let (mut strange, mut everyday) = (false, false);
        let key = if small.len() > 1 {
            let meaning = || {
                self.concepts
                    .get(small.as_str())
                    .or_else(|| self.concepts.get(stem))
            };
            let called = named.or_else(|| meaning().copied());
            everyday = self.everyday.contains(called.unwrap_or(stem));
            strange = called.is_none() && !everyday;
            Some(self.key(called.unwrap_or(stem)))
        } else {
            None
        };
        Entry {
            expects: self.expects(key),
            parts: [None; 2],
            sounds: [None; 2],
            strange,
            named: named.is_some(),
            everyday,
            topic: false,
            key,
            name: named.is_some() || acronym,
            purpose: false,
            place: false,
            institute: is_english_institute(&small),
            pollster: is_proper(word) && is_pollster(&small),
            roles,
            heads,
            joins: false,
        }
    }

    fn analyse_korean(&mut self, word: &str) -> Entry {
        let stem = korean_stem(word);
        let stem = self.syllable(stem).unwrap_or(stem);
        let small = stem.to_lowercase();
        let roles = self.korean_roles(word, stem);
        let named = self.names.get(small.as_str()).copied();
        let latin = small.bytes().any(|b| b.is_ascii_lowercase());
        let place = place::is_place(stem);
        let small = if place {
            place::bare(stem).to_owned()
        } else {
            small
        };
        let pollster = is_pollster(&small);
        let syllable = small.chars().count() == 1;
        let tells = (!syllable || self.concepts.contains_key(small.as_str()))
            && !has(KOREAN_STOP, &small)
            && !has(KOREAN_STOP, word);
        // A whole word before its stem: 사기로 is to buy, 사기 is fraud.
        let called = named
            .or_else(|| self.concepts.get(word).copied())
            .or_else(|| self.concept(&small));
        let key = tells.then(|| self.key(called.unwrap_or(&small)));
        let parts = if tells && called.is_none() {
            self.parts(&small)
        } else {
            [None; 2]
        };
        let everyday = self.everyday.contains(called.unwrap_or(&small));
        let strange = tells && called.is_none() && !everyday;
        let sounds = if strange {
            let two = small
                .char_indices()
                .nth(2)
                .and_then(|(at, _)| small.get(..at));
            [
                Sound::of([small.as_str()]),
                two.and_then(|two| Sound::of([two])),
            ]
        } else {
            [None; 2]
        };
        Entry {
            // 내리겠다, 오르겠지만.
            expects: self.expects(key) || word.contains('겠'),
            parts,
            sounds,
            strange,
            named: named.is_some(),
            everyday,
            topic: key.is_some() && stem != word && word.ends_with(['은', '는', '이', '가', '도']),
            key,
            name: named.is_some() || latin || place,
            purpose: is_purpose(&small),
            place,
            institute: false,
            pollster,
            roles,
            heads: false,
            joins: joins(word),
        }
    }

    /// The noun of one syllable that `word` is with a particle: 빚은, 값이.
    fn syllable<'w>(&self, word: &'w str) -> Option<&'w str> {
        let mut chars = word.char_indices();
        let (first, (at, particle), None) = (chars.next()?.1, chars.next()?, chars.next()) else {
            return None;
        };
        let noun = word.get(..at)?;
        let known = self.concepts.contains_key(noun) || self.single.contains_key(&first);
        (known && is_particle(particle) && !self.concepts.contains_key(word)).then_some(noun)
    }

    /// The roles of the last and longest word of a role within `word`: a compound is what its
    /// last part says.
    fn korean_roles(&self, word: &str, stem: &str) -> RoleSet {
        let mut found = (0, 0, RoleSet::default());
        let by_chance = || {
            NO_PART
                .split_ascii_whitespace()
                .any(|part| word.contains(part))
        };
        if has(NO_CUE, stem) || has(NO_CUE, word) || by_chance() {
            return found.2;
        }
        let mut chars = word.char_indices().peekable();
        while let Some((at, one)) = chars.next() {
            let Some((_, two)) = chars.peek() else { break };
            let rest = word.get(at..).unwrap_or_default();
            for (role, cue) in self.korean.get(&[one, *two]).into_iter().flatten() {
                if !rest.starts_with(cue) {
                    continue;
                }
                let (end, length) = (at + cue.len(), cue.len());
                if (end, length) > (found.0, found.1) {
                    found = (end, length, RoleSet::default());
                }
                if (end, length) == (found.0, found.1) {
                    found.2.push(*role);
                }
            }
        }
        if found.0 == 0 {
            let mut chars = stem.chars();
            if let (Some(only), None) = (chars.next(), chars.next()) {
                for role in self.single.get(&only).into_iter().flatten() {
                    found.2.push(*role);
                }
            }
        }
        found.2
    }

    /// What the first and the last two syllables of a compound of Korean words are compared by:
    /// most words that compounds are made of have two.
    fn parts(&mut self, stem: &str) -> [Option<Key>; 2] {
        let count = stem.chars().count();
        let hangul = stem.chars().all(|c| ('가'..='힣').contains(&c));
        let ends = stem.char_indices().map(|(at, _)| at);
        let (Some(second), Some(last)) = (ends.clone().nth(2), ends.rev().nth(1)) else {
            return [None; 2];
        };
        if !hangul || !(3..=8).contains(&count) {
            return [None; 2];
        }
        let first = stem.get(..second);
        let last = stem.get(last..).filter(|_| count > 3);
        [first, last].map(|part| {
            let part = part?;
            let called = self.concepts.get(part).copied();
            Some(self.key(called.unwrap_or(part)))
        })
    }

    /// Whether words of a key say that something is expected, or aimed at.
    fn expects(&self, key: Option<Key>) -> bool {
        let key = key.as_ref();
        key.is_some()
            && ["forecast", "target"]
                .iter()
                .any(|word| self.keys.get(*word) == key)
    }

    /// The key of a stem or a name.
    fn key(&mut self, stem: &str) -> Key {
        if let Some(key) = self.keys.get(stem) {
            return *key;
        }
        let key = Key(u32::try_from(self.keys.len()).unwrap_or(u32::MAX));
        self.keys.insert(stem.into(), key);
        key
    }
}

/// More characters than any beginning of the table has: a word may be a whole text.
const BEGINNING: usize = 12;

fn is_proper(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_what_its_row_says() {
        let mut vocabulary = Vocabulary::new();
        for row in concepts() {
            let meaning = row.split('|').next().unwrap_or_default();
            let meaning = vocabulary.key(meaning);
            let words = row.split('|').filter(|word| !word.contains(['~', '-']));
            for word in words {
                let found = vocabulary.look_up(word, [None; 2]).key;
                assert_eq!(found, Some(meaning), "{word} of {row}");
            }
        }
    }

    #[test]
    fn names_of_two_words_are_known() {
        let mut vocabulary = Vocabulary::new();
        let two = vocabulary.look_up("New", [Some("Zealand"), None]);
        let korean = vocabulary.look_up("뉴질랜드", [None; 2]);
        assert!(two.key.is_some() && two.key == korean.key);
        let other = vocabulary.look_up("New", [Some("York"), None]);
        assert_ne!(two.key, other.key);
    }
}
