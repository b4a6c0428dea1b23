//! What the form of a Korean word says.

/// Whether a Korean stem says for whom or what something is: 산업용, 주택용.
pub(super) fn is_purpose(stem: &str) -> bool {
    stem.ends_with('용')
        && stem.chars().count() > 2
        && !NO_PURPOSE.split(' ').any(|noun| stem.ends_with(noun))
}

/// Nouns that end like one.
static NO_PURPOSE: &str =
    "비용 사용 이용 고용 적용 작용 신용 채용 내용 수용 운용 활용 허용 인용 미용 관용 통용 남용";

/// Whether a Korean word is a verb that joins its clause to the next.
pub(super) fn joins(word: &str) -> bool {
    CONNECTIVES.split(' ').any(|ending| word.ends_with(ending))
        && !NO_CONNECTIVE.split(' ').any(|noun| word.ends_with(noun))
}

/// Endings by which a clause joins the next.
static CONNECTIVES: &str = "고 며 지만 면서 는데 은데 으나";

/// Nouns and particles that end like one.
static NO_CONNECTIVE: &str = "사고 재고 경고 신고 보고 광고 최고 금고 창고 권고 해고 중고 원고 피고 예고 라고 다고 이며 냉장고 충고 선고 기고 제고 공고 수고";

/// Whether a syllable behind a noun of one syllable is a particle: 빚은, 값이.
pub(super) fn is_particle(syllable: char) -> bool {
    "은는이가을를도의에".contains(syllable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_tell_of_words() {
        assert!(is_purpose("산업용") && !is_purpose("비용"));
        assert!(joins("늘었으며") && !joins("사고"));
        assert!(is_particle('은') && !is_particle('강'));
    }
}
