//! What articles say by themselves: their arithmetic, their claims, their sources.

use daejo_collation::{Comparison, Event, Findings, Found};
use serde::Serialize;

use super::points::{CodePoints, Place};
use super::{article_id, decimal, id, significant};

/// What a text reckons itself. `computed` lies between `low` and `high`, as far as the rounding
/// of the operands tells; numbers have ten significant digits.
#[derive(Serialize)]
struct CheckView<'a> {
    article: String,
    kind: &'static str,
    operands: Vec<String>,
    formula: String,
    computed: String,
    low: String,
    high: String,
    stated: StatedView<'a>,
    verdict: &'static str,
    sentence: &'a str,
}

/// `mention` is null where words state the result, not a figure.
#[derive(Serialize)]
struct StatedView<'a> {
    mention: Option<String>,
    text: &'a str,
    value: String,
    #[serde(flatten)]
    place: Place,
}

#[derive(Serialize)]
struct ClaimView<'a> {
    article: String,
    topic: &'static str,
    stance: &'static str,
    text: &'a str,
    #[serde(flatten)]
    place: Place,
    sentence: &'a str,
}

#[derive(Serialize)]
struct SourceView<'a> {
    article: String,
    source: &'a str,
    label: &'a str,
    via: &'static str,
    #[serde(flatten)]
    place: Place,
}

/// The parts of the object that tell of articles by themselves.
#[derive(Serialize)]
pub(super) struct FindingsView<'a> {
    checks: Vec<CheckView<'a>>,
    claims: Vec<ClaimView<'a>>,
    sources: Vec<SourceView<'a>>,
}

/// The parts of an event that tell of them side by side.
#[derive(Serialize)]
pub(super) struct TogetherView<'a> {
    claims: Vec<ClaimGroupView>,
    independent_sources: usize,
    shared_sources: Vec<SharedView<'a>>,
}

/// `status` is `worded_differently` or `worded_alike`; `articles` are those that make the claim.
#[derive(Serialize)]
struct ClaimGroupView {
    topic: &'static str,
    status: &'static str,
    why: &'static str,
    why_ko: &'static str,
    articles: Vec<StancesView>,
}

#[derive(Serialize)]
struct StancesView {
    article: String,
    stances: Vec<&'static str>,
}

#[derive(Serialize)]
struct SharedView<'a> {
    source: &'a str,
    label: &'a str,
    articles: Vec<String>,
}

pub(super) fn findings(comparison: &Comparison) -> FindingsView<'_> {
    let mut view = FindingsView {
        checks: Vec::new(),
        claims: Vec::new(),
        sources: Vec::new(),
    };
    for (at, found) in comparison.findings.articles.iter().enumerate() {
        view.add(at, found, comparison);
    }
    view
}

impl<'a> FindingsView<'a> {
    fn add(&mut self, at: usize, found: &'a Found, comparison: &'a Comparison) {
        let Some(document) = comparison.documents.get(at) else {
            return;
        };
        let text = |span: &std::ops::Range<usize>| {
            let text: &'a str = &document.article.text;
            text.get(span.clone()).unwrap_or_default()
        };
        let mut points = CodePoints::new(&document.article.text);
        let number = |value| decimal(significant(value, 10));
        self.checks
            .extend(found.checks.iter().map(|check| CheckView {
                article: article_id(at),
                kind: check.kind.name(),
                operands: check.operands().into_iter().map(id).collect(),
                formula: check.equation(document),
                computed: number(check.computed.value),
                low: number(check.computed.low),
                high: number(check.computed.high),
                stated: StatedView {
                    mention: check.stated.figure.map(id),
                    text: text(&check.stated.span),
                    value: number(check.stated.estimate.value),
                    place: points.place(&check.stated.span),
                },
                verdict: check.verdict.name(),
                sentence: text(&check.sentence),
            }));
        self.claims
            .extend(found.claims.iter().map(|claim| ClaimView {
                article: article_id(at),
                topic: claim.topic.name(),
                stance: claim.stance.name(),
                text: text(&claim.span),
                place: points.place(&claim.span),
                sentence: text(&claim.sentence),
            }));
        let sources = found.citations.iter().map(|citation| SourceView {
            article: article_id(at),
            source: &citation.source,
            label: &citation.label,
            via: citation.via.name(),
            place: points.place(&citation.span),
        });
        self.sources.extend(sources);
    }
}

/// What the articles of `event`, the one at `at`, say side by side.
pub(super) fn together<'a>(
    at: usize,
    event: &Event,
    findings: &'a Findings,
) -> Option<TogetherView<'a>> {
    let found = findings.events.get(at)?;
    let article = |at: &usize| Some(article_id(*event.documents.get(*at)?));
    let claims = found.claims.iter().map(|group| {
        let said = group.stances.iter().zip(&event.documents);
        let said = said.filter(|(stances, _)| !stances.is_empty());
        let articles = said.map(|(stances, at)| StancesView {
            article: article_id(*at),
            stances: stances.iter().map(|stance| stance.name()).collect(),
        });
        ClaimGroupView {
            topic: group.topic.name(),
            status: group.wording.name(),
            why: group.wording.en(),
            why_ko: group.wording.ko(),
            articles: articles.collect(),
        }
    });
    let shared = found.sources.groups.iter().map(|group| SharedView {
        source: &group.source,
        label: &group.label,
        articles: group.documents.iter().filter_map(article).collect(),
    });
    Some(TogetherView {
        claims: claims.collect(),
        independent_sources: found.sources.independent,
        shared_sources: shared.collect(),
    })
}
