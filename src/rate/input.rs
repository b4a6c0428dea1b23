//! Reading a typed rate.

use daejo_figures::Decimal;

/// Why a typed rate is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateError {
    /// It is no number.
    NoNumber,
    /// It is zero, or less.
    NotPositive,
}

/// The rate that `text` states; `None` where nothing is typed. The number may be grouped in
/// thousands, one of `units`, the names of its currency, may follow, and all may be of full width, as
/// Korean and Japanese keyboards write it: `1400`, `1,439.20`, `1,400원`, `１４００`.
///
/// # Errors
///
/// When it is no positive number.
pub fn parse(text: &str, units: &[&str]) -> Result<Option<Decimal>, RateError> {
    let text: String = text.chars().map(of_half_width).collect();
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let number = units.iter().find_map(|unit| text.strip_suffix(unit));
    let number = number.unwrap_or(text).trim_end();
    let rate = plain(number).ok_or(RateError::NoNumber)?;
    if rate.is_zero() || rate.is_sign_negative() {
        return Err(RateError::NotPositive);
    }
    Ok(Some(rate))
}

/// A letter of full width, which Unicode keeps in the order of ASCII, as it is in ASCII.
fn of_half_width(letter: char) -> char {
    let is_full = matches!(letter, '\u{ff01}'..='\u{ff5e}');
    let half = u32::from(letter).wrapping_sub(0xfee0);
    char::from_u32(half).filter(|_| is_full).unwrap_or(letter)
}

/// The number of digits, a sign and a decimal point; thousands may be parted by commas.
fn plain(text: &str) -> Option<Decimal> {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let mut groups = whole.split(',');
    let first = groups.next().filter(|first| !first.is_empty())?;
    let grouped = groups.clone().next().is_some();
    let fits = digits(first)
        && (!grouped || first.len() <= 3)
        && groups.all(|group| group.len() == 3 && digits(group))
        && !decimals.is_empty()
        && digits(decimals);
    fits.then(|| text.replace(',', "").parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read_as_people_type_them() {
        let ok = |rate: &str| Ok(Some(rate.parse().unwrap()));
        for (text, expect) in [
            ("1400", ok("1400")),
            ("1,400", ok("1400")),
            (" 1,439.20 ", ok("1439.20")),
            ("1400원", ok("1400")),
            ("1,400 원", ok("1400")),
            ("1400 KRW", ok("1400")),
            ("0.5", ok("0.5")),
            ("１，４３９．２０", ok("1439.20")),
            ("１４００원", ok("1400")),
            ("ＡＢＣ", Err(RateError::NoNumber)),
            ("", Ok(None)),
            ("  ", Ok(None)),
            ("0", Err(RateError::NotPositive)),
            ("-1400", Err(RateError::NotPositive)),
            ("천 원쯤", Err(RateError::NoNumber)),
            ("abc", Err(RateError::NoNumber)),
            ("원", Err(RateError::NoNumber)),
            (".", Err(RateError::NoNumber)),
            ("1400.", Err(RateError::NoNumber)),
            ("1,4", Err(RateError::NoNumber)),
            ("1400,000", Err(RateError::NoNumber)),
            ("1400 1500", Err(RateError::NoNumber)),
            ("1400달러", Err(RateError::NoNumber)),
            ("1400~1500", Err(RateError::NoNumber)),
            ("99999999999999999999999999999999", Err(RateError::NoNumber)),
        ] {
            assert_eq!(parse(text, &["원", "KRW"]), expect, "{text:?}");
        }
        assert_eq!(parse("0.00069", &["달러"]), ok("0.00069"));
    }
}
