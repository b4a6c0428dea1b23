//! Choosing among the rows: by verdict, kind, outlet and event.

mod bar;
mod include;
mod order;

use daejo_collation::Verdict;
use daejo_figures::Kind;

use crate::evidence;
use crate::page::Page;
pub use bar::{FacetBar, FacetBarProps};
pub use include::{Include, IncludeProps};
pub use order::{By, Order, Row, aria_sort, arranged, shown, sort_button};

/// A reason to show a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It differs: its values exclude each other, or the market refutes a conversion.
    Differing,
    /// It has this verdict.
    Verdict(Verdict),
    /// Its figures are of this kind.
    Kind(Kind),
    /// The document of this index states it.
    Outlet(usize),
    /// It is of the event of this index.
    Event(usize),
}

/// What choices are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// What the articles make of it together.
    Verdict,
    /// What kind of figures.
    Kind,
    /// Who states it.
    Outlet,
    /// What happened.
    Event,
}

impl Choice {
    /// What the choice is about.
    #[must_use]
    pub fn facet(self) -> Facet {
        match self {
            Self::Differing | Self::Verdict(_) => Facet::Verdict,
            Self::Kind(_) => Facet::Kind,
            Self::Outlet(_) => Facet::Outlet,
            Self::Event(_) => Facet::Event,
        }
    }

    /// Whether it is a reason to show `fact`.
    #[must_use]
    pub fn fits(self, page: &Page, fact: usize) -> bool {
        let Some(of) = page.comparison.facts.get(fact) else {
            return false;
        };
        match self {
            Self::Differing => page.differs(fact),
            Self::Verdict(verdict) => of.verdict == verdict,
            Self::Kind(kind) => of.kind == kind,
            Self::Outlet(document) => evidence::cell(page, fact, document).is_some(),
            Self::Event(event) => of.event == event,
        }
    }

    /// The word for it in an address: `v.differing`, `k.money`, `o.001`; an event goes by its
    /// first article.
    #[must_use]
    pub fn word(self, page: &Page) -> Option<String> {
        let id = |document: usize| page.ids.get(document).map(String::as_str);
        let (facet, name) = match self {
            Self::Differing => ("v.", "differing"),
            Self::Verdict(verdict) => ("v.", verdict.name()),
            Self::Kind(kind) => ("k.", kind.name()),
            Self::Outlet(document) => ("o.", id(document)?),
            Self::Event(event) => {
                let event = page.comparison.events.get(event)?;
                ("e.", id(*event.documents.first()?)?)
            }
        };
        Some([facet, name].concat())
    }
}

/// The choices that a page has, in the order in which they are offered.
#[must_use]
pub fn choices(page: &Page, facet: Facet) -> Vec<Choice> {
    let facts = &page.comparison.facts;
    match facet {
        Facet::Verdict => {
            let verdicts = page.wording.verdicts.iter().map(|(verdict, _)| *verdict);
            let known = verdicts.filter(|it| facts.iter().any(|fact| fact.verdict == *it));
            let verdicts = known.map(Choice::Verdict);
            [Choice::Differing].into_iter().chain(verdicts).collect()
        }
        Facet::Kind => {
            let kinds = page.wording.kinds.iter().map(|(kind, _)| *kind);
            let known = kinds.filter(|kind| facts.iter().any(|fact| fact.kind == *kind));
            known.map(Choice::Kind).collect()
        }
        Facet::Outlet => (0..page.ids.len()).map(Choice::Outlet).collect(),
        Facet::Event => {
            let events = page.matrices.iter();
            events.map(|matrix| Choice::Event(matrix.event)).collect()
        }
    }
}

/// The choices that are made: a row is shown which fits one of them in each facet that has any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter(Vec<Choice>);

/// All of them, in the order in which they are offered.
const FACETS: [Facet; 4] = [Facet::Verdict, Facet::Kind, Facet::Outlet, Facet::Event];

impl Filter {
    /// The choices of `page` that these words name; others are passed over.
    #[must_use]
    pub fn read(page: &Page, words: &[String]) -> Self {
        let all = FACETS.iter().flat_map(|facet| choices(page, *facet));
        let named = all.filter(|choice| {
            let word = choice.word(page);
            word.is_some_and(|word| words.contains(&word))
        });
        Self(named.collect())
    }

    /// The words for an address.
    #[must_use]
    pub fn words(&self, page: &Page) -> Vec<String> {
        let words = self.0.iter().filter_map(|choice| choice.word(page));
        words.collect()
    }

    /// Whether every row is shown.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a choice is made.
    #[must_use]
    pub fn has(&self, choice: Choice) -> bool {
        self.0.contains(&choice)
    }

    /// How many choices of a facet are made.
    #[must_use]
    pub fn count(&self, facet: Facet) -> usize {
        self.0.iter().filter(|it| it.facet() == facet).count()
    }

    /// With `choice` where it was not made, without it where it was.
    #[must_use]
    pub fn toggled(&self, choice: Choice) -> Self {
        let mut made = self.0.clone();
        match made.iter().position(|it| *it == choice) {
            Some(at) => {
                made.remove(at);
            }
            None => made.push(choice),
        }
        Self(made)
    }

    /// Without the choices of a facet.
    #[must_use]
    pub fn without(&self, facet: Facet) -> Self {
        let others = self.0.iter().filter(|it| it.facet() != facet);
        Self(others.copied().collect())
    }

    /// Whether `fact` is shown.
    #[must_use]
    pub fn fits(&self, page: &Page, fact: usize) -> bool {
        let mut facets = FACETS.iter();
        facets.all(|facet| self.fits_in(*facet, page, fact))
    }

    fn fits_in(&self, facet: Facet, page: &Page, fact: usize) -> bool {
        let mut made = self.0.iter().filter(|it| it.facet() == facet).peekable();
        made.peek().is_none() || made.any(|choice| choice.fits(page, fact))
    }

    /// How many rows `choice` would leave, together with what is chosen in the other facets.
    #[must_use]
    pub fn leaves(&self, choice: Choice, page: &Page) -> usize {
        let others = self.without(choice.facet());
        let facts = 0..page.comparison.facts.len();
        let left = facts.filter(|fact| choice.fits(page, *fact) && others.fits(page, *fact));
        left.count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    fn page() -> Page {
        Page::new(fixture::comparison(), Rates::default())
    }

    /// The facts that are shown after these choices.
    fn shown(page: &Page, made: &[Choice]) -> Vec<usize> {
        let filter = made
            .iter()
            .fold(Filter::default(), |filter, choice| filter.toggled(*choice));
        (0..3).filter(|fact| filter.fits(page, *fact)).collect()
    }

    #[test]
    fn one_of_each_facet_has_to_fit() {
        use Choice::{Differing, Event, Kind as Of, Outlet, Verdict as Judged};
        let page = page();
        let (agree, single) = (Judged(Verdict::Agree), Judged(Verdict::Single));
        for (made, expect) in [
            (&[][..], &[0, 1, 2][..]),
            (&[agree], &[0]),
            (&[agree, single], &[0, 1]),
            (&[agree, single, Outlet(0)], &[0]),
            (&[Outlet(0), Outlet(1)], &[0, 1, 2]),
            (&[Of(Kind::Date)], &[]),
            (&[Of(Kind::Date), Of(Kind::Money)], &[0, 1, 2]),
            (&[Event(0)], &[0, 1, 2]),
            (&[Event(1)], &[]),
            (&[Differing], &[]),
            (&[agree, agree], &[0, 1, 2]),
        ] {
            assert_eq!(shown(&page, made), expect, "{made:?}");
        }
    }

    #[test]
    fn a_refuted_conversion_differs_although_one_article_alone_has_it() {
        let mut comparison = fixture::comparison();
        comparison.conversions[0].verdict = daejo_collation::ConversionVerdict::Off;
        comparison.facts[0].verdict = Verdict::Conflict;
        let page = Page::new(comparison, Rates::default());
        assert_eq!(shown(&page, &[Choice::Differing]), [0, 1]);
        assert_eq!(shown(&page, &[Choice::Verdict(Verdict::Conflict)]), [0]);
    }

    #[test]
    fn a_count_is_what_a_choice_would_leave() {
        let page = page();
        let filter = Filter::default().toggled(Choice::Verdict(Verdict::Agree));
        // Beside the choice that is made in its own facet, within that of the others.
        for (choice, expect) in [
            (Choice::Verdict(Verdict::Single), 1),
            (Choice::Kind(Kind::Money), 1),
            (Choice::Kind(Kind::Date), 0),
            (Choice::Differing, 0),
        ] {
            assert_eq!(filter.leaves(choice, &page), expect, "{choice:?}");
        }
    }

    #[test]
    fn what_an_address_says_is_read_again() {
        let page = page();
        let words = ["v.single", "k.money", "o.001", "e.000", "k.none", "o.9", ""];
        let words = words.map(str::to_owned);
        let filter = Filter::read(&page, &words);
        assert_eq!(filter.words(&page), words[..4]);
        assert_eq!(filter.count(Facet::Outlet), 1);
    }
}
