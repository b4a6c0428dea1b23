//! Names as they sound, so that 플릭스온 and Flixon are known for one: the consonants of a word, in
//! classes that survive being written in the other script.

/// The consonants of a name, four bits each, the last in the lowest; a vowel that begins it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Sound(u64);

impl Sound {
    /// Of words, as if they were written without blanks: Hangul alone, or Latin letters alone;
    /// `None` of those with too few consonants to tell one name from another.
    pub(crate) fn of<'w>(words: impl IntoIterator<Item = &'w str>) -> Option<Self> {
        let mut code = 0;
        for word in words {
            let added = if word.is_ascii() {
                latin(word)
            } else {
                hangul(word)?
            };
            for class in added {
                // A vowel counts at the beginning only.
                if class != VOWEL || code == 0 {
                    code = code << 4 | class;
                }
            }
        }
        let found = Self(code);
        (LEAST..=MOST).contains(&found.length()).then_some(found)
    }

    /// How many consonants it has.
    pub(crate) fn length(self) -> u32 {
        self.0.checked_ilog2().map_or(0, |bits| bits / 4 + 1)
    }
}

const LEAST: u32 = 3;
const MOST: u32 = 12;

const K: u64 = 1;
const T: u64 = 2;
const P: u64 = 3;
const S: u64 = 4;
const M: u64 = 5;
const N: u64 = 6;
const L: u64 = 7;
const H: u64 = 8;
const VOWEL: u64 = 9;
const NONE: u64 = 0;

/// Of the first consonants of a syllable, in the order of Unicode, and of the last.
static FIRST: [u64; 19] = [K, K, N, T, T, L, M, P, P, S, S, NONE, S, S, S, K, T, P, H];
static LAST: [u64; 28] = [
    NONE, K, K, K, N, N, N, T, L, L, L, L, L, L, L, L, M, P, P, T, T, N, T, T, K, T, P, NONE,
];

fn hangul(word: &str) -> Option<Vec<u64>> {
    let mut found = Vec::new();
    let mut closed = NONE;
    for c in word.chars() {
        let at = u32::from(c).checked_sub(0xAC00).filter(|at| *at < 11_172)?;
        let first = FIRST.get(usize::try_from(at / 588).ok()?).copied()?;
        let last = LAST.get(usize::try_from(at % 28).ok()?).copied()?;
        if first == NONE && found.is_empty() {
            found.push(VOWEL);
        }
        // 엘라 has one L, as Ella has.
        if first != NONE && first != closed {
            found.push(first);
        }
        if last != NONE {
            found.push(last);
        }
        closed = last;
    }
    Some(found)
}

fn latin(word: &str) -> Vec<u64> {
    let word = word.to_ascii_lowercase();
    let letters = word.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = letters.get(at..).filter(|rest| !rest.is_empty()) {
        let (classes, length) = read(rest, at == 0);
        found.extend(classes.into_iter().filter(|class| *class != NONE));
        // What is written twice sounds once.
        let double = matches!(rest, [one, two, ..] if one == two);
        at += length + usize::from(double && length == 1);
    }
    found
}

/// What the first letters of `rest` sound like, and how many they are.
fn read(rest: &[u8], begins: bool) -> ([u64; 2], usize) {
    let one = |class| [class, NONE];
    let vowel = |at: usize| rest.get(at).is_some_and(|c| b"aeiouy".contains(c));
    match rest {
        [b't', b'c', b'h', ..] => (one(S), 3),
        [b's', b'c', b'h', ..] => (one(S), 3),
        [b'c', b'h', ..] | [b's', b'h', ..] | [b't', b'h', ..] | [b't', b's' | b'z', ..] => {
            (one(S), 2)
        }
        [b'd', b's' | b'z', ..] => (one(S), 2),
        [b'c', b'c', b'e' | b'i', ..] => ([K, S], 2),
        [b'c', b'k', ..] => (one(K), 2),
        [b'p', b'h', ..] => (one(P), 2),
        [b'g', b'h', ..] => (if begins { one(K) } else { one(NONE) }, 2),
        [b'k', b'n', ..] if begins => (one(N), 2),
        [b'n', b'g', ..] if !vowel(2) => (one(N), 2),
        [b't', b'i', b'o', b'n', ..] => ([S, N], 4),
        [b'c', ..] if rest.get(1).is_some_and(|c| b"eiy".contains(c)) => (one(S), 1),
        [b'x', ..] => (if begins { one(S) } else { [K, S] }, 1),
        [b'r', ..] => {
            let told = vowel(1) || rest.get(1) == Some(&b'r') && vowel(2);
            (one(if told { L } else { NONE }), 1)
        }
        [b'h', ..] => (one(if vowel(1) { H } else { NONE }), 1),
        [b'k' | b'g' | b'q' | b'c', ..] => (one(K), 1),
        [b't' | b'd', ..] => (one(T), 1),
        [b'p' | b'b' | b'f' | b'v', ..] => (one(P), 1),
        [b's' | b'z' | b'j', ..] => (one(S), 1),
        [b'm', ..] => (one(M), 1),
        [b'n', ..] => (one(N), 1),
        [b'l', ..] => (one(L), 1),
        _ if begins => (one(VOWEL), 1),
        _ => (one(NONE), 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sound_alike_in_both_scripts() {
        for (korean, english) in [
            ("플릭스온", "Flixon"),
            ("루미라", "Lumira"),
            ("새온텔레콤", "SaeonTelecom"),
            ("바이오린", "Biorin"),
            ("여천", "Yeocheon"),
            ("노바텍", "Novatek"),
            ("카터스", "Carters"),
            ("앨런비", "Allenby"),
        ] {
            let (one, two) = (Sound::of([korean]), Sound::of([english]));
            assert!(
                one.is_some() && one == two,
                "{korean} {one:?} {english} {two:?}"
            );
        }
        let joined = Sound::of(["Seojin", "Vaccine"]);
        assert_eq!(joined, Sound::of(["서진백신"]));
        assert_ne!(Sound::of(["무비라"]), Sound::of(["Flixon"]));
        assert_eq!(Sound::of(["김"]), None);
    }
}
