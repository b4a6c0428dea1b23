//! What an article states of a fact, in a few words.

use daejo_articles::Zone;
use daejo_collation::{Cell, Document, Fact, Figure};
use daejo_figures::{Basis, Value};

use super::days::days;
use super::{View, plain};

impl View<'_> {
    /// A cell: what it says and how often.
    pub(crate) fn cell(self, cell: &Cell, document: &Document) -> String {
        let mut shown = self.said(cell, document);
        if cell.figures.len() > 1 {
            shown.push_str(&format!(" ×{}", cell.figures.len()));
        }
        shown
    }

    /// The figure of a cell as written, with what is said around it and the days of a relative
    /// date.
    fn said(self, cell: &Cell, document: &Document) -> String {
        let lead = cell.lead.and_then(|lead| document.figures.get(lead));
        let Some(figure) = lead else {
            let words = cell
                .vague
                .clone()
                .and_then(|words| document.article.text.get(words));
            return words.map_or_else(String::new, |words| {
                let none = self.language.pick("수치 없음", "no number");
                format!("{} ({none})", self.language.quoted(&plain(words)))
            });
        };
        let mut shown = self.stated(document, figure);
        if let Value::Date(date) = &figure.mention.value {
            match (date.basis, date.interval) {
                (Basis::Published, Some(interval)) => {
                    shown.push_str(&format!(" ({})", days(interval)))
                }
                (_, None) => shown.push_str(self.language.pick(" (기준일 없음)", " (undated)")),
                _ => {}
            }
        }
        shown
    }

    /// A figure as written, with what is said around it: `약 54조 원`, `5% or more`.
    fn stated(self, document: &Document, figure: &Figure) -> String {
        let limit = self.language.limit(&figure.mention);
        let mut written = plain(document.surface(figure));
        if figure.mention.approx {
            written = format!("{} {written}", self.language.about());
        }
        limit.around(&written)
    }

    /// The cells of `fact` by what they say: the words, and which articles.
    pub(crate) fn grouped_cells(self, fact: &Fact) -> Vec<(String, Vec<usize>)> {
        let mut groups: Vec<(String, Vec<usize>)> = Vec::new();
        let cells = fact
            .cells
            .iter()
            .zip(&self.comparison.documents)
            .enumerate();
        for (at, (cell, document)) in cells {
            let Some(cell) = cell else { continue };
            let shown = self.said(cell, document);
            match groups.iter_mut().find(|(known, _)| *known == shown) {
                Some((_, articles)) => articles.push(at),
                None => groups.push((shown, vec![at])),
            }
        }
        groups
    }

    /// The sentence in which an article states a fact: one of its text rather than a headline.
    pub(crate) fn quote(self, cell: &Cell, document: &Document) -> Option<String> {
        let span = match cell.lead.and_then(|lead| document.figures.get(lead)) {
            Some(lead) => {
                let figures = cell
                    .figures
                    .iter()
                    .filter_map(|at| document.figures.get(*at));
                let mut same = figures.filter(|figure| figure.mention.value == lead.mention.value);
                let in_body = same.find(|figure| {
                    let line = document.article.lines.get(figure.line);
                    line.is_some_and(|line| line.zone == Zone::Body)
                });
                in_body.unwrap_or(lead).sentence.clone()
            }
            None => cell.vague.clone()?,
        };
        document.article.text.get(span).map(plain)
    }
}
