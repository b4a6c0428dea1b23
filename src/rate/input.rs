//! Reading a typed rate.

use daejo_figures::{Decimal, Kind, Mention, Value};

/// Why a typed rate is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateError {
    /// It is no number.
    NoNumber,
    /// It is zero, or less.
    NotPositive,
}

/// The rate that `text` states, in the currency `quote`; `None` where nothing is typed.
///
/// The engine reads it, as it does the articles: `1,400`, `1400.5원` and `1천400` are rates.
///
/// # Errors
///
/// When it is no positive number.
pub fn parse(text: &str, quote: &str) -> Result<Option<Decimal>, RateError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let with_unit = [text, " ", quote].concat();
    let rate = amount(text, quote).or_else(|| amount(&with_unit, quote));
    let rate = rate.ok_or(RateError::NoNumber)?;
    if rate.is_zero() || rate.is_sign_negative() {
        return Err(RateError::NotPositive);
    }
    Ok(Some(rate))
}

/// The amount of `quote` that is all of `text`.
fn amount(text: &str, quote: &str) -> Option<Decimal> {
    let mentions = daejo_figures::read(text, None).mentions;
    let [
        Mention {
            span, kind, value, ..
        },
    ] = mentions.as_slice()
    else {
        return None;
    };
    let Value::Quantity(quantity) = value else {
        return None;
    };
    let whole = span.start == 0 && span.end == text.len();
    let fits = *kind == Kind::Money && quantity.unit.as_deref() == Some(quote);
    (whole && fits && quantity.hi.is_none()).then_some(quantity.value)
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
            ("0.5", ok("0.5")),
            ("", Ok(None)),
            ("  ", Ok(None)),
            ("0", Err(RateError::NotPositive)),
            ("-1400", Err(RateError::NotPositive)),
            ("천 원쯤", Err(RateError::NoNumber)),
            ("abc", Err(RateError::NoNumber)),
            ("1,4", Err(RateError::NoNumber)),
            ("1400 1500", Err(RateError::NoNumber)),
            ("1400달러", Err(RateError::NoNumber)),
            ("1400~1500", Err(RateError::NoNumber)),
        ] {
            assert_eq!(parse(text, "KRW"), expect, "{text:?}");
        }
        assert_eq!(parse("0.00069", "USD"), ok("0.00069"));
    }
}
