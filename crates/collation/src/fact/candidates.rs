//! Which facts are held against each other: those of one class next to each other in value.

use std::collections::BTreeMap;

use daejo_figures::Decimal;

use super::cluster::Cluster;
use super::distance::relation;
use super::statement::Class;
use crate::extent::Relation;

/// How many facts next to it in value a fact is held against, on either side.
const NEIGHBOURS: usize = 24;

/// What facts next to each other share.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shared {
    Class,
    Role(u8),
    /// The amount that they convert.
    Base(usize),
    /// That a minute of the day is told, by which they then lie.
    Minute,
}

/// What a fact has become part of.
pub(super) fn root(into: &[usize], mut at: usize) -> usize {
    while let Some(next) = into.get(at).filter(|next| **next != at) {
        at = *next;
    }
    at
}

/// Pairs of facts of one class next to each other in value: of all, of those of one role, and
/// of the conversions of one amount.
pub(super) fn neighbours(clusters: &[Option<Cluster>], into: &[usize]) -> Vec<(usize, usize)> {
    let mut lists: BTreeMap<(&Class, Shared), Vec<(Decimal, usize)>> = BTreeMap::new();
    let mut open: Vec<(usize, &Cluster)> = Vec::new();
    for (index, cluster) in clusters.iter().enumerate() {
        let Some(cluster) = cluster else { continue };
        let mut put = |shared, rank| {
            let list = lists.entry((&cluster.class, shared)).or_default();
            list.push((rank, index));
        };
        let Some(rank) = cluster.rank() else {
            open.push((index, cluster));
            continue;
        };
        put(Shared::Class, rank);
        for (role, _) in cluster.context.roles.iter().take(3) {
            put(Shared::Role(*role), rank);
        }
        if let Some(base) = cluster.converts {
            put(Shared::Base(root(into, base)), rank);
        }
        if let Some(minute) = cluster.minute() {
            put(Shared::Minute, Decimal::from(minute));
        }
    }
    let mut pairs = Vec::new();
    for list in lists.values_mut() {
        list.sort_unstable();
        for (at, (_, one)) in list.iter().enumerate() {
            for (_, two) in list.iter().skip(at + 1).take(NEIGHBOURS) {
                pairs.push((*one.min(two), *one.max(two)));
            }
        }
    }
    // A day that nothing dates may be any of them, first of those of its role.
    for (index, cluster) in open.into_iter().take(NEIGHBOURS) {
        let role = cluster.context.roles.first().map(|(role, _)| *role);
        for shared in [role.map(Shared::Role), Some(Shared::Class)] {
            let list = shared.and_then(|shared| lists.get(&(&cluster.class, shared)));
            for (_, other) in list.into_iter().flatten().take(NEIGHBOURS) {
                pairs.push((index.min(*other), index.max(*other)));
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Of each fact the others near it that its value can be reconciled with.
pub(super) fn reconcilable(
    clusters: &[Option<Cluster>],
    near: &[(usize, usize)],
) -> Vec<Vec<usize>> {
    let mut kin = vec![Vec::new(); clusters.len()];
    for (one, two) in near {
        let (Some(Some(first)), Some(Some(second))) = (clusters.get(*one), clusters.get(*two))
        else {
            continue;
        };
        if relation(&first.extents, &second.extents, false) > Relation::Compatible {
            continue;
        }
        for (own, other) in [(*one, *two), (*two, *one)] {
            if let Some(list) = kin.get_mut(own) {
                list.push(other);
            }
        }
    }
    kin
}
