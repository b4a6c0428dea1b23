//! What the articles of an event say by themselves, in lists: their arithmetic, their claims,
//! their sources.

use daejo_collation::Event;

use super::wrap::wrap;
use crate::view::View;

/// The dates that were reckoned from inferred publication dates, an article a line.
pub(super) fn reckoned(view: View<'_>, event: &Event, width: u16) -> Option<String> {
    let lines = view.documents(event).filter_map(|(at, document)| {
        let reckoned = view.reckoned(document)?;
        let line = format!("  · {}: {reckoned}", view.name(at, document));
        Some(wrap(&line, width, 5))
    });
    let heading = view.language.pick(
        "추정한 보도일에서 계산한 날짜",
        "Dates reckoned from inferred publication dates",
    );
    section(heading, lines.collect())
}

/// A line a sum, what does not add up first.
pub(super) fn checks(view: View<'_>, event: &Event, width: u16) -> Option<String> {
    let lines = view.checks(event).into_iter().map(|check| {
        let line = format!(
            "  {} · {}: {} {} ↔ {}",
            check.verdict, check.article, check.kind, check.equation, check.stated
        );
        wrap(&line, width, 5)
    });
    let heading = view
        .language
        .pick("본문 속 계산", "Arithmetic of the texts");
    section(heading, lines.collect())
}

/// A line a topic, those of which the articles say different things first; of a single article,
/// a line for all.
pub(super) fn claims(view: View<'_>, at: usize, event: &Event, width: u16) -> Option<String> {
    let groups = view.claim_groups(at, event).into_iter().map(|group| {
        format!(
            "  {} · {} — {}",
            group.wording,
            group.topic,
            group.said.join("; ")
        )
    });
    let mut lines: Vec<String> = groups.collect();
    if let [only] = event.documents.as_slice() {
        let own = view.own_claims(*only);
        let documents = view.documents(event).filter(|_| !own.is_empty());
        lines.extend(
            documents.map(|(at, document)| {
                format!("  · {}: {}", view.name(at, document), own.join("; "))
            }),
        );
    }
    let lines = lines.iter().map(|line| wrap(line, width, 5));
    let heading = view
        .language
        .pick("수치 없는 주장", "Claims without a number");
    section(heading, lines.collect())
}

/// A line an article, and how many of them are independent.
pub(super) fn sources(view: View<'_>, at: usize, event: &Event, width: u16) -> Option<String> {
    let sources = view.sources(at, event)?;
    let cited = sources.cited.iter();
    let mut lines: Vec<String> = cited
        .map(|(name, cited)| wrap(&format!("  · {name}: {cited}"), width, 5))
        .collect();
    let independent = sources.independent;
    lines.extend(independent.map(|line| wrap(&format!("  → {line}"), width, 5)));
    let heading = view.language.pick("인용한 출처", "Sources cited");
    section(heading, lines)
}

fn section(heading: &str, mut lines: Vec<String>) -> Option<String> {
    if lines.is_empty() {
        return None;
    }
    lines.insert(0, heading.to_owned());
    Some(lines.join("\n"))
}
