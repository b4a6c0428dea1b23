//! The zones of the five seed articles, every one read by eye before it was accepted.

#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test may fail")]

use std::fmt::Write;
use std::path::Path;

use daejo_articles::{Article, load_folder};

/// The metadata of `article`, and a line for each of its lines: number, zone, first words.
fn compact(article: &Article) -> String {
    let mut text = format!("language {}\n", article.language.tag());
    for (key, field) in [
        ("title", &article.title),
        ("outlet", &article.outlet),
        ("author", &article.author),
        ("source", &article.source),
    ] {
        if let Some(stated) = field {
            writeln!(text, "{key} {}", stated.value).unwrap();
        }
    }
    if let Some(published) = &article.published {
        writeln!(
            text,
            "published {} ({:?})",
            published.interval, published.basis
        )
        .unwrap();
    }
    for line in &article.lines {
        let number = 1 + article.text[..line.span.start].matches('\n').count();
        let words: String = article.text[line.span.clone()].chars().take(40).collect();
        writeln!(
            text,
            "{number:>4} {:<14} {}",
            line.zone.name(),
            words.trim_end()
        )
        .unwrap();
    }
    text
}

#[test]
fn zones_of_the_seeds() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let loaded = load_folder(seeds).unwrap();
    assert_eq!(loaded.warnings, []);
    // Others may join the folder.
    for name in SEEDS {
        let mut named = loaded
            .articles
            .iter()
            .filter(|article| article.file.starts_with(name));
        insta::assert_snapshot!(name, compact(named.next().unwrap()));
    }
}

const SEEDS: [&str; 5] = [
    "000_82d20fb6400e10a9",
    "001_276bd661f8485dbf",
    "002_63a88c98f1e2d243",
    "003_fec5fd3ebe400164",
    "004_2f495812ab797c00",
];
