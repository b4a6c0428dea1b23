//! Amounts that an article states twice, once in short.

use daejo_figures::{Bound, Decimal};

use super::cluster::toll;
use super::distance::fine;
use super::evidence::{Question, Scale, Side};
use super::fold::fold;
use super::likeness::Match;
use super::statement::{COMMON, Statement};
use crate::comparison::Document;
use crate::extent::{Extent, Relation};

/// Joins what a headline rounds to what the text states: 764조 to 764조2000억; and the limit that
/// an opening gives to the amount: 4천200억원을 넘어섰다 to 4천210억원.
/// Tolls stay two, but for what a headline says is just exceeded.
pub(super) fn headlines(
    document: &Document,
    found: &mut Vec<Statement>,
    of_figure: &mut [Option<usize>],
) {
    let mut into: Vec<usize> = (0..found.len()).collect();
    for at in 0..found.len() {
        let Some(short) = found.get(at) else { continue };
        let headline = short.opens(document);
        if !headline && !short.lead().is_limit() {
            continue;
        }
        // What grows has had both values: 2만명 is another count than 1만7천134명.
        let grows = toll(&short.context);
        // What the first line says again is it still, if but one number there can be meant.
        let again = headline && !short.in_headline_only(document);
        if grows && (!headline || again) {
            continue;
        }
        let mut best: Option<(f32, usize)> = None;
        let (mut count, mut doubtful) = (0, false);
        for (other, long) in found.iter().enumerate().take(CANDIDATES) {
            let rounds = other != at
                && long.class == short.class
                && !long.context.headline
                && (rounds(short.lead(), long.lead())
                    || headline && !grows && evens(short.lead(), long.lead())
                    || headline
                        && short
                            .extents
                            .iter()
                            .any(|short| is_just_over(long.lead(), short))
                    || !headline && limits(short.lead(), long.lead()));
            if !rounds || grows && !is_within_a_tenth(long.lead(), short.lead()) {
                continue;
            }
            let sides = (
                &Side::alone(&short.context, &short.extents),
                &Side::alone(&long.context, &long.extents),
            );
            let mut scale = Scale::of(Question::Near, short.class.0, sides, |_| COMMON);
            let (likeness, points) = (scale.likeness, scale.points());
            let fits = if grows {
                likeness.role == Match::Same
            } else if headline {
                likeness.role != Match::Different || long.context.lead
            } else {
                likeness.role == Match::Same && !likeness.qualified_apart && !likeness.level_apart
            };
            count += 1;
            if fits && best.is_none_or(|(most, _)| points > most) {
                best = Some((points, other));
                doubtful = headline && likeness.role == Match::Different;
            }
        }
        // In other words, only what nothing else in the article rounds to.
        let best = best.filter(|_| !doubtful && !again || count == 1);
        if let (Some((_, other)), Some(slot)) = (best, into.get_mut(at)) {
            *slot = other;
        }
    }
    fold(found, of_figure, &into);
}

/// How many statements of an article a headline is held against.
const CANDIDATES: usize = 200;

/// Whether `long` is less than a tenth away from `short`.
fn is_within_a_tenth(long: &Extent, short: &Extent) -> bool {
    match (long, short) {
        (Extent::Number(long), Extent::Number(short)) => {
            (long.value - short.value).abs() < short.value.abs() / Decimal::TEN
        }
        _ => false,
    }
}

/// Whether `long` is what a headline says to exceed `short`: 52만6000마리, 50만 마리 넘어.
fn is_just_over(long: &Extent, short: &Extent) -> bool {
    let bounds = match (long, short) {
        (Extent::Number(long), Extent::Number(short)) => {
            short.bound == Some(Bound::AtLeast) && long.value > short.value
        }
        _ => false,
    };
    bounds && is_within_a_tenth(long, short)
}

/// Whether `short` is what a headline makes of `long` to end in a nought: 2970억 of 2968억.
fn evens(short: &Extent, long: &Extent) -> bool {
    let about = matches!(short, Extent::Number(numbers) if numbers.approx);
    about
        && short.relation(long, false) == Relation::Compatible
        && fine(std::slice::from_ref(short), std::slice::from_ref(long))
}

/// Whether `short` is a limit just short of the exact `long`.
fn limits(short: &Extent, long: &Extent) -> bool {
    match (short, long) {
        (Extent::Number(short), Extent::Number(long)) => {
            let apart = (short.value - long.value).abs();
            let within = apart
                .checked_mul(Decimal::from(50))
                .is_some_and(|scaled| scaled <= long.value.abs());
            within
                && long.bound.is_none()
                && !long.approx
                && long.hi.is_none()
                && short.place > Decimal::ONE
        }
        _ => false,
    }
}

/// Whether `short` is `long` with fewer digits.
fn rounds(short: &Extent, long: &Extent) -> bool {
    match (short, long) {
        (Extent::Number(short), Extent::Number(long)) => {
            let alone = short.hi.is_none() && long.hi.is_none();
            // 2조대 of 2조3870억.
            let holds = short.hi.is_some_and(|hi| {
                long.hi.is_none() && short.value <= long.value && long.value < hi
            });
            if holds {
                return short.place > long.place;
            }
            let apart = (short.value - long.value).abs();
            // Rounded, or cut off: 764조 of 764조9000억.
            let reach = if short.value.abs() < long.value.abs() {
                short.place
            } else {
                short.place / Decimal::TWO
            };
            alone && short.place > long.place && apart < reach && short.value != long.value
        }
        // 11월부터 of 11월 1일.
        (Extent::Days(short, ..), Extent::Days(long, ..)) => {
            !short.is_day()
                && (short.end - short.start).whole_days() <= 31
                && long.is_day()
                && short.contains(*long)
        }
        _ => false,
    }
}
