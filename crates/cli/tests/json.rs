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
    assert_eq!(fields(&text), ["file", "fx_pairs", "mentions", "published"]);
    let pair = &text["fx_pairs"][0];
    assert_eq!(pair["verdict"], "no_rate", "the text has no date");
    assert!(pair["implied"].to_string().starts_with("1421.05"));
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
    assert_eq!(
        fields(&set),
        [
            "articles",
            "checks",
            "claims",
            "conversions",
            "events",
            "facts",
            "sources"
        ]
    );
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
    assert_eq!(
        fields(&set["events"][0]),
        [
            "against",
            "against_ko",
            "articles",
            "claims",
            "given",
            "id",
            "independent_sources",
            "reasons",
            "shared_sources"
        ]
    );
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
            "basis",
            "basis_note",
            "basis_note_ko",
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
fn dates_say_what_they_rest_on() {
    let set = compare(&[
        "한빛전자, 두리소프트와 공급 계약\n입력 2025.11.04 11:26\n\n한빛전자는 2025년 11월 3일 두리소프트와 380억 달러 규모의 계약을 맺었고 2026년 말까지 납품한다.\n",
        "한빛전자는 두리소프트와 380억 달러 규모의 공급 계약을 3일 맺었고 내년 말까지 납품한다고 밝혔다.\n",
    ]);
    let facts = set["facts"].as_array().unwrap().iter();
    let cells = facts.flat_map(|fact| fact["cells"].as_array().unwrap());
    let found: Vec<[&str; 4]> = cells
        .filter(|cell| !cell["basis"].is_null())
        .map(|cell| {
            let field = |name: &str| cell[name].as_str().unwrap_or("-");
            [
                field("text"),
                field("basis"),
                field("basis_note"),
                field("basis_note_ko"),
            ]
        })
        .collect();
    assert_eq!(
        found,
        [
            ["2025년 11월 3일", "written", "-", "-"],
            [
                "3일",
                "published",
                "3일 = 2025-11-03, because published 2025-11-03…2025-11-30 (inferred from a1)",
                "3일 = 2025-11-03, 2025-11-03…2025-11-30 보도(추정, a1에서) 기준",
            ],
            ["2026년 말", "written", "-", "-"],
            [
                "내년 말",
                "published",
                "내년 말 = 2026-10-01…2026-12-31, because published 2025-11-03…2025-11-30 (inferred from a1)",
                "내년 말 = 2026-10-01…2026-12-31, 2025-11-03…2025-11-30 보도(추정, a1에서) 기준",
            ],
        ]
    );
}

#[test]
fn arithmetic_claims_and_sources_are_listed() {
    let one = "🚀 로이터통신에 따르면 한빛의 반도체 출하량은 40만 개에서 120만 개로 4배 늘었다. 한빛은 두리에 반도체를 독점 공급한다.\n";
    let two = "로이터통신은 한빛의 반도체 출하량이 40만 개에서 120만 개로 3배 늘었다고 전했다. 한빛의 독점 공급 계약은 끝났다.\n";
    let folder = Folder::with(&[("a.txt", one), ("b.txt", two)]);
    let printed = daejo(&[
        "compare",
        "--json",
        "--one-event",
        &folder.path("a.txt"),
        &folder.path("b.txt"),
    ]);
    let set: Value = serde_json::from_str(&printed.ok()).unwrap();
    let check = &set["checks"][0];
    for (field, expect) in [
        ("article", serde_json::json!("a1")),
        ("kind", "multiple".into()),
        ("operands", serde_json::json!(["m02", "m01"])),
        ("formula", "1,200,000 ÷ 400,000 = 3".into()),
        ("computed", "3".into()),
        ("low", "2.950617284".into()),
        ("high", "3.050632911".into()),
        ("verdict", "off".into()),
    ] {
        assert_eq!(check[field], expect, "{field}");
    }
    assert_eq!(check["stated"]["mention"], "m03");
    assert_eq!(check["stated"]["text"], "4배");
    assert_eq!(set["checks"][1]["verdict"], "holds");
    let claim = &set["claims"][0];
    let start = one.chars().take_while(|c| *c != '독').count();
    for (field, expect) in [
        ("article", serde_json::json!("a1")),
        ("topic", "exclusive".into()),
        ("stance", "holds".into()),
        ("text", "독점".into()),
        ("start", start.into()),
        ("end", (start + 2).into()),
        ("bstart", one.find("독점").into()),
        ("sentence", "한빛은 두리에 반도체를 독점 공급한다.".into()),
    ] {
        assert_eq!(claim[field], expect, "{field}");
    }
    let source = &set["sources"][0];
    assert_eq!(
        (&source["source"], &source["label"], &source["via"]),
        (&"reuters".into(), &"로이터통신".into(), &"said".into())
    );
    assert_eq!(source["start"], 2);
    let event = &set["events"][0];
    assert_eq!(
        event["claims"],
        serde_json::json!([{
            "topic": "exclusive",
            "status": "worded_differently",
            "why": "worded differently",
            "why_ko": "표현이 다름",
            "articles": [
                {"article": "a1", "stances": ["holds"]},
                {"article": "a2", "stances": ["ends"]},
            ],
        }])
    );
    assert_eq!(event["given"], true);
    assert_eq!(event["independent_sources"], 1);
    assert_eq!(
        event["shared_sources"],
        serde_json::json!([{"source": "reuters", "label": "로이터통신", "articles": ["a1", "a2"]}])
    );
}

#[test]
fn words_may_state_a_result() {
    let set = compare(&["한빛전자의 매출은 100억 원에서 50억 원으로 절반으로 줄었다고 밝혔다.\n"]);
    let stated = &set["checks"][0]["stated"];
    assert_eq!(
        (&stated["mention"], &stated["text"], &stated["value"]),
        (&Value::Null, &"절반".into(), &"0.5".into())
    );
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
