//! Exchange rates: the ECB's euro foreign exchange reference rates, read from one small file.
//!
//! Bytes in, rates out: [`Table::decode`] takes the bytes of `assets/rates.bin`, wherever they
//! come from, and [`Table::cross`] gives the rate of two currencies on a day, with the day that
//! it was fixed. The file holds every fixing since 2015 as it was published, and the average of
//! each month from 1999 to 2014; every [`Fixing`] says which of the two it is.
//!
//! ```
//! use daejo_figures::calendar::day;
//! use daejo_rates::Table;
//! # let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/rates.bin"));
//!
//! let table = Table::decode(bytes)?;
//! // A Sunday: the fixing is that of Friday.
//! let sunday = day(2025, 11, 2).unwrap();
//! let won = table.cross("USD", "KRW", sunday).unwrap();
//! assert_eq!(won.rate.round_dp(2).to_string(), "1428.14");
//! assert_eq!((Some(won.day), won.days_old), (day(2025, 10, 31), 2));
//! # Ok::<(), daejo_rates::Damaged>(())
//! ```

mod bits;
mod damaged;
mod decode;
mod layout;
#[cfg(feature = "pack")]
pub mod pack;
mod rice;
mod table;

pub use damaged::Damaged;
pub use table::{Fixing, Table};
