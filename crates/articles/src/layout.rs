//! From signs to zones: what each line of a page is, by its place among the others.
//!
//! A page is chrome, headline, article, chrome. The article's paragraphs, which are long and
//! end like sentences, are found first; the lines around and between them are then judged by
//! where they stand. A line that nothing speaks against stays with the article: a figure lost
//! is worse than a menu read.

use crate::words::{Characters, is_one_of};
use std::ops::Range;

mod doubt;
mod end;
mod top;
mod topic;

use crate::lexicon::{Opens, Place};
use crate::line::{Ending, Look, fold_into};
use crate::sign::{Sign, is_polite};
use crate::zone::{Cause, Zone};

/// A line before its zone is known.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub span: Range<usize>,
    pub look: Look,
    pub sign: Option<Sign>,
    /// How much speaks against it, where no sign does.
    pub doubt: u8,
    /// Whether a blank line stands before it.
    pub gap: bool,
}

/// The zone of a line, and why if it is not the article's.
pub(crate) type Verdict = (Zone, Option<Cause>);

impl Draft {
    fn verdict(&self) -> Option<Verdict> {
        self.sign.map(|sign| (sign.zone, Some(sign.reason)))
    }

    fn opens(&self) -> Opens {
        // A paragraph that holds a phrase is not a heading over what follows.
        self.sign
            .filter(|_| !self.look.paragraph)
            .map_or(Opens::Nothing, |sign| sign.opens)
    }

    fn has_sign_of(&self, zone: Zone) -> bool {
        self.sign.is_some_and(|sign| sign.zone == zone)
    }

    fn is_sentence(&self) -> bool {
        self.sign.is_none() && (self.look.paragraph || self.look.ending == Ending::Sentence)
    }
}

/// The lines of a page, with the bounds of its article.
pub(crate) struct Page<'t> {
    text: &'t str,
    drafts: &'t [Draft],
    /// Whether a line is surely the article's.
    core: Vec<bool>,
    /// Whether there are enough of these for an article that ends with a sentence.
    is_whole: bool,
    /// Whether none of these is polite: news says 한다 rather than 합니다.
    is_plain: bool,
}

/// Lines that are surely the article's from which it is whole.
const WHOLE: usize = 3;

/// Weight up to which a line between paragraphs can be a heading.
const LONGEST_HEADING: usize = 110;

/// The zones of `drafts`, lines of `text`, or `None` if none of them can be the article's.
pub(crate) fn zones(text: &str, drafts: &[Draft]) -> Option<Vec<Verdict>> {
    let core = core(drafts)?;
    let line = |draft: &Draft| text.get(draft.span.clone()).unwrap_or_default();
    let mut surely = drafts.iter().zip(&core).filter(|(_, core)| **core);
    let page = Page {
        text,
        drafts,
        is_whole: core.iter().filter(|core| **core).count() >= WHOLE,
        is_plain: !surely.any(|(draft, _)| is_polite(line(draft))),
        core,
    };
    let first = top::below_deck(&page, page.core.iter().position(|&core| core)?);
    let end = end::find(&page, first);
    let last = page.core.get(..end.at)?.iter().rposition(|&core| core)?;
    let close = end::close(&page, last);
    let top = top::find(&page, first);
    let mut title_key = String::new();
    if let Some(title) = top.title {
        fold_into(page.line(title), &mut title_key);
    }
    let mut key = String::new();
    let mut verdicts = Vec::with_capacity(drafts.len());
    for (at, draft) in drafts.iter().enumerate() {
        let verdict = if at < top.body {
            top.verdict(&page, at)
        } else if at >= end.at {
            break;
        } else if end.is_listed(at) {
            draft
                .verdict()
                .unwrap_or((Zone::Related, Some(end::LISTED)))
        } else if at > last {
            end::after_body(&page, at, close)
        } else if let Some(sign) = draft
            .sign
            .filter(|sign| sign.place == Place::Anywhere && !page.is_core(at))
            .filter(|sign| !(sign.is_weighed() && doubt::is_own(&page, top.title, at)))
        {
            (sign.zone, Some(sign.reason))
        } else if page.is_heading(at, last) {
            fold_into(page.line(at), &mut key);
            (
                if key == title_key {
                    Zone::RepeatedTitle
                } else {
                    Zone::Heading
                },
                None,
            )
        } else {
            (Zone::Body, None)
        };
        verdicts.push(verdict);
    }
    end::tail(drafts.get(end.at..).unwrap_or_default(), &mut verdicts);
    doubt::settle(&page, top.title, last, &mut verdicts);
    Some(verdicts)
}

/// Which lines are surely the article's: its paragraphs; where there are none, its sentences;
/// where there are none, all lines without a sign but the first, which is the headline.
fn core(drafts: &[Draft]) -> Option<Vec<bool>> {
    let by = |holds: &dyn Fn(&Draft) -> bool| -> Option<Vec<bool>> {
        let core: Vec<bool> = drafts.iter().map(holds).collect();
        core.contains(&true).then_some(core)
    };
    let outside = |draft: &Draft| draft.sign.is_none_or(|sign| sign.place == Place::Outside);
    by(&|draft| draft.look.paragraph && draft.sign.is_none())
        .or_else(|| by(&|draft| draft.look.paragraph && outside(draft)))
        .or_else(|| by(&Draft::is_sentence))
        .or_else(|| {
            let mut core: Vec<bool> = drafts.iter().map(|draft| draft.sign.is_none()).collect();
            let first = core.iter().position(|&plain| plain)?;
            if core.iter().skip(first + 1).any(|&plain| plain)
                && let Some(headline) = core.get_mut(first)
            {
                *headline = false;
            }
            Some(core)
        })
}

impl Page<'_> {
    fn line(&self, at: usize) -> &str {
        self.drafts
            .get(at)
            .and_then(|draft| self.text.get(draft.span.clone()))
            .unwrap_or_default()
    }

    fn is_core(&self, at: usize) -> bool {
        self.core.get(at).copied().unwrap_or_default()
    }

    /// Whether the line between paragraphs is a heading: short, without a full stop, no list
    /// item, and not a piece of a paragraph that is broken over lines.
    fn is_heading(&self, at: usize, last: usize) -> bool {
        let Some(draft) = self.drafts.get(at) else {
            return false;
        };
        let look = draft.look;
        if self.is_core(at) || at >= last || look.item || look.weight > LONGEST_HEADING {
            return false;
        }
        let quoted = self.line(at).last_is(&|c| is_one_of(c, "\"”'’"));
        match look.ending {
            Ending::Sentence => return false,
            Ending::Mark | Ending::Cut if quoted => return false,
            _ => {}
        }
        let before = at.checked_sub(1).and_then(|before| self.drafts.get(before));
        let broken_before = !draft.gap
            && before.is_some_and(|before| {
                before.look.ending == Ending::Open
                    && before.look.weight > 60
                    && before.sign.is_none()
            });
        !broken_before && !self.runs_on(at)
    }

    /// Whether the next line goes on where this one stops: it follows at once in small letters.
    fn runs_on(&self, at: usize) -> bool {
        self.drafts.get(at + 1).is_some_and(|next| !next.gap)
            && self
                .line(at + 1)
                .first_is(&|c: char| c.is_ascii_lowercase())
    }
}
