//! The words of claims, what only looks like them, and what ends or denies them, as tables.
//!
//! A blank in a Korean row stands for any blanks or none (사상 최대, 사상최대); in an English row
//! for a blank or a hyphen (first-ever, first ever).

use std::ops::Range;
use std::sync::OnceLock;

use super::ClaimTopic::{
    self, Exclusive, First, IndustryLeader, Only, Record, RegionLeader, Unrivalled, WorldLeader,
};
use super::{Stance, superlative};
use crate::index::Index;

/// A row per topic. The longest row that fits wins.
#[rustfmt::skip]
static CLAIMS: &[(ClaimTopic, &[&str])] = &[
    (Exclusive, &[
        "독점", "단독 공급", "단독 계약", "단독 제공", "단독 협상", "단독 사용", "단독 입찰", "단독 판매", "단독 출시", "단독 인수", "단독 수주", "단독 선정", "단독 개발", "단독 후보", "단독 응찰", "단독 운영", "단독 사업자", "단독 공급사", "단독으로", "전속 계약", "배타적",
        "exclusive", "exclusively", "exclusivity", "sole provider", "sole supplier", "sole bidder", "sole owner", "sole distributor", "sole rights", "sole source", "sole customer",
    ]),
    (Only, &[
        "유일", "the only", "its only", "only company", "only country", "one and only",
    ]),
    (First, &[
        "최초", "첫", "세계 최초", "국내 최초", "업계 최초", "아시아 최초", "사상 최초", "역대 최초", "사상 처음", "사상 첫", "역대 첫", "처음으로", "세계 첫", "국내 첫", "업계 첫", "first ever", "world's first", "nation's first", "country's first", "industry's first", "the first", "the first ever", "its first", "its first ever", "for the first time", "a first for",
    ]),
    (Record, &[
        "사상 최대", "사상 최고", "사상 최저", "사상 최다", "사상 최장", "사상 최악", "역대 최대", "역대 최고", "역대 최저", "역대 최다", "역대 최장", "역대 최악", "역대 최소", "역대급", "창사 이래 최대", "창사 이래 최고", "창립 이래 최대", "역사상 가장", "역사상 최대", "신기록", "최고치 경신", "최고치를 경신", "최고치 갱신", "신고가",
        "사상 두 번째로", "역대 두 번째로", "역대 두 번째",
        "record high", "record low", "record breaking", "record profit", "record profits", "record revenue", "record revenues", "record sales", "record earnings", "record quarterly", "record annual", "a record $", "all time high", "all time low", "largest ever", "biggest ever", "highest ever",
        "lowest ever", "largest on record", "biggest on record", "highest on record", "lowest on record", "largest in history", "in its history", "in company history", "biggest in history", "highest in history", "largest of all time", "biggest of all time", "hit a record", "set a record", "new record",
    ]),
    (WorldLeader, &[
        "세계 최대", "세계 최고", "세계 최다", "세계 최장", "세계 최대급", "세계 1위", "세계에서 가장", "세계적으로 가장", "전 세계 1위", "전 세계 최대", "글로벌 1위", "글로벌 최대", "글로벌 최고", "세계 시장 1위", "지구상에서 가장", "지구상 최대",
        "world's largest", "world's biggest", "world's leading", "world's top", "world's most", "world's best", "world leader", "largest in the world", "biggest in the world", "global leader", "globally the largest",
    ]),
    (RegionLeader, &[
        "국내 최대", "국내 최고", "국내 최다", "국내 1위", "국내에서 가장", "전국 최대", "전국 최고", "한국 최대", "미국 최대", "중국 최대", "일본 최대", "유럽 최대", "독일 최대", "영국 최대", "프랑스 최대", "대만 최대", "인도 최대", "러시아 최대", "아시아 최대", "아시아 최고", "아시아 1위", "북미 최대", "동남아 최대", "중동 최대", "남미 최대", "아프리카 최대",
        "nation's largest", "nation's biggest", "country's largest", "country's biggest", "America's largest", "America's biggest", "Europe's largest", "Europe's biggest", "Asia's largest", "Asia's biggest", "China's largest", "China's biggest", "Japan's largest", "Korea's largest", "India's largest", "Britain's largest", "Germany's largest",
        "Britain's biggest", "India's biggest", "Japan's biggest", "Korea's biggest", "region's largest",
    ]),
    (IndustryLeader, &[
        "업계 1위", "업계 최대", "업계 최고", "업계 선두", "시장 1위", "점유율 1위", "시장 선두", "클라우드 1위", "반도체 1위", "배터리 1위", "파운드리 1위", "메모리 1위", "이커머스 1위", "유통 1위", "선두 업체", "선두 기업", "선두주자", "1위 기업", "1위 업체", "1위 사업자",
        "industry's largest", "industry's biggest", "industry leader", "market leader", "market's largest", "No. 1 player", "number one player", "largest player",
    ]),
    (Unrivalled, &[
        "독보적", "절대 강자", "절대강자", "타의 추종", "대체 불가", "압도적 1위", "압도적인 1위", "unrivalled", "unrivaled", "unmatched", "unparalleled", "second to none", "undisputed leader", "dominant player", "dominant position",
    ]),
];

/// What holds the words of a claim and is none. The words of the claim may stand anywhere in it.
#[rustfmt::skip]
static NO_CLAIMS: &[&str] = &[
    // 독점: law and worry about it; the scoop of an outlet.
    "반독점", "독점규제", "독점 규제", "독점금지", "독점 금지", "독점방지", "독점 방지", "독점 우려", "독점 논란", "독점적 지위 남용", "독점 지위 남용", "독점 남용", "독점 혐의", "독점 소송", "독점 조사", "독점 인터뷰", "독점 공개", "독점 보도", "독점 취재", "독점 입수", "독점 기고", "시장 독점 여부",
    "단독으로 범행", "단독으로 만나", "단독으로 보도", "단독으로 입수", "단독으로 인터뷰", "배타적 경제수역",
    "antitrust", "exclusive interview", "exclusive report", "exclusive of", "exclusive economic zone", "mutually exclusive", "exclusive:", "exclusive story", "exclusive footage",
    // 유일
    "유일신", "유일호", "유일교", "유일로",
    // Not the only one.
    "the only thing", "the only way", "the only reason", "if only", "the only question",
    // 첫: days, pages, steps, and what has not been before only for somebody.
    "첫날", "첫째", "첫눈", "첫인상", "첫머리", "첫발", "첫걸음", "첫사랑", "첫해", "첫돌", "첫차", "첫선", "첫 화면", "첫 단추", "첫 페이지", "첫 문장", "첫 줄", "첫 장을", "첫 장에", "첫 장은", "첫 글자", "첫 주에", "첫 주는", "첫 주의", "첫 주간", "첫 달에", "첫 달은", "첫 달의", "첫 분기", "첫 거래일", "첫 출근", "첫 번째 문", "첫 주말", "첫 만남", "첫 월요일", "첫 화요일", "첫 수요일", "첫 목요일", "첫 금요일", "첫 토요일", "첫 일요일", "첫 단계", "첫 삽", "첫 회의", "첫 경기", "첫 방송", "첫 회에", "첫 회는", "첫 회부터",
    "첫 시험대", "첫 발을", "첫 발걸음", "첫 아이", "첫째로", "첫 질문", "첫 문단", "첫 행보", "첫머리", "첫 소절", "첫 구절", "첫 장면", "첫 손님", "첫 일성", "첫 공판", "첫 재판", "첫 출발", "첫 번째로",
    "최초 신고", "최초 계약", "최초 목격", "최초 제안", "최초 설계", "최초 공모가", "최초 발견", "최초 보도", "최초 제시", "최초 취득", "최초 접수", "최초 가격",
    "난생 처음으로", "태어나 처음으로", "생애 처음으로",
    "the first of", "the first tranche", "the first phase", "the first stage", "the first batch", "the first chapter", "the first half", "the first quarter", "the first place", "the first time in a while", "the first lady", "the first name", "the first floor", "the first page", "the first day", "the first week", "the first month", "the first year", "the first hand", "the first step", "the first three", "the first two", "the first four", "the first five", "the first six", "the first nine",
    "the first seven", "the first eight", "the first ten", "the first few", "the first round", "the first reading", "the first paragraph", "the first avenue", "the first street", "the first amendment", "the first class", "the first person to see", "the first weekend", "the first monday", "the first tuesday", "the first wednesday", "the first thursday", "the first friday",
    "its first half", "its first quarter", "its first day", "its first week", "its first month", "its first year", "its first few", "its first three", "its first two", "its first step",
    // Record
    "처음으로 돌아",
    // 1위 of other things.
    "예매율 1위", "차트 1위", "검색어 1위", "지지율 1위", "리그 1위", "조 1위", "공동 1위", "시청률 1위",
    "world's most wanted", "world's best known",
];

/// Words behind a claim, in its clause, that end it.
#[rustfmt::skip]
static ENDS_BEHIND: &[&str] = &[
    "약화", "약해", "풀리", "풀려", "풀린", "풀렸", "풀고", "종말", "종식", "끝나", "끝난", "끝났", "끝내", "끝냈", "끝낸", "종료", "제거", "해소", "상실", "잃", "깨지", "깨졌", "깨진", "깨뜨", "균열", "무너", "만료", "해지", "해제", "포기", "흔들", "허물", "폐지", "반납", "내줬", "내주", "내려놓", "벗어나", "탈피",
    "였지만", "이었지만", "였으나", "이었으나", "였던", "이었던", "시대는 갔", "막을 내", "철회", "박탈", "뺏", "빼앗",
    "ends", "ended", "expire", "expires", "expired", "weaken", "weakens", "weakened", "lapse", "lapsed", "lost", "loses", "losing", "broken", "broke", "terminated", "loosened", "eroded", "eroding", "dropped", "scrapped",
];

/// The same for the first of an industry or a country: what else ends behind it is another
/// thing's end (업계 1위 AWS와 계약을 해지했다).
#[rustfmt::skip]
static LEAD_ENDS_BEHIND: &[&str] = &[
    "였지만", "이었지만", "였으나", "이었으나", "였던", "이었던", "자리를 내", "자리를 뺏", "자리를 빼", "자리를 잃", "자리가 흔들", "자리에서 밀", "자리에서 내려", "지위를 잃", "지위가 흔들", "지위가 약", "지위를 내", "아성이 흔들", "아성이 무너", "왕좌를 내", "내줬", "내주었", "내준 ", "빼앗겼", "뺏겼", "밀려났",
];

/// Words straight before a claim that end it.
#[rustfmt::skip]
static ENDS_BEFORE: &[&str] = &[
    "no longer", "no longer the", "no longer its", "end of", "end of its", "end of the", "end to", "end to the", "end to its", "ends", "ended", "ending", "lost", "lost its", "lost the", "loses", "loses its", "formerly", "former", "previously", "breaking", "broke", "breaks", "breaks its", "scrapped", "scraps", "dropped", "had been", "was once", "was once the",
    "gave up", "gave up its", "gives up", "gives up its", "once", "once the", "더 이상", "더는", "한때", "이제는",
];

/// Words behind a claim, in its clause, that deny it.
#[rustfmt::skip]
static DENIES_BEHIND: &[&str] = &[
    "아니다", "아니라", "아니며", "아니고", "아니었", "아니지만", "아닌 ", "아닙", "아니어서", "사실무근", "부인", "로 볼 수 없", "고 볼 수 없", "로 보기 어렵", "고 보기 어렵",
    "is denied", "was denied", "denied", "is not true", "was not true",
];

/// Words straight before a claim that deny it.
#[rustfmt::skip]
static DENIES_BEFORE: &[&str] = &[
    "비", "非", "non-", "not", "not the", "not an", "not a", "isn't", "isn't the", "isn't an", "isn't a", "aren't", "wasn't", "wasn't the", "weren't", "never", "never the", "neither", "hardly the", "not be", "not be the", "not be an", "not on an", "is not its", "is not",
];

/// The same straight behind it: 독점적이지 않다, but 독점에 만족하지 않고.
static DENIES_AT_ONCE: &[&str] = &[
    "하지 않",
    "적이지 않",
    "이지 않",
    "하지는 않",
    "적이지는 않",
];

/// How far behind a claim words are looked for, in characters.
const NEAR: usize = 28;

/// The next claim of `text` from byte `from` on.
pub(super) fn next(text: &str, from: usize) -> Option<(Range<usize>, ClaimTopic)> {
    let rest = text.get(from..)?;
    let starts = rest.char_indices().map(|(at, c)| (from + at, c));
    let mut skip_to = from;
    for (at, c) in starts {
        if at < skip_to {
            continue;
        }
        let Some((end, topic)) = claim_at(text, at, c) else {
            continue;
        };
        if let Some(other) = no_claim(text, at, end) {
            skip_to = other;
            continue;
        }
        return Some((at..end, topic));
    }
    None
}

/// The rows of [`CLAIMS`].
fn index() -> &'static Index<ClaimTopic> {
    static INDEX: OnceLock<Index<ClaimTopic>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let rows = |(topic, rows): &(ClaimTopic, &'static [&'static str])| {
            let topic = *topic;
            rows.iter().map(move |row| (*row, topic))
        };
        Index::new(CLAIMS.iter().flat_map(rows))
    })
}

/// The end and the topic of the longest row that begins at `at`, with the character `c`.
fn claim_at(text: &str, at: usize, c: char) -> Option<(usize, ClaimTopic)> {
    let rows = index().group(c);
    if rows.is_empty() && !c.is_ascii_alphabetic() {
        return None;
    }
    let (before, rest) = (text.get(..at)?, text.get(at..)?);
    let begins_word = !before.ends_with(char::is_alphanumeric);
    let superlative = (begins_word && c.is_ascii_alphabetic()).then(|| superlative::at(rest));
    let fits = rows.iter().filter_map(|(first, row, topic)| {
        // 첫 and what begins with a digit or a Latin letter are words of their own.
        let apart = first.is_ascii() || *row == "첫";
        let length = (begins_word || !apart).then(|| matches(rest, row))?;
        Some((length?, *topic))
    });
    let fits = fits.chain(superlative.flatten());
    let (length, topic) = fits.max_by_key(|(length, _)| *length)?;
    let of_its_own = c != '첫' || alone(rest.get(c.len_utf8()..)?);
    of_its_own.then_some((at + length, topic))
}

/// Whether a blank follows, or nothing that makes another word of 첫.
fn alone(behind: &str) -> bool {
    behind.starts_with(char::is_whitespace)
}

/// The rows of [`NO_CLAIMS`].
fn no_claims() -> &'static Index<()> {
    static INDEX: OnceLock<Index<()>> = OnceLock::new();
    INDEX.get_or_init(|| Index::new(NO_CLAIMS.iter().map(|row| (*row, ()))))
}

/// The end of what holds the claim at `start..end` and is none.
fn no_claim(text: &str, start: usize, end: usize) -> Option<usize> {
    // Words that make another of a claim stand at most so many characters before it.
    const BEFORE: usize = 12;
    let before = text.get(..start)?;
    let earlier = before.char_indices().rev().take(BEFORE);
    let first = text.get(start..)?.chars().next().map(|c| (start, c));
    let ends = earlier.chain(first).flat_map(|(at, c)| {
        let rest = text.get(at..).unwrap_or_default();
        let lengths = no_claims().group(c).iter();
        lengths.filter_map(move |(_, row, ())| matches(rest, row).map(|length| at + length))
    });
    ends.filter(|own| *own >= end).max()
}

/// The length of `row` at the beginning of `text`.
pub(super) fn matches(text: &str, row: &str) -> Option<usize> {
    let mut rest = text;
    let latin = row.is_ascii();
    for part in row.split(' ') {
        if rest.len() < text.len() {
            let apart = rest.trim_start_matches(|c: char| c.is_whitespace() || latin && c == '-');
            if latin && apart.len() == rest.len() {
                return None;
            }
            rest = apart;
        }
        let mut own = rest.chars();
        for wanted in part.chars() {
            let c = own.next()?;
            let c = if c == '’' { '\'' } else { c };
            if !c.eq_ignore_ascii_case(&wanted) {
                return None;
            }
        }
        rest = own.as_str();
    }
    let letter = |c: char| c.is_ascii_alphanumeric();
    let cut = row.ends_with(letter) && rest.starts_with(letter);
    (!cut).then_some(text.len() - rest.len())
}

/// What the words around a claim say of it.
pub(super) fn stance(topic: ClaimTopic, before: &str, behind: &str) -> Stance {
    let clause = clause(behind);
    let ends = match topic {
        // What was once the first or a record stays so.
        First | Record => &[][..],
        WorldLeader | RegionLeader | IndustryLeader => LEAD_ENDS_BEHIND,
        Exclusive | Only | Unrivalled => ENDS_BEHIND,
    };
    let first = |words: &[&str]| {
        let places = words.iter().filter_map(|word| place(clause, word));
        places.min()
    };
    let (ends, denies) = (first(ends), first(DENIES_BEHIND));
    let at_once = DENIES_AT_ONCE.iter().any(|word| clause.starts_with(word));
    let stands = |words: &[&str]| words.iter().any(|word| ends_with(before, word));
    if at_once || stands(DENIES_BEFORE) {
        return Stance::Denied;
    }
    let lasting = matches!(topic, First | Record);
    let owned = |words: &[&str]| {
        let before = without_owner(before);
        words.iter().any(|word| ends_with(before, word))
    };
    if !lasting && (stands(ENDS_BEFORE) || owned(ENDS_BEFORE)) {
        return Stance::Ends;
    }
    match (ends, denies) {
        (Some(ends), Some(denies)) if denies < ends => Stance::Denied,
        // 독점이 끝나지 않았다: what ends it is denied itself.
        (Some(ends), _) if is_negated(clause, ends) => Stance::Holds,
        (Some(_), _) => Stance::Ends,
        (None, Some(_)) => Stance::Denied,
        (None, None) => Stance::Holds,
    }
}

/// Whether the verb at `at` is negated: 끝나지 않았다.
fn is_negated(clause: &str, at: usize) -> bool {
    let verb = clause.get(at..).unwrap_or_default();
    let end = verb.char_indices().nth(7).map_or(verb.len(), |c| c.0);
    verb.get(..end)
        .is_some_and(|near| near.contains("지 않") || near.contains("지는 않"))
}

/// `before` without an owner at its end: `the end of Microsoft's` exclusive access.
fn without_owner(before: &str) -> &str {
    let before = before.trim_end();
    let Some(head) = before
        .strip_suffix("'s")
        .or_else(|| before.strip_suffix("’s"))
    else {
        return before;
    };
    let head = head
        .trim_end_matches(|c: char| c.is_alphanumeric())
        .trim_end();
    head.strip_suffix(" the").unwrap_or(head)
}

/// The words behind a claim up to the next comma, or as far as is near.
fn clause(behind: &str) -> &str {
    let end = behind
        .char_indices()
        .nth(NEAR)
        .map_or(behind.len(), |c| c.0);
    let near = behind.get(..end).unwrap_or_default();
    let cut = near.find([',', ';', '“', '”', '"', '—', '…', '(']);
    near.get(..cut.unwrap_or(near.len())).unwrap_or_default()
}

fn place(text: &str, word: &str) -> Option<usize> {
    let letter = |c: char| c.is_ascii_alphabetic();
    text.match_indices(word).map(|(at, _)| at).find(|at| {
        let head = text.get(..*at).unwrap_or_default();
        let rest = text.get(*at + word.len()..).unwrap_or_default();
        !word.is_ascii() || !head.ends_with(letter) && !rest.starts_with(letter)
    })
}

fn ends_with(before: &str, word: &str) -> bool {
    // 비독점 is one word; others stand apart.
    let before = if matches!(word, "비" | "非" | "non-") {
        before
    } else {
        before.trim_end()
    };
    let Some(start) = before.len().checked_sub(word.len()) else {
        return false;
    };
    let (Some(head), Some(end)) = (before.get(..start), before.get(start..)) else {
        return false;
    };
    let end = end.replace('’', "'");
    end.eq_ignore_ascii_case(word) && !head.ends_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let mut words = Vec::new();
        let mut from = 0;
        while let Some((span, _)) = next(text, from) {
            from = span.end;
            words.push(&text[span]);
        }
        words
    }

    #[test]
    fn blanks_and_hyphens_are_as_they_like() {
        assert_eq!(
            found("사상최대 실적, 사상 최대 매출"),
            ["사상최대", "사상 최대"]
        );
        assert_eq!(
            found("A first-ever deal, the First Ever."),
            ["first-ever", "the First Ever"]
        );
        assert_eq!(found("the world’s largest"), ["world’s largest"]);
    }

    #[test]
    fn every_row_is_found_and_no_exclusion_is() {
        for row in CLAIMS.iter().flat_map(|(_, rows)| rows.iter()) {
            let text = format!("그 {row} 회사");
            assert!(!found(&text).is_empty(), "{row}");
        }
        for row in NO_CLAIMS {
            let text = format!("그 {row} 말");
            assert_eq!(found(&text), Vec::<&str>::new(), "{row}");
        }
    }
}
