//! Where a figure can begin.
//!
//! Most text holds none: the scan passes over it and stops at digits, at the first syllable of
//! a Hangul word that a numeral or a word of the calendar can begin with, and at English words
//! of the two kinds. It looks at each byte once, whatever the text holds.

use crate::cursor::{is_hangul, is_word};
use crate::ends::{self, last, past_blanks};
use crate::words::{self, Words, words};

/// Beginnings of Hangul words that a figure can begin with. Those of one syllable must go on as
/// [`SINGLE`] says.
const FIRST: &str = "\
    일|이|삼|사|오|육|칠|팔|구|십|백|천|만|수|몇|한|두|세|네|열|쉰|둘|셋|넷|석|넉|올|\
    일주|일곱|일여|일고|이달|이번|이틀|이레|사흘|오늘|오는|어젯|간밤|한두|한나|두세|두서|네댓|네다|다섯|\
    다음|다가|다다|여섯|여덟|여드|여름|아홉|아흔|아흐|열흘|열하|열이|열둘|열셋|열넷|열아|스물|스무|서른|\
    서너|마흔|예순|예닐|너댓|대여|올해|올초|올말|내년|내후|내일|내달|내주|금년|금월|금주|작년|\
    재작|지난|지지|연초|연말|어제|어저|그제|그저|그끄|모레|글피|하루|하반|나흘|닷새|엿새|보름|상반|\
    월요|화요|수요|목요|금요|토요|일요|봄에|봄이|봄은|봄을|전날|가을|겨울|후년|반년|반세|일흔|여든|저번|열댓|너덧|두어|영점";

/// Numerals of one syllable, and 올; the syllables that go on with a figure right behind them;
/// and those that do in the next word.
const SINGLE: &[(&str, &str, &str)] = &[
    (
        "일이삼사오육칠팔구",
        "십백천만억조경해년개주일분점",
        "십백천만억조경해년개주일분초거영퍼달시",
    ),
    ("수몇", "십백천만억조경해", ""),
    (
        "한두세네열쉰둘셋넷석넉",
        "한두둘세셋네넷다섯여일아명개곳달시해배가차사마주",
        "해달주시개분배번세살명사곳대건장종가마척편권차채쪽페기발그벌켤병잔부통팀경자송포상박군바봉끼\
        컵갑골곡필인쌍조알팩계근평농동표칸점",
    ),
    (
        MULTIPLIERS,
        "일이삼사오육칠팔구십백천만억조경해여분원달불엔위유파퍼센한두세네열스서마쉰예아",
        "",
    ),
    (YEAR, "봄여가겨초중말상하", "봄여가겨초중말상하해"),
];
/// Behind these and a blank, anything can go on: 만 원, 천 4백만.
const MULTIPLIERS: &str = "십백천만";
/// 올 상반기, 올 3월.
const YEAR: &str = "올";

/// English words that a figure can begin with, of up to twelve letters; `q`, `h` and `fy` before
/// a digit besides.
const FIRST_WORDS: &str = "\
    a|apr|april|aug|august|autumn|billions|dec|december|current|dozens|early|eight|eighteen|eighty|eleven|end|fall|feb|\
    february|fifteen|fifty|final|first|fiscal|five|fivefold|forty|four|fourfold|fourteen|fourth|friday|half|\
    hundreds|jan|january|jul|july|jun|june|last|late|mar|march|may|mid|millions|monday|next|nine|\
    nineteen|ninety|nov|november|oct|october|one|saturday|second|sep|sept|september|seven|\
    seventeen|seventy|several|six|sixteen|sixty|spring|summer|sunday|ten|tenfold|tens|the|third|thirteen|thirty|\
    this|thousands|three|threefold|thursday|today|tomorrow|tonight|trillions|tuesday|twelve|twenty|two|\
    twofold|wednesday|winter|year|yesterday";

/// What may follow `the` at the beginning of a date: the end of, the first half of.
static AFTER_THE: Words = words!(
    "current |day |end|final|last|beginning|start|middle|first|second|third|fourth|March |June |September |December "
);

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
    let alone = (first + 1) << 16;
    let from = BEGINNINGS.partition_point(|number| *number < alone);
    let mut beginnings = BEGINNINGS.iter().skip(from).copied();
    if let [a @ 0xea..=0xed, b, c, ..] = behind.as_bytes() {
        // Of another script it lies below all pairs.
        let pair = alone.wrapping_add(syllable(*a, *b, *c).wrapping_add(1));
        let single = BEGINNINGS.get(from) == Some(&alone);
        return beginnings
            .take_while(|number| *number <= pair)
            .any(|number| number == pair)
            || single && goes_on(first, |row, next| words::holds(row.1, next), behind);
    }
    // 천5백 원; 만39세 is an age.
    if behind.starts_with(|next: char| next.is_ascii_digit()) {
        let hundreds = char::from_u32(first + HANGUL).is_some_and(|c| words::holds("천백", c));
        return hundreds && beginnings.next() == Some(alone);
    }
    // 삼 년, 한 달; 올 상반기, 올 3월; 수십 조: the blank may be of any kind.
    let next = past_blanks(behind);
    next.len() < behind.len()
        && beginnings.next() == Some(alone)
        && goes_on(
            first,
            |row, next| {
                row.0 == MULTIPLIERS
                    || row.0 == YEAR && !is_hangul(next)
                    || words::holds(row.2, next)
            },
            next,
        )
}

/// Whether the row of [`SINGLE`] with the syllable `first` takes the character that `behind`
/// begins with.
fn goes_on(first: u32, takes: impl Fn(&(&str, &str, &str), char) -> bool, behind: &str) -> bool {
    let numeral = char::from_u32(first + HANGUL).unwrap_or_default();
    let row = SINGLE.iter().find(|row| words::holds(row.0, numeral));
    row.zip(ends::first(behind))
        .is_some_and(|(row, next)| takes(row, next))
}

/// The next byte at or behind `from` where a figure can begin.
pub(crate) fn next(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
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
                    && holds(&STOPS, first)
                    && begins_figure(first, text.get(at + 3..).unwrap_or_default())
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
                if !in_word && end - at <= 12 && is_first_word(word, text, end) {
                    return Some(at);
                }
                (at, in_word) = (end, true);
            }
            b':' if bytes.get(at + 1) == Some(&b'/') && bytes.get(at + 2) == Some(&b'/') => {
                (at, in_word) = (address_end(text, at), false);
            }
            0..=0x7f => (at, in_word) = (at + 1, false),
            _ => {
                let c = text.get(at..).and_then(ends::first)?;
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
    text.get(..at).and_then(last).is_some_and(is_word)
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
    const AN: u64 = number("an");
    const BEFORE_DIGIT: [u64; 3] = [number("q"), number("h"), number("fy")];
    if word == THE {
        let behind = text.get(end + 1..).unwrap_or_default();
        return words::begins(behind, AFTER_THE);
    }
    if word == AN {
        return text
            .get(end..)
            .is_some_and(|behind| behind.starts_with(" hour and"));
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

    /// The numerals of a row of [`SINGLE`] for which the scan passes over one of `words` behind
    /// a blank.
    fn passed_over<'w>(row: usize, words: impl Iterator<Item = &'w str>) -> Vec<String> {
        let numeral = SINGLE[row].0.chars().next().unwrap();
        // 여명 stands behind digits.
        words
            .filter(|word| word.starts_with(is_hangul) && *word != "여명")
            .map(|word| format!("{numeral} {word}"))
            .filter(|text| next(text, 0) != Some(0))
            .collect()
    }

    #[test]
    fn whatever_begins_or_continues_a_figure_is_in_the_tables() {
        use crate::lexicon::{calendar, currency, unit};
        let units = |takes: fn(unit::Takes) -> bool| {
            let units = unit::UNITS.iter().filter(move |unit| takes(unit.takes));
            units.flat_map(|unit| unit.words.split('|'))
        };
        let none = Vec::<String>::new();
        assert_eq!(passed_over(0, units(unit::Takes::sino_syllable)), none);
        assert_eq!(passed_over(2, units(unit::Takes::native)), none);
        assert_eq!(passed_over(3, units(|_| true)), none);
        let money = currency::CURRENCIES.iter();
        assert_eq!(
            passed_over(3, money.flat_map(|c| c.words().chain(c.cents()))),
            none
        );
        let words = calendar::KOREAN.iter().flat_map(|row| row.0.split('|'));
        let missing: Vec<&str> = words
            .filter(|word| !word.starts_with('봄') && next(&format!("{word} 1"), 0) != Some(0))
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
