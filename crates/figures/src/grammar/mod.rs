//! The grammar: what a figure looks like, rule by rule.
//!
//! A rule takes a [`Cursor`] and gives a [`Draft`], or `None`, in which case the next rule is
//! tried at the same place. What stands around a figure ([`affix`]) and between two of them
//! ([`pair`]) is read afterwards.

pub(crate) mod affix;
pub(crate) mod ahead;
mod bare;
pub(crate) mod date;
mod date_at;
pub(crate) mod duration;
mod english_date;
mod english_time;
mod english_told;
mod form;
mod forms;
mod korean_day;
mod korean_range;
mod label;
pub(crate) mod pair;
pub(crate) mod quantity;
pub(crate) mod range;
mod rank;
mod rate;
pub(crate) mod ratio;
mod reader;
mod sign;
mod steps;
pub(crate) mod time;
mod title;
mod unit;

use std::ops::Range;

use crate::cursor::{Cursor, Source};
use crate::mention::{Kind, Quantity, Skipped, Unit};
use crate::numeral::{Exact, numeral};
use date::DateExpr;

/// A figure before its date is resolved and before its surroundings are read.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) span: Range<usize>,
    pub(crate) kind: Kind,
    pub(crate) value: DraftValue,
    /// The numeral itself says so: 30여 곳.
    pub(crate) approx: bool,
}

/// The value of a [`Draft`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum DraftValue {
    Amount(Amount),
    Date(DateExpr, Option<DateExpr>),
    Clock(time::Clock),
    /// Numerator and denominator.
    Ratio(Exact, Exact),
}

/// A [`Quantity`] in the making.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Amount {
    pub(crate) value: Exact,
    pub(crate) hi: Option<Exact>,
    pub(crate) hi_open: bool,
    /// Its unit, empty for none.
    pub(crate) unit: &'static str,
    /// The unit is that of a price: this is what it buys.
    pub(crate) per: Option<rate::Base>,
}

impl Amount {
    /// A single value; `unit` may be empty.
    fn new(value: Exact, unit: &'static str) -> Self {
        Self {
            value,
            hi: None,
            hi_open: false,
            unit,
            per: None,
        }
    }

    /// The unit as the schema names it: `KRW/USD`, `KRW/100JPY` for a price.
    fn unit(&self) -> Option<Unit> {
        let Some(base) = self.per else {
            return (!self.unit.is_empty()).then_some(self.unit.into());
        };
        let mut price = String::from(self.unit);
        price.push_str(if base.hundred { "/100" } else { "/" });
        price.push_str(base.code);
        Some(price.into())
    }

    pub(crate) fn quantity(self) -> Quantity {
        Quantity {
            value: self.value.decimal(),
            place: Exact::power_of_ten(self.value.power()).decimal(),
            hi: self.hi.map(Exact::decimal),
            hi_open: self.hi_open,
            unit: self.unit(),
        }
    }
}

impl Draft {
    fn new(span: Range<usize>, kind: Kind, value: DraftValue) -> Self {
        Self {
            span,
            kind,
            value,
            approx: false,
        }
    }
}

/// What a place of the text turned out to be.
#[derive(Clone, Debug)]
pub(crate) enum Found {
    Figure(Draft),
    /// No figure up to this byte, with a reason worth noting if there is one.
    Skip(usize, Option<Skipped>),
}

impl Found {
    /// No figure at `cursor`: the next may begin behind its character.
    fn nothing(mut cursor: Cursor<'_>) -> Self {
        cursor.bump();
        Self::Skip(cursor.pos(), None)
    }
}

/// Reads the figure that begins at `cursor`; spans do not reach back before `floor`.
pub(crate) fn figure(cursor: Cursor<'_>, floor: usize) -> Found {
    let hangul = cursor.at_hangul();
    if hangul && !may_begin(cursor) {
        return Found::nothing(cursor);
    }
    let begins_with_digit = cursor.at_digit();
    if begins_with_digit && let Some(end) = label::name(cursor, floor) {
        return Found::Skip(end, Some(Skipped::Name));
    }
    if !begins_with_digit && let Some(end) = label::idiom(cursor) {
        return Found::Skip(end, None);
    }
    if let Some(draft) = without_unit(cursor, floor) {
        return Found::Figure(draft);
    }
    quantity::quantity(cursor, floor)
}

/// Whether a figure that may be part of the title of a work is: sums of money are hardly ever.
// The loop that reads is quicker without it inside.
#[inline(never)]
pub(crate) fn is_in_title(source: &Source<'_>, draft: &Draft) -> bool {
    let in_name = matches!(
        draft.kind,
        Kind::Count | Kind::Duration | Kind::Measure | Kind::Number | Kind::Age | Kind::Time
    );
    in_name
        && title::holds(
            source.at(draft.span.start),
            source.at(draft.span.end),
            draft.kind == Kind::Count,
        )
}

/// Whether the Hangul word at `cursor` begins like a figure: most that the scan stops at do not.
fn may_begin(cursor: Cursor<'_>) -> bool {
    cursor.calendar_word().is_some()
        || numeral(cursor).is_some()
        || cursor.begins(crate::lexicon::calendar::WEEKDAYS)
        || time::begins(cursor)
}

/// Figures whose form alone tells what they are.
fn without_unit(cursor: Cursor<'_>, floor: usize) -> Option<Draft> {
    let start = cursor.pos();
    if let Some((end, points)) = ratio::part_of_a_point(cursor) {
        let value = DraftValue::Amount(points);
        return Some(Draft::new(start..end, Kind::PercentagePoint, value));
    }
    if let Some((end, percent)) = ratio::tenths(cursor) {
        return Some(Draft::new(
            start..end,
            Kind::Percent,
            DraftValue::Amount(percent),
        ));
    }
    if let Some((end, from, to)) = date_at::date_at(cursor) {
        // A time straight behind a day is part of the date.
        let end = match from.day.and_then(|_| time::behind_date(cursor.at(end))) {
            Some(behind) if to.is_none() => behind,
            _ => end,
        };
        return Some(Draft::new(
            start..end,
            Kind::Date,
            DraftValue::Date(from, to),
        ));
    }
    if cursor.peek()?.is_ascii()
        && let Some(draft) = rank::placed(cursor)
    {
        return Some(draft);
    }
    if let Some(clock) = time::time(cursor, floor) {
        let value = DraftValue::Clock(clock);
        return Some(Draft::new(clock.start..clock.end, Kind::Time, value));
    }
    if let Some(number) = numeral(cursor) {
        if let Some((end, numerator, denominator)) = ratio::ratio(cursor, &number) {
            let value = DraftValue::Ratio(numerator, denominator);
            return Some(Draft::new(start..end, Kind::Ratio, value));
        }
    } else if let Some((end, numerator, denominator)) = ratio::single_part(cursor) {
        let value = DraftValue::Ratio(numerator, denominator);
        return Some(Draft::new(start..end, Kind::Ratio, value));
    }
    let (end, length) = duration::word(cursor)?;
    let kind = if length.unit == "x" {
        Kind::Multiple
    } else {
        Kind::Duration
    };
    Some(Draft::new(start..end, kind, DraftValue::Amount(length)))
}
