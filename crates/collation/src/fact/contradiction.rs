//! Facts that an article states with two values that exclude each other: its headline says 50조,
//! its text 54조.

use daejo_figures::{Decimal, Unit, Value};

use super::cluster::{counted_until, toll};
use super::distance::relation;
use super::evidence::{Question, Scale, Side};
use super::fold::fold;
use super::likeness::{Likeness, Match};
use super::objection::OTHERWISE;
use super::statement::{COMMON, Statement};
use crate::comparison::{Document, Figure};
use crate::context::{ACTUAL, Place};
use crate::extent::{Extent, Relation};
use crate::lexicon::former::times;

/// How many statements of an article one is held against.
const CANDIDATES: usize = 200;

/// Values of one size are at most one of so many parts apart; those that a headline has made even,
/// at most one of so many.
const NEAR: i64 = 7;
const ROUNDED: i64 = 20;

/// Points from which what a headline says and what the text says are of one fact: its number,
/// which the text says nowhere, must be that of something.
const HEADLINE: f32 = -2.0;

/// How many near words both share that are of one fact whatever their roles seem.
const MANY: f32 = 1.0;

/// How many of the nearest words, and what part of all words around, both share that are called
/// the same, though no headline says it.
const NEAREST: usize = 2;
const CALLED: f32 = 0.6;

/// Joins what an article states of one fact with values that exclude each other. Last year's, a
/// part, another party's are facts of their own, and so is all that the article says again: only
/// where nothing else in it can be meant, it contradicts itself.
pub(super) fn contradictions(
    document: &Document,
    found: &mut Vec<Statement>,
    of_figure: &mut [Option<usize>],
) {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (at, one) in found.iter().enumerate().take(CANDIDATES) {
        let headline = one.in_headline_only(document);
        if !(headline || one.context.lead) || !is_plain(one) {
            continue;
        }
        let said = plain(document, one);
        let mut meant = Vec::new();
        for (other, two) in found.iter().enumerate().take(CANDIDATES) {
            if other == at || two.class != one.class {
                continue;
            }
            let is_said_again = relation(&said, &plain(document, two), false) != Relation::Apart
                || relation(&one.extents, &two.extents, false) != Relation::Apart
                    && is_within(one, two, ROUNDED);
            if is_said_again {
                meant.clear();
                break;
            }
            if is_within(one, two, NEAR)
                && are_apart(document, one, two)
                && is_one(one, two, headline)
            {
                meant.push(other);
            }
        }
        let is_free = |it: usize| pairs.iter().all(|(one, two)| *one != it && *two != it);
        if let [other] = meant.as_slice()
            && is_free(at)
            && is_free(*other)
        {
            pairs.push((at, *other));
        }
    }
    if pairs.is_empty() {
        return;
    }
    let mut into: Vec<usize> = (0..found.len()).collect();
    for (at, other) in pairs {
        let figure = |at: usize| found.get(at)?.figures.first().copied();
        let both = figure(at).zip(figure(other));
        let both = both.map(|(one, two)| [one.min(two), one.max(two)]);
        if let (Some(slot), Some(statement)) = (into.get_mut(at), found.get_mut(other)) {
            *slot = other;
            statement.contradiction = both;
        }
    }
    fold(found, of_figure, &into);
}

/// What its figures stand for as they are written, be it in a headline.
fn plain(document: &Document, statement: &Statement) -> Vec<Extent> {
    let figures = figures(document, statement);
    figures.map(|figure| Extent::of(&figure.mention)).collect()
}

fn figures<'d>(document: &'d Document, statement: &Statement) -> impl Iterator<Item = &'d Figure> {
    let at = statement.figures.iter();
    at.filter_map(|at| document.figures.get(*at))
}

/// Whether it is one number, no limit, nothing that grows, and nothing to the others around it.
fn is_plain(statement: &Statement) -> bool {
    let context = &statement.context;
    let number = |extent: &Extent| matches!(extent, Extent::Number(it) if it.hi.is_none() && it.bound.is_none());
    statement.extents.iter().all(number)
        && context.place == Place::Plain
        && !context.per_unit
        && !context.is_running()
        && !toll(context)
        && !counted_until(context)
}

/// Whether two values are less than one of `parts` of the greater apart.
fn is_within(one: &Statement, two: &Statement, parts: i64) -> bool {
    let (Extent::Number(one), Extent::Number(two)) = (one.lead(), two.lead()) else {
        return false;
    };
    let apart = (one.value - two.value).abs();
    let scaled = apart.checked_mul(Decimal::from(parts));
    scaled.is_some_and(|scaled| scaled <= one.value.abs().max(two.value.abs()))
}

/// Whether both are told in one unit, since what is told in another is converted, and each in a
/// sentence of its own, of one time.
fn are_apart(document: &Document, one: &Statement, two: &Statement) -> bool {
    let time = |figure: &Figure| {
        let sentence = document.article.text.get(figure.sentence.clone());
        times(sentence.unwrap_or_default())
    };
    let pair = |one: &Figure, two: &Figure| {
        one.sentence != two.sentence
            && unit(&one.mention.value) == unit(&two.mention.value)
            && time(one) == time(two)
    };
    figures(document, one).all(|one| figures(document, two).all(|two| pair(one, two)))
}

fn unit(value: &Value) -> Option<&Unit> {
    match value {
        Value::Quantity(quantity) => quantity.unit.as_ref(),
        _ => None,
    }
}

/// Whether the words say that both are of one fact; `headline`: the one stands in a headline only.
fn is_one(one: &Statement, two: &Statement, headline: bool) -> bool {
    let (own, other) = (&one.context, &two.context);
    if !is_plain(two)
        || own.past != other.past
        || is_owned_by_another(one, two)
        || is_owned_by_another(two, one)
        || own.is_otherwise(other, OTHERWISE | ACTUAL)
        || !own.counts_alike(other)
    {
        return false;
    }
    let sides = (
        &Side::alone(own, &one.extents),
        &Side::alone(other, &two.extents),
    );
    let mut scale = Scale::of(Question::Apart, one.class.0, sides, |_| COMMON);
    let likeness = scale.likeness;
    let is_called_so = if headline {
        (likeness.role != Match::Different || likeness.shared > MANY) && scale.points() > HEADLINE
    } else {
        // What is told twice is known well.
        likeness.role == Match::Same
            && likeness.closest >= NEAREST
            && likeness.overlap >= CALLED
            && one.figures.len() + two.figures.len() == 2
            && own.qualifiers == other.qualifiers
            && own.expected == other.expected
    };
    is_called_so && !tells_apart(&likeness)
}

/// Whether a word says whose `one` is and `two` is not: 한솔시의 요금. Where nothing says whose `two` is, it may be
/// of whom the headline names.
fn is_owned_by_another(one: &Statement, two: &Statement) -> bool {
    let (own, others) = (&one.context.whose, &two.context.whose);
    let excused = |key| others.contains(key) || others.is_empty() && one.words.titled.contains(key);
    own.iter().any(|key| !excused(key))
}

fn tells_apart(likeness: &Likeness) -> bool {
    likeness.qualified_apart
        || likeness.level_apart
        || likeness.group_apart
        || likeness.polls_apart
        || [likeness.subject, likeness.period, likeness.topic].contains(&Match::Different)
}
