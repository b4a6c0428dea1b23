//! The JSON of `--json`.
//!
//! Offsets are of the text as decoded, whole: a byte order mark at its beginning counts as one
//! code point (three bytes of UTF-8), a CR before an LF as another, an emoji as the one or more
//! code points that it is made of. Bytes are those of the text in UTF-8, whatever the file is
//! encoded in.

use daejo_articles::{Basis, Evidence};
use daejo_collation::{Cell, Comparison, Document, Figure, Group, Row};
use daejo_figures::calendar::{Interval, iso};
use daejo_figures::{Decimal, Unit, Value};
use serde::Serialize;

/// The figures of one text.
#[derive(Serialize)]
struct Text<'a> {
    file: &'a str,
    published: Option<String>,
    mentions: Vec<Mention>,
}

/// A figure; `start` and `end` count Unicode code points, `bstart` and `bend` bytes.
#[derive(Serialize)]
pub(crate) struct Mention {
    id: String,
    start: usize,
    end: usize,
    bstart: usize,
    bend: usize,
    kind: &'static str,
    value: Option<String>,
    hi: Option<String>,
    hi_open: bool,
    unit: Option<Unit>,
    approx: bool,
    bound: Option<&'static str>,
    strict: bool,
    iso_interval: Option<Days>,
    pair: Option<String>,
    in_boilerplate: bool,
}

/// Both days belong to it.
#[derive(Serialize)]
struct Days {
    start: String,
    end: String,
}

impl From<Interval> for Days {
    fn from(interval: Interval) -> Self {
        Self {
            start: iso(interval.start),
            end: iso(interval.end),
        }
    }
}

/// Several texts side by side.
#[derive(Serialize)]
struct Set<'a> {
    articles: Vec<ArticleView<'a>>,
    facts: Vec<Fact>,
    conversions: Vec<Conversion>,
}

#[derive(Serialize)]
struct ArticleView<'a> {
    id: String,
    file: &'a str,
    title: Option<&'a str>,
    outlet: Option<&'a str>,
    language: &'static str,
    published: PublishedView<'a>,
}

#[derive(Serialize)]
struct PublishedView<'a> {
    start: Option<String>,
    end: Option<String>,
    basis: &'static str,
    evidence: Option<&'a str>,
}

#[derive(Serialize)]
struct Fact {
    id: String,
    kind: &'static str,
    role: &'static str,
    status: &'static str,
    cells: Vec<FactCell>,
    why: String,
}

#[derive(Serialize)]
struct FactCell {
    article: String,
    mentions: Vec<String>,
    value: Option<String>,
    hi: Option<String>,
    unit: Option<Unit>,
    iso_interval: Option<Days>,
    approx: bool,
    bound: Option<&'static str>,
    strict: bool,
}

/// Rates with six significant digits, which is more than any written amount carries.
#[derive(Serialize)]
struct Conversion {
    article: String,
    base: String,
    quote: String,
    implied: String,
    implied_lo: String,
    implied_hi: String,
}

/// The figures of `document` as a JSON value, a list.
pub(crate) fn mentions(document: &Document) -> Vec<Mention> {
    let mut points = CodePoints::new(&document.article.text);
    let figures = document.figures.iter().enumerate();
    figures
        .map(|(at, figure)| mention(at, figure, &mut points))
        .collect::<Vec<_>>()
}

/// The figures of `document` as one line of JSON.
pub(crate) fn figures(document: &Document) -> String {
    let published = document
        .article
        .published
        .as_ref()
        .map(|published| published.interval);
    let text = Text {
        file: &document.article.file,
        published: published.map(|days| {
            if days.is_day() {
                iso(days.start)
            } else {
                format!("{}/{}", iso(days.start), iso(days.end))
            }
        }),
        mentions: mentions(document),
    };
    to_json(&text)
}

/// `comparison` as one JSON object.
pub(crate) fn comparison(comparison: &Comparison) -> String {
    let articles = comparison
        .documents
        .iter()
        .enumerate()
        .map(|(at, document)| article(at, document));
    let facts = comparison
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| fact(at, row, comparison));
    let conversions = comparison.rows.iter().flat_map(|row| {
        row.cells
            .iter()
            .enumerate()
            .filter_map(|(at, cell)| conversion(at, cell.as_ref()?))
    });
    to_json(&Set {
        articles: articles.collect(),
        facts: facts.collect(),
        conversions: conversions.collect(),
    })
}

pub(crate) fn to_json(value: &impl Serialize) -> String {
    // Strings, numbers and flags only: serialising them into memory has no way to fail.
    serde_json::to_string(value).unwrap_or_default()
}

fn mention(at: usize, figure: &Figure, points: &mut CodePoints<'_>) -> Mention {
    let mention = &figure.mention;
    let (value, hi, hi_open, unit) = value(&mention.value);
    Mention {
        id: id(at),
        start: points.at(mention.span.start),
        end: points.at(mention.span.end),
        bstart: mention.span.start,
        bend: mention.span.end,
        kind: mention.kind.name(),
        value,
        hi,
        hi_open,
        unit,
        approx: mention.approx,
        bound: mention.bound.map(daejo_figures::Bound::name),
        strict: mention.strict,
        iso_interval: interval(&mention.value).map(Days::from),
        pair: mention.pair.map(id),
        in_boilerplate: figure.in_boilerplate,
    }
}

/// Value, upper end, whether that is excluded, and unit.
fn value(value: &Value) -> (Option<String>, Option<String>, bool, Option<Unit>) {
    match value {
        Value::Quantity(quantity) => (
            Some(decimal(quantity.value)),
            quantity.hi.map(decimal),
            quantity.hi_open,
            quantity.unit.clone(),
        ),
        Value::Date(date) => (date.iso.clone(), None, false, None),
        Value::Clock { hour, minute } => {
            (Some(format!("{hour:02}:{minute:02}")), None, false, None)
        }
        Value::Ratio {
            numerator,
            denominator,
        } => (
            Some(format!("{}/{}", decimal(*numerator), decimal(*denominator))),
            None,
            false,
            None,
        ),
    }
}

fn interval(value: &Value) -> Option<Interval> {
    match value {
        Value::Date(date) => date.interval,
        _ => None,
    }
}

/// Without exponent, separators and trailing zeros.
fn decimal(value: Decimal) -> String {
    value.normalize().to_string()
}

/// `m01`, `m02`, … for the figures of a text, in their order.
pub(crate) fn id(at: usize) -> String {
    format!("m{:02}", at + 1)
}

/// `a1`, `a2`, … for the texts, in their order.
pub(crate) fn article_id(at: usize) -> String {
    format!("a{}", at + 1)
}

fn article(at: usize, document: &Document) -> ArticleView<'_> {
    let article = &document.article;
    let text = |evidence: &Evidence| match evidence {
        Evidence::Text(span) => article.text.get(span.clone()),
        Evidence::Given => None,
    };
    let published = article.published.as_ref();
    let days = published.map(|published| Days::from(published.interval));
    let (start, end) = days.map_or((None, None), |days| (Some(days.start), Some(days.end)));
    ArticleView {
        id: article_id(at),
        file: &article.file,
        title: article.title.as_ref().map(|title| title.value.as_str()),
        outlet: article.outlet.as_ref().map(|outlet| outlet.value.as_str()),
        language: article.language.tag(),
        published: PublishedView {
            start,
            end,
            basis: published.map_or("unknown", |published| match published.basis {
                Basis::Stated => "stated",
                Basis::Given => "given",
                Basis::Inferred => "inferred",
            }),
            evidence: published.and_then(|published| text(&published.evidence)),
        },
    }
}

fn fact(at: usize, row: &Row, comparison: &Comparison) -> Fact {
    let cells = row
        .cells
        .iter()
        .enumerate()
        .filter_map(|(at, cell)| fact_cell(at, cell.as_ref()?, comparison.documents.get(at)?));
    let cells: Vec<FactCell> = cells.collect();
    let (status, why) = match cells.as_slice() {
        [] | [_] => ("single", "One article states it.".to_owned()),
        [first, others @ ..] => {
            let many = cells.len();
            if others.iter().all(|other| first.says_what(other)) {
                ("agree", format!("{many} articles state the same value."))
            } else {
                (
                    "compatible",
                    format!("{many} articles state this value, not all with the same limit."),
                )
            }
        }
    };
    Fact {
        id: format!("f{}", at + 1),
        kind: row.kind.name(),
        role: match row.group {
            Group::DealSize => "deal_size",
            Group::Conversions => "conversion",
            Group::Dates => "date",
            Group::Other => "other",
        },
        status,
        cells,
        why,
    }
}

impl FactCell {
    /// Whether both state the same value, and both as a limit or neither.
    fn says_what(&self, other: &Self) -> bool {
        let days = |cell: &Self| {
            let days = cell.iso_interval.as_ref()?;
            Some((days.start.clone(), days.end.clone()))
        };
        // The same days can be written in two ways: 2025-11, 2025-11-01/2025-11-30.
        let value = match (days(self), days(other)) {
            (Some(own), Some(others)) => own == others,
            _ => self.value == other.value && self.hi == other.hi && self.unit == other.unit,
        };
        value && self.bound == other.bound && self.strict == other.strict
    }
}

fn fact_cell(at: usize, cell: &Cell, document: &Document) -> Option<FactCell> {
    let first = &document.figures.get(*cell.figures.first()?)?.mention;
    let (value, hi, _, unit) = value(&first.value);
    Some(FactCell {
        article: article_id(at),
        mentions: cell.figures.iter().map(|at| id(*at)).collect(),
        value,
        hi,
        unit,
        iso_interval: interval(&first.value).map(Days::from),
        approx: first.approx,
        bound: first.bound.map(daejo_figures::Bound::name),
        strict: first.strict,
    })
}

fn conversion(at: usize, cell: &Cell) -> Option<Conversion> {
    let implied = cell.implied.as_ref()?;
    let show = |rate: Decimal| decimal(rate.round_sf(6).unwrap_or(rate));
    Some(Conversion {
        article: article_id(at),
        base: id(implied.base),
        quote: id(implied.quote),
        implied: show(implied.rate),
        implied_lo: show(implied.low),
        implied_hi: show(implied.high),
    })
}

/// Turns byte offsets, which must not fall, into code points, in one pass over the text.
struct CodePoints<'t> {
    text: &'t str,
    byte: usize,
    points: usize,
}

impl<'t> CodePoints<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            byte: 0,
            points: 0,
        }
    }

    fn at(&mut self, byte: usize) -> usize {
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        self.points += between.chars().count();
        self.byte = byte;
        self.points
    }
}
