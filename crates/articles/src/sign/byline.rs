//! Lines that say who wrote an article and when: names, posts, stamps.

use super::is_email_word;
use crate::line::{Ending, Look, is_blank, is_hangul};
use crate::metadata::is_site_name;
use crate::stamp::{self, Stamps};
use crate::words::{Characters, Words, is_one_of, words};

/// Letters that may stand on a line with a labelled date: a name, a desk, another button.
const LONGEST_BESIDE_LABEL: usize = 60;
/// The same with a bare date: `6 Aug 2024 | Energy Desk`.
const LONGEST_BESIDE_DATE: usize = 40;

/// `입력 2025.03.07 09:12 | 수정 2025.03.07 10:40`, `Published Aug 6, 2024`.
pub(super) fn is_labelled_stamp(_: &str, _: Look, stamps: &Stamps) -> bool {
    stamps.are_labelled() && stamps.rest <= LONGEST_BESIDE_LABEL
}

/// `2025.11.04 11:26`, `6 Aug 2024 | Energy Desk`.
pub(super) fn is_date_line(_: &str, _: Look, stamps: &Stamps) -> bool {
    stamps.leading && stamps.rest <= LONGEST_BESIDE_DATE
}

/// `김하늘 기자 | 2026.10.28 11:40`, `By Jane Doe | Nov. 4, 2025`, `한빛신문 2026/10/28 11:55`: a
/// full date, and beside it who wrote the article or one word for who published it. So are
/// `경기다문화신문 2025.07.31`, by a word that names of papers end in, `By the BBC, 10 October 2024, 21:40 BST` and `작성자 푸른하늘 2024. 10. 24. 8:15`.
pub(super) fn is_dated_byline(line: &str, look: Look, stamps: &Stamps) -> bool {
    if look.ending != Ending::Open {
        return false;
    }
    let (Some(first), Some(last)) = (stamps.found.first(), stamps.found.last()) else {
        return false;
    };
    let before = line.get(..first.span.start).unwrap_or_default();
    let behind = line.get(last.span.end..).unwrap_or_default();
    let clock = |c: char| is_blank(c) || c.is_ascii_digit() || c == ':';
    let is_word = |word: &&str| word.contains(char::is_alphabetic);
    let words = |text: &'_ str| text.split(is_blank).filter(is_word).count();
    let separator = |c: char| is_blank(c) || is_one_of(c, "|/·,-");
    // A house, or one who signs by another name, needs a word that says so.
    let labelled = |text: &str| {
        let text = text.trim_matches(separator);
        let house = text.strip_prefix("By the ").is_some_and(|name| {
            name.split(is_blank)
                .all(|word| word.first_is(&char::is_uppercase))
        });
        let label = text.split(is_blank).next();
        let user = label.is_some_and(|label| ["작성자", "글쓴이"].contains(&label));
        house && words(text) <= 5 || user && (2..=3).contains(&words(text))
    };
    let writer = |text: &str| {
        reporter(text).is_some_and(|(before, after)| before <= 2 && after == 0)
            || is_english_byline(text.trim_matches(separator), look)
            || labelled(text)
    };
    // A clock and its zone may stand behind: 21:40 BST.
    let bare = |text: &str| words(text) == 0 || stamp::read(text).rest == 0;
    // 테크버즈 2025년 10월 15일 이순호 기자: who published it, the day, who wrote it.
    let housed = || words(before) <= 2 && reporter(behind).is_some_and(|(_, after)| after == 0);
    // CBN 뉴스데스크 2025년 7월 20일: a programme.
    let programme = || {
        let name = before.trim_matches(separator);
        let last = name.rsplit(is_blank).next();
        let is_station = name.first_is(&|c: char| c.is_ascii_uppercase());
        is_station && words(name) <= 3 && last.is_some_and(|last| last.contains("뉴스"))
    };
    // 낙동일보 2025.11.25 / 사회부 홍길동
    let desk = || {
        let mut words = behind.trim_matches(separator).split(is_blank);
        matches!((words.next(), words.next(), words.next()), (Some(desk), Some(name), None)
            if desk.ends_with('부') && is_name(name))
    };
    // 2025. 11. 17. 부산 한빛일보.
    let house = behind.trim_matches(|c| is_blank(c) || c == '.');
    (writer(before) && bare(behind)
        || writer(behind.trim_start_matches(clock)) && (words(before) == 0 || housed()))
        || words(before) == 0 && words(behind) <= 3 && is_site_name(house)
        || words(before) == 1 && words(behind) == 0 && behind.contains(':')
        || is_site_name(before.trim_matches(separator)) && desk()
        || words(behind) == 0 && (is_site_name(before.trim_matches(separator)) || programme())
}

/// `서지호 분석가 2025-05-14 06:01 지면 A27면`, `Jane Doe in London and John Roe in Zurich | APRIL 22
/// 2025`: a full date with a clock behind it, a bar beside it or a dot before it, whatever else the line names;
/// or names alone beside it: `NEW YORK, Nov. 19, 2025 - Union Wire`, `한빛시론 2025년 10월 23일`.
pub(super) fn is_stamped_line(line: &str, look: Look, stamps: &Stamps) -> bool {
    /// Letters that may stand beside the date, Hangul twice.
    const LONGEST: usize = 90;
    let [stamp] = stamps.found.as_slice() else {
        return false;
    };
    let before = line.get(..stamp.span.start).unwrap_or_default().trim_end();
    let behind = line.get(stamp.span.end..).unwrap_or_default();
    // The stop of a date, or of an hour, ends no sentence: 2025. 7. 21.; 5:40 p.m.
    let stop = behind.trim_of(&is_blank);
    if look.ending != Ending::Open
        && !(stop == "." || stop.ends_with("p.m.") || stop.ends_with("a.m."))
    {
        return false;
    }
    let clock = behind
        .split_at_each(&is_blank)
        .find(|word| !word.is_empty())
        .is_some_and(|word| word.first_is(&|c: char| c.is_ascii_digit()) && word.contains(':'));
    // The Ohio Ledger | Sunday, June 8, 2025 | Grant Okafor: cells, one of them the day.
    let cells = [" | ", " │ "].iter().any(|bar| line.contains(bar));
    let barred = cells || before.last_is(&|c| is_one_of(c, "|│/·•"));
    (clock || barred || is_named(before, behind)) && stamps.rest <= LONGEST
}

/// Whether the words of `text` are few, and none but small ones begin with a small letter or in Hangul.
fn are_names(text: &str) -> bool {
    const SMALL: Words = words![
        "of",
        "the",
        "and",
        "by",
        "for",
        "in",
        "newsletter",
        "online",
        "edition",
        "issue",
        "release",
        "script",
        "transcript",
        "desk",
        "staff",
        "reporter",
        "writer",
        "correspondent",
        "a.m",
        "p.m",
        "am",
        "pm"
    ];
    /// A place with its state, an agency: GANNET ISLAND, Maine (Down East Courier) - Sept. 9, 2025.
    const MOST: usize = 9;
    text.split_at_each(&is_blank).count() <= MOST
        && text.split_at_each(&is_blank).all(|word| {
            let word = word.trim_of(&|c| is_one_of(c, "(\"',.:)"));
            !word.first_is(&|c| c.is_lowercase() || is_hangul(c)) || SMALL.has(word)
        })
}

/// Whether names alone stand `before` a date and `behind` it: of a place, a paper, an agency, a
/// writer.
fn is_named(before: &str, behind: &str) -> bool {
    let weekday = before
        .rsplit(is_blank)
        .next()
        .filter(|last| last.trim_end_matches(',').ends_with("day"));
    let before = weekday.map_or(before, |day| before.trim_end_matches(day).trim_end());
    // Restitution Monitor, newsletter of 18 September 2025.
    let published = |what: &str| before.ends_with(what) && before.contains(',');
    let ends = before.last_is(&|c| is_one_of(c, ",)-–—"))
        || ["newsletter of", "edition of", "issue of"]
            .into_iter()
            .any(published);
    if ends && [before, behind].into_iter().all(are_names) {
        return true;
    }
    // April 22, 2025 - Jane Doe, July 4, 2025 – Staff reporter
    let writer = behind.trim_start_of(&|c| is_blank(c) || is_one_of(c, "-–—"));
    let few = (2..=3).contains(&writer.split_at_each(&is_blank).count());
    if before.is_empty() && few && writer.len() < behind.len() && are_names(writer) {
        return true;
    }
    // 한빛시론 2025년 10월 23일; [이슈 분석] 2025년 10월 20일 금융전문기자 홍길동.
    let heading = before.rsplit([']', '】']).next().unwrap_or(before).trim();
    let one = heading.chars().all(is_hangul);
    // 외교부 해외긴급구호과, 2024. 10. 10.
    let office = heading.strip_suffix(',').is_some_and(|office| {
        let all = office.chars().all(|c| is_hangul(c) || is_blank(c));
        all && office.split_at_each(&is_blank).count() <= 3
    });
    let mut words = behind
        .split_at_each(&is_blank)
        .filter(|word| !word.is_empty());
    match (words.next(), words.next(), words.next()) {
        (None | Some("."), None, None) => (one || office) && !heading.is_empty(),
        (Some(post), Some(name), None) => {
            let posted = REPORTERS.iter().any(|reporter| post.ends_with(reporter));
            one && posted && is_name(name)
        }
        _ => false,
    }
}

/// Whether a line has the digits of a day and a year, and is no paragraph.
pub(super) fn may_be_stamp(line: &str, look: Look) -> bool {
    !look.paragraph && line.bytes().filter(u8::is_ascii_digit).nth(4).is_some()
}

/// `2일 전`, `3 hours ago`.
pub(super) fn is_age(line: &str, _: Look) -> bool {
    const UNITS: Words = words!["초", "분", "시간", "일", "주", "주일", "개월", "달", "년"];
    const ENGLISH: Words = words![
        "second", "sec", "minute", "min", "m", "hour", "hr", "h", "day", "d", "week", "w", "month",
        "year",
    ];
    let line = line.to_ascii_lowercase();
    let line = [
        "last updated",
        "updated",
        "published",
        "posted",
        "수정",
        "입력",
    ]
    .iter()
    .fold(line.as_str(), |line, label| {
        line.strip_prefix(label).map_or(line, |rest| {
            rest.trim_start_of(&|c| is_blank(c) || c == ':')
        })
    });
    let line = line.strip_suffix("업데이트").unwrap_or(line).trim_end();
    let rest = line.trim_start_of(&|c: char| c.is_ascii_digit());
    let rest = if rest.len() < line.len() {
        Some(rest)
    } else {
        line.strip_prefix("an ").or(line.strip_prefix("a "))
    };
    let Some(rest) = rest.map(str::trim_start) else {
        return false;
    };
    if let Some(unit) = rest.strip_suffix('전') {
        return UNITS.has(unit.trim_end());
    }
    rest.strip_suffix("ago")
        .map(str::trim_end)
        .is_some_and(|unit| {
            ENGLISH.has(unit) || unit.strip_suffix('s').is_some_and(|unit| ENGLISH.has(unit))
        })
}

/// What Korean papers call those who write for them.
pub(crate) const REPORTERS: Words = words![
    "기자",
    "특파원",
    "인턴기자",
    "수습기자",
    "선임기자",
    "전문기자",
    "의학전문기자",
    "논설위원",
    "편집위원",
    "통신원",
    "객원기자",
    "시민기자",
];

/// `서울경제 윤민혁 기자 a@b.com`: a name, what it is, and next to nothing else.
pub(super) fn is_reporter(line: &str, look: Look) -> bool {
    look.weight <= 80
        && look.ending == Ending::Open
        && reporter(line).is_some_and(|(before, after)| before <= 2 && after == 0)
}

/// Where a line names a reporter: how many other words stand before the name, and behind.
/// E-mail addresses do not count.
fn reporter(line: &str) -> Option<(usize, usize)> {
    let mut words = line
        .split_at_each(&|c: char| is_blank(c) || is_one_of(c, "[](){}<>|=/,·:"))
        .filter(|word| !word.is_empty() && !is_email_word(word));
    let (mut before, mut last) = (0_usize, "");
    for word in words.by_ref() {
        let names = REPORTERS.iter().filter_map(|post| word.strip_suffix(post));
        let (post, glued) = names.fold((false, false), |(post, glued), name| {
            (post || name.is_empty(), glued || is_name(name))
        });
        if glued || post && is_name(last) {
            let names = usize::from(!glued);
            return Some((
                before - names,
                words.filter(|word| !REPORTERS.has(word)).count(),
            ));
        }
        last = word;
        before += 1;
    }
    None
}

/// Whether `word` can be a Korean personal name: two to four syllables.
pub(crate) fn is_name(word: &str) -> bool {
    /// What stands before 기자 and is a trade, not a name.
    static TRADES: Words = words![
        "촬영", "사진", "영상", "편집", "취재", "인턴", "수습", "객원", "시민", "담당"
    ];
    (2..=4).contains(&word.chars().count()) && word.chars().all(is_hangul) && !TRADES.has(word)
}

/// A few words and an e-mail address: `◎공감언론 뉴시스 join@newsis.com`.
pub(super) fn is_signature(line: &str, look: Look) -> bool {
    look.weight <= 60
        && look.ending == Ending::Open
        && line.rsplit(is_blank).next().is_some_and(is_email_word)
}

/// `By Jane Doe and John Roe, Energy Correspondent`.
pub(super) fn is_english_byline(line: &str, look: Look) -> bool {
    let Some(names) = line.strip_prefix("By ").or(line.strip_prefix("BY ")) else {
        return false;
    };
    let capital = |word: &str| word.first_is(&char::is_uppercase);
    let mut words = names
        .split_at_each(&is_blank)
        .filter(|word| !word.is_empty());
    look.weight <= 120
        && look.ending == Ending::Open
        && (2..=14).contains(&words.clone().count())
        && words.clone().take(2).all(capital)
        && !names.any_char(&|c: char| c.is_ascii_digit())
        && words.all(|word| {
            capital(word)
                || is_email_word(word)
                || ["and", "in", "of", "the", "for", "at", "&", "|"].contains(&word)
        })
}
