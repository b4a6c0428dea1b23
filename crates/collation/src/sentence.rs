//! The sentence around a figure.

use std::ops::Range;

/// Abbreviations whose full stop ends no sentence.
#[rustfmt::skip]
static ABBREVIATIONS: &[&str] = &[
    "Mr", "Mrs", "Ms", "Dr", "Inc", "Corp", "Co", "Ltd", "vs", "No", "St", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul",
    "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "approx", "est", "Prof", "Gen", "Sen", "Rep", "Gov",
];

/// How far a sentence is followed to either side, in bytes, so that a text without full stops
/// costs no more than others.
const REACH: usize = 2_000;

/// The sentence of `line` that holds `figure`.
pub(crate) fn sentence(text: &str, line: &Range<usize>, figure: &Range<usize>) -> Range<usize> {
    let from = char_boundary(text, line.start.max(figure.start.saturating_sub(REACH)));
    let to = char_boundary(text, line.end.min(figure.end.saturating_add(REACH)));
    let before = text.get(from..figure.start).unwrap_or_default();
    let after = text.get(figure.end..to).unwrap_or_default();
    let start = ends(before).last().map_or(from, |end| from + end);
    let end = ends_with_rest(after).map_or(to, |end| figure.end + end);
    let found = text.get(start..end).unwrap_or_default();
    let start = start + (found.len() - found.trim_start().len());
    let end = end - (found.len() - found.trim_end().len());
    start.min(figure.start)..end.max(figure.end)
}

fn char_boundary(text: &str, at: usize) -> usize {
    (0..4)
        .map(|back| at.saturating_sub(back))
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

/// The ends of the sentences that end within `text`.
fn ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    text.char_indices().filter_map(move |(at, c)| {
        let behind = at + c.len_utf8();
        let rest = text.get(behind..)?;
        let closed = rest.trim_start_matches(is_closing);
        let stops = match c {
            '.' => !abbreviated(text.get(..at)?),
            '?' | '!' | '。' | '？' | '！' => true,
            _ => false,
        };
        let apart = closed.starts_with(char::is_whitespace);
        (stops && apart).then_some(behind + rest.len() - closed.len())
    })
}

/// The end of the first sentence of `text`, which may be its end.
fn ends_with_rest(text: &str) -> Option<usize> {
    ends(text).next()
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '’' | ')' | '」' | '』' | '》' | '〉' | ']'
    )
}

fn abbreviated(before: &str) -> bool {
    let head = before.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let word = before.get(head.len()..).unwrap_or_default();
    let initial = word.len() == 1 && word.bytes().all(|b| b.is_ascii_uppercase());
    initial || ABBREVIATIONS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, figure: &str, expect: &str) {
        let start = text.find(figure).unwrap();
        let found = sentence(text, &(0..text.len()), &(start..start + figure.len()));
        assert_eq!(&text[found], expect);
    }

    #[test]
    fn korean_sentences() {
        let text = "첫 문장이다. 매출은 1,349.5원이다. 끝이다.";
        check(text, "1,349.5원", "매출은 1,349.5원이다.");
        check("“3배다.” 그는 말했다.", "3배", "“3배다.”");
        check("한 줄짜리 5억 원", "5억 원", "한 줄짜리 5억 원");
    }

    #[test]
    fn english_sentences() {
        check(
            "It did. Mr. A. Smith paid $3.5 on Nov. 3. Then he left.",
            "$3.5",
            "Mr. A. Smith paid $3.5 on Nov. 3.",
        );
    }
}
