//! Which lines of an article are shown, and which are folded away.

use std::ops::Range;

use daejo_articles::{Article, Reason};

/// Lines that stand or fold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A line of the article itself.
    Shown(usize),
    /// Neighbouring lines of boilerplate of the same reason.
    Folded {
        /// Indices of the lines.
        lines: Range<usize>,
        /// Why they are not the article.
        reason: Option<Reason>,
    },
}

/// The lines of `article` in order.
pub fn blocks(article: &Article) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (index, line) in article.lines.iter().enumerate() {
        if line.zone.is_article() {
            blocks.push(Block::Shown(index));
            continue;
        }
        let reason = line.reason;
        match blocks.last_mut() {
            Some(Block::Folded {
                lines,
                reason: last,
            }) if *last == reason => lines.end = index + 1,
            _ => blocks.push(Block::Folded {
                lines: index..index + 1,
                reason,
            }),
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use daejo_articles::Zone;

    #[test]
    fn neighbours_of_one_reason_fold_together() {
        let mut article = fixture::document("x.txt", "가\n나\n다\n라\n마", "-").article;
        let reason = |ko| Some(Reason { ko, en: "" });
        let [ad, menu] = ["광고", "메뉴"].map(reason);
        let reasons = [None, ad, ad, menu, None];
        for (line, reason) in article.lines.iter_mut().zip(reasons) {
            line.reason = reason;
            line.zone = if reason.is_some() {
                Zone::Nav
            } else {
                Zone::Body
            };
        }
        assert_eq!(
            blocks(&article),
            [
                Block::Shown(0),
                Block::Folded {
                    lines: 1..3,
                    reason: ad
                },
                Block::Folded {
                    lines: 3..4,
                    reason: menu
                },
                Block::Shown(4),
            ]
        );
    }
}
