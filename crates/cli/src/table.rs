//! Text tables for a terminal.

use comfy_table::{ContentArrangement, Table, presets};
use daejo_collation::{Cell, Comparison, Document, Group};
use daejo_figures::{Decimal, Value};

use crate::json::id;

/// The figures of one text: number, kind, the words, the value, what is said around it.
pub(crate) fn figures(document: &Document) -> String {
    let mut table = new_table();
    table.set_header(["", "kind", "as written", "value", ""]);
    let shown = document
        .figures
        .iter()
        .enumerate()
        .filter(|(_, figure)| !figure.in_boilerplate);
    for (at, figure) in shown {
        let mention = &figure.mention;
        let mut notes = Vec::new();
        if mention.approx {
            notes.push("about".to_owned());
        }
        if let Some(bound) = mention.bound {
            notes.push(bound.name().replace('_', " "));
        }
        if let Some(base) = mention.pair {
            notes.push(format!("converts {}", id(base)));
        }
        table.add_row([
            id(at),
            mention.kind.name().to_owned(),
            document.surface(figure).to_owned(),
            value(&mention.value),
            notes.join(", "),
        ]);
    }
    let article = &document.article;
    let published = article.published.as_ref().map_or_else(
        || "publication date unknown: relative dates stay open".to_owned(),
        |published| format!("published {}", published.interval),
    );
    format!("{} · {published}\n{table}", article.file)
}

fn value(value: &Value) -> String {
    match value {
        Value::Quantity(quantity) => {
            let range = quantity
                .hi
                .map(|hi| format!("…{}", grouped(hi)))
                .unwrap_or_default();
            let unit = quantity.unit.as_deref().unwrap_or_default();
            format!("{}{range} {unit}", grouped(quantity.value))
                .trim_end()
                .to_owned()
        }
        Value::Date(date) => date
            .interval
            .map_or_else(|| "?".to_owned(), |interval| interval.to_string()),
        Value::Clock { hour, minute } => format!("{hour:02}:{minute:02}"),
        Value::Ratio {
            numerator,
            denominator,
        } => format!("{numerator}/{denominator}"),
    }
}

/// With thousands separators.
fn grouped(value: Decimal) -> String {
    let plain = value.normalize().to_string();
    let (whole, fraction) = plain
        .split_once('.')
        .map_or((plain.as_str(), None), |(w, f)| (w, Some(f)));
    let (sign, digits) = whole
        .strip_prefix('-')
        .map_or(("", whole), |digits| ("-", digits));
    let mut shown = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    if let Some(fraction) = fraction {
        shown.push('.');
        shown.push_str(fraction);
    }
    shown
}

/// The figures of several texts: a row a value, a column an article.
pub(crate) fn comparison(comparison: &Comparison) -> String {
    let mut parts = Vec::new();
    for group in [
        Group::DealSize,
        Group::Conversions,
        Group::Dates,
        Group::Other,
    ] {
        let rows = comparison.rows.iter().filter(|row| row.group == group);
        let mut table = new_table();
        let columns = comparison.documents.iter().map(|document| {
            let article = &document.article;
            let outlet = article
                .outlet
                .as_ref()
                .map(|outlet| format!("\n{}", outlet.value));
            format!("{}{}", article.file, outlet.unwrap_or_default())
        });
        table.set_header(columns.collect::<Vec<_>>());
        let mut any = false;
        for row in rows {
            any = true;
            let cells = row.cells.iter().zip(&comparison.documents);
            table.add_row(cells.map(|(cell, document)| {
                cell.as_ref()
                    .map_or_else(|| "–".to_owned(), |cell| shown(cell, document))
            }));
        }
        if any {
            parts.push(format!("{}\n{table}", heading(group)));
        }
    }
    if parts.is_empty() {
        return "No figures.".to_owned();
    }
    parts.join("\n\n")
}

fn heading(group: Group) -> &'static str {
    match group {
        Group::DealSize => "Deal size",
        Group::Conversions => "Conversions, with the rate that they imply",
        Group::Dates => "Dates",
        Group::Other => "Other figures",
    }
}

/// The words of a cell's first figure, or of its conversion; how often the value comes; the
/// rate that the conversion implies.
fn shown(cell: &Cell, document: &Document) -> String {
    let figures = || {
        cell.figures
            .iter()
            .filter_map(|at| document.figures.get(*at))
    };
    let converted = cell.implied.as_ref().map(|implied| implied.quote);
    let first = converted.or_else(|| cell.figures.first().copied());
    let first = first.and_then(|at| document.figures.get(at));
    let first = first
        .map(|figure| document.surface(figure))
        .unwrap_or_default();
    let mut shown = String::new();
    if figures().any(|figure| figure.mention.approx) {
        shown.push_str("약 ");
    }
    shown.push_str(first);
    if cell.figures.len() > 1 {
        shown.push_str(&format!(" ×{}", cell.figures.len()));
    }
    if let Some(implied) = &cell.implied {
        let rate = |rate: Decimal| grouped(significant(rate));
        shown.push_str(&format!(
            "\n{} {}/{}\n({}–{})",
            rate(implied.rate),
            implied.quote_unit,
            implied.base_unit,
            rate(implied.low),
            rate(implied.high)
        ));
    }
    shown
}

/// To the unit, or to four significant digits where the rate is small (0.0007 USD/KRW).
fn significant(rate: Decimal) -> Decimal {
    if rate.abs() >= Decimal::ONE_HUNDRED {
        rate.round()
    } else {
        rate.round_sf(4).unwrap_or(rate)
    }
}

fn new_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table
}
