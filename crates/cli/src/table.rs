//! Text tables for a terminal.

use comfy_table::{ContentArrangement, Table, presets};
use daejo_collation::{Cell, Comparison, Document, Figure, Group, Row};
use daejo_figures::{Bound, Decimal, Kind, Mention, Value};

use crate::json::{article_id, id};

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
        let (before, behind) = bound(mention);
        for words in [before, behind] {
            if !words.is_empty() {
                notes.push(words.to_owned());
            }
        }
        if let Some(base) = mention.pair {
            notes.push(format!("converts {}", id(base)));
        }
        table.add_row([
            id(at),
            mention.kind.name().to_owned(),
            document.surface(figure).to_owned(),
            value(document, figure),
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

/// The normalised value of `figure`, or its words where they are all that is known.
fn value(document: &Document, figure: &Figure) -> String {
    match &figure.mention.value {
        Value::Quantity(quantity) => {
            let below = if quantity.hi_open { "<" } else { "" };
            let range = quantity
                .hi
                .map(|hi| format!("…{below}{}", grouped(hi)))
                .unwrap_or_default();
            let unit = quantity.unit.as_deref().unwrap_or_default();
            format!("{}{range} {unit}", grouped(quantity.value))
                .trim_end()
                .to_owned()
        }
        Value::Date(date) => date
            .interval
            .map(|interval| interval.to_string())
            .or_else(|| date.iso.clone())
            .unwrap_or_else(|| format!("{} (undated)", document.surface(figure))),
        Value::Clock { hour, minute } => format!("{hour:02}:{minute:02}"),
        Value::Ratio {
            numerator,
            denominator,
        } => format!("{}/{}", grouped(*numerator), grouped(*denominator)),
    }
}

/// The words before and behind a figure that make it a limit.
fn bound(mention: &Mention) -> (&'static str, &'static str) {
    let of_time = matches!(mention.kind, Kind::Date | Kind::Time);
    match (mention.bound, mention.strict, of_time) {
        (None, ..) => ("", ""),
        (Some(Bound::AtLeast), false, false) => ("", "or more"),
        (Some(Bound::AtLeast), true, false) => ("more than", ""),
        (Some(Bound::AtMost), false, false) => ("", "or less"),
        (Some(Bound::AtMost), true, false) => ("less than", ""),
        (Some(Bound::AtLeast), false, true) => ("from", ""),
        (Some(Bound::AtLeast), true, true) => ("after", ""),
        (Some(Bound::AtMost), false, true) => ("by", ""),
        (Some(Bound::AtMost), true, true) => ("before", ""),
    }
}

/// A figure as written, with what is said around it: `about 54조 원`, `5% or more`, `by 내년 말`.
fn stated(document: &Document, figure: &Figure) -> String {
    let (before, behind) = bound(&figure.mention);
    let about = if figure.mention.approx { "about" } else { "" };
    joined(&[before, about, document.surface(figure), behind])
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

/// Columns up to which they are headed by the names of files.
const NAMED: usize = 8;

/// The figures of several texts: a row a value, a column an article.
///
/// Of more than eight texts the columns are headed `a1`, `a2`, …, as JSON names them, and a
/// list above says which they are.
pub(crate) fn comparison(comparison: &Comparison) -> String {
    let names = comparison.documents.iter().map(|document| {
        let article = &document.article;
        let outlet = article.outlet.as_ref().map(|outlet| outlet.value.as_str());
        (article.file.as_str(), outlet)
    });
    let mut parts = Vec::new();
    let mut header = vec![String::new()];
    if comparison.documents.len() > NAMED {
        let list = names.enumerate().map(|(at, (file, outlet))| {
            let outlet = outlet.map(|outlet| format!(" · {outlet}"));
            format!("{:<4}{file}{}", article_id(at), outlet.unwrap_or_default())
        });
        parts.push(list.collect::<Vec<_>>().join("\n"));
        header.extend((0..comparison.documents.len()).map(article_id));
    } else {
        header.extend(names.map(|(file, outlet)| {
            let outlet = outlet.map(|outlet| format!("\n{outlet}"));
            format!("{file}{}", outlet.unwrap_or_default())
        }));
    }
    let mut any = false;
    for group in [
        Group::DealSize,
        Group::Conversions,
        Group::Dates,
        Group::Other,
    ] {
        let mut rows = comparison
            .rows
            .iter()
            .filter(|row| row.group == group)
            .peekable();
        if rows.peek().is_none() {
            continue;
        }
        any = true;
        let mut table = new_table();
        table.set_header(&header);
        for row in rows {
            let cells = row.cells.iter().zip(&comparison.documents);
            let cells = cells.map(|(cell, document)| {
                cell.as_ref()
                    .map_or_else(|| "–".to_owned(), |cell| shown(cell, document))
            });
            table.add_row(std::iter::once(label(row, comparison)).chain(cells));
        }
        parts.push(format!("{}\n{table}", heading(group)));
    }
    if !any {
        parts.push("No figures.".to_owned());
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

/// The value of a row, with its limit where all that state it give the same one; of a
/// conversion, what is converted to what.
fn label(row: &Row, comparison: &Comparison) -> String {
    let cells = || {
        let cells = row.cells.iter().zip(&comparison.documents);
        cells.filter_map(|(cell, document)| Some((cell.as_ref()?, document)))
    };
    let value_at = |document: &Document, at: usize| {
        let figure = document.figures.get(at)?;
        Some(value(document, figure))
    };
    let conversion = cells().find_map(|(cell, document)| {
        let implied = cell.implied.as_ref()?;
        let base = value_at(document, implied.base)?;
        let quote = value_at(document, implied.quote)?;
        Some(format!("{base}\n→ {quote}"))
    });
    if let Some(conversion) = conversion {
        return conversion;
    }
    let mut figures = cells().flat_map(|(cell, document)| {
        let figures = cell.figures.iter();
        figures.filter_map(move |at| Some((document.figures.get(*at)?, document)))
    });
    let Some((first, document)) = figures.next() else {
        return String::new();
    };
    let limit = bound(&first.mention);
    let shared = figures.all(|(figure, _)| bound(&figure.mention) == limit);
    let (before, behind) = if shared { limit } else { ("", "") };
    // A place and an age have no unit to tell what they are.
    let kind = match first.mention.kind {
        kind @ (Kind::Rank | Kind::Age) => kind.name(),
        _ => "",
    };
    joined(&[before, kind, &value(document, first), behind])
}

/// The words that are not empty, with blanks between.
fn joined(words: &[&str]) -> String {
    let words = words.iter().copied().filter(|words| !words.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A cell's first figure as stated, or its conversion; how often the value comes; the rate
/// that the conversion implies.
fn shown(cell: &Cell, document: &Document) -> String {
    let stated = |at: usize| {
        let figure = document.figures.get(at);
        figure.map(|figure| stated(document, figure))
    };
    let mut shown = match &cell.implied {
        Some(implied) => [implied.base, implied.quote]
            .into_iter()
            .filter_map(stated)
            .collect::<Vec<_>>()
            .join(" → "),
        None => cell
            .figures
            .first()
            .and_then(|at| stated(*at))
            .unwrap_or_default(),
    };
    if cell.figures.len() > 1 {
        shown.push_str(&format!(" ×{}", cell.figures.len()));
    }
    if let Some(implied) = &cell.implied {
        let rate = implied.rounded();
        shown.push_str(&format!(
            "\n{} {}/{}\n({}–{})",
            grouped(rate.rate),
            implied.quote_unit,
            implied.base_unit,
            grouped(rate.low),
            grouped(rate.high)
        ));
    }
    shown
}

fn new_table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table
}
