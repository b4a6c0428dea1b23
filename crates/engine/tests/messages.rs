//! What goes through the bytes comes out the same.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may panic")]

use std::fs;
use std::path::Path;

use daejo_articles::{Given, load_folder};
use daejo_collation::{Comparison, compare_at};
use daejo_engine::{Answer, Request, Source, decode, encode, reply};
use daejo_rates::Table;

fn table() -> Table {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/rates.bin");
    Table::decode(&fs::read(file).unwrap()).unwrap()
}

/// The articles of the first edition, compared.
fn seeds() -> Comparison {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../seeds");
    compare_at(load_folder(Path::new(folder)).unwrap().articles, &table())
}

#[test]
fn a_comparison_survives_the_way() {
    let comparison = seeds();
    let bytes = encode(&comparison);
    let read: Comparison = decode(&bytes).unwrap();
    assert_eq!(format!("{read:?}"), format!("{comparison:?}"));
}

#[test]
fn the_engine_answers_as_it_would_without_bytes() {
    let sources = seeds().documents.into_iter().map(|document| Source {
        file: document.article.file,
        text: document.article.text,
        given: Given::default(),
    });
    let sources: Vec<Source> = sources.collect();
    let one_event = vec![Some(0); sources.len()];
    let request = Request::Compare {
        sources,
        events: one_event,
    };
    let reply = reply(&encode(&request), &table());
    let Some(Answer::Comparison(comparison, lines)) = decode(&reply) else {
        panic!("no comparison");
    };
    assert_eq!(comparison.events.len(), 1);
    assert!(comparison.conversions.iter().any(|it| it.market.is_some()));
    assert!(!lines.is_empty());
}

#[test]
fn other_bytes_are_no_message() {
    let request = encode(&Request::Amounts(vec!["380억 달러".to_owned()]));
    assert!(decode::<Request>(&request).is_some());
    for end in 0..request.len() {
        assert!(decode::<Request>(request.get(..end).unwrap()).is_none());
    }
    assert!(decode::<Request>(&[&request[..], &[0]].concat()).is_none());
    let reply = reply(&[0xff; 9], &table());
    assert!(matches!(decode(&reply), Some(Answer::NotUnderstood)));
}
