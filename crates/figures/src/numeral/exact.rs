//! Exact numbers: what the engine counts with, and gives back as a [`Decimal`].

use std::cmp::Ordering;
use std::num::NonZeroU64;

use rust_decimal::Decimal;

/// A number of at most 28 digits: a mantissa × 10^`power`. It is kept as it is written: the power
/// is that of the last written digit, 8 for 380억 and −2 for 1.50.
///
/// It lies in two words without gaps, and so does an option of it, since rules pass numbers around all
/// the time: these are quick to copy.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exact {
    /// The lower half of the mantissa.
    low: u64,
    /// A bit that is set; what is above it, 32 bits; then the power, eight bits; then the sign, one
    /// bit.
    rest: NonZeroU64,
}

/// Where the upper part of the mantissa lies in [`Exact::rest`].
const HIGH: u32 = 1;
/// Where the power does.
const POWER: u32 = 33;
/// The bit of a negative number.
const NEGATIVE: u64 = 1 << 41;

/// What the mantissa of a [`Decimal`] stays below.
const LIMIT: u128 = 1 << 96;
/// The most decimals of a [`Decimal`].
const MOST_DECIMALS: i8 = 28;

impl Exact {
    pub(crate) const ONE: Self = Self::whole(1);
    /// [`Exact::rest`] of what is whole, small and not negative.
    const PLAIN: NonZeroU64 = NonZeroU64::MIN;

    /// `mantissa` × 10^`power`, or `None` where that has more than 28 digits.
    pub(crate) fn new(mantissa: i128, power: i8) -> Option<Self> {
        let digits = mantissa.unsigned_abs();
        let high: u32 = (digits >> 64).try_into().ok()?;
        let sign = if mantissa < 0 { NEGATIVE } else { 0 };
        let exact = Self {
            low: (digits & u128::from(u64::MAX)).try_into().ok()?,
            rest: Self::PLAIN
                | u64::from(high) << HIGH
                | u64::from(power.cast_unsigned()) << POWER
                | sign,
        };
        // Nearly all are far below the limit.
        let small = digits < 1_000_000_000 && power <= 18;
        let fits = small || exact.with_power(0.min(power)).is_some();
        (power >= -MOST_DECIMALS && fits).then_some(exact)
    }

    pub(crate) const fn whole(number: u16) -> Self {
        Self {
            low: number as u64,
            rest: Self::PLAIN,
        }
    }

    /// 10^`power`, for powers of −28 to 28; one beyond.
    pub(crate) fn power_of_ten(power: i8) -> Self {
        Self::ONE.times_ten(power).unwrap_or(Self::ONE)
    }

    /// The digits of the mantissa.
    fn digits(self) -> u128 {
        let high = self.rest.get() >> HIGH & u64::from(u32::MAX);
        u128::from(high) << 64 | u128::from(self.low)
    }

    fn signed(self, digits: u128) -> Option<i128> {
        let number = i128::try_from(digits).ok()?;
        Some(if self.is_negative() { -number } else { number })
    }

    /// The power of ten of its last written digit.
    pub(crate) fn power(self) -> i8 {
        (self.rest.get() >> POWER) as i8
    }

    fn is_negative(self) -> bool {
        self.rest.get() & NEGATIVE != 0
    }

    /// The number times 10^`power`.
    pub(crate) fn times_ten(self, power: i8) -> Option<Self> {
        Self::new(
            self.signed(self.digits())?,
            self.power().checked_add(power)?,
        )
    }

    /// The number times a small one.
    pub(crate) fn times(self, factor: u8) -> Option<Self> {
        Self::new(self.signed(product(self.digits(), factor))?, self.power())
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let power = self.power().min(other.power());
        Self::new(self.with_power(power)? + other.with_power(power)?, power)
    }

    /// The same number below zero.
    pub(crate) fn negative(self) -> Self {
        let sign = if self.is_zero() { 0 } else { NEGATIVE };
        Self {
            rest: self.rest | sign,
            ..self
        }
    }

    pub(crate) fn is_zero(self) -> bool {
        self.digits() == 0
    }

    /// The number where it is whole and small.
    pub(crate) fn small(self) -> Option<u16> {
        let (digits, power) = self.stripped();
        let number = u16::try_from(digits).ok()?;
        let number = (0..power).try_fold(number, |number, _| number.checked_mul(10))?;
        (!self.is_negative() && power >= 0).then_some(number)
    }

    /// The power of ten of the last digit that is not zero: 2 for 1,200, −1 for 7.50.
    pub(crate) fn last_place(self) -> i8 {
        self.stripped().1
    }

    /// The digits without zeros at their end, and the power of ten of the last one.
    fn stripped(self) -> (u128, i8) {
        let (mut digits, mut power) = (self.digits(), self.power());
        while digits != 0 {
            let (tenth, digit) = tenth(digits);
            if digit != 0 {
                break;
            }
            (digits, power) = (tenth, power + 1);
        }
        (digits, power)
    }

    pub(crate) fn decimal(self) -> Decimal {
        let power = self.power().min(0);
        let digits = self.with_power(power).unwrap_or(0).unsigned_abs();
        let part = |shift: u32| u32::try_from(digits >> shift & 0xffff_ffff).unwrap_or(0);
        let decimals = u32::from(power.unsigned_abs());
        Decimal::from_parts(part(0), part(32), part(64), self.is_negative(), decimals)
    }

    /// The mantissa of the same number for a smaller `power`, while it has at most 28 digits.
    fn with_power(self, power: i8) -> Option<i128> {
        let mut digits = self.digits();
        for _ in power..self.power() {
            if digits >= LIMIT {
                return None;
            }
            digits = product(digits, 10);
        }
        self.signed(digits).filter(|_| digits < LIMIT)
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Exact {
    #[inline(never)]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let power = self.power().min(other.power());
        // A number that has no room for the other's decimals is beyond it.
        let mantissa = |of: &Self| {
            let beyond = if of.is_negative() {
                i128::MIN
            } else {
                i128::MAX
            };
            of.with_power(power).unwrap_or(beyond)
        };
        Some(mantissa(self).cmp(&mantissa(other)))
    }
}

impl PartialEq<u16> for Exact {
    fn eq(&self, number: &u16) -> bool {
        self.partial_cmp(number) == Some(Ordering::Equal)
    }
}

impl PartialOrd<u16> for Exact {
    #[inline(never)]
    fn partial_cmp(&self, number: &u16) -> Option<Ordering> {
        // Most are as small, and whole.
        if self.rest == Self::PLAIN {
            return Some(self.low.cmp(&u64::from(*number)));
        }
        self.partial_cmp(&Self::whole(*number))
    }
}

/// Numbers of 128 bits have neither product nor division in WASM; two halves of 48 bits have.
const HALF: u32 = 48;

/// Those of a number below 2^96.
fn halves(number: u128) -> (u64, u64) {
    let half = |number: u128| u64::try_from(number).unwrap_or(0);
    (half(number >> HALF), half(number & ((1 << HALF) - 1)))
}

/// A number below 2^96 times a small one.
pub(super) fn product(number: u128, factor: u8) -> u128 {
    let (high, low) = halves(number);
    let times = |half: u64| u128::from(half * u64::from(factor));
    (times(high) << HALF) + times(low)
}

/// A tenth of a number below 2^96, and the digit left over.
fn tenth(number: u128) -> (u128, u64) {
    let (high, low) = halves(number);
    let low = low | (high % 10) << HALF;
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
        Exact::new(mantissa, -i8::try_from(decimals).unwrap()).unwrap()
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
    fn keeps_the_place_of_the_last_written_digit() {
        let sum = number("1")
            .times_ten(12)
            .unwrap()
            .plus(number("4000").times_ten(8).unwrap());
        assert_eq!(sum.map(Exact::power), Some(8));
        assert_eq!(number("1.50").power(), -2);
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
