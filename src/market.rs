//! What of the market's rates the page itself carries.
//!
//! The whole table is large, and only what is computed anew needs it. Each conversion of the
//! comparison has the rate that it was held against; the page's edition (see [`crate::edition`]) has
//! the lines of the pictures besides.

use daejo_collation::{Comparison, Market};
use daejo_figures::calendar::Date;
use serde::{Deserialize, Serialize};

pub use daejo_engine::RateLine;

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

    /// The same with the lines of `market` that `comparison` is drawn with.
    #[must_use]
    pub fn with_lines(self, comparison: &Comparison, market: &dyn Market) -> Self {
        Self {
            lines: daejo_engine::rate_lines(comparison, market),
            ..self
        }
    }
}
