//! `daejo compare --markdown`: a report to paste.
//!
//! A new part of a comparison is a section of its own: a function that gives its text, or
//! nothing, and a line in [`comparison`].

mod escape;
mod facts;
mod findings;

use escape::{address, escape};

use crate::json::article_id;
use crate::view::View;
use crate::view::publication::evidence;

/// The whole comparison.
pub(crate) fn comparison(view: View<'_>) -> String {
    let title = view.language.pick("# 기사 대조", "# Articles compared");
    let mut sections = vec![title.to_owned(), escape(&view.headline()), articles(view)];
    for (at, event) in view.comparison.events.iter().enumerate() {
        sections.extend(facts::event(view, at, event));
        sections.extend(findings::reckoned(view, event));
        sections.extend(findings::checks(view, event));
        sections.extend(findings::claims(view, at, event));
        sections.extend(findings::sources(view, at, event));
    }
    sections.extend(conversions(view));
    sections.extend(sources(view));
    sections.join("\n\n")
}

/// A table with these heads, of rows whose cells are escaped already.
fn table<const N: usize>(heads: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let heads = heads.map(str::to_owned).to_vec();
    let rows = rows.into_iter().map(|row| row.to_vec());
    table_of(heads, rows.collect())
}

/// The same of any number of columns.
fn table_of(heads: Vec<String>, rows: Vec<Vec<String>>) -> String {
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let rule = line(heads.iter().map(|_| "---".to_owned()).collect());
    let mut lines = vec![line(heads), rule];
    lines.extend(rows.into_iter().map(line));
    lines.join("\n")
}

fn articles(view: View<'_>) -> String {
    let heads = view.language.pick(
        ["", "매체", "제목", "날짜", "날짜의 근거", "사건"],
        ["", "outlet", "headline", "date", "known from", "event"],
    );
    let documents = view.comparison.documents.iter().enumerate();
    let rows = documents.map(|(at, document)| {
        let evidence = evidence(document, view.comparison, view.language);
        [
            article_id(at),
            escape(&view.outlet(document)),
            escape(&view.title(document)),
            escape(&view.published(document)),
            escape(&evidence.unwrap_or_default()),
            (document.event + 1).to_string(),
        ]
    });
    let heading = view.language.pick("## 기사", "## Articles");
    format!("{heading}\n\n{}", table(heads, rows))
}

fn conversions(view: View<'_>) -> Option<String> {
    let conversions = view.conversions();
    if conversions.is_empty() {
        return None;
    }
    let rows = conversions.into_iter().map(|shown| {
        let formula = format!("{} = {} ({})", shown.formula, shown.rate, shown.interval);
        [
            shown.verdict,
            shown.article,
            formula,
            shown.market,
            shown.deviation,
            shown.at_market,
        ]
        .map(|cell| escape(&cell))
    });
    let heading = view.language.pick("## 환산", "## Conversions");
    let mut text = format!("{heading}\n\n{}", table(view.conversion_heads(), rows));
    if let Some(source) = view.rates_source() {
        text.push_str("\n\n");
        text.push_str(source);
    }
    Some(text)
}

/// The files that were read, and the addresses that they give.
fn sources(view: View<'_>) -> Option<String> {
    let documents = view.comparison.documents.iter().enumerate();
    let lines = documents.map(|(at, document)| {
        let article = &document.article;
        let file = escape(&article.file);
        match &article.source {
            Some(source) => format!("- {}: {file} — {}", article_id(at), address(&source.value)),
            None => format!("- {}: {file}", article_id(at)),
        }
    });
    let heading = view.language.pick("## 출처", "## Sources");
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| format!("{heading}\n\n{}", lines.join("\n")))
}
