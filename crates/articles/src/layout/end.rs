//! The end of a page: where the article stops, and what the lines behind it are.

use crate::sign::is_polite;
use crate::words::{Characters, contains, is_one_of};
use std::ops::Range;

use super::topic::Topic;
use super::{Draft, Page, Verdict};
use crate::lexicon::Opens;
use crate::line::{Ending, is_hangul};
use crate::zone::{Cause, Zone};

/// Where the article ends.
pub(super) struct End {
    /// The first line behind the article and its own bylines.
    pub at: usize,
    /// Lists of other articles that stand inside it, in order.
    lists: Vec<Range<usize>>,
}

impl End {
    /// Whether the line `at` belongs to a list of other articles inside the article.
    pub(super) fn is_listed(&self, at: usize) -> bool {
        let nth = self.lists.partition_point(|list| list.end <= at);
        self.lists.get(nth).is_some_and(|list| list.contains(&at))
    }
}

/// Why a line in a list of other articles is not the article's.
pub(super) const LISTED: Cause = Cause {
    ko: "다른 기사 목록",
    en: "in a list of other articles",
};
const DISCUSSED: Cause = Cause {
    ko: "댓글 창",
    en: "comment widget",
};
const BEHIND: Cause = Cause {
    ko: "기사가 끝난 뒤의 줄",
    en: "behind the end of the article",
};
const TAGS: Cause = Cause {
    ko: "태그",
    en: "tags",
};

/// Finds the end of the article whose first paragraph is `first`.
///
/// A copyright line or a comment widget ends it, unless more of the page's paragraphs stand
/// behind than before: then it was the counter or the notice of a page's head. A list of other
/// articles ends it unless the text goes on: with two paragraphs in a row, with one and the
/// article's end marks, or with more text than before.
pub(super) fn find(page: &Page, first: usize) -> End {
    let weight = |at: usize, draft: &Draft| {
        if page.is_core(at) {
            draft.look.weight
        } else {
            0
        }
    };
    let total: usize = page
        .drafts
        .iter()
        .enumerate()
        .map(|(at, draft)| weight(at, draft))
        .sum();
    let mut end = End {
        at: page.drafts.len(),
        lists: Vec::new(),
    };
    let (mut before, mut skip_to) = (0, first);
    for (at, draft) in page.drafts.iter().enumerate().skip(first) {
        before += weight(at, draft);
        if at < skip_to {
            continue;
        }
        match draft.opens() {
            Opens::End if before >= total - before && !is_mere_count(page, at) => {
                end.at = at;
                break;
            }
            Opens::List if at > first => match resumption(page, at, before < total - before) {
                Some(next) => {
                    end.lists.push(at..next);
                    skip_to = next;
                }
                None => {
                    end.at = at;
                    break;
                }
            },
            _ => {}
        }
    }
    end
}

/// Whether the line `at` counts comments between two paragraphs of one article, and no comments follow.
fn is_mere_count(page: &Page, at: usize) -> bool {
    let counts = |line: &str| line.any_char(&|c| c.is_ascii_digit());
    let is_count = page
        .drafts
        .get(at)
        .is_some_and(|draft| draft.has_sign_of(Zone::Comments) && counts(page.line(at)));
    let next = || {
        page.drafts
            .get(at + 1)
            .filter(|next| next.look.paragraph && next.sign.is_none())
    };
    is_count
        && next().is_some_and(|next| next.look.ending == Ending::Sentence)
        && Topic::within(page, None, at).is_of(page.line(at + 1))
}

/// The paragraph with which the article goes on behind the list at `list`.
fn resumption(page: &Page, list: usize, surely: bool) -> Option<usize> {
    (list + 1..page.drafts.len()).find(|&at| {
        page.is_core(at)
            && (surely || page.is_core(at + 1) || page.drafts.get(at + 1).is_some_and(is_end_mark))
    })
}

/// Whether a line is one that articles close with.
fn is_end_mark(draft: &Draft) -> bool {
    draft.sign.is_some_and(|sign| {
        matches!(
            sign.zone,
            Zone::Byline | Zone::Email | Zone::Copyright | Zone::Comments
        )
    })
}

/// The first line behind the last paragraph, `last`, that articles close with.
pub(super) fn close(page: &Page, last: usize) -> Option<usize> {
    (last + 1..page.drafts.len()).find(|&at| page.drafts.get(at).is_some_and(is_end_mark))
}

/// The zone of the line `at` between the last paragraph and the end of the article; `close` is
/// its closing line.
pub(super) fn after_body(page: &Page, at: usize, close: Option<usize>) -> Verdict {
    let Some(draft) = page.drafts.get(at) else {
        return (Zone::Body, None);
    };
    if let Some(verdict) = draft.verdict() {
        return verdict;
    }
    let line = page.line(at);
    let sentence = matches!(draft.look.ending, Ending::Sentence | Ending::Mark)
        && !is_other_voice(page, draft, line);
    if close.is_some_and(|close| at > close) && !sentence {
        return (Zone::Related, Some(BEHIND));
    }
    // ▶ "…" 10년째 제자리, [속보] …: headlines of other articles.
    let flagged = ["[속보]", "[단독]", "[포토]", "[영상]"]
        .iter()
        .any(|flag| line.starts_with(flag));
    if !sentence && (flagged || line.first_is(&|c| is_one_of(c, "▶▷☞►"))) {
        return (Zone::Related, Some(LISTED));
    }
    let is_own = is_listed_by_marks(draft, line) || is_rate(line);
    if !sentence && !is_own && is_left_over(page, at) {
        return (Zone::Related, Some(BEHIND));
    }
    if draft.look.item || sentence {
        return (Zone::Body, None);
    }
    // Words in a row above the list of related articles. A number would be a figure to keep.
    let before_list = page
        .drafts
        .get(at + 1)
        .is_some_and(|next| next.opens() == Opens::List || next.has_sign_of(Zone::Related));
    let tags = draft.gap && before_list && !page.line(at).any_char(&|c: char| c.is_ascii_digit());
    if tags {
        (Zone::Related, Some(TAGS))
    } else {
        (Zone::Body, None)
    }
}

/// Whether a line behind a whole article speaks otherwise than it does: politely (다음 통계는 10월 1일
/// 발표됩니다.), or calling out without a verb (3,900만 원부터!) or for one story and the next.
fn is_other_voice(page: &Page, draft: &Draft, line: &str) -> bool {
    const VERBS: &str = "다요까가나자라오지냐네니죠군어아래걸게데은는을를이";
    let bare = line.trim_end_of(&|c| is_one_of(c, "?!？！"));
    page.is_whole
        && !draft.look.paragraph
        && match draft.look.ending {
            Ending::Sentence => page.is_plain && is_polite(line),
            Ending::Mark if bare.last_is(&is_hangul) => !bare.last_is(&|c| is_one_of(c, VERBS)),
            Ending::Mark => contains(line, " | "),
            Ending::Cut | Ending::Open => false,
        }
}

/// Whether the line is one of a list's, by its mark.
fn is_listed_by_marks(draft: &Draft, line: &str) -> bool {
    draft.look.item || line.first_is(&|c| is_one_of(c, "●■▪◆□○◦✔✓") || c.is_ascii_digit())
}

/// `($1 = 1,391.20 won)`, `(1유로=1580원)`: the rate by which an article has converted.
fn is_rate(line: &str) -> bool {
    let inside = line
        .strip_prefix('(')
        .and_then(|line| line.strip_suffix(')'));
    let amounts = inside.and_then(|line| line.split_once('='));
    amounts.is_some_and(|(one, other)| {
        let begins = |amount: &str| {
            let amount = amount.trim_start();
            amount.chars().take(2).any(|c| c.is_ascii_digit())
        };
        begins(one) && begins(other)
    })
}

/// Whether the line `at`, no sentence, stands behind a whole article, alone or as one of two: more
/// may be a table or a list without marks.
fn is_left_over(page: &Page, at: usize) -> bool {
    let plain = |draft: &Draft| draft.sign.is_none() && !draft.is_sentence();
    // A second such line tells already: a long list is not walked through for each of its lines.
    let run = |drafts: &mut dyn Iterator<Item = &Draft>| {
        drafts.take(2).take_while(|draft| plain(draft)).count()
    };
    let before = page.drafts.get(..at).unwrap_or_default();
    let behind = page.drafts.get(at + 1..).unwrap_or_default();
    page.is_whole && run(&mut before.iter().rev()) + run(&mut behind.iter()) <= 1
}

/// Adds the zones of `drafts`, the lines behind the article, to `verdicts`.
pub(super) fn tail(drafts: &[Draft], verdicts: &mut Vec<Verdict>) {
    let (mut zone, mut reason) = (Zone::Related, BEHIND);
    for draft in drafts {
        let listed = reason != BEHIND;
        match draft.opens() {
            Opens::List => (zone, reason) = (Zone::Related, LISTED),
            Opens::End if draft.has_sign_of(Zone::Comments) => {
                (zone, reason) = (Zone::Comments, DISCUSSED)
            }
            _ => {}
        }
        let own = draft
            .verdict()
            .filter(|(own, _)| !(listed && matches!(own, Zone::Byline | Zone::Source)));
        verdicts.push(own.unwrap_or((zone, Some(reason))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_in_brackets_is_of_the_article() {
        for (line, expected) in [
            ("($1 = 9.0750 Swedish crowns)", true),
            ("(1달러=1391.2원)", true),
            ("(사진=한빛일보 2026)", false),
            ("(2026=끝)", false),
            ("1달러=1391.2원", false),
        ] {
            assert_eq!(is_rate(line), expected, "{line}");
        }
    }
}
