//! What a page says of its own article: rights, credits of pictures, corrections.

use crate::line::{Ending, Look, is_blank};
use crate::words::{Characters, Words, contains, is_one_of, words};

/// Weight up to which a line can be a caption.
const LONGEST_CAPTION: usize = 300;
/// Weight up to which a line without a mark can be a caption.
const LONGEST_LENT: usize = 120;
/// Weight up to which a name can be that of a photographer and his agency.
const LONGEST_CREDIT: usize = 40;

/// `ⓒ 항만신문 since 1998`, `Copyright 2025 The Beacon`.
pub(super) fn is_copyright(line: &str, look: Look) -> bool {
    let label = ["Copyright ", "COPYRIGHT ", "copyright "];
    let dated = label.iter().any(|label| {
        line.strip_prefix(label)
            .is_some_and(|rest| rest.first_is(&|c: char| c.is_ascii_digit()))
    });
    !look.paragraph && (dated || line.first_is(&|c| is_one_of(c, "ⓒ©Ⓒ")))
}

/// `▲ 12일 출발하는 참가자들. 사진=주최측`, `△ 새 공장 전경. 회사 제공`, `The flat was sold in June. ST FILE
/// PHOTO`, `The pit at Tennant Ridge. CREDIT: ROB PALFREY`: a caption with its credit.
pub(super) fn is_caption(line: &str, look: Look) -> bool {
    const CREDITED: Words = words!["사진=", "사진 =", "제공=", "사진 제공"];
    const CREDITS: Words = words![
        " PHOTO: ",
        " Photo: ",
        " CREDIT: ",
        " Credit: ",
        " PICTURE: ",
        " Picture: ",
        " Photograph: ",
        " Image: ",
        " Illustration: ",
    ];
    if look.weight > LONGEST_CAPTION {
        return false;
    }
    // Most lines have no colon, which is told sooner than what stands before one.
    let english = || {
        line.ends_with(" FILE PHOTO")
            // Photograph: Jane Doe/PA. She celebrates on Thursday.
            || CREDITS.iter().any(|credit| line.starts_with(credit.trim_start()))
            || is_of_gallery(line)
            || line.as_bytes().contains(&b':')
                && CREDITS.iter().any(|credit| {
                    line.rsplit_once(credit)
                        .is_some_and(|(_, name)| Look::of(name).weight <= LONGEST_CREDIT)
                })
    };
    let lent = || line.ends_with(" 제공") || line.ends_with(" 제공)");
    let taken = || lent() || line.ends_with(" 기자") || line.ends_with(" 촬영");
    // 지난 4월 공개된 훈련 장면. 국방일보 제공; 지난해 촬영한 교정.
    let shown = || {
        let nominal = || !contains(line, "다.") && !contains(line, "다 ");
        let pictured = || {
            ["촬영한", "촬영된", "찍은", "찍힌"]
                .iter()
                .any(|word| contains(line, word))
        };
        let sentence = look.ending == Ending::Sentence;
        (taken() && line.contains('.') || sentence && pictured()) && nominal()
    };
    // [그래픽] 1인 가구 추이, 기다리는 시민들 ⓒ뉴시스, (Jules Marchand/AFP via Getty Images)
    let labelled = || {
        ["[그래픽]", "[사진", "[표]"]
            .iter()
            .any(|label| line.starts_with(label))
    };
    let owned = || {
        let owner = line.rsplit_once(['ⓒ', '©', 'Ⓒ']).map(|(_, owner)| owner);
        owner.is_some_and(|owner| !owner.is_empty() && !owner.any_char(&is_blank))
    };
    // 한 주민이 바람을 쐬고 있다. 연합뉴스: what is seen, and by whom.
    let seen = || {
        let mut scenes = ["있다. ", "모습이다. ", "보인다. "].iter();
        let parts = scenes.find_map(|end| line.split_once(end));
        parts.is_some_and(|(scene, credit)| {
            look.weight <= LONGEST_LENT
                && look.ending == Ending::Open
                && !contains(scene, "다. ")
                && Look::of(credit).weight <= LONGEST_CREDIT
                && Look::of(credit).words <= 2
                && !credit.ends_with('다')
        })
    };
    let agency = || {
        let credit = line
            .strip_suffix(')')
            .and_then(|line| line.rsplit_once('('));
        credit.is_some_and(|(_, credit)| {
            let by = ["Photo: ", "Photo courtesy", "File photo", "Picture by "];
            contains(credit, "hoto by ")
                || by.iter().any(|by| credit.starts_with(by))
                || (credit.contains('/') || contains(credit, "via "))
                    && ["Getty", "AFP", "AP Photo", "Press Photo", "Reuters", "EPA"]
                        .iter()
                        .any(|name| contains(credit, name))
        })
    };
    // ▲ 27일 한빛역 개찰구 모습. 연합포토
    let credited = || {
        line.rsplit_once(". ").is_some_and(|(_, credit)| {
            credit.chars().all(char::is_alphabetic) && !credit.ends_with('다')
        })
    };
    let marked = || {
        line.first_is(&|c| is_one_of(c, "▲△◀▶▼<["))
            && (taken() || credited() || CREDITED.iter().any(|credit| contains(line, credit)))
    };
    agency()
        || english()
        || seen()
        || !look.paragraph
            && (labelled() || owned() || marked() || look.weight <= LONGEST_LENT && shown())
}

/// `If you suspect a scam, call the helpline on 1799.`, `※ 말하기 어려운 고민이 있으면 자살예방 상담전화 109에서 …`:
/// where readers whom an article touches may ask for help.
pub(super) fn is_helpline(line: &str, _: Look) -> bool {
    const READERS: Words = words![
        "If you ",
        "If you’",
        "If you'",
        "Anyone affected",
        "Anyone who ",
        "For help",
        "For support",
        "For confidential",
        "Help is available",
    ];
    const LINES: Words = words![
        "helpline",
        "hotline",
        "crisis line",
        "Samaritans",
        "Lifeline",
        "Crimestoppers"
    ];
    const CALLS: Words = words![
        " call ", " ring ", " phone ", " contact", " visit ", " text "
    ];
    const TOLD: Words = words![" said", " found", " reported", " last year", " on average"];
    const KOREAN: Words = words!["상담전화", "핫라인", "생명의전화", "상담받", "상담을 받"];
    const OFFERED: Words = words![
        "수 있",
        "받으세요",
        "하세요",
        "바랍니다",
        "바란다",
        "가능합니다"
    ];
    let has = |words: Words| words.iter().any(|word| contains(line, word));
    let number = || line.bytes().any(|byte| byte.is_ascii_digit());
    let starts = || READERS.iter().any(|word| line.starts_with(word));
    let english = || starts() && has(LINES) && has(CALLS) && !has(TOLD);
    let korean = || line.starts_with('※') && has(KOREAN) && has(OFFERED);
    number() && (english() || korean())
}

/// Whether a line ends with the place of a picture among others: PN photo 3 of 7.
fn is_of_gallery(line: &str) -> bool {
    let line = line.trim_end_matches('.');
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    line.rsplit_once(" of ").is_some_and(|(before, count)| {
        digits(count)
            && before
                .rsplit_once(" photo ")
                .is_some_and(|(_, place)| digits(place))
    })
}

/// `이 기사는 3일 16:05 …에 먼저 노출되었습니다`, `This article was amended on 5 November 2025`.
pub(super) fn is_about_itself(line: &str, look: Look) -> bool {
    const BEGINNINGS: Words = words![
        "This article was ",
        "This story was ",
        "This article has been ",
        "This story has been ",
        "A version of this article ",
        "The views expressed ",
        "Views expressed ",
        "The opinions expressed ",
        "Corrected: ",
        "Correction: ",
        "Corrections: ",
        "Clarification: ",
        "Editor's note: ",
        "Editor’s note: ",
        "Editors’ note: ",
        "[바로잡습니다]",
        "[알려왔습니다]",
        "[정정보도]",
        "[반론보도]",
        "[편집자주]",
        "[편집자 주]",
        "<편집자주>",
        "[회사소개]",
        "[회사 소개]",
        "Reach the author at ",
        "Reach the reporter at ",
        "Contact the author at ",
        "Contact the reporter at ",
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
            (
                "▲ 동해오션중공업이 지난해 인도한 8만7천㎥급 가스운반선. 회사 제공",
                Zone::Copyright,
            ),
            (
                "지난 4월 공개된 폭음통 훈련 장면. 국방일보 제공",
                Zone::Copyright,
            ),
            ("지난해 촬영한 달빛초 교정.", Zone::Copyright),
            ("골목 마라톤 출발 직후 모습. 드론 촬영", Zone::Copyright),
            (
                "12일 대전 한 시장에서 상인이 배추를 나르고 있다. 한밭뉴스",
                Zone::Copyright,
            ),
            (
                "팬들이 4일 부산 공연장에서 손을 흔들고 있다. [노을기획 제공]",
                Zone::Copyright,
            ),
            (
                "Fans file into the 76-year-old Moss Field. (Staff photo by A.B. Cole)",
                Zone::Copyright,
            ),
            (
                "노을 대표가 12일 대전 사무실에서 설명하고 있다. 최가람 기자",
                Zone::Copyright,
            ),
            (
                "Commuters wait at Fenmoor in April. Photograph: Ada Moss/The Post",
                Zone::Copyright,
            ),
            (
                "A trader in Busan: the won has lost a tenth. (Photo by Ada Moss)",
                Zone::Copyright,
            ),
            ("Get the Metals newsletter — 2 months for $3", Zone::Ad),
            (
                "Compare car loans from 4.1% p.a. (comparison rate 4.4%)",
                Zone::Nav,
            ),
            (
                "Customers queue outside a bakery. (Jules Marchand/AFP via Getty Images)",
                Zone::Copyright,
            ),
            ("기다리는 시민들 ⓒ뉴시스", Zone::Copyright),
            (
                "The pit at Tennant Ridge, 410 metres deep. CREDIT: ROB PALFREY",
                Zone::Copyright,
            ),
            (
                "※ 이 글은 필자 개인의 의견입니다. 다음 회는 9월 24일에 실립니다.",
                Zone::Nav,
            ),
            (
                "Reach the author at +49 351 555 0112. Corrected: an earlier version misstated the wafer size (300 mm).",
                Zone::Copyright,
            ),
            (
                "If you suspect a scam, call the 24-hour helpline on 1799.",
                Zone::Nav,
            ),
            (
                "※ 말하기 어려운 고민이 있으면 자살예방 상담전화 109에서 24시간 상담받을 수 있습니다.",
                Zone::Nav,
            ),
            ("경매 특강 9만 원 → 3만 원! 11월 2일 마감", Zone::Ad),
            ("지금 구독하면 첫 달 1,000원", Zone::Ad),
            ("연금보험 비교 1분 만에! 심의필 제2025-0312호", Zone::Ad),
            (
                "Start the day with our 7am newsletter. Sign up here.",
                Zone::Ad,
            ),
            ("You have 2 free articles remaining.", Zone::Ad),
            (
                "You have 2 gift articles left. Try the Ledger for $1 a week.",
                Zone::Ad,
            ),
            ("지면보기 2025-11-04 (화) 3면", Zone::Byline),
            (
                "보도시점 2025. 2. 5.(수) 11:00 < 2. 6.(목) 조간 >",
                Zone::Byline,
            ),
        ] {
            assert_eq!(zone_of(line), Some(zone), "{line}");
        }
        for line in [
            "This article of the law was amended.",
            "시장은 3일 물가가 오르고 있다. 상인 12명은 가게를 닫았다.",
            "Get the 3 million doses there by May, the minister said.",
            "The helpline took 1,200 calls in May.",
            "For support, 12,000 farmers rang the helpline last year, up 40%, the charity said.",
            "■ 핫라인 개통 1년, 신고 1,200건 접수",
            "※ 지난해 정신건강 상담받은 청소년은 12만 명으로 조사됐다.",
            "상담전화 109에는 지난해 3만 명이 걸었다.",
        ] {
            assert_eq!(zone_of(line), None, "{line}");
        }
    }
}
