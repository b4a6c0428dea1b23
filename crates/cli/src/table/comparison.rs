//! `daejo compare`: the articles of each event, their facts, the conversions.
//!
//! A new part of a comparison is a section of its own: a function that gives its text, or
//! nothing, and a line in [`comparison`].

use daejo_collation::Event;

use super::conversions::conversions;
use super::facts::{facts, singles};
use super::findings;
use super::wrap::wrap;
use crate::view::View;
use crate::view::publication::evidence;

/// The whole comparison, at most `width` columns wide.
pub(crate) fn comparison(view: View<'_>, width: u16) -> String {
    let mut sections = vec![wrap(&view.headline(), width, 0)];
    for (at, event) in view.comparison.events.iter().enumerate() {
        sections.push(heading(view, at, event, width));
        sections.extend(facts(view, at, event, width));
        sections.extend(singles(view, at, event, width));
        sections.extend(findings::reckoned(view, event, width));
        sections.extend(findings::checks(view, event, width));
        sections.extend(findings::claims(view, at, event, width));
        sections.extend(findings::sources(view, at, event, width));
    }
    sections.extend(conversions(view, width));
    sections.join("\n\n")
}

/// What an event's articles share, and which they are.
fn heading(view: View<'_>, at: usize, event: &Event, width: u16) -> String {
    let number = at + 1;
    let count = event.documents.len();
    let mut title = view.language.pick(
        format!("■ 사건 {number} · 문서 {count}건"),
        format!(
            "■ Event {number} · {count} article{}",
            if count == 1 { "" } else { "s" }
        ),
    );
    if let Some(told) = view.told(event) {
        title.push_str(&format!(" · {told}"));
    }
    let reasons = view.reasons(event);
    if !reasons.is_empty() {
        title.push_str(&view.language.pick(
            format!(" — 함께 적은 것: {reasons}"),
            format!(" — in common: {reasons}"),
        ));
    }
    let against = view.against(event);
    if !against.is_empty() {
        title.push_str(&view.language.pick(
            format!(" — 따로 둔 까닭: {against}"),
            format!(" — apart because: {against}"),
        ));
    }
    let mut lines = vec![wrap(&title, width, 2)];
    for (at, document) in view.documents(event) {
        let line = format!(
            "  {} · {} · {}",
            view.name(at, document),
            view.title(document),
            view.published(document)
        );
        lines.push(wrap(&line, width, 5));
        let inferred = document
            .article
            .published
            .as_ref()
            .filter(|published| published.basis == daejo_articles::Basis::Inferred);
        let evidence = inferred.and_then(|_| evidence(document, view.comparison, view.language));
        lines.extend(evidence.map(|evidence| wrap(&format!("     ↳ {evidence}"), width, 7)));
    }
    lines.join("\n")
}
