//! Streams of bits, the highest bit of a byte first.

/// Reads bits from bytes.
pub struct Reader<'a> {
    bytes: &'a [u8],
    /// The bits read so far.
    at: u32,
}

impl<'a> Reader<'a> {
    /// A reader of `bytes`, of which it sees the first 512 megabytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next bit, or `None` at the end.
    pub fn bit(&mut self) -> Option<bool> {
        let byte = *self.bytes.get(usize::try_from(self.at / 8).ok()?)?;
        let bit = byte >> (7 - self.at % 8) & 1 == 1;
        self.at = self.at.checked_add(1)?;
        Some(bit)
    }

    /// The next `count` bits, up to 32, as a number.
    pub fn number(&mut self, count: u32) -> Option<u32> {
        (0..count).try_fold(0, |number, _| Some(number << 1 | u32::from(self.bit()?)))
    }

    /// Whether the stream ends here: nothing follows but the zeros that fill the last byte.
    pub fn ends(mut self) -> bool {
        while !self.at.is_multiple_of(8) {
            if self.bit() != Some(false) {
                return false;
            }
        }
        self.bit().is_none()
    }
}

/// Writes bits to bytes.
#[cfg(feature = "pack")]
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    /// The bits of the last byte that are still free.
    free: u32,
}

#[cfg(feature = "pack")]
impl Writer {
    /// Writes a bit.
    pub fn bit(&mut self, bit: bool) {
        if self.free == 0 {
            self.bytes.push(0);
            self.free = 8;
        }
        self.free -= 1;
        if let Some(last) = self.bytes.last_mut() {
            *last |= u8::from(bit) << self.free;
        }
    }

    /// Writes the lowest `count` bits of `number`, up to 32.
    pub fn number(&mut self, number: u32, count: u32) {
        for place in (0..count).rev() {
            self.bit(number >> place & 1 == 1);
        }
    }

    /// What was written, with zeros to the end of the last byte.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_bit_comes_first() {
        let mut reader = Reader::new(&[0b1010_0000, 0xFF]);
        assert_eq!(reader.bit(), Some(true));
        assert_eq!(reader.number(2), Some(0b01));
        assert_eq!(reader.number(13), Some(0b0_0000_1111_1111));
        assert_eq!(reader.bit(), None);
        assert_eq!(reader.number(0), Some(0));
    }

    #[test]
    fn a_stream_ends_with_zeros_in_its_last_byte() {
        for (bytes, read, done) in [
            (&[0b1110_0000][..], 3, true),
            (&[0b1110_0000], 8, true),
            (&[0b1110_0100], 3, false),
            (&[0b1110_0000, 0], 3, false),
            (&[], 0, true),
        ] {
            let mut reader = Reader::new(bytes);
            reader.number(read).unwrap();
            assert_eq!(reader.ends(), done, "{bytes:?} after {read} bits");
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let mut writer = Writer::default();
        for count in 0..=32 {
            writer.number(0xDEAD_BEEF, count);
        }
        let bytes = writer.finish();
        let mut reader = Reader::new(&bytes);
        for count in 0..=32 {
            let mask = u32::try_from((1_u64 << count) - 1).unwrap();
            assert_eq!(reader.number(count), Some(0xDEAD_BEEF & mask));
        }
        assert!(reader.ends());
    }
}
