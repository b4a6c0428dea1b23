//! The time between two dates: 2018년부터 2025년까지 7년간.

use daejo_figures::{Decimal, Kind, Value};

use super::clause::Clause;
use super::formula::{Step, date};
use super::lexicon::ends_with;
use super::{Check, CheckKind, CheckVerdict, Formula};

/// What may stand behind a length of time that lasts from one date to another.
#[rustfmt::skip]
static LASTS: &[&str] = &["간", "동안", "에 걸쳐", "에 걸친", "연속"];

/// The lengths of time that a sentence states with first and last date.
pub(super) fn spans(clause: &Clause<'_>) -> Vec<Check> {
    let threes = clause.figures.windows(3);
    let of_two_dates = threes.filter_map(|three| {
        let &[one, two, three] = three else {
            return None;
        };
        korean(clause, one, two, three)
    });
    let twos = clause.figures.windows(2);
    let of_one_span = twos.filter_map(|two| {
        let &[one, two] = two else { return None };
        behind(clause, one, two).or_else(|| before(clause, one, two))
    });
    of_two_dates.chain(of_one_span).collect()
}

/// `2018년부터 2025년까지 7년간`.
fn korean(clause: &Clause<'_>, from: usize, to: usize, length: usize) -> Option<Check> {
    let (first, second) = (clause.gap(from, to)?, clause.gap(to, length)?);
    let bare = second
        .trim()
        .trim_end_matches(['약', '총', '꼬', '박'])
        .trim();
    let after = clause.after(length).trim_start();
    let lasts = LASTS.iter().any(|word| after.starts_with(word));
    let joined = matches!(first.trim(), "부터" | "에서") && matches!(bare, "까지" | "까지,");
    if joined && lasts {
        check(clause, from, to, length)
    } else {
        None
    }
}

/// `from 2020 to 2025, five years`: the span is one figure.
fn behind(clause: &Clause<'_>, span: usize, length: usize) -> Option<Check> {
    let opens = ends_with(clause.before(span).trim_end(), "from");
    let between = clause.gap(span, length)?;
    let joined = matches!(between.trim(), "," | ", a period of" | ", or" | ", for");
    // Five years longer than planned is another length.
    let after = clause.after(length).trim_start();
    let ends = after.is_empty() || after.starts_with(['.', ',', ')', ';']);
    if opens && joined && ends {
        of_years(clause, span, length)
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
        of_years(clause, span, length)
    } else {
        None
    }
}

/// The years of one span.
fn of_years(clause: &Clause<'_>, of: usize, length: usize) -> Option<Check> {
    let Value::Date(date) = &clause.mention(of)?.value else {
        return None;
    };
    let (first, last) = date.iso.as_deref()?.split_once('/')?;
    let year = |iso: &str| iso.parse::<i32>().ok().filter(|_| iso.len() == 4);
    let (first, last) = (year(first)?, year(last)?);
    let Value::Quantity(quantity) = &clause.mention(length)?.value else {
        return None;
    };
    if clause.kind(length)? != Kind::Duration || quantity.unit.as_deref()? != "year" {
        return None;
    }
    let mut stated = clause.stated(length)?;
    stated.estimate.low = stated.estimate.value;
    stated.estimate.high = stated.estimate.value;
    nearer(|inclusive| {
        let formula = Formula::Years {
            of,
            first,
            last,
            inclusive,
        };
        clause.check(CheckKind::Duration, formula, stated.clone())
    })
}

/// Whether first and last are both counted is told by what holds.
fn check(clause: &Clause<'_>, from: usize, to: usize, length: usize) -> Option<Check> {
    let Value::Quantity(quantity) = &clause.mention(length)?.value else {
        return None;
    };
    let (step, _) = date(clause.document, from)?;
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
    let of = |inclusive| {
        let formula = Formula::Span {
            from,
            to,
            inclusive,
        };
        clause.check(CheckKind::Duration, formula, stated.clone())
    };
    nearer(of)
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
