//! What the page shows.

use daejo_collation::{Comparison, Document};

use crate::anchor;
use crate::seal;
use crate::wording::{KO, Wording};

/// Id of the element that the app is rendered into.
pub const ROOT: &str = "app";

/// A comparison, and what the page adds to it: ids for its links, words for its labels.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    /// The articles, their figures, the rows of the table.
    pub comparison: Comparison,
    /// A short id per document.
    pub ids: Vec<String>,
    /// The language of the interface.
    pub wording: &'static Wording,
}

impl Page {
    /// A page of `comparison`.
    #[must_use]
    pub fn new(comparison: Comparison) -> Self {
        let files = comparison
            .documents
            .iter()
            .map(|document| document.article.file.as_str());
        let ids = anchor::article_ids(files);
        Self {
            comparison,
            ids,
            wording: &KO,
        }
    }

    /// The seal of this page, rendered as `nodes` elements and comments.
    #[must_use]
    pub fn seal(&self, nodes: usize) -> String {
        let documents = self.comparison.documents.iter();
        seal::of(nodes, documents.map(|document| &document.article))
    }

    /// The documents with their ids.
    pub fn documents(&self) -> impl Iterator<Item = (&str, &Document)> {
        self.ids
            .iter()
            .map(String::as_str)
            .zip(&self.comparison.documents)
    }

    /// Who published `document`, or the words for not knowing.
    #[must_use]
    pub fn outlet<'a>(&self, document: &'a Document) -> &'a str {
        let outlet = document.article.outlet.as_ref();
        outlet.map_or(self.wording.unknown_outlet, |outlet| &outlet.value)
    }

    /// The document of an index, with its id.
    #[must_use]
    pub fn document(&self, index: usize) -> Option<(&str, &Document)> {
        Some((self.ids.get(index)?, self.comparison.documents.get(index)?))
    }
}

/// Rendered HTML so that a parser gives back its text unchanged: of a bare CR it would make LF.
#[must_use]
pub fn carried(html: &str) -> String {
    html.replace('\r', "&#13;")
}
