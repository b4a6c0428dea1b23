//! What the articles of an event say by themselves: their arithmetic, their claims, their sources.

use daejo_collation::Event;

use super::escape::escape;
use super::table;
use crate::view::{Group, Sources, View};

/// The dates that were reckoned from inferred publication dates, an article a line.
pub(super) fn reckoned(view: View<'_>, event: &Event) -> Option<String> {
    let lines = view.documents(event).filter_map(|(at, document)| {
        let line = format!("{}: {}", view.name(at, document), view.reckoned(document)?);
        Some(format!("- {}", escape(&line)))
    });
    let lines: Vec<String> = lines.collect();
    let heading = view.language.pick(
        "### 추정한 보도일에서 계산한 날짜",
        "### Dates reckoned from inferred publication dates",
    );
    (!lines.is_empty()).then(|| format!("{heading}\n\n{}", lines.join("\n")))
}

/// A row a sum, what does not add up first.
pub(super) fn checks(view: View<'_>, event: &Event) -> Option<String> {
    let checks = view.checks(event);
    let heads = view.language.pick(
        ["판정", "기사", "종류", "계산", "본문"],
        ["verdict", "article", "kind", "formula", "as stated"],
    );
    let heading = view
        .language
        .pick("### 본문 속 계산", "### Arithmetic of the texts");
    (!checks.is_empty()).then(|| {
        let rows = checks.into_iter().map(|check| {
            [
                check.verdict.as_str(),
                &check.article,
                check.kind,
                &check.equation,
                &check.stated,
            ]
            .map(escape)
        });
        format!("{heading}\n\n{}", table(heads, rows))
    })
}

/// A row a topic, and the sentences where articles say different things of one; of a single
/// article, a list.
pub(super) fn claims(view: View<'_>, at: usize, event: &Event) -> Option<String> {
    let heading = view
        .language
        .pick("### 수치 없는 주장", "### Claims without a number");
    if let [only] = event.documents.as_slice() {
        let own = view.own_claims(*only);
        let lines: Vec<String> = own.iter().map(|one| format!("- {}", escape(one))).collect();
        return (!lines.is_empty()).then(|| format!("{heading}\n\n{}", lines.join("\n")));
    }
    let groups = view.claim_groups(at, event);
    let heads = view.language.pick(
        ["판정", "주장", "기사별 표현"],
        ["verdict", "claim", "what is said"],
    );
    (!groups.is_empty()).then(|| {
        let rows = groups
            .iter()
            .map(|group| [group.wording.as_str(), group.topic, &group.said.join("; ")].map(escape));
        let mut parts = vec![format!("{heading}\n\n{}", table(heads, rows))];
        parts.extend(groups.iter().filter_map(|group| quotes(view, group)));
        parts.join("\n\n")
    })
}

fn quotes(view: View<'_>, group: &Group) -> Option<String> {
    let lines = group.quotes.iter().map(|(name, sentence)| {
        format!(
            "- {}: {}",
            escape(name),
            view.language.quoted(&escape(sentence))
        )
    });
    let lines: Vec<String> = lines.collect();
    let head = format!("{}: {}", group.wording, group.topic);
    (!lines.is_empty()).then(|| format!("**{}**\n\n{}", escape(&head), lines.join("\n")))
}

/// A row an article, and how many of them are independent.
pub(super) fn sources(view: View<'_>, at: usize, event: &Event) -> Option<String> {
    let Sources { cited, independent } = view.sources(at, event)?;
    let heads = view
        .language
        .pick(["기사", "인용한 출처"], ["article", "sources cited"]);
    let rows = cited
        .iter()
        .map(|(name, cited)| [name, cited].map(|cell| escape(cell)));
    let heading = view.language.pick("### 인용한 출처", "### Sources cited");
    let mut text = format!("{heading}\n\n{}", table(heads, rows));
    if let Some(independent) = independent {
        text.push_str("\n\n");
        text.push_str(&escape(&independent));
    }
    Some(text)
}
