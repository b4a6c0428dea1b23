//! What articles cite as their source, and what they merely mention.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests may panic"
)]

mod table;

use daejo_articles::{Given, read};
use daejo_collation::{Document, SharedSources, citations, compare, shared_sources};

/// Each citation of `document`: `로이터통신 = reuters, said`.
fn found(document: &Document) -> Vec<String> {
    let line = |citation: &daejo_collation::Citation| {
        format!(
            "{} = {}, {}",
            citation.label,
            citation.source,
            citation.via.name()
        )
    };
    citations(document).iter().map(line).collect()
}

#[test]
fn sources_that_are_cited() {
    table::check("citations/cited.txt", found);
}

#[test]
fn names_that_are_no_source() {
    table::nothing("citations/nothing.txt", found);
}

#[test]
fn the_first_edition() {
    let sources = sources_of(&table::seeds());
    let mut shown = table::of_seeds(found);
    shown.push_str(&format!("independent: {}\n", sources.independent));
    insta::assert_snapshot!(shown);
}

/// What `documents` rest on together.
fn sources_of(documents: &[Document]) -> SharedSources {
    let cited: Vec<_> = documents.iter().map(citations).collect();
    shared_sources(documents.iter().zip(cited.iter().map(Vec::as_slice)))
}

/// `1: reuters 0 1` for the sources that several of the texts, each with its outlet, share.
fn shared(articles: &[(&str, &str)]) -> String {
    let articles = articles.iter().map(|(outlet, text)| {
        let given = Given {
            outlet: Some((*outlet).to_owned()),
            ..Given::default()
        };
        read("t.txt", (*text).to_owned(), Some(&given)).unwrap()
    });
    let sources = sources_of(&compare(articles.collect()).documents);
    let groups = sources.groups.iter().map(|group| {
        let documents = group.documents.iter().map(ToString::to_string);
        format!(
            "{} {}",
            group.source,
            documents.collect::<Vec<_>>().join(" ")
        )
    });
    let groups = groups.collect::<Vec<_>>().join("; ");
    format!("{}: {groups}", sources.independent)
}

#[test]
fn articles_on_one_source_are_one_witness() {
    let reuters = ("가", "로이터통신은 두 회사가 계약을 맺었다고 전했다.");
    let also = (
        "나",
        "According to Reuters, the two companies signed a deal.",
    );
    let none = ("다", "두 회사는 계약을 맺었다고 한다.");
    let itself = ("Reuters", "The two companies signed a deal, they said.");
    let chained = ("라", "로이터와 블룸버그에 따르면 두 회사가 계약을 맺었다.");
    let bloomberg = ("마", "블룸버그에 따르면 두 회사가 계약을 맺었다.");
    assert_eq!(shared(&[reuters, also]), "1: reuters 0 1");
    assert_eq!(shared(&[reuters, none]), "2: ");
    assert_eq!(shared(&[reuters, itself, none]), "2: reuters 0 1");
    assert_eq!(
        shared(&[reuters, bloomberg, chained]),
        "1: bloomberg 1 2; reuters 0 2"
    );
    assert_eq!(shared(&[]), "0: ");
}
