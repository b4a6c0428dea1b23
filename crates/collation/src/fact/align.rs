//! The statements of several articles that state one fact.
//!
//! Articles join one after the other, in an order that does not depend on how they were given.
//! Each statement of an article is held against the facts of its value found so far, the
//! likeliest pairs join first, and a fact takes one statement of an article. What states one fact
//! with different values is [merged](super::merge) then.

use std::collections::BTreeMap;

use super::cluster::Cluster;
use super::evidence::{Question, Scale, Side, Sign};
use super::likeness::tolls_apart;
use super::merge::merge;
use super::statement::{Class, Rarity, Statement, ValueKey};
use crate::event::Together;

/// How many facts of one value a statement is held against.
const CLASS: usize = 48;

/// How many other figures of an article could be meant instead.
const RIVALS: usize = 24;

/// Points from which statements of one value state one fact.
const SAME: f32 = 0.3;

/// The facts of the articles of one event; `articles` in an order of their own, `korean` says of each in which
/// language it is, `together` which documents they are, and how sure it is of two that they are on one event.
pub(crate) fn align(
    articles: &[&[Statement]],
    korean: &[bool],
    together: (&[usize], &Together<'_>),
) -> Vec<Cluster> {
    let rarity = Rarity::of(articles.iter().flat_map(|statements| statements.iter()));
    let mut joined = Joined {
        clusters: Vec::new(),
        by_value: BTreeMap::new(),
    };
    for (at, statements) in articles.iter().enumerate() {
        let korean = korean.get(at).copied().unwrap_or(true);
        let mut pairs = Vec::new();
        for (index, statement) in statements.iter().enumerate() {
            let key = (statement.class.clone(), statement.value.clone());
            let alike = joined.by_value.get(&key).map_or(&[][..], Vec::as_slice);
            let told = joined.told(statement, alike, korean, &rarity);
            for (place, cluster) in alike.iter().enumerate() {
                let others = told.iter().enumerate().filter(|(other, _)| *other != place);
                let next = others.map(|(_, told)| *told).reduce(f32::max);
                let own = (at, index);
                if let Some(points) =
                    joined.points_of_one_value(own, articles, (*cluster, next), korean, &rarity)
                {
                    pairs.push((points, index, *cluster));
                }
            }
        }
        pairs.sort_by(|one, two| {
            two.0
                .total_cmp(&one.0)
                .then((one.1, one.2).cmp(&(two.1, two.2)))
        });
        let mut of_statement: Vec<Option<usize>> = vec![None; statements.len()];
        for (_, index, cluster) in pairs {
            let (Some(slot), Some(statement)) =
                (of_statement.get_mut(index), statements.get(index))
            else {
                continue;
            };
            if slot.is_none() && joined.join(cluster, (at, index), statement, korean) {
                *slot = Some(cluster);
            }
        }
        for (index, statement) in statements.iter().enumerate() {
            if let Some(slot) = of_statement.get_mut(index).filter(|slot| slot.is_none()) {
                *slot = Some(joined.open((at, index), statement, korean));
            }
        }
        for (statement, own) in statements.iter().zip(&of_statement) {
            let base = statement
                .converts
                .and_then(|base| of_statement.get(base).copied().flatten());
            if let Some(cluster) = own
                .and_then(|own| joined.clusters.get_mut(own))
                .filter(|_| base != *own)
            {
                cluster.converts = cluster.converts.or(base);
            }
        }
    }
    merge(joined.clusters, articles, &rarity, together)
}

struct Joined {
    clusters: Vec<Cluster>,
    by_value: BTreeMap<(Class, ValueKey), Vec<usize>>,
}

impl Joined {
    /// What the words tell of `statement` being the fact of each of `clusters`.
    fn told(
        &self,
        statement: &Statement,
        clusters: &[usize],
        korean: bool,
        rarity: &Rarity,
    ) -> Vec<f32> {
        if clusters.len() < 2 {
            return vec![f32::MIN; clusters.len()];
        }
        let own = Side {
            context: &statement.context,
            extents: &statement.extents,
            korean,
            english: !korean,
        };
        let told = |cluster: &usize| {
            let cluster = self.clusters.get(*cluster)?;
            let pair = (&own, &cluster.side());
            let kind = statement.class.0;
            Some(Scale::of(Question::Equal, kind, pair, |key| rarity.get(key)).told)
        };
        let told = clusters.iter().map(told);
        told.map(|told| told.unwrap_or(f32::MIN)).collect()
    }

    /// How much speaks for `statement` being the fact of a cluster of its value, where the words
    /// tell `next` of the likeliest other cluster of that value; `None`: not enough.
    fn points_of_one_value<'a>(
        &self,
        (at, index): (usize, usize),
        articles: &[&'a [Statement]],
        (cluster, next): (usize, Option<f32>),
        korean: bool,
        rarity: &Rarity,
    ) -> Option<f32> {
        let statements = articles.get(at)?;
        let statement = statements.get(index)?;
        let cluster = self.clusters.get(cluster)?;
        if !statement.context.counts_alike(&cluster.context)
            || tolls_apart(&statement.context, &cluster.context)
        {
            return None;
        }
        let side = |statement: &'a Statement, korean: bool| Side {
            context: &statement.context,
            extents: &statement.extents,
            korean,
            english: !korean,
        };
        let one = side(statement, korean);
        let two = cluster.side();
        let pair = (&one, &two);
        let rival =
            |other: &&Statement| other.class == statement.class && other.value != statement.value;
        let fits = |one: &Side<'_>, two: &Side<'_>| {
            let kind = statement.class.0;
            Scale::of(Question::Equal, kind, (one, two), |key| rarity.get(key)).told
        };
        let own = statements.iter().filter(rival).take(RIVALS);
        let own = own.map(|other| fits(&side(other, korean), &two));
        let members = cluster.members.iter().take(3);
        let others = members.filter_map(|(article, _)| articles.get(*article));
        let others = others.flat_map(|of| of.iter().filter(rival).take(RIVALS));
        let others = others.map(|other| fits(&one, &side(other, cluster.korean)));
        let best = own.chain(others).reduce(f32::max);
        let mut scale = Scale::of(Question::Equal, statement.class.0, pair, |key| {
            rarity.get(key)
        });
        let per_unit = statement.context.per_unit || cluster.context.per_unit;
        if per_unit && !scale.verbatim {
            return None;
        }
        let alike =
            |other: &&Statement| other.class == statement.class && other.value == statement.value;
        let key = (statement.class.clone(), statement.value.clone());
        let others = self.by_value.get(&key).map_or(1, Vec::len);
        scale.count(Sign::Rivals, statements.iter().filter(alike).count() - 1);
        scale.count(Sign::Others, others - 1);
        let same = statements.iter().enumerate();
        let same = same.filter(|(other, statement)| *other != index && alike(statement));
        let same = same
            .take(RIVALS)
            .map(|(_, other)| fits(&side(other, korean), &two));
        scale.rank(same.chain(next).reduce(f32::max));
        scale.hold_against(scale.told, best);
        Some(scale.points()).filter(|points| *points >= SAME)
    }

    fn join(
        &mut self,
        cluster: usize,
        member: (usize, usize),
        statement: &Statement,
        korean: bool,
    ) -> bool {
        let Some(found) = self.clusters.get_mut(cluster) else {
            return false;
        };
        if found
            .members
            .last()
            .is_some_and(|(article, _)| *article == member.0)
        {
            return false;
        }
        found.members.push(member);
        found.context.merge(statement.context.clone());
        found.add(&statement.extents);
        found.korean |= korean;
        found.english |= !korean;
        true
    }

    fn open(&mut self, member: (usize, usize), statement: &Statement, korean: bool) -> usize {
        self.clusters.push(Cluster {
            class: statement.class.clone(),
            members: vec![member],
            context: statement.context.clone(),
            extents: statement.extents.clone(),
            converts: None,
            korean,
            english: !korean,
        });
        let cluster = self.clusters.len() - 1;
        let list = self
            .by_value
            .entry((statement.class.clone(), statement.value.clone()))
            .or_default();
        if list.len() < CLASS {
            list.push(cluster);
        }
        cluster
    }
}
