//! Parts of a whole in per cent: 10명 중 3명(30%), 100억 원의 30%인 30억 원.

use daejo_figures::{Decimal, Kind};

use super::clause::Clause;
use super::lexicon::{IN_BRACKETS, IS, NO_LIST, OF, OUT_OF, SHARE_WORDS, THAT_IS};
use super::lexicon::{direction, holds_one};
use super::{Check, CheckKind, CheckVerdict, Estimate, Formula, StatedResult};

/// Kinds that may stand between.
const ASIDE: &[Kind] = &[Kind::Date, Kind::Time];

/// The shares that a sentence states with part and whole, and lists of shares of a hundred.
pub(super) fn shares(clause: &Clause<'_>) -> Vec<Check> {
    let figures = clause.without(ASIDE);
    let mut checks: Vec<Check> = Vec::new();
    for three in figures.windows(3) {
        if let &[one, two, three] = three {
            checks.extend(part_of(clause, one, two, three));
            checks.extend(share_of(clause, one, two, three));
        }
    }
    checks.extend(hundred(clause, &figures));
    checks
}

/// `10명 중 3명(30%)`, `3 of 10 companies, or 30%`.
fn part_of(clause: &Clause<'_>, one: usize, two: usize, result: usize) -> Option<Check> {
    let (before, behind) = (clause.gap(one, two)?, clause.gap(two, result)?);
    let bracket = IN_BRACKETS.joins(&behind);
    let closed = clause.after(result).trim_start().starts_with(')');
    // 1000명 중 350명으로 30% 늘었다 is a change.
    let is_share = THAT_IS.joins(&behind) && clause.direction_after(result).is_none();
    let joined = OUT_OF.joins(&before) && (bracket && closed || is_share);
    if !joined || !clause.alike(one, two) || clause.kind(result)? != Kind::Percent {
        return None;
    }
    // 30 of 100, but 100명 중 30명: the part is the smaller one.
    let english = before.contains("of");
    let (part, whole) = if english { (one, two) } else { (two, one) };
    let formula = Formula::Share { part, whole };
    let check = likely(clause.check(CheckKind::Share, formula, clause.stated(result)?)?)?;
    // 10명 중 3명(32%) says roughly how many it is; the share is the exact figure.
    let rough = [Decimal::TEN, Decimal::ONE_HUNDRED]
        .into_iter()
        .any(|round| clause.value(whole) == Some(round));
    (check.verdict != CheckVerdict::Off || !rough).then_some(check)
}

/// `100억 원의 30%인 30억 원`.
fn share_of(clause: &Clause<'_>, whole: usize, result: usize, part: usize) -> Option<Check> {
    let (before, behind) = (clause.gap(whole, result)?, clause.gap(result, part)?);
    let joined = OF.joins(&before) && IS.joins(&behind);
    if !joined || !clause.alike(whole, part) || clause.kind(result)? != Kind::Percent {
        return None;
    }
    likely(clause.check(
        CheckKind::Share,
        Formula::Share { part, whole },
        clause.stated(result)?,
    )?)
}

/// Drops what is so far off that the share will be one of something else.
fn likely(check: Check) -> Option<Check> {
    let near = check
        .stated
        .estimate
        .is_near(&check.computed, Decimal::new(4, 1));
    (check.verdict != CheckVerdict::Off || near).then_some(check)
}

/// Three shares or more that come to a hundred, listed as shares: nothing is said of lists
/// that come to something else, which may leave some out.
fn hundred(clause: &Clause<'_>, figures: &[usize]) -> Option<Check> {
    let whole = clause.whole();
    let percent = |at: &&usize| clause.kind(**at) == Some(Kind::Percent);
    let parts: Vec<usize> = figures.iter().filter(percent).copied().collect();
    let spoken_of = holds_one(whole, SHARE_WORDS);
    if parts.len() < 3 || parts.len() > 12 || !spoken_of || direction(whole).is_some() {
        return None;
    }
    let adjoining = parts.windows(2).all(|two| match two {
        [one, two] => clause
            .gap(*one, *two)
            .is_some_and(|gap| gap.chars().count() <= 30 && !holds_one(&gap, NO_LIST)),
        _ => false,
    });
    let first = clause.mention(*parts.first()?)?.span.start;
    let last = clause.mention(*parts.last()?)?.span.end;
    let stated = StatedResult {
        figure: None,
        span: first..last,
        estimate: Estimate::exact(Decimal::ONE_HUNDRED),
    };
    let check = clause.check(CheckKind::Shares, Formula::Sum(parts), stated)?;
    (adjoining
        && check.verdict == CheckVerdict::Holds
        && check.computed.value == Decimal::ONE_HUNDRED)
        .then_some(check)
}
