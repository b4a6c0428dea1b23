//! Tables of sentences and what is found in them.
//!
//! A sentence is a line; under it, indented, what is found, in order; `#` begins a comment. A
//! sentence without indented lines holds nothing. `UPDATE_CORPUS=1 cargo test -p
//! daejo-collation` writes what is found into the files: read the difference before you commit
//! it.

use std::path::Path;

use daejo_collation::{Document, compare};

/// `text` as the body of an article, with its figures.
pub fn document(text: &str) -> Document {
    let article = daejo_articles::read_as_body("t.txt", text.to_owned());
    Document::read(article)
}

/// Holds the table `file` of `tests/` against what `find` finds in each of its sentences.
pub fn check(file: &str, find: impl Fn(&Document) -> Vec<String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(file);
    let table = std::fs::read_to_string(&path).unwrap();
    let mut found = String::new();
    for line in table.lines().filter(|line| !line.starts_with("  ")) {
        found.push_str(line);
        found.push('\n');
        if !line.starts_with('#') {
            for one in find(&document(line)) {
                found.push_str(&format!("  {one}\n"));
            }
        }
    }
    if std::env::var_os("UPDATE_CORPUS").is_some() {
        std::fs::write(&path, &found).unwrap();
        return;
    }
    for (number, (expected, got)) in table.lines().zip(found.lines()).enumerate() {
        assert_eq!(got, expected, "{file}, line {}", number + 1);
    }
    assert_eq!(found.lines().count(), table.lines().count(), "{file}");
}

/// Holds that `find` finds nothing in any sentence of the table `file`.
pub fn nothing(file: &str, find: impl Fn(&Document) -> Vec<String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(file);
    let table = std::fs::read_to_string(&path).unwrap();
    let sentences: Vec<&str> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert!(sentences.len() >= 20, "{file}");
    for sentence in sentences {
        assert_eq!(
            find(&document(sentence)),
            Vec::<String>::new(),
            "{sentence}"
        );
    }
}

/// The five articles of the first edition; others may be dropped into the folder.
pub fn seeds() -> Vec<Document> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let loaded = daejo_articles::load_folder(&seeds).unwrap();
    let ids = ["000_", "001_", "002_", "003_", "004_"];
    let first = |file: &str| ids.iter().any(|id| file.starts_with(id));
    let articles = loaded.articles.into_iter();
    compare(articles.filter(|article| first(&article.file)).collect()).documents
}

/// What `find` finds in the five articles, each line under the name of its article.
pub fn of_seeds(find: impl Fn(&Document) -> Vec<String>) -> String {
    let mut shown = String::new();
    for document in seeds() {
        shown.push_str(&document.article.file[..3]);
        shown.push('\n');
        for one in find(&document) {
            shown.push_str(&format!("  {one}\n"));
        }
    }
    shown
}
