//! What a row is called: the part that its figures play, and the values that they state.

use daejo_collation::{Cell, Document, Fact, Figure, Group};
use daejo_figures::{Mention, Value};

use crate::format::value;
use crate::page::Page;
use crate::wording::fill;

/// How many different values a row is called by.
const VALUES: usize = 3;

/// The role of the fact, or the kind of its figures: `계약 규모`, `계약 규모 환산`, `금액`.
pub fn name(page: &Page, fact: &Fact) -> String {
    let wording = page.wording;
    match (fact.group, &fact.role) {
        (Group::Conversions, Some(role)) => {
            fill(wording.converted, &[("role", wording.role(role))])
        }
        (Group::Conversions, None) => wording.conversion.to_owned(),
        (_, Some(role)) => wording.role(role).to_owned(),
        (_, None) => wording.kind(fact.kind).to_owned(),
    }
}

/// The values that the articles state, in their order, each once; of a conversion, what was
/// converted into which currency: `380억 달러 → 원`.
pub fn value(page: &Page, fact: &Fact) -> String {
    let documents = page.comparison.documents.iter();
    let cells = documents
        .zip(&fact.cells)
        .filter_map(|(document, cell)| Some((document, cell.as_deref()?)));
    // Not every cell of a row of conversions need imply a rate.
    let implied = cells.clone().find_map(|(_, cell)| cell.implied.as_ref());
    if let Some(implied) = implied {
        let converted = each_once(cells.filter_map(|cell| converted(page, cell)));
        let currency = value::currency(&implied.quote_unit, page.wording);
        return [&converted, " → ", currency].concat();
    }
    let leads = cells.filter_map(|(document, cell)| {
        let figure = document.figures.get(cell.lead?)?;
        Some((document, figure))
    });
    let is_clear = |(_, figure): &(&Document, &Figure)| {
        let mut others = leads.clone();
        !others.any(|(_, other)| is_bare_of(&figure.mention, &other.mention))
    };
    let clear = leads.clone().filter(is_clear);
    each_once(clear.map(|(document, figure)| stated(page, fact, document, figure)))
}

/// Whether `bare` is the number that `other` states with its unit: `1,200` is no further name of
/// `1,200명`.
fn is_bare_of(bare: &Mention, other: &Mention) -> bool {
    let (Value::Quantity(bare), Value::Quantity(other)) = (&bare.value, &other.value) else {
        return false;
    };
    bare.unit.is_none() && other.unit.is_some() && (bare.value, bare.hi) == (other.value, other.hi)
}

/// The first of `values`, each once.
fn each_once(values: impl Iterator<Item = String>) -> String {
    let mut known: Vec<String> = Vec::new();
    for value in values {
        if !known.contains(&value) {
            known.push(value);
        }
    }
    let more = known.len() > VALUES;
    known.truncate(VALUES);
    let label = known.join(" · ");
    if more { label + " …" } else { label }
}

/// The amount that an article converts.
fn converted(page: &Page, (document, cell): (&Document, &Cell)) -> Option<String> {
    let base = document.figures.get(cell.implied.as_ref()?.base)?;
    Some(value::label(
        &base.mention,
        document.surface(base),
        page.wording,
    ))
}

fn stated(page: &Page, fact: &Fact, document: &Document, figure: &Figure) -> String {
    let label = match fact.group {
        // Facts of these are parted by their limits, so that the name has to say which.
        Group::Dates | Group::Other => value::limited_label,
        Group::DealSize | Group::Conversions => value::label,
    };
    let written = document.surface(figure);
    label(&figure.mention, written, page.wording)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;
    use daejo_figures::Kind;

    #[test]
    fn rows_are_called_by_role_or_kind_and_by_their_values() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let [deal, won, term] = [0, 1, 2].map(|at| page.comparison.facts[at].clone());
        assert_eq!(name(&page, &deal), "금액");
        assert_eq!(value(&page, &deal), "380억 달러");
        assert_eq!(name(&page, &won), "통화 환산");
        assert_eq!(value(&page, &won), "380억 달러 → 원");
        assert_eq!(name(&page, &term), "금액");
        assert_eq!(value(&page, &term), "380억 달러");
        let english = Page::worded(&std::rc::Rc::new(page), &crate::wording::EN);
        assert_eq!(value(&english, &won), "US$38 billion → ₩");
    }

    #[test]
    fn all_amounts_that_are_converted_are_named() {
        let mut comparison = fixture::comparison();
        let own = comparison.documents[1].figures[0].mention.clone();
        let cell = comparison.facts[1].cells[1].clone();
        comparison.facts[1].cells[0] = cell;
        comparison.documents[0].figures[0].mention = own;
        let label = |comparison| {
            let page = Page::new(comparison, Rates::default());
            value(&page, &page.comparison.facts[1])
        };
        assert_eq!(label(comparison.clone()), "380억 달러 → 원");
        comparison.documents[0].figures[0].mention = fixture::money("36000000000", "USD");
        assert_eq!(label(comparison), "360억 달러 · 380억 달러 → 원");
    }

    #[test]
    fn different_values_are_all_named() {
        let mut comparison = fixture::comparison();
        comparison.documents[1].figures[0].mention = fixture::money("39000000000", "USD");
        let page = Page::new(comparison, Rates::default());
        let fact = &page.comparison.facts[0];
        assert_eq!(value(&page, fact), "380억 달러 · 390억 달러");
    }

    #[test]
    fn a_number_is_not_named_beside_itself_with_its_unit() {
        let mut comparison = fixture::comparison();
        let counted = |unit| {
            let mut mention = fixture::money("1200", "USD");
            mention.kind = Kind::Count;
            if let Value::Quantity(quantity) = &mut mention.value {
                quantity.unit = unit;
            }
            mention
        };
        let [bare, counted] = [None, Some("명".into())].map(counted);
        assert!(is_bare_of(&bare, &counted));
        assert!(!is_bare_of(&counted, &bare) && !is_bare_of(&bare, &bare));
        comparison.documents[0].figures[0].mention = bare;
        comparison.documents[1].figures[0].mention = counted;
        let page = Page::new(comparison, Rates::default());
        assert_eq!(value(&page, &page.comparison.facts[0]), "1,200 명");
    }
}
