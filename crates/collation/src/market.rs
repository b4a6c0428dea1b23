//! The market's rates, as far as a comparison needs them.

use daejo_figures::Decimal;
use daejo_figures::calendar::Date;
use daejo_rates::Table;
use serde::{Deserialize, Serialize};

/// Where rates come from: a table of a central bank, or what a reader has typed.
pub trait Market {
    /// The rate of `day`, or the last before it: `quote` currency for one of `base`, both ISO
    /// 4217 codes. `None` where there is none.
    fn rate(&self, base: &str, quote: &str, day: Date) -> Option<MarketRate>;

    /// The rates that were fixed from one day to another, both of them included, in order.
    fn series(&self, _base: &str, _quote: &str, _from: Date, _to: Date) -> Vec<(Date, Decimal)> {
        Vec::new()
    }
}

/// A rate of the market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarketRate {
    /// Quote currency for one of the base.
    pub rate: Decimal,
    /// The day on which it was fixed.
    pub day: Date,
    /// The rate fixed before that: a morning paper knew no other.
    pub before: Option<Decimal>,
    /// So many days before the day asked for.
    pub days_old: u32,
}

/// No rates at all.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoMarket;

impl Market for NoMarket {
    fn rate(&self, _: &str, _: &str, _: Date) -> Option<MarketRate> {
        None
    }
}

impl Market for Table {
    fn rate(&self, base: &str, quote: &str, day: Date) -> Option<MarketRate> {
        let found = self.cross(base, quote, day)?;
        // Months after its last fixing a currency has no rate of the day.
        let before = self.before(base, quote, day).map(|fixing| fixing.rate);
        (found.days_old <= STALE).then_some(MarketRate {
            rate: found.rate,
            day: found.day,
            before,
            days_old: found.days_old,
        })
    }

    fn series(&self, base: &str, quote: &str, from: Date, to: Date) -> Vec<(Date, Decimal)> {
        Table::series(self, base, quote, from, to).collect()
    }
}

/// Days after which a fixing says nothing of a day: beyond the longest holidays.
const STALE: u32 = 400;
