//! The phrases by which a page's own lines are known, and how a line is held against them.
//!
//! The phrases are data, in `phrases`: a new one is a word in a list there.

mod heard;
mod interface;
mod phrases;

pub(crate) use heard::Heard;
pub(crate) use interface::Interface;

use crate::line::{Ending, Look};
use crate::words::{Characters, Words, contains, is_one_of};
use crate::zone::{Cause, Zone};

/// Where in a page a sign counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Anywhere: no sentence of an article looks like this.
    Anywhere,
    /// Only before the article's first paragraph and after its last.
    Outside,
}

/// What a line says about those after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opens {
    /// Nothing.
    Nothing,
    /// A site's menu: the headline comes after it.
    Menu,
    /// A list of other headlines, to the end of the page or until paragraphs go on.
    List,
    /// The end: nothing of the article comes after it.
    End,
}

/// Phrases that say one thing about a line. All of them are keys (see
/// [`fold_into`](crate::line::fold_into)); a group needs not fill every list.
pub(crate) struct Group {
    /// What such a line is.
    pub zone: Zone,
    /// Why, for the reader.
    pub reason: Cause,
    /// Where it counts.
    pub place: Place,
    /// What it says about the lines after it.
    pub opens: Opens,
    /// The whole line.
    pub whole: Words,
    /// The beginning of a line, up to the end of a word.
    pub prefix: Words,
    /// The end of a short line.
    pub suffix: Words,
    /// Any part of a line that is no paragraph's length.
    pub contains: Words,
    /// A phrase and a number that make up the line: `댓글 0개`, `Comments (3)`, `12 comments`.
    pub counted: Words,
}

/// Weight up to which a line can be more than its phrase.
const LONGEST: usize = 200;
/// The same where the phrase is all that ends it.
const LONGEST_BEFORE_SUFFIX: usize = 50;
impl Group {
    fn matches(&self, key: &str, look: Look) -> bool {
        if self.whole.has(key) {
            return true;
        }
        if look.weight > LONGEST || self.place == Place::Anywhere && is_sentence(look) {
            return self.zone == Zone::Ad
                && self.contains.iter().any(|phrase| contains(key, phrase));
        }
        self.prefix.iter().any(|phrase| begins(key, phrase))
            || look.weight <= LONGEST_BEFORE_SUFFIX
                && self.suffix.iter().any(|phrase| key.ends_with(phrase))
            || !tells(key, look) && self.contains.iter().any(|phrase| contains(key, phrase))
            || self.counted.iter().any(|phrase| is_count_of(key, phrase))
    }
}

/// Whether a line may be a sentence of the article, so that holding a phrase proves nothing.
fn is_sentence(look: Look) -> bool {
    look.paragraph && look.ending == Ending::Sentence
}

/// Whether the line with this key is a sentence in the style of Korean news: 적발됐다, not 금합니다.
fn tells(key: &str, look: Look) -> bool {
    look.ending == Ending::Sentence && key.ends_with('다') && !key.ends_with("니다")
}

/// Whether `key` begins with `phrase`, and a word of Latin letters ends there.
fn begins(key: &str, phrase: &str) -> bool {
    key.strip_prefix(phrase).is_some_and(|rest| {
        !(phrase.last_is(&|c: char| c.is_ascii_alphanumeric())
            && rest.first_is(&|c: char| c.is_ascii_alphanumeric()))
    })
}

/// Whether `key` is `phrase` and a number, with a counting word, the pages of a list or a button
/// behind.
fn is_count_of(key: &str, phrase: &str) -> bool {
    let ends = |text: &str| text.is_empty() || text.first_is(&|c| is_one_of(c, "·|"));
    let behind = key.trim_start_of(&|c: char| c.is_ascii_digit() || is_one_of(c, ", "));
    let counted = behind.len() < key.len();
    if counted
        && behind
            .strip_prefix(phrase)
            .is_some_and(|rest| ends(rest.trim_start()))
    {
        return true;
    }
    let Some(rest) = key.strip_prefix(phrase) else {
        return false;
    };
    let rest = rest.trim_start_of(&|c| is_one_of(c, " :([수"));
    let after = rest.trim_start_of(&|c: char| c.is_ascii_digit() || c == ',');
    let more = after.trim_start_of(&|c| is_one_of(c, "개건명회)](/"));
    after.len() < rest.len() && (ends(more) || more.starts_with("페이지"))
}

/// The first group with a phrase that fits a line, by its key, what is heard in that, and its look.
pub(crate) fn find(key: &str, heard: Heard, look: Look) -> Option<&'static Group> {
    heard.groups().find(|group| group.matches(key, look))
}

/// Whether `key` is the name of a list of other articles and, in the same line, what it lists:
/// `이 기사의 추천 뉴스 ▶ …`, `Most viewed in business 1. …`.
pub(crate) fn is_list_with_headline(key: &str, heard: Heard, look: Look) -> bool {
    if look.weight > LONGEST || look.ending == Ending::Sentence {
        return false;
    }
    let mark = |c: char| is_one_of(c, "▶▷►☞:|»\"“") || c.is_ascii_digit();
    let Some((name, headline)) = key.split_once(mark) else {
        return false;
    };
    let name = name.trim_end_of(&|c| is_one_of(c, "] "));
    let is_name = |phrase: &str| {
        if phrase.is_ascii() {
            let section = name.strip_prefix(phrase);
            section.is_some_and(|rest| rest.is_empty() || rest.starts_with(" in "))
        } else {
            name.ends_with(phrase)
        }
    };
    !headline.is_empty()
        && heard
            .groups()
            .filter(|group| group.opens == Opens::List)
            .any(|group| group.whole.iter().any(is_name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line::fold_into;

    /// The zone of a line by its phrases alone.
    fn zone(line: &str) -> Option<Zone> {
        let mut key = String::new();
        fold_into(line, &mut key);
        find(&key, Heard::of(&key), Look::of(line)).map(|group| group.zone)
    }

    #[test]
    fn every_phrase_is_a_key() {
        let mut key = String::new();
        for group in phrases::groups() {
            let lists = [
                &group.whole,
                &group.prefix,
                &group.suffix,
                &group.contains,
                &group.counted,
            ];
            for phrase in lists.into_iter().flat_map(Words::iter) {
                // Between letters, so that marks at its ends are not trimmed as decoration.
                fold_into(&format!("가{phrase}가"), &mut key);
                assert_eq!(key, format!("가{phrase}가"), "write the phrase as its key");
            }
            for phrase in group.whole.iter() {
                fold_into(phrase, &mut key);
                assert_eq!(key, phrase, "no line has this key");
            }
        }
    }

    #[test]
    fn no_whole_phrase_stands_twice() {
        let mut all: Vec<_> = phrases::groups()
            .flat_map(|group| group.whole.iter())
            .collect();
        all.sort_unstable();
        for pair in all.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }

    #[test]
    fn phrases_reach_their_lines_only() {
        for (line, expect) in [
            ("광고", Some(Zone::Ad)),
            ("ADVERTISEMENT", Some(Zone::Ad)),
            ("광고 시장이 커졌다.", None),
            ("[광고] 지금 가입하면 최대 20만원", Some(Zone::Ad)),
            ("[관련] 물가 3% 올라…장바구니 비상", Some(Zone::Related)),
            ("함께 본 기사: 유가 5% 급등", Some(Zone::Related)),
            ("MORE: Five charts on trade", Some(Zone::Related)),
            ("More than 40 shops closed", None),
            ("Subscribe now: $2 a week", Some(Zone::Ad)),
            (
                "Last chance: save up to $300 on your pass. Ends May 3.",
                Some(Zone::Ad),
            ),
            ("Correction: it was 40, not 400.", Some(Zone::Copyright)),
            ("사진 설명: 지난 3일 열린 행사", Some(Zone::Copyright)),
            ("댓글 0개 (/ 페이지)", Some(Zone::Comments)),
            (
                "댓글등록- 개인정보를 유출하는 글의 게시를 삼가주세요.",
                Some(Zone::Comments),
            ),
            ("등록된 댓글이 없습니다.", Some(Zone::Comments)),
            ("댓글로 의견을 나눠주세요!", None),
            ("12 Comments", Some(Zone::Comments)),
            ("1,310 comments · Sort by newest", Some(Zone::Comments)),
            ("1,310 comments came in", None),
            ("Shorts NEWS 더보기", Some(Zone::Related)),
            ("관련 기사", Some(Zone::Related)),
            ("[관련기사]", Some(Zone::Related)),
            ("관련 업계는 계약을 반겼다", None),
            ("Related Links", Some(Zone::Related)),
            ("Related companies fell as well", None),
            (
                "저작권자 ⓒ 서울경제, 무단 전재 및 재배포 금지",
                Some(Zone::Copyright),
            ),
            (
                "© 2024 Reuters. All rights reserved.",
                Some(Zone::Copyright),
            ),
            ("출처: https://example.com/a", Some(Zone::Source)),
            ("Source", Some(Zone::Source)),
            ("Sources said the deal was near", None),
            ("카카오톡 공유하기", Some(Zone::Nav)),
            ("좋아요 3", Some(Zone::Nav)),
            ("Back to Headlines", Some(Zone::Nav)),
        ] {
            assert_eq!(zone(line), expect, "{line}");
        }
    }
}
