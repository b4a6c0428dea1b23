//! The code that words are kept in: shorter than UTF-8, and easier to compress.
//!
//! | bytes | character |
//! | --- | --- |
//! | `00`–`7f` | of ASCII |
//! | `80`–`f1`, one more | a Hangul syllable: its first consonant with a quarter of the vowels, then its place among the syllables of these |
//! | `f2`–`f5`, two more | another one of the Basic Multilingual Plane, seven bits in each of the last two |
//!
//! All bytes of a character that is not of ASCII have their highest bit set, as in UTF-8, so that
//! marks between words are found by their bytes. The compiler codes the words; the ones that an
//! index holds are decoded when it is made.

/// Of the Hangul syllables, which stand in the order of their first consonants, vowels and last
/// consonants (Unicode, 3.12), the first one and their number.
const HANGUL: u32 = '가' as u32;
const SYLLABLES: u32 = 19 * ONSET;
/// How many begin with one consonant; and with one of four vowels behind it.
const ONSET: u32 = 21 * 28;
const PART: u32 = 4 * 28;
/// So many parts hold those of one consonant; the last one is not full.
const PARTS: u32 = ONSET.div_ceil(PART);
/// What the bytes of a character that is not of ASCII begin at, and the first ones of other scripts.
const HIGH: u8 = 0x80;
const OTHER: u8 = HIGH + (19 * PARTS) as u8;

/// The bytes of the character `c`, and how many of them count. No word has one that lies beyond the
/// plane.
pub(crate) const fn code(c: u32) -> ([u8; 3], usize) {
    let syllable = c.wrapping_sub(HANGUL);
    let (onset, rest) = (syllable / ONSET, syllable % ONSET);
    if c < HIGH as u32 {
        ([c as u8, 0, 0], 1)
    } else if syllable < SYLLABLES {
        let part = onset * PARTS + rest / PART;
        ([HIGH + part as u8, HIGH + (rest % PART) as u8, 0], 2)
    } else if c < 1 << 16 {
        (
            [
                OTHER + (c >> 14) as u8,
                HIGH | (c >> 7) as u8,
                HIGH | c as u8,
            ],
            3,
        )
    } else {
        ([u8::MAX; 3], 3)
    }
}

/// Takes the first character off what was coded.
pub(crate) fn next(coded: &mut &[u8]) -> Option<char> {
    let (c, rest) = match *coded {
        [ascii @ ..HIGH, rest @ ..] => (u32::from(*ascii), rest),
        [part @ ..OTHER, syllable, rest @ ..] => {
            let part = u32::from(part - HIGH);
            let onset = part / PARTS * ONSET + part % PARTS * PART;
            (HANGUL + onset + u32::from(syllable - HIGH), rest)
        }
        [high, middle, low, rest @ ..] => {
            let bits = |byte: u8| u32::from(byte & !HIGH);
            let c = u32::from(high - OTHER) << 14 | bits(*middle) << 7 | bits(*low);
            (c, rest)
        }
        _ => return None,
    };
    *coded = rest;
    char::from_u32(c)
}

/// What was coded, as text.
pub(crate) fn decoded(mut coded: &[u8]) -> String {
    let mut text = String::new();
    while let Some(c) = next(&mut coded) {
        text.push(c);
    }
    text
}

/// How many bytes of text were coded.
pub(crate) fn decoded_length(mut coded: &[u8]) -> usize {
    let mut length = 0;
    while let Some(c) = next(&mut coded) {
        length += c.len_utf8();
    }
    length
}

/// How many bytes `text` takes, coded.
pub(crate) const fn length(text: &str) -> usize {
    coded::<0>(text).1
}

/// The code of `text`, and its length; the bytes that have room in it.
#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
pub(crate) const fn coded<const N: usize>(text: &str) -> ([u8; N], usize) {
    let (mut coded, mut at) = ([0; N], 0);
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        let (c, behind) = first(rest);
        let (bytes, len) = code(c);
        let mut byte = 0;
        while byte < len {
            if at < N {
                coded[at] = bytes[byte];
            }
            (byte, at) = (byte + 1, at + 1);
        }
        rest = behind;
    }
    (coded, at)
}

/// The first character of UTF-8, and what stands behind it.
pub(crate) const fn first(text: &[u8]) -> (u32, &[u8]) {
    const fn low(byte: u8) -> u32 {
        byte as u32 & 0x3f
    }
    match text {
        [a @ ..0x80, rest @ ..] => (*a as u32, rest),
        [a @ ..0xe0, b, rest @ ..] => ((*a as u32 & 0x1f) << 6 | low(*b), rest),
        [a @ ..0xf0, b, c, rest @ ..] => ((*a as u32 & 0x0f) << 12 | low(*b) << 6 | low(*c), rest),
        _ => {
            assert!(text.is_empty(), "a character beyond the plane");
            (0, text)
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn what_is_coded_comes_back() {
        const TEXT: &str = "가|힣/뷁; 3㎡·½ €9 약約 ～￦ \u{ffff}";
        const CODED: [u8; length(TEXT)] = coded(TEXT).0;
        assert_eq!(decoded(&CODED), TEXT);
        for c in (0..1 << 16).filter_map(char::from_u32) {
            let (bytes, len) = code(c.into());
            let mut rest = &bytes[..len];
            assert_eq!((next(&mut rest), rest), (Some(c), &[][..]));
            let has_high_bits = bytes[..len].iter().all(|byte| *byte >= HIGH);
            assert_eq!(has_high_bits, !c.is_ascii(), "{c:?}");
        }
    }
}
