//! Where a figure can begin.
//!
//! Most text holds none: the scan passes over it and stops at digits, at the first syllable of
//! a Hangul word that a numeral or a word of the calendar can begin with, and at English words
//! of the two kinds. It looks at each byte once, whatever the text holds.

use crate::cursor::{is_blank, is_hangul, is_word};
use crate::words::{self, Words, words};

/// Beginnings of Hangul words that a figure can begin with. Those of one syllable are numerals
/// (and 올), which must go on with one of [`CONTINUES`], a blank before it or not.
const FIRST: &str = "\
    일|이|삼|사|오|육|칠|팔|구|십|백|천|만|억|조|경|수|몇|한|두|세|네|열|쉰|둘|셋|넷|석|넉|올|봄|\
    일주|일곱|일여|일고|이달|이번|이틀|이레|사흘|오늘|오는|한두|한나|두세|두서|네댓|네다|다섯|\
    다음|다가|여섯|여덟|여드|여름|아홉|아흔|아흐|열흘|열하|열둘|열셋|열넷|열아|스물|스무|서른|\
    서너|마흔|예순|예닐|너댓|대여|올해|올초|올말|내년|내후|내일|내달|내주|금년|금월|금주|작년|\
    재작|지난|지지|연초|연말|어제|어저|그제|그저|모레|글피|하루|하반|나흘|닷새|엿새|보름|상반|\
    봄에|봄이|봄은|봄을|전날|가을|겨울|후년|반년|반세|일흔|여든|저번|열댓|너덧|두어";

/// Syllables that go on with a numeral or a year: digits, multipliers, first syllables of units.
const CONTINUES: &str = "갤볼일이삼사오육칠팔구십백천만억조경해\
    한두둘세셋네넷다섯여일곱덟아홉열스서마쉰예석넉수\
    년월일분반상하봄여가겨초중말후전뒤동간\
    개건곳권그기남노뉴단달대데덴도등디랜루리링메멕명문미밀바발밧배번벌베병보부불살센셰시신싱\
    쌍에엔영온와원위유인잔장제종좌주즈쪽차채척체층칼캐켤코쿠크킬테텡톤통튀팀파퍼페펜편평포표\
    프피필헤헥호홍회흐";

/// First syllables of classifiers that stand behind the numerals of [`NATIVE`] and would stop the
/// scan at common words behind others: 네 자루, but 일자리, 이자; 세 송이, but 수송.
const CLASSIFIERS: &str = "자송군박봉컵갑골곡거";
/// The numerals that go on with those.
const NATIVE: &str = "백천만한두세네열";

/// English words that a figure can begin with, of up to twelve letters; `q`, `h` and `fy` before
/// a digit besides.
const FIRST_WORDS: &str = "\
    a|apr|april|aug|august|autumn|billions|dec|december|dozens|early|eight|eighteen|eighty|eleven|end|fall|feb|\
    february|fifteen|fifty|final|first|five|fivefold|forty|four|fourfold|fourteen|fourth|friday|half|\
    hundreds|jan|january|jul|july|jun|june|last|late|mar|march|may|mid|millions|monday|next|nine|\
    nineteen|ninety|nov|november|oct|october|one|saturday|second|sep|sept|september|seven|\
    seventeen|seventy|several|six|sixteen|sixty|spring|summer|sunday|ten|tenfold|tens|the|third|thirteen|thirty|\
    this|thousands|three|threefold|thursday|today|tomorrow|trillions|tuesday|twelve|twenty|two|\
    twofold|wednesday|winter|yesterday";

/// What may follow `the` at the beginning of a date: the end of, the first half of.
static AFTER_THE: Words = words!("day |end|final|beginning|start|middle|first|second|third|fourth");

const HANGUL: u32 = '가' as u32;
const SYLLABLES: usize = ('힣' as u32 - HANGUL + 1) as usize;

/// The words of [`FIRST_WORDS`] as numbers, which are quick to compare, in order.
static WORDS: [u64; count(FIRST_WORDS)] = words();
/// The beginnings of [`FIRST`] in the same way.
static BEGINNINGS: [u32; count(FIRST)] = beginnings();

/// How many words stand in `words`.
const fn count(words: &str) -> usize {
    let (mut bytes, mut count) = (words.as_bytes(), 1);
    while let Some((byte, rest)) = bytes.split_first() {
        count += (*byte == b'|') as usize;
        bytes = rest;
    }
    count
}

/// The number of an English word with one letter more: five bits a letter, capital or small.
const fn with_letter(word: u64, letter: u8) -> u64 {
    word << 5 | (letter & 0x1f) as u64
}

/// The number of a whole English word.
const fn number(word: &str) -> u64 {
    let (mut bytes, mut number) = (word.as_bytes(), 0);
    while let Some((letter, rest)) = bytes.split_first() {
        number = with_letter(number, *letter);
        bytes = rest;
    }
    number
}

#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn words() -> [u64; count(FIRST_WORDS)] {
    let mut numbers = [0; count(FIRST_WORDS)];
    let (mut bytes, mut word) = (FIRST_WORDS.as_bytes(), 0);
    while let Some((byte, rest)) = bytes.split_first() {
        bytes = rest;
        if *byte == b'|' {
            word += 1;
        } else {
            numbers[word] = with_letter(numbers[word], *byte);
        }
    }
    sorted(numbers)
}

/// The number of a beginning: its first syllable, and its second if there is one, from one on.
#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn beginnings() -> [u32; count(FIRST)] {
    let mut numbers = [0; count(FIRST)];
    let (mut bytes, mut word) = (FIRST.as_bytes(), 0);
    while let Some((a, rest)) = bytes.split_first() {
        if *a == b'|' {
            (bytes, word) = (rest, word + 1);
            continue;
        }
        let syllable = syllable(*a, rest[0], rest[1]) as u64 + 1;
        numbers[word] = match numbers[word] {
            0 => syllable << 16,
            first => first | syllable,
        };
        bytes = rest.split_at(2).1;
    }
    let sorted = sorted(numbers);
    let mut short = [0; count(FIRST)];
    word = 0;
    while word < short.len() {
        short[word] = sorted[word] as u32;
        word += 1;
    }
    short
}

#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn sorted<const N: usize>(mut numbers: [u64; N]) -> [u64; N] {
    let mut sorted = 1;
    while sorted < N {
        let mut at = sorted;
        while at > 0 && numbers[at] < numbers[at - 1] {
            (numbers[at], numbers[at - 1]) = (numbers[at - 1], numbers[at]);
            at -= 1;
        }
        sorted += 1;
    }
    numbers
}

/// A bit per Hangul syllable.
type Syllables = [u64; SYLLABLES.div_ceil(64)];

/// The first syllables of [`FIRST`].
static STOPS: Syllables = stops();
/// The syllables of [`CONTINUES`].
static CONTINUING: Syllables = continuing();

#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn stops() -> Syllables {
    let mut bits = [0; SYLLABLES.div_ceil(64)];
    let bytes = FIRST.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if at == 0 || bytes[at - 1] == b'|' {
            let syllable = syllable(bytes[at], bytes[at + 1], bytes[at + 2]) as usize;
            bits[syllable / 64] |= 1 << (syllable % 64);
        }
        at += 1;
    }
    bits
}

#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
const fn continuing() -> Syllables {
    let mut bits = [0; SYLLABLES.div_ceil(64)];
    let bytes = CONTINUES.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let syllable = syllable(bytes[at], bytes[at + 1], bytes[at + 2]) as usize;
        if syllable < SYLLABLES {
            bits[syllable / 64] |= 1 << (syllable % 64);
        }
        at += 3;
    }
    bits
}

/// The number of a Hangul syllable from its three bytes of UTF-8; beyond [`SYLLABLES`] for
/// other characters.
const fn syllable(a: u8, b: u8, c: u8) -> u32 {
    let code = ((a as u32 & 0x0f) << 12) | ((b as u32 & 0x3f) << 6) | (c as u32 & 0x3f);
    code.wrapping_sub(HANGUL)
}

fn holds(syllables: &Syllables, syllable: u32) -> bool {
    syllables
        .get(syllable as usize / 64)
        .is_some_and(|bits| bits >> (syllable % 64) & 1 == 1)
}

/// Whether a figure can begin with the syllable `first`, seeing what stands `behind` it.
fn begins_figure(first: u32, behind: &str) -> bool {
    let is_first = |number: u32| BEGINNINGS.binary_search(&number).is_ok();
    let alone = (first + 1) << 16;
    let next = match behind.as_bytes() {
        [a @ 0xea..=0xed, b, c, ..] => syllable(*a, *b, *c),
        _ => u32::MAX,
    };
    let classifies = |next: char| {
        let first = char::from_u32(first + HANGUL);
        words::holds(CLASSIFIERS, next) && first.is_some_and(|first| words::holds(NATIVE, first))
    };
    if (next as usize) < SYLLABLES {
        let classified = || char::from_u32(next + HANGUL).is_some_and(classifies);
        return is_first(alone | (next + 1))
            || (holds(&CONTINUING, next) || classified()) && is_first(alone);
    }
    // 삼 년, 한 달; 올 상반기, 올 3월; 수십 조: the blank may be of any kind.
    behind.starts_with(is_blank)
        && is_first(alone)
        && behind
            .chars()
            .find(|c| !is_blank(*c))
            .is_some_and(|c| continues(c) || classifies(c) || !is_hangul(c))
}

fn continues(c: char) -> bool {
    is_hangul(c) && holds(&CONTINUING, u32::from(c).wrapping_sub(HANGUL))
}

/// The next byte at or behind `from` where a figure can begin.
pub(crate) fn next(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    let mut in_word = behind_word(text, from);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'0'..=b'9' => return Some(at),
            b'a'..=b'z' | b'A'..=b'Z' => {
                let (end, word) = letters(bytes, at);
                if !in_word && end - at <= 12 && is_first_word(word, text, end) {
                    return Some(at);
                }
                (at, in_word) = (end, true);
            }
            // Hangul syllables, and few other characters.
            0xea..=0xed => {
                let (Some(&b), Some(&c)) = (bytes.get(at + 1), bytes.get(at + 2)) else {
                    return None;
                };
                let syllable = syllable(byte, b, c);
                if !in_word
                    && holds(&STOPS, syllable)
                    && begins_figure(syllable, text.get(at + 3..).unwrap_or_default())
                {
                    return Some(at);
                }
                in_word = (syllable as usize) < SYLLABLES || other_in_word(text, at);
                at += 3;
                // Within a word nothing begins: on to its end.
                while in_word && matches!(bytes.get(at), Some(0xea..=0xed)) {
                    at += 3;
                }
            }
            b':' if bytes.get(at + 1) == Some(&b'/') && bytes.get(at + 2) == Some(&b'/') => {
                (at, in_word) = (address_end(text, at), false);
            }
            0..=0x7f => (at, in_word) = (at + 1, false),
            _ => {
                let c = text.get(at..).and_then(|rest| rest.chars().next())?;
                if ('０'..='９').contains(&c) {
                    return Some(at);
                }
                (at, in_word) = (at + c.len_utf8(), is_word(c));
            }
        }
    }
    None
}

/// Whether the character before `at` is a letter or digit.
fn behind_word(text: &str, at: usize) -> bool {
    text.get(..at)
        .and_then(|head| head.chars().next_back())
        .is_some_and(is_word)
}

fn other_in_word(text: &str, at: usize) -> bool {
    text.get(at..)
        .and_then(|rest| rest.chars().next())
        .is_some_and(is_word)
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
    let rest = text.get(from..).unwrap_or_default();
    let end = |c: char| c.is_whitespace() || is_hangul(c) || matches!(c, '"' | '<' | '>' | ')');
    from + rest.find(end).unwrap_or(rest.len())
}

/// Whether the word of the number `word` that ends at `end` is one of [`FIRST_WORDS`].
fn is_first_word(word: u64, text: &str, end: usize) -> bool {
    const THE: u64 = number("the");
    const BEFORE_DIGIT: [u64; 3] = [number("q"), number("h"), number("fy")];
    if word == THE {
        let behind = text.get(end + 1..).unwrap_or_default();
        return words::begins(behind, AFTER_THE);
    }
    if BEFORE_DIGIT.contains(&word) {
        return text.as_bytes().get(end).is_some_and(u8::is_ascii_digit);
    }
    WORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    #[test]
    fn whatever_begins_or_continues_a_figure_is_in_the_tables() {
        use crate::lexicon::{calendar, currency, unit};
        let first = |word: &str| word.chars().next().unwrap();
        // Others stand behind digits: 10광년, 300 라리.
        let words = unit::UNITS
            .iter()
            .filter(|unit| unit.takes != unit::Takes::Digits);
        let words = words.flat_map(unit::Unit::words);
        let money = currency::CURRENCIES
            .iter()
            .take_while(|currency| currency.code != "CHF")
            .flat_map(|c| c.words().chain(c.cents()));
        let missing: String = words
            .chain(money)
            .map(first)
            .filter(|syllable| is_hangul(*syllable) && !continues(*syllable))
            .filter(|syllable| !CLASSIFIERS.contains(*syllable))
            .collect();
        assert_eq!(missing, "", "missing in CONTINUES");
        let words = calendar::KOREAN.iter().flat_map(|row| row.0.split('|'));
        let missing: Vec<&str> = words
            .filter(|word| next(&format!("{word} 1"), 0) != Some(0))
            .collect();
        assert!(missing.is_empty(), "missing in FIRST: {missing:?}");
    }

    #[test]
    fn every_word_has_a_number_of_its_own() {
        assert!(FIRST_WORDS.split('|').all(|word| word.len() <= 12));
        assert!(WORDS.is_sorted_by(|a, b| a < b));
        assert!(WORDS.contains(&number("September")));
        assert!(BEGINNINGS.is_sorted_by(|a, b| a < b));
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
        assert_eq!(stops("약 7년"), ["7년"]);
        assert_eq!(stops("구글과 수십만 장"), ["수십만"]);
        assert_eq!(stops("see https://a.b/812443/38-billion 끝 3%"), ["3%"]);
        assert_eq!(
            stops("Rising quickly in the third year, Q3, the man"),
            ["the", "thi", "Q3,", "3, "]
        );
        assert_eq!(stops("EC2 ３８억 é9"), ["2 ３", "３８억", "８억 ", "9"]);
    }
}
