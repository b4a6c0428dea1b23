//! `daejo compare --json`: one object for the whole set.
//!
//! A new part of a comparison is a new field of [`Set`].

use daejo_articles::Basis;
use daejo_collation::{Against, Cell, Comparison, Document, Event, EventReason, Fact, Group};
use daejo_figures::{Unit, Value};
use serde::Serialize;

use super::conversion::{self, Conversion};
use super::findings::{self, FindingsView, TogetherView};
use super::{Days, article_id, event_id, fact_id, id, interval, to_json, value};
use crate::language::Language;
use crate::view::View;
use crate::view::publication::{basis_note, evidence};

/// Several texts side by side.
#[derive(Serialize)]
struct Set<'a> {
    articles: Vec<ArticleView<'a>>,
    events: Vec<EventView<'a>>,
    facts: Vec<FactView<'a>>,
    conversions: Vec<Conversion>,
    #[serde(flatten)]
    findings: FindingsView<'a>,
}

#[derive(Serialize)]
struct ArticleView<'a> {
    id: String,
    file: &'a str,
    title: Option<&'a str>,
    outlet: Option<&'a str>,
    source: Option<&'a str>,
    language: &'static str,
    published: PublishedView,
    event: String,
}

/// `evidence` is the text's own words where it states the date, else a sentence.
#[derive(Serialize)]
struct PublishedView {
    start: Option<String>,
    end: Option<String>,
    basis: &'static str,
    evidence: Option<String>,
    evidence_ko: Option<String>,
}

/// `given`: the reader has put its articles together.
#[derive(Serialize)]
struct EventView<'a> {
    id: String,
    articles: Vec<String>,
    given: bool,
    reasons: Vec<ReasonView<'a>>,
    /// What keeps it apart from the event of most articles.
    against: Vec<String>,
    against_ko: Vec<String>,
    #[serde(flatten)]
    together: Option<TogetherView<'a>>,
}

#[derive(Serialize)]
struct ReasonView<'a> {
    kind: &'static str,
    text: &'a str,
}

#[derive(Serialize)]
struct FactView<'a> {
    id: String,
    event: String,
    group: &'static str,
    kind: &'static str,
    role: &'a str,
    status: &'static str,
    note: Option<&'static str>,
    converts: Option<String>,
    cells: Vec<FactCell<'a>>,
    why: String,
    why_ko: String,
}

/// `text` is the figure as written; `vague` the words that state the fact without a number.
/// `basis`, of a date whose days are known: all of it is `written`, or it was reckoned from when
/// the article was `published`, as the note says.
#[derive(Serialize)]
struct FactCell<'a> {
    article: String,
    mentions: Vec<String>,
    text: Option<&'a str>,
    value: Option<String>,
    hi: Option<String>,
    hi_open: bool,
    unit: Option<Unit>,
    iso_interval: Option<Days>,
    basis: Option<&'static str>,
    basis_note: Option<String>,
    basis_note_ko: Option<String>,
    approx: bool,
    bound: Option<&'static str>,
    strict: bool,
    vague: Option<&'a str>,
}

/// A comparison as one JSON object.
pub(crate) fn comparison(view: View<'_>) -> String {
    let View {
        comparison, rates, ..
    } = view;
    let articles = 0..comparison.documents.len();
    let events = comparison.events.iter().enumerate();
    let facts = comparison.facts.iter().enumerate();
    let conversions = comparison.conversions.iter();
    to_json(&Set {
        articles: articles.filter_map(|at| article(at, comparison)).collect(),
        events: events.map(|(at, found)| event(at, found, view)).collect(),
        facts: facts
            .map(|(at, found)| fact(at, found, comparison))
            .collect(),
        conversions: conversions
            .map(|found| conversion::view(found, rates))
            .collect(),
        findings: findings::findings(comparison),
    })
}

fn article(at: usize, comparison: &Comparison) -> Option<ArticleView<'_>> {
    let document = comparison.documents.get(at)?;
    let article = &document.article;
    let published = article.published.as_ref();
    let days = published.map(|published| Days::from(published.interval));
    let (start, end) = days.map_or((None, None), |days| (Some(days.start), Some(days.end)));
    Some(ArticleView {
        id: article_id(at),
        file: &article.file,
        title: article.title.as_ref().map(|title| title.value.as_str()),
        outlet: article.outlet.as_ref().map(|outlet| outlet.value.as_str()),
        source: article.source.as_ref().map(|source| source.value.as_str()),
        language: article.language.tag(),
        published: PublishedView {
            start,
            end,
            basis: published.map_or("unknown", |published| match published.basis {
                Basis::Stated => "stated",
                Basis::Given => "given",
                Basis::Inferred => "inferred",
            }),
            evidence: evidence(document, comparison, Language::English),
            evidence_ko: evidence(document, comparison, Language::Korean),
        },
        event: event_id(document.event),
    })
}

fn event<'c>(at: usize, event: &'c Event, view: View<'c>) -> EventView<'c> {
    let reasons = event.reasons.iter().map(|reason| match reason {
        EventReason::Name(text) => ReasonView { kind: "name", text },
        EventReason::Figure(text) => ReasonView {
            kind: "figure",
            text,
        },
        EventReason::Word(text) => ReasonView { kind: "word", text },
    });
    EventView {
        id: event_id(at),
        articles: event.documents.iter().map(|at| article_id(*at)).collect(),
        given: view.grouping.tells(event),
        reasons: reasons.collect(),
        against: event.against.iter().map(Against::en).collect(),
        against_ko: event.against.iter().map(Against::ko).collect(),
        together: findings::together(at, event, &view.comparison.findings),
    }
}

fn fact<'c>(at: usize, fact: &'c Fact, comparison: &'c Comparison) -> FactView<'c> {
    let cells = fact.cells.iter().zip(&comparison.documents).enumerate();
    let cells =
        cells.filter_map(|(at, (cell, document))| Some(fact_cell(at, cell.as_ref()?, document)));
    FactView {
        id: fact_id(at),
        event: event_id(fact.event),
        group: fact.group.name(),
        kind: fact.kind.name(),
        role: role(fact),
        status: fact.verdict.name(),
        note: fact.why.reason.note(),
        converts: fact.converts.map(fact_id),
        cells: cells.collect(),
        why: fact.why_en(comparison),
        why_ko: fact.why_ko(comparison),
    }
}

fn role(fact: &Fact) -> &str {
    match (fact.converts, &fact.role, fact.group) {
        (Some(_), ..) => "conversion",
        (None, Some(role), _) => &role.name,
        (None, None, Group::DealSize) => "deal_size",
        (None, None, Group::Dates) => "date",
        (None, None, _) => "other",
    }
}

fn fact_cell<'c>(at: usize, cell: &'c Cell, document: &'c Document) -> FactCell<'c> {
    let lead = cell.lead.and_then(|lead| document.figures.get(lead));
    let mention = lead.map(|figure| &figure.mention);
    let (value, hi, hi_open, unit) =
        mention.map_or((None, None, false, None), |mention| value(&mention.value));
    let vague = cell.vague.clone();
    FactCell {
        article: article_id(at),
        mentions: cell.figures.iter().map(|at| id(*at)).collect(),
        text: lead.map(|figure| document.surface(figure)),
        value,
        hi,
        hi_open,
        unit,
        iso_interval: mention
            .and_then(|mention| interval(&mention.value))
            .map(Days::from),
        basis: mention.and_then(|mention| basis(&mention.value)),
        basis_note: lead.and_then(|lead| basis_note(document, lead, Language::English)),
        basis_note_ko: lead.and_then(|lead| basis_note(document, lead, Language::Korean)),
        approx: mention.is_some_and(|mention| mention.approx),
        bound: mention
            .and_then(|mention| mention.bound)
            .map(daejo_figures::Bound::name),
        strict: mention.is_some_and(|mention| mention.strict),
        vague: vague.and_then(|words| document.article.text.get(words)),
    }
}

fn basis(value: &Value) -> Option<&'static str> {
    use daejo_figures::Basis::{Published, Unknown, Written};
    match value {
        Value::Date(date) => match date.basis {
            Written => Some("written"),
            Published => Some("published"),
            Unknown => None,
        },
        _ => None,
    }
}
