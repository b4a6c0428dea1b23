//! The order of the rows, and the buttons at the heads of the columns that change it.

use daejo_collation::Verdict;
use yew::prelude::*;

use super::Filter;
use crate::matrix::Matrix;
use crate::page::Page;
use crate::table::label;
use crate::wording::fill;

/// What rows are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// The verdict, the most severe first.
    #[default]
    Verdict,
    /// What they are called.
    Item,
    /// Where the text of the document of this index states them.
    Outlet(usize),
}

/// An order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// What they are ordered by.
    pub by: By,
    /// The other way round.
    pub is_reversed: bool,
}

/// A row of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// What follows has this verdict.
    Heading(Verdict),
    /// A fact.
    Fact(usize),
}

impl Order {
    /// After a click on the head of a column: its order, or the other way round.
    #[must_use]
    pub fn after(self, by: By) -> Self {
        Self {
            by,
            is_reversed: self.by == by && !self.is_reversed,
        }
    }

    /// What `word` of an address says: `item`, `o.001`, `-verdict`; the first order for others.
    #[must_use]
    pub fn read(page: &Page, word: &str) -> Self {
        let (word, is_reversed) = match word.strip_prefix('-') {
            Some(word) => (word, true),
            None => (word, false),
        };
        let outlet = |id: &str| page.ids.iter().position(|it| it == id);
        let by = match word {
            "verdict" => Some(By::Verdict),
            "item" => Some(By::Item),
            _ => word.strip_prefix("o.").and_then(outlet).map(By::Outlet),
        };
        by.map_or_else(Self::default, |by| Self { by, is_reversed })
    }

    /// The word for an address; none for the first order.
    #[must_use]
    pub fn word(self, page: &Page) -> Option<String> {
        if self == Self::default() {
            return None;
        }
        let sign = if self.is_reversed { "-" } else { "" };
        let [facet, name] = match self.by {
            By::Verdict => ["", "verdict"],
            By::Item => ["", "item"],
            By::Outlet(document) => ["o.", page.ids.get(document)?],
        };
        Some([sign, facet, name].concat())
    }

    /// The order in words.
    #[must_use]
    pub fn name(self, page: &Page) -> String {
        let words = page.wording.facets;
        match self.by {
            By::Verdict => words.orders[0].to_owned(),
            By::Item => words.orders[1].to_owned(),
            By::Outlet(document) => fill(words.order_of, &[("outlet", &page.name(document))]),
        }
    }

    /// A sentence that says the order.
    #[must_use]
    pub fn said(self, page: &Page) -> String {
        let [sorted, reversed] = page.wording.facets.sorted;
        let template = if self.is_reversed { reversed } else { sorted };
        fill(template, &[("order", &self.name(page))])
    }
}

/// The rows of `matrix` in an order: by verdict under headings, by anything else without. What
/// an article does not state comes behind what it states, in either direction.
#[must_use]
pub fn arranged(page: &Page, matrix: &Matrix, order: Order) -> Vec<Row> {
    let groups = matrix.groups.iter();
    let of_group = |(verdict, facts): &(Verdict, Vec<usize>)| {
        let mut rows: Vec<Row> = facts.iter().copied().map(Row::Fact).collect();
        if order.is_reversed {
            rows.reverse();
        }
        rows.insert(0, Row::Heading(*verdict));
        rows
    };
    let facts = || {
        matrix
            .groups
            .iter()
            .flat_map(|(_, facts)| facts.iter().copied())
    };
    let keys = match order.by {
        By::Outlet(document) if matrix.columns.contains(&document) => {
            facts().map(|fact| place(page, fact, document)).collect()
        }
        By::Item => ranks(page, facts()),
        By::Verdict | By::Outlet(_) => {
            return if order.is_reversed {
                groups.rev().flat_map(of_group).collect()
            } else {
                groups.flat_map(of_group).collect()
            };
        }
    };
    let mut rows: Vec<(usize, usize, usize)> = facts()
        .zip(keys)
        .enumerate()
        .map(|(at, (fact, key))| (key, at, fact))
        .collect();
    rows.sort_unstable();
    let silent = rows.partition_point(|row| row.0 < SILENT);
    if order.is_reversed
        && let Some(stated) = rows.get_mut(..silent)
    {
        stated.reverse();
    }
    rows.into_iter().map(|(.., fact)| Row::Fact(fact)).collect()
}

/// The place of what is not in a text.
const SILENT: usize = usize::MAX;

/// Where the text of a document first states `fact`.
fn place(page: &Page, fact: usize, document: usize) -> usize {
    let place = || {
        let cell = crate::evidence::cell(page, fact, document)?;
        let (_, of) = page.document(document)?;
        let first = cell.figures.first().and_then(|at| of.figures.get(*at));
        let first = first.map(|figure| figure.mention.span.start);
        first.or(cell.vague.as_ref().map(|words| words.start))
    };
    place().unwrap_or(SILENT)
}

/// For each of `facts`, the place of its name among all names.
fn ranks(page: &Page, facts: impl Iterator<Item = usize>) -> Vec<usize> {
    let name = |fact: usize| {
        let fact = page.comparison.facts.get(fact);
        fact.map(|fact| label::name(page, fact)).unwrap_or_default()
    };
    let names: Vec<String> = facts.map(name).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    let rank = |name: &String| sorted.partition_point(|other| other < name);
    names.iter().map(rank).collect()
}

/// The facts that are shown, in their order, event after event.
pub fn shown<'a>(
    page: &'a Page,
    filter: &'a Filter,
    order: Order,
) -> impl Iterator<Item = usize> + 'a {
    let rows = page
        .matrices
        .iter()
        .flat_map(move |matrix| arranged(page, matrix, order));
    let facts = rows.filter_map(|row| match row {
        Row::Fact(fact) => Some(fact),
        Row::Heading(_) => None,
    });
    facts.filter(|fact| filter.fits(page, *fact))
}

/// The button at the head of a column, called `name` for ears, that orders the rows `by` something;
/// without a script it is not shown.
pub fn sort_button(name: String, by: By, order: Order, on_sort: &Callback<Order>) -> Html {
    let name = AttrValue::from(name);
    let next = order.after(by);
    let arrow = match (order.by == by, order.is_reversed) {
        (false, _) => "↕",
        (true, false) => "↓",
        (true, true) => "↑",
    };
    html! {
        <button type="button" class="sort" aria-label={name.clone()} title={name}
            onclick={on_sort.reform(move |_: MouseEvent| next)}>
            { arrow }
        </button>
    }
}

/// `aria-sort` of the column that rows are ordered by; none of the others.
#[must_use]
pub fn aria_sort(by: By, order: Order) -> Option<&'static str> {
    // Severity falls from the first row on.
    (order.by == by).then_some(match order.is_reversed == (by == By::Verdict) {
        true => "ascending",
        false => "descending",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    fn facts(page: &Page, order: Order) -> Vec<usize> {
        shown(page, &Filter::default(), order).collect()
    }

    #[test]
    fn rows_are_ordered_by_what_is_asked_for() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let by = |by, is_reversed| Order { by, is_reversed };
        for (order, expect) in [
            (by(By::Verdict, false), [2, 0, 1]),
            (by(By::Verdict, true), [1, 0, 2]),
            // 금액, 금액, 통화 환산; of equals the more severe.
            (by(By::Item, false), [2, 0, 1]),
            // The second text says 약, 380억 달러, 50조 원.
            (by(By::Outlet(1), false), [2, 0, 1]),
            (by(By::Outlet(1), true), [1, 0, 2]),
            // The first is silent on the conversion.
            (by(By::Outlet(0), false), [2, 0, 1]),
            (by(By::Outlet(0), true), [0, 2, 1]),
            (by(By::Outlet(9), false), [2, 0, 1]),
        ] {
            assert_eq!(facts(&page, order), expect, "{order:?}");
        }
    }

    #[test]
    fn only_verdicts_are_headings() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let rows = |by| {
            let order = Order::default().after(by);
            arranged(&page, &page.matrices[0], order)
        };
        assert_eq!(rows(By::Item).len(), 3);
        let reversed = rows(By::Verdict);
        assert_eq!(reversed[0], Row::Heading(Verdict::Single));
        assert_eq!(reversed.len(), 6);
    }

    #[test]
    fn a_second_click_turns_an_order_round() {
        let first = Order::default();
        let item = first.after(By::Item);
        assert!(!item.is_reversed && item.after(By::Item).is_reversed);
        assert_eq!(item.after(By::Item).after(By::Verdict), first);
        assert!(first.after(By::Verdict).is_reversed);
    }

    #[test]
    fn what_an_address_says_is_read_again() {
        let page = Page::new(fixture::comparison(), Rates::default());
        for word in ["item", "-item", "o.001", "-o.000", "-verdict"] {
            let order = Order::read(&page, word);
            assert_eq!(order.word(&page).as_deref(), Some(word));
        }
        for word in ["", "verdict", "o.9", "x", "--item"] {
            assert_eq!(Order::read(&page, word), Order::default(), "{word}");
        }
        assert_eq!(Order::default().word(&page), None);
    }

    #[test]
    fn one_column_says_its_order() {
        let order = Order::default();
        assert_eq!(aria_sort(By::Verdict, order), Some("descending"));
        assert_eq!(aria_sort(By::Item, order), None);
        let item = order.after(By::Item);
        assert_eq!(aria_sort(By::Item, item), Some("ascending"));
        assert_eq!(
            aria_sort(By::Item, item.after(By::Item)),
            Some("descending")
        );
    }
}
