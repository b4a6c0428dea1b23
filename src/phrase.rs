//! Words that state a fact without a number: places in the texts, as figures are.

use std::ops::Range;

use daejo_collation::{Comparison, Document};

/// Words of an article that state a fact without a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// Bytes of the sentence that it stands in.
    pub sentence: Range<usize>,
    /// The fact, of [`Comparison::facts`]: the first of several.
    pub fact: usize,
}

/// The phrases of each document, in the order of its text, apart from each other and from its
/// figures: a figure is marked already.
#[must_use]
pub fn phrases(comparison: &Comparison) -> Vec<Vec<Phrase>> {
    let documents = comparison.documents.iter().enumerate();
    documents
        .map(|(index, document)| of_document(comparison, index, document))
        .collect()
}

fn of_document(comparison: &Comparison, index: usize, document: &Document) -> Vec<Phrase> {
    let facts = comparison.facts.iter().enumerate();
    let mut stated: Vec<(Range<usize>, usize)> = facts
        .filter_map(|(fact, it)| Some((it.cells.get(index)?.as_ref()?.vague.clone()?, fact)))
        .filter(|(span, _)| {
            let mut figures = document.figures.iter();
            !figures.any(|figure| overlap(&figure.mention.span, span))
        })
        .collect();
    stated.sort_by_key(|(span, fact)| (span.start, *fact));
    let mut phrases: Vec<Phrase> = Vec::new();
    for (span, fact) in stated {
        if !phrases
            .last()
            .is_some_and(|last| overlap(&last.span, &span))
        {
            let sentence = document.sentence(&span);
            phrases.push(Phrase {
                span,
                sentence,
                fact,
            });
        }
    }
    phrases
}

fn overlap(one: &Range<usize>, two: &Range<usize>) -> bool {
    one.start < two.end && two.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    /// The phrases of the first article where its cells state these words.
    fn check(words: &[&str], expect: &[(&str, usize)]) {
        let mut comparison = fixture::comparison();
        let document = comparison.documents[0].clone();
        let text = &document.article.text;
        let fact = comparison.facts[0].clone();
        comparison.facts = words
            .iter()
            .map(|words| {
                let start = text.find(words).unwrap();
                let mut fact = fact.clone();
                fact.cells[0] = Some(Box::new(fixture::vague(start..start + words.len())));
                fact
            })
            .collect();
        let found = phrases(&comparison).remove(0);
        let found: Vec<_> = found
            .iter()
            .map(|phrase| (text.get(phrase.span.clone()).unwrap(), phrase.fact))
            .collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn phrases_in_the_order_of_the_text_and_apart() {
        check(&["이 ", "계약"], &[("계약", 1), ("이 ", 0)]);
        check(&["계약", "계약"], &[("계약", 0)]);
        check(&["계약", "약<"], &[("계약", 0)]);
        check(&["380억"], &[]);
    }
}
