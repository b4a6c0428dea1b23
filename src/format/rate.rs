//! Exchange rates rounded for reading.

use rust_decimal::{Decimal, RoundingStrategy};

/// Significant digits that a rate is shown with, at least; a whole part is never cut.
const DIGITS: usize = 4;

/// `rate` to the nearest, with four significant digits and its whole part in full.
///
/// ```
/// use daejo::format::rate::nearest;
/// assert_eq!(nearest("1421.0526".parse().unwrap()).to_string(), "1421");
/// assert_eq!(nearest("0.92346".parse().unwrap()).to_string(), "0.9235");
/// ```
#[must_use]
pub fn nearest(rate: Decimal) -> Decimal {
    rounded(rate, RoundingStrategy::MidpointAwayFromZero)
}

/// The interval from `low` to `high` rounded outward: no rate that it allows is lost.
#[must_use]
pub fn outward(low: Decimal, high: Decimal) -> (Decimal, Decimal) {
    (
        rounded(low, RoundingStrategy::ToNegativeInfinity),
        rounded(high, RoundingStrategy::ToPositiveInfinity),
    )
}

fn rounded(rate: Decimal, strategy: RoundingStrategy) -> Decimal {
    rate.round_dp_with_strategy(places(rate), strategy)
        .normalize()
}

/// Places behind the point that show [`DIGITS`] significant digits.
fn places(rate: Decimal) -> u32 {
    let text = rate.abs().normalize().to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let places = if whole == "0" {
        let leading = fraction.bytes().take_while(|byte| *byte == b'0').count();
        DIGITS.saturating_add(leading)
    } else {
        DIGITS.saturating_sub(whole.len())
    };
    u32::try_from(places)
        .unwrap_or(Decimal::MAX_SCALE)
        .min(Decimal::MAX_SCALE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rate: &str, expect: &str) {
        assert_eq!(nearest(rate.parse().unwrap()).to_string(), expect);
    }

    #[test]
    fn four_significant_digits() {
        check("1315.789473684", "1316");
        check("1300", "1300");
        check("12345.6", "12346");
        check("9.12345", "9.123");
        check("0.000761234", "0.0007612");
        check("0", "0");
    }

    #[test]
    fn intervals_round_outward() {
        let (low, high) = outward("1406.25".parse().unwrap(), "1435.01".parse().unwrap());
        assert_eq!(
            (low.to_string(), high.to_string()),
            ("1406".to_owned(), "1436".to_owned())
        );
    }
}
