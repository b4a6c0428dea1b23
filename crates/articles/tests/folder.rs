//! Folders of articles: what is read, what is refused, and what the refusal says.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fs;
use std::path::Path;

use daejo_articles::{Basis, Evidence, LoadError, Loaded, load_folder};
use tempfile::TempDir;

const BODY: &str = "두 회사는 7년간 380억 달러 규모의 계약을 맺었다고 밝혔다.\n";

/// A folder with `files`, loaded. `{folder}` in messages stands for its path.
fn load(files: &[(&str, &[u8])]) -> Result<Loaded, String> {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let path = folder.path().display().to_string();
    load_folder(folder.path()).map_err(|error| error.to_string().replace(&path, "{folder}"))
}

#[test]
fn articles_come_in_the_order_of_their_names() {
    let loaded = load(&[
        ("b.txt", b"B, 10% up\n\nB rose by 10%.\n"),
        ("a.TXT", BODY.as_bytes()),
        ("notes.md", b"not an article"),
    ])
    .unwrap();
    let files: Vec<_> = loaded
        .articles
        .iter()
        .map(|article| article.file.as_str())
        .collect();
    assert_eq!(files, ["a.TXT", "b.txt"]);
    assert_eq!(loaded.warnings, []);
}

#[test]
fn what_is_wrong_is_said_with_the_files_name() {
    let good: (&str, &[u8]) = ("good.txt", BODY.as_bytes());
    let duplicate = format!("\u{FEFF}{BODY}\n\n");
    for (files, message) in [
        (
            vec![],
            "{folder}: no articles; put at least one .txt file there",
        ),
        (
            vec![good, ("empty.txt", b"".as_slice())],
            "empty.txt: the file is empty",
        ),
        (
            vec![good, ("blank.txt", b"\xEF\xBB\xBF \n\r\n\t".as_slice())],
            "blank.txt: the file is empty",
        ),
        (
            vec![good, ("chrome.txt", "댓글 0개\n관련 기사\n".as_bytes())],
            "chrome.txt: no line is an article's text: all are menus, notices or lists of other articles",
        ),
        (
            vec![good, ("image.txt", b"\x89PNG\r\n\x1A\n\x00".as_slice())],
            "image.txt: byte 8: NUL byte, so this is a binary file",
        ),
        (
            vec![good, ("twin.txt", duplicate.as_bytes())],
            "good.txt and twin.txt hold the same text; remove one of them",
        ),
        (
            vec![
                good,
                (
                    "articles.toml",
                    b"[[article]]\nfile = \"goood.txt\"\n".as_slice(),
                ),
            ],
            "articles.toml: there is no file \"goood.txt\" beside it",
        ),
        (
            vec![
                good,
                (
                    "articles.toml",
                    b"[[article]]\nfile = \"good.txt\"\npublished = \"4 Nov\"\n".as_slice(),
                ),
            ],
            "articles.toml: \"good.txt\": published = \"4 Nov\" is no date; write \"2025-11-04\", \"2025-11\" or \"2025-11-04/2025-11-06\"",
        ),
    ] {
        assert_eq!(load(&files).unwrap_err(), message);
    }
    let error = load(&[
        good,
        (
            "articles.toml",
            b"[[article]]\nfile = \"good.txt\"\ntitel = \"x\"\n",
        ),
    ])
    .unwrap_err();
    assert!(
        error.starts_with("articles.toml: ")
            && error.contains("line 3")
            && error.contains("`titel`"),
        "{error}"
    );
}

#[test]
fn one_text_saved_in_two_ways_is_one_text() {
    let text = format!("제목 하나가 여기에 있습니다\n\n{BODY}{BODY}");
    let crlf = text.replace('\n', "\r\n");
    for twin in [
        crlf.clone(),
        format!("\u{FEFF}{crlf}"),
        text.replace('\n', " \t\n"),
        format!("{}\u{A0}\n\n\n", text.trim_end()),
    ] {
        let error = load(&[("a.txt", text.as_bytes()), ("b.txt", twin.as_bytes())]).unwrap_err();
        assert_eq!(
            error,
            "a.txt and b.txt hold the same text; remove one of them"
        );
    }
    let other = text.replace("380억", "390억");
    assert!(load(&[("a.txt", text.as_bytes()), ("b.txt", other.as_bytes())]).is_ok());
}

#[test]
fn a_folder_that_is_not_there() {
    let error = load_folder(Path::new("no/such/folder")).unwrap_err();
    assert!(matches!(&error, LoadError::Io { .. }));
    assert!(error.to_string().starts_with("no/such/folder: "), "{error}");
}

#[test]
fn a_heavy_file_is_taken_with_a_warning() {
    let loaded = load(&[("big.txt", BODY.repeat(20_000).as_bytes())]).unwrap();
    assert_eq!(loaded.articles.len(), 1);
    let warnings: Vec<String> = loaded.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        ["big.txt: 1.6 MB of text; the page carries all of it and will load slowly"]
    );
}

#[test]
fn what_is_given_wins_but_for_inferred_dates() {
    let dated = format!("제목은 따로 있는 기사입니다\n입력 2025.11.04 11:26\n\n{BODY}");
    let toml = |date: &str| {
        format!(
            "[[article]]\nfile = \"a.txt\"\ntitle = \"T\"\noutlet = \"O\"\nlanguage = \"en\"\n{date}"
        )
    };
    let published = |text: &str, date: &str| {
        let mut loaded = load(&[
            ("a.txt", text.as_bytes()),
            ("articles.toml", toml(date).as_bytes()),
        ])
        .unwrap();
        let article = loaded.articles.remove(0);
        let title = article.title.unwrap();
        assert_eq!(
            (title.value.as_str(), title.evidence),
            ("T", Evidence::Given)
        );
        assert_eq!(article.language.tag(), "en");
        article.published.map(|published| {
            (
                published.interval.to_string(),
                published.basis,
                published.note,
            )
        })
    };
    let stated = Some(("2025-11-04".to_owned(), Basis::Stated, None));
    assert_eq!(published(&dated, ""), stated);
    assert_eq!(
        published(&dated, "published = \"2025-12\"\ninferred = true"),
        stated
    );
    assert_eq!(
        published(&dated, "published = \"2025-11-05\""),
        Some(("2025-11-05".to_owned(), Basis::Given, None))
    );
    assert_eq!(
        published(
            BODY,
            "published = \"2025-11-05/2025-11-06\"\ninferred = true\nnote = \"n\""
        ),
        Some((
            "2025-11-05…2025-11-06".to_owned(),
            Basis::Inferred,
            Some("n".to_owned())
        ))
    );
    assert_eq!(published(BODY, ""), None);
}
