//! Texts made to be slow: each is long and made of what a rule could look at again and again. An
//! engine that is not linear takes minutes over these; how the time grows
//! is measured by `cargo xtask bench`.
#![cfg(not(target_arch = "wasm32"))]

use daejo_figures::calendar::{Interval, parse_iso};
use daejo_figures::read;

const LENGTH: usize = 200_000;

fn reads(piece: &str) {
    let text = piece.repeat(LENGTH.div_ceil(piece.len()));
    let published = parse_iso("2025-11-04").map(Interval::of_day);
    let reading = read(&text, published);
    assert!(reading.mentions.len() <= text.len(), "{piece}");
}

#[test]
fn numerals_without_end() {
    for piece in [
        "7",
        "1,",
        "1.",
        "만",
        "일",
        "십",
        "억만",
        "수",
        "이천",
        "1만",
        "한",
        "열네",
        "a million ",
    ] {
        reads(piece);
    }
}

#[test]
fn separators_without_end() {
    for piece in [
        " ", "\u{a0}", "-", "~", "(", ")", "$", ":", "://", ".", "\n", "3~", "3~4", "5 (", "1:",
        "2025.", "3-",
    ] {
        reads(piece);
    }
}

#[test]
fn words_without_end() {
    for piece in [
        "약 ",
        "최대 ",
        "내년",
        "2025년",
        "지난 ",
        "the end of ",
        "first ",
        "between $1 and ",
        "No. ",
        "환율 1원 ",
        "달러당",
        "1억 달러(약 ",
        "3억 원 우리 돈 ",
        "1년 1개월 1년 ",
        "오후 3시~",
        "가",
        "a",
        "é",
        "😀",
        "5배",
        "half a ",
    ] {
        reads(piece);
    }
}
