//! A program that reads figures and does nothing else. What it weighs as WASM over `resting`,
//! which reads none, is what the engine adds to a page.

use std::hint::black_box;

use daejo_figures::read;

fn main() {
    let text = black_box(String::from("380억 달러"));
    black_box(read(&text, black_box(None)));
}
