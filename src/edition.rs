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
        let mut comparison = Comparison::clone(&page.comparison);
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

    /// What [`Edition::written`] has written, with the texts back in their places: `lines` are those of
    /// the page, an article each, with nothing where a fold is. `None` for other bytes, or other lines.
    #[must_use]
    pub fn read(file: &[u8], lines: Vec<Vec<Option<String>>>) -> Option<Self> {
        let mut edition: Self = decode(file)?;
        let documents = &mut edition.comparison.documents;
        if documents.len() != lines.len() || documents.len() != edition.removed.len() {
            return None;
        }
        let parts = lines.into_iter().zip(&edition.removed);
        for (document, (lines, removed)) in documents.iter_mut().zip(parts) {
            let mut removed = removed.iter();
            for line in lines {
                let text = &mut document.article.text;
                match line {
                    Some(line) => text.push_str(&line),
                    None => text.push_str(removed.next()?),
                }
            }
        }
        Some(edition)
    }
}

/// What the page itself holds of the text of `article`: all but the folded lines.
#[must_use]
pub fn said(article: &Article) -> String {
    let shown = blocks(article).into_iter().filter_map(|block| match block {
        Block::Shown(line) => article.text.get(raw::extent(article, line..line + 1)),
        Block::Folded { .. } => None,
    });
    shown.collect()
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
    use daejo_articles::read;
    use daejo_collation::compare;

    const TEXT: &str = "메뉴\n\n한빛전자는 380억 달러 규모의 계약을 맺었다고 밝혔다.\n\n광고문의\n무단 전재 금지\n";

    fn page() -> Page {
        let article = read("a.txt", TEXT.to_owned(), None).unwrap();
        Page::new(compare(vec![article]), Rates::default())
    }

    /// The lines as the page has them.
    fn lines(page: &Page) -> Vec<Vec<Option<String>>> {
        let documents = page.comparison.documents.iter();
        let lines = documents.map(|document| {
            let article = &document.article;
            let lines = blocks(article).into_iter().map(|block| match block {
                Block::Shown(line) => {
                    let line = raw::extent(article, line..line + 1);
                    Some(article.text.get(line).unwrap().to_owned())
                }
                Block::Folded { .. } => None,
            });
            lines.collect()
        });
        lines.collect()
    }

    #[test]
    fn what_is_written_is_read_again_and_holds_no_line_of_the_page() {
        let page = page();
        let file = Edition::written(&page, Vec::new());
        let held = String::from_utf8_lossy(&file);
        let said = said(&page.comparison.documents[0].article);
        assert!(
            said.contains("한빛") && !held.contains(said.trim()),
            "{held}"
        );
        assert!(held.contains("무단 전재 금지\n") && !said.contains("무단"));
        let edition = Edition::read(&file, lines(&page)).unwrap();
        assert_eq!(edition.comparison.documents[0].article.text, TEXT);
        let [read, made] = [&edition.comparison, &page.comparison].map(|it| format!("{it:?}"));
        assert_eq!(read, made);
    }

    #[test]
    fn another_file_is_none() {
        let page = page();
        let file = Edition::written(&page, Vec::new());
        assert!(Edition::read(&file, Vec::new()).is_none());
        assert!(Edition::read(&file, vec![vec![None; 9]]).is_none());
        for damaged in [&[][..], b"<!DOCTYPE html>"] {
            assert!(Edition::read(damaged, lines(&page)).is_none());
        }
    }
}
