//! A program that reads figures and does nothing else. What it weighs as WASM over `resting`,
//! which reads none, is what the engine adds to a page.

use std::hint::black_box;

use daejo_figures::{calendar, read};

fn main() {
    let text = black_box(String::from("380억 달러"));
    let published = calendar::parse_iso(&text).map(calendar::Interval::of_day);
    black_box(read(&text, published));
}
