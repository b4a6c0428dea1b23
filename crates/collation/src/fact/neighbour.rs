//! What is told next to a fact: two articles that tell of one thing tell the same before it and
//! behind it, be it with another number in the middle.

use super::candidates::root;
use super::cluster::Cluster;
use super::statement::Statement;

/// How many figures on either side of a figure are told next to it.
const NEXT: usize = 2;

/// How many facts next to one are kept.
const MOST: usize = 24;

/// Of every fact, the facts that its articles tell next to it.
pub(super) struct Neighbours(Vec<Vec<usize>>);

impl Neighbours {
    /// Of `clusters`, the facts of `articles`.
    pub(super) fn of(clusters: &[Cluster], articles: &[&[Statement]]) -> Self {
        let mut told: Vec<Vec<(usize, usize)>> = vec![Vec::new(); articles.len()];
        for (fact, cluster) in clusters.iter().enumerate() {
            for (article, statement) in &cluster.members {
                let of = articles.get(*article).and_then(|of| of.get(*statement));
                if let (Some(told), Some(of)) = (told.get_mut(*article), of) {
                    told.extend(of.figures.iter().map(|figure| (*figure, fact)));
                }
            }
        }
        let mut next = vec![Vec::new(); clusters.len()];
        for told in &mut told {
            told.sort_unstable();
            for (at, (_, fact)) in told.iter().enumerate() {
                let near = told
                    .iter()
                    .take(at + NEXT + 1)
                    .skip(at.saturating_sub(NEXT));
                if let Some(list) = next.get_mut(*fact) {
                    list.extend(near.map(|(_, other)| *other).filter(|other| other != fact));
                }
            }
        }
        for list in &mut next {
            keep(list);
        }
        Self(next)
    }

    /// Makes fact `two` a part of fact `one`.
    pub(super) fn join(&mut self, one: usize, two: usize) {
        let moved = self.0.get_mut(two).map(std::mem::take).unwrap_or_default();
        if let Some(list) = self.0.get_mut(one) {
            list.extend(moved);
            keep(list);
        }
    }

    /// How many facts, by what they have become part of, are told next to both of two facts.
    pub(super) fn shared(&self, one: usize, two: usize, into: &[usize]) -> usize {
        let next = |at: usize| {
            let list = self.0.get(at).into_iter().flatten();
            let mut found: Vec<usize> = list.map(|other| root(into, *other)).collect();
            keep(&mut found);
            found
        };
        let (one, two) = (next(one), next(two));
        let shared = one.iter().filter(|fact| two.binary_search(fact).is_ok());
        shared.count()
    }
}

fn keep(list: &mut Vec<usize>) {
    list.sort_unstable();
    list.dedup();
    list.truncate(MOST);
}

#[cfg(test)]
mod tests {
    use daejo_figures::Kind;

    use super::super::statement::ValueKey;
    use super::*;
    use crate::context::Context;

    fn statement(figure: usize) -> Statement {
        Statement {
            class: (Kind::Count, String::new()),
            figures: vec![figure],
            extents: Vec::new(),
            value: ValueKey::Minutes(0),
            context: Context::default(),
            words: Default::default(),
            converts: None,
            telling: 0.0,
            contradiction: None,
        }
    }

    fn fact(members: &[(usize, usize)]) -> Cluster {
        Cluster {
            class: (Kind::Count, String::new()),
            members: members.to_vec(),
            context: Context::default(),
            extents: Vec::new(),
            converts: None,
            korean: true,
            english: false,
        }
    }

    #[test]
    fn articles_tell_the_same_around_a_fact() {
        // Both tell 0 and 1; between them the one tells 2 and the other 3, and far behind 4.
        let article: Vec<Statement> = [0, 1, 2, 9].map(statement).to_vec();
        let facts = [
            fact(&[(0, 0), (1, 0)]),
            fact(&[(0, 2), (1, 2)]),
            fact(&[(0, 1)]),
            fact(&[(1, 1)]),
            fact(&[(0, 3)]),
        ];
        let mut next = Neighbours::of(&facts, &[&article, &article]);
        let mut into: Vec<usize> = (0..facts.len()).collect();
        assert_eq!(next.shared(2, 3, &into), 2);
        assert_eq!(next.shared(3, 4, &into), 1);
        next.join(2, 3);
        into[3] = 2;
        assert_eq!(next.shared(2, 4, &into), 1);
    }
}
