//! Exact decimals in Korean writing: `380억`, `1조 4,000억`, `0.5`.

use daejo_figures::Decimal;

/// Names of the powers of 10⁴, from 10⁰.
const MYRIADS: [&str; 8] = ["", "만", "억", "조", "경", "해", "자", "양"];

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
    fn groups_by_thousands() {
        assert_eq!(grouped("999".parse().unwrap()), "999");
        assert_eq!(grouped("-1000".parse().unwrap()), "-1,000");
        assert_eq!(grouped("1421.0526".parse().unwrap()), "1,421.0526");
    }
}
