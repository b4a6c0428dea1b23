//! The order in which a reader meets the facts: the main event first, what differs first.

use std::cmp::Reverse;

use daejo_collation::{Comparison, Conversion, ConversionVerdict, Fact, Verdict};

/// The facts of an event, by verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// Index of the event.
    pub event: usize,
    /// Indices of its articles: the columns.
    pub columns: Vec<usize>,
    /// Indices of its facts, the most severe first: the rows.
    pub groups: Vec<(Verdict, Vec<usize>)>,
    /// Indices of those with a conversion that the market refutes, in the same order.
    pub off: Vec<usize>,
}

/// A matrix an event: that of the most articles first, the others in the order of their first
/// articles; what the market refutes of the `conversions`, which may be held against other rates than
/// those of the comparison.
#[must_use]
pub fn matrices(comparison: &Comparison, conversions: &[Conversion]) -> Vec<Matrix> {
    let events = 0..comparison.events.len();
    let size = |event: usize| comparison.events.get(event).map(|it| it.documents.len());
    // Of equals, the first.
    let main = events.clone().min_by_key(|event| Reverse(size(*event)));
    let others = events.filter(|event| Some(*event) != main);
    main.into_iter()
        .chain(others)
        .map(|event| matrix(comparison, conversions, event))
        .collect()
}

fn matrix(comparison: &Comparison, conversions: &[Conversion], event: usize) -> Matrix {
    let facts = comparison.facts.iter().enumerate();
    let mut rows: Vec<(usize, &Fact)> = facts.filter(|(_, fact)| fact.event == event).collect();
    rows.sort_by_key(|(index, fact)| {
        let (verdict, stating) = fact.severity();
        (verdict, !is_off(conversions, *index), stating, *index)
    });
    let off = rows.iter().map(|(index, _)| *index);
    let off = off.filter(|index| is_off(conversions, *index)).collect();
    let mut groups: Vec<(Verdict, Vec<usize>)> = Vec::new();
    for (index, fact) in rows {
        match groups.last_mut() {
            Some((verdict, rows)) if *verdict == fact.verdict => rows.push(index),
            _ => groups.push((fact.verdict, vec![index])),
        }
    }
    let columns = comparison.events.get(event);
    Matrix {
        event,
        columns: columns.map(|it| it.documents.clone()).unwrap_or_default(),
        groups,
        off,
    }
}

impl Matrix {
    /// How many facts have this verdict.
    #[must_use]
    pub fn count(&self, verdict: Verdict) -> usize {
        let mut groups = self.groups.iter();
        let found = groups.find(|(of, _)| *of == verdict);
        found.map_or(0, |(_, rows)| rows.len())
    }
}

/// The conversions of a fact, one of each that come to the same rate in one article.
#[must_use]
pub fn conversions(all: &[Conversion], fact: usize) -> Vec<&Conversion> {
    let mut found: Vec<&Conversion> = Vec::new();
    for conversion in all.iter().filter(|it| it.fact == fact) {
        let known = found.iter().any(|known| {
            known.article == conversion.article && known.implied.rate == conversion.implied.rate
        });
        if !known {
            found.push(conversion);
        }
    }
    found
}

fn is_off(conversions: &[Conversion], fact: usize) -> bool {
    let mut conversions = conversions.iter().filter(|it| it.fact == fact);
    conversions.any(is_refuted)
}

/// Whether the market refutes a conversion.
#[must_use]
pub fn is_refuted(conversion: &Conversion) -> bool {
    matches!(
        conversion.verdict,
        ConversionVerdict::Wrong | ConversionVerdict::Off
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    fn made(comparison: &Comparison) -> Vec<Matrix> {
        matrices(comparison, &comparison.conversions)
    }

    #[test]
    fn the_event_of_the_most_articles_comes_first() {
        let mut comparison = fixture::comparison();
        let event = comparison.events[0].clone();
        let alone = |document| daejo_collation::Event {
            documents: vec![document],
            reasons: Vec::new(),
            against: Vec::new(),
        };
        comparison.events = vec![alone(2), event, alone(3)];
        let order: Vec<usize> = made(&comparison).iter().map(|it| it.event).collect();
        assert_eq!(order, [1, 0, 2]);
        comparison.events.clear();
        assert!(made(&comparison).is_empty());
    }

    #[test]
    fn what_differs_comes_first_and_what_the_market_refutes_before_its_equals() {
        let mut comparison = fixture::comparison();
        let fact = |verdict| Fact {
            verdict,
            ..fixture::comparison().facts[0].clone()
        };
        comparison.facts = vec![
            fact(Verdict::Single),
            fact(Verdict::Agree),
            fact(Verdict::Single),
            fact(Verdict::Conflict),
        ];
        comparison.conversions[0].fact = 2;
        comparison.conversions[0].verdict = ConversionVerdict::Off;
        let matrix = made(&comparison).remove(0);
        assert_eq!(
            matrix.groups,
            [
                (Verdict::Conflict, vec![3]),
                (Verdict::Agree, vec![1]),
                (Verdict::Single, vec![2, 0])
            ]
        );
        assert_eq!(matrix.count(Verdict::Single), 2);
        assert_eq!(matrix.count(Verdict::Compatible), 0);
        assert_eq!(matrix.off, [2]);
    }

    #[test]
    fn a_conversion_that_an_article_repeats_is_shown_once() {
        let mut comparison = fixture::comparison();
        let again = comparison.conversions[0].clone();
        let mut other = again.clone();
        other.implied.rate = daejo_figures::Decimal::ONE;
        comparison.conversions.extend([again, other]);
        assert_eq!(conversions(&comparison.conversions, 1).len(), 2);
        assert!(conversions(&comparison.conversions, 0).is_empty());
    }
}
