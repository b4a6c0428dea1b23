//! Lines that stayed with the article because nothing sure speaks against them, weighed once more
//! with what only the whole page tells: whether they speak of what the article speaks of, and what
//! stands around them.

use super::topic::{FOREIGN, Topic};
use super::{Page, Verdict};
use crate::line::is_blank;
use crate::sign;
use crate::words::{Characters, is_one_of};
use crate::zone::{Cause, Zone};

/// Why such a line is not the article's.
const OTHER: Cause = Cause {
    ko: "기사와 다른 이야기를 하는 안내·목록·광고",
    en: "a notice, a list or an offer that is not about what the article is about",
};

/// What the doubts of a line must come to.
pub(super) const ENOUGH: i32 = 7;

/// What they must come to besides right below the headline.
const BELOW: i32 = 3;

/// Takes those lines from the article that have figures and are more likely the site's. `last` is
/// its last paragraph.
pub(super) fn settle(page: &Page, title: Option<usize>, last: usize, verdicts: &mut [Verdict]) {
    let mut topic = None;
    for at in 0..verdicts.len() {
        let Some(draft) = page.drafts.get(at) else {
            continue;
        };
        let is_open = verdicts
            .get(at)
            .is_some_and(|(zone, _)| matches!(zone, Zone::Subtitle | Zone::Heading | Zone::Body));
        let line = page.line(at);
        // Only a figure can be read amiss, and one without a word may be of a table.
        if !is_open
            || draft.doubt == 0
            || draft.look.paragraph
            || !line.bytes().any(|byte| byte.is_ascii_digit())
            || !line.any_char(&char::is_alphabetic)
        {
            continue;
        }
        let is_site = |at: Option<usize>| {
            let verdict = at.and_then(|at| verdicts.get(at));
            verdict.is_some_and(|(zone, _)| {
                matches!(zone, Zone::Nav | Zone::Ad | Zone::Related | Zone::Comments)
            })
        };
        let (before, behind) = (at.checked_sub(1), Some(at + 1));
        let around = i32::from(is_site(before)) + i32::from(is_site(behind));
        // 1 … 2 …: headlines by their places.
        let place = |at: Option<usize>| at.and_then(|at| sign::place(page.line(at)));
        let ranked = place(Some(at)).is_some_and(|own| {
            place(behind) == Some(own + 1) || own > 1 && place(before) == Some(own - 1)
        });
        // 부산 8.9% 2.0%: one row of several.
        let row = |at: Option<usize>| {
            let short = at.filter(|&at| {
                let is_own = verdicts.get(at).is_some_and(|(zone, _)| zone.is_article());
                is_own
                    && page
                        .drafts
                        .get(at)
                        .is_some_and(|draft| !draft.look.paragraph)
            });
            short.map_or(0, |at| numbers(page.line(at)))
        };
        // A plain text has no polite lines.
        let voice = page.is_plain && sign::is_polite(line);
        let own = row(Some(at));
        let tabled = !ranked && own >= 2 && (own == row(before) || own == row(behind));
        let listed = draft.look.item || line.first_is(&|c| is_one_of(c, "■◆◇□●○"));
        let so_far = i32::from(draft.doubt)
            + around
            + 2 * i32::from(ranked)
            + i32::from(voice)
            + i32::from(at > last && around > 0)
            - 2 * i32::from(listed)
            - 2 * i32::from(tabled);
        // Right below the headline stands what is said of it in other words.
        let below = title.is_some_and(|title| at == title + 1);
        let enough = if below { ENOUGH + BELOW } else { ENOUGH };
        // Words in common are looked for where they decide.
        if so_far + FOREIGN < enough {
            continue;
        }
        let topic = topic.get_or_insert_with(|| Topic::of(page, title));
        if so_far + topic.foreign(line) >= enough
            && let Some(verdict) = verdicts.get_mut(at)
        {
            *verdict = (Zone::Related, Some(OTHER));
        }
    }
}

/// Whether the line `at`, between paragraphs, says something of what they speak of, for all that its words are
/// a site's: an article on subscriptions has headings on subscriptions.
pub(super) fn is_own(page: &Page, title: Option<usize>, at: usize) -> bool {
    let line = page.line(at);
    let says =
        !sign::is_polite(line) && sign::tells(line) || line.first_is(&|c| is_one_of(c, "■◆◇□●○"));
    says && Topic::of(page, title).foreign(line) < -1
}

/// How many numbers stand in `line`.
fn numbers(line: &str) -> usize {
    line.split_at_each(&is_blank)
        .filter(|word| word.any_char(&|c| c.is_ascii_digit()))
        .count()
}
