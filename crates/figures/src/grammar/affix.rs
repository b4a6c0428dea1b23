//! What stands around a figure: approximators and limits.

use std::ops::Range;

use crate::cursor::{Cursor, is_blank, is_hangul};
use crate::lexicon::affix::{
    ABOUT_BEFORE, ABOUT_BEHIND, BOUND_BEFORE, BOUND_BEHIND, DATES_ONLY, LEVEL_BEHIND,
    LEVEL_NOT_BEFORE, PARTICLES,
};
use crate::mention::{Bound, Kind};

/// What the words around a figure say of its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Affix {
    pub(crate) approx: bool,
    /// The limit, and whether it is excluded.
    pub(crate) bound: Option<(Bound, bool)>,
}

/// Reads the words around the figure at `span`. `floor` is the end of the figure before.
pub(crate) fn around(text: &str, span: &Range<usize>, kind: Kind, floor: usize) -> Affix {
    let mut affix = Affix::default();
    before(
        text.get(floor..span.start).unwrap_or_default(),
        kind,
        &mut affix,
    );
    behind(Cursor::new(text, span.end), kind, &mut affix);
    affix
}

/// Words before, nearest first: `최대 약`, `(한화 약`.
fn before(text: &str, kind: Kind, affix: &mut Affix) {
    let mut text = text;
    for _ in 0..3 {
        text = text.trim_end_matches(is_blank);
        if let Some(head) = ABOUT_BEFORE.iter().find_map(|word| strip_word(text, word)) {
            affix.approx |= kind != Kind::Date || !text.ends_with(['~', '∼']);
            text = head;
            continue;
        }
        let limit = BOUND_BEFORE
            .iter()
            .filter(|row| kind == Kind::Date || !DATES_ONLY.contains(&row.0))
            // A deal over seven years lasts seven, not more.
            .filter(|row| kind != Kind::Duration || row.0 != "over")
            .filter_map(|row| Some((strip_word(text, row.0)?, row)))
            .min_by_key(|(head, _)| head.len());
        let Some((head, row)) = limit else { return };
        affix.bound = affix.bound.or(Some((row.1, row.2)));
        text = head;
    }
}

/// `text` without `word` at its end, where that is a word of its own.
fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let at = text.len().checked_sub(word.len())?;
    let tail = text.get(at..)?;
    let head = text.get(..at)?;
    let same = if word.is_ascii() {
        tail.eq_ignore_ascii_case(word)
    } else {
        tail == word
    };
    let letters = word.chars().next().is_some_and(char::is_alphabetic);
    let bounded = !letters || !head.ends_with(char::is_alphanumeric);
    (same && bounded).then_some(head)
}

/// Words behind: `가량`, `선`, `이상`, `를 넘어서는`, `까지`.
fn behind(start: Cursor<'_>, kind: Kind, affix: &mut Affix) {
    let mut cursor = start;
    for _ in 0..2 {
        let mut next = cursor;
        next.blanks();
        if ABOUT_BEHIND.iter().any(|word| next.eat(word)) {
            affix.approx |= kind != Kind::Date || !start.rest().starts_with('여');
            cursor = next;
            continue;
        }
        if LEVEL_BEHIND.iter().any(|word| cursor.eat(word)) {
            let other = LEVEL_NOT_BEFORE
                .iter()
                .any(|tail| cursor.rest().starts_with(tail));
            affix.approx |= !other;
            continue;
        }
        break;
    }
    let limit = |cursor: Cursor<'_>| {
        let mut next = cursor;
        next.blanks();
        BOUND_BEHIND
            .iter()
            .find(|row| next.rest().starts_with(row.0))
    };
    let mut found = limit(cursor);
    if found.is_none() && cursor.peek().is_some_and(is_hangul) {
        let mut next = cursor;
        if PARTICLES.iter().any(|particle| next.eat(particle)) {
            // 지난해 이후, 30%를 넘는; but 에 이상 has nothing to do with the figure.
            found = limit(next).filter(|row| !row.0.starts_with('이'));
        }
    }
    if let Some(row) = found {
        affix.bound = affix.bound.or(Some((row.1, row.2)));
    }
}
