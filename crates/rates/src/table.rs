//! The table: a row a day or month, a column a currency.

use daejo_figures::{
    Decimal,
    calendar::{Date, Interval},
};

/// Exchange rates of many currencies over years: the ECB's euro reference rates.
///
/// Daily from [`Table::daily_from`] to [`Table::last_day`], the average of each month before.
/// Currencies are named by their codes of ISO 4217, in capitals. The euro is one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The day of each row, ascending: the first of a month averaged, then the days of fixings.
    pub(crate) days: Vec<Date>,
    /// How many of the rows are averages: the first ones.
    pub(crate) averages: usize,
    /// The day of the last row.
    pub(crate) last: Date,
    pub(crate) columns: Vec<Column>,
}

/// The rates of a currency: how much of it a euro was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub code: String,
    /// The decimals of the rates.
    pub scale: u32,
    /// The rate of each row in units of the last decimal, zero where there is none.
    pub units: Vec<u32>,
}

/// What a unit of one currency was in another, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixing {
    /// Units of the quote currency for one unit of the base currency, not rounded: what the
    /// ECB's rates give when one is divided by the other, to 24 digits and more.
    pub rate: Decimal,
    /// The day that the rate was fixed, or the first day of the month of an average.
    pub day: Date,
    /// How many days before the day asked for that is; zero within the month of an average,
    /// and after it the days since its end.
    pub days_old: u32,
    /// Whether the rate is that of the averages of a month, as it is before 2015.
    pub average: bool,
}

impl Table {
    /// The rate on `day`: that day's fixing, or else the last one before it.
    ///
    /// Before [`Table::daily_from`] it is the rate of the averages of the month that `day`
    /// lies in. After [`Table::last_day`] it stays the last, and [`Fixing::days_old`] tells how
    /// old that is.
    ///
    /// `None` if a currency is not in the table, or neither on `day` nor before has a rate:
    /// for any, before 1999.
    ///
    /// ```
    /// use daejo_figures::calendar::day;
    /// # let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/rates.bin"));
    /// # let table = daejo_rates::Table::decode(bytes)?;
    /// let won = table.cross("EUR", "KRW", day(2025, 11, 4).unwrap()).unwrap();
    /// assert_eq!(won.rate.to_string(), "1653.78");
    /// assert!(!won.average);
    ///
    /// let long_ago = table.cross("USD", "KRW", day(2002, 6, 22).unwrap()).unwrap();
    /// assert_eq!((Some(long_ago.day), long_ago.average), (day(2002, 6, 1), true));
    ///
    /// assert_eq!(table.cross("USD", "VND", day(2025, 11, 4).unwrap()), None);
    /// # Ok::<(), daejo_rates::Damaged>(())
    /// ```
    #[must_use]
    pub fn cross(&self, base: &str, quote: &str, day: Date) -> Option<Fixing> {
        self.until(base, quote, day)?.next()
    }

    /// The rate of the fixing before the one that [`Table::cross`] gives for `day`.
    ///
    /// The ECB fixes in the evening of Korea: an article of that morning had this one.
    /// `None` as for [`Table::cross`], or if that is the first. The fixing before the first
    /// daily one is the average of the month before.
    ///
    /// ```
    /// use daejo_figures::calendar::day;
    /// # let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/rates.bin"));
    /// # let table = daejo_rates::Table::decode(bytes)?;
    /// let eve = table.before("EUR", "KRW", day(2025, 11, 4).unwrap()).unwrap();
    /// assert_eq!((Some(eve.day), eve.days_old), (day(2025, 11, 3), 1));
    /// assert_eq!(eve.rate.to_string(), "1646.53");
    /// # Ok::<(), daejo_rates::Damaged>(())
    /// ```
    #[must_use]
    pub fn before(&self, base: &str, quote: &str, day: Date) -> Option<Fixing> {
        self.until(base, quote, day)?.nth(1)
    }

    /// The day of the last fixing.
    ///
    /// ```
    /// # let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/rates.bin"));
    /// # let table = daejo_rates::Table::decode(bytes)?;
    /// assert!(table.last_day() >= daejo_figures::calendar::day(2026, 10, 30).unwrap());
    /// # Ok::<(), daejo_rates::Damaged>(())
    /// ```
    #[must_use]
    pub fn last_day(&self) -> Date {
        self.last
    }

    /// The day of the first daily fixing: what is older is the average of a month.
    ///
    /// ```
    /// # let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/rates.bin"));
    /// # let table = daejo_rates::Table::decode(bytes)?;
    /// assert_eq!(Some(table.daily_from()), daejo_figures::calendar::day(2015, 1, 2));
    /// # Ok::<(), daejo_rates::Damaged>(())
    /// ```
    #[must_use]
    pub fn daily_from(&self) -> Date {
        self.days.get(self.averages).copied().unwrap_or(self.last)
    }

    /// The codes of the currencies: `EUR`, then the others as the ECB orders them.
    ///
    /// ```
    /// # let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/rates.bin"));
    /// # let table = daejo_rates::Table::decode(bytes)?;
    /// assert_eq!(table.currencies().next(), Some("EUR"));
    /// assert!(table.currencies().any(|code| code == "KRW"));
    /// assert_eq!(table.currencies().count(), 30);
    /// # Ok::<(), daejo_rates::Damaged>(())
    /// ```
    pub fn currencies(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| column.code.as_str())
    }

    /// The rates from `from` to `to`, both included, oldest first, one for each fixing: for a
    /// chart.
    ///
    /// Before [`Table::daily_from`] there is one for each month averaged, at its first day. Days
    /// without a rate of both currencies are left out. Nothing if a currency is not in the
    /// table.
    ///
    /// ```
    /// use daejo_figures::calendar::day;
    /// # let bytes = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/rates.bin"));
    /// # let table = daejo_rates::Table::decode(bytes)?;
    /// let (from, to) = (day(2025, 11, 1).unwrap(), day(2025, 11, 4).unwrap());
    /// let days: Vec<_> = table.series("EUR", "KRW", from, to).map(|(day, _)| day.day()).collect();
    /// assert_eq!(days, [3, 4]);
    /// # Ok::<(), daejo_rates::Damaged>(())
    /// ```
    pub fn series(
        &self,
        base: &str,
        quote: &str,
        from: Date,
        to: Date,
    ) -> impl Iterator<Item = (Date, Decimal)> + use<'_> {
        let pair = self.pair(base, quote);
        let first = self.days.partition_point(|&day| day < from);
        let rows = first..self.days.partition_point(|&day| day <= to);
        rows.filter_map(move |row| Some((*self.days.get(row)?, pair?.rate(row)?)))
    }

    /// The fixings of a pair up to `day`, newest first.
    fn until(
        &self,
        base: &str,
        quote: &str,
        day: Date,
    ) -> Option<impl Iterator<Item = Fixing> + use<'_>> {
        let pair = self.pair(base, quote)?;
        let rows = 0..self.days.partition_point(|&row| row <= day);
        Some(rows.rev().filter_map(move |row| {
            Some(Fixing {
                rate: pair.rate(row)?,
                day: *self.days.get(row)?,
                days_old: self.age(row, day)?,
                average: row < self.averages,
            })
        }))
    }

    /// The days from the end of `row` to `day`, zero if `day` lies in it.
    fn age(&self, row: usize, day: Date) -> Option<u32> {
        let start = *self.days.get(row)?;
        let end = if row < self.averages {
            let (year, month) = (start.year(), u8::from(start.month()));
            Interval::of_months(year, month, month)?.end
        } else {
            start
        };
        let days = day.to_julian_day() - end.to_julian_day();
        Some(days.max(0).unsigned_abs())
    }

    fn pair(&self, base: &str, quote: &str) -> Option<Pair<'_>> {
        let column = |code: &str| self.columns.iter().find(|column| column.code == code);
        Some(Pair {
            base: column(base)?,
            quote: column(quote)?,
        })
    }
}

/// Two columns of a table.
#[derive(Clone, Copy)]
struct Pair<'a> {
    base: &'a Column,
    quote: &'a Column,
}

impl Pair<'_> {
    /// The rate in `row`, or `None` if one of the two has none.
    fn rate(self, row: usize) -> Option<Decimal> {
        let rate = self.quote.rate(row)?.checked_div(self.base.rate(row)?)?;
        Some(rate.normalize())
    }
}

impl Column {
    /// The euro: one to itself in each of `rows`.
    pub fn euro(rows: usize) -> Self {
        Self {
            code: "EUR".to_owned(),
            scale: 0,
            units: vec![1; rows],
        }
    }

    fn rate(&self, row: usize) -> Option<Decimal> {
        let units = *self.units.get(row)?;
        (units > 0)
            .then(|| Decimal::try_new(i64::from(units), self.scale).ok())
            .flatten()
    }
}
