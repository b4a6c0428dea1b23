//! Articles in, a comparison out.
//!
//! [`compare`] reads the figures of every article and lays those that state the same value
//! side by side: a [`Row`] a value, a cell an article.

use std::ops::Range;

use daejo_articles::Article;
use daejo_figures::{Decimal, Kind, Mention};

/// Several articles side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// In the order given.
    pub documents: Vec<Document>,
    /// Grouped in the order of [`Group`], within a group those of most articles first.
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
    /// In [`Group::Conversions`]: the rate that the first figure implies.
    pub implied: Option<Implied>,
}

/// The exchange rate that a conversion implies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Implied {
    /// Index, in [`Document::figures`], of the amount converted.
    pub base: usize,
    /// Quote currency per unit of the base currency: converted amount / base amount.
    pub rate: Decimal,
    /// Lowest rate that the rounding of both amounts allows (half of the last written digit).
    pub low: Decimal,
    /// Highest rate that it allows.
    pub high: Decimal,
    /// ISO 4217 code of the currency converted from.
    pub base_unit: String,
    /// ISO 4217 code of the currency converted to.
    pub quote_unit: String,
}

/// Compares `articles`.
#[must_use]
pub fn compare(articles: Vec<Article>) -> Comparison {
    let documents = articles
        .into_iter()
        .map(|article| Document { article, figures: Vec::new() })
        .collect();
    Comparison { documents, rows: Vec::new() }
}
