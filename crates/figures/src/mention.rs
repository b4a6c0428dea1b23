//! What the engine gives back: one [`Mention`] per figure of the text.

use std::borrow::Cow;
use std::ops::Range;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::calendar::Interval;

/// All figures of a text, and what was passed over on purpose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// In order of their spans, which never overlap.
    pub mentions: Vec<Mention>,
    /// Runs that look like figures but were not taken, with the reason.
    pub notes: Vec<Note>,
}

/// One figure: where it stands, what kind it is, its exact value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// Bytes of the text, on character boundaries; sign, currency, numeral and unit, without
    /// approximators, bounds and particles around them.
    pub span: Range<usize>,
    /// What is stated.
    pub kind: Kind,
    /// The exact value.
    pub value: Value,
    /// The text says that the value is approximate (약, 가량, about …).
    pub approx: bool,
    /// The text says that the value is a limit.
    pub bound: Option<Bound>,
    /// The limit itself is excluded (초과, 미만, more than …).
    pub strict: bool,
    /// Index, in [`Reading::mentions`], of the amount that this one converts into another currency.
    pub pair: Option<usize>,
}

/// The kinds of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// An amount in a currency; unit: ISO 4217 code.
    Money,
    /// A day or a period of the calendar.
    Date,
    /// A time of day.
    Time,
    /// A length of time; unit: `second` … `year`.
    Duration,
    /// A share in hundredths; unit: `%`.
    Percent,
    /// A difference of shares; unit: `pp` or `bp`.
    PercentagePoint,
    /// A number of things; unit: the classifier as written, or none.
    Count,
    /// Electric and other power; unit: `W` … `TW`.
    Power,
    /// Length, area, mass, energy, temperature …; unit: its symbol.
    Measure,
    /// So many times as much; unit: `x`.
    Multiple,
    /// A place in an order.
    Rank,
    /// A part of a whole as numerator and denominator.
    Ratio,
    /// A price of one currency in another; unit: `KRW/USD`.
    Rate,
    /// Years of life.
    Age,
    /// An index level or points.
    Number,
}

impl Kind {
    /// The name used in JSON: `money`, `pp`, ….
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Percent => "percent",
            Self::PercentagePoint => "pp",
            Self::Count => "count",
            Self::Power => "power",
            Self::Measure => "measure",
            Self::Multiple => "multiple",
            Self::Rank => "rank",
            Self::Ratio => "ratio",
            Self::Rate => "rate",
            Self::Age => "age",
            Self::Number => "number",
        }
    }
}

/// An exact value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// A number, or a range of numbers, of some unit.
    Quantity(Quantity),
    /// A date.
    Date(DateValue),
    /// A time of day, 0–23 and 0–59, or the span from it to another.
    Clock {
        /// Hour of the day.
        hour: u8,
        /// Minute of the hour.
        minute: u8,
        /// Hour and minute of the end of a span.
        last: Option<(u8, u8)>,
    },
    /// `numerator` of `denominator` parts.
    Ratio {
        /// Parts taken.
        numerator: Decimal,
        /// Parts of the whole.
        denominator: Decimal,
    },
}

/// The name of a unit; most are known when the program is built.
pub type Unit = Cow<'static, str>;

/// A number of a unit, with all multipliers applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quantity {
    /// The value, or the lower end of a range.
    pub value: Decimal,
    /// Place value of the last written digit of `value`: 10^8 for 380억, 0.1 for 7.5.
    pub place: Decimal,
    /// The upper end of a range.
    pub hi: Option<Decimal>,
    /// The upper end itself is excluded (30%대 is 30 ≤ x < 40).
    pub hi_open: bool,
    /// Unit, see [`Kind`].
    pub unit: Option<Unit>,
}

/// A date as written, and the days that it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateValue {
    /// ISO 8601, reduced where the text is: `2025`, `2025-10`, `2025-Q2`, `2025-H1`,
    /// `2025-10-03`; a range has a slash. `None` where it cannot be known.
    pub iso: Option<String>,
    /// The days; `None` where the text alone, without a publication date, cannot tell.
    pub interval: Option<Interval>,
    /// How the days were found.
    pub basis: Basis,
}

/// On what the resolution of a date rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Basis {
    /// All parts are written.
    Written,
    /// Reckoned from the publication date.
    Published,
    /// A publication date would be needed.
    Unknown,
}

/// A limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Bound {
    /// 이상, 초과, 최소, more than ….
    AtLeast,
    /// 이하, 미만, 최대, 까지, up to ….
    AtMost,
}

impl Bound {
    /// The name used in JSON: `at_least` or `at_most`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
        }
    }
}

/// Something that looks like a figure and was passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// Why.
    pub reason: Skipped,
}

/// Why a run of text was not taken as a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Skipped {
    /// Part of a name or code: GPT-5, F-35, EC2.
    Name,
    /// A number without unit, classifier or currency.
    Bare,
    /// What something is reckoned by: 1인당, 3.3㎡당.
    Per,
    /// More digits than an exact decimal of 28 digits holds.
    TooLong,
    /// A day that the calendar lacks.
    NoSuchDay,
}
