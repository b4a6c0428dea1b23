//! Titles of works, whose numbers state nothing: “24 Carat,” 〈만추 3부작〉, 특별전 ‘백 개의 달’.

use super::bare::is_capital;
use crate::cursor::{Cursor, is_blank, is_hangul};
use crate::ends::{first, first_chars, head, last, tail, tight, until};
use crate::words::{self, Words, words};

/// The most of a title that is looked at, to either side of a figure, in characters.
const LONGEST: usize = 24;

/// What a work is called right before its title.
static WORKS: Words = words!(
    "장편소설|단편소설|독립영화|공포영화|특별전|기획전|개인전|회고전|사진전|순회전|전시회|영화|드라마|소설|시집|동화|연극|뮤지컬|오페라|신곡|앨범|음반|저서|에세이|\
    수필집|산문집|예능|웹툰|만화|다큐|다큐멘터리|애니메이션|연작"
);

/// Whether the figure from `start` to `end`, which `counts` something or not, stands in the title of a work:
/// “Two Americans” are counted.
pub(super) fn holds(start: Cursor<'_>, end: Cursor<'_>, counts: bool) -> bool {
    let before = start.behind();
    let Some((at, open)) = last_quote(before) else {
        return false;
    };
    let name = tight(head(before, at));
    let inside = start.at(at + open.len_utf8());
    let behind = first_chars(end.rest(), LONGEST);
    let close: fn(char) -> bool = match open {
        '〈' | '《' => |c| matches!(c, '〉' | '》' | '\n'),
        '‘' | '\'' => |c| matches!(c, '’' | '\'' | '\n'),
        '“' | '"' => |c| matches!(c, '”' | '"' | '\n'),
        _ => return false,
    };
    let rest = until(behind, close);
    if first(tail(behind, rest.len())).is_none_or(|c| c == '\n') {
        return false;
    }
    let title = head(inside.rest(), end.pos() + rest.len() - inside.pos());
    let named = words::before_ending(name, WORKS);
    // 〈여섯 개의 방〉; but 〈사망자 3명 늘어〉
    matches!(open, '〈' | '《') && !start.at_digit()
        || named.is_some_and(|before| !last(before).is_some_and(is_hangul))
        || !counts && open != '\'' && is_opening(name, before, at) && is_in_capitals(title)
}

/// Whether the mark at byte `at` of `before`, behind `name`, opens a quotation.
fn is_opening(name: &str, before: &str, at: usize) -> bool {
    !words::begins_with(tail(before, at), "\"") || name.len() < at || at == 0
}

/// The last quotation mark of the line that ends `text`, and where it stands. Most figures stand behind none.
fn last_quote(text: &str) -> Option<(usize, char)> {
    /// Bytes of the longest title, at most.
    const REACH: usize = 3 * LONGEST;
    let bytes = text.as_bytes();
    let from = bytes.len().saturating_sub(REACH);
    let mut to = bytes.len();
    loop {
        // ASCII, or the first byte of general and of CJK punctuation.
        let mark = |byte: &u8| matches!(byte, b'\n' | b'"' | b'\'' | 0xe2 | 0xe3);
        let at = from + bytes.get(from..to)?.iter().rposition(mark)?;
        match first(tail(text, at)) {
            Some('\n') => return None,
            Some(c) if is_quote(c) => return Some((at, c)),
            _ => to = at,
        }
    }
}

fn is_quote(c: char) -> bool {
    matches!(
        c,
        '〈' | '〉' | '《' | '》' | '‘' | '’' | '“' | '”' | '"' | '\''
    )
}

/// Whether all words but small ones begin with a capital or a digit, and one that is not the first
/// with a capital: as titles are written in English, and no sentence.
fn is_in_capitals(title: &str) -> bool {
    static SMALL: Words = words!("of|the|in|and|a|an|to|for|on|with|at|by|or|from");
    let (mut capitals, mut begins, mut is_first) = (0, true, true);
    for (at, c) in title.char_indices() {
        if is_blank(c) {
            begins = true;
        } else if begins && !c.is_ascii_punctuation() {
            let small = || !is_first && words::has(SMALL, until(tail(title, at), is_blank));
            if is_capital(c) {
                capitals += u8::from(!is_first);
            } else if !c.is_ascii_digit() && !small() {
                return false;
            }
            (begins, is_first) = (false, false);
        }
    }
    capitals > 0 && !words::within(title, words!(". |? |! |;"))
}
