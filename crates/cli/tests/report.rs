//! The report of `daejo compare --markdown`.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod shell;

use shell::{Folder, daejo, seeds};

#[test]
fn seeds_in_korean() {
    insta::assert_snapshot!(daejo(&seeds(&["compare", "--markdown"])).ok());
}

#[test]
fn seeds_in_english() {
    insta::assert_snapshot!(daejo(&seeds(&["compare", "--markdown", "--lang", "en"])).ok());
}

/// Text that tries to leave its cell, to become HTML, a link, a heading, code.
const HOSTILE: &str = "\
<script>alert(1)</script> | [눌러](javascript:alert(1)) `계약` **규모**\n\
입력 2025.11.04 11:26\n\n\
# 한빛전자는 | 두리소프트와 <img src=x onerror=alert(1)> 380억 달러(약 50조 원) | 규모의 [계약](https://evil.example)을 ~맺었다~고 `3일` ![밝혔다](x). www.evil.example, @octocat, #12, a@evil.example\n\
<b>출하량</b>은 | 40만 개에서 120만 개로 4배 늘었다.\n\
<i>한빛의</i> | **반도체** 독점 공급은 `끝났다`. [눌러](javascript:alert(1))\n\
(자료: _a_ b~c~ `d` *e* @octocat #12 <f)\n\
(출처: https://evil.example/x|y)\n";
const SETTINGS: &str = r#"
[[article]]
file = "a|b<i>.txt"
title = "<b>제목</b> | [눌러](javascript:alert(1)) `code` **x**"
outlet = "\\| www.evil.example"
source = "https://evil.example/><script>alert(1)</script>"
"#;
const OTHER: &str = "\
한빛전자·두리소프트 계약\n\
입력 2025.11.04 15:02\n\n\
한빛전자는 두리소프트와 380억 달러(약 54조 원) 규모의 계약을 맺었다고 3일 밝혔다. 독점 공급한다.\n\
한빛의 반도체 출하량은 40만 개에서 120만 개로 늘었다.\n";

#[test]
fn hostile_text_stays_text() {
    let name = "a|b<i>.txt";
    let folder = Folder::with(&[
        (name, HOSTILE),
        ("b.txt", OTHER),
        ("articles.toml", SETTINGS),
    ]);
    let files = [folder.path(name), folder.path("b.txt")];
    let report = daejo(&["compare", "--markdown", &files[0], &files[1]]).ok();
    assert!(report.contains("\\<b\\>제목\\</b\\> \\|"), "{report}");
    assert!(report.contains("≠ 불일치: 계약 규모 환산"), "{report}");
    let unescaped = |mark: char| {
        let before = |at: usize| {
            report
                .get(..at)
                .unwrap()
                .chars()
                .rev()
                .take_while(|c| *c == '\\')
                .count()
        };
        report
            .match_indices(mark)
            .filter(|(at, _)| before(*at) % 2 == 0)
            .count()
    };
    for mark in ['<', '>', '[', ']', '`', '~', '_'] {
        assert_eq!(unescaped(mark), 0, "{mark} in\n{report}");
    }
    for link in ["https://", "www.", "@octocat", "a@evil", "#12"] {
        assert!(!report.contains(link), "{link} in\n{report}");
    }
    // Every row of a table has as many cells as its head.
    let mut cells = None;
    for line in report.lines() {
        if !line.starts_with('|') {
            cells = None;
            continue;
        }
        let count = line
            .replace("\\\\", "")
            .replace("\\|", "")
            .matches('|')
            .count();
        assert_eq!(*cells.get_or_insert(count), count, "{line}");
    }
    // Headings and bold type are the report's own.
    for line in report.lines().filter(|line| line.starts_with('#')) {
        let own = [
            "# 기사 대조",
            "## 기사",
            "## 사건 1 (a1, a2)",
            "## 환산",
            "## 출처",
            "### 한 기사만 적은 수치",
            "### 본문 속 계산",
            "### 수치 없는 주장",
            "### 인용한 출처",
        ];
        assert!(own.contains(&line), "{line}");
    }
    // All sections have had their share of it.
    for part in [
        "| 배수 | 1,200,000 ÷ 400,000 = 3 | ‘4배’ |",
        "끝나거나 약해짐: ‘\\<i\\>한빛의\\</i\\> \\| \\*\\*반도체\\*\\* 독점 공급은 \\`끝났다\\`.",
        "\\_a\\_ b\\~c\\~ \\`d\\` \\*e\\* @\u{2060}octocat #\u{2060}12 \\<f (출처 표기)",
    ] {
        assert!(report.contains(part), "{part} in\n{report}");
    }
    assert_eq!(unescaped('*') % 4, 0, "{report}");
}

#[test]
fn of_many_articles_each_value_is_quoted_once() {
    let names: Vec<String> = (1..=7).map(|number| format!("{number}.txt")).collect();
    let other = OTHER.replace("54조", "50조");
    let mut texts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), OTHER)).collect();
    texts[1].1 = &other;
    let folder = Folder::with(&texts);
    let paths: Vec<String> = names.iter().map(|name| folder.path(name)).collect();
    let mut arguments = vec!["compare", "--markdown"];
    arguments.extend(paths.iter().map(String::as_str));
    let report = daejo(&arguments).ok();
    let quotes: Vec<&str> = report.lines().filter(|line| line.contains(": ‘")).collect();
    assert_eq!(quotes.len(), 2, "{report}");
    assert!(
        quotes[0].starts_with("- a1 1.txt, a3, a4, a5, a6, a7: ‘한빛전자는"),
        "{report}"
    );
}

#[test]
fn json_and_markdown_exclude_each_other() {
    let said = daejo(&["compare", "--json", "--markdown", "a.txt"]).refused(2);
    assert!(said.contains("cannot be used with"), "{said}");
}
