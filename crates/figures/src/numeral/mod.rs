//! What stands for a number, in digits, Hangul or English words.

mod digits;
pub(crate) mod english;
mod exact;
pub(crate) mod korean;
mod scale;

pub(crate) use digits::{scaled_behind, too_long};
pub(crate) use exact::Exact;

use crate::cursor::Cursor;
use crate::words::words;

/// A numeral as read, its multipliers applied.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numeral {
    /// Byte behind it.
    pub(crate) end: usize,
    pub(crate) value: Exact,
    /// Upper end of a vague numeral, see [`Numeral::hi_open`].
    pub(crate) hi: Option<Exact>,
    /// 여 stands in it: a little more than the value.
    pub(crate) odd: bool,
    pub(crate) script: Script,
    /// The multiplier of its last part, as a power of ten: 8 for 380억, 0 for 380.
    pub(crate) scale: i8,
    /// Count of the digits before the decimal point, where it is digits alone; else 0.
    pub(crate) digits: u8,
    /// Its value where it is digits alone and small enough for the calendar.
    pub(crate) plain: Option<u16>,
    /// It has a decimal point.
    pub(crate) fraction: bool,
    /// It has thousands separators.
    pub(crate) grouped: bool,
}

impl Numeral {
    /// A single number in words, up to byte `end`.
    fn words(end: usize, value: Exact, script: Script) -> Self {
        Self {
            end,
            value,
            hi: None,
            odd: false,
            script,
            scale: 0,
            digits: 0,
            plain: None,
            fraction: false,
            grouped: false,
        }
    }

    /// A plain number that may be a day, a month or a year: digits alone.
    pub(crate) fn calendar_number(&self) -> Option<i32> {
        self.plain.map(i32::from)
    }

    /// Whether the upper end is excluded, as in 수십만 (100,000 to below 1,000,000), not in 두세 (two
    /// or three).
    pub(crate) fn hi_open(&self) -> bool {
        self.hi.is_some() && self.script != Script::Native
    }
}

/// How a numeral is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    /// It begins with a digit: 380, 1조4000억, 38bn.
    Digits,
    /// Sino-Korean: 육백, 이천칠백만, 수십만.
    Sino,
    /// Native Korean: 열네, 세.
    Native,
    /// English words.
    English,
}

/// The numeral that begins at `cursor`.
pub(crate) fn numeral(cursor: Cursor<'_>) -> Option<Numeral> {
    cursor.source().numeral(cursor.pos(), || {
        let mut number = read(cursor)?;
        // 240-odd people
        let behind = cursor.at(number.end);
        if behind.peek() == Some('-') && behind.begins(words!("-odd")) {
            number.end += "-odd".len();
            number.odd = true;
        }
        Some(number)
    })
}

/// Moves past a number of `least` to `most` digits that may be a day, a month or a year.
pub(crate) fn plain(cursor: &mut Cursor<'_>, least: u8, most: u8) -> Option<i32> {
    let numeral = numeral(*cursor)?;
    let plain = numeral.calendar_number()?;
    if numeral.digits < least || numeral.digits > most {
        return None;
    }
    *cursor = cursor.at(numeral.end);
    Some(plain)
}

/// Moves past the numeral that is next.
pub(crate) fn past(cursor: &mut Cursor<'_>) -> bool {
    let numeral = numeral(*cursor);
    if let Some(numeral) = &numeral {
        *cursor = cursor.at(numeral.end);
    }
    numeral.is_some()
}

fn read(cursor: Cursor<'_>) -> Option<Numeral> {
    match cursor.peek()? {
        c if crate::cursor::digit_value(c).is_some() => digits::mixed(cursor),
        c if crate::cursor::is_hangul(c) => {
            korean::hundreds(cursor).or_else(|| korean::native(cursor))
        }
        c if english::begins(c) => english::words(cursor),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::cursor::Source;

    /// Reads `text` from its start: what was taken, value and place of the last written digit.
    fn check(text: &str, expect: &str) {
        let got = match numeral(Source::new(text).at(0)) {
            Some(n) => {
                let below = if n.hi_open() { "<" } else { "…" };
                let below =
                    n.hi.map(|hi| format!("{below}{}", hi.decimal().normalize()))
                        .unwrap_or_default();
                let odd = if n.odd { "+" } else { "" };
                let (value, place) = (n.value, Exact::power_of_ten(n.value.power()));
                let (value, place) = (value.decimal().normalize(), place.decimal());
                format!("{}|{value}{below}{odd} ±{place}", &text[..n.end])
            }
            None => "Absent".to_owned(),
        };
        assert_eq!(got, expect, "{text}");
    }

    #[test]
    fn digits_and_scales() {
        check("380억 달러", "380억|38000000000 ±100000000");
        check("1조4000억 달러", "1조4000억|1400000000000 ±100000000");
        check("2조 3,400억 원", "2조 3,400억|2340000000000 ±100000000");
        check("28억5천만", "28억5천만|2850000000 ±10000000");
        check("2천600억", "2천600억|260000000000 ±100000000");
        check("7천 5백만", "7천 5백만|75000000 ±1000000");
        check("4천 820만", "4천 820만|48200000 ±10000");
        check("1,750억 개", "1,750억|175000000000 ±100000000");
        check("60조", "60조|60000000000000 ±1000000000000");
        check("9천억", "9천억|900000000000 ±100000000000");
        check("8만2천", "8만2천|82000 ±1000");
        check("３８０억", "３８０억|38000000000 ±100000000");
        check("7.5년", "7.5|7.5 ±0.1");
        check("1.50", "1.50|1.5 ±0.01");
        check("1,349.5원", "1,349.5|1349.5 ±0.1");
        check("1.4조", "1.4조|1400000000000 ±100000000000");
    }

    #[test]
    fn digits_that_end_early() {
        check("3, 4월", "3|3 ±1");
        check("7년 380억", "7|7 ±1");
        check("2,34", "2|2 ±1");
        check("1,234,567.", "1,234,567|1234567 ±1");
        check("3억 2025년", "3억|300000000 ±100000000");
        check("5 만남", "5|5 ±1");
    }

    #[test]
    fn vague_and_odd() {
        check("수십만 개", "수십만|100000<1000000 ±100000");
        check(
            "수십 조 개",
            "수십 조|10000000000000<100000000000000 ±10000000000000",
        );
        check("수십억 달러", "수십억|1000000000<10000000000 ±1000000000");
        check("3천억여 원", "3천억여|300000000000+ ±100000000000");
        check("1200여만 명", "1200여만|12000000+ ±10000");
        check("30여 곳", "30여|30+ ±1");
    }

    #[test]
    fn hangul_numerals() {
        check("육백만 원", "육백만|6000000 ±1000000");
        check("만팔천 원", "만팔천|18000 ±1000");
        check("이천칠백삼십오만 명", "이천칠백삼십오만|27350000 ±10000");
        check("열네 명", "열네|14 ±1");
        check("스물다섯 살", "스물다섯|25 ±1");
        check("두세 명", "두세|2…3 ±1");
        check("대여섯 개", "대여섯|5…6 ±1");
    }

    #[test]
    fn english_numerals() {
        check("38bn", "38bn|38000000000 ±1000000000");
        check("620k users", "620k|620000 ±1000");
        check("37m", "37|37 ±1");
        check("4.1 million", "4.1 million|4100000 ±100000");
        check(
            "two and a half million",
            "two and a half million|2500000 ±100000",
        );
        check("twenty-five", "twenty-five|25 ±1");
        check(
            "one hundred and twenty thousand",
            "one hundred and twenty thousand|120000 ±1000",
        );
        check("a million", "a million|1000000 ±1000000");
        check("tension", "Absent");
    }

    #[test]
    fn too_long_for_an_exact_value() {
        let (text, fits) = ("9".repeat(60), "9".repeat(20));
        let (source, other) = (Source::new(&text), Source::new(&fits));
        assert!(numeral(source.at(0)).is_none());
        assert_eq!(too_long(source.at(0)), Some(60));
        assert_eq!(too_long(other.at(0)), None);
    }
}
