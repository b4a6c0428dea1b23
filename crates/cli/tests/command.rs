//! The `daejo` command as a shell runs it: what it takes, what it prints, how it ends.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod shell;

use shell::{Folder, daejo, daejo_reading};

const DEAL: &str = "두 회사는 380억 달러(약 54조 원) 규모의 계약을 맺었다고 3일 밝혔다.\n";

#[test]
fn figures_are_listed_with_value_and_limits() {
    let folder = Folder::with(&[(
        "a.txt",
        "매출은 5% 이상 늘어 내년 말까지 1,200억 원을 넘는다.\n",
    )]);
    let shown = daejo(&[
        "figures",
        "--published",
        "2025-11-04",
        &folder.path("a.txt"),
    ])
    .ok();
    assert!(
        shown.starts_with("a.txt · published 2025-11-04\n"),
        "{shown}"
    );
    for row in [
        ["m01", "percent", "5%", "5 %", "or more"],
        ["m02", "date", "내년 말", "2026-10-01…2026-12-31", "by"],
        [
            "m03",
            "money",
            "1,200억 원",
            "120,000,000,000 KRW",
            "more than",
        ],
    ] {
        assert!(shell::has_row(&shown, &row), "{row:?} in\n{shown}");
    }
}

#[test]
fn a_given_date_serves_where_a_text_states_none() {
    let dated = "제목은 따로 있는 기사입니다\n입력 2024.02.10 11:26\n\n두 회사는 내년에 380억 달러를 쓴다고 밝혔다.\n";
    let folder = Folder::with(&[
        ("a.txt", dated),
        ("b.txt", "공장은 내년에 380억 달러를 쓴다고 한다.\n"),
    ]);
    let files = [folder.path("a.txt"), folder.path("b.txt")];
    let compared = daejo(&["compare", "--published", "2025-11", &files[0], &files[1]]).ok();
    for part in [
        "2024-02-10 (본문에 적힘)",
        "내년 (2025)",
        "2025-11 (자료에 주어짐)",
        "내년 (2026)",
    ] {
        assert!(compared.contains(part), "{part} in\n{compared}");
    }
    // `figures` is told of the texts that it is given, and believes it.
    let figures = daejo(&["figures", "--published", "2025-11-04/2025-11-06", &files[0]]).ok();
    assert!(
        figures.starts_with("a.txt · published 2025-11-04…2025-11-06\n"),
        "{figures}"
    );
}

#[test]
fn dates_that_are_none_are_refused_in_a_sentence() {
    let folder = Folder::with(&[("a.txt", DEAL)]);
    for (date, sentence) in [
        (
            "yesterday",
            "it is no date; write \"2025-11-04\", \"2025-11\" or \"2025-11-04/2025-11-06\"",
        ),
        ("2025-02-30", "it is no date;"),
        (
            "1025-11-04",
            "it is in the year 1025; the year must be from 1900 to 2199",
        ),
        (
            "2025-11-06/2025-11-04",
            "it runs backwards; write the earlier day first",
        ),
    ] {
        for command in ["figures", "compare"] {
            let said = daejo(&[command, "--published", date, &folder.path("a.txt")]).refused(2);
            assert!(said.contains(sentence), "{said}");
        }
    }
}

#[test]
fn a_dash_is_standard_input() {
    let piped = daejo_reading(DEAL.as_bytes(), &["figures", "-"]).ok();
    assert!(piped.contains("38,000,000,000 USD"), "{piped}");
    let folder = Folder::with(&[("a.txt", DEAL)]);
    let both = daejo_reading(DEAL.as_bytes(), &["compare", "-", &folder.path("a.txt")]).ok();
    assert!(shell::has_row(&both, &["", "", "-", "a.txt", ""]), "{both}");
    assert_eq!(
        daejo_reading(b"", &["figures", "-"]).refused(1),
        "daejo: standard input: the file is empty\n"
    );
    assert_eq!(
        daejo_reading(DEAL.as_bytes(), &["compare", "-", "-"]).refused(1),
        "daejo: standard input can be read once only; give - once\n"
    );
}

#[test]
fn what_cannot_be_read_is_named() {
    let folder = Folder::with(&[
        ("empty.txt", ""),
        ("blank.txt", "\u{FEFF} \r\n"),
        ("binary.txt", "\u{7F}ELF\0"),
    ]);
    for (name, reason) in [
        ("missing.txt", "cannot be read: "),
        ("", "cannot be read: "),
        ("empty.txt", "the file is empty\n"),
        ("blank.txt", "the file is empty\n"),
        ("binary.txt", "byte 4: NUL byte, so this is a binary file\n"),
    ] {
        let path = folder.path(name);
        for command in ["figures", "compare"] {
            let said = daejo(&[command, &path]).refused(1);
            assert!(
                said.starts_with(&format!("daejo: {path}: {reason}")),
                "{said}"
            );
            assert_eq!(said.lines().count(), 1, "{said}");
        }
    }
    assert!(daejo(&["figures"]).refused(2).contains("<FILE>"));
}

#[test]
#[cfg(unix)]
fn a_reader_that_has_seen_enough_is_no_error() {
    let long = DEAL.repeat(2_000);
    let folder = Folder::with(&[("a.txt", &long)]);
    for arguments in [
        ["figures", &folder.path("a.txt")],
        ["compare", &folder.path("a.txt")],
    ] {
        assert_eq!(shell::daejo_unread(&arguments).ok(), "");
    }
}
