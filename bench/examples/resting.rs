//! The same program as `reading` without the engine: the allocator, the panics and the formatting
//! of the standard library, which every page has.

use std::hint::black_box;

fn main() {
    let text = black_box(String::from("380억 달러"));
    let published = text.parse::<u16>().ok();
    black_box(vec![format!("{text} {published:?}")]);
}
