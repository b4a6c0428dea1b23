//! Cutting a text into lines, and what can be told of a line by its look alone.

use crate::words::{Characters, is_one_of};
use std::ops::Range;

/// Whether `c` shows nothing: white space, and the marks that scraped pages are full of.
pub(crate) fn is_blank(c: char) -> bool {
    // What most characters are, first.
    if c.is_ascii_graphic() || is_hangul(c) {
        return false;
    }
    c.is_whitespace()
        || matches!(c,
            '\u{AD}' // soft hyphen
            | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' // Hangul fillers
            | '\u{180E}' | '\u{2800}' // Mongolian vowel separator, empty Braille cell
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' // zero width, direction
            | '\u{FEFF}' // byte order mark
        )
}

/// The lines of `text` that are not blank, as byte ranges without the blanks around.
///
/// A line ends at a line feed, a carriage return or a Unicode line or paragraph separator.
pub(crate) fn cut(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}'])
        .filter_map(move |piece| {
            let begin = end;
            end += piece.len();
            let start = begin + (piece.len() - piece.trim_start_of(&is_blank).len());
            let kept = piece.trim_of(&is_blank).len();
            (kept > 0).then_some(start..start + kept)
        })
}

/// How a line ends, closing quotes and brackets aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// With a full stop, or a Korean verb's final 다.
    Sentence,
    /// With `?` or `!`: a sentence or a headline.
    Mark,
    /// With an ellipsis: a teaser, more often than not.
    Cut,
    /// With none of these.
    Open,
}

/// What can be told of a line by its look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// Characters, those that are two columns wide counted twice: a Korean line and an English
    /// one that say the same weigh about the same.
    pub weight: usize,
    /// Words between blanks.
    pub words: usize,
    /// How it ends.
    pub ending: Ending,
    /// Whether a list mark stands at its beginning.
    pub item: bool,
    /// Whether it is running text rather than a headline, a label or a teaser.
    pub paragraph: bool,
}

/// Weight from which a line that ends like a sentence is a paragraph.
const SENTENCE: usize = 80;
/// Weight from which a line is a paragraph however it ends.
const PARAGRAPH: usize = 240;

impl Look {
    /// The look of `line`, which has no blanks around.
    pub(crate) fn of(line: &str) -> Self {
        let (mut weight, mut words, mut sentences) = (0, 0, 0_usize);
        let (mut last, mut before_last) = (' ', ' ');
        for c in line.chars() {
            weight += 1 + usize::from(is_wide(c));
            words += usize::from(!is_blank(c) && is_blank(last));
            // A full stop behind Hangul ends a sentence; behind Latin it may be "Inc."
            sentences += usize::from(is_blank(c) && last == '.' && is_hangul(before_last));
            (before_last, last) = (last, c);
        }
        let ending = ending(line, weight);
        let paragraph = weight >= PARAGRAPH
            || weight >= SENTENCE
                && (ending == Ending::Sentence || sentences > 0 && ending != Ending::Cut);
        Self {
            weight,
            words,
            ending,
            item: is_item(line),
            paragraph,
        }
    }
}

fn ending(line: &str, weight: usize) -> Ending {
    let bare = line.trim_end_of(&|c: char| {
        is_blank(c)
            || matches!(
                c,
                '"' | '\'' | '”' | '’' | '」' | '』' | '》' | '〉' | ')' | ']'
            )
    });
    // at 7 a.m.. is a slip.
    let cut = bare.ends_with("..") && !bare.ends_with("m..");
    if cut || bare.ends_with('…') {
        return Ending::Cut;
    }
    match bare.chars().next_back() {
        Some('.' | '。') => Ending::Sentence,
        Some('다') if weight >= SENTENCE => Ending::Sentence,
        Some('?' | '!' | '？' | '！') => Ending::Mark,
        _ => Ending::Open,
    }
}

/// Whether `line` begins with the mark of a list's item. Korean news opens headings with ■ and
/// the like, and leaves them to their length.
fn is_item(line: &str) -> bool {
    let mut chars = line.chars();
    match chars.next() {
        // "|" begins a table's row.
        Some('|' | '•' | '·' | '‣' | '∙' | '▲' | '△' | '①'..='⑳') => true,
        Some('-' | '*' | '–' | '—') => chars.next().is_some_and(is_blank),
        Some('0'..='9') => {
            let rest = line.trim_start_of(&|c: char| c.is_ascii_digit());
            rest.first_is(&|c| is_one_of(c, ").")) && rest.chars().nth(1).is_some_and(is_blank)
        }
        _ => false,
    }
}

/// Whether `c` is a Hangul syllable.
pub(crate) fn is_hangul(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// Whether `c` takes two columns (Unicode's East Asian Width, the scripts that news uses).
fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115F}' | '\u{2E80}'..='\u{A4CF}' | '가'..='힣'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF60}')
}

/// `line` as phrases are compared: lower case, a blank only between two ASCII letters or
/// digits (Korean spaces its phrases as it likes, English does not), one colon, one copyright
/// sign, and no marks or brackets around.
///
/// `무단 전재 및 재배포 금지` and `무단전재 및 재배포금지` have one key.
pub(crate) fn fold_into(line: &str, key: &mut String) {
    key.clear();
    let bare = line.trim_of(&|c: char| is_blank(c) || is_decoration(c));
    let mut gap = false;
    for c in bare.chars() {
        if is_blank(c) {
            gap = true;
            continue;
        }
        let c = match c {
            '：' => ':',
            'ⓒ' | '©' | 'Ⓒ' => '©',
            '\u{2018}' | '\u{2019}' => '\'',
            _ => c.to_ascii_lowercase(),
        };
        if gap && c.is_ascii_alphanumeric() && key.last_is(&|l: char| l.is_ascii_alphanumeric()) {
            key.push(' ');
        }
        gap = false;
        key.push(c);
        if c == ')' && key.ends_with("(c)") {
            key.truncate(key.len() - 3);
            key.push('©');
        }
    }
}

/// Whether `c` may stand around a phrase without changing it.
pub(crate) fn is_decoration(c: char) -> bool {
    matches!(
        c,
        '<' | '>'
            | '['
            | ']'
            | '{'
            | '}'
            | '〈'
            | '〉'
            | '《'
            | '》'
            | '【'
            | '】'
            | '「'
            | '」'
            | '-'
            | '–'
            | '—'
            | '*'
            | '|'
            | '·'
            | '•'
            | '='
            | '_'
            | '~'
            | '+'
            | '#'
            | ':'
            | '/'
            | '※'
            | '▶'
            | '◀'
            | '◁'
            | '◄'
            | '▷'
            | '►'
            | '☞'
            | '■'
            | '□'
            | '◆'
            | '◇'
            | '●'
            | '○'
            | '▼'
            | '▽'
            | '▲'
            | '△'
            | '★'
            | '☆'
            | '→'
            | '←'
            | '›'
            | '‹'
            | '»'
            | '«'
            | '"'
            | '\''
            | '.'
            | ','
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_cut_at_every_break_and_trimmed() {
        let text = "\u{FEFF}a\r\n\n \u{200B}\n\tb \u{3000}\rc\u{2028}d";
        let lines: Vec<_> = cut(text).filter_map(|span| text.get(span)).collect();
        assert_eq!(lines, ["a", "b", "c", "d"]);
    }

    #[test]
    fn keys_ignore_spacing_case_and_decoration() {
        let key = |line: &str| {
            let mut key = String::new();
            fold_into(line, &mut key);
            key
        };
        assert_eq!(key("▶ 무단 전재 및 재배포금지 >"), "무단전재및재배포금지");
        assert_eq!(key("All  Rights Reserved."), "all rights reserved");
        assert_eq!(key("저작권자(C) 연합뉴스"), "저작권자©연합뉴스");
        assert_eq!(key("출처 : https://a.b"), "출처:https://a.b");
    }

    #[test]
    fn paragraphs_are_long_and_end() {
        let paragraph = |line: &str| Look::of(line).paragraph;
        assert!(paragraph(&"가".repeat(120)));
        assert!(paragraph(
            "한울전자는 지난해 연결 기준 매출 18조 4,300억 원, 영업이익 1조 2천억 원을 기록했다고 7일 밝혔다."
        ));
        assert!(!paragraph(
            "간병 파산 막아라... 경기도 'SOS 프로젝트' 1천 가구 숨통 틔웠다 120만 원의 기적,..."
        ));
        assert!(!paragraph("그는 말했다."));
    }
}
