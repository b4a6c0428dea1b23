//! The JSON of `--json`.
//!
//! Offsets are of the text as decoded, whole: a byte order mark at its beginning counts as one
//! code point (three bytes of UTF-8), a CR before an LF as another, an emoji as the one or more
//! code points that it is made of. Bytes are those of the text in UTF-8, whatever the file is
//! encoded in.

mod comparison;
mod conversion;
mod figures;
mod findings;
mod points;

use daejo_figures::calendar::{Interval, iso};
use daejo_figures::{Decimal, Unit, Value};
use serde::Serialize;

pub(crate) use comparison::comparison;
pub(crate) use figures::{figures, mentions};

/// Both days belong to it.
#[derive(Serialize)]
struct Days {
    start: String,
    end: String,
}

impl From<Interval> for Days {
    fn from(interval: Interval) -> Self {
        Self {
            start: iso(interval.start),
            end: iso(interval.end),
        }
    }
}

pub(crate) fn to_json(value: &impl Serialize) -> String {
    // Strings, numbers and flags only: serialising them into memory has no way to fail.
    serde_json::to_string(value).unwrap_or_default()
}

/// `m01`, `m02`, … for the figures of a text, in their order.
pub(crate) fn id(at: usize) -> String {
    format!("m{:02}", at + 1)
}

/// `a1`, `a2`, … for the texts, in their order.
pub(crate) fn article_id(at: usize) -> String {
    format!("a{}", at + 1)
}

/// `e1`, `e2`, … for the events, in their order.
pub(crate) fn event_id(at: usize) -> String {
    format!("e{}", at + 1)
}

/// `f1`, `f2`, … for the facts, in their order.
pub(crate) fn fact_id(at: usize) -> String {
    format!("f{}", at + 1)
}

/// Value, upper end, whether that is excluded, and unit.
pub(crate) fn value(value: &Value) -> (Option<String>, Option<String>, bool, Option<Unit>) {
    match value {
        Value::Quantity(quantity) => (
            Some(decimal(quantity.value)),
            quantity.hi.map(decimal),
            quantity.hi_open,
            quantity.unit.clone(),
        ),
        Value::Date(date) => (date.iso.clone(), None, false, None),
        Value::Clock { hour, minute, last } => {
            let clock = |hour: u8, minute: u8| format!("{hour:02}:{minute:02}");
            let last = last.map(|(hour, minute)| clock(hour, minute));
            (Some(clock(*hour, *minute)), last, false, None)
        }
        Value::Ratio {
            numerator,
            denominator,
        } => (
            Some(format!("{}/{}", decimal(*numerator), decimal(*denominator))),
            None,
            false,
            None,
        ),
    }
}

pub(crate) fn interval(value: &Value) -> Option<Interval> {
    match value {
        Value::Date(date) => date.interval,
        _ => None,
    }
}

/// Without exponent, separators and trailing zeros.
fn decimal(value: Decimal) -> String {
    value.normalize().to_string()
}

/// With `digits` significant digits.
fn significant(value: Decimal, digits: u32) -> Decimal {
    value.round_sf(digits).unwrap_or(value)
}
