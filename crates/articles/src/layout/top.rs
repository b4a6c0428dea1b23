//! The top of a page: menus, headline, lines under it, stamp; down to the first paragraph.

use super::doubt::ENOUGH;
use super::topic::{FOREIGN, Topic};
use super::{Page, Verdict};
use crate::lexicon::Opens;
use crate::line::{Ending, Look, fold_into};
use crate::metadata::is_site_name;
use crate::words::{Characters, is_one_of};
use crate::zone::{Cause, Zone};

/// What stands before the article's first sentence.
pub(super) struct Top {
    /// The headline.
    pub title: Option<usize>,
    /// Where the article's text begins.
    pub body: usize,
    /// Lines that say the headline once more.
    repeated: Vec<usize>,
    /// The last line that says who wrote the article and when.
    byline: Option<usize>,
}

/// The headline is looked for among so many lines.
const SEARCHED: usize = 40;
/// More lines than this under a headline are no subtitles but a text in short lines.
const SUBTITLES: usize = 6;
/// Weight and words from which a line can be a headline rather than a label.
const HEADLINE: (usize, usize) = (16, 3);

/// Lines within which the byline follows a deck.
const DECK_TO_TEXT: usize = 16;

/// The first paragraph of the text, given the page's first, which may be a deck: the sentence
/// or two under a headline, above the byline.
///
/// It is one if a byline but no list or notice stands between it and the next paragraph, a
/// line above can be its headline, and what follows is at least twice as long.
pub(super) fn below_deck(page: &Page, first: usize) -> usize {
    let Some(between) = page
        .core
        .iter()
        .skip(first + 1)
        .take(DECK_TO_TEXT)
        .position(|&core| core)
    else {
        return first;
    };
    let next = first + 1 + between;
    let drafts = page.drafts.get(first + 1..next).unwrap_or_default();
    let byline = drafts.iter().any(|draft| draft.has_sign_of(Zone::Byline));
    let stopped = drafts.iter().any(|draft| {
        draft.opens() == Opens::List
            || draft.has_sign_of(Zone::Copyright)
            || draft.has_sign_of(Zone::Email)
    });
    let headline = page
        .drafts
        .iter()
        .take(first)
        .any(|draft| draft.sign.is_none());
    let weight = |at: usize| page.drafts.get(at).map_or(0, |draft| draft.look.weight);
    let text: usize = (next..page.drafts.len())
        .filter(|&at| page.is_core(at))
        .map(weight)
        .sum();
    if byline && !stopped && headline && text >= 2 * weight(first) {
        next
    } else {
        first
    }
}

/// Finds the headline above the paragraph `first`, and where the text begins.
pub(super) fn find(page: &Page, first: usize) -> Top {
    let drafts = page.drafts.get(..first).unwrap_or_default();
    let byline = drafts
        .iter()
        .rposition(|draft| draft.has_sign_of(Zone::Byline));
    let candidates: Vec<usize> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.sign.is_none())
        .take(SEARCHED)
        .take_while(|(_, draft)| draft.look.ending != Ending::Sentence)
        .filter(|&(at, draft)| !draft.look.item && !page.runs_on(at))
        .map(|(at, _)| at)
        .collect();
    let candidates = without_doubtful(page, candidates);
    let (title, repeated) =
        repeated(page, &candidates).unwrap_or_else(|| (headline(page, &candidates), Vec::new()));
    let from = title
        .map_or(0, |title| title + 1)
        .max(byline.map_or(0, |byline| byline + 1));
    let sentence = drafts
        .iter()
        .enumerate()
        .skip(from)
        .find(|(_, draft)| draft.is_sentence());
    // Without a headline, what comes first in the top is text unless it is signed.
    let plain = || drafts.iter().position(|draft| draft.sign.is_none());
    let many = || {
        let mut under = drafts
            .iter()
            .enumerate()
            .skip(from)
            .filter(|(_, draft)| draft.sign.is_none());
        under.nth(SUBTITLES).map(|(at, _)| at)
    };
    let body = match (title, sentence) {
        (None, _) => plain().unwrap_or(first),
        (_, Some((at, _))) => at,
        _ => many().unwrap_or(first),
    };
    Top {
        title,
        body,
        repeated,
        byline,
    }
}

/// `candidates` from the first that is not more likely the site's, where there is one: a headline
/// speaks of what its article speaks of.
fn without_doubtful(page: &Page, mut candidates: Vec<usize>) -> Vec<usize> {
    let doubt = |at: usize| {
        page.drafts
            .get(at)
            .map_or(0, |draft| i32::from(draft.doubt))
    };
    if candidates.iter().all(|&at| doubt(at) + FOREIGN < ENOUGH) {
        return candidates;
    }
    let topic = Topic::of(page, None);
    let fits = |&at: &usize| {
        doubt(at) + FOREIGN < ENOUGH || doubt(at) + topic.foreign(page.line(at)) < ENOUGH
    };
    // What takes its place must speak of it: a headline may be a pun.
    let headline = candidates.iter().position(fits);
    if let Some(nth) = headline.filter(|&nth| {
        candidates
            .get(nth)
            .is_some_and(|&at| topic.foreign(page.line(at)) < 0)
    }) {
        candidates.drain(..nth);
    }
    candidates
}

/// The headline as the first line that stands twice, and the lines that repeat it.
fn repeated(page: &Page, candidates: &[usize]) -> Option<(Option<usize>, Vec<usize>)> {
    let keys: Vec<String> = candidates
        .iter()
        .map(|&at| {
            let mut key = String::new();
            fold_into(page.line(at), &mut key);
            key
        })
        .collect();
    candidates
        .iter()
        .zip(&keys)
        .enumerate()
        .find_map(|(nth, (&at, key))| {
            let again: Vec<usize> = candidates
                .iter()
                .zip(&keys)
                .skip(nth + 1)
                .filter(|(_, other)| is_same_headline(key, other))
                .map(|(&at, _)| at)
                .collect();
            (!again.is_empty()).then_some((Some(at), again))
        })
}

/// Whether two keys are one headline, be it that one has the site's name behind.
fn is_same_headline(a: &str, b: &str) -> bool {
    let (long, short) = if a.len() < b.len() { (b, a) } else { (a, b) };
    long.strip_prefix(short).is_some_and(|rest| {
        rest.is_empty() || short.len() >= HEADLINE.0 && rest.first_is(&|c| is_one_of(c, "|-–—<:·"))
    })
}

/// The headline as the first line below the site's menu that is long enough for one.
fn headline(page: &Page, candidates: &[usize]) -> Option<usize> {
    let menu = page
        .drafts
        .iter()
        .take(candidates.last().copied().unwrap_or_default())
        .rposition(|draft| draft.opens() == Opens::Menu);
    let fits = |&&at: &&usize| {
        page.drafts
            .get(at)
            .is_some_and(|draft| draft.look.weight >= HEADLINE.0 || draft.look.words >= HEADLINE.1)
    };
    let proper = |at: &&usize| fits(at) && !is_site_name(page.line(**at));
    candidates
        .iter()
        .filter(proper)
        .find(|&&at| menu.is_none_or(|menu| at > menu))
        .or_else(|| candidates.iter().find(proper))
        .or_else(|| candidates.iter().find(fits))
        .or_else(|| candidates.first().filter(|_| candidates.len() == 1))
        .copied()
}

/// Why a line below it is not.
const OUTLET: Cause = Cause {
    ko: "매체 이름",
    en: "the name of the outlet",
};

/// Whether a line is the name of an outlet and nothing else.
fn is_outlet(line: &str, look: Look) -> bool {
    let is_name = look.words == 1 || line.is_ascii() && look.words <= 4;
    is_name && !look.item && is_site_name(line)
}

/// Why a line above the headline is not the article's.
const ABOVE: Cause = Cause {
    ko: "제목 앞의 줄 (사이트 이름, 메뉴)",
    en: "above the headline (site name, menu)",
};

impl Top {
    /// The zone of the line `at`, above the text.
    pub(super) fn verdict(&self, page: &Page, at: usize) -> Verdict {
        let Some(draft) = page.drafts.get(at) else {
            return (Zone::Body, None);
        };
        if let Some(verdict) = draft.verdict() {
            return verdict;
        }
        let Some(title) = self.title else {
            return (Zone::Body, None);
        };
        if at == title {
            (Zone::Title, None)
        } else if self.repeated.contains(&at) {
            (Zone::RepeatedTitle, None)
        } else if at < title {
            if draft.is_sentence() {
                (Zone::Body, None)
            } else {
                (Zone::Nav, Some(ABOVE))
            }
        } else if is_outlet(page.line(at), draft.look) {
            (Zone::Byline, Some(OUTLET))
        } else if self
            .byline
            .is_some_and(|byline| byline > title && at > byline)
        {
            (
                if draft.look.item {
                    Zone::Body
                } else {
                    Zone::Heading
                },
                None,
            )
        } else {
            (Zone::Subtitle, None)
        }
    }
}
