//! The table of `daejo compare`, over the five articles of the first edition and others.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod shell;

use shell::{Folder, daejo, seeds};
use unicode_width::UnicodeWidthStr;

/// Two accounts of one deal that differ, and a page on something else.
const ONE: &str = "한빛전자, 두리소프트와 공급 계약\n입력 2025.11.04 11:26\n\n한빛전자는 두리소프트와 380억 달러(약 50조 원) 규모의 반도체 공급 계약을 맺었다고 3일 밝혔다.\n";
const TWO: &str = "한빛전자·두리소프트 반도체 동맹\n입력 2025.11.04 15:02\n\n한빛전자와 두리소프트는 380억 달러(약 54조 원) 규모의 반도체 공급 계약을 3일 맺었다고 밝혔다.\n";

/// `daejo compare` of `texts`, with `options`.
fn compare(options: &[&str], texts: &[(&str, &str)]) -> String {
    let folder = Folder::with(texts);
    let paths: Vec<String> = texts.iter().map(|(name, _)| folder.path(name)).collect();
    let mut arguments = vec!["compare"];
    arguments.extend(options);
    arguments.extend(paths.iter().map(String::as_str));
    daejo(&arguments).ok()
}

#[test]
fn seeds_in_korean() {
    insta::assert_snapshot!(daejo(&seeds(&["compare"])).ok());
}

#[test]
fn seeds_in_english() {
    insta::assert_snapshot!(daejo(&seeds(&["compare", "--lang", "en"])).ok());
}

#[test]
fn a_row_a_fact_and_a_column_an_article() {
    let shown = compare(&[], &[("a.txt", ONE), ("b.txt", TWO)]);
    for row in [
        ["판정", "항목", "a1", "a2", "이유"],
        [
            "≠ 불일치",
            "계약 규모 환산",
            "약 50조 원",
            "약 54조 원",
            "‘50조 원’ ↔ ‘54조 원’: 반올림을 감안해도 서로",
        ],
        ["= 일치", "계약 규모", "380억 달러", "380억 달러", ""],
    ] {
        assert!(shell::has_row(&shown, &row), "{row:?} in\n{shown}");
    }
    // Rounded outwards: the true interval is 1,406.04…–1,436.09….
    for part in [
        "= 1,421원/달러",
        "(1,406~1,437)",
        "1,430.02 (2025-11-04 직전)",
        "−8.0%",
    ] {
        assert!(shown.contains(part), "{part} in\n{shown}");
    }
}

#[test]
fn a_typed_rate_stands_above_the_market() {
    let texts = [("a.txt", ONE), ("b.txt", TWO)];
    let shown = compare(&["--rate", "KRW/USD=0.00075", "--lang", "en"], &texts);
    for part in [
        "1,333.33 (typed)",
        "= ok",
        "−1.3%",
        "+6.6%",
        "50.6–50.73 trillion KRW",
    ] {
        assert!(shown.contains(part), "{part} in\n{shown}");
    }
    assert!(!shown.contains("ECB"), "{shown}");
    // It needs no day.
    let undated = [(
        "a.txt",
        "계약은 380억 달러(약 50조 원)라고 두 회사가 밝혔다.\n",
    )];
    assert!(compare(&[], &undated).contains("∅ 환율 없음"));
    let shown = compare(&["--rate", "USD/KRW=1400"], &undated);
    assert!(
        shown.contains("1,400 (입력한 환율)") && shown.contains("≠ 어긋남"),
        "{shown}"
    );
}

#[test]
fn rates_that_are_none_are_refused_in_a_sentence() {
    let folder = Folder::with(&[("a.txt", ONE)]);
    let path = folder.path("a.txt");
    for (rate, sentence) in [
        (
            "1400",
            "write two currencies and a number, as in USD/KRW=1400",
        ),
        (
            "USD/KRW=1,400",
            "\"1,400\" is no rate; write digits only, with a point for decimals",
        ),
        ("USD/KRW=0", "0 is no rate; it must be from"),
        (
            "달러/원=1400",
            "\"달러\" is no currency; write its three letters",
        ),
    ] {
        let said = daejo(&["compare", "--rate", rate, &path]).refused(2);
        assert!(said.contains(sentence), "{said}");
    }
    let twice = [
        "compare",
        "--rate",
        "USD/KRW=1400",
        "--rate",
        "KRW/USD=0.0008",
        &path,
    ];
    assert_eq!(
        daejo(&twice).refused(1),
        "daejo: --rate gives two rates for KRW/USD; give one\n"
    );
}

#[test]
fn of_many_articles_the_values_share_a_column() {
    let names: Vec<String> = (1..=7).map(|number| format!("{number}.txt")).collect();
    let mut texts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), ONE)).collect();
    texts[4].1 = TWO;
    let shown = compare(&[], &texts);
    for row in [
        ["판정", "항목", "값: 기사", "이유"],
        [
            "= 일치",
            "계약 규모",
            "380억 달러: a1 a2 a3 a4 a5 a6 a7",
            "",
        ],
    ] {
        assert!(shell::has_row(&shown, &row), "{row:?} in\n{shown}");
    }
    assert!(shown.contains("약 50조 원: a1 a2 a3 a4 a6 a7"), "{shown}");
    texts.pop();
    assert!(!compare(&[], &texts).contains("값: 기사"));
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    for columns in ["60", "80", "100", "140"] {
        for language in ["ko", "en"] {
            let arguments = seeds(&["compare", "--lang", language]);
            let shown = shell::daejo_with(&[("COLUMNS", columns)], &arguments).ok();
            for line in shown.lines() {
                assert!(
                    line.width() <= columns.parse().unwrap(),
                    "{columns}: {line}"
                );
            }
        }
    }
}

#[test]
fn untrusted_text_does_not_speak_to_the_terminal() {
    let hostile = "제목\u{1B}[2J\u{202E}은 따로 있는 기사\n입력 2025.11.04 11:26\n\n두 회사는 380억\u{1B}]0;x\u{7} 달러를 쓴다고 밝혔다. 매출은 5%\u{9B}31m 늘었다고 한다.\n";
    for option in ["--lang=ko", "--markdown"] {
        let shown = compare(&[option], &[("a.txt", hostile)]);
        let bad = |c: char| (c.is_control() && c != '\n') || c == '\u{202E}';
        assert!(!shown.contains(bad), "{shown:?}");
    }
}

#[test]
fn nothing_to_compare() {
    let shown = compare(&[], &[("a.txt", "두 회사가 손을 잡는다고 한다.\n")]);
    assert!(shown.contains("수치 없음"), "{shown}");
    assert!(shown.starts_with("문서 1건 — "), "{shown}");
    let shown = compare(
        &["--lang", "en"],
        &[("a.txt", "두 회사가 손을 잡는다고 한다.\n")],
    );
    assert!(shown.contains("No figures."), "{shown}");
}
