//! The sources that the articles cite, and how many independent ones they come to.

use super::line::{Line, Piece};
use super::{documents, names};
use crate::page::Page;
use crate::wording::fill;

/// A line an article that cites any; then, of each event of several articles, which rest on one
/// source, and how many are independent.
pub fn lines(page: &Page) -> Vec<Line> {
    let mut lines: Vec<Line> = documents(page).filter_map(|at| cited(page, at)).collect();
    if !lines.is_empty() {
        lines.extend(together(page));
    }
    lines
}

/// `뉴스: 로이터통신 (본문 인용) · 카날리스 (본문 인용)`, each once.
fn cited(page: &Page, document: usize) -> Option<Line> {
    let sources = page.comparison.findings.articles.get(document)?.sources();
    if sources.is_empty() {
        return None;
    }
    let mut pieces = vec![Piece::Outlet(document)];
    for (at, (citation, _)) in sources.into_iter().enumerate() {
        let before = if at == 0 { ": " } else { " · " };
        pieces.push(Piece::Words(before.to_owned()));
        pieces.push(Piece::Mentioned {
            document,
            span: citation.span.clone(),
            label: citation.label.clone(),
        });
        let via = page.wording.pick(citation.via.ko(), citation.via.en());
        pieces.push(Piece::Words([" (", via, ")"].concat()));
    }
    Some(Line::of(pieces))
}

/// What the articles of each event rest on together.
fn together(page: &Page) -> Vec<Line> {
    let words = page.wording.findings();
    let mut lines = Vec::new();
    let mut tell = |words: String| lines.push(Line::of(vec![Piece::Words(words)]));
    for matrix in &page.matrices {
        let event = page.comparison.events.get(matrix.event);
        let found = page.comparison.findings.events.get(matrix.event);
        let (Some(event), Some(found)) = (event, found) else {
            continue;
        };
        if event.documents.len() < 2 {
            continue;
        }
        for group in &found.sources.groups {
            let members = group.documents.iter();
            let members = members.filter_map(|at| event.documents.get(*at).copied());
            let list = names(page, members);
            tell(fill(
                words.shared,
                &[("source", &group.label), ("list", &list)],
            ));
        }
        let [n, all] = [found.sources.independent, event.documents.len()].map(|it| it.to_string());
        tell(fill(words.independent, &[("n", &n), ("all", &all)]));
    }
    lines
}
