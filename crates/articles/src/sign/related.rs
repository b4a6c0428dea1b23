//! Lines that lead to other articles: a label and a headline, headlines in a row.

use crate::line::{Ending, Look, is_blank, is_decoration};
use crate::words::{Characters, Words, is_one_of, words};

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
