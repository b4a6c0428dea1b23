//! The time between two dates: 2018년부터 2025년까지 7년간.

use daejo_figures::{Decimal, Kind, Value};

use super::clause::Clause;
use super::formula::{Step, written_date};
use super::lexicon::ends_with;
use super::{Check, CheckKind, CheckVerdict, Formula};

/// What may stand behind a length of time that lasts from one date to another.
#[rustfmt::skip]
static LASTS: &[&str] = &["간", "동안", "에 걸쳐", "에 걸친", "연속"];

/// The lengths of time that a sentence states with first and last date, which are one figure.
pub(super) fn spans(clause: &Clause<'_>) -> Vec<Check> {
    let twos = clause.figures.windows(2);
    twos.filter_map(|two| {
        let &[one, two] = two else { return None };
        korean(clause, one, two)
            .or_else(|| behind(clause, one, two))
            .or_else(|| before(clause, one, two))
    })
    .collect()
}

/// `2018년부터 2025년까지 7년간`.
fn korean(clause: &Clause<'_>, span: usize, length: usize) -> Option<Check> {
    let between = clause.gap(span, length)?;
    let bare = between
        .trim()
        .trim_end_matches(['약', '총', '꼬', '박'])
        .trim();
    let after = clause.after(length).trim_start();
    let lasts = LASTS.iter().any(|word| after.starts_with(word));
    if matches!(bare, "까지" | "까지,") && lasts {
        check(clause, span, length)
    } else {
        None
    }
}

/// `from 2020 to 2025, five years`.
fn behind(clause: &Clause<'_>, span: usize, length: usize) -> Option<Check> {
    let opens = ends_with(clause.before(span).trim_end(), "from");
    let between = clause.gap(span, length)?;
    let joined = matches!(between.trim(), "," | ", a period of" | ", or" | ", for");
    // Five years longer than planned is another length.
    let after = clause.after(length).trim_start();
    let ends = after.is_empty() || after.starts_with(['.', ',', ')', ';']);
    if opens && joined && ends {
        check(clause, span, length)
    } else {
        None
    }
}

/// `over the five years from 2020 to 2025`.
fn before(clause: &Clause<'_>, length: usize, span: usize) -> Option<Check> {
    let lasts = ["the", "over", "for"]
        .iter()
        .any(|word| ends_with(clause.before(length).trim_end(), word));
    if lasts && clause.gap(length, span)?.trim() == "from" {
        check(clause, span, length)
    } else {
        None
    }
}

/// Whether first and last are both counted is told by what holds.
fn check(clause: &Clause<'_>, span: usize, length: usize) -> Option<Check> {
    let Value::Date(date) = &clause.mention(span)?.value else {
        return None;
    };
    let (first, last) = date.iso.as_deref()?.split_once('/')?;
    let Value::Quantity(quantity) = &clause.mention(length)?.value else {
        return None;
    };
    let (step, _) = written_date(first)?;
    let unit = match step {
        Step::Year => "year",
        Step::Month => "month",
        Step::Day => "day",
    };
    let mut stated = clause.stated(length)?;
    // A length in whole units is exact: 7년 are not 6.5.
    stated.estimate.low = stated.estimate.value;
    stated.estimate.high = stated.estimate.value;
    match quantity.unit.as_deref()? {
        own if own == unit => {}
        // 2018년 3월부터 2025년 5월까지 7년간: to the year.
        "year" if step == Step::Month => {
            stated.estimate = stated.estimate.scaled(Decimal::from(12))?;
            let half = Decimal::from(6);
            stated.estimate.low = stated.estimate.low.checked_sub(half)?;
            stated.estimate.high = stated.estimate.high.checked_add(half)?;
        }
        _ => return None,
    }
    if clause.kind(length)? != Kind::Duration {
        return None;
    }
    nearer(|inclusive| {
        let formula = Formula::Span {
            of: span,
            first: first.to_owned(),
            last: last.to_owned(),
            inclusive,
        };
        clause.check(CheckKind::Duration, formula, stated.clone())
    })
}

/// Of the two readings, first and last both counted or not, the one that comes nearer.
fn nearer(of: impl Fn(bool) -> Option<Check>) -> Option<Check> {
    let apart = |check: &Check| {
        let stated = check.stated.estimate.value;
        check.computed.value.saturating_sub(stated).abs()
    };
    let readings = [of(false), of(true)].into_iter().flatten();
    let check = readings.min_by_key(apart)?;
    // From the end of one year to the beginning of another is up to one less.
    let possible = apart(&check) <= Decimal::ONE;
    let near = check
        .stated
        .estimate
        .is_near(&check.computed, Decimal::new(5, 1));
    (check.verdict != CheckVerdict::Off || near && !possible).then_some(check)
}
