//! Where an article states a fact: the place that links lead to, and the sentence around it.

use std::ops::Range;

use daejo_collation::{Cell, Document};

use crate::anchor;
use crate::page::Page;

/// A place of an article that states a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Id of its mark.
    pub id: String,
    /// Bytes of the sentence that it stands in.
    pub sentence: Range<usize>,
}

/// The first place where the document of an index states a fact; `None` if it is silent.
#[must_use]
pub fn of(page: &Page, fact: usize, document: usize) -> Option<Evidence> {
    let cell = cell(page, fact, document)?;
    let (id, article) = page.document(document)?;
    let Some(first) = figures(cell).first().copied() else {
        let (id, phrase) = page.phrase(document, cell.vague.as_ref()?.start)?;
        let sentence = phrase.sentence.clone();
        return Some(Evidence { id, sentence });
    };
    Some(Evidence {
        id: anchor::figure(id, first),
        sentence: article.figures.get(first)?.sentence.clone(),
    })
}

/// The words of the sentence of `evidence`, without the blanks around them.
#[must_use]
pub fn words<'a>(document: &'a Document, evidence: &Evidence) -> &'a str {
    let text = document.article.text.get(evidence.sentence.clone());
    text.unwrap_or_default().trim()
}

/// What the document of an index states of a fact.
#[must_use]
pub fn cell(page: &Page, fact: usize, document: usize) -> Option<&Cell> {
    let fact = page.comparison.facts.get(fact)?;
    fact.cells.get(document)?.as_deref()
}

/// The figures of `cell`: first the converted amount that implies a rate, or the most exact; then
/// what contradicts it.
#[must_use]
pub fn figures(cell: &Cell) -> Vec<usize> {
    let first = cell.implied.as_ref().map(|implied| implied.quote);
    let first = first.or(cell.lead);
    let torn = cell.contradiction.into_iter().flatten();
    let mut figures: Vec<usize> = first.into_iter().collect();
    for figure in torn.chain(cell.figures.iter().copied()) {
        if !figures.contains(&figure) {
            figures.push(figure);
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    #[test]
    fn a_fact_is_stated_in_a_sentence_or_not_at_all() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let found = of(&page, 0, 0).unwrap();
        assert_eq!(found.id, "fig-000-m01");
        assert_eq!(words(&page.comparison.documents[0], &found), "380억 달러");
        assert_eq!(of(&page, 0, 99), None);
        assert_eq!(of(&page, 99, 0), None);
    }

    #[test]
    fn words_without_a_number_are_evidence_too() {
        let mut comparison = fixture::comparison();
        let text = &comparison.documents[0].article.text;
        let start = text.find("계약").unwrap();
        comparison.facts[0].cells[0] = Some(Box::new(fixture::vague(start..start + "계약".len())));
        let page = Page::new(comparison, Rates::default());
        assert_eq!(of(&page, 0, 0).unwrap().id, "say-000-p01");
    }
}
