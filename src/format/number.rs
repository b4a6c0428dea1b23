//! Exact decimals as people write them: `380억`, `1조 4,000억`, `38 billion`, `0.5`; in all their
//! digits; or with a letter for the power.

use daejo_articles::Language;
use daejo_figures::Decimal;

use crate::wording::{NumberStyle, Wording};

/// Names of the powers of 10⁴, from 10⁰.
const MYRIADS: [&str; 8] = ["", "만", "억", "조", "경", "해", "자", "양"];

/// Names of powers that rise by as many digits each.
struct Scale {
    digits: usize,
    /// From 10⁰; powers without a name are written out.
    names: &'static [&'static str],
}

static KOREAN: Scale = Scale {
    digits: 4,
    names: &MYRIADS,
};
static ENGLISH: Scale = Scale {
    digits: 3,
    names: &["", "", " million", " billion", " trillion"],
};
static LETTERS: Scale = Scale {
    digits: 3,
    names: &["", "", "M", "B", "T"],
};

/// How many digits behind the point a name of a power leaves readable.
const SHORT: usize = 3;

/// `value` in the reader's style: `54조`, `54 trillion`, `54,000,000,000,000`, `54T`.
///
/// No digit is lost: what the name of a power would leave with many decimals is written out.
///
/// ```
/// use daejo::format::number::styled;
/// use daejo::wording::{EN, KO};
/// let value = "54000000000000".parse().unwrap();
/// assert_eq!(styled(value, &KO), "54조");
/// assert_eq!(styled(value, &EN), "54 trillion");
/// assert_eq!(styled("1234567".parse().unwrap(), &EN), "1,234,567");
/// ```
#[must_use]
pub fn styled(value: Decimal, wording: &Wording) -> String {
    let Some(scale) = scale(wording) else {
        return grouped(value);
    };
    if std::ptr::eq(scale, &KOREAN) {
        return korean(value);
    }
    let (number, name) = scaled(value, scale);
    match number.split_once('.') {
        Some((_, decimals)) if decimals.len() > SHORT => grouped(value),
        _ => number + name,
    }
}

/// `low` and `high` in the reader's style, each in its largest power, the name of the power once
/// where it is one: `54.6` and `54.8조`.
///
/// ```
/// use daejo::format::number::styled_ends;
/// use daejo::wording::{EN, KO};
/// let ends = ["54600000000000", "54800000000000"].map(|end| end.parse().unwrap());
/// assert_eq!(styled_ends(ends, &KO), ["54.6", "54.8조"]);
/// assert_eq!(styled_ends(ends, &EN), ["54.6", "54.8 trillion"]);
/// ```
#[must_use]
pub fn styled_ends(ends: [Decimal; 2], wording: &Wording) -> [String; 2] {
    let Some(scale) = scale(wording) else {
        return ends.map(grouped);
    };
    let [(low, of_low), (high, of_high)] = ends.map(|end| scaled(end, scale));
    if of_low == of_high {
        [low, high + of_high]
    } else {
        [low + of_low, high + of_high]
    }
}

/// The powers that the reader wants named; `None` for all digits.
fn scale(wording: &Wording) -> Option<&'static Scale> {
    match (wording.style, wording.language) {
        (NumberStyle::Digits, _) => None,
        (NumberStyle::Short, _) => Some(&LETTERS),
        (NumberStyle::Written, Language::Korean) => Some(&KOREAN),
        (NumberStyle::Written, Language::English) => Some(&ENGLISH),
    }
}

/// `value` in the largest power of `scale` that it holds and that has a name, and that name.
fn scaled(value: Decimal, scale: &Scale) -> (String, &'static str) {
    let (sign, digits, fraction) = parts(value);
    let held = digits.len().saturating_sub(1) / scale.digits;
    let mut powers = scale.names.iter().enumerate().take(held + 1).rev();
    let named = powers.find(|(_, name)| !name.is_empty());
    let (power, name) = named.map_or((0, ""), |(power, name)| (power, *name));
    let point = digits.len().saturating_sub(power * scale.digits);
    let (whole, rest) = digits.split_at_checked(point).unwrap_or((&digits, ""));
    let rest = [rest, fraction.trim_start_matches('.')].concat();
    let rest = rest.trim_end_matches('0');
    let mut number = [sign, &with_comma(whole)].concat();
    if !rest.is_empty() {
        number.push('.');
        number.push_str(rest);
    }
    (number, name)
}

/// `value` with the names of the powers of ten thousand; inside them a comma before the thousands.
///
/// ```
/// use daejo::format::number::korean;
/// assert_eq!(korean("1400000000000".parse().unwrap()), "1조 4,000억");
/// assert_eq!(korean("-7.50".parse().unwrap()), "-7.5");
/// ```
#[must_use]
pub fn korean(value: Decimal) -> String {
    let (sign, digits, fraction) = parts(value);
    let mut words: Vec<String> = Vec::new();
    for (group, name) in chunks_from_right(&digits, 4).into_iter().zip(MYRIADS) {
        let group = group.trim_start_matches('0');
        if !group.is_empty() {
            words.push(format!("{}{name}", with_comma(group)));
        }
    }
    words.reverse();
    // A fraction continues the last group: 1만 0.5, 0.5.
    let units_missing = digits.ends_with("0000") || digits == "0";
    if words.is_empty() || (units_missing && !fraction.is_empty()) {
        words.push("0".to_owned());
    }
    format!("{sign}{}{fraction}", words.join(" "))
}

/// `value` with a comma every three digits: `1,421`, `12,345.6`.
///
/// ```
/// use daejo::format::number::grouped;
/// assert_eq!(grouped("1234567.80".parse().unwrap()), "1,234,567.8");
/// ```
#[must_use]
pub fn grouped(value: Decimal) -> String {
    let (sign, digits, fraction) = parts(value);
    format!("{sign}{}{fraction}", with_comma(&digits))
}

/// A deviation in per cent, with its sign and all its decimals: `−8.0%`, `+0.3%`.
///
/// ```
/// use daejo::format::number::signed_percent;
/// assert_eq!(signed_percent("-8.0".parse().unwrap()), "−8.0%");
/// ```
#[must_use]
pub fn signed_percent(value: Decimal) -> String {
    let digits = value.abs().to_string();
    let sign = match value {
        _ if value.is_zero() => "",
        _ if value.is_sign_negative() => "\u{2212}",
        _ => "+",
    };
    [sign, &digits, "%"].concat()
}

/// Sign, digits before the point, and the point with the digits behind it, without idle zeros.
fn parts(value: Decimal) -> (&'static str, String, String) {
    let text = value.abs().normalize().to_string();
    let sign = if value.is_sign_negative() && !value.is_zero() {
        "-"
    } else {
        ""
    };
    match text.split_once('.') {
        Some((whole, fraction)) => (sign, whole.to_owned(), format!(".{fraction}")),
        None => (sign, text, String::new()),
    }
}

fn with_comma(digits: &str) -> String {
    let mut groups = chunks_from_right(digits, 3);
    groups.reverse();
    groups.join(",")
}

/// Runs of `size` digits counted from the right, the rightmost first.
fn chunks_from_right(digits: &str, size: usize) -> Vec<&str> {
    let mut rest = digits;
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let (left, right) = rest
            .split_at_checked(rest.len().saturating_sub(size))
            .unwrap_or(("", rest));
        chunks.push(right);
        rest = left;
    }
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::{EN, KO};

    fn check(value: &str, expect: &str) {
        assert_eq!(korean(value.parse().unwrap()), expect);
    }

    #[test]
    fn groups_by_ten_thousands() {
        check("0", "0");
        check("-0.0", "0");
        check("42", "42");
        check("1421", "1,421");
        check("400000", "40만");
        check("12345678", "1,234만 5,678");
        check("38000000000", "380억");
        check("54000000000000", "54조");
        check("1400000000000", "1조 4,000억");
        check("175000000000", "1,750억");
        check("100000001", "1억 1");
        check(
            "79228162514264337593543950335",
            "7양 9,228자 1,625해 1,426경 4,337조 5,935억 4,395만 335",
        );
    }

    #[test]
    fn keeps_fractions_and_signs() {
        check("7.5", "7.5");
        check("0.500", "0.5");
        check("10000.5", "1만 0.5");
        check("-2000000000", "-20억");
        check("12345.67", "1만 2,345.67");
    }

    #[test]
    fn ends_in_their_largest_power() {
        let ends = |low: &str, high: &str, wording| {
            styled_ends([low, high].map(|end| end.parse().unwrap()), wording).join("~")
        };
        for (low, high, korean, english) in [
            ("0", "9.27", "0~9.27", "0~9.27"),
            ("922", "933", "922~933", "922~933"),
            ("9980", "10100", "9,980~1.01만", "9,980~10,100"),
            ("10050.50", "54200", "1.00505~5.42만", "10,050.5~54,200"),
            (
                "998000000000",
                "1010000000000",
                "9,980억~1.01조",
                "998 billion~1.01 trillion",
            ),
            (
                "-1010000000000",
                "-1000000000000",
                "-1.01~-1조",
                "-1.01~-1 trillion",
            ),
        ] {
            assert_eq!(ends(low, high, &KO), korean);
            assert_eq!(ends(low, high, &EN), english);
        }
    }

    #[test]
    fn styles() {
        for (value, expect) in [
            ("0", ["0", "0", "0", "0"]),
            ("400000", ["40만", "400,000", "400,000", "400,000"]),
            ("1200000", ["120만", "1.2 million", "1,200,000", "1.2M"]),
            (
                "38000000000",
                ["380억", "38 billion", "38,000,000,000", "38B"],
            ),
            (
                "12345678",
                ["1,234만 5,678", "12,345,678", "12,345,678", "12,345,678"],
            ),
            (
                "-1400000000000",
                [
                    "-1조 4,000억",
                    "-1.4 trillion",
                    "-1,400,000,000,000",
                    "-1.4T",
                ],
            ),
            (
                "54000000000000000",
                [
                    "5경 4,000조",
                    "54,000 trillion",
                    "54,000,000,000,000,000",
                    "54,000T",
                ],
            ),
            ("7.5", ["7.5", "7.5", "7.5", "7.5"]),
        ] {
            let value: Decimal = value.parse().unwrap();
            let [digits, short] =
                [NumberStyle::Digits, NumberStyle::Short].map(|style| Wording::of("en", style));
            let shown = [&KO, &EN, digits, short].map(|wording| styled(value, wording));
            assert_eq!(shown, expect);
        }
    }

    #[test]
    fn deviations_have_a_sign() {
        for (value, expect) in [("0.0", "0.0%"), ("0.3", "+0.3%"), ("-11.8", "−11.8%")] {
            assert_eq!(signed_percent(value.parse().unwrap()), expect);
        }
    }

    #[test]
    fn groups_by_thousands() {
        assert_eq!(grouped("999".parse().unwrap()), "999");
        assert_eq!(grouped("-1000".parse().unwrap()), "-1,000");
        assert_eq!(grouped("1421.0526".parse().unwrap()), "1,421.0526");
    }
}
