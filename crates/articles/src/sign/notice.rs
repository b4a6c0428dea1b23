//! What a page says of its own article: rights, credits of pictures, corrections.

use crate::line::Look;
use crate::words::{Characters, Words, contains, is_one_of, words};

/// Weight up to which a line can be a caption.
const LONGEST_CAPTION: usize = 300;

/// `ⓒ 항만신문 since 1998`, `Copyright 2025 The Beacon`.
pub(super) fn is_copyright(line: &str, look: Look) -> bool {
    let label = ["Copyright ", "COPYRIGHT ", "copyright "];
    let dated = label.iter().any(|label| {
        line.strip_prefix(label)
            .is_some_and(|rest| rest.first_is(&|c: char| c.is_ascii_digit()))
    });
    !look.paragraph && (dated || line.first_is(&|c| is_one_of(c, "ⓒ©Ⓒ")))
}

/// `▲ 12일 출발하는 참가자들. 사진=주최측`, `The flat was sold in June. ST FILE PHOTO`: a caption with
/// its credit.
pub(super) fn is_caption(line: &str, look: Look) -> bool {
    let credited = ["사진=", "사진 =", "제공=", "사진 제공"];
    let english = line.ends_with(" FILE PHOTO") || contains(line, " PHOTO: ");
    english && look.weight <= LONGEST_CAPTION
        || !look.paragraph
            && line.first_is(&|c| is_one_of(c, "▲△◀▶▼<["))
            && credited.iter().any(|credit| contains(line, credit))
}

/// `이 기사는 3일 16:05 …에 먼저 노출되었습니다`, `This article was amended on 5 November 2025`.
pub(super) fn is_about_itself(line: &str, look: Look) -> bool {
    const BEGINNINGS: Words = words![
        "This article was ",
        "This story was ",
        "This article has been ",
        "This story has been ",
        "A version of this article ",
        "An earlier version of this ",
    ];
    const TOLD: Words = words![
        "노출",
        "게재",
        "송고",
        "출고",
        "수정",
        "작성",
        "생성",
        "보도됐",
        "실린"
    ];
    let korean = ["이 기사는 ", "이 글은 ", "본 기사는 "]
        .iter()
        .any(|beginning| line.starts_with(beginning));
    look.weight <= LONGEST_CAPTION
        && (BEGINNINGS
            .iter()
            .any(|beginning| line.starts_with(beginning))
            || korean && TOLD.iter().any(|word| contains(line, word)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::zone::Zone;

    fn zone_of(line: &str) -> Option<Zone> {
        let sign = crate::sign::read(line, Look::of(line), &mut String::new());
        sign.map(|sign| sign.zone)
    }

    #[test]
    fn what_a_page_says_of_its_article_and_sells() {
        for (line, zone) in [
            (
                "이 기사는 자본시장 미디어 '마켓인사이트'에 먼저 게재된 기사입니다",
                Zone::Copyright,
            ),
            (
                "This article was amended to correct the size of the deal: it is $38bn.",
                Zone::Copyright,
            ),
            (
                "The flat was sold in June for $1.2 million. ST FILE PHOTO",
                Zone::Copyright,
            ),
            ("지금 구독하면 첫 달 1,000원", Zone::Ad),
            ("연금보험 비교 1분 만에! 심의필 제2025-0312호", Zone::Ad),
            (
                "Start the day with our 7am newsletter. Sign up here.",
                Zone::Ad,
            ),
            ("You have 2 free articles remaining.", Zone::Ad),
            ("지면보기 2025-11-04 (화) 3면", Zone::Byline),
            (
                "보도시점 2025. 2. 5.(수) 11:00 < 2. 6.(목) 조간 >",
                Zone::Byline,
            ),
        ] {
            assert_eq!(zone_of(line), Some(zone), "{line}");
        }
        assert_eq!(zone_of("This article of the law was amended."), None);
    }
}
