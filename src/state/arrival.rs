//! What an address means on a page: which fact, seen from where, and which texts.

use super::place::Place;
use super::view::View;
use super::{Arrival, Selection};
use crate::anchor::{self, Mark, Target, mark, target};
use crate::evidence;
use crate::facet::{Filter, Order};
use crate::page::Page;

/// What `place` means. What the page does not have is passed over: another version of
/// it may have made the address. `view` is what of the comparison is shown there; what would hide
/// the row that the address leads to is given up.
#[must_use]
pub fn arrival(page: &Page, place: &Place, mut view: View) -> Arrival {
    match target(&place.anchor) {
        Some(Target::Row(fact)) if !view.filter.fits(page, fact) => view.filter = Filter::default(),
        Some(Target::Heading) => {
            view.filter = Filter::default();
            view.order = Order::default();
        }
        _ => {}
    }
    let columns = place.columns.as_ref().map(|ids| {
        let mut columns: Vec<usize> = Vec::new();
        let known = ids
            .iter()
            .filter_map(|id| page.ids.iter().position(|it| it == id));
        for document in known {
            if !columns.contains(&document) {
                columns.push(document);
            }
        }
        columns
    });
    let columns = columns.filter(|columns| !columns.is_empty());
    let document = document(page, &place.anchor);
    let words = document.zip(place.words.clone());
    let words = words.filter(|(document, span)| {
        let of = page.document(*document);
        of.is_some_and(|(_, it)| it.article.text.get(span.clone()).is_some())
    });
    Arrival {
        anchor: place.anchor.clone(),
        document,
        words,
        selection: selection(page, place),
        columns,
        view,
        is_at_link: false,
    }
}

/// Index of the document that the element of this id is in, or is; `None` where the page has none.
#[must_use]
pub fn document(page: &Page, anchor: &str) -> Option<usize> {
    match mark(anchor, &page.ids) {
        Some(Mark::Figure { document, .. } | Mark::Phrase { document, .. }) => Some(document),
        None => {
            let mut ids = page.ids.iter();
            ids.position(|id| anchor::document(id) == anchor)
        }
    }
}

/// The fact that `place` is about, if it is a place of a text.
#[must_use]
pub fn selection(page: &Page, place: &Place) -> Option<Selection> {
    let (document, fact) = match mark(&place.anchor, &page.ids)? {
        Mark::Figure { document, index } => {
            let of = page.comparison.documents.get(document)?;
            (document, of.figures.get(index)?.fact)
        }
        Mark::Phrase { document, index } => {
            let phrase = page.phrases.get(document)?.get(index)?;
            (document, Some(phrase.fact))
        }
    };
    let facts = page.comparison.facts.len();
    let fact = place.fact.filter(|fact| *fact < facts).or(fact)?;
    let documents = 0..page.ids.len();
    let id = evidence::cell(page, fact, document).and_then(|_| page.ids.get(document));
    Some(Selection {
        fact,
        document,
        mark: place.anchor.clone(),
        cell: id.map_or_else(|| anchor::row(fact), |id| anchor::cell(fact, id)),
        stating: documents
            .filter(|document| evidence::of(page, fact, *document).is_some())
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    #[test]
    fn a_place_of_a_text_selects_its_fact() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let found = |fragment: &str| {
            let found = selection(&page, &Place::parse(fragment));
            found.map(|it| (it.fact, it.document, it.mark))
        };
        let own = Some((0, 0, "fig-000-m01".to_owned()));
        assert_eq!(found("#fig-000-m01"), own);
        assert_eq!(found("#fig-000-m01&f=99"), own);
        let other = Some((1, 0, "fig-000-m01".to_owned()));
        assert_eq!(found("#fig-000-m01&f=2"), other);
        for nowhere in [
            "",
            "#row-1",
            "#cell-1-000",
            "#fig-000-m99",
            "#fig-9-m01",
            "#say-000-p01",
        ] {
            assert_eq!(found(nowhere), None, "{nowhere}");
        }
    }

    #[test]
    fn a_place_may_be_in_a_document_without_a_fact() {
        let page = Page::new(fixture::comparison(), Rates::default());
        for (fragment, expect) in [
            ("#doc-001", Some(1)),
            ("#fig-001-m99", Some(1)),
            ("#doc-9", None),
            ("#cell-1-001", None),
        ] {
            let found = arrival(&page, &Place::parse(fragment), View::default());
            assert_eq!(found.document, expect, "{fragment}");
            assert_eq!(found.selection, None, "{fragment}");
        }
    }

    #[test]
    fn words_are_those_of_the_text() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let end = page.comparison.documents[1].article.text.len();
        for (fragment, expect) in [
            ("#doc-001".to_owned(), None),
            (format!("#doc-001&w=0-{end}"), Some((1, 0..end))),
            // Half a letter, more than the text, the text of nothing.
            ("#doc-001&w=0-1".to_owned(), None),
            (format!("#doc-001&w=0-{}", end + 1), None),
            (format!("#doc-9&w=0-{end}"), None),
        ] {
            let found = arrival(&page, &Place::parse(&fragment), View::default());
            assert_eq!(found.words, expect, "{fragment}");
        }
    }

    #[test]
    fn what_would_hide_the_row_is_given_up() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let only = ["v.single".to_owned()];
        let view = View {
            filter: Filter::read(&page, &only),
            order: Order::read(&page, "item"),
            ..View::default()
        };
        for (fragment, filtered, sorted) in [
            ("#", true, true),
            ("#row-2", true, true),
            ("#cell-2-001", true, true),
            ("#fig-000-m01", true, true),
            ("#row-1", false, true),
            ("#cell-3-000", false, true),
            ("#agree-1", false, false),
        ] {
            let found = arrival(&page, &Place::parse(fragment), view.clone()).view;
            assert_eq!(!found.filter.is_empty(), filtered, "{fragment}");
            assert_eq!(found.order != Order::default(), sorted, "{fragment}");
        }
    }

    #[test]
    fn columns_that_the_page_does_not_have_are_passed_over() {
        let page = Page::new(fixture::comparison(), Rates::default());
        for (fragment, expect) in [
            ("#", None),
            ("#d=", None),
            ("#d=x", None),
            ("#d=001,x,000,001", Some(vec![1, 0])),
        ] {
            let found = arrival(&page, &Place::parse(fragment), View::default());
            assert_eq!(found.columns, expect, "{fragment}");
        }
    }
}
