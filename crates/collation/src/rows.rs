//! Figures of the same value, side by side.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use daejo_figures::calendar::Interval;
use daejo_figures::{Bound, Decimal, Kind, Mention, Unit, Value};

use crate::comparison::{Cell, Document, Figure, Group, Row};
use crate::deal;
use crate::implied::Implied;

/// Where a figure stands in the table: figures of the same place share a row.
type Place = (Group, Key);

/// What two figures must share to stand in one row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Stated(Stated, Option<Bound>),
    /// An amount converted into this currency. Different results stand side by side: that is
    /// where outlets differ.
    Conversion(Stated, Option<Unit>),
}

/// What a figure states, without what is said around it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stated {
    Quantity {
        kind: Kind,
        unit: Option<Unit>,
        value: Decimal,
        hi: Option<Decimal>,
    },
    Days(Interval),
    /// A value that only its own words tell, such as a date that cannot be resolved.
    Words(Kind, String),
}

/// Builds the rows and tells every figure its row.
pub(crate) fn rows(documents: &mut [Document]) -> Vec<Row> {
    let mut rows: BTreeMap<Place, Row> = BTreeMap::new();
    let mut order: Vec<Place> = Vec::new();
    let count = documents.len();
    let places: Vec<Vec<Option<Place>>> = documents.iter().map(places).collect();
    for (at, (document, places)) in documents.iter().zip(&places).enumerate() {
        for (index, (place, figure)) in places.iter().zip(&document.figures).enumerate() {
            let Some(place) = place else { continue };
            let row = rows.entry(place.clone()).or_insert_with(|| {
                order.push(place.clone());
                Row {
                    group: place.0,
                    kind: figure.mention.kind,
                    cells: vec![None; count],
                }
            });
            add(row, at, index, document);
        }
    }
    sort(&mut order, &rows);
    let numbers: BTreeMap<&Place, usize> = order
        .iter()
        .enumerate()
        .map(|(number, place)| (place, number))
        .collect();
    for (document, places) in documents.iter_mut().zip(&places) {
        for (figure, place) in document.figures.iter_mut().zip(places) {
            figure.row = place.as_ref().and_then(|place| numbers.get(place).copied());
        }
    }
    order
        .iter()
        .filter_map(|place| rows.remove(place))
        .collect()
}

/// By group; dates by their days, those without at the end; the others with most articles
/// first. The sort is stable, so that the order of appearance decides the rest.
fn sort(order: &mut [Place], rows: &BTreeMap<Place, Row>) {
    order.sort_by_key(|place| {
        let days = match &place.1 {
            Key::Stated(Stated::Days(days), _) => Some(*days),
            _ => None,
        };
        let cells = rows
            .get(place)
            .map_or(0, |row| row.cells.iter().flatten().count());
        (place.0, days.is_none(), days, Reverse(cells))
    });
}

/// The place of every figure of `document`; `None` for those in boilerplate.
fn places(document: &Document) -> Vec<Option<Place>> {
    let sizes = deal::deal_sizes(document);
    let stated: Vec<Stated> = document
        .figures
        .iter()
        .map(|figure| stated(document, figure))
        .collect();
    // 50조 원 in the title is the amount that the text converts from 380억 달러.
    let mut conversions: BTreeMap<&Stated, &Stated> = BTreeMap::new();
    for (quote, figure) in stated.iter().zip(&document.figures) {
        let base = figure.mention.pair.and_then(|base| stated.get(base));
        if let Some(base) = base.filter(|_| !figure.in_boilerplate) {
            conversions.entry(quote).or_insert(base);
        }
    }
    let place = |(figure, own): (&Figure, &Stated)| {
        if figure.in_boilerplate {
            return None;
        }
        if let Some(base) = conversions.get(own) {
            let key = Key::Conversion((*base).clone(), currency(own));
            return Some((Group::Conversions, key));
        }
        let bound = figure.mention.bound;
        Some(match figure.mention.kind {
            Kind::Date | Kind::Time => (Group::Dates, Key::Stated(own.clone(), bound)),
            // `100억 달러 이상` and `100억 달러` are one deal.
            _ if sizes.contains(figure) => (Group::DealSize, Key::Stated(own.clone(), None)),
            _ => (Group::Other, Key::Stated(own.clone(), bound)),
        })
    };
    document.figures.iter().zip(&stated).map(place).collect()
}

fn currency(stated: &Stated) -> Option<Unit> {
    match stated {
        Stated::Quantity { unit, .. } => unit.clone(),
        _ => None,
    }
}

fn stated(document: &Document, figure: &Figure) -> Stated {
    let Mention { kind, value, .. } = &figure.mention;
    match value {
        Value::Quantity(quantity) => Stated::Quantity {
            kind: *kind,
            unit: quantity.unit.clone(),
            value: quantity.value.normalize(),
            hi: quantity.hi.map(|hi| hi.normalize()),
        },
        Value::Date(date) => date
            .interval
            .map_or_else(|| words(document, figure), Stated::Days),
        _ => words(document, figure),
    }
}

fn words(document: &Document, figure: &Figure) -> Stated {
    let mut surface = document.surface(figure).to_owned();
    surface.retain(|c| !c.is_whitespace());
    Stated::Words(figure.mention.kind, surface)
}

/// Adds figure `index` of document `at` to its cell.
fn add(row: &mut Row, at: usize, index: usize, document: &Document) {
    let Some(slot) = row.cells.get_mut(at) else {
        return;
    };
    let cell = slot.get_or_insert_with(|| Cell {
        figures: Vec::new(),
        implied: None,
    });
    cell.figures.push(index);
    if cell.implied.is_none() {
        cell.implied = document.figures.get(index).and_then(|quote| {
            let base = quote.mention.pair?;
            let of = document.figures.get(base)?;
            Implied::of((base, &of.mention), (index, &quote.mention))
        });
    }
}
