//! The corpus: sentences and the figures that they state, in `corpus/*.txt`.
//!
//! A sentence is a line; under it, indented, its figures in order:
//!
//! ```text
//! 계약 규모는 380억 달러(약 54조 원)다.
//!   380억 달러 = money 38000000000 USD
//!   54조 원 = money 54000000000000 KRW, about, converts 380억 달러
//! ```
//!
//! A sentence without indented lines states none. `@published 2025-11-04` sets the day of
//! publication for what follows, `@published` alone takes it away; `#` begins a comment.
//!
//! `UPDATE_CORPUS=1 cargo test -p daejo-figures --test corpus` writes what the engine finds
//! into the files: read the difference before you commit it.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "tests may panic"
)]

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

mod shown;

use daejo_figures::calendar::{Interval, parse_iso};
use daejo_figures::{Mention, read};

/// The file with the engine's findings in the place of the expected ones.
fn found(corpus: &str) -> String {
    let mut shown = String::new();
    let mut published = None;
    for line in corpus.lines().filter(|line| !line.starts_with("  ")) {
        shown.push_str(line);
        shown.push('\n');
        if let Some(date) = line.strip_prefix("@published") {
            published = parse_iso(date.trim()).map(Interval::of_day);
        } else if !line.starts_with('#') {
            shown.push_str(&figures(line, published));
        }
    }
    shown
}

fn figures(text: &str, published: Option<Interval>) -> String {
    let mentions = read(text, published).mentions;
    let line = |mention: &Mention| format!("  {}\n", shown::figure(text, mention, &mentions));
    mentions.iter().map(line).collect()
}

/// One test a file, so that a failure names the phenomenon.
macro_rules! corpus {
    ($($name:ident),* $(,)?) => {$(
        #[test]
        fn $name() {
            let corpus = include_str!(concat!("corpus/", stringify!($name), ".txt"));
            let found = found(corpus);
            #[cfg(not(target_arch = "wasm32"))]
            if std::env::var_os("UPDATE_CORPUS").is_some() {
                let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/", stringify!($name), ".txt");
                std::fs::write(file, &found).unwrap();
                return;
            }
            for (number, (expected, got)) in corpus.lines().zip(found.lines()).enumerate() {
                assert_eq!(got, expected, "corpus/{}.txt, line {}", stringify!($name), number + 1);
            }
            assert_eq!(found.lines().count(), corpus.lines().count(), "{}", stringify!($name));
        }
    )*};
}

corpus!(
    money,
    conversions,
    dates,
    hangul,
    quantities,
    fractions,
    not_figures,
    english,
    periods,
    ahead,
    english_dates,
    classifiers,
    english_counts,
    names,
    bulletins,
    tables,
    calendars,
    english_news,
    amounts,
    countryside,
    clock
);
