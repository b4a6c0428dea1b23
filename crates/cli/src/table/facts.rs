//! The facts of an event: those that several articles state in a table, the others in a list.

use comfy_table::{ColumnConstraint, Table, Width};
use daejo_collation::{Event, Fact, Verdict};

use super::new_table;
use super::wrap::wrap;
use crate::json::article_id;
use crate::view::View;
use crate::view::conversion::NONE;

/// Articles up to which each has a column of its own.
const COLUMNS: usize = 6;

/// What several articles of `event`, the one at `at`, state: a row a fact, the conflicts first.
pub(super) fn facts(view: View<'_>, at: usize, event: &Event, width: u16) -> Option<String> {
    let facts = view.facts(at, |verdict| verdict != Verdict::Single);
    if facts.is_empty() {
        return None;
    }
    let count = event.documents.len();
    if count > COLUMNS {
        return Some(by_value(view, &facts, width).to_string());
    }
    // In a narrow column a sentence runs over many lines: it stands below instead.
    let roomy = usize::from(width) >= 60 + 20 * count;
    let mut lines = vec![by_article(view, event, &facts, width, roomy).to_string()];
    if !roomy {
        let why = facts
            .iter()
            .filter(|fact| fact.verdict != Verdict::Agree)
            .map(|fact| {
                let (verdict, label) = (
                    view.language.verdict(fact.verdict),
                    view.language.label(fact),
                );
                wrap(
                    &format!("  {verdict} {label} — {}", view.why(fact)),
                    width,
                    4,
                )
            });
        lines.extend(why);
    }
    Some(lines.join("\n"))
}

/// A column an article, and a last one for the reasons if there is room.
fn by_article(view: View<'_>, event: &Event, facts: &[&Fact], width: u16, roomy: bool) -> Table {
    let mut table = framed(width);
    let mut header = heads(view);
    for (at, document) in view.documents(event) {
        header.push(format!("{}\n{}", article_id(at), view.outlet(document)));
    }
    if roomy {
        header.push(why_head(view));
    }
    table.set_header(header);
    for fact in facts {
        let mut row = vec![
            view.language.verdict(fact.verdict),
            view.language.label(fact),
        ];
        for (at, document) in view.documents(event) {
            let cell = fact.cells.get(at).and_then(Option::as_ref);
            row.push(cell.map_or_else(|| NONE.to_owned(), |cell| view.cell(cell, document)));
        }
        if roomy {
            row.push(why(view, fact));
        }
        table.add_row(row);
    }
    keep_verdicts_whole(&mut table);
    table
}

/// The values in one column, each with the articles that state it.
fn by_value(view: View<'_>, facts: &[&Fact], width: u16) -> Table {
    let mut table = framed(width);
    let mut header = heads(view);
    header.push(view.language.pick("값: 기사", "value: articles").to_owned());
    header.push(why_head(view));
    table.set_header(header);
    for fact in facts {
        let values = view
            .grouped_cells(fact)
            .into_iter()
            .map(|(shown, articles)| {
                let articles: Vec<String> = articles.into_iter().map(article_id).collect();
                format!("{shown}: {}", articles.join(" "))
            });
        table.add_row([
            view.language.verdict(fact.verdict),
            view.language.label(fact),
            values.collect::<Vec<_>>().join("\n"),
            why(view, fact),
        ]);
    }
    keep_verdicts_whole(&mut table);
    table
}

/// Why the articles do not agree; that they do needs no line of its own.
fn why(view: View<'_>, fact: &Fact) -> String {
    match fact.verdict {
        Verdict::Agree => String::new(),
        _ => view.why(fact),
    }
}

fn why_head(view: View<'_>) -> String {
    view.language.pick("이유", "why").to_owned()
}

fn heads(view: View<'_>) -> Vec<String> {
    let heads = view.language.pick(["판정", "항목"], ["verdict", "fact"]);
    heads.map(str::to_owned).to_vec()
}

fn framed(width: u16) -> Table {
    let mut table = new_table();
    table.set_width(width);
    table
}

/// The first column is as wide as its longest line: a verdict is read at a glance.
fn keep_verdicts_whole(table: &mut Table) {
    if let Some(column) = table.column_mut(0) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    if let Some(column) = table.column_mut(1) {
        column.set_constraint(ColumnConstraint::UpperBoundary(Width::Fixed(18)));
    }
}

/// What one article alone states, a paragraph an article.
pub(super) fn singles(view: View<'_>, at: usize, event: &Event, width: u16) -> Option<String> {
    let facts = view.facts(at, |verdict| verdict == Verdict::Single);
    let mut lines = Vec::new();
    for (at, document) in view.documents(event) {
        let stated = facts.iter().filter_map(|fact| {
            let cell = fact.cells.get(at)?.as_ref()?;
            Some(format!(
                "{} {}",
                view.language.label(fact),
                view.cell(cell, document)
            ))
        });
        let stated: Vec<String> = stated.collect();
        if !stated.is_empty() {
            let line = format!("  · {}: {}", view.name(at, document), stated.join("; "));
            lines.push(wrap(&line, width, 5));
        }
    }
    let heading = match (lines.is_empty(), event.documents.len()) {
        (true, 1) => {
            return Some(
                view.language
                    .pick("  수치 없음", "  No figures.")
                    .to_owned(),
            );
        }
        (true, _) => return None,
        (false, 1) => view.language.pick("수치", "Figures"),
        (false, _) => view
            .language
            .pick("한 기사만 적은 수치", "Stated by one article"),
    };
    lines.insert(0, heading.to_owned());
    Some(lines.join("\n"))
}
