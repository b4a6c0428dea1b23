//! What the build has computed, in a file beside the page.
//!
//! The page holds the texts, each whole, and shows what they come to; this file holds the same
//! for the client: the comparison without the texts, which are not shipped twice, and the rates
//! that it was made with. So a reader gets the page alive without the engine, which is larger
//! than all of this and loaded only when something is to be computed anew.

use daejo_collation::Comparison;
use daejo_engine::{decode, encode};
use serde::{Deserialize, Serialize};

use crate::market::Rates;
use crate::page::Page;

/// What goes with a page.
#[derive(Serialize, Deserialize)]
pub struct Edition {
    /// Its comparison; the texts are empty.
    pub comparison: Comparison,
    /// The market's rates that were used.
    pub rates: Rates,
}

impl Edition {
    /// The file for `page`.
    #[must_use]
    pub fn written(page: &Page) -> Vec<u8> {
        let mut comparison = page.comparison.clone();
        for document in &mut comparison.documents {
            document.article.text.clear();
        }
        encode(&Self {
            comparison,
            rates: page.rates.clone(),
        })
    }

    /// What [`Edition::written`] has written, with the `texts` back in their places; `None` for
    /// other bytes, or another number of texts.
    #[must_use]
    pub fn read(file: &[u8], texts: Vec<String>) -> Option<Self> {
        let mut edition: Self = decode(file)?;
        let documents = &mut edition.comparison.documents;
        if documents.len() != texts.len() {
            return None;
        }
        for (document, text) in documents.iter_mut().zip(texts) {
            document.article.text = text;
        }
        Some(edition)
    }
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
        let file = Edition::written(&page);
        let held = String::from_utf8_lossy(&file);
        assert!(texts(&page).iter().all(|text| !held.contains(text)));
        let edition = Edition::read(&file, texts(&page)).unwrap();
        let [read, made] = [&edition.comparison, &page.comparison].map(|it| format!("{it:?}"));
        assert_eq!(read, made);
    }

    #[test]
    fn another_file_is_none() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let file = Edition::written(&page);
        assert!(Edition::read(&file, Vec::new()).is_none());
        for damaged in [&[][..], file.get(1..).unwrap(), b"<!DOCTYPE html>"] {
            assert!(Edition::read(damaged, texts(&page)).is_none());
        }
    }
}
