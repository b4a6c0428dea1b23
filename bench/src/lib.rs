//! How fast the engine reads: megabytes a second on the articles of `seeds/` and on text dense
//! with numerals, beside what bounds it: reading the bytes, and the scan for where a figure can
//! begin.
//!
//! What the engine weighs is told by the two programs in `examples/`, built as the page is.
//!
//! All lines come from one run, so that they can be held against each other on a busy machine:
//! compare the ratios rather than the figures.

mod comparison;

use std::hint::black_box;
use std::iter;
use std::rc::Rc;

/// Bytes that each text is repeated to, at least.
const LENGTH: usize = 3_000_000;
/// Runs of each measure; the fastest counts.
const RUNS: usize = 7;

/// The articles of the first edition, as they are.
const SEEDS: [&str; 5] = [
    include_str!("../../seeds/000_82d20fb6400e10a9.txt"),
    include_str!("../../seeds/001_276bd661f8485dbf.txt"),
    include_str!("../../seeds/002_63a88c98f1e2d243.txt"),
    include_str!("../../seeds/003_fec5fd3ebe400164.txt"),
    include_str!("../../seeds/004_2f495812ab797c00.txt"),
];

/// A figure in every second word.
const DENSE: &str = "2025년 11월 3일 380억 달러(약 54조 원), 7년 3개월간 30%에서 45.5%로, 수십만 개와 열네 명. \
    1조4000억 달러, 내년 말까지 40만 개에서 120만 개로 3배, $38bn in Q3 2025, up 2.5 percent to 4.2 million.\n";

/// Texts of one piece over and over, which a rule could look at again and again.
const HOSTILE: [&str; 6] = ["7", "만", "1,", "3~", "5 (", "the end of "];

/// Measures everything, a part of the report at a time, so that a browser can draw breath in between:
/// a part may end within a line. `now` gives seconds from some moment on.
pub fn report(now: impl Fn() -> f64) -> impl Iterator<Item = String> {
    let now = Rc::new(now);
    let texts = [("seeds", SEEDS.concat()), ("dense", DENSE.to_owned())];
    let own = now.clone();
    let speeds = texts
        .into_iter()
        .map(move |(name, text)| speeds(name, &text, &*own));
    let times = HOSTILE.into_iter().flat_map(move |piece| {
        let now = now.clone();
        growth(piece, move || now())
    });
    let heads = ["text   measure              MB/s   of the scan\n", GROWTH].map(str::to_owned);
    let [first, second] = heads.map(iter::once);
    first.chain(speeds).chain(second).chain(times)
}

/// How fast a text is read, by its bytes, by the scan alone and for its figures.
fn speeds(name: &str, text: &str, now: &impl Fn() -> f64) -> String {
    let text = text.repeat(LENGTH.div_ceil(text.len()));
    let speed = |work: &dyn Fn(&str) -> usize| {
        let fastest = (0..RUNS).map(|_| {
            let start = now();
            black_box(work(black_box(&text)));
            now() - start
        });
        let seconds = fastest.fold(f64::INFINITY, f64::min).max(1e-9);
        let bytes = text.len() as f64;
        bytes / seconds / 1e6
    };
    let bytes = speed(&|text| text.bytes().fold(0, |sum, byte| sum ^ usize::from(byte)));
    let scan = speed(&|text| daejo_figures::scan(text));
    let read = speed(&|text| daejo_figures::read(text, None).mentions.len());
    let measures = [
        ("reading the bytes", bytes),
        ("scan alone", scan),
        ("figures", read),
    ];
    let lines = measures.map(|(measure, speed)| {
        let ratio = speed / scan;
        format!("{name:<6} {measure:<18} {speed:>7.0} {ratio:>9.2}\n")
    });
    lines.concat()
}

/// Measures comparisons of 10 to 10,000 articles.
pub fn comparison(now: impl Fn() -> f64) -> String {
    comparison::report(&SEEDS, now)
}

/// Above the lines of [`growth`].
const GROWTH: &str = "\ntime a byte, at  1×    2×    4×    8×\n";

/// How the time grows with the length of a text: the time for each byte of 2, 4 and 8 times
/// the text, over that of the text itself. A linear engine stays near 1. A part for each length.
fn growth(piece: &'static str, now: impl Fn() -> f64) -> impl Iterator<Item = String> {
    let mut whole = None;
    let ratios = [1_u32, 2, 4, 8].into_iter().map(move |factor| {
        let text = piece.repeat(factor as usize * 250_000 / piece.len());
        let fastest = (0..3).map(|_| {
            let start = now();
            black_box(daejo_figures::read(black_box(&text), None).mentions.len());
            now() - start
        });
        let time = fastest.fold(f64::INFINITY, f64::min) / f64::from(factor);
        format!(" {:>5.2}", time / *whole.get_or_insert(time.max(1e-9)))
    });
    let (name, end) = (format!("{piece:<15}"), "\n".to_owned());
    iter::once(name).chain(ratios).chain(iter::once(end))
}
