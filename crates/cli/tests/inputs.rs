//! What `daejo` takes besides texts: saved web pages, and sets that the page has exported.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod shell;

use serde_json::Value;
use shell::{Folder, daejo};

const PAGE: &str = "<!DOCTYPE html><html lang=\"ko\"><head><title>한빛전자 계약 - 새벽일보</title>\
    <meta property=\"og:site_name\" content=\"새벽일보\">\
    <meta property=\"article:published_time\" content=\"2025-11-04T09:00:00+09:00\"></head><body>\
    <ul class=\"gnb\"><li><a href=\"/1\">정치</a><li><a href=\"/2\">증시 3,100</a></ul>\
    <article><h1>한빛전자, 두리소프트와 380억 달러 계약</h1>\
    <p>한빛전자는 두리소프트와 7년간 380억 달러 규모의 반도체 공급 계약을 맺었다고 3일 서울에서 밝혔다.\
    <p>공급은 내년 3월 시작된다. 한빛전자의 직원은 1만2000명이다.</article>\
    <script>document.write('17억 원')</script></body></html>";
const TEXT: &str = "한빛전자·두리소프트 반도체 공급 계약\n\n\
    한빛전자가 두리소프트와 7년간 420억 달러 규모의 반도체 공급 계약을 체결했다고 2025년 11월 3일 발표했다.\n\n\
    공급은 내년 3월 시작된다. 한빛전자의 직원은 1만2000명이다.\n";

/// A set of the second text and of one that is hidden.
fn set(version: u32) -> String {
    let article = |file: &str, hidden: bool| serde_json::json!({"file": file, "text": TEXT, "hidden": hidden, "outlet": "두리신문"});
    let articles = [article("b.txt", false), article("c.txt", true)];
    serde_json::json!({
        "format": "daejo-articles", "version": version, "name": "모음", "articles": articles,
    })
    .to_string()
}

fn compared(arguments: &[&str]) -> Value {
    let arguments = [&["compare", "--json"], arguments].concat();
    serde_json::from_str(&daejo(&arguments).ok()).unwrap()
}

#[test]
fn a_web_page_and_a_set_are_compared_like_texts() {
    let folder = Folder::with(&[("a.html", PAGE), ("set.json", &set(1))]);
    let [page, set] = ["a.html", "set.json"].map(|name| folder.path(name));
    let found = compared(&[&page, &set]);
    let articles = found["articles"].as_array().unwrap();
    let told: Vec<_> = articles
        .iter()
        .map(|it| (it["file"].as_str().unwrap(), it["outlet"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [("a.html", "새벽일보"), ("b.txt", "두리신문")]);
    assert_eq!(articles[0]["published"]["start"], "2025-11-04");
    let facts = found["facts"].as_array().unwrap();
    let conflicts: Vec<_> = facts
        .iter()
        .filter(|it| it["status"] == "conflict")
        .collect();
    assert_eq!(conflicts.len(), 1, "{conflicts:#?}");
    let figures = daejo(&["figures", &page]).ok();
    assert!(
        figures.contains("380억 달러") && !figures.contains("17억"),
        "{figures}"
    );
    assert!(!figures.contains("3,100"), "{figures}");
}

#[test]
fn what_is_said_of_a_file_counts_for_every_article_in_it() {
    let other = "시의회는 새 도서관을 짓는 데 17억 원을 쓰기로 5일 의결했다고 밝혔다.\n";
    let folder = Folder::with(&[
        (
            "set.json",
            &set(1).replace("\"hidden\":true", "\"hidden\":false"),
        ),
        ("other.txt", other),
        ("a.html", PAGE),
        (
            "articles.toml",
            "[[article]]\nfile = \"a.html\"\noutlet = \"다른 이름\"\n",
        ),
    ]);
    let [set, other, page] = ["set.json", "other.txt", "a.html"].map(|name| folder.path(name));
    let found = compared(&["--event", "set.json,other.txt", &set, &page, &other]);
    let articles = found["articles"].as_array().unwrap();
    let events: Vec<_> = articles.iter().map(|it| &it["event"]).collect();
    assert!(
        events[0] == events[1] && events[0] == events[3],
        "{events:?}"
    );
    // What the settings do not say, the page says.
    assert_eq!(articles[2]["outlet"], "다른 이름");
    assert_eq!(articles[2]["published"]["start"], "2025-11-04");
}

#[test]
fn other_bytes_are_refused_with_the_reason() {
    let hidden = set(1).replace("\"hidden\":false", "\"hidden\":true");
    for (name, text, reason) in [
        (
            "a.json",
            "{\"type\":\"FeatureCollection\"}",
            "no set of articles",
        ),
        ("a.json", &set(9), "version 9"),
        ("a.json", "{", "no JSON"),
        ("a.json", &hidden, "no article to compare"),
        (
            "a.html",
            "<title>빈 페이지</title><script>1</script>",
            "empty",
        ),
        ("a.pdf", "%PDF-1.7\0\u{1}", "binary"),
    ] {
        let folder = Folder::with(&[(name, text)]);
        let said = daejo(&["compare", &folder.path(name)]).refused(1);
        assert!(
            said.contains(reason) && said.contains(name),
            "{name}: {said}"
        );
    }
}
