//! Facts whose values differ and that are one all the same.
//!
//! Conversions of one amount, values that can be reconciled, and last values that exclude each
//! other become one fact: only where no article states both, since an article that does tells
//! them apart.

use std::collections::BTreeMap;

use daejo_figures::{Decimal, Kind};

use super::cluster::{Cluster, share_told, toll};
use super::distance::{closeness, excluded, relation, tightness};
use super::likeness::{Likeness, Match};
use super::statement::{Class, Rarity};
use crate::extent::{Extent, Relation};
use crate::lexicon::unit::count_alike;

/// How many facts next to it in value a fact is held against, on either side.
const NEIGHBOURS: usize = 24;

/// Points from which facts of values that can be reconciled are one: by their words, and by
/// words and values together; and facts of values that exclude each other.
const RECONCILED: f32 = 2.0;
const NEAR: f32 = 2.9;
const APART: f32 = 3.0;

/// Makes one fact of those that state the same with different values.
pub(super) fn merge(clusters: Vec<Cluster>, rarity: &Rarity) -> Vec<Cluster> {
    let mut clusters: Vec<Option<Cluster>> = clusters.into_iter().map(Some).collect();
    let mut into: Vec<usize> = (0..clusters.len()).collect();
    for round in [Round::Conversions, Round::Reconciled, Round::Apart] {
        let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
        for (one, two) in neighbours(&clusters, &into) {
            let (Some(Some(first)), Some(Some(second))) = (clusters.get(one), clusters.get(two))
            else {
                continue;
            };
            if let Some(points) = points(first, second, round, &into, rarity) {
                pairs.push((points, one, two));
            }
        }
        pairs.sort_by(|one, two| {
            two.0
                .total_cmp(&one.0)
                .then((one.1, one.2).cmp(&(two.1, two.2)))
        });
        if round == Round::Apart {
            plain(&mut pairs, &clusters);
        }
        for (_, one, two) in pairs {
            let (one, two) = (root(&into, one), root(&into, two));
            let (one, two) = (one.min(two), one.max(two));
            let apart = match (clusters.get(one), clusters.get(two)) {
                (Some(Some(first)), Some(Some(second))) => {
                    // A day that has joined a month since may exclude another day of that month.
                    let chained = round == Round::Reconciled
                        && first.class.0 == Kind::Date
                        && excluded(&first.extents, &second.extents, is_local(first, second));
                    one != two && first.is_apart_from(second) && !chained
                }
                _ => false,
            };
            if !apart {
                continue;
            }
            let Some(other) = clusters.get_mut(two).and_then(Option::take) else {
                continue;
            };
            if let Some(Some(cluster)) = clusters.get_mut(one) {
                cluster.add(&other.extents);
                cluster.members.extend(other.members);
                cluster.members.sort_unstable();
                cluster.context.merge(other.context);
                cluster.converts = cluster.converts.or(other.converts);
                cluster.korean |= other.korean;
                cluster.english |= other.english;
            }
            if let Some(slot) = into.get_mut(two) {
                *slot = one;
            }
        }
    }
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, cluster) in clusters.iter().enumerate() {
        if cluster.is_some() {
            numbers.insert(index, numbers.len());
        }
    }
    let renumber = |old: usize| numbers.get(&root(&into, old)).copied();
    clusters
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(own, mut cluster)| {
            cluster.converts = cluster
                .converts
                .and_then(renumber)
                .filter(|base| *base != own);
            cluster
        })
        .collect()
}

/// Leaves the pairs of which it is plain which figure is meant: where an article has another
/// that could be meant as well, none is.
fn plain(pairs: &mut Vec<(f32, usize, usize)>, clusters: &[Option<Cluster>]) {
    let mut of_cluster: BTreeMap<usize, Vec<(f32, usize)>> = BTreeMap::new();
    for (points, one, two) in pairs.iter() {
        of_cluster.entry(*one).or_default().push((*points, *two));
        of_cluster.entry(*two).or_default().push((*points, *one));
    }
    let shares = |one: usize, two: usize| match (clusters.get(one), clusters.get(two)) {
        (Some(Some(one)), Some(Some(two))) => !one.is_apart_from(two),
        _ => false,
    };
    let rival = |own: usize, chosen: usize, points: f32| {
        let others = of_cluster.get(&own).into_iter().flatten();
        others
            .clone()
            .any(|(other, at)| *at != chosen && *other > points - MARGIN && shares(*at, chosen))
    };
    pairs.retain(|(points, one, two)| {
        let toll = [one, two]
            .iter()
            .any(|at| matches!(clusters.get(**at), Some(Some(cluster)) if toll(&cluster.context)));
        toll || !rival(*one, *two, *points) && !rival(*two, *one, *points)
    });
}

/// By how many points the figure meant must lead.
const MARGIN: f32 = 0.6;

/// What is made one in a round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    /// Conversions of one amount into one currency, whatever they come to.
    Conversions,
    /// Values that rounding, limits and ranges reconcile.
    Reconciled,
    /// Values that exclude each other.
    Apart,
}

fn root(into: &[usize], mut at: usize) -> usize {
    while let Some(next) = into.get(at).filter(|next| **next != at) {
        at = *next;
    }
    at
}

/// Class, role, and the fact converted.
type Bucket<'c> = (&'c Class, Option<u8>, Option<usize>);

/// Facts of one class next to each other in value, by role, and conversions of one fact.
fn neighbours(clusters: &[Option<Cluster>], into: &[usize]) -> Vec<(usize, usize)> {
    let mut buckets: BTreeMap<Bucket<'_>, Vec<(Decimal, usize)>> = BTreeMap::new();
    for (index, cluster) in clusters.iter().enumerate() {
        let Some(cluster) = cluster else { continue };
        let Some(rank) = cluster.rank() else { continue };
        if let Some(base) = cluster.converts {
            buckets
                .entry((&cluster.class, None, Some(root(into, base))))
                .or_default()
                .push((rank, index));
        }
        buckets
            .entry((&cluster.class, None, None))
            .or_default()
            .push((rank, index));
        for (role, _) in cluster.context.roles.iter().take(3) {
            buckets
                .entry((&cluster.class, Some(*role), None))
                .or_default()
                .push((rank, index));
        }
    }
    let mut pairs = Vec::new();
    for list in buckets.values_mut() {
        list.sort_unstable();
        for (at, (_, one)) in list.iter().enumerate() {
            for (_, two) in list.iter().skip(at + 1).take(NEIGHBOURS) {
                pairs.push((*one.min(two), *one.max(two)));
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Whether no language states both.
fn is_mixed(one: &Cluster, two: &Cluster) -> bool {
    !(one.korean && two.korean || one.english && two.english)
}

/// Whether a day of the one may be the neighbouring day of the other.
fn is_local(one: &Cluster, two: &Cluster) -> bool {
    is_mixed(one, two) || one.context.local_time || two.context.local_time
}

/// Whether a fact is told as a single day.
fn is_day(cluster: &Cluster) -> bool {
    matches!(cluster.extents.first(), Some(Extent::Days(days, ..)) if days.is_day())
}

/// How much speaks for two facts being one; `None`: not enough in this round.
fn points(
    one: &Cluster,
    two: &Cluster,
    round: Round,
    into: &[usize],
    rarity: &Rarity,
) -> Option<f32> {
    let classifiers = (
        one.context.classifier.as_deref(),
        two.context.classifier.as_deref(),
    );
    if one.class != two.class
        || !one.is_apart_from(two)
        || !count_alike(classifiers.0, classifiers.1)
    {
        return None;
    }
    let base = |cluster: &Cluster| cluster.converts.map(|base| root(into, base));
    let of_one = base(one).is_some() && base(one) == base(two);
    if round == Round::Conversions {
        return of_one.then(|| 1.0 + closeness(&one.extents, &two.extents));
    }
    let likeness = Likeness::of(&one.context, &two.context, |key| rarity.get(key));
    let mixed = is_mixed(one, two);
    let points = likeness.of_two_values() + if mixed { 0.6 } else { 0.0 };
    let local = is_local(one, two);
    let relation = relation(&one.extents, &two.extents, local);
    match (relation, round) {
        (Relation::Equal, Round::Reconciled) => {
            (likeness.of_one_value() + 1.0 >= RECONCILED).then_some(points)
        }
        // Both may be reconciled with a third that is vague, and still exclude each other.
        (Relation::Compatible | Relation::TimeZone, Round::Reconciled)
            if !excluded(&one.extents, &two.extents, local) =>
        {
            let points = likeness.of_near_values()
                + 1.4 * one.telling.min(two.telling)
                + tightness(&one.extents, &two.extents)
                + if one.class.0 == Kind::Percent {
                    0.7
                } else {
                    0.0
                }
                + if mixed { 0.5 } else { 0.0 };
            (points >= NEAR).then_some(points)
        }
        (Relation::Apart, Round::Apart) => {
            let toll = toll(&one.context) && toll(&two.context);
            let near = closeness(&one.extents, &two.extents);
            let points = points + if toll { near.max(0.0) } else { near };
            // The amount of two headlines is what both articles are about.
            let headlines = one.context.headline
                && two.context.headline
                && near > 0.0
                && matches!(one.class.0, Kind::Money | Kind::Count);
            let points = points + if headlines { 1.5 } else { 0.0 };
            let far = near < 0.0 && !toll;
            let vague_share = one.class.0 == Kind::Percent
                && !toll
                && !(share_told(&one.context) && share_told(&two.context));
            // Single days are milestones of a story as often as one day told twice.
            let loose_day = one.class.0 == Kind::Date
                && (is_day(one) && is_day(two)
                    || likeness.overlap < 0.55
                    || one.context.is_as_of
                    || two.context.is_as_of);
            let sure = !far
                && !vague_share
                && !loose_day
                && (likeness.role == Match::Same || headlines && likeness.role != Match::Different)
                && likeness.subject != Match::Different
                && likeness.period != Match::Different
                && !likeness.qualified_apart
                && (classifiers.0 == classifiers.1
                    || classifiers.0.is_none()
                    || classifiers.1.is_none()
                    || mixed)
                && (toll || headlines || likeness.overlap >= 0.12);
            (sure && points >= if toll { RECONCILED } else { APART }).then_some(points)
        }
        _ => None,
    }
}
