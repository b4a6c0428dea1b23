//! Lines that many small signs tell, each of which an article might hold: a page's own voice is
//! polite or calls out, names its tools and offers, and is cut up by strokes and arrows.

use crate::line::{Ending, Look, is_blank};
use crate::words::{Characters, contains, is_one_of};

/// What the signs of a line must come to.
const ENOUGH: u32 = 5;

/// Weight up to which a line can be a page's own.
const LONGEST: usize = 300;

/// Whether the form of `line` and the `hints` in it (see `lexicon::Heard::hints`) come to enough.
pub(super) fn is_own(line: &str, look: Look, hints: u32) -> bool {
    look.weight <= LONGEST && hints > 0 && hints.min(4) + form(line, look) >= ENOUGH
}

/// How little the form of `line` is that of an article's text.
fn form(line: &str, look: Look) -> u32 {
    let strokes = ["|", " · ", " / ", " → ", " ▶"];
    let strokes = strokes
        .iter()
        .filter(|stroke| contains(line, stroke))
        .count();
    let marked = line.first_is(&|c| is_one_of(c, "※☞▶▷◀►◁[【■★"));
    let signs = [
        !is_plain_sentence(line, look),
        look.ending != Ending::Sentence,
        is_polite(line),
        strokes > 0,
        strokes > 1 || line.split_at_each(&|c| c == '|').count() > 2,
        marked,
        has_contact(line),
        has_counter(line),
    ];
    let quoted = line.first_is(&|c| is_one_of(c, "\"“‘'"));
    let signs = u32::try_from(signs.iter().filter(|sign| **sign).count()).unwrap_or_default();
    signs.saturating_sub(u32::from(quoted))
}

/// 밝혔다. or an English sentence.
fn is_plain_sentence(line: &str, look: Look) -> bool {
    look.ending == Ending::Sentence && !is_polite(line)
}

/// …합니다, …하세요, …드려요: Korean news says 한다.
fn is_polite(line: &str) -> bool {
    let bare = line.trim_end_of(&|c| is_blank(c) || is_one_of(c, ".!?)]~"));
    [
        "니다", "세요", "어요", "아요", "려요", "해요", "에요", "나요", "까요",
    ]
    .iter()
    .any(|ending| bare.ends_with(ending))
}

/// An e-mail address, a handle or a telephone number.
fn has_contact(line: &str) -> bool {
    line.split_at_each(&is_blank).any(|word| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        word.contains('@')
            || digits >= 7
                && word.bytes().filter(|byte| *byte == b'-').count() >= 1
                && !word.contains('.')
    })
}

/// `00:00 / 03:21`, `0/300자`, `7 of 22`, `2시간 전`.
fn has_counter(line: &str) -> bool {
    let clock = |word: &str| {
        let bare = word.trim_of(&|c| is_one_of(c, "()[]"));
        bare.len() >= 4
            && bare.contains(':')
            && bare
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b':')
    };
    line.split_at_each(&is_blank).any(clock)
}
