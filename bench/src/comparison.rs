//! How long a comparison takes, and how that grows with the number of articles.

use std::fmt::Write;
use std::hint::black_box;

use daejo_articles::{Article, read};

/// Sizes of the editions compared.
const SIZES: [usize; 4] = [10, 100, 1_000, 10_000];

/// Measures editions of the seeds over and over (few events, all of them large) and of seeds
/// whose numbers differ from copy to copy (conflicts everywhere).
pub fn report(seeds: &[&str], now: impl Fn() -> f64) -> String {
    let mut report = String::from("\ncompared           articles   seconds   µs a figure\n");
    for (name, varied) in [("the same seeds", false), ("seeds that differ", true)] {
        for size in SIZES {
            let articles: Vec<Article> = (0..size)
                .filter_map(|at| {
                    let seed = seeds.get(at % seeds.len())?;
                    let text = if varied {
                        vary(seed, at / seeds.len())
                    } else {
                        (*seed).to_owned()
                    };
                    read(&format!("{at}.txt"), text, None).ok()
                })
                .collect();
            let start = now();
            let comparison = daejo_collation::compare(black_box(articles));
            let seconds = now() - start;
            let figures: usize = comparison
                .documents
                .iter()
                .map(|document| document.figures.len())
                .sum();
            let each = seconds * 1e6 / figures.max(1) as f64;
            // Writing to a String does not fail.
            let _ = writeln!(report, "{name:<18} {size:>8} {seconds:>9.3} {each:>13.2}");
        }
    }
    report
}

/// `text` with other digits: each moved on by the number of the copy.
fn vary(text: &str, copy: usize) -> String {
    text.chars()
        .enumerate()
        .map(|(at, c)| match c.to_digit(10) {
            Some(digit) if copy > 0 && (at + copy).is_multiple_of(7) => {
                let moved = (digit as usize + copy) % 9 + 1;
                char::from_digit(moved as u32, 10).unwrap_or(c)
            }
            _ => c,
        })
        .collect()
}
