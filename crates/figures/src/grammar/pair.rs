//! Conversions: an amount and the same amount in another currency.
//!
//! `380억 달러(약 54조 원)`: brackets straight behind an amount that hold nothing but another
//! amount and words like 약 or 한화. Brackets with any other word (a change, a cause, another
//! country) make no pair.

use std::ops::Range;

use crate::cursor::{is_blank, is_hangul};
use crate::ends::{first, last, past_blanks, tight, without};
use crate::lexicon::affix::{CONVERSION_FILLERS, CONVERSION_WORDS, CONVERTED_BEHIND, CONVERTERS};
use crate::words::{self, Words, words};

/// Whether the amount at `quote` stands in brackets behind the one at `base`, as its conversion.
pub(crate) fn in_brackets(text: &str, base: &Range<usize>, quote: &Range<usize>) -> bool {
    let Some(between) = text.get(base.end..quote.start) else {
        return false;
    };
    let between = past_blanks(base_suffix(between));
    let Some(open) = first(between).filter(|c| is_open(*c)) else {
        return false;
    };
    let inside = between.get(open.len_utf8()..).unwrap_or_default();
    if !only_conversion_words(inside) {
        return false;
    }
    closes(text, quote)
}

/// Whether the amount at `quote` stands behind another conversion in the same brackets:
/// `1억 엔(9억 원·약 65만 달러)`.
pub(crate) fn in_same_brackets(text: &str, first: &Range<usize>, quote: &Range<usize>) -> bool {
    let Some(between) = text.get(first.end..quote.start) else {
        return false;
    };
    let Some((at, link)) = between.char_indices().find(|(_, c)| is_between(*c)) else {
        return false;
    };
    let before = between.get(..at).unwrap_or_default();
    let after = between.get(at + link.len_utf8()..).unwrap_or_default();
    only_conversion_words(before) && only_conversion_words(after) && closes(text, quote)
}

/// Whether both amounts stand alone in brackets, the second as the conversion of the first:
/// `시장(12억 유로, 약 1조 8,600억 원)`.
pub(crate) fn in_a_bracket(text: &str, base: &Range<usize>, quote: &Range<usize>) -> bool {
    let opened = text.get(..base.start).and_then(last).is_some_and(is_open);
    let between = text
        .get(base.end..quote.start)
        .and_then(|between| between.strip_prefix(','));
    let about = |words| !past_blanks(words).is_empty() && only_conversion_words(words);
    opened && between.is_some_and(about) && closes(text, quote)
}

/// Whether the amount at `quote` follows the one at `base` as its conversion in running text.
pub(crate) fn in_running_text(text: &str, base: &Range<usize>, quote: &Range<usize>) -> bool {
    text.get(base.end..quote.start).is_some_and(|between| {
        // 5,500만 달러에 팔기로 했는데, 원화로 환산하면 약 797억 원
        let clause = between
            .rsplit_once(',')
            .map(|(_, clause)| past_blanks(clause));
        let added = |clause: &str| first(clause).is_some_and(is_hangul) && converting(clause);
        converting(between) || !between.contains('.') && clause.is_some_and(added)
    })
}

/// Whether the sentence with the amount at `quote` begins with its conversion, and the one
/// before holds the amount at `base` alone, behind `floor`: `264억 달러다. 우리 돈으로 34조 원이다.`
pub(crate) fn in_next_sentence(
    text: &str,
    floor: usize,
    base: &Range<usize>,
    quote: &Range<usize>,
) -> bool {
    let between = text.get(base.end..quote.start).unwrap_or_default();
    let alone = floor == 0
        || text
            .get(floor..base.start)
            .is_some_and(|before| before.chars().any(|c| matches!(c, '.' | '\n')));
    let stop = |text: &str| text.bytes().position(|byte| byte == b'.');
    let behind = stop(between).and_then(|at| between.get(at + 1..));
    let words = past_blanks(behind.unwrap_or_default());
    alone && stop(words).is_none() && first(words).is_some_and(is_hangul) && converting(words)
}

/// Whether `between` holds words of conversion and nothing else.
fn converting(between: &str) -> bool {
    let mut converter = false;
    let mut rest = past_blanks(between);
    while !rest.is_empty() {
        if let Some(after) = strip_longest(rest, CONVERTERS) {
            // `about` alone is an approximation; behind a comma it converts.
            converter |=
                !matches!(first(rest), Some('a' | 'r')) || first(past_blanks(between)) == Some(',');
            rest = after;
        } else if let Some(after) = strip_longest(rest, CONVERSION_FILLERS) {
            rest = after;
        } else {
            return false;
        }
        rest = past_blanks(rest);
    }
    converter
}

/// Whether the amount at `quote` stands before the one at `base` as its conversion:
/// `3억 유로에 해당하는 5200억 원`, `우리 돈으로 약 14조 원인 100억 달러`.
pub(crate) fn in_front(text: &str, quote: &Range<usize>, base: &Range<usize>) -> bool {
    let Some(between) = text.get(quote.end..base.start) else {
        return false;
    };
    let link = tight(between);
    if !words::has(CONVERTED_BEHIND, link) {
        return false;
    }
    // 달하는 and 인 link all kinds of things; a word of conversion must stand before the amount.
    let says_so = words::has(words!("에 해당하는|에 상당하는|상당의"), link);
    says_so || {
        let before = text.get(..quote.start).unwrap_or_default();
        let mut before = tight(before);
        before = tight(without(before, '약').unwrap_or(before));
        if let Some(len) = words::ending(before, words!("으로")) {
            before = before.get(..before.len() - len).unwrap_or_default();
        }
        last(before).is_some_and(is_hangul) && words::ending(before, CONVERTERS).is_some()
    }
}

fn strip_longest(text: &str, words: Words) -> Option<&str> {
    text.get(words::caseless(text, words)?.1..)
}

/// Whether nothing but words of a conversion stands between `quote` and the end of its bracket,
/// or the next amount in it.
fn closes(text: &str, quote: &Range<usize>) -> bool {
    let behind = text.get(quote.end..).unwrap_or_default();
    let mut near = behind.char_indices().take(24);
    let close = near.find(|(_, c)| is_close(*c) || is_between(*c));
    close.is_some_and(|(at, _)| behind.get(..at).is_some_and(only_conversion_words))
}

fn is_open(c: char) -> bool {
    matches!(c, '(' | '（' | '[' | '〔')
}

fn is_close(c: char) -> bool {
    matches!(c, ')' | '）' | ']' | '〕')
}

fn is_between(c: char) -> bool {
    matches!(c, ',' | '·' | '/' | ';')
}

/// What may stand between an amount and the brackets behind it: a suffix (380억 달러 규모),
/// or the thing that costs so much, which the amount stands before without a particle
/// (380억 달러 규모의 클라우드 계약, $38 billion deal).
fn base_suffix(text: &str) -> &str {
    /// The longest such noun, in characters.
    const LONGEST: usize = 24;
    let near = past_blanks(text);
    let suffixes = words!("규모의|규모|어치|상당|가량|이상|정도|안팎|대|선|여|짜리");
    let suffix = words::beginning(near, suffixes);
    let behind = suffix.and_then(|(_, len)| near.get(len..));
    let apart = behind.is_some() || near.len() < text.len();
    let rest = behind.unwrap_or(text);
    if apart {
        for (at, c) in rest.char_indices().take(LONGEST + 1) {
            if is_open(c) {
                return rest.get(at..).unwrap_or(rest);
            }
            if !c.is_alphabetic() && !is_blank(c) {
                break;
            }
        }
    }
    rest
}

fn only_conversion_words(text: &str) -> bool {
    let mut rest = past_blanks(text);
    while !rest.is_empty() {
        let Some(after) = strip_longest(rest, CONVERSION_WORDS) else {
            return false;
        };
        rest = past_blanks(after);
    }
    true
}
