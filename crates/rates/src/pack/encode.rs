//! A history, written as [`crate::layout`] lays it out.

use std::fmt;

use daejo_figures::{Decimal, calendar::Date};

use super::History;
use crate::{
    bits::Writer,
    layout::{AVERAGES, CURRENCIES, FIXINGS, LETTER, MAGIC, RUN, SCALE, VERSION, crc32, month},
    rice::Rice,
};

/// The bytes of a table: the live currencies of `history`, each with its fixings since 2015 as
/// they are and the averages of the months from 1999 to 2014.
///
/// A currency without a rate on the last day is left out. An average has as many decimals as
/// the currency's fixings since 2015.
///
/// # Errors
///
/// [`Unpackable`] if the layout has no room for a value.
pub fn encode(history: &History) -> Result<Vec<u8>, Unpackable> {
    let mut body = Writer::default();
    let months: Vec<_> = History::months().collect();
    let days: Vec<_> = history.daily_days().collect();
    let live = history.live();
    put(&mut body, months.len(), AVERAGES, "too many months")?;
    put(&mut body, days.len(), FIXINGS, "too many days")?;
    put(&mut body, live.len(), CURRENCIES, "too many currencies")?;
    let first = months.len().try_into().ok().and_then(month);
    put_days(
        &mut body,
        &days,
        first.ok_or(Unpackable("too many months"))?,
    )?;

    for (place, code) in live {
        for letter in code.bytes() {
            body.number(u32::from(letter), LETTER);
        }
        let scale = history.scale(place);
        put(&mut body, scale, SCALE, "too many decimals")?;
        let averages = months.iter().map(|&month| history.average(place, month));
        let units: Result<Vec<_>, _> = averages
            .chain(history.daily_rates(place))
            .map(|rate| rate.map(|rate| units(rate, scale)).transpose())
            .collect();
        put_column(&mut body, &units?)?;
    }
    frame(&body.finish())
}

/// `body` behind magic, version, length and checksum.
fn frame(body: &[u8]) -> Result<Vec<u8>, Unpackable> {
    let length = u32::try_from(MAGIC.len() + 9 + body.len());
    let length = length.map_err(|_| Unpackable("too many bytes"))?;
    let mut file = MAGIC.to_vec();
    file.push(VERSION);
    file.extend(length.to_le_bytes());
    file.extend(crc32(body).to_le_bytes());
    file.extend(body);
    Ok(file)
}

fn put_days(body: &mut Writer, days: &[Date], first: Date) -> Result<(), Unpackable> {
    if days.is_empty() {
        return Err(Unpackable("no daily fixing"));
    }
    let mut gaps = Rice::new();
    let mut next = first.to_julian_day();
    for day in days {
        let day = day.to_julian_day();
        let gap = u32::try_from(day - next).map_err(|_| Unpackable("days out of order"))?;
        gaps.write(body, gap);
        next = day + 1;
    }
    Ok(())
}

fn put_column(body: &mut Writer, units: &[Option<i32>]) -> Result<(), Unpackable> {
    let mut differences = Rice::new();
    let mut last = 0;
    // The first run is of rows without a rate, so it may be empty.
    if units.first().is_some_and(Option::is_some) {
        body.number(0, RUN);
    }
    for run in units.chunk_by(|a, b| a.is_some() == b.is_some()) {
        put(body, run.len(), RUN, "too many days")?;
        for &units in run.iter().flatten() {
            differences.write_signed(body, units - last);
            last = units;
        }
    }
    Ok(())
}

/// `rate` in units of its decimal number `scale`, exactly.
fn units(rate: Decimal, scale: u32) -> Result<i32, Unpackable> {
    let mut scaled = rate;
    scaled.rescale(scale);
    if scaled != rate || scaled.is_zero() {
        return Err(Unpackable("a rate with too many digits"));
    }
    i32::try_from(scaled.mantissa()).map_err(|_| Unpackable("a rate with too many digits"))
}

/// Writes `number` in `width` bits, or says that it does not fit.
fn put(
    body: &mut Writer,
    number: impl TryInto<u32>,
    width: u32,
    otherwise: &'static str,
) -> Result<(), Unpackable> {
    let number = number.try_into().map_err(|_| Unpackable(otherwise))?;
    if number >> width > 0 {
        return Err(Unpackable(otherwise));
    }
    body.number(number, width);
    Ok(())
}

/// What a history has that the layout has no room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unpackable(&'static str);

impl fmt::Display for Unpackable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the history of rates cannot be packed: it has {}",
            self.0
        )
    }
}

impl std::error::Error for Unpackable {}
