//! Titles of works, whose numbers state nothing: “24 Carat,” 〈만추 3부작〉, 특별전 ‘백 개의 달’.

use crate::cursor::{Cursor, is_blank};
use crate::ends::{first, first_chars, head, last_chars, tail, tight, until};
use crate::words::{self, Words, words};

/// The longest title that is looked at, to either side of a figure, in characters.
const LONGEST: usize = 40;

/// What a work is called right before its title.
static WORKS: Words = words!(
    "특별전|기획전|개인전|회고전|사진전|순회전|전시|전시회|영화|드라마|소설|시집|동화|연극|뮤지컬|오페라|노래|신곡|곡|앨범|음반|싱글|책|저서|에세이|\
    수필집|산문집|예능|프로그램|웹툰|만화|다큐|다큐멘터리|애니메이션|게임|공연|콘서트|연작|작품|캠페인|행사|축제"
);

/// Whether the figure from `start` to `end` stands in the title of a work.
pub(super) fn holds(start: Cursor<'_>, end: Cursor<'_>) -> bool {
    let before = last_chars(start.behind(), LONGEST);
    let behind = first_chars(end.rest(), LONGEST);
    let open = before
        .char_indices()
        .rev()
        .find(|(_, c)| is_quote(*c) || *c == '\n');
    let Some((at, open)) = open else { return false };
    let (name, title) = (tight(head(before, at)), tail(before, at + open.len_utf8()));
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
    let figure = head(start.rest(), end.pos() - start.pos());
    matches!(open, '〈' | '《')
        || words::ends(name, WORKS)
        || open != '\'' && is_in_capitals([title, figure, rest])
}

fn is_quote(c: char) -> bool {
    matches!(
        c,
        '〈' | '〉' | '《' | '》' | '‘' | '’' | '“' | '”' | '"' | '\''
    )
}

/// Whether all words but small ones begin with a capital or a digit, and one that is not the first
/// with a capital: as titles are written in English, and no sentence.
fn is_in_capitals(parts: [&str; 3]) -> bool {
    static SMALL: Words = words!("of|the|in|and|a|an|to|for|on|with|at|by|or|from");
    let title = parts.concat();
    let mut capitals = 0;
    for (at, word) in title.split(is_blank).enumerate() {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        match first(word) {
            None => {}
            Some(c) if c.is_uppercase() => capitals += usize::from(at > 0),
            Some(c) if c.is_ascii_digit() => {}
            Some(_) if at > 0 && words::has(SMALL, word) => {}
            Some(_) => return false,
        }
    }
    capitals > 0 && !words::within(&title, words!(". |? |! |;"))
}
