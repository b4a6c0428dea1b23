//! Figures of the same value, side by side.

use std::collections::BTreeMap;

use daejo_figures::calendar::Interval;
use daejo_figures::{Decimal, Kind, Mention, Unit, Value};

use crate::comparison::{Cell, Document, Figure, Group, Row};
use crate::deal;
use crate::implied::Implied;

/// What two figures must share to stand in one row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Quantity {
        kind: Kind,
        unit: Option<Unit>,
        value: Decimal,
        hi: Option<Decimal>,
    },
    Days(Interval),
    /// A conversion: what was converted, and to what.
    Conversion {
        base: Box<Key>,
        quote: Box<Key>,
    },
    /// A value that only its own words tell, such as a date that cannot be resolved.
    Words(Kind, String),
}

/// Builds the rows and tells every figure its row.
pub(crate) fn rows(documents: &mut [Document]) -> Vec<Row> {
    let mut found: BTreeMap<(Group, Key), Row> = BTreeMap::new();
    let mut order: Vec<(Group, Key)> = Vec::new();
    let mut keys: Vec<Vec<Option<(Group, Key)>>> = Vec::new();
    let count = documents.len();
    for (at, document) in documents.iter().enumerate() {
        let placed = places(document);
        for (index, place) in placed.iter().enumerate() {
            let (Some(place), Some(figure)) = (place, document.figures.get(index)) else {
                continue;
            };
            let row = found.entry(place.clone()).or_insert_with(|| {
                order.push(place.clone());
                Row {
                    group: place.0,
                    kind: figure.mention.kind,
                    cells: vec![None; count],
                }
            });
            add(row, at, index, document);
        }
        keys.push(placed);
    }
    // Most articles first; the sort is stable, so that the order of appearance decides the rest.
    order.sort_by_key(|place| {
        let cells = found
            .get(place)
            .map_or(0, |row| row.cells.iter().flatten().count());
        (place.0, std::cmp::Reverse(cells))
    });
    let numbers: BTreeMap<&(Group, Key), usize> = order
        .iter()
        .enumerate()
        .map(|(number, place)| (place, number))
        .collect();
    for (document, keys) in documents.iter_mut().zip(&keys) {
        for (figure, key) in document.figures.iter_mut().zip(keys) {
            figure.row = key.as_ref().and_then(|key| numbers.get(key).copied());
        }
    }
    order
        .iter()
        .filter_map(|place| found.remove(place))
        .collect()
}

/// Group and key of every figure of `document`; `None` for those in boilerplate.
fn places(document: &Document) -> Vec<Option<(Group, Key)>> {
    let sizes = deal::deal_sizes(document);
    let conversions: Vec<(Key, Key)> = document
        .figures
        .iter()
        .filter(|figure| !figure.in_boilerplate)
        .filter_map(|figure| {
            let base = document.figures.get(figure.mention.pair?)?;
            Some((key(document, figure), key(document, base)))
        })
        .collect();
    let place = |figure: &Figure| {
        let own = key(document, figure);
        // 50조 원 in the title is the amount that the text converts from 380억 달러.
        if let Some((quote, base)) = conversions.iter().find(|(quote, _)| *quote == own) {
            let (base, quote) = (Box::new(base.clone()), Box::new(quote.clone()));
            return (Group::Conversions, Key::Conversion { base, quote });
        }
        let group = match figure.mention.kind {
            Kind::Date | Kind::Time => Group::Dates,
            _ if deal::is_one_of(&sizes, figure) => Group::DealSize,
            _ => Group::Other,
        };
        (group, own)
    };
    let figures = document.figures.iter();
    figures
        .map(|figure| (!figure.in_boilerplate).then(|| place(figure)))
        .collect()
}

fn key(document: &Document, figure: &Figure) -> Key {
    let Mention { kind, value, .. } = &figure.mention;
    match value {
        Value::Quantity(quantity) => Key::Quantity {
            kind: *kind,
            unit: quantity.unit.clone(),
            value: quantity.value.normalize(),
            hi: quantity.hi.map(|hi| hi.normalize()),
        },
        Value::Date(date) if date.interval.is_some() => date
            .interval
            .map_or_else(|| words(document, figure), Key::Days),
        _ => words(document, figure),
    }
}

fn words(document: &Document, figure: &Figure) -> Key {
    let mut surface = document.surface(figure).to_owned();
    surface.retain(|c| !c.is_whitespace());
    Key::Words(figure.mention.kind, surface)
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
