//! What became of a value: so many times, so many per cent, points, so much.

use daejo_figures::{Decimal, Kind, Value};

use super::clause::{Clause, tail};
use super::lexicon::{
    self, AGAINST, BECOMES, BEFORE_IN_BRACKETS, CHANGED_TO, Direction, FROM, FROM_TO, IS, MOVED,
    OF, THAN, TO,
};
use super::{Check, CheckKind, CheckVerdict, Formula, StatedResult, word};

/// Kinds that may stand between the figures of a change without being part of it.
const ASIDE: &[Kind] = &[Kind::Date, Kind::Time, Kind::Rank, Kind::Duration];
/// The same where lengths of time may themselves have changed.
const ASIDE_BUT_DURATIONS: &[Kind] = &[Kind::Date, Kind::Time, Kind::Rank];

/// A value before and after, and the figure that says what has become of it.
struct Found {
    from: usize,
    to: usize,
    result: usize,
    direction: Option<Direction>,
}

/// The changes that a sentence states with both of their ends.
pub(super) fn changes(clause: &Clause<'_>) -> Vec<Check> {
    let figures = clause.without(ASIDE);
    let mut checks = among(clause, &figures);
    let all = clause.without(ASIDE_BUT_DURATIONS);
    if all.len() > figures.len() {
        checks.extend(among(clause, &all));
    }
    let bare = without_brackets(clause, &figures);
    if bare.len() < figures.len() {
        checks.extend(among(clause, &bare));
    }
    checks
}

/// The figures without those that say in brackets how much a change in per cent is:
/// `100억 원보다 8%(8억 원) 늘어난 108억 원`.
fn without_brackets(clause: &Clause<'_>, figures: &[usize]) -> Vec<usize> {
    let mut kept: Vec<usize> = Vec::new();
    for at in figures {
        let bracketed = kept.last().is_some_and(|last| {
            let change = matches!(clause.kind(*last), Some(Kind::Percent | Kind::Multiple));
            let opens = clause.gap(*last, *at).is_some_and(|gap| gap.trim() == "(");
            change && opens && clause.after(*at).starts_with(')')
        });
        if !bracketed {
            kept.push(*at);
        }
    }
    kept
}

/// The changes that adjoining ones of `figures` state.
fn among(clause: &Clause<'_>, figures: &[usize]) -> Vec<Check> {
    let mut checks: Vec<Check> = Vec::new();
    for three in figures.windows(3) {
        let &[one, two, three] = three else { continue };
        let rules = [from_to, than, bracketed, against, moved_to, moved_from_to];
        let rules = rules.into_iter().chain([up_from, times_of]);
        let check = rules
            .filter_map(|rule| rule(clause, one, two, three))
            .find_map(|found| check(clause, &found));
        checks.extend(check);
    }
    let pairs = figures.windows(2);
    checks.extend(pairs.filter_map(|two| word::multiple(clause, *two.first()?, *two.get(1)?)));
    checks
}

/// `40만 개에서 120만 개로 3배 늘었다`, `from 50 to 56, up 12%`, `to 56 from 50, up 12%`.
fn from_to(clause: &Clause<'_>, one: usize, two: usize, result: usize) -> Option<Found> {
    let (before, behind) = (clause.gap(one, two)?, clause.gap(two, result)?);
    if FROM_TO.joins(&before) && BECOMES.joins(&behind) {
        return Some(Found {
            from: one,
            to: two,
            result,
            direction: clause.direction_after(result),
        });
    }
    if !MOVED.joins(&behind) || lexicon::has_own_base(clause.after(result)) {
        return None;
    }
    let opens = |word| lexicon::ends_with(clause.before(one).trim_end(), word);
    let (from, to) = if TO.joins(&before) && opens("from") {
        (one, two)
    } else if FROM.joins(&before) && opens("to") {
        (two, one)
    } else {
        return None;
    };
    let direction = lexicon::direction(&behind).or_else(|| clause.direction_after(result));
    Some(Found {
        from,
        to,
        result,
        direction: Some(direction?),
    })
}

/// `100억 원보다 8% 늘어난 108억 원`, `전년(100억 원) 대비 8% 늘어난 108억 원`.
fn than(clause: &Clause<'_>, from: usize, result: usize, to: usize) -> Option<Found> {
    let (before, behind) = (clause.gap(from, result)?, clause.gap(result, to)?);
    let joins = (THAN.joins(&before) || FROM_TO.joins(&before)) && CHANGED_TO.joins(&behind);
    joins.then(|| Found {
        from,
        to,
        result,
        direction: lexicon::direction(&behind),
    })
}

/// `8% 늘어난 108억 원(전년 100억 원)`, unless the change is one against another time.
fn bracketed(clause: &Clause<'_>, result: usize, to: usize, from: usize) -> Option<Found> {
    let (before, behind) = (clause.gap(result, to)?, clause.gap(to, from)?);
    let closed = clause.after(from).trim_start().starts_with(')');
    let own = lexicon::base(&behind);
    let dated = (to + 1..from).any(|at| clause.kind(at) == Some(Kind::Date));
    let other = lexicon::base(tail(clause.before(result), 16));
    let joins = CHANGED_TO.joins(&before) && BEFORE_IN_BRACKETS.joins(&behind);
    let same_base = match (other, own) {
        (Some(other), Some(own)) => other == own,
        (Some(_), None) => false,
        (None, own) => own.is_some() || dated,
    };
    (joins && closed && same_base).then(|| Found {
        from,
        to,
        result,
        direction: lexicon::direction(&before),
    })
}

/// `54조 원으로 전년 50조 원보다 8% 늘었다`.
fn against(clause: &Clause<'_>, to: usize, from: usize, result: usize) -> Option<Found> {
    let (before, behind) = (clause.gap(to, from)?, clause.gap(from, result)?);
    let joins = AGAINST.joins(&before) && THAN.joins(&behind);
    let direction = clause.direction_after(result)?;
    // 50조 원보다 8% 많은 60조 원: the change is one to what follows.
    let next = clause.figures.iter().find(|at| **at > result);
    let leads_on = next.is_some_and(|next| {
        clause.alike(*next, from)
            && clause
                .gap(result, *next)
                .is_some_and(|gap| CHANGED_TO.joins(&gap))
    });
    (joins && !leads_on).then_some(Found {
        from,
        to,
        result,
        direction: Some(direction),
    })
}

/// `rose 12% to $56 million from $50 million`.
fn moved_to(clause: &Clause<'_>, result: usize, to: usize, from: usize) -> Option<Found> {
    let (before, behind) = (clause.gap(result, to)?, clause.gap(to, from)?);
    let direction = clause.direction_before(result)?;
    (TO.joins(&before) && FROM.joins(&behind)).then_some(Found {
        from,
        to,
        result,
        direction: Some(direction),
    })
}

/// `rose 12% from $50 million to $56 million`.
fn moved_from_to(clause: &Clause<'_>, result: usize, from: usize, to: usize) -> Option<Found> {
    let (before, behind) = (clause.gap(result, from)?, clause.gap(from, to)?);
    let direction = clause.direction_before(result)?;
    (FROM.joins(&before) && TO.joins(&behind)).then_some(Found {
        from,
        to,
        result,
        direction: Some(direction),
    })
}

/// `$56 million, up 12% from $50 million a year earlier`.
fn up_from(clause: &Clause<'_>, to: usize, result: usize, from: usize) -> Option<Found> {
    let (before, behind) = (clause.gap(to, result)?, clause.gap(result, from)?);
    let direction = lexicon::direction(&before)?;
    (MOVED.joins(&before) && FROM.joins(&behind)).then_some(Found {
        from,
        to,
        result,
        direction: Some(direction),
    })
}

/// `100억 원의 3배인 300억 원`.
fn times_of(clause: &Clause<'_>, from: usize, result: usize, to: usize) -> Option<Found> {
    let (before, behind) = (clause.gap(from, result)?, clause.gap(result, to)?);
    let times = matches!(clause.kind(result)?, Kind::Multiple | Kind::Ratio);
    (times && OF.joins(&before) && IS.joins(&behind)).then_some(Found {
        from,
        to,
        result,
        direction: None,
    })
}

/// The check of what has become of a value.
fn check(clause: &Clause<'_>, found: &Found) -> Option<Check> {
    let Found {
        from,
        to,
        result,
        direction,
    } = *found;
    if !clause.alike(from, to) || lexicon::says_each(clause.after(result)) {
        return None;
    }
    let share = matches!(clause.kind(from)?, Kind::Percent | Kind::PercentagePoint);
    let stated = clause.stated(result)?;
    let fall = direction == Some(Direction::Down);
    match clause.kind(result)? {
        Kind::Percent if !share => {
            direction?;
            clause.check(
                CheckKind::Change,
                Formula::Change { from, to, fall },
                stated,
            )
        }
        Kind::PercentagePoint if share => {
            let stated = in_points(clause, result, stated)?;
            difference(clause, CheckKind::Points, found, stated)
        }
        Kind::Multiple | Kind::Ratio => multiple(clause, found, stated),
        _ if clause.alike(from, result) && !share => {
            difference(clause, CheckKind::Difference, found, stated)
        }
        _ => None,
    }
}

fn difference(
    clause: &Clause<'_>,
    kind: CheckKind,
    found: &Found,
    stated: StatedResult,
) -> Option<Check> {
    let (more, less) = match found.direction? {
        Direction::Up => (found.to, found.from),
        Direction::Down => (found.from, found.to),
    };
    clause.check(kind, Formula::Difference { more, less }, stated)
}

/// `3배로` is what it came to; `3배 늘었다` is mostly that too, but may be what was added;
/// `3배 줄었다` and `3분의 1 줄었다` turn it round. Where no reading holds, the first one counts.
fn multiple(clause: &Clause<'_>, found: &Found, stated: StatedResult) -> Option<Check> {
    let Found { from, to, .. } = *found;
    let came_to = Formula::Quotient {
        over: to,
        under: from,
    };
    let turned = Formula::Quotient {
        over: from,
        under: to,
    };
    let readings = match found.direction {
        None => vec![came_to],
        Some(Direction::Up) => vec![came_to, Formula::Growth { from, to }],
        Some(Direction::Down) => vec![came_to, turned],
    };
    let mut checks: Vec<Check> = readings
        .into_iter()
        .filter_map(|formula| clause.check(CheckKind::Multiple, formula, stated.clone()))
        .collect();
    let best = (0..checks.len()).min_by_key(|at| checks.get(*at).map(|check| check.verdict))?;
    let check = checks.swap_remove(best);
    // `by a third` says what went: there is no formula for it here.
    let part = clause.kind(found.result) == Some(Kind::Ratio);
    (!part || check.verdict != CheckVerdict::Off).then_some(check)
}

/// Basis points as points.
fn in_points(clause: &Clause<'_>, at: usize, mut stated: StatedResult) -> Option<StatedResult> {
    let Value::Quantity(quantity) = &clause.mention(at)?.value else {
        return None;
    };
    if quantity.unit.as_deref() == Some("bp") {
        stated.estimate = stated.estimate.scaled(Decimal::new(1, 2))?;
    }
    Some(stated)
}
