//! The layout of the file.
//!
//! | bytes | hold |
//! | --- | --- |
//! | 0–6 | [`MAGIC`] |
//! | 7 | [`VERSION`] |
//! | 8–11 | the length of the whole file, little-endian |
//! | 12–15 | the CRC-32 of what follows, little-endian |
//! | 16– | the body, a stream of bits, filled up with zeros to a whole byte |
//!
//! The body is three counts (averages, daily fixings, currencies), the days of the fixings and
//! then the columns, one a currency. A table has one row for each average, from January 1999 on
//! without a gap, and after these one for each fixing, oldest first.
//!
//! - **Days**: the days since the fixing before, less one; the first counts from the last day
//!   of the last month averaged.
//! - **A column**: the three letters of the code, the count of decimals, then runs of rows,
//!   by turns without a rate and with one, until all rows are told. Each run is its length and,
//!   if it has rates, the difference of each from the rate before, the first from zero. A rate
//!   is a whole number of units of the last decimal.
//!
//! Days and differences are Rice codes, which [`crate::rice`] describes.

use daejo_figures::calendar::{Date, add_months, day};

/// What a table begins with.
pub const MAGIC: &[u8; 7] = b"DAEJOXR";

/// The version of the layout described here.
pub const VERSION: u8 = 1;

// How wide the counts are, in bits. The widths bound what a file can ask for: a table of the
// most currencies and rows takes four megabytes.
/// Months averaged: up to 85 years.
pub const AVERAGES: u32 = 10;
/// Daily fixings: up to 64 years.
pub const FIXINGS: u32 = 14;
/// Currencies.
pub const CURRENCIES: u32 = 6;
/// Rows of a run.
pub const RUN: u32 = 15;
/// A letter of a currency's code, in ASCII.
pub const LETTER: u32 = 7;
/// Decimals of a currency's rates.
pub const SCALE: u32 = 4;

/// The first day of the month that is averaged in row `index`.
pub fn month(index: u32) -> Option<Date> {
    // The ECB's first fixing was on 4 January 1999.
    add_months(day(1999, 1, 1)?, i32::try_from(index).ok()?)
}

/// The CRC-32 of IEEE 802.3, the one of zip and PNG, bit by bit: a table of it would weigh more
/// than the millisecond that it saves.
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            let polynomial = if crc & 1 == 1 { 0xEDB8_8320 } else { 0 };
            (crc >> 1) ^ polynomial
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_zip_and_png() {
        // The check value that the catalogues of CRCs give.
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn months_count_from_january_1999() {
        assert_eq!(month(0), day(1999, 1, 1));
        assert_eq!(month(191), day(2014, 12, 1));
    }
}
