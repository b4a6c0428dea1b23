//! What `daejo compare` says of each article by itself: arithmetic, claims, sources; and articles
//! that the reader puts together.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod shell;

use shell::{Folder, daejo};

const ONE: &str = "한빛·두리 반도체 계약\n입력 2025.11.04 11:26\n\n로이터통신에 따르면 한빛의 반도체 출하량은 40만 개에서 120만 개로 4배 늘었다. 한빛은 두리에 반도체를 독점 공급하며, 이는 사상 최대 계약이다.\n";
const TWO: &str = "한빛·두리 반도체 공급 계약\n입력 2025.11.04 15:02\n\n로이터통신은 한빛의 반도체 출하량이 40만 개에서 120만 개로 3배 늘었다고 전했다. 한빛의 두리 반도체 독점 공급 계약은 끝났다.\n";
const OTHER: &str = "강원 감자 풍년\n입력 2025.11.05 09:00\n\n강원 지역의 감자 수확량은 12만3000톤이라고 농업기술원이 밝혔다. 국내 최대 산지다.\n";

/// `daejo compare` of the three, with `options`.
fn compare(options: &[&str]) -> String {
    let folder = Folder::with(&[("a.txt", ONE), ("b.txt", TWO), ("c.txt", OTHER)]);
    let paths = ["a.txt", "b.txt", "c.txt"].map(|name| folder.path(name));
    let mut arguments = vec!["compare"];
    arguments.extend(options);
    arguments.extend(paths.iter().map(String::as_str));
    daejo(&arguments).ok()
}

/// `part` is in `shown`, blanks and line ends being one.
fn holds(shown: &str, part: &str) {
    let joined = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(joined.contains(part), "{part} in\n{shown}");
}

#[test]
fn the_table_lists_them() {
    let shown = compare(&[]);
    for part in [
        "본문 속 계산 2 (맞지 않음 1)",
        "본문 속 계산 ≠ 맞지 않음 · a1 a.txt: 배수 1,200,000 ÷ 400,000 = 3 ↔ ‘4배’ = 맞음 · a2 b.txt: 배수 1,200,000 ÷ 400,000 = 3 ↔ ‘3배’",
        "~ 표현이 다름 · 독점·단독 — 주장: a1 ‘독점’; 끝나거나 약해짐: a2 ‘독점’",
        "· 단독 · 사상 최대·역대 최고 — 주장: a1 ‘사상 최대’; 언급 없음: a2",
        "· a1 a.txt: 로이터통신 (본문 인용)",
        "→ 밝힌 출처로 보아 서로 독립된 기사: 2건 중 1 — 함께 기댄 출처: 로이터통신 a1 a2",
        "· a3 c.txt: 국내·지역 최대: 주장 ‘국내 최대’",
    ] {
        holds(&shown, part);
    }
    let shown = compare(&["--lang", "en"]);
    for part in [
        "arithmetic of the texts: 2 (1 wrong)",
        "≠ does not add up · a1 a.txt: multiple 1,200,000 ÷ 400,000 = 3 ↔ “4배”",
        "~ worded differently · exclusive — claimed: a1 “독점”; ending or weakening: a2 “독점”",
        "→ independent as far as their sources are named: 1 of 2 articles — shared: 로이터통신 a1 a2",
    ] {
        holds(&shown, part);
    }
}

#[test]
fn the_report_quotes_what_is_disputed() {
    let shown = compare(&["--markdown"]);
    for part in [
        "| ≠ 맞지 않음 | a1 a.txt | 배수 | 1,200,000 ÷ 400,000 = 3 | ‘4배’ |",
        "| \\~ 표현이 다름 | 독점·단독 | 주장: a1 ‘독점’; 끝나거나 약해짐: a2 ‘독점’ |",
        "**\\~ 표현이 다름: 독점·단독**",
        "- a2 b.txt, 끝나거나 약해짐: ‘한빛의 두리 반도체 독점 공급 계약은 끝났다.’",
        "| a2 b.txt | 로이터통신 (본문 인용) |",
        "- 국내·지역 최대: 주장 ‘국내 최대’",
    ] {
        holds(&shown, part);
    }
    // Who says nothing says nothing else.
    assert!(!shown.contains("표현이 다름: 사상"), "{shown}");
    let shown = compare(&["--markdown", "--lang", "en"]);
    holds(&shown, "- a2 b.txt, ending or weakening: “한빛의");
}

#[test]
fn dates_from_an_inferred_publication_date_are_told() {
    let dated =
        "한빛전자는 2025년 11월 3일 두리소프트와 380억 달러 규모의 반도체 공급 계약을 맺었다.\n";
    let undated = "한빛전자는 두리소프트와 380억 달러 규모의 반도체 공급 계약을 3일 맺었고 내년 말까지 납품한다.\n";
    let folder = Folder::with(&[("a.txt", dated), ("b.txt", undated)]);
    let files = [folder.path("a.txt"), folder.path("b.txt")];
    for (option, part) in [
        (
            "--lang=ko",
            "· a2 b.txt: 2025-11-03…2025-11-30 보도(추정, a1에서) 기준: 3일 = 2025-11-03; 내년 말 = 2026-10-01…2026-12-31",
        ),
        (
            "--lang=en",
            "· a2 b.txt: published 2025-11-03…2025-11-30 (inferred from a1), so 3일 = 2025-11-03;",
        ),
        (
            "--markdown",
            "- a2 b.txt: 2025-11-03…2025-11-30 보도(추정, a1에서) 기준: 3일 = 2025-11-03;",
        ),
    ] {
        holds(
            &daejo(&["compare", option, &files[0], &files[1]]).ok(),
            part,
        );
    }
    // A date that was given needs no such note.
    let given = ["compare", "--published", "2025-11-05", &files[0], &files[1]];
    assert!(!daejo(&given).ok().contains("추정"));
}

#[test]
fn a_reader_may_put_articles_together() {
    for (options, heads) in [
        (
            &[][..],
            [
                "■ 사건 1 · 문서 2건 — ",
                "■ 사건 2 · 문서 1건 — 따로 둔 까닭: ",
            ],
        ),
        (&["--one-event"], ["■ 사건 1 · 문서 3건 · 직접 묶음", ""]),
        (
            &["--event", "a.txt,c.txt"],
            ["■ 사건 1 · 문서 2건 · 직접 묶음", "■ 사건 2 · 문서 1건\n"],
        ),
        (
            &["--event", "a.txt", "--event", "c.txt,b.txt"],
            [
                "■ 사건 1 · 문서 1건 · 직접 묶음",
                "■ 사건 2 · 문서 2건 · 직접 묶음",
            ],
        ),
    ] {
        let shown = compare(options);
        for head in heads {
            assert!(shown.contains(head), "{options:?}: {head} in\n{shown}");
        }
    }
    let shown = compare(&["--markdown", "--lang", "en", "--one-event"]);
    assert!(
        shown.contains("## Event 1 (a1, a2, a3) — grouped by hand\n"),
        "{shown}"
    );
}

#[test]
fn what_puts_no_articles_together_is_refused_in_a_sentence() {
    let folder = Folder::with(&[("a.txt", ONE), ("b.txt", TWO)]);
    let files = [folder.path("a.txt"), folder.path("b.txt")];
    for (event, sentence) in [
        (
            "a.txt,x.txt",
            "--event names \"x.txt\", which is none of the files given",
        ),
        (
            "a.txt,a.txt",
            "--event names \"a.txt\" twice; a file belongs to one event",
        ),
    ] {
        let said = daejo(&["compare", "--event", event, &files[0], &files[1]]).refused(1);
        assert_eq!(said, format!("daejo: {sentence}\n"));
    }
    let both = ["compare", "--one-event", "--event", "a.txt", &files[0]];
    assert!(daejo(&both).refused(2).contains("cannot be used with"));
}

#[test]
fn of_many_articles_those_that_say_the_same_are_named_together() {
    let names: Vec<String> = (1..=8).map(|number| format!("{number}.txt")).collect();
    let mut texts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), ONE)).collect();
    texts[1].1 = TWO;
    let folder = Folder::with(&texts);
    let paths: Vec<String> = names.iter().map(|name| folder.path(name)).collect();
    let mut arguments = vec!["compare", "--markdown"];
    arguments.extend(paths.iter().map(String::as_str));
    let report = daejo(&arguments).ok();
    holds(
        &report,
        "주장: a1 a3 a4 a5 a6 a7 a8; 끝나거나 약해짐: a2 ‘독점’",
    );
    let quotes = report.lines().filter(|line| line.contains("독점 공급"));
    assert_eq!(quotes.count(), 2, "{report}");
}
