//! `daejo figures --json`: the figures of one text.

use daejo_collation::{Document, Figure};
use daejo_figures::Unit;
use daejo_figures::calendar::iso;
use serde::Serialize;

use super::{Days, id, interval, to_json, value};

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
