//! Adaptive Rice codes: numbers that are mostly small, in few bits.
//!
//! A Rice code of parameter *k* is the number without its lowest *k* bits in unary, a zero, and
//! those bits. The parameter follows the mean of the last numbers, as in JPEG-LS (ITU-T T.87,
//! A.5), so that quiet years and wild ones both come out short. What would be long in unary is
//! [`LONGEST`] ones and the number itself.

use crate::bits::Reader;
#[cfg(feature = "pack")]
use crate::bits::Writer;

/// Ones that announce a number as it is.
const LONGEST: u32 = 24;

/// Numbers after which older ones count half.
const WINDOW: u32 = 16;

/// The state of a code: what it has learnt from the numbers so far.
pub struct Rice {
    sum: u64,
    count: u32,
}

impl Rice {
    /// A code that has seen nothing yet and expects numbers of some tens.
    pub fn new() -> Self {
        Self { sum: 64, count: 4 }
    }

    /// The next number, or `None` at the end of the stream.
    pub fn read(&mut self, bits: &mut Reader<'_>) -> Option<u32> {
        let parameter = self.parameter();
        let mut high: u32 = 0;
        while high < LONGEST && bits.bit()? {
            high += 1;
        }
        let number = if high == LONGEST {
            bits.number(u32::BITS)?
        } else {
            // Too large a parameter for so many ones: no writer does that.
            let shifted = high.checked_mul(1_u32.checked_shl(parameter)?)?;
            shifted | bits.number(parameter)?
        };
        self.learn(number, parameter);
        Some(number)
    }

    /// The next difference of two numbers below 2³¹.
    pub fn read_signed(&mut self, bits: &mut Reader<'_>) -> Option<i32> {
        let folded = self.read(bits)?;
        let magnitude = (folded >> 1).cast_signed();
        Some(if folded & 1 == 1 {
            !magnitude
        } else {
            magnitude
        })
    }

    /// Writes `number`.
    #[cfg(feature = "pack")]
    pub fn write(&mut self, bits: &mut Writer, number: u32) {
        let parameter = self.parameter();
        let high = (number >> parameter).min(LONGEST);
        for _ in 0..high {
            bits.bit(true);
        }
        if high == LONGEST {
            bits.number(number, u32::BITS);
        } else {
            bits.bit(false);
            bits.number(number, parameter);
        }
        self.learn(number, parameter);
    }

    /// Writes a difference: 0, −1, 1, −2, 2 … become 0, 1, 2, 3, 4 …
    #[cfg(feature = "pack")]
    pub fn write_signed(&mut self, bits: &mut Writer, number: i32) {
        self.write(bits, (number << 1 ^ number >> 31).cast_unsigned());
    }

    /// The least parameter whose power of two reaches the mean.
    fn parameter(&self) -> u32 {
        (0..u32::BITS - 1)
            .find(|&parameter| u64::from(self.count) << parameter >= self.sum)
            .unwrap_or(u32::BITS - 1)
    }

    fn learn(&mut self, number: u32, parameter: u32) {
        // One leap, such as that from zero to the first rate, says nothing of what follows.
        self.sum += u64::from(number).min(u64::from(LONGEST) << parameter);
        self.count += 1;
        if self.count == WINDOW {
            self.sum /= 2;
            self.count /= 2;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(numbers: &[u32]) -> Vec<u8> {
        let (mut code, mut bits) = (Rice::new(), Writer::default());
        for &number in numbers {
            code.write(&mut bits, number);
        }
        bits.finish()
    }

    #[test]
    fn small_numbers_become_a_bit_each() {
        assert!(written(&[0; 800]).len() < 110);
        assert!(written(&[1000; 800]).len() < 1300);
    }

    #[test]
    fn a_leap_costs_its_own_bits_only() {
        let mut numbers = [3; 800];
        let calm = written(&numbers).len();
        numbers[400] = u32::MAX;
        assert!(written(&numbers).len() < calm + 16);
    }

    #[test]
    fn a_stream_without_an_end_has_none() {
        let mut code = Rice::new();
        assert_eq!(code.read(&mut Reader::new(&[])), None);
        assert_eq!(code.read(&mut Reader::new(&[0xFF; 4])), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(numbers in prop::collection::vec(
            prop_oneof![0..8_u32, 0..2000_u32, any::<u32>()], 0..200)) {
            let bytes = written(&numbers);
            let (mut code, mut bits) = (Rice::new(), Reader::new(&bytes));
            for &number in &numbers {
                prop_assert_eq!(code.read(&mut bits), Some(number));
            }
            prop_assert!(bits.ends());
        }

        #[test]
        fn differences_keep_their_sign(numbers in prop::collection::vec(
            prop_oneof![-9..9_i32, any::<i32>()], 0..50)) {
            let (mut code, mut bits) = (Rice::new(), Writer::default());
            for &number in &numbers {
                code.write_signed(&mut bits, number);
            }
            let bytes = bits.finish();
            let (mut code, mut bits) = (Rice::new(), Reader::new(&bytes));
            for &number in &numbers {
                prop_assert_eq!(code.read_signed(&mut bits), Some(number));
            }
        }

        #[test]
        fn any_bits_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let (mut code, mut bits) = (Rice::new(), Reader::new(&bytes));
            while code.read(&mut bits).is_some() {}
        }
    }
}
