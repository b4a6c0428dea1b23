//! What the build has computed, in a file beside the page.
//!
//! The page holds the texts, but for the lines that are not the article, and shows what they come to;
//! this file holds the same for the client: the comparison without the texts, which are not shipped
//! twice, the lines that the page leaves out, and the rates that it was made with. So a reader gets
//! the page alive without the engine, which is larger than all of this and loaded only when something
//! is to be computed anew.

use daejo_articles::Article;
use daejo_collation::Comparison;
use daejo_engine::{decode, encode};
use serde::{Deserialize, Serialize};

use crate::market::Rates;
use crate::page::Page;
use crate::raw;
use crate::reader::{Block, blocks};

/// What goes with a page.
#[derive(Serialize, Deserialize)]
pub struct Edition {
    /// Its comparison; the texts are empty.
    pub comparison: Comparison,
    /// Per document, its lines that are not the article, a fold each and in order.
    pub removed: Vec<Vec<String>>,
    /// The market's rates that were used.
    pub rates: Rates,
    /// What the colophon says in the other language (see `crate::foot`).
    pub colophon: Vec<String>,
}

impl Edition {
    /// The file for `page`, whose colophon says this in the other language.
    #[must_use]
    pub fn written(page: &Page, colophon: Vec<String>) -> Vec<u8> {
        let mut comparison = page.comparison.clone();
        let documents = comparison.documents.iter_mut();
        let removed = documents.map(|document| {
            let removed = removed(&document.article);
            document.article.text.clear();
            removed
        });
        encode(&Self {
            removed: removed.collect(),
            comparison,
            rates: page.rates.clone(),
            colophon,
        })
    }

    /// What [`Edition::written`] has written; `None` for other bytes.
    #[must_use]
    pub fn read(file: &[u8]) -> Option<Self> {
        let edition: Self = decode(file)?;
        let is_whole = edition.removed.len() == edition.comparison.documents.len();
        is_whole.then_some(edition)
    }

    /// It, with the `texts` back in their places; `None` for another number of texts.
    #[must_use]
    pub fn with_texts(mut self, texts: Vec<String>) -> Option<Self> {
        let documents = &mut self.comparison.documents;
        if documents.len() != texts.len() {
            return None;
        }
        for (document, text) in documents.iter_mut().zip(texts) {
            document.article.text = text;
        }
        Some(self)
    }
}

/// The lines of `article` that are not the article, as they are folded.
fn removed(article: &Article) -> Vec<String> {
    let removed = blocks(article).into_iter().filter_map(|block| match block {
        Block::Shown(_) => None,
        Block::Folded { lines, .. } => article.text.get(raw::extent(article, lines)),
    });
    removed.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;

    fn texts(page: &Page) -> Vec<String> {
        let documents = page.comparison.documents.iter();
        documents.map(|it| it.article.text.clone()).collect()
    }

    #[test]
    fn what_is_written_is_read_again_and_holds_no_text() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let file = Edition::written(&page, Vec::new());
        let held = String::from_utf8_lossy(&file);
        assert!(texts(&page).iter().all(|text| !held.contains(text)));
        let edition = Edition::read(&file).unwrap();
        let edition = edition.with_texts(texts(&page)).unwrap();
        let [read, made] = [&edition.comparison, &page.comparison].map(|it| format!("{it:?}"));
        assert_eq!(read, made);
    }

    #[test]
    fn another_file_is_none() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let file = Edition::written(&page, Vec::new());
        let edition = Edition::read(&file).unwrap();
        assert!(edition.with_texts(Vec::new()).is_none());
        for damaged in [&[][..], file.get(1..).unwrap(), b"<!DOCTYPE html>"] {
            assert!(Edition::read(damaged).is_none());
        }
    }

    #[test]
    fn it_holds_the_lines_that_the_page_leaves_out() {
        let text = "메뉴\n\n한빛전자는 380억 달러 규모의 계약을 맺었다고 밝혔다.\n\n광고문의\n무단 전재 금지\n";
        let article = daejo_articles::read("a.txt", text.to_owned(), None).unwrap();
        let page = Page::new(daejo_collation::compare(vec![article]), Rates::default());
        let edition = Edition::read(&Edition::written(&page, Vec::new())).unwrap();
        let removed = edition.removed.concat().concat();
        assert!(removed.contains("광고문의\n무단 전재 금지\n"), "{removed}");
        assert!(!removed.contains("한빛"), "{removed}");
    }
}
