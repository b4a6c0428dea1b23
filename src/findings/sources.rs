//! The sources that the articles cite, and how many independent ones they come to.

use daejo_collation::Citation;
use yew::prelude::*;

use super::{documents, names, whose};
use crate::page::Page;
use crate::wording::fill;

/// A line an article that cites any; then, of each event of several articles, which rest on one
/// source, and how many are independent.
pub fn lines(page: &Page) -> Vec<Html> {
    let cited = documents(page).filter_map(|at| {
        let found = page.comparison.findings.articles.get(at)?;
        let cited = cited(page, &found.citations)?;
        Some(html! { <>{ whose(page, at) }{ ": " }{ cited }</> })
    });
    let mut lines: Vec<Html> = cited.collect();
    if !lines.is_empty() {
        lines.extend(together(page).into_iter().map(|line| html! { line }));
    }
    lines
}

/// `로이터통신 (본문 인용) · 카날리스 (본문 인용)`, each once.
fn cited(page: &Page, citations: &[Citation]) -> Option<String> {
    let mut known: Vec<&str> = Vec::new();
    let mut shown: Vec<String> = Vec::new();
    for citation in citations {
        if known.contains(&citation.source.as_str()) {
            continue;
        }
        known.push(&citation.source);
        let via = page.wording.pick(citation.via.ko(), citation.via.en());
        shown.push([&*citation.label, " (", via, ")"].concat());
    }
    (!shown.is_empty()).then(|| shown.join(" · "))
}

/// What the articles of each event rest on together.
fn together(page: &Page) -> Vec<String> {
    let words = page.wording.findings();
    let mut lines = Vec::new();
    for matrix in &page.matrices {
        let event = page.comparison.events.get(matrix.event);
        let found = page.comparison.findings.events.get(matrix.event);
        let (Some(event), Some(found)) = (event, found) else {
            continue;
        };
        if event.documents.len() < 2 {
            continue;
        }
        lines.extend(found.sources.groups.iter().map(|group| {
            let members = group.documents.iter();
            let members = members.filter_map(|at| event.documents.get(*at).copied());
            let list = names(page, members);
            fill(words.shared, &[("source", &group.label), ("list", &list)])
        }));
        let [n, all] = [found.sources.independent, event.documents.len()].map(|it| it.to_string());
        lines.push(fill(words.independent, &[("n", &n), ("all", &all)]));
    }
    lines
}
