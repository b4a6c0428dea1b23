//! Numbers that articles round in different ways: 5180만6000 and 5181만.

use daejo_figures::Decimal;

use crate::fact::digits;

/// A number of three digits: its class, its digits, and how often ten goes into it.
pub(super) type Rounded = (usize, i128, i32);

/// `value`, one of a class, to three digits, if it has as many.
pub(super) fn rounded(class: usize, value: Decimal) -> Option<Rounded> {
    if digits(value) < 3 {
        return None;
    }
    let mut mantissa = value.mantissa();
    let mut tens = i32::try_from(value.scale()).ok()?.checked_neg()?;
    while mantissa.abs() >= 1_000 {
        mantissa = (mantissa + 5 * mantissa.signum()) / 10;
        tens += 1;
    }
    Some((class, mantissa, tens))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rounds_to_three_digits_is_one() {
        let of = |value: i64| rounded(0, Decimal::from(value));
        assert_eq!(of(51_806_000), of(51_810_000));
        assert_ne!(of(51_806_000), of(51_900_000));
        assert_ne!(of(518), of(5_180));
        assert_eq!(of(50_000), None);
    }
}
