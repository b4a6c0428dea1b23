//! Which lines of an article are shown, and which are folded away.

use std::ops::Range;

use daejo_articles::{Article, Line};

/// Lines that stand or fold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<'a> {
    /// A line of the article itself.
    Shown(usize),
    /// Neighbouring lines of boilerplate of the same reason.
    Folded {
        /// Indices of the lines.
        lines: Range<usize>,
        /// Why they are not the article, in Korean.
        reason: &'a str,
    },
}

/// The lines of `article` in order.
pub fn blocks(article: &Article) -> Vec<Block<'_>> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    for (index, line) in article.lines.iter().enumerate() {
        let Some(reason) = folded(line) else {
            blocks.push(Block::Shown(index));
            continue;
        };
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

/// Why a line is folded away; `None` if it is not.
fn folded(line: &Line) -> Option<&str> {
    if line.zone.is_article() {
        return None;
    }
    Some(line.reason.as_ref().map_or("", |reason| &*reason.ko))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use daejo_articles::{Reason, Zone};

    #[test]
    fn neighbours_of_one_reason_fold_together() {
        let mut article = fixture::document("x.txt", "가\n나\n다\n라\n마", "-").article;
        let reasons = [None, Some("광고"), Some("광고"), Some("메뉴"), None];
        for (line, reason) in article.lines.iter_mut().zip(reasons) {
            line.reason = reason.map(|ko| Reason {
                ko: ko.into(),
                en: "".into(),
            });
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
                    reason: "광고"
                },
                Block::Folded {
                    lines: 3..4,
                    reason: "메뉴"
                },
                Block::Shown(4),
            ]
        );
    }
}
