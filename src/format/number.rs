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

/// `value` in the largest of the powers of ten thousand that it holds: `54.6조`.
///
/// ```
/// use daejo::format::number::short;
/// assert_eq!(short("54600000000000".parse().unwrap()), "54.6조");
/// assert_eq!(short("922".parse().unwrap()), "922");
/// ```
#[must_use]
pub fn short(value: Decimal) -> String {
    let (sign, digits, fraction) = parts(value);
    let groups = chunks_from_right(&digits, 4);
    let mut lower = groups.iter().rev();
    let (Some(highest), Some(name)) = (lower.next(), MYRIADS.get(groups.len().saturating_sub(1)))
    else {
        return digits;
    };
    let mut text = [sign, &with_comma(highest)].concat();
    let rest: String = lower
        .copied()
        .chain([fraction.trim_start_matches('.')])
        .collect();
    let rest = rest.trim_end_matches('0');
    if !rest.is_empty() {
        text.push('.');
        text.push_str(rest);
    }
    text + name
}

/// `low` and `high` as [`short`] gives them, the name of the power once where it is one.
///
/// ```
/// use daejo::format::number::short_ends;
/// let ends = short_ends("54600000000000".parse().unwrap(), "54800000000000".parse().unwrap());
/// assert_eq!(ends, ["54.6", "54.8조"]);
/// ```
#[must_use]
pub fn short_ends(low: Decimal, high: Decimal) -> [String; 2] {
    let (low, high) = (short(low), short(high));
    let name = |text: &str| text.chars().next_back().filter(|c| !c.is_ascii_digit());
    match (name(&low), name(&high)) {
        (Some(one), Some(two)) if one == two => [low.trim_end_matches(one).to_owned(), high],
        _ => [low, high],
    }
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
    fn short_numbers_in_their_largest_power() {
        for (value, expect) in [
            ("0", "0"),
            ("9.27", "9.27"),
            ("999", "999"),
            ("54200", "5.42만"),
            ("10000", "1만"),
            ("10050.50", "1.00505만"),
            ("998000000000", "9,980억"),
            ("-1010000000000", "-1.01조"),
        ] {
            assert_eq!(short(value.parse().unwrap()), expect);
        }
        let ends = |low: &str, high: &str| short_ends(low.parse().unwrap(), high.parse().unwrap());
        assert_eq!(ends("9980", "10100"), ["9,980", "1.01만"]);
        assert_eq!(ends("922", "933"), ["922", "933"]);
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
