//! The facts of one event: a table, the quotes behind each conflict, what one article alone
//! states.

use daejo_collation::{Event, Fact, Verdict};

use super::escape::escape;
use super::{table, table_of};
use crate::json::article_id;
use crate::view::View;
use crate::view::conversion::NONE;

/// Articles up to which each has a column of its own.
const COLUMNS: usize = 6;

/// The section of `event`, the one at `at`.
pub(super) fn event(view: View<'_>, at: usize, event: &Event) -> Vec<String> {
    let mut sections = vec![heading(view, at, event)];
    let shared = view.facts(at, |verdict| verdict != Verdict::Single);
    if !shared.is_empty() {
        sections.push(facts(view, event, &shared));
    }
    let conflicts = shared
        .iter()
        .filter(|fact| fact.verdict == Verdict::Conflict);
    sections.extend(conflicts.map(|fact| quotes(view, event, fact)));
    let single = view.facts(at, |verdict| verdict == Verdict::Single);
    if !single.is_empty() {
        sections.push(singles(view, event, &single));
    }
    sections
}

fn heading(view: View<'_>, at: usize, event: &Event) -> String {
    let number = at + 1;
    let articles: Vec<String> = event.documents.iter().map(|at| article_id(*at)).collect();
    let articles = articles.join(", ");
    let mut heading = view.language.pick(
        format!("## 사건 {number} ({articles})"),
        format!("## Event {number} ({articles})"),
    );
    if let Some(told) = view.told(event) {
        heading.push_str(&format!(" — {told}"));
    }
    let reasons = escape(&view.reasons(event));
    if !reasons.is_empty() {
        heading.push_str("\n\n");
        heading.push_str(&view.language.pick(
            format!("함께 적은 것: {reasons}"),
            format!("In common: {reasons}"),
        ));
    }
    let against = escape(&view.against(event));
    if !against.is_empty() {
        heading.push_str("\n\n");
        heading.push_str(&view.language.pick(
            format!("따로 둔 까닭: {against}"),
            format!("Apart because: {against}"),
        ));
    }
    heading
}

/// A row a fact; a column an article, or of many one for the values.
fn facts(view: View<'_>, event: &Event, facts: &[&Fact]) -> String {
    let wide = event.documents.len() <= COLUMNS;
    let mut heads = view
        .language
        .pick(["판정", "항목"], ["verdict", "fact"])
        .map(str::to_owned)
        .to_vec();
    if wide {
        let names = view
            .documents(event)
            .map(|(at, document)| escape(&view.name(at, document)));
        heads.extend(names);
    } else {
        heads.push(view.language.pick("값: 기사", "value: articles").to_owned());
    }
    heads.push(view.language.pick("이유", "why").to_owned());
    let rows = facts.iter().map(|fact| {
        let mut row = vec![
            escape(&view.language.verdict(fact.verdict)),
            escape(&view.language.label(fact)),
        ];
        if wide {
            row.extend(view.documents(event).map(|(at, document)| {
                let cell = fact.cells.get(at).and_then(Option::as_ref);
                cell.map_or_else(
                    || NONE.to_owned(),
                    |cell| escape(&view.cell(cell, document)),
                )
            }));
        } else {
            row.push(values(view, fact));
        }
        row.push(escape(&view.why(fact)));
        row
    });
    table_of(heads, rows.collect())
}

fn values(view: View<'_>, fact: &Fact) -> String {
    let values = view
        .grouped_cells(fact)
        .into_iter()
        .map(|(shown, articles)| {
            let articles: Vec<String> = articles.into_iter().map(article_id).collect();
            format!("{}: {}", escape(&shown), articles.join(" "))
        });
    values.collect::<Vec<_>>().join("; ")
}

/// The sentence of each article that states `fact`; of many articles, one for each value.
fn quotes(view: View<'_>, event: &Event, fact: &Fact) -> String {
    let language = view.language;
    let head = format!(
        "{}: {}",
        language.verdict(fact.verdict),
        language.label(fact)
    );
    let mut lines = vec![format!("**{}**\n", escape(&head))];
    let groups = if event.documents.len() <= COLUMNS {
        event.documents.iter().map(|at| vec![*at]).collect()
    } else {
        view.grouped_cells(fact)
            .into_iter()
            .map(|(_, articles)| articles)
            .collect::<Vec<_>>()
    };
    lines.extend(
        groups
            .iter()
            .filter_map(|articles| quote(view, fact, articles)),
    );
    lines.join("\n")
}

/// The sentence of the first of `articles`, which state the same.
fn quote(view: View<'_>, fact: &Fact, articles: &[usize]) -> Option<String> {
    let (first, others) = articles.split_first()?;
    let document = view.comparison.documents.get(*first)?;
    let cell = fact.cells.get(*first)?.as_ref()?;
    let (name, quote) = (
        escape(&view.name(*first, document)),
        escape(&view.quote(cell, document)?),
    );
    let others: Vec<String> = others
        .iter()
        .map(|at| format!(", {}", article_id(*at)))
        .collect();
    let names = format!("{name}{}", others.concat());
    Some(view.language.pick(
        format!("- {names}: ‘{quote}’"),
        format!("- {names}: “{quote}”"),
    ))
}

fn singles(view: View<'_>, event: &Event, facts: &[&Fact]) -> String {
    let language = view.language;
    let rows = view.documents(event).flat_map(|(at, document)| {
        facts.iter().filter_map(move |fact| {
            let cell = fact.cells.get(at)?.as_ref()?;
            Some([
                escape(&view.name(at, document)),
                escape(&language.label(fact)),
                escape(&view.cell(cell, document)),
            ])
        })
    });
    let heads = language.pick(["기사", "항목", "값"], ["article", "fact", "value"]);
    let heading = match event.documents.len() {
        1 => language.pick("### 수치", "### Figures"),
        _ => language.pick("### 한 기사만 적은 수치", "### Stated by one article"),
    };
    format!("{heading}\n\n{}", table(heads, rows))
}
