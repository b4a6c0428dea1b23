//! A page of the web to an article: which of its blocks are the article, and what its head says.
//!
//! Whoever has parsed the HTML (a browser; a library elsewhere) walks through it for an
//! [`Outline`], which parts its text into [`Block`]s, and tells what its head states; nothing here
//! sees markup. Every block becomes a line of the text.
//! Those that are not the article's are said to be what they are, with the reason, so that a
//! reader can take them back; of the others the rules for lines decide (see [`read`](crate::read)).

mod head;
mod inert;
mod kind;
mod outline;
#[cfg(feature = "html")]
mod parse;
mod place;
mod score;

use serde::{Deserialize, Serialize};

use crate::line::is_blank;
use crate::read::{Given, GivenLine};
use crate::source::Source;
use crate::tidy::tidy;

pub use head::Head;
pub use inert::inert;
pub use kind::FileKind;
pub use outline::Outline;
pub use place::{Names, Place};

/// A page as a parser has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WebPage {
    /// What it says about itself.
    pub head: Head,
    /// Its text, in order.
    pub blocks: Vec<Block>,
    /// It is what somebody has selected of a page: nothing is too far from the article.
    pub is_excerpt: bool,
}

/// A run of text that stands by itself: a paragraph, an item, a cell, what `<br>` parts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The element that it is in, in lower case: `p`, `h1`, `li`.
    pub tag: String,
    /// Where it stands.
    pub place: Place,
    /// Number of the innermost element that the place comes from: two articles on one page are
    /// two.
    pub region: u32,
    /// Its text.
    pub text: String,
    /// Characters of it that are links, blanks aside.
    pub linked: u32,
}

impl WebPage {
    /// The text of the page, from a file called `file`, with what is known of it.
    ///
    /// ```
    /// use daejo_articles::{Block, Place, WebPage};
    /// let block = |place, text: &str| Block { place, text: text.to_owned(), ..Block::default() };
    /// let page = WebPage {
    ///     blocks: vec![
    ///         block(Place::Menu, "정치 경제 사회"),
    ///         block(Place::Open, "두 회사는 7년간 380억 달러 규모의 계약을 맺었다고 3일 서울에서 밝혔다."),
    ///     ],
    ///     ..WebPage::default()
    /// };
    /// let article = page.source("a.html").read();
    /// let kept: Vec<bool> = article.lines.iter().map(|line| line.zone.is_article()).collect();
    /// assert_eq!(kept, [false, true]);
    /// ```
    #[must_use]
    pub fn source(self, file: &str) -> Source {
        let Self {
            head,
            mut blocks,
            is_excerpt,
        } = self;
        for block in &mut blocks {
            block.text = one_line(&block.text);
        }
        blocks.retain(|block| !block.text.chars().all(is_blank));
        let said = score::verdicts(&blocks, is_excerpt || head.is_document());
        let said = said.into_iter().enumerate().filter_map(|(line, said)| {
            let (zone, reason) = said?;
            Some(GivenLine {
                line,
                zone,
                reason: reason.map(Into::into),
            })
        });
        let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
        Source {
            file: file.to_owned(),
            given: Given {
                lines: said.collect(),
                ..head.given()
            },
            text: texts.join("\n\n"),
        }
    }
}

/// `text` on one line, a blank between two words, without what [`tidy`] drops.
pub(crate) fn one_line(text: &str) -> String {
    let tidied = tidy(text);
    let words: Vec<&str> = tidied.split_whitespace().collect();
    words.join(" ")
}
