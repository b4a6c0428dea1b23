//! Whole pages with the zone of every line: `pages/*.page`.
//!
//! A page is written with its zones in a margin, `zone | text`. `# key = value` at the head is
//! the metadata it must give; a key that is not there must come out as unknown. The pages are
//! made up.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test may fail"
)]

use std::fmt::Write;
use std::{fs, path::Path};

use daejo_articles::{Article, Evidence, Stated, read};

fn check(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/pages")
        .join(name);
    let page = fs::read_to_string(path).unwrap();
    let (mut text, mut header, mut expect) = (String::new(), String::new(), String::new());
    for line in page.lines() {
        match line.split_once(" | ") {
            Some((_, content)) => {
                writeln!(text, "{content}").unwrap();
                writeln!(expect, "{line}").unwrap();
            }
            None if line.is_empty() => text.push('\n'),
            None => writeln!(header, "{line}").unwrap(),
        }
    }
    let article = read(name, text, None).unwrap();
    assert_eq!(marked(&article), expect, "{name}: zones");
    assert_eq!(metadata(&article), header, "{name}: metadata");
}

/// The lines of `article` with their zones in the margin.
fn marked(article: &Article) -> String {
    article.lines.iter().fold(String::new(), |mut page, line| {
        assert_eq!(
            line.reason.is_none(),
            line.zone.is_article(),
            "a reason for what is left out"
        );
        writeln!(
            page,
            "{:<14} | {}",
            line.zone.name(),
            &article.text[line.span.clone()]
        )
        .unwrap();
        page
    })
}

/// What is known of `article`, as a page's head states it.
fn metadata(article: &Article) -> String {
    let mut head = String::new();
    let mut state = |key: &str, field: &Option<Stated<String>>| {
        if let Some(Stated { value, evidence }) = field {
            let Evidence::Text(span) = evidence else {
                panic!("{key} is not from the text")
            };
            assert_eq!(
                &article.text[span.clone()],
                value,
                "{key}: the evidence says the same"
            );
            writeln!(head, "# {key} = {value}").unwrap();
        }
    };
    state("outlet", &article.outlet);
    state("author", &article.author);
    state("source", &article.source);
    writeln!(head, "# language = {}", article.language.tag()).unwrap();
    if let Some(published) = &article.published {
        writeln!(head, "# published = {}", published.interval).unwrap();
    }
    head
}

#[test]
fn korean_agency() {
    check("agency-ko.page");
}

#[test]
fn an_outlet_alone_on_its_line() {
    check("outlet-alone-ko.page");
}

#[test]
fn korean_daily() {
    check("daily-ko.page");
}

#[test]
fn korean_broadcast_with_captions_and_offers() {
    check("broadcast-ko.page");
}

#[test]
fn korean_page_with_a_list_in_the_middle() {
    check("inline-list-ko.page");
}

#[test]
fn korean_page_with_links_between_paragraphs() {
    check("inline-links-ko.page");
}

#[test]
fn english_page_with_links_between_paragraphs() {
    check("inline-links-en.page");
}

#[test]
fn korean_text_without_chrome() {
    check("clean-ko.page");
}

#[test]
fn korean_text_in_short_lines() {
    check("short-lines-ko.page");
}

#[test]
fn english_wire() {
    check("wire-en.page");
}

#[test]
fn english_page_with_a_deck() {
    check("deck-en.page");
}

#[test]
fn english_blog() {
    check("blog-en.page");
}

#[test]
fn english_text_below_a_date_line() {
    check("mail-en.page");
}

#[test]
fn a_single_line() {
    check("one-line.page");
}

#[test]
fn a_pages_own_voice_between_and_behind_paragraphs() {
    check("voice-ko.page");
    check("voice-broadcast-ko.page");
}

#[test]
fn menus_counters_and_offers_around_and_between_paragraphs() {
    check("menus-ko.page");
    check("counters-en.page");
}

#[test]
fn an_article_on_what_sites_offer() {
    check("prices-ko.page");
}
