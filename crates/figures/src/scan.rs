//! Where a figure can begin.
//!
//! Most text holds none: the scan passes over it and stops at digits, at the first syllable of
//! a Hangul word that a numeral or a word of the calendar can begin with, and at the first
//! letter of such English words.

use crate::cursor::is_hangul;

/// First syllables of Hangul numerals and words of the calendar.
static FIRST_SYLLABLES: &str = "일이삼사오육칠팔구십백천만억조경수몇\
    한두세네다여일아열스서마쉰예\
    올내금작재지전연다어그모글하사나닷엿보상봄가겨후너대반";

/// First letters of English numerals and words of the calendar, lower and upper case alike.
static FIRST_LETTERS: &str = "aefhjlmnoqstwydtb";

/// The next byte at or behind `from` where a figure can begin.
pub(crate) fn next(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let mut before = text.get(..from).and_then(|head| head.chars().next_back());
    let mut chars = rest.char_indices();
    while let Some((at, c)) = chars.next() {
        let starts_word = !before.is_some_and(char::is_alphanumeric);
        let here = match c {
            '0'..='9' | '０'..='９' => true,
            ':' if rest.get(at..).is_some_and(|r| r.starts_with("://")) => {
                // An address holds no figures: on to its end.
                for (_, c) in chars.by_ref() {
                    before = Some(c);
                    if c.is_whitespace() || is_hangul(c) || matches!(c, '"' | '<' | '>' | ')') {
                        break;
                    }
                }
                continue;
            }
            _ if !starts_word => false,
            c if c.is_ascii_alphabetic() => FIRST_LETTERS.contains(c.to_ascii_lowercase()),
            c if is_hangul(c) => FIRST_SYLLABLES.contains(c),
            _ => false,
        };
        if here {
            return Some(from + at);
        }
        before = Some(c);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The places at which the scan stops, each shown with the three characters from there.
    fn stops(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(at) = next(text, from) {
            found.push(text[at..].chars().take(3).collect());
            from = at + text[at..].chars().next().map_or(1, char::len_utf8);
        }
        found
    }

    #[test]
    fn stops_at_digits_and_first_syllables_only() {
        assert_eq!(stops("오픈AI 주가"), ["오픈A"]);
        assert_eq!(stops("약 7년"), ["7년"]);
        assert_eq!(stops("구글과 수십만 장"), ["구글과", "수십만"]);
        assert_eq!(stops("see ://a.b/812443/38-billion 끝 3%"), ["see", "3%"]);
        assert_eq!(stops("Rising quickly"), ["qui"]);
    }
}
