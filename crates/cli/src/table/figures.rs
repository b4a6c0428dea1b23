//! `daejo figures`: the figures of one text as a table.

use daejo_collation::{Document, Figure};
use daejo_figures::Value;

use super::new_table;
use crate::json::id;
use crate::language::Language;
use crate::view::amount::grouped;
use crate::view::plain;

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
        let limit = Language::English.limit(mention);
        for words in [limit.before, limit.behind] {
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
            plain(document.surface(figure)),
            value(document, figure),
            notes.join(", "),
        ]);
    }
    let article = &document.article;
    let published = article.published.as_ref().map_or_else(
        || "publication date unknown: relative dates stay open".to_owned(),
        |published| format!("published {}", published.interval),
    );
    format!("{} · {published}\n{table}", plain(&article.file))
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
            .unwrap_or_else(|| format!("{} (undated)", plain(document.surface(figure)))),
        Value::Clock { hour, minute, last } => {
            let last = last.map(|(hour, minute)| format!("–{hour:02}:{minute:02}"));
            format!("{hour:02}:{minute:02}{}", last.unwrap_or_default())
        }
        Value::Ratio {
            numerator,
            denominator,
        } => format!("{}/{}", grouped(*numerator), grouped(*denominator)),
    }
}
