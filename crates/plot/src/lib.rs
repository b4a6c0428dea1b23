//! Where things lie in a picture: exact numbers, days and labels become positions in whole units.
//!
//! The one place where values are scaled. Nothing here knows what is drawn, or how: a position is
//! a part of a length that the caller names, so that a drawing is the same on every machine.

#![cfg_attr(test, allow(clippy::string_slice, reason = "tests may panic"))]

mod beside;
mod days;
mod label;
mod scale;

pub use beside::{Beside, Plane, Point, beside};
pub use days::{DayTick, Days};
pub use label::{Label, Placed, Side, place, shorten, width};
pub use scale::Scale;
