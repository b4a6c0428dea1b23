//! What of the market's rates the page itself carries.
//!
//! The whole table is large, and only what is computed anew needs it. Each conversion of the
//! comparison has the rate that it was held against; the page's edition (see [`crate::edition`]) has
//! the lines of the pictures besides.

#[cfg(feature = "prerender")]
mod drawn;
mod line;

use daejo_figures::calendar::Date;
use serde::{Deserialize, Serialize};

pub use line::RateLine;

/// The table of rates that a comparison was made with, as far as the page shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rates {
    /// The last day of the table; `None`: there was no table.
    pub until: Option<Date>,
    /// The lines of the market around the publications, one a pair of currencies.
    pub lines: Vec<RateLine>,
}

impl Rates {
    /// Those of a table up to `until`, without lines.
    #[must_use]
    pub fn until(until: Date) -> Self {
        Self {
            until: Some(until),
            lines: Vec::new(),
        }
    }
}
