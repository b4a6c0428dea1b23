//! Lines that lead to other articles: a label and a headline, headlines in a row.

use crate::line::{Ending, Look, is_blank, is_decoration, is_hangul};
use crate::words::{Characters, Words, contains, is_one_of, words};

/// Weight up to which a line can be a label and the headline that it links to.
const LONGEST_LINK: usize = 200;

/// What stands before the headline of another article; of two, the longer first.
const LINK_LABELS: Words = words![
    "관련기사",
    "관련 기사",
    "관련뉴스",
    "관련 뉴스",
    "이 시각 주요뉴스",
    "오늘의 주요뉴스",
    "주요뉴스",
    "주요 뉴스",
    "댓글 많은 뉴스",
    "많이 본 뉴스",
    "많이 본 기사",
    "다른 기사 보기",
    "추천 기사",
    "인기 기사",
    "related articles",
    "related article",
    "related stories",
    "related story",
    "related news",
    "related coverage",
    "related reading",
    "related video",
    "related",
];

/// `▶ 관련기사 오픈AI, 새 모델 공개`, `[관련 기사] …`, `Related article: …`.
///
/// A mark behind the label settles it. A mere blank does where a Korean label is written as one
/// word or set off by a mark before it, and what follows is no sentence: 관련 기사 also begins
/// sentences.
pub(super) fn is_related_link(line: &str, look: Look) -> bool {
    let is_mark = |c: char| is_decoration(c) || c == '：';
    let bare = line.trim_start_of(&|c: char| is_blank(c) || is_mark(c));
    let Some((label, rest)) = LINK_LABELS.iter().find_map(|label| {
        let (head, rest) = bare.split_at_checked(label.len())?;
        head.eq_ignore_ascii_case(label).then_some((label, rest))
    }) else {
        return false;
    };
    let link = rest.trim_start_of(&is_blank);
    let apart = link.len() < rest.len()
        && !label.is_ascii()
        && (bare.len() < line.len() || !label.contains(' '))
        && look.ending != Ending::Sentence;
    // Quotation marks, commas and full stops go on with a sentence.
    let marked = link.first_is(&|c: char| is_mark(c) && !is_one_of(c, "\"'.,·") || c == '①');
    look.weight <= LONGEST_LINK
        && (apart || marked)
        && link.any_char(&|c: char| !is_blank(c) && !is_mark(c))
}

/// Weight up to which a line can be the name of a list.
const LONGEST_NAME: usize = 44;

/// `MOST READ IN SPORT`, `지금 뜨는 기사 5`, `Top 5 stories`: the name of a list of other articles, put
/// together of how they were chosen and what they are.
pub(super) fn is_list_name(key: &str, look: Look) -> bool {
    const CHOSEN: Words = words![
        "많이본",
        "많이읽은",
        "많이찾은",
        "많이공유",
        "인기",
        "추천",
        "관련",
        "연관",
        "최신",
        "실시간",
        "뜨는",
        "화제의",
        "놓치면안",
        "놓친",
        "함께볼",
        "함께보",
        "함께본",
        "함께읽",
        "같이볼",
        "같이본",
        "같이읽",
        "이어읽",
        "더읽",
        "이시각",
        "오늘의",
        "주간",
        "베스트",
        "댓글많은",
        "공감많은",
        "다른",
        "주요",
        "핫한",
        "랭킹",
        "읽을만한",
        "읽어볼만한",
        "볼만한",
        "이어볼",
        "분야별",
        "섹션",
        "편집자추천",
        "에디터픽",
        "내가본",
        "최근본",
    ];
    const LISTED: Words = words![
        "기사",
        "뉴스",
        "콘텐츠",
        "헤드라인",
        "영상",
        "동영상",
        "글",
        "포스트",
        "포토",
        "칼럼",
        "랭킹",
        "키워드",
        "읽을거리"
    ];
    const ORDERED: Words = words![
        "most read",
        "most popular",
        "most viewed",
        "most shared",
        "most watched",
        "most commented",
        "most discussed",
        "best of",
        "trending",
        "recommended",
        "more from",
        "more in",
        "more on",
        "you might",
        "you may",
        "editor's picks",
        "editors' picks",
        "in case you missed",
        "around the web",
        "from our partners",
        "sponsored stories",
        "what to read",
        "watch next",
        "don't miss",
        "also in",
        "must read",
        "must reads",
    ];
    const KINDS: Words = words![
        "latest", "top", "popular", "related", "featured", "other", "recent", "similar", "more",
        "hot"
    ];
    const PIECES: Words = words![
        "stories",
        "news",
        "articles",
        "videos",
        "posts",
        "reads",
        "headlines",
        "coverage",
        "picks",
        "galleries",
        "podcasts"
    ];
    const BEHIND: Words = words![
        "", "in", "on", "now", "this", "today", "for", "stories", "news", "articles", "videos",
        "of", "like", "also", "it", "next"
    ];
    if look.weight > LONGEST_NAME || look.ending == Ending::Sentence || look.item {
        return false;
    }
    let number = |c: char| c.is_ascii_digit() || is_one_of(c, " ~-위선개건()");
    let name = key.trim_end_of(&number);
    let name = name
        .strip_suffix("top")
        .or_else(|| name.strip_suffix("best"))
        .unwrap_or(name);
    let name = name.trim_end_of(&number);
    if name.last_is(&is_hangul) {
        let chosen = |kind: &str| CHOSEN.iter().any(|chosen| contains(kind, chosen));
        return LISTED
            .iter()
            .any(|listed| name.strip_suffix(listed).is_some_and(chosen));
    }
    let mut words = name.split_at_each(&|c| c == ' ');
    let first = words.next().unwrap_or_default();
    let last = name.rsplit(' ').next().unwrap_or_default();
    KINDS.has(first) && PIECES.has(last) && look.words <= 4
        || look.words <= 6
            && ORDERED.iter().any(|chosen| {
                name.strip_prefix(chosen).is_some_and(|rest| {
                    rest.is_empty()
                        || rest.strip_prefix(' ').is_some_and(|rest| {
                            chosen.starts_with("more ")
                                || BEHIND.has(rest.split(' ').next().unwrap_or_default())
                        })
                })
            })
}

/// `가장 많이 읽은 글 1. 연봉 1억의 함정`: the name of such a list and what it lists.
pub(super) fn is_named_list(line: &str, key: &str, look: Look) -> bool {
    let begins = |mark: &&str| contains(line, mark);
    look.weight <= LONGEST_LINK
        && look.ending != Ending::Sentence
        && [" 1. ", " 1 ", ": ", " | ", " ▶ ", " 1위 "]
            .iter()
            .any(begins)
        && key
            .split_once(|c: char| is_one_of(c, ":|▶1"))
            .is_some_and(|(name, headline)| {
                !headline.is_empty() && !name.is_empty() && is_list_name(name, Look::of(name))
            })
}

/// `▶ 산불 10년 통계 ▶ 헬기 30대의 밤`: several headlines in a row.
pub(super) fn is_teasers(line: &str, look: Look) -> bool {
    let is_mark = |c: char| is_one_of(c, "▶☞►");
    !look.paragraph && line.first_is(&is_mark) && line.chars().filter(|c| is_mark(*c)).count() >= 2
}

#[cfg(test)]
mod tests {
    use crate::line::Look;
    use crate::zone::Zone;

    fn zone(line: &str) -> Option<Zone> {
        let sign = crate::sign::read(line, Look::of(line), &mut String::new());
        sign.map(|sign| sign.zone)
    }

    #[test]
    fn links_to_other_articles() {
        for line in [
            "관련기사 오픈AI, 새 모델 공개",
            "▶ 관련기사 오픈AI 새 모델, 이번에는 다를까?",
            "▶관련 기사 오픈AI, 새 모델 공개",
            "[관련기사] 오픈AI, 새 모델 공개",
            "[관련 기사] 오픈AI가 새 모델을 공개했다.",
            "<관련기사> 오픈AI, 새 모델 공개",
            "【관련뉴스】 오픈AI, 새 모델 공개",
            "☞ 관련기사 : 오픈AI, 새 모델 공개",
            "관련기사▶오픈AI, 새 모델 공개",
            "Related article: OpenAI unveils a model",
            "Related: OpenAI unveils a model that costs $2 billion to train, and says it was worth the money.",
            "RELATED STORIES | OpenAI unveils a model",
        ] {
            assert_eq!(zone(line), Some(Zone::Related), "{line}");
        }
        for line in [
            "관련 기사를 쓴 기자는 모두 3명이다.",
            "관련 기사 수십 건이 하루 만에 삭제됐다",
            "관련기사 댓글에는 비판이 쏟아졌다.",
            "관련 업계는 계약을 반겼다",
            "Related companies fell: Amazon lost 3%",
            "Related to this, the fund sold its shares",
            "Relatedness: a study",
        ] {
            assert_eq!(zone(line), None, "{line}");
        }
    }

    #[test]
    fn headlines_in_a_row_and_behind_the_name_of_their_list() {
        for line in [
            "◀ 이전기사 : 벌크선운임지수 1,627p…4.2%↓",
            "다음기사 ▶ 컨테이너 운임 3주째 하락",
            "이 기사의 추천 뉴스 ▶ 기초연금 34만 원, 누가 받나",
            "많이 본 뉴스 | 연금 13% 시대",
            "▶ 산불 10년 통계 ▶ 헬기 30대의 밤",
            "MOST VIEWED IN BUSINESS 1. RBA cuts to 3.6% 2. 'I lost $40,000 on a tinny'",
            "인기 기사 1. 금리 2.5%로 2. 환율 1,400원 넘어",
        ] {
            assert_eq!(zone(line), Some(Zone::Related), "{line}");
        }
        for line in [
            "이전기사를 보면 알 수 있다.",
            "주요 뉴스 채널 3곳이 합쳤다",
            "조건은 1. 보험료 13% 2. 소득대체율 43%다.",
            "합의안: 1. 보험료 13% 2. 소득대체율 43% 3. 지급 보장",
        ] {
            assert_eq!(zone(line), None, "{line}");
        }
    }
}
