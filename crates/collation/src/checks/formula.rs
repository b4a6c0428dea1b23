//! How the result of a statement is computed from its figures.

use daejo_figures::calendar::{self, Interval};
use daejo_figures::{Decimal, Kind, Value};
use serde::{Deserialize, Serialize};

use super::Estimate;
use crate::comparison::Document;

/// A formula over figures, which it names by their indices in [`Document::figures`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Formula {
    /// `over ÷ under`.
    Quotient {
        /// Figure above the line.
        over: usize,
        /// Figure below it.
        under: usize,
    },
    /// `(to − from) ÷ from`, in times: what `3배 더` says.
    Growth {
        /// Figure before.
        from: usize,
        /// Figure after.
        to: usize,
    },
    /// `(to − from) ÷ from × 100`, or `(from − to) ÷ from × 100` where the text tells of a fall.
    Change {
        /// Figure before.
        from: usize,
        /// Figure after.
        to: usize,
        /// The text says that it became less.
        fall: bool,
    },
    /// `more − less`.
    Difference {
        /// Figure from which is taken.
        more: usize,
        /// Figure that is taken away.
        less: usize,
    },
    /// The sum of several figures.
    Sum(Vec<usize>),
    /// The product of several figures.
    Product(Vec<usize>),
    /// `part ÷ whole × 100`.
    Share {
        /// Figure of the part.
        part: usize,
        /// Figure of the whole.
        whole: usize,
    },
    /// The time between the ends of one span, of the same exactness: 2018년부터 2025년까지.
    Span {
        /// The span.
        of: usize,
        /// Its first end, in ISO 8601.
        first: String,
        /// Its last end.
        last: String,
        /// First and last are both counted, which adds one.
        inclusive: bool,
    },
}

/// An arithmetic sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// `+`
    Plus,
    /// `−`
    Minus,
    /// `×`
    Times,
    /// `÷`
    Over,
    /// `(`
    Open,
    /// `)`
    Close,
}

impl Sign {
    /// The sign itself, between blanks where it stands between two operands.
    #[must_use]
    pub fn spaced(self) -> &'static str {
        match self {
            Self::Plus => " + ",
            Self::Minus => " − ",
            Self::Times => " × ",
            Self::Over => " ÷ ",
            Self::Open => "(",
            Self::Close => ")",
        }
    }
}

/// A piece of a formula as it is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A figure, by its index in [`Document::figures`].
    Figure(usize),
    /// A number that is not of the text.
    Number(Decimal),
    /// A date, in ISO 8601.
    Written(String),
    /// A sign.
    Sign(Sign),
}

impl Formula {
    /// The figures in it.
    #[must_use]
    pub fn operands(&self) -> Vec<usize> {
        match self {
            Self::Quotient { over, under } => vec![*over, *under],
            Self::Growth { from, to } | Self::Change { from, to, .. } => vec![*from, *to],
            Self::Difference { more, less } => vec![*more, *less],
            Self::Sum(parts) | Self::Product(parts) => parts.clone(),
            Self::Share { part, whole } => vec![*part, *whole],
            Self::Span { of, .. } => vec![*of],
        }
    }

    /// The formula as it is written down, without its result.
    #[must_use]
    pub fn tokens(&self) -> Vec<Token> {
        use Sign::{Close, Minus, Open, Over, Plus, Times};
        let figure = |at: &usize| Token::Figure(*at);
        let sign = Token::Sign;
        let hundred = Token::Number(Decimal::ONE_HUNDRED);
        let joined = |parts: &[usize], mark| {
            let mut tokens = Vec::new();
            for part in parts {
                if !tokens.is_empty() {
                    tokens.push(sign(mark));
                }
                tokens.push(figure(part));
            }
            tokens
        };
        let relative = |more: &usize, less: &usize, base: &usize| {
            vec![
                sign(Open),
                figure(more),
                sign(Minus),
                figure(less),
                sign(Close),
                sign(Over),
                figure(base),
            ]
        };
        match self {
            Self::Quotient { over, under } => joined(&[*over, *under], Over),
            Self::Growth { from, to } => relative(to, from, from),
            Self::Change { from, to, fall } => {
                let (more, less) = if *fall { (from, to) } else { (to, from) };
                let mut tokens = relative(more, less, from);
                tokens.extend([sign(Times), hundred]);
                tokens
            }
            Self::Difference { more, less } => joined(&[*more, *less], Minus),
            Self::Sum(parts) => joined(parts, Plus),
            Self::Product(parts) => joined(parts, Times),
            Self::Share { part, whole } => {
                vec![
                    figure(part),
                    sign(Over),
                    figure(whole),
                    sign(Times),
                    hundred,
                ]
            }
            Self::Span {
                first,
                last,
                inclusive,
                ..
            } => {
                let written = |end: &String| Token::Written(end.clone());
                let mut tokens = vec![written(last), sign(Minus), written(first)];
                if *inclusive {
                    tokens.extend([sign(Plus), Token::Number(Decimal::ONE)]);
                }
                tokens
            }
        }
    }

    /// What it gives. `None` where a figure is a range or a limit, a divisor may be zero, or
    /// the result exceeds 28 digits.
    pub(super) fn compute(&self, document: &Document) -> Option<Estimate> {
        let get = |at: &usize| operand(document, *at);
        match self {
            Self::Quotient { over, under } => quotient(get(over)?, get(under)?),
            Self::Growth { from, to } => {
                let times = quotient(get(to)?, get(from)?)?;
                shifted(times, Decimal::NEGATIVE_ONE)
            }
            Self::Change { from, to, fall } => {
                let times = quotient(get(to)?, get(from)?)?;
                let change = shifted(times, Decimal::NEGATIVE_ONE)?;
                let change = if *fall { negated(change) } else { change };
                change.scaled(Decimal::ONE_HUNDRED)
            }
            Self::Difference { more, less } => sum(get(more)?, negated(get(less)?)),
            Self::Sum(parts) => {
                let mut parts = parts.iter();
                let first = get(parts.next()?)?;
                parts.try_fold(first, |all, part| sum(all, get(part)?))
            }
            Self::Product(parts) => {
                let mut parts = parts.iter();
                let first = get(parts.next()?)?;
                parts.try_fold(first, |all, part| product(all, get(part)?))
            }
            Self::Share { part, whole } => {
                quotient(get(part)?, get(whole)?)?.scaled(Decimal::ONE_HUNDRED)
            }
            Self::Span {
                first,
                last,
                inclusive,
                ..
            } => {
                let (step, from) = written_date(first)?;
                let (other, to) = written_date(last)?;
                let length = step.number(to) - step.number(from) + i64::from(*inclusive);
                (step == other && length > 0).then(|| Estimate::exact(length.into()))
            }
        }
    }

    /// The formula and its result in plain numbers: `1,200,000 ÷ 400,000 = 3`.
    pub(super) fn equation(&self, document: &Document, computed: Estimate) -> String {
        let mut shown = String::new();
        for token in self.tokens() {
            match token {
                Token::Figure(at) => shown.push_str(&written(document, at)),
                Token::Number(number) => shown.push_str(&grouped(number)),
                Token::Written(date) => shown.push_str(&date),
                Token::Sign(sign) => shown.push_str(sign.spaced()),
            }
        }
        shown.push_str(" = ");
        shown.push_str(&grouped(shown_digits(computed.value)));
        shown
    }
}

/// The value of a figure as an operand, and in percentage points where it is in basis points.
fn operand(document: &Document, at: usize) -> Option<Estimate> {
    let mention = &document.figures.get(at)?.mention;
    let estimate = Estimate::of(mention)?;
    if estimate.bound.is_some() {
        return None;
    }
    estimate.opened()
}

fn quotient(over: Estimate, under: Estimate) -> Option<Estimate> {
    if under.low <= Decimal::ZERO || over.low < Decimal::ZERO {
        return None;
    }
    Some(Estimate::between(
        over.value.checked_div(under.value)?,
        over.low.checked_div(under.high)?,
        over.high.checked_div(under.low)?,
    ))
}

fn product(one: Estimate, two: Estimate) -> Option<Estimate> {
    if one.low < Decimal::ZERO || two.low < Decimal::ZERO {
        return None;
    }
    Some(Estimate::between(
        one.value.checked_mul(two.value)?,
        one.low.checked_mul(two.low)?,
        one.high.checked_mul(two.high)?,
    ))
}

fn sum(one: Estimate, two: Estimate) -> Option<Estimate> {
    Some(Estimate::between(
        one.value.checked_add(two.value)?,
        one.low.checked_add(two.low)?,
        one.high.checked_add(two.high)?,
    ))
}

fn shifted(estimate: Estimate, by: Decimal) -> Option<Estimate> {
    sum(estimate, Estimate::exact(by))
}

fn negated(estimate: Estimate) -> Estimate {
    Estimate::between(-estimate.value, -estimate.high, -estimate.low)
}

/// How exactly a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Year,
    Month,
    Day,
}

impl Step {
    /// The number of the first year, month or day of `days`, counted from a fixed one.
    fn number(self, days: Interval) -> i64 {
        let start = days.start;
        match self {
            Self::Year => start.year().into(),
            Self::Month => i64::from(start.year()) * 12 + i64::from(u8::from(start.month())),
            Self::Day => start.to_julian_day().into(),
        }
    }
}

/// The exactness and the days of a date in ISO 8601 that is one year, one month or one day.
pub(super) fn written_date(iso: &str) -> Option<(Step, Interval)> {
    let mut parts = iso.split('-');
    let mut next = || parts.next().map(str::parse::<i32>);
    let (year, month, day) = (next()?.ok()?, next(), next());
    let month = month.transpose().ok()?;
    let day = day.transpose().ok()?;
    let small = |number: i32| u8::try_from(number).ok();
    Some(match (month, day) {
        (None, _) => (Step::Year, Interval::of_year(year)?),
        (Some(month), None) => {
            let month = small(month)?;
            (Step::Month, Interval::of_months(year, month, month)?)
        }
        (Some(month), Some(date)) => {
            let day = calendar::day(year, small(month)?, small(date)?)?;
            (Step::Day, Interval::of_day(day))
        }
    })
}

fn written(document: &Document, at: usize) -> String {
    let Some(figure) = document.figures.get(at) else {
        return String::new();
    };
    match &figure.mention.value {
        Value::Date(date) => date.iso.clone().unwrap_or_default(),
        Value::Quantity(quantity) if figure.mention.kind == Kind::Percent => {
            format!("{}%", grouped(quantity.value))
        }
        Value::Quantity(quantity) => grouped(quantity.value),
        _ => document.surface(figure).to_owned(),
    }
}

/// Four significant digits behind the point at most; whole numbers whole.
pub(super) fn shown_digits(value: Decimal) -> Decimal {
    let mut decimals = 0;
    let mut bound = Decimal::ONE_THOUSAND;
    while value.abs() < bound && decimals < 12 {
        decimals += 1;
        bound /= Decimal::TEN;
    }
    value.round_dp(decimals)
}

/// A number with commas between thousands.
fn grouped(value: Decimal) -> String {
    let plain = value.normalize().to_string();
    let (sign, digits) = plain
        .strip_prefix('-')
        .map_or(("", plain.as_str()), |digits| ("−", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut shown = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            shown.push(',');
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push('.');
        shown.push_str(fraction);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_for_reading() {
        let shown = |text: &str| grouped(shown_digits(text.parse().unwrap()));
        assert_eq!(shown("1200000"), "1,200,000");
        assert_eq!(shown("-4000.5"), "−4,000");
        assert_eq!(shown("33.333333"), "33.33");
        assert_eq!(shown("0.0123456"), "0.01235");
        assert_eq!(shown("0"), "0");
    }
}
