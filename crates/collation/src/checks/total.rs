//! Totals and their parts: A 50억, B 30억 등 총 80억; 80억 원(A 50억 원·B 30억 원).

use daejo_figures::{Decimal, Kind};

use super::clause::{Clause, tail};
use super::lexicon::{NO_LIST, TOTALS, ends_with, holds_one};
use super::{Check, CheckKind, CheckVerdict, Formula};

/// Kinds that may stand between.
const ASIDE: &[Kind] = &[Kind::Date, Kind::Time, Kind::Percent, Kind::Rank];
/// Most bytes between two parts: a name and a separator. A Hangul syllable has three, and says
/// as much.
const LABEL: usize = 60;
/// Most parts.
const PARTS: usize = 12;

/// The totals that a sentence states with their parts.
pub(super) fn totals(clause: &Clause<'_>) -> Vec<Check> {
    let figures = clause.without(ASIDE);
    let mut checks: Vec<Check> = Vec::new();
    for (at, total) in figures.iter().enumerate() {
        let (before, behind) = figures.split_at(at);
        let behind = behind.get(1..).unwrap_or_default();
        checks.extend(closing(clause, before, *total));
        checks.extend(opening(clause, *total, behind));
    }
    checks
}

/// `A 50억 원, B 30억 원 등 총 80억 원`.
fn closing(clause: &Clause<'_>, before: &[usize], total: usize) -> Option<Check> {
    let last = *before.last()?;
    let link = clause.gap(last, total)?;
    let short = link.len() <= LABEL;
    let says_total = TOTALS.iter().any(|word| {
        let bare = link.trim_end().trim_end_matches('약').trim_end();
        ends_with(bare, word) || !word.is_ascii() && bare.contains(word)
    }) || follows_total(clause, total);
    if !short || !says_total || holds_one(&link, NO_LIST) {
        return None;
    }
    let mut parts: Vec<usize> = Vec::new();
    for at in before.iter().rev().take(PARTS) {
        let next = parts.last().copied();
        let listed = next.is_none_or(|next| is_list(clause, *at, next));
        if !clause.alike(*at, total) || !listed {
            break;
        }
        parts.push(*at);
    }
    parts.reverse();
    let earlier = before.len() - parts.len();
    let earlier = before.iter().take(earlier);
    let interrupted = earlier.clone().any(|at| clause.alike(*at, total));
    let check = sum(clause, parts, total)?;
    // A list with 등 may leave some out, and one that other words interrupt may begin earlier.
    let less = check.computed.value < check.stated.estimate.value;
    let partial = less && link.contains('등') || interrupted;
    let near = check
        .stated
        .estimate
        .is_near(&check.computed, Decimal::new(1, 1));
    (check.verdict != CheckVerdict::Off || near && !partial).then_some(check)
}

/// `$80m in total`.
fn follows_total(clause: &Clause<'_>, total: usize) -> bool {
    let after = clause.after(total).trim_start();
    ["in total", "altogether", "in all", "combined"]
        .iter()
        .any(|word| super::lexicon::begins_with(after, word))
}

/// `80억 원(A 50억 원·B 30억 원)`: what stands in brackets may be anything, so that only parts
/// that do add up are spoken of, or those of an explicit total.
fn opening(clause: &Clause<'_>, total: usize, behind: &[usize]) -> Option<Check> {
    let first = *behind.first()?;
    let link = clause.gap(total, first)?;
    let bracket = link.trim_start();
    let bracket = bracket.strip_prefix("규모").unwrap_or(bracket).trim_start();
    let label = bracket.strip_prefix('(')?;
    if label.len() > LABEL || holds_one(label, NO_LIST) || label.contains(')') {
        return None;
    }
    let mut parts = vec![first];
    for at in behind.iter().skip(1).take(PARTS) {
        let last = *parts.last()?;
        if !clause.alike(*at, total) || !is_list(clause, last, *at) {
            break;
        }
        parts.push(*at);
    }
    let last = *parts.last()?;
    if !clause.after(last).trim_start().starts_with(')') {
        return None;
    }
    let check = sum(clause, parts, total)?;
    let said = TOTALS
        .iter()
        .any(|word| ends_with(tail(clause.before(total), 12).trim_end(), word));
    let near = check
        .stated
        .estimate
        .is_near(&check.computed, Decimal::new(1, 1));
    (check.verdict != CheckVerdict::Off || said && near).then_some(check)
}

/// Whether a name and one separator stand between two parts.
fn is_list(clause: &Clause<'_>, one: usize, two: usize) -> bool {
    let Some(gap) = clause.gap(one, two) else {
        return false;
    };
    let words = gap.trim();
    let separated = words.starts_with([',', '·', '/', '+', '과', '와', '및', ';', 'ㆍ', '・'])
        || words.contains([',', '·'])
        || words.ends_with("and")
        || words.split(' ').any(|word| word == "and" || word == "plus");
    let inside = !words.contains(['(', ')', '.', '“', '”', '"']);
    separated && inside && words.len() <= LABEL && !holds_one(&gap, NO_LIST)
}

fn sum(clause: &Clause<'_>, parts: Vec<usize>, total: usize) -> Option<Check> {
    let like = |at: &usize| clause.alike(*at, total);
    if parts.len() < 2 || !parts.iter().all(like) {
        return None;
    }
    clause.check(CheckKind::Total, Formula::Sum(parts), clause.stated(total)?)
}
