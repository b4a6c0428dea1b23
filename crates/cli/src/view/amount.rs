//! Numbers as people write them.

use daejo_figures::Decimal;

use crate::language::Language;

/// Multipliers of ten thousand, as Korean counts, and of a thousand, as English does: the power
/// of ten and the word.
static KOREAN: &[(u32, &str)] = &[(16, "경"), (12, "조"), (8, "억"), (4, "만")];
static ENGLISH: &[(u32, &str)] = &[(12, "trillion"), (9, "billion"), (6, "million")];

/// With thousands separators.
pub(crate) fn grouped(value: Decimal) -> String {
    let plain = value.normalize().to_string();
    let (whole, fraction) = plain
        .split_once('.')
        .map_or((plain.as_str(), None), |(w, f)| (w, Some(f)));
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |digits| ("-", digits));
    let mut shown = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    if let Some(fraction) = fraction {
        shown.push('.');
        shown.push_str(fraction);
    }
    shown
}

/// An interval of amounts of a currency, with four significant digits: `54.27조~54.41조 원`,
/// `54.27–54.41 trillion KRW`.
pub(crate) fn between(low: Decimal, high: Decimal, code: &str, language: Language) -> String {
    let currency = language.currency(code);
    let table = language.pick(KOREAN, ENGLISH);
    let fitting = table
        .iter()
        .map(|(zeros, word)| (power(*zeros), *word))
        .find(|(unit, _)| high >= *unit);
    let (unit, word) = fitting.unwrap_or((Decimal::ONE, ""));
    let number = |value: Decimal| {
        let value = value.checked_div(unit).unwrap_or(value);
        grouped(value.round_sf(4).unwrap_or(value))
    };
    let (low, high) = (number(low), number(high));
    match language {
        Language::Korean if low == high => format!("{low}{word} {currency}"),
        Language::Korean => format!("{low}{word}~{high}{word} {currency}"),
        Language::English => {
            let numbers = if low == high {
                low
            } else {
                format!("{low}–{high}")
            };
            let words = [numbers.as_str(), word, currency];
            let words = words.into_iter().filter(|word| !word.is_empty());
            words.collect::<Vec<_>>().join(" ")
        }
    }
}

/// `−8.0%`: a deviation in hundredths, with a sign.
pub(crate) fn signed_percent(part: Decimal) -> String {
    let percent = part
        .checked_mul(Decimal::ONE_HUNDRED)
        .unwrap_or(part)
        .round_dp(1);
    let sign = match percent {
        zero if zero.is_zero() => "±",
        negative if negative.is_sign_negative() => "−",
        _ => "+",
    };
    format!("{sign}{:.1}%", percent.abs())
}

fn power(zeros: u32) -> Decimal {
    let mut power = Decimal::ONE;
    for _ in 0..zeros {
        power *= Decimal::TEN;
    }
    power
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn thousands_are_separated() {
        for (text, expect) in [
            ("0", "0"),
            ("999", "999"),
            ("1000", "1,000"),
            ("-1234567.8900", "-1,234,567.89"),
        ] {
            assert_eq!(grouped(decimal(text)), expect);
        }
    }

    #[test]
    fn intervals_of_amounts_in_both_languages() {
        for (low, high, code, ko, en) in [
            (
                "54269259000000",
                "54412261000000",
                "KRW",
                "54.27조~54.41조 원",
                "54.27–54.41 trillion KRW",
            ),
            (
                "4995000",
                "5005000",
                "KRW",
                "499.5만~500.5만 원",
                "4.995–5.005 million KRW",
            ),
            ("12.5", "12.5", "CHF", "12.5 CHF", "12.5 CHF"),
        ] {
            let (low, high) = (decimal(low), decimal(high));
            assert_eq!(between(low, high, code, Language::Korean), ko);
            assert_eq!(between(low, high, code, Language::English), en);
        }
    }

    #[test]
    fn deviations_have_a_sign() {
        for (part, expect) in [
            ("-0.07985", "−8.0%"),
            ("0.2", "+20.0%"),
            ("0.0004", "±0.0%"),
            ("-0.0004", "±0.0%"),
        ] {
            assert_eq!(signed_percent(decimal(part)), expect);
        }
    }
}
