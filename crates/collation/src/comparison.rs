//! The parts of a comparison.

use std::ops::Range;

use daejo_articles::Article;
use daejo_figures::{Kind, Mention};

use crate::implied::Implied;
use crate::sentence::sentence;

/// Several articles side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// In the order given.
    pub documents: Vec<Document>,
    /// By [`Group`]; dates in their order, other rows with those of most articles first.
    pub rows: Vec<Row>,
}

/// An article and its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The article.
    pub article: Article,
    /// All figures of its text, those of boilerplate included, in order.
    pub figures: Vec<Figure>,
}

impl Document {
    /// Reads the figures of `article`, relative dates against its publication date.
    pub(crate) fn read(article: Article) -> Self {
        let published = article
            .published
            .as_ref()
            .map(|published| published.interval);
        let mentions = daejo_figures::read(&article.text, published).mentions;
        let figures = mentions
            .into_iter()
            .map(|mention| Figure::of(mention, &article))
            .collect();
        Self { article, figures }
    }

    /// The text of a figure, as written.
    #[must_use]
    pub fn surface(&self, figure: &Figure) -> &str {
        self.article
            .text
            .get(figure.mention.span.clone())
            .unwrap_or_default()
    }
}

/// A figure of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Value, span, kind; [`Mention::pair`] indexes [`Document::figures`].
    pub mention: Mention,
    /// It stands in a line that is not the article itself.
    pub in_boilerplate: bool,
    /// Index of its line in the article's lines.
    pub line: usize,
    /// Bytes of the sentence that it stands in.
    pub sentence: Range<usize>,
    /// The row that it belongs to; `None` in boilerplate.
    pub row: Option<usize>,
}

impl Figure {
    fn of(mention: Mention, article: &Article) -> Self {
        let start = mention.span.start;
        let line = article.lines.partition_point(|line| line.span.end <= start);
        let (in_boilerplate, within) = match article.lines.get(line) {
            Some(line) => (!line.zone.is_article(), line.span.clone()),
            None => (true, mention.span.clone()),
        };
        let sentence = sentence(&article.text, &within, &mention.span);
        Self {
            mention,
            in_boilerplate,
            line,
            sentence,
            row: None,
        }
    }
}

/// The parts of the figures table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Amounts of the deal that the articles report.
    DealSize,
    /// Amounts given in a second currency, with the rate they imply.
    Conversions,
    /// Days, periods, deadlines.
    Dates,
    /// Everything else.
    Other,
}

impl Group {
    /// The name used in JSON and in the page's attributes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DealSize => "deal-size",
            Self::Conversions => "conversions",
            Self::Dates => "dates",
            Self::Other => "other",
        }
    }
}

/// One value, and which articles state it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Part of the table.
    pub group: Group,
    /// Kind of figure.
    pub kind: Kind,
    /// One per document, in the order of the documents; `None` where it is silent.
    pub cells: Vec<Option<Cell>>,
}

/// What one article states in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Indices in [`Document::figures`], at least one.
    pub figures: Vec<usize>,
    /// In [`Group::Conversions`]: the rate that the conversion implies.
    pub implied: Option<Implied>,
}
