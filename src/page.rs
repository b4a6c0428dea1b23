//! What the page shows.

use std::rc::Rc;

use daejo_articles::Stated;
use daejo_collation::{Comparison, Conversion, Document, Verdict};

use crate::anchor;
use crate::frame;
use crate::market::Rates;
use crate::matrix::{Matrix, conversions, matrices};
use crate::phrase::{Phrase, phrases};
use crate::rate::Typed;
use crate::wording::{KO, Wording, fill};

/// Id of the element that the app is rendered into.
pub const ROOT: &str = "app";

/// A comparison, and what the page adds to it: ids for its links, words for its labels.
#[derive(Clone, Debug)]
pub struct Page {
    /// The articles, their figures, the facts that they state: shared with the pages that differ in
    /// rates or words.
    pub comparison: Rc<Comparison>,
    /// The conversions of the comparison, held against the rates of the page.
    pub conversions: Rc<[Conversion]>,
    /// The market's rates.
    pub rates: Rates,
    /// The rates that the reader has typed: the conversions were held against these instead.
    pub typed: Vec<Typed>,
    /// Indices of the documents that the reader has taken into the main event.
    pub included: Vec<usize>,
    /// The tables: the main event's first.
    pub matrices: Vec<Matrix>,
    /// A short id per document.
    pub ids: Rc<[String]>,
    /// Per document, the words that state a fact without a number.
    pub phrases: Rc<[Vec<Phrase>]>,
    /// Its words, and how it writes numbers.
    pub wording: &'static Wording,
    /// It holds articles of the reader's own: no address leads another reader to it.
    pub is_own: bool,
    /// It takes the place of another page, and is not in the document yet: what is long is put there
    /// a piece a frame.
    pub is_fresh: bool,
}

/// A page never changes: another comparison is another page.
impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Page {
    /// A page of `comparison`, whose conversions were held against `rates`.
    #[must_use]
    pub fn new(comparison: Comparison, rates: Rates) -> Self {
        let files = comparison
            .documents
            .iter()
            .map(|document| document.article.file.as_str());
        let ids = anchor::article_ids(files).into();
        Self {
            matrices: matrices(&comparison, &comparison.conversions),
            phrases: phrases(&comparison).into(),
            conversions: comparison.conversions.clone().into(),
            comparison: Rc::new(comparison),
            rates,
            typed: Vec::new(),
            included: Vec::new(),
            ids,
            wording: &KO,
            is_own: false,
            is_fresh: false,
        }
    }

    /// How many pieces it comes in, where it is fresh.
    #[must_use]
    pub fn pieces(&self) -> usize {
        let are_all_there = |pieces: usize| {
            let mut matrices = self.matrices.iter();
            frame::texts(pieces) >= self.ids.len()
                && matrices.all(|matrix| {
                    let rows = matrix.groups.iter().map(|(_, rows)| rows.len() + 1);
                    frame::rows(pieces, matrix.columns.len()) >= rows.sum()
                })
        };
        (1..).find(|pieces| are_all_there(*pieces)).unwrap_or(1)
    }

    /// `page` in other words; the same one where these are its own.
    #[must_use]
    pub fn worded(page: &Rc<Self>, wording: &'static Wording) -> Rc<Self> {
        if page.wording == wording {
            return page.clone();
        }
        Rc::new(Self {
            wording,
            ..(**page).clone()
        })
    }

    /// The same page with its conversions held against the rates that the reader has `typed`.
    #[must_use]
    pub fn rated(&self, typed: Vec<Typed>, conversions: Vec<Conversion>) -> Self {
        Self {
            matrices: matrices(&self.comparison, &conversions),
            conversions: conversions.into(),
            typed,
            ..self.clone()
        }
    }

    /// Whether `other` shows the same of a fact: the rates that a reader types change little.
    #[must_use]
    pub fn shows_the_same(&self, other: &Self, fact: usize) -> bool {
        let is_kin = Rc::ptr_eq(&self.comparison, &other.comparison)
            && self.wording == other.wording
            && self.is_own == other.is_own;
        let [mine, others] = [self, other].map(|it| conversions(&it.conversions, fact));
        is_kin && mine == others
    }

    /// Who published `document`, or the words for not knowing.
    #[must_use]
    pub fn outlet<'a>(&self, document: &'a Document) -> &'a str {
        let outlet = document.article.outlet.as_ref();
        outlet.map_or(self.wording.unknown_outlet, |outlet| &outlet.value)
    }

    /// Who published the document of an index, and its id where that is not known or has published
    /// another of them.
    #[must_use]
    pub fn name(&self, index: usize) -> String {
        let Some((id, document)) = self.document(index) else {
            return String::new();
        };
        let outlet = self.outlet(document);
        if self.is_only(document) {
            outlet.to_owned()
        } else {
            [outlet, " (", id, ")"].concat()
        }
    }

    /// The same for where there is little room: of outlet and id, the one that tells it from others.
    #[must_use]
    pub fn short_name(&self, index: usize) -> &str {
        self.document(index).map_or("", |(id, document)| {
            if self.is_only(document) {
                self.outlet(document)
            } else {
                id
            }
        })
    }

    /// Whether the outlet of `document` is known, and of no other document.
    fn is_only(&self, document: &Document) -> bool {
        let documents = self.comparison.documents.iter();
        let mut outlets = documents.filter_map(|it| it.article.outlet.as_ref());
        document.article.outlet.as_ref().is_some_and(|own| {
            let is_same = |it: &&Stated<String>| it.value == own.value;
            outlets.by_ref().filter(is_same).count() == 1
        })
    }

    /// Outlet and id of the document of an index: an outlet may have several.
    #[must_use]
    pub fn titled(&self, index: usize) -> String {
        let found = self.document(index);
        let title = found.map(|(id, document)| [self.outlet(document), " ", id].concat());
        title.unwrap_or_default()
    }

    /// Outlets and ids of the documents of an event.
    #[must_use]
    pub fn titles(&self, event: usize) -> String {
        let documents = self.comparison.events.get(event);
        let documents = documents.into_iter().flat_map(|it| it.documents.iter());
        let titles: Vec<String> = documents.map(|at| self.titled(*at)).collect();
        titles.join(" · ")
    }

    /// Whether the articles disagree on a fact, or the market with a conversion of it.
    #[must_use]
    pub fn differs(&self, fact: usize) -> bool {
        let of = self.comparison.facts.get(fact);
        let conflicts = of.is_some_and(|fact| fact.verdict == Verdict::Conflict);
        conflicts || self.matrices.iter().any(|it| it.off.contains(&fact))
    }

    /// What the date of `document` was inferred from: `‘3일’ = 한빛일보 ‘2025년 11월 3일’`.
    #[must_use]
    pub fn same_day(&self, document: &Document) -> Option<String> {
        let witness = document.witness?;
        let other = self.comparison.documents.get(witness.article)?;
        let own = document.surface(document.figures.get(witness.figure)?);
        let of = other.surface(other.figures.get(witness.of)?);
        let outlet = self.name(witness.article);
        let words = [("own", own), ("outlet", &*outlet), ("other", of)];
        Some(fill(self.wording.same_day, &words))
    }

    /// Id and words of the phrase of `document` at `start`, if links can lead to it.
    #[must_use]
    pub fn phrase(&self, document: usize, start: usize) -> Option<(String, &Phrase)> {
        let phrases = self.phrases.get(document)?;
        let at = phrases.iter().position(|it| it.span.start == start)?;
        let id = anchor::phrase(self.ids.get(document)?, at);
        Some((id, phrases.get(at)?))
    }

    /// The document of an index, with its id.
    #[must_use]
    pub fn document(&self, index: usize) -> Option<(&str, &Document)> {
        Some((self.ids.get(index)?, self.comparison.documents.get(index)?))
    }
}

/// Rendered HTML so that a parser gives back its text unchanged: of a bare CR it would make LF.
#[must_use]
pub fn carried(html: &str) -> String {
    html.replace('\r', "&#13;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{fixture, rate};
    use daejo_articles::{Given, read};
    use daejo_collation::compare;

    #[test]
    fn a_typed_rate_changes_the_rows_that_convert() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let fact = page.conversions[0].fact;
        let shown = |rate: &str| {
            let rate = Typed {
                base: "USD".to_owned(),
                quote: "KRW".to_owned(),
                rate: rate.parse().unwrap(),
            };
            let other = rate::recalculated(&page, vec![rate]);
            let facts = 0..page.comparison.facts.len();
            let changed = facts.filter(|fact| !page.shows_the_same(&other, *fact));
            changed.collect::<Vec<_>>()
        };
        assert_eq!(shown("1430"), [fact]);
        assert_eq!(shown("1320"), [fact]);
        let page = Rc::new(page);
        assert!(page.shows_the_same(&Page::clone(&page), fact));
        let english = Page::worded(&page, &crate::wording::EN);
        assert!(!page.shows_the_same(&english, fact));
    }

    #[test]
    fn articles_of_one_outlet_are_told_apart() {
        let outlets = [Some("가나일보"), Some("다라일보"), Some("가나일보"), None];
        let articles = outlets.iter().enumerate().map(|(at, outlet)| {
            let given = Given {
                outlet: outlet.map(str::to_owned),
                ..Given::default()
            };
            let text = "계약 규모는 380억 달러다.\n".to_owned();
            read(&format!("{at}.txt"), text, Some(&given)).unwrap()
        });
        let page = Page::new(compare(articles.collect()), Rates::default());
        let indices = [0, 1, 2, 3];
        assert_eq!(
            indices.map(|at| page.name(at)),
            ["가나일보 (0)", "다라일보", "가나일보 (2)", "출처 미상 (3)"]
        );
        assert_eq!(
            indices.map(|at| page.short_name(at)),
            ["0", "다라일보", "2", "3"]
        );
    }
}
