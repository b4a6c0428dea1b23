//! What is told of an article beside the facts, as lines: the page draws them, and they are taken
//! along as text.

use std::ops::Range;

use daejo_collation::Document;

use crate::page::Page;
use crate::table::amount;

/// A line: its pieces, and the lines below it, an article's each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub pieces: Vec<Piece>,
    /// What articles say of it.
    pub below: Vec<Line>,
    /// What is to be said of it besides.
    pub note: Option<String>,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Whether it adds up, or is worded alike: the name of the verdict, its shape and its word.
    Verdict(&'static str, (&'static str, &'static str)),
    /// Words of the page.
    Words(String),
    /// The topic of what is below.
    Topic(&'static str),
    /// The outlet of the document of this index.
    Outlet(usize),
    /// A calculation.
    Formula(Vec<Piece>),
    /// A figure of a document.
    Figure {
        /// Index of the document.
        document: usize,
        /// Index of the figure in it.
        figure: usize,
    },
    /// A sentence of a document.
    Quote {
        /// Index of the document.
        document: usize,
        /// Bytes of its text.
        span: Range<usize>,
    },
    /// What a document mentions: a source, the words of a result.
    Mentioned {
        /// Index of the document.
        document: usize,
        /// Bytes of its text where it does.
        span: Range<usize>,
        /// What it is called.
        label: String,
    },
}

impl Line {
    /// A line with nothing below it.
    #[must_use]
    pub fn of(pieces: Vec<Piece>) -> Self {
        Self {
            pieces,
            ..Self::default()
        }
    }

    /// The line as text, without what is below it, and without the sentences that it quotes.
    #[must_use]
    pub fn text(&self, page: &Page) -> String {
        text(&self.pieces, page)
    }

    /// The name of its verdict, if it has one.
    #[must_use]
    pub fn verdict(&self) -> Option<&'static str> {
        self.pieces.iter().find_map(|piece| match piece {
            Piece::Verdict(name, _) => Some(*name),
            _ => None,
        })
    }

    /// The sentences that it rests on, each with the index of its document and its bytes there.
    #[must_use]
    pub fn passages(&self, page: &Page) -> Vec<(usize, Range<usize>)> {
        let mut found = Vec::new();
        gather(&mut found, &self.pieces, page);
        found
    }
}

/// Adds the sentences that pieces rest on, each once.
fn gather(found: &mut Vec<(usize, Range<usize>)>, pieces: &[Piece], page: &Page) {
    for piece in pieces {
        let passage = match piece {
            Piece::Formula(pieces) => {
                gather(found, pieces, page);
                continue;
            }
            Piece::Figure { document, figure } => {
                let of = page.document(*document);
                let figure = of.and_then(|(_, it)| it.figures.get(*figure));
                figure.map(|it| (*document, it.sentence.clone()))
            }
            Piece::Quote { document, span } => Some((*document, span.clone())),
            Piece::Mentioned { document, span, .. } => {
                let of = page.document(*document);
                of.map(|(_, it)| (*document, it.sentence(span)))
            }
            _ => None,
        };
        if let Some(passage) = passage.filter(|it| !found.contains(it)) {
            found.push(passage);
        }
    }
}

/// Pieces as text; of a sentence that is quoted nothing.
fn text(pieces: &[Piece], page: &Page) -> String {
    let pieces = pieces.iter().map(|piece| match piece {
        Piece::Verdict(_, (shape, word)) => [shape, " ", word].concat(),
        Piece::Words(words) => words.clone(),
        Piece::Topic(name) => (*name).to_owned(),
        Piece::Outlet(document) => page.name(*document),
        Piece::Formula(pieces) => text(pieces, page),
        Piece::Figure { document, figure } => amount(page, *document, *figure).unwrap_or_default(),
        Piece::Quote { .. } => String::new(),
        Piece::Mentioned { label, .. } => label.clone(),
    });
    pieces.collect::<String>().trim_end().to_owned()
}

/// Words of a document, without the blanks around them.
pub fn words<'d>(document: &'d Document, span: &Range<usize>) -> &'d str {
    let words = document.article.text.get(span.clone());
    words.unwrap_or_default().trim()
}
