//! What holds for any bytes and any text.

#![allow(clippy::string_slice, reason = "a test may fail")]

use std::time::{Duration, Instant};

use daejo_articles::{Article, ReadError, decode, read};
use proptest::prelude::*;

/// What every article keeps.
fn check(article: &Article) {
    let mut end = 0;
    for line in &article.lines {
        assert!(line.span.start >= end, "lines are in order and apart");
        assert!(
            is_blank(&article.text[end..line.span.start]),
            "no character is left out"
        );
        let text = &article.text[line.span.clone()];
        assert!(!text.is_empty() && text.trim() == text && !text.contains('\n'));
        assert_eq!(line.reason.is_none(), line.zone.is_article());
        end = line.span.end;
    }
    assert!(is_blank(&article.text[end..]));
    assert!(article.lines.iter().any(|line| line.zone.is_article()));
}

/// White space, and what `char::is_whitespace` leaves out of the invisible characters.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || "\u{AD}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{180E}\u{2800}\u{FEFF}".contains(c)
            || ('\u{200B}'..='\u{200F}').contains(&c)
            || ('\u{202A}'..='\u{202E}').contains(&c)
            || ('\u{2060}'..='\u{2064}').contains(&c)
    })
}

/// Lines as pages have them, to be put in any order.
fn lines() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "\\PC{0,40}",
        Just("두 회사는 7년간 380억 달러 규모의 계약을 맺었다고 3일 밝혔다. 계약은 곧 시작된다.".to_owned()),
        Just("The company said on Tuesday it would build a solar park in Ontario at a cost of C$2.3 billion.".to_owned()),
        prop::sample::select(vec![
            "", " ", "\u{FEFF}", "OpenAI와 AWS, 380억 달러 계약", "관련 기사", "더보기", "댓글 0개", "광고", "Source", "2일 전",
            "입력 2025.11.04 11:26", "저작권자 ⓒ 서울경제, 무단 전재 및 재배포 금지", "홍길동 기자", "a@b.kr", "홈 > 경제 > 산업",
            "By Jane Doe", "© 2024 Reuters. All rights reserved.", "출처: https://example.com", "\r", "[서울=뉴시스]홍길동 기자 =",
            "기자", "By ", "(=", "ⓒ", "Copyright", "2025.99.99", "＃", "(c)(c)", "기사제공처 :",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(line, 0..24).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #[test]
    fn any_bytes_are_an_article_or_a_reason(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        match decode(&bytes) {
            Ok((text, _)) => {
                if let Ok(article) = read("a.txt", text, None) {
                    check(&article);
                }
            }
            Err(error) => prop_assert!(error.offset() < bytes.len(), "{}", error),
        }
    }

    #[test]
    fn any_lines_are_an_article_or_a_reason(text in lines()) {
        match read("a.txt", text.clone(), None) {
            Ok(article) => {
                prop_assert_eq!(&article.text, &text);
                check(&article);
            }
            Err(ReadError::Empty) => prop_assert!(is_blank(&text)),
            Err(ReadError::NoBody) => {}
        }
    }

    #[test]
    fn a_paragraph_survives_whatever_stands_before(lines in lines()) {
        let body = "나래해운이 액화천연가스 운반선 20척을 한꺼번에 발주한다고 4일 밝혔다. 금액은 3조 원에 이른다. ".repeat(30);
        let article = read("a.txt", format!("{lines}\n{body}\n{body}"), None).unwrap();
        let last = article.lines.last().unwrap();
        prop_assert!(last.zone.is_article(), "{:?}", last);
    }
}

/// Time is linear in the text's length, whatever it holds: each of these takes a second or less
/// without optimisation, and hours if a step is quadratic.
#[test]
fn large_texts_are_read_in_time() {
    let mega = 1_000_000;
    for (what, text) in [
        ("one line", "가".repeat(5 * mega / 3)),
        ("one line of words", "ab ".repeat(5 * mega / 3)),
        ("short lines", "a\n".repeat(mega / 10)),
        (
            "headlines",
            "삼성의 역습? 1,500조 파트너 낙점!\n".repeat(mega / 40),
        ),
        ("lists", "관련 기사\n".repeat(mega / 16)),
        (
            "bylines behind a body",
            format!(
                "{}\n{}",
                "가나다 ".repeat(100),
                "홍길동 기자\n제목 하나\n".repeat(mega / 60)
            ),
        ),
        (
            "lines behind a whole body",
            format!(
                "{}{}",
                format!("{}\n", "가나다 ".repeat(80)).repeat(3),
                "가나 다라 3\n".repeat(mega / 10)
            ),
        ),
        (
            "lists and paragraphs",
            format!("관련 기사\n{}\n", "가나다 ".repeat(80)).repeat(mega / 300),
        ),
        (
            "repeated headlines",
            "OpenAI와 AWS, 380억 달러 계약\n".repeat(mega / 40),
        ),
        ("blanks", " \u{FEFF}\n".repeat(mega)),
        ("dates", "2025.11.04 11:26\n".repeat(mega / 20)),
        ("one line of dates", "2025.11.04 ".repeat(mega / 10)),
    ] {
        let start = Instant::now();
        let _ = read("a.txt", text, None);
        let time = start.elapsed();
        assert!(time < Duration::from_secs(60), "{what}: {time:?}");
    }
}
