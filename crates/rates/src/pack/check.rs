//! A table against the history that it was made of.

use std::fmt;

use daejo_figures::{
    Decimal,
    calendar::{Date, day, iso},
};

use super::History;
use crate::{Fixing, Table};

impl History {
    /// Compares every rate of `table` with this history.
    ///
    /// # Errors
    ///
    /// The first [`Difference`]: the table then does not say what the ECB does.
    pub fn check(&self, table: &Table) -> Result<(), Difference> {
        let live = self.live();
        let codes = live.iter().map(|&(_, code)| code);
        if !table.currencies().eq(std::iter::once("EUR").chain(codes)) {
            return Err(Difference {
                code: "the list of currencies".to_owned(),
                day: None,
            });
        }
        // The euro has a rate in every row, so these are all days of the table.
        let rows = table.series("EUR", "EUR", Date::MIN, Date::MAX);
        if rows.count() != Self::months().count() + self.daily_days().count() {
            return Err(Difference {
                code: "the number of days".to_owned(),
                day: None,
            });
        }
        for (place, code) in live {
            let months = Self::months().map(|(year, month)| {
                (
                    day(year, month, 1),
                    self.average(place, (year, month)),
                    true,
                )
            });
            let days = self.daily_days().map(Some).zip(self.daily_rates(place));
            let days = days.map(|(day, rate)| (day, rate, false));
            for (day, rate, average) in months.chain(days) {
                if day.is_none_or(|day| !agrees(table, code, day, rate, average)) {
                    return Err(Difference {
                        code: code.to_owned(),
                        day,
                    });
                }
            }
        }
        Ok(())
    }
}

/// Whether `table` has the euro at `rate` in the row of `day`, or no such row if there is none.
fn agrees(table: &Table, code: &str, day: Date, rate: Option<Decimal>, average: bool) -> bool {
    let row = table
        .cross("EUR", code, day)
        .filter(|fixing| fixing.day == day);
    row == rate.map(|rate| Fixing {
        rate,
        day,
        days_old: 0,
        average,
    })
}

/// Where a table does not say what the history does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    code: String,
    day: Option<Date>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the packed rates are not those of the history: {}",
            self.code
        )?;
        self.day.map_or(Ok(()), |day| write!(f, " on {}", iso(day)))
    }
}

impl std::error::Error for Difference {}
