//! Exact numbers: what the engine counts with, and gives back as a [`Decimal`].

use std::cmp::Ordering;

use rust_decimal::Decimal;

/// A number of at most 28 digits: `mantissa` × 10^−`decimals`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exact {
    mantissa: i128,
    decimals: u32,
}

/// What the mantissa of a [`Decimal`] stays below.
const LIMIT: i128 = 1 << 96;
/// The most decimals of a [`Decimal`].
const MOST_DECIMALS: u32 = 28;

impl Exact {
    pub(crate) const ONE: Self = Self::whole(1);

    /// `mantissa` × 10^−`decimals`, or `None` where that has more than 28 digits.
    pub(crate) fn new(mantissa: i128, decimals: u32) -> Option<Self> {
        let fits = -LIMIT < mantissa && mantissa < LIMIT && decimals <= MOST_DECIMALS;
        fits.then_some(Self { mantissa, decimals })
    }

    pub(crate) const fn whole(number: u16) -> Self {
        Self {
            mantissa: number as i128,
            decimals: 0,
        }
    }

    /// 10^`power`, for powers of −28 to 28; one beyond.
    pub(crate) fn power_of_ten(power: i32) -> Self {
        Self::ONE.times_ten(power).unwrap_or(Self::ONE)
    }

    /// The number times 10^`power`.
    pub(crate) fn times_ten(self, power: i32) -> Option<Self> {
        let decimals = i64::from(self.decimals) - i64::from(power);
        let zeros = u32::try_from(-decimals.min(0)).ok()?;
        Self::new(
            times_ten(self.mantissa, zeros)?,
            u32::try_from(decimals.max(0)).ok()?,
        )
    }

    /// The number times a small one.
    pub(crate) fn times(self, factor: u8) -> Option<Self> {
        Self::new(self.mantissa * i128::from(factor), self.decimals)
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let decimals = self.decimals.max(other.decimals);
        let (a, b) = (self.with(decimals)?, other.with(decimals)?);
        Self::new(a + b, decimals)
    }

    pub(crate) fn negative(self) -> Self {
        Self {
            mantissa: -self.mantissa,
            ..self
        }
    }

    pub(crate) fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// The same number without zeros at the end of its decimals.
    pub(crate) fn normalized(mut self) -> Self {
        while self.decimals > 0 {
            let (tenth, digit) = tenth(self.mantissa.unsigned_abs());
            if digit != 0 {
                break;
            }
            let tenth = i128::try_from(tenth).unwrap_or(0);
            self.mantissa = if self.mantissa < 0 { -tenth } else { tenth };
            self.decimals -= 1;
        }
        self
    }

    /// The number where it is whole and small.
    pub(crate) fn small(self) -> Option<u16> {
        let Self { mantissa, decimals } = self.normalized();
        u16::try_from(mantissa).ok().filter(|_| decimals == 0)
    }

    /// The power of ten of the last digit that is not zero: 2 for 1,200, −1 for 7.50.
    pub(crate) fn last_place(self) -> i32 {
        let mut mantissa = self.mantissa.unsigned_abs();
        let mut power = -i32::try_from(self.decimals).unwrap_or(0);
        while mantissa != 0 {
            let (tenth, digit) = tenth(mantissa);
            if digit != 0 {
                break;
            }
            (mantissa, power) = (tenth, power + 1);
        }
        power
    }

    pub(crate) fn decimal(self) -> Decimal {
        let digits = self.mantissa.unsigned_abs();
        let part = |shift: u32| u32::try_from(digits >> shift & 0xffff_ffff).unwrap_or(0);
        Decimal::from_parts(
            part(0),
            part(32),
            part(64),
            self.mantissa < 0,
            self.decimals,
        )
    }

    /// The mantissa of the same number with more `decimals`.
    fn with(self, decimals: u32) -> Option<i128> {
        times_ten(self.mantissa, decimals - self.decimals)
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let decimals = self.decimals.max(other.decimals);
        // A number that has no room for the other's decimals is beyond it.
        let beyond = |of: &Self| {
            if of.mantissa < 0 {
                i128::MIN
            } else {
                i128::MAX
            }
        };
        let with = |of: &Self| of.with(decimals).unwrap_or(beyond(of));
        Some(with(self).cmp(&with(other)))
    }
}

/// `mantissa` × 10^`power`, while that has at most 28 digits.
pub(super) fn times_ten(mut mantissa: i128, power: u32) -> Option<i128> {
    for _ in 0..power {
        if mantissa == 0 {
            break;
        }
        if !(-LIMIT..LIMIT).contains(&mantissa) {
            return None;
        }
        mantissa *= 10;
    }
    Some(mantissa)
}

/// A tenth of a number below 10^29, and the digit left over. Numbers of 128 bits have no
/// division in WASM; two halves of 48 bits have.
fn tenth(number: u128) -> (u128, u64) {
    const HALF: u32 = 48;
    let half = |number: u128| u64::try_from(number).unwrap_or(0);
    let high = half(number >> HALF);
    let low = half(number & ((1 << HALF) - 1)) | (high % 10) << HALF;
    (
        u128::from(high / 10) << HALF | u128::from(low / 10),
        low % 10,
    )
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    fn number(text: &str) -> Exact {
        let decimals = text.split_once('.').map_or(0, |parts| parts.1.len());
        let mantissa = text.replace('.', "").parse().unwrap();
        Exact::new(mantissa, u32::try_from(decimals).unwrap()).unwrap()
    }

    #[test]
    fn the_same_number_with_other_decimals_is_equal() {
        assert!(number("1.50") == number("1.5") && number("1.5") < number("1.51"));
        assert!(number("79228162514264337593543950335") > number("0.0000000000000000000000000001"));
    }

    #[test]
    fn counts_exactly_or_not_at_all() {
        let show = |number: Option<Exact>| number.map(|n| n.decimal().to_string());
        assert_eq!(
            show(number("1.4").times_ten(12)).as_deref(),
            Some("1400000000000")
        );
        assert_eq!(show(number("154").times_ten(-2)).as_deref(), Some("1.54"));
        assert_eq!(
            show(number("-2.5").plus(number("10"))).as_deref(),
            Some("7.5")
        );
        assert_eq!(show(number("7").times(12)).as_deref(), Some("84"));
        assert_eq!(show(number("999").times_ten(28)), None);
        assert_eq!(
            show(Some(number("0.05").negative())).as_deref(),
            Some("-0.05")
        );
    }

    #[test]
    fn digits_and_places() {
        let places = ["1200", "7.50", "7.5", "0", "10000000000000000000000000000"];
        let expect = [2, -1, -1, 0, 28];
        assert_eq!(places.map(|text| number(text).last_place()), expect);
        assert_eq!(number("1500.0").small(), Some(1500));
        assert_eq!(number("2.5").small(), None);
        assert_eq!(number("70000").small(), None);
    }
}
