//! Conversions: an amount and the same amount in another currency.
//!
//! `380억 달러(약 54조 원)`: brackets straight behind an amount that hold nothing but another
//! amount and words like 약 or 한화. Brackets with any other word (a change, a cause, another
//! country) make no pair.

use std::ops::Range;

use crate::cursor::{is_blank, is_hangul, is_letter};
use crate::ends::{
    first, first_chars, head, last, past_blanks, since, tail, tight, until, without,
};
use crate::lexicon::affix::{CONVERSION_FILLERS, CONVERSION_WORDS, CONVERTED_BEHIND, CONVERTERS};
use crate::words::{self, Words, words};

/// Whether the amount at `quote` stands in brackets behind the one at `base`, as its conversion.
pub(crate) fn in_brackets(text: &str, base: &Range<usize>, quote: &Range<usize>) -> bool {
    let bracket = past_blanks(base_suffix(between(text, base, quote)));
    let open = first(bracket).filter(|c| is_open(*c));
    open.is_some_and(|open| only_conversion_words(tail(bracket, open.len_utf8())))
        && closes(text, quote)
}

/// Whether the amount at `quote` stands behind another conversion in the same brackets:
/// `1억 엔(9억 원·약 65만 달러)`.
pub(crate) fn in_same_brackets(text: &str, before: &Range<usize>, quote: &Range<usize>) -> bool {
    let between = between(text, before, quote);
    let words = until(between, is_between);
    let behind = tail(between, words.len());
    first(behind).is_some_and(|link| only_conversion_words(tail(behind, link.len_utf8())))
        && only_conversion_words(words)
        && closes(text, quote)
}

/// Whether both amounts stand alone in brackets, the second as the conversion of the first:
/// `시장(12억 유로, 약 1조 8,600억 원)`.
pub(crate) fn in_a_bracket(text: &str, base: &Range<usize>, quote: &Range<usize>) -> bool {
    let between = between(text, base, quote);
    let words = past_blanks(tail(between, 1));
    last(head(text, base.start)).is_some_and(is_open)
        && first(between) == Some(',')
        && !words.is_empty()
        && only_conversion_words(words)
        && closes(text, quote)
}

/// Whether the amount at `quote` follows the one at `base` as its conversion in running text.
pub(crate) fn in_running_text(text: &str, base: &Range<usize>, quote: &Range<usize>) -> bool {
    let between = between(text, base, quote);
    // 5,500만 달러에 팔기로 했는데, 원화로 환산하면 약 797억 원
    let clause = since(between, |c| c == ',');
    let apart = !has_stop(between) && clause.len() < between.len();
    // 9.8 billion yen of the overrun, or about $62 million
    let or = || without_word(past_blanks(clause), "or").is_some_and(only_conversion_words);
    // 1,800 francs a kilo, equal to about $2.99
    let priced = || {
        let price = until(between, |c| c == ',');
        price.len() < 16
            && words::begins(price, words!(" a | an | per "))
            && converting(tail(between, price.len()))
    };
    converting(between) || apart && (begins_converting(clause) || or() || priced())
}

/// Whether the sentence with the amount at `quote` begins with its conversion, and the one
/// before holds the amount at `base` alone, behind `floor`: `264억 달러다. 우리 돈으로 34조 원이다.`
pub(crate) fn in_next_sentence(
    text: &str,
    floor: usize,
    base: &Range<usize>,
    quote: &Range<usize>,
) -> bool {
    let before = tail(head(text, base.start), floor);
    let alone = || floor == 0 || until(before, |c| matches!(c, '.' | '\n')).len() < before.len();
    let between = between(text, base, quote);
    let words = since(between, is_stop);
    // What stands before is the rest of one sentence: 3.5% ends none.
    let rest = head(between, between.len() - words.len());
    words.len() < between.len()
        && begins_converting(words)
        && !words::within(rest, words!(". |.\n"))
        && alone()
}

/// What stands between two amounts.
fn between<'t>(text: &'t str, first: &Range<usize>, second: &Range<usize>) -> &'t str {
    tail(head(text, second.start), first.end)
}

fn is_stop(c: char) -> bool {
    c == '.'
}

fn has_stop(text: &str) -> bool {
    until(text, is_stop).len() < text.len()
}

/// Whether words of conversion follow, the first of them Korean.
fn begins_converting(text: &str) -> bool {
    let words = past_blanks(text);
    first(words).is_some_and(is_hangul) && converting(words)
}

/// Whether `between` holds words of conversion and nothing else.
fn converting(between: &str) -> bool {
    /// Nobody takes more bytes to say that an amount is converted.
    const LONGEST: usize = 100;
    if between.len() > LONGEST {
        return false;
    }
    let mut converter = false;
    let mut rest = past_blanks(between);
    while !rest.is_empty() {
        if let Some(after) = strip_longest(rest, CONVERTERS) {
            // `about` alone is an approximation; behind a comma it converts.
            let before = tight(head(between, between.len() - rest.len()));
            converter |= !matches!(first(rest), Some('a' | 'r')) || last(before) == Some(',');
            rest = after;
        } else if let Some(after) = strip_longest(rest, CONVERSION_FILLERS) {
            // $44 billion, now worth about £8 billion: so much less
            if words::begins_with(rest, "now worth") {
                return false;
            }
            rest = after;
        } else {
            return false;
        }
        rest = past_blanks(rest);
    }
    // 54tn won, or $36 billion
    converter || tight(past_blanks(between)) == ", or"
}

/// Whether the amount at `quote` stands before the one at `base` as its conversion:
/// `3억 유로에 해당하는 5200억 원`, `우리 돈으로 약 14조 원인 100억 달러`.
pub(crate) fn in_front(text: &str, quote: &Range<usize>, base: &Range<usize>) -> bool {
    let link = tight(between(text, quote, base));
    if !words::has(CONVERTED_BEHIND, link) {
        return false;
    }
    // 달하는 and 인 link all kinds of things; a word of conversion must stand before the amount.
    let says_so = words::has(words!("에 해당하는|에 상당하는|상당의"), link);
    says_so || {
        let before = tight(head(text, quote.start));
        let before = tight(without(before, '약').unwrap_or(before));
        let before = words::before_ending(before, words!("으로")).unwrap_or(before);
        last(before).is_some_and(is_hangul) && words::ends(before, CONVERTERS)
    }
}

/// What follows `word`, with which `text` begins.
fn without_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = words::begins_with(text, word).then(|| tail(text, word.len()))?;
    first(rest).is_none_or(is_blank).then_some(rest)
}

fn strip_longest(text: &str, words: Words) -> Option<&str> {
    Some(tail(text, words::caseless(text, words)?.1))
}

/// Whether nothing but words of a conversion stands between `quote` and the end of its bracket,
/// or the next amount in it.
fn closes(text: &str, quote: &Range<usize>) -> bool {
    let near = first_chars(tail(text, quote.end), 40);
    let words = until(near, |c| is_close(c) || is_between(c));
    words.len() < near.len() && only_conversion_words(words)
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
    let rest = suffix.map_or(text, |(_, len)| tail(near, len));
    if suffix.is_none() && near.len() == text.len() {
        return rest;
    }
    let noun = until(first_chars(rest, LONGEST), |c| {
        !is_letter(c) && !is_blank(c)
    });
    let bracket = tail(rest, noun.len());
    if first(bracket).is_some_and(is_open) {
        bracket
    } else {
        rest
    }
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
