//! The file, written: from the ECB's history of its reference rates, a table with commas.
//!
//! For `cargo xtask rates`, behind the feature `pack`: a reader needs nothing of it.
//!
//! ```
//! use daejo_figures::calendar::day;
//! use daejo_rates::{Table, pack::{History, encode}};
//!
//! let history: History = "\
//! Date,USD,KRW,
//! 2025-11-04,1.1491,1653.78,
//! 2025-11-03,1.1514,1646.53,
//! 2014-12-31,1.2141,1324.8,
//! 2014-12-30,1.216,1336.35,
//! ".parse()?;
//! let table = Table::decode(&encode(&history)?)?;
//! history.check(&table)?;
//!
//! let won = table.cross("USD", "KRW", day(2025, 11, 3).unwrap()).unwrap();
//! assert_eq!(won.rate.round_dp(2).to_string(), "1430.02");
//! let average = table.cross("EUR", "KRW", day(2014, 12, 3).unwrap()).unwrap();
//! assert_eq!(average.rate.to_string(), "1330.58");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod check;
mod encode;
mod history;

pub use check::Difference;
pub use encode::{Unpackable, encode};
pub use history::{History, Unreadable};
