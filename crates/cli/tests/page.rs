//! The page as one file that `daejo compare --html` writes.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod shell;

use daejo_articles::ArticleSet;
use shell::{Folder, daejo};

const PAGE: &str = "<html data-offline=\"file\" lang=\"ko\"><body><p>x</p></body></html>";
const TEXT: &str = "</script><script>alert(1)</script>\n\n두 회사는 380억 달러 규모의 계약을 맺었다고 3일 서울에서 밝혔다고 한빛일보가 전했다.\n";

#[test]
fn the_page_holds_the_texts_and_what_is_known_of_them() {
    let folder = Folder::with(&[
        ("page.html", PAGE),
        ("a.txt", TEXT),
        (
            "articles.toml",
            "[[article]]\nfile = \"a.txt\"\npublished = \"2025-11-04\"\n",
        ),
    ]);
    let [page, text, out] = ["page.html", "a.txt", "out.html"].map(|name| folder.path(name));
    let arguments = ["compare", "--html", &out, "--page", &page, &text];
    assert_eq!(daejo(&arguments).ok(), "");
    let written = std::fs::read_to_string(out).unwrap();
    let (before, rest) = written.split_once("data-name=\"set\">").unwrap();
    let (json, end) = rest.split_once("</script>").unwrap();
    assert!(before.starts_with("<html data-offline") && end == "</body></html>");
    let set = ArticleSet::read(json).unwrap();
    assert_eq!(set.name, "out");
    let source = &set.articles[0].source;
    assert_eq!(source.text, TEXT);
    let published = source.given.published.as_ref().unwrap();
    assert_eq!(published.interval.to_string(), "2025-11-04");
}

#[test]
fn another_file_is_refused_with_the_way_to_get_the_right_one() {
    let folder = Folder::with(&[("page.html", "<html><body></body></html>"), ("a.txt", TEXT)]);
    let [page, text, out] = ["page.html", "a.txt", "out.html"].map(|name| folder.path(name));
    let said = daejo(&["compare", "--html", &out, "--page", &page, &text]).refused(1);
    assert!(said.contains("cargo xtask build"), "{said}");
    assert!(!std::path::Path::new(&out).exists());
}
