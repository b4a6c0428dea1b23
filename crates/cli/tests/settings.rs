//! An `articles.toml` beside the texts that `daejo compare` is given.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod shell;

use serde_json::Value;
use shell::{Folder, daejo};

const UNDATED: &str = "두 회사는 내년에 380억 달러를 쓴다고 밝혔다.\n";
const DATED: &str = "제목은 따로 있는 기사입니다\n입력 2024.02.10 11:26\n\n두 회사는 내년에 380억 달러를 쓴다고 밝혔다.\n";

/// How `daejo compare` knows when `text` was published, with these settings and options.
fn published(text: &str, settings: &str, options: &[&str]) -> Value {
    let settings = format!("[[article]]\nfile = \"a.txt\"\n{settings}");
    let folder = Folder::with(&[("a.txt", text), ("articles.toml", &settings)]);
    let path = folder.path("a.txt");
    let mut arguments = vec!["compare", "--json"];
    arguments.extend(options);
    arguments.push(&path);
    let set: Value = serde_json::from_str(&daejo(&arguments).ok()).unwrap();
    set.pointer("/articles/0/published").unwrap().clone()
}

#[test]
fn dates_count_as_they_do_for_the_page() {
    let given = "published = 2025-11-04";
    let inferred = "published = \"2025-11\"\ninferred = true\nnote = \"다른 기사에 따름\"";
    let option = ["--published", "2023-05-05"];
    for (text, settings, options, start, basis, evidence) in [
        (
            UNDATED,
            given,
            [].as_slice(),
            "2025-11-04",
            "given",
            "articles.toml",
        ),
        (
            UNDATED,
            inferred,
            &[],
            "2025-11-01",
            "inferred",
            "다른 기사에 따름",
        ),
        (DATED, given, &[], "2025-11-04", "given", "articles.toml"),
        // What was reasoned out never replaces what the text states.
        (DATED, inferred, &[], "2024-02-10", "stated", "2024.02.10"),
        (
            UNDATED,
            given,
            &option,
            "2025-11-04",
            "given",
            "articles.toml",
        ),
        (
            UNDATED,
            "outlet = \"더 데일리\"",
            &option,
            "2023-05-05",
            "given",
            "--published",
        ),
    ] {
        let published = published(text, settings, options);
        assert_eq!(published["start"], start, "{settings}");
        assert_eq!(published["basis"], basis, "{settings}");
        assert_eq!(published["evidence"], evidence, "{settings}");
    }
}

#[test]
fn outlets_head_their_columns() {
    let folder = Folder::with(&[
        ("a.txt", UNDATED),
        (
            "articles.toml",
            "[[article]]\nfile = \"a.txt\"\noutlet = \"더 데일리\"\n",
        ),
    ]);
    let shown = daejo(&["compare", &folder.path("a.txt")]).ok();
    assert!(shown.contains("a1 더 데일리"), "{shown}");
}

#[test]
fn what_is_wrong_in_it_is_said() {
    for (settings, sentence) in [
        (
            "[[article]]\nfile = \"b.txt\"\n",
            "there is no file \"b.txt\" beside it",
        ),
        (
            "[[article]]\nfile = \"../x/a.txt\"\n",
            "there is no file \"../x/a.txt\" beside it",
        ),
        (
            "[[article]]\nfile = \"a.txt\"\npublished = \"soon\"\n",
            "published = \"soon\" is no date",
        ),
    ] {
        let folder = Folder::with(&[("a.txt", UNDATED), ("articles.toml", settings)]);
        let said = daejo(&["compare", &folder.path("a.txt")]).refused(1);
        let path = folder.path("articles.toml");
        assert!(said.starts_with(&format!("daejo: {path}: ")), "{said}");
        assert!(said.contains(sentence), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        // `figures` reads the texts alone.
        daejo(&["figures", &folder.path("a.txt")]).ok();
    }
}
