//! Who expects something: institutes, by whose forecasts figures are told apart.

/// What their Korean names end in.
static ENDINGS: &str =
    "원 처 청 은행 위원회 연구소 증권 협회 기관 기구 공사 센터 재단 학회 연맹 대학";

/// English words for them, in small letters.
static ENGLISH: &str = "agency analysts association bank brokerage bureau council department \
    economists forecasters fund institute ministry office poll research securities survey union";

/// Whether a Korean word with its particle is the name of an institute: 한국농업연구원은.
pub(crate) fn is_institute(word: &str) -> bool {
    let name = word.trim_end_matches(['은', '는', '이', '가', '도']);
    ENDINGS
        .split(' ')
        .any(|ending| name.len() > ending.len() && name.ends_with(ending))
}

/// Whether an English word, in small letters, is one for an institute.
pub(crate) fn is_english_institute(word: &str) -> bool {
    ENGLISH.split_ascii_whitespace().any(|noun| noun == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn institutes_are_told_by_their_endings() {
        for (word, expect) in [
            ("한국농업연구원은", true),
            ("통계청이", true),
            ("한국은행도", true),
            ("정부가", false),
            ("수당은", false),
            ("은행이", false),
        ] {
            assert_eq!(is_institute(word), expect, "{word}");
        }
        assert!(is_english_institute("ministry") && !is_english_institute("minister"));
    }
}
