//! Who published an article.

use super::{dateline, labelled, of_zone, stated};
use crate::article::{Line, Stated};
use crate::line::{Look, is_blank};
use crate::sign;
use crate::words::{Characters, Words, contains, find, is_one_of, words};
use crate::zone::Zone;

/// Labels before an outlet's name.
const LABELS: Words = words![
    "기사제공처",
    "제공처",
    "기사제공",
    "언론사",
    "매체",
    "발행처",
    "publisher",
];

/// News agencies and others whose name says nothing of news.
const AGENCIES: Words = words![
    "연합뉴스",
    "뉴시스",
    "뉴스1",
    "뉴스핌",
    "로이터",
    "블룸버그",
    "reuters",
    "ap",
    "afp",
    "associated press",
    "bloomberg",
    "yonhap",
    "xinhua",
    "kyodo",
    "dpa",
    "upi",
    "tass",
    "bbc",
    "cnn",
    "cnbc",
    "npr",
    "kbs",
    "mbc",
    "sbs",
    "ytn",
    "jtbc",
    "한겨레",
    "조선비즈",
    "오마이뉴스",
    "지디넷코리아",
    "블로터",
    "더벨",
    "techcrunch",
    "the verge",
    "axios",
];

/// What names of outlets end in, or a word of them is.
const OUTLET_WORDS: Words = words![
    "뉴스",
    "일보",
    "신문",
    "신문사",
    "타임스",
    "타임즈",
    "경제",
    "데일리",
    "투데이",
    "미디어",
    "방송",
    "통신",
    "저널",
    "헤럴드",
    "매거진",
    "비즈",
    "포스트",
    "news",
    "times",
    "post",
    "herald",
    "daily",
    "journal",
    "tribune",
    "gazette",
    "magazine",
    "media",
    "press",
    "today",
    "weekly",
    "telegraph",
    "guardian",
    "chronicle",
    "observer",
];

/// What names of papers end in that begin with `The`, and that name much else.
const PAPERS: Words = words![
    "advertiser",
    "advocate",
    "argus",
    "bulletin",
    "courier",
    "dispatch",
    "echo",
    "examiner",
    "express",
    "globe",
    "independent",
    "inquirer",
    "leader",
    "ledger",
    "mail",
    "mercury",
    "mirror",
    "record",
    "register",
    "sentinel",
    "standard",
    "star",
    "sun",
];

/// The outlet: as labelled, on a copyright line, with a reporter or in a dateline, or else in
/// the menu above the headline.
pub(crate) fn outlet(text: &str, lines: &[Line]) -> Option<Stated<String>> {
    let of = |zone| of_zone(text, lines, zone);
    let chrome = || {
        of(Zone::Copyright)
            .chain(of(Zone::Byline))
            .chain(of(Zone::Source))
    };
    chrome()
        .find_map(|line| labelled(line, LABELS))
        .or_else(|| of(Zone::Copyright).find_map(holder))
        .or_else(|| of(Zone::Byline).find_map(named))
        .or_else(|| of(Zone::Byline).find_map(before_reporter))
        .or_else(|| of(Zone::Body).next().and_then(dateline).and_then(named))
        .or_else(|| in_menu(text, lines))
        .map(|name| stated(text, name))
}

/// Marks before the holder of a copyright, in the order they are looked for.
const HOLDER_MARKS: Words = words![
    "저작권자",
    "Copyrights",
    "Copyright",
    "COPYRIGHT",
    "copyright",
    "ⓒ",
    "©",
    "Ⓒ",
    "(c)",
    "(C)",
];

/// What ends the holder's name.
const HOLDER_ENDS: Words = words![
    " since",
    " Since",
    " SINCE",
    "무단",
    "재배포",
    "All rights",
    "All Rights",
    "All right",
    "ALL RIGHTS",
    "all rights",
    "Inc",
    "에 있",
    "의 ",
    ",",
    "|",
    ">",
    "<",
    "〉",
    "(",
    ")",
    "[",
    "]",
    ":",
    ";",
    "/",
    "·",
    " - ",
    ". ",
];

/// The holder of the copyright a line states: `저작권자 ⓒ 서울경제, 무단 전재…`, `© 2024 Reuters.`
///
/// A line with a sign but no word of rights may be a photograph's credit, unless it gives a
/// year.
fn holder(line: &str) -> Option<&str> {
    let year = |text: &str| {
        text.split_at_each(&|c: char| !c.is_ascii_digit())
            .any(|run| run.len() == 4)
    };
    let lower = line.to_ascii_lowercase();
    let of_rights = ["저작권", "무단", "재배포", "copyright", "rights reserved"]
        .iter()
        .any(|word| contains(&lower, word));
    if !of_rights && !year(line) {
        return None;
    }
    let mut rest = HOLDER_MARKS
        .iter()
        .find_map(|mark| find(line, mark).and_then(|at| line.get(at + mark.len()..)))?;
    // Further marks, years and their punctuation may stand before the name.
    loop {
        let trimmed = rest.trim_start_of(&|c: char| {
            is_blank(c) || c.is_ascii_digit() || is_one_of(c, ".,:-–~ⓒ©Ⓒ")
        });
        let trimmed = ["Copyright", "(c)", "(C)", "by ", "(주)", "㈜", "주식회사"]
            .iter()
            .find_map(|mark| trimmed.strip_prefix(mark))
            .unwrap_or(trimmed);
        if trimmed.len() == rest.len() {
            break;
        }
        rest = trimmed;
    }
    let end = HOLDER_ENDS
        .iter()
        .filter_map(|mark| find(rest, mark))
        .min()
        .unwrap_or(rest.len());
    let name = rest
        .get(..end)?
        .trim_of(&|c: char| is_blank(c) || c == '.' || c == '-');
    let look = Look::of(name);
    (!name.is_empty() && look.weight <= 40 && look.words <= 6).then_some(name)
}

/// The word or words of a byline or a dateline that name an outlet.
fn named(line: &str) -> Option<&str> {
    line.split_at_each(&|c: char| is_one_of(c, "[](){}<>|=/,·"))
        .map(|part| part.trim_of(&is_blank))
        .find_map(|part| {
            if is_agency(part)
                || Look::of(part).words <= 5
                    && part.is_ascii()
                    && has_outlet_word(part)
                    && !part.starts_with("By ")
            {
                return Some(part);
            }
            part.split_at_each(&is_blank)
                .find(|word| is_agency(word) || !word.is_ascii() && has_outlet_word(word))
        })
}

/// `스포츠한마당 2025.09.28 | 단주혁 기자`: a name that no word tells, in front of the writer's; but neither his
/// desk nor what the date is of.
fn before_reporter(line: &str) -> Option<&str> {
    const OTHERS: Words = words![
        "부",
        "팀",
        "국",
        "입력",
        "수정",
        "등록",
        "승인",
        "송고",
        "작성",
        "발행",
        "게재",
        "기자",
        "특파원",
        "위원",
        "일반",
        "종합",
        "정책",
        "경제",
        "사회",
        "정치",
        "산업",
        "금융",
        "증권",
        "문화",
        "국제",
        "전국",
        "지역",
        "생활",
        "스포츠",
        "연예",
        "교육",
        "과학",
        "부동산",
        "칼럼",
        "사설",
        "단독",
        "속보",
    ];
    const SHORTEST: usize = 4;
    const LONGEST: usize = 12;
    let (first, rest) = line.split_once('|')?;
    let name = first
        .split_at_each(&|c: char| c.is_ascii_digit() || is_blank(c))
        .next()?;
    let length = name.chars().count();
    let is_name = (SHORTEST..=LONGEST).contains(&length)
        && name.chars().all(|c| ('가'..='힣').contains(&c))
        && !OTHERS.iter().any(|end| name.ends_with(end));
    let dates = first.get(name.len()..)?;
    let bare = !dates.any_char(&char::is_alphabetic);
    let writer = sign::REPORTERS
        .iter()
        .any(|title| rest.trim_end_of(&is_blank).ends_with(title));
    (is_name && bare && writer).then_some(name)
}

fn is_agency(name: &str) -> bool {
    AGENCIES
        .iter()
        .any(|agency| agency.eq_ignore_ascii_case(name))
}

/// `The Canterbury Star`: three words or four, each with a capital.
fn is_paper(name: &str) -> bool {
    let words = || name.split(' ');
    let last = words().next_back().unwrap_or_default();
    name.starts_with("The ")
        && matches!(words().count(), 3 | 4)
        && words().all(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
        && PAPERS.iter().any(|paper| paper.eq_ignore_ascii_case(last))
}

/// Whether a word of `name` is one of an outlet's, or the Korean name ends in one.
fn has_outlet_word(name: &str) -> bool {
    is_paper(name)
        || name.split_at_each(&is_blank).any(|word| {
            OUTLET_WORDS.iter().any(|end| {
                if end.is_ascii() {
                    end.eq_ignore_ascii_case(word)
                } else {
                    word.len() > end.len() && word.ends_with(end)
                }
            })
        })
}

/// Whether a line by itself is the name of an outlet rather than a headline.
pub(crate) fn is_site_name(line: &str) -> bool {
    let look = Look::of(line);
    look.weight <= 30
        && look.words <= 5
        && (is_agency(line) || has_outlet_word(line))
        && !line.any_char(&|c: char| c.is_ascii_digit() || is_one_of(c, ",…?!\"'‘“"))
}

/// The site's name in the lines above the headline: a part that names an outlet, else the very
/// first line if it is a name's length.
fn in_menu<'t>(text: &'t str, lines: &[Line]) -> Option<&'t str> {
    let title = lines.iter().position(|line| line.zone == Zone::Title)?;
    let mut above = lines
        .iter()
        .take(title)
        .filter(|line| line.zone == Zone::Nav)
        .filter_map(|line| text.get(line.span.clone()));
    let first = lines
        .first()
        .filter(|line| title > 0 && line.zone == Zone::Nav)
        .and_then(|line| text.get(line.span.clone()))
        .filter(|line| is_short_name(line) && !is_known(line));
    above
        .find_map(|line| {
            let mut parts = line
                .split_at_each(&|c| is_one_of(c, "|>›»│"))
                .map(|part| part.trim_of(&is_blank));
            parts.find(|part| is_site_name(part) && !is_known(part))
        })
        .or(first)
}

/// Whether a line is one or two words, and not several things in a row.
fn is_short_name(line: &str) -> bool {
    let look = Look::of(line);
    look.weight <= 24 && look.words <= 2 && !line.any_char(&|c| is_one_of(c, "|>›»/"))
}

/// Whether a line is a button, a menu or another thing of a page, and so no name.
fn is_known(line: &str) -> bool {
    sign::read(line, Look::of(line), &mut String::new()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_is_named_by_more_than_its_last_word() {
        assert!(is_site_name("The Canterbury Star"));
        assert!(!is_site_name("Film star dies"));
        assert!(!is_site_name("The star"));
    }

    #[test]
    fn a_name_in_front_of_the_writer_is_the_outlet() {
        for (line, name) in [
            (
                "스포츠한마당 2025.09.28 | 단주혁 기자",
                Some("스포츠한마당"),
            ),
            ("정치와사람들 | 고은설 기자", Some("정치와사람들")),
            ("사회정책부 | 고은설 기자", None),
            ("사회일반 | 고은설 기자", None),
            ("기사입력 2025.09.28 | 고은설 기자", None),
            ("2025.09.28 | 고은설 기자", None),
            ("스포츠한마당 | 축구", None),
        ] {
            assert_eq!(before_reporter(line), name, "{line}");
        }
    }
}
