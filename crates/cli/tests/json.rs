//! The JSON of `--json`: its fields, its offsets, what it claims.

#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test may fail")]

mod shell;

use serde_json::Value;
use shell::{Folder, daejo};

/// What `daejo figures --json` prints of `text`.
fn figures(text: &str) -> Value {
    let folder = Folder::with(&[("a.txt", text)]);
    let printed = daejo(&["figures", "--json", &folder.path("a.txt")]).ok();
    assert_eq!(printed.lines().count(), 1, "an object a line");
    serde_json::from_str(&printed).unwrap()
}

/// What `daejo compare --json` prints of `texts`.
fn compare(texts: &[&str]) -> Value {
    let names: Vec<String> = (0..texts.len()).map(|at| format!("{at}.txt")).collect();
    let files: Vec<(&str, &str)> = names
        .iter()
        .map(String::as_str)
        .zip(texts.iter().copied())
        .collect();
    let folder = Folder::with(&files);
    let paths: Vec<String> = names.iter().map(|name| folder.path(name)).collect();
    let mut arguments = vec!["compare", "--json"];
    arguments.extend(paths.iter().map(String::as_str));
    serde_json::from_str(&daejo(&arguments).ok()).unwrap()
}

/// The names of an object's fields.
fn fields(object: &Value) -> Vec<&str> {
    let mut fields: Vec<&str> = object
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    fields.sort_unstable();
    fields
}

#[test]
fn fields_of_figures() {
    let text = figures("계약은 380억 달러(약 54조 원) 이상이다.\n");
    assert_eq!(fields(&text), ["file", "mentions", "published"]);
    let money = &text["mentions"][1];
    assert_eq!(
        fields(money),
        [
            "approx",
            "bend",
            "bound",
            "bstart",
            "end",
            "hi",
            "hi_open",
            "id",
            "in_boilerplate",
            "iso_interval",
            "kind",
            "pair",
            "start",
            "strict",
            "unit",
            "value"
        ]
    );
    assert_eq!(
        (&money["id"], &money["pair"]),
        (&"m02".into(), &"m01".into())
    );
    assert_eq!(money["kind"], "money");
    assert_eq!(
        (&money["value"], &money["unit"]),
        (&"54000000000000".into(), &"KRW".into())
    );
    assert_eq!(money["approx"], true);
}

#[test]
fn offsets_count_code_points_and_bytes_of_the_whole_text() {
    let figure = "380억 달러";
    for before in [
        "계약은 ",
        "🚀🚀 발사 계약은 ",
        // A family of four is seven code points.
        "👨\u{200D}👩\u{200D}👧\u{200D}👦의 계약은 ",
        "제목이 먼저 온다\r\n\r\n계약은 ",
        "\u{FEFF}계약은 ",
        "\u{FEFF}🚀 제목이 먼저 온다\r\n계약은 ",
    ] {
        let text = format!("{before}{figure}라고 두 회사가 밝혔다.\r\n");
        let found = figures(&text);
        let mention = &found["mentions"][0];
        let start = before.chars().count();
        assert_eq!(mention["start"], start, "{text:?}");
        assert_eq!(mention["end"], start + figure.chars().count(), "{text:?}");
        assert_eq!(mention["bstart"], before.len(), "{text:?}");
        assert_eq!(mention["bend"], before.len() + figure.len(), "{text:?}");
    }
}

#[test]
fn fields_of_a_comparison() {
    let set = compare(&[
        "계약은 380억 달러(약 54조 원)라고 두 회사가 밝혔다.\n",
        "계약은 380억 달러라고 한다.\n",
    ]);
    assert_eq!(fields(&set), ["articles", "conversions", "facts"]);
    let article = &set["articles"][0];
    assert_eq!(
        fields(article),
        ["file", "id", "language", "outlet", "published", "title"]
    );
    assert_eq!(
        fields(&article["published"]),
        ["basis", "end", "evidence", "start"]
    );
    assert_eq!(article["published"]["basis"], "unknown");
    let fact = &set["facts"][0];
    assert_eq!(
        fields(fact),
        ["cells", "id", "kind", "role", "status", "why"]
    );
    assert_eq!(
        fields(&fact["cells"][0]),
        [
            "approx",
            "article",
            "bound",
            "hi",
            "iso_interval",
            "mentions",
            "strict",
            "unit",
            "value"
        ]
    );
    assert_eq!(
        set["conversions"],
        serde_json::json!([{
            "article": "a1", "base": "m01", "quote": "m02",
            "implied": "1421.05", "implied_lo": "1406.04", "implied_hi": "1436.1",
        }])
    );
}

#[test]
fn small_rates_keep_six_digits() {
    let set = compare(&["계약은 13조 원(약 100억 달러)이라고 두 회사가 밝혔다.\n"]);
    assert_eq!(set["conversions"][0]["implied"], "0.000769231");
}

#[test]
fn articles_agree_only_where_they_set_the_same_limit() {
    for (texts, expect) in [
        (
            ["회원은 30만 명이다.\n", "회원은 30만 명이라고 한다.\n"],
            "agree",
        ),
        (
            [
                "회원은 30만 명 이상이다.\n",
                "회원은 30만 명 이상이라고 한다.\n",
            ],
            "agree",
        ),
        (
            ["회원은 30만 명이다.\n", "회원은 약 30만 명이다.\n"],
            "agree",
        ),
        (["회원은 30만 명이다.\n", "회원은 40만 명이다.\n"], "single"),
    ] {
        let set = compare(&texts);
        assert_eq!(set["facts"][0]["status"], expect, "{texts:?}: {set}");
    }
    for texts in [
        ["회원은 30만 명이다.\n", "회원은 30만 명 이상이다.\n"],
        ["회원은 30만 명 초과다.\n", "회원은 30만 명 이상이다.\n"],
    ] {
        let facts = &compare(&texts)["facts"];
        for fact in facts.as_array().unwrap() {
            assert_ne!(fact["status"], "agree", "{texts:?}: {fact}");
        }
    }
}
