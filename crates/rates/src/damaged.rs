//! Why bytes are no table of rates.

use std::fmt;

/// Why bytes are no table of rates, with what to do about it.
///
/// ```
/// use daejo_rates::{Damaged, Table};
/// let error = Table::decode(b"<!DOCTYPE html>").unwrap_err();
/// assert_eq!(error, Damaged::Foreign);
/// assert!(error.to_string().contains("assets/rates.bin"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damaged {
    /// The first bytes are those of another kind of file, such as a server's page about an error.
    Foreign,
    /// A table of another version of the format.
    Version,
    /// Shorter or longer than the file says it is.
    Length,
    /// As long as it should be, but not the bytes that were written.
    Checksum,
    /// The bytes that were written, and they make no table: the writer was at fault.
    Impossible,
}

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Foreign => {
                "this is no table of exchange rates: check that the address leads to \
                 assets/rates.bin"
            }
            Self::Version => {
                "the table of exchange rates and this program come from different versions: load \
                 both again, or build both again"
            }
            Self::Length => {
                "the table of exchange rates is incomplete or has something after its end: load \
                 it again"
            }
            Self::Checksum => {
                "the table of exchange rates was changed on its way or on disk: load it again"
            }
            Self::Impossible => {
                "the table of exchange rates contradicts itself: write it again with `cargo \
                 xtask rates`"
            }
        })
    }
}

impl std::error::Error for Damaged {}
