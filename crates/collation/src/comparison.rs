//! The parts of a comparison.

use std::ops::Range;

use daejo_articles::{Article, Published};
use daejo_figures::{Kind, Mention};
use serde::{Deserialize, Serialize};

use crate::conversion::Conversion;
use crate::event::Event;
use crate::findings::Findings;
use crate::implied::Implied;
use crate::lexicon::role::RoleName;
use crate::market::Market;
use crate::sentence::sentence;
use crate::verdict::{Verdict, Why};

/// Several articles side by side.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Comparison {
    /// In the order given.
    pub documents: Vec<Document>,
    /// In the order of their first articles.
    pub events: Vec<Event>,
    /// By event, then by [`Group`]; dates in their order, others by severity.
    pub facts: Vec<Fact>,
    /// Every conversion, in the order of facts and articles.
    pub conversions: Vec<Conversion>,
    /// What the articles say beside the facts: nothing before [`Comparison::with_findings`].
    pub findings: Findings,
}

/// An article and its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The article; its publication date may have been inferred from others.
    pub article: Article,
    /// All figures of its text, those of boilerplate included, in order.
    pub figures: Vec<Figure>,
    /// Index of its event.
    pub event: usize,
    /// What its inferred publication date rests on.
    pub witness: Option<Witness>,
}

/// What an inferred publication date rests on: a day that two articles name, one of them in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Witness {
    /// The article's own figure.
    pub figure: usize,
    /// The other article.
    pub article: usize,
    /// The figure there.
    pub of: usize,
}

impl Document {
    /// Reads the figures of `article`, relative dates against its publication date.
    ///
    /// ```
    /// use daejo_collation::Document;
    ///
    /// let article = daejo_articles::read_as_body("a.txt", "7년간 380억 달러".into());
    /// assert_eq!(Document::read(article).figures.len(), 2);
    /// ```
    #[must_use]
    pub fn read(article: Article) -> Self {
        let published = article
            .published
            .as_ref()
            .map(|published| published.interval);
        let mentions = daejo_figures::read(&article.text, published).mentions;
        let figures = mentions
            .into_iter()
            .map(|mention| Figure::of(mention, &article))
            .collect();
        Self {
            article,
            figures,
            event: 0,
            witness: None,
        }
    }

    /// Every conversion of the text, held against `market`; their [`Conversion::article`] and
    /// [`Conversion::fact`] are 0.
    #[must_use]
    pub fn conversions(&self, market: &dyn Market) -> Vec<Conversion> {
        let quotes = (0..self.figures.len()).filter_map(|quote| {
            let own = self
                .figures
                .get(quote)
                .filter(|figure| !figure.in_boilerplate);
            own.and_then(|_| Conversion::of((0, self), 0, quote, market))
        });
        quotes.collect()
    }

    /// The same article, read again as `published` then.
    pub(crate) fn read_again(&self, published: Published) -> Self {
        let mut article = self.article.clone();
        article.published = Some(published);
        Self {
            event: self.event,
            ..Self::read(article)
        }
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Value, span, kind; [`Mention::pair`] indexes [`Document::figures`].
    pub mention: Mention,
    /// It stands in a line that is not the article itself.
    pub in_boilerplate: bool,
    /// Index of its line in the article's lines.
    pub line: usize,
    /// Bytes of the sentence that it stands in.
    pub sentence: Range<usize>,
    /// The fact that it states, of [`Comparison::facts`]; `None` in boilerplate.
    pub fact: Option<usize>,
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
            fact: None,
        }
    }
}

/// The parts of the figures table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

/// One fact, and what each article states of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fact {
    /// Index of the event whose articles state it.
    pub event: usize,
    /// Part of the table.
    pub group: Group,
    /// Kind of figure.
    pub kind: Kind,
    /// What it is about, where the words around tell.
    pub role: Option<RoleName>,
    /// The fact whose amount it converts.
    pub converts: Option<usize>,
    /// One per document, in the order of the documents; `None` where it is silent, as most are of most facts.
    pub cells: Vec<Option<Box<Cell>>>,
    /// Whether the articles agree.
    pub verdict: Verdict,
    /// Why they do or do not.
    pub why: Why,
}

/// What one article states of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Indices in [`Document::figures`], in the order of the text; none where the article says
    /// it without a number.
    pub figures: Vec<usize>,
    /// The most exact of them.
    pub lead: Option<usize>,
    /// Two of them whose values exclude each other: the article contradicts itself.
    pub contradiction: Option<[usize; 2]>,
    /// Bytes of the words that state it without a number.
    pub vague: Option<Range<usize>>,
    /// In [`Group::Conversions`]: the rate that the conversion implies.
    pub implied: Option<Implied>,
}
