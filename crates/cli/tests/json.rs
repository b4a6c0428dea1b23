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
        "두 회사의 계약은 380억 달러라고 한다.\n",
    ]);
    assert_eq!(fields(&set), ["articles", "conversions", "events", "facts"]);
    let article = &set["articles"][0];
    assert_eq!(
        fields(article),
        [
            "event",
            "file",
            "id",
            "language",
            "outlet",
            "published",
            "source",
            "title"
        ]
    );
    assert_eq!(
        fields(&article["published"]),
        ["basis", "end", "evidence", "evidence_ko", "start"]
    );
    assert_eq!(article["published"]["basis"], "unknown");
    assert_eq!(fields(&set["events"][0]), ["articles", "id", "reasons"]);
    let fact = &set["facts"][0];
    assert_eq!(
        fields(fact),
        [
            "cells", "converts", "event", "group", "id", "kind", "note", "role", "status", "why",
            "why_ko"
        ]
    );
    assert_eq!(
        fields(&fact["cells"][0]),
        [
            "approx",
            "article",
            "bound",
            "hi",
            "hi_open",
            "iso_interval",
            "mentions",
            "strict",
            "text",
            "unit",
            "vague",
            "value"
        ]
    );
    let conversion = &set["conversions"][0];
    for (field, expect) in [
        ("article", serde_json::json!("a1")),
        ("base", "m01".into()),
        ("quote", "m02".into()),
        ("unit", "KRW/USD".into()),
        ("implied", "1421.05".into()),
        ("implied_lo", "1406.04".into()),
        ("implied_hi", "1436.1".into()),
        // The article is undated: no day to look a rate up for.
        ("market", Value::Null),
        ("market_date", Value::Null),
        ("deviation", Value::Null),
        ("at_market", Value::Null),
        ("verdict", "no_rate".into()),
    ] {
        assert_eq!(conversion[field], expect, "{field}");
    }
}

#[test]
fn small_rates_keep_six_digits() {
    let set = compare(&["계약은 13조 원(약 100억 달러)이라고 두 회사가 밝혔다.\n"]);
    assert_eq!(set["conversions"][0]["implied"], "0.000769231");
}

#[test]
fn what_is_said_without_a_number_has_words_and_no_figures() {
    let set = compare(&[
        "한빛과 두리는 반도체 공급 계약을 맺었다고 3일 밝혔다.\n한빛과 두리의 반도체 계약 기간은 7년이고 계약 규모는 380억 달러다.\n",
        "한빛과 두리가 맺은 반도체 공급 계약은 다년간 계약으로, 규모는 380억 달러라고 밝혔다.\n",
    ]);
    let cells = set["facts"].as_array().unwrap().iter();
    let mut cells = cells.flat_map(|fact| fact["cells"].as_array().unwrap());
    let vague = cells.find(|cell| !cell["vague"].is_null());
    let vague = vague.unwrap_or_else(|| panic!("{set}"));
    assert_eq!(vague["vague"], "다년간");
    assert_eq!(vague["mentions"], serde_json::json!([]));
    assert_eq!(vague["value"], Value::Null);
}

#[test]
fn seeds() {
    let printed = daejo(&shell::seeds(&["compare", "--json"])).ok();
    let mut set: Value = serde_json::from_str(&printed).unwrap();
    // What one article alone states is not worth reading again here.
    let facts = set["facts"].as_array_mut().unwrap();
    facts.retain(|fact| fact["status"] != "single");
    insta::assert_snapshot!(serde_json::to_string_pretty(&set).unwrap());
}
