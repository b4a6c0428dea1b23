//! Texts made to be slow: long words of numerals that a lexicon or a rule could look at again and
//! again. What is not linear takes minutes over these.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use daejo_articles::read;
use daejo_collation::{checks, citations, claims, compare};

const LENGTH: usize = 200_000;

/// Compares `piece` repeated to a long line with a short article.
fn ends(piece: &str) {
    let long = piece.repeat(LENGTH.div_ceil(piece.len()));
    let files = [
        ("long.txt", long.as_str()),
        ("short.txt", "코스피가 3% 올랐다."),
    ];
    let articles = files.map(|(name, text)| read(name, text.to_owned(), None).unwrap());
    let comparison = compare(articles.to_vec());
    for document in &comparison.documents {
        assert!(checks(document).len() <= document.figures.len(), "{piece}");
        assert!(claims(document).len() <= long.len(), "{piece}");
        assert!(citations(document).len() <= long.len(), "{piece}");
    }
}

#[test]
fn numerals_without_end() {
    for piece in [
        "만",
        "일이삼사오육칠팔구십백천만억조",
        "억만",
        "이천",
        "만 ",
        "수천명이",
    ] {
        ends(piece);
    }
}
