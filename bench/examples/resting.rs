//! The same program as `reading` without the engine: the allocator, the panics, the formatting
//! and the classes of characters of the standard library, which every page has.

use std::hint::black_box;

fn main() {
    let text = black_box(String::from("380억 달러"));
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    black_box(vec![format!("{text} {letters}")]);
}
