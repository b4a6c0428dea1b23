//! The market's rates over some months, as the page carries them to draw a line of.

use daejo_figures::Decimal;
use daejo_figures::calendar::Date;
use serde::{Deserialize, Serialize};

/// The rates of two currencies on some days, for a picture: rounded, and not every day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateLine {
    /// ISO 4217 code of the currency that is priced.
    pub base: String,
    /// ISO 4217 code of the currency that the price is in.
    pub quote: String,
    /// Day and rate, in order.
    pub points: Vec<(Date, Decimal)>,
}
