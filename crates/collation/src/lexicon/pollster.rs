//! Who asks: names of pollsters, by which figures of different polls are told apart.

/// Ends of Korean names of pollsters.
static ENDINGS: &str = "리서치 갤럽 써치 데이터 폴 인사이트 통계";

/// Names without such an end, and English ones, in small letters.
static NAMES: &str = "리얼미터 엠브레인 엠브레인퍼블릭 케이스탯 입소스 미디어토마토 여론조사꽃 여론조사공정 서던포스트 조원씨앤아이 전국지표조사 한국갤럽 nbs \
    gallup yougov ipsos quinnipiac marist emerson rasmussen siena opinium survation savanta kantar polling pollster research";

/// Ends of Korean words for a pollster, behind which its name stands: 여론조사기관 한국여론센터.
static INTRODUCED: [&str; 4] = ["조사기관", "조사업체", "조사회사", "조사전문기관"];

/// The least syllables of a name with one of the ends: 데이터 itself is data.
const LEAST: usize = 5;

/// Whether a stem, in small letters, names a pollster.
pub(crate) fn is_pollster(stem: &str) -> bool {
    let is = |list: &str| list.split_ascii_whitespace().any(|name| name == stem);
    let ends = |ending: &str| stem.ends_with(ending) && stem.chars().count() >= LEAST;
    is(NAMES) || !stem.is_ascii() && ENDINGS.split(' ').any(ends)
}

/// What stands there and is no name: 여론조사기관 관계자는.
static OTHERS: [&str; 6] = ["관계자", "대표", "측", "연구원", "전문가", "직원"];

/// Whether the word before a Korean one says that it names a pollster.
pub(crate) fn is_introduced(before: Option<&str>, word: &str) -> bool {
    let introduces = |word: &str| INTRODUCED.iter().any(|noun| word.ends_with(noun));
    !word.is_ascii()
        && word.starts_with(char::is_alphabetic)
        && !OTHERS.iter().any(|other| word.starts_with(other))
        && before.is_some_and(introduces)
}

/// Whether a text tells of a poll.
pub(crate) fn is_of_poll(text: &str) -> bool {
    ["여론조사", "표본오차", " poll", "margin of error"]
        .iter()
        .any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pollsters() {
        for stem in ["한국갤럽", "리얼미터", "넥스트리서치", "gallup"] {
            assert!(is_pollster(stem), "{stem}");
        }
        for stem in ["데이터", "빅데이터", "여론", "company"] {
            assert!(!is_pollster(stem), "{stem}");
        }
        assert!(is_introduced(Some("여론조사기관"), "한국여론센터가"));
        assert!(!is_introduced(Some("여론조사기관"), "관계자는"));
        assert!(!is_introduced(Some("조사"), "결과에"));
    }
}
