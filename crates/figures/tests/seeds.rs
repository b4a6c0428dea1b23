//! Every figure of the articles in `seeds/`, boilerplate included, held as snapshots that were
//! read against the texts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests may panic"
)]

mod shown;

use daejo_figures::calendar::{Interval, parse_iso};
use daejo_figures::read;

/// The figures of `text`, a line each, with the number of the line they stand on.
fn figures(text: &str, published: Option<&str>) -> String {
    let published = published.and_then(parse_iso).map(Interval::of_day);
    let mentions = read(text, published).mentions;
    let lines = mentions.iter().map(|mention| {
        let line = text[..mention.span.start].matches('\n').count() + 1;
        format!("{line:>3}  {}\n", shown::figure(text, mention, &mentions))
    });
    lines.collect()
}

macro_rules! seed {
    ($name:ident, $file:literal, $published:expr) => {
        #[test]
        fn $name() {
            let text = include_str!(concat!("../../../seeds/", $file));
            insta::assert_snapshot!(figures(text, $published));
        }
    };
}

seed!(article_000, "000_82d20fb6400e10a9.txt", None);
seed!(article_001, "001_276bd661f8485dbf.txt", Some("2025-11-04"));
seed!(article_002, "002_63a88c98f1e2d243.txt", None);
// As if it had been published the day after the contract.
seed!(
    article_002_dated,
    "002_63a88c98f1e2d243.txt",
    Some("2025-11-04")
);
seed!(article_003, "003_fec5fd3ebe400164.txt", None);
seed!(article_004, "004_2f495812ab797c00.txt", None);
