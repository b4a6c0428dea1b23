//! Sizes in words, and the budgets that they have to keep.

use std::{collections::BTreeMap, fmt::Write};

use super::{
    by_ending,
    ledger::{Sizes, Weight},
};

/// A kilobyte of a budget.
const KB: usize = 1024;
/// The page with its texts and its table, the engine, and all that a first visit loads.
const PAGE: usize = 16 * KB;
const ENGINE: usize = 45 * KB;
const FIRST_VISIT: usize = 150 * KB;

/// The kinds of files that are told apart, by their endings.
const KINDS: &[(&str, &str)] = &[
    ("HTML", "html"),
    ("CSS", "css"),
    ("JavaScript", "js"),
    ("WebAssembly", "wasm"),
];

/// The files of the client.
const CLIENT: &[&str] = &["client.js", "client_bg.wasm", "edition.bin"];

/// A line of the table.
struct Line<'a> {
    name: &'a str,
    now: Weight,
    before: Weight,
    budget: Option<usize>,
}

/// All lines that have a name of their own: the kinds of the first visit, their sum, the engine.
fn lines<'a>(now: &Sizes, before: &Sizes) -> Vec<Line<'a>> {
    let files = |sizes: &Sizes, ending| by_ending(&sizes.files_of_the_first_visit, ending);
    let kinds = KINDS.iter().map(|(name, ending)| Line {
        name,
        now: files(now, ending),
        before: files(before, ending),
        budget: (*ending == "html").then_some(PAGE),
    });
    let mut lines: Vec<_> = kinds.collect();
    lines.push(Line {
        name: "all of the first visit",
        now: now.first_visit,
        before: before.first_visit,
        budget: Some(FIRST_VISIT),
    });
    lines.push(Line {
        name: "and with the first act",
        now: with_the_client(now),
        before: with_the_client(before),
        budget: None,
    });
    lines.push(Line {
        name: "the engine alone",
        now: now.engine,
        before: before.engine,
        budget: Some(ENGINE),
    });
    lines
}

/// What has been loaded when the page comes to life, which it does when a reader does something
/// with it: the first visit and the client.
fn with_the_client(sizes: &Sizes) -> Weight {
    let mut sum = sizes.first_visit;
    for name in CLIENT {
        sum += sizes
            .files_fetched_later
            .get(*name)
            .copied()
            .unwrap_or_default();
    }
    sum
}

/// The sizes of now in a table, each with its budget and its change in Brotli since `before`.
pub fn table(now: &Sizes, before: &Sizes) -> String {
    let mut text = format!(
        "{:<28} {:>10} {:>10} {:>10} {:>10}\n",
        "bytes", "raw", "brotli", "budget", "change"
    );
    for line in lines(now, before) {
        row(&mut text, &line);
    }
    let groups = [
        (
            "\nof the first visit",
            &now.files_of_the_first_visit,
            &before.files_of_the_first_visit,
        ),
        (
            "\nfetched later",
            &now.files_fetched_later,
            &before.files_fetched_later,
        ),
    ];
    for (name, now, before) in groups {
        text.push_str(name);
        text.push('\n');
        files(&mut text, now, before);
    }
    text
}

fn files(text: &mut String, now: &BTreeMap<String, Weight>, before: &BTreeMap<String, Weight>) {
    for (name, weight) in now {
        row(
            text,
            &Line {
                name,
                now: *weight,
                before: before.get(name).copied().unwrap_or_default(),
                budget: None,
            },
        );
    }
}

fn row(text: &mut String, line: &Line) {
    let budget = line.budget.map(grouped).unwrap_or_default();
    // Writing to a text cannot fail.
    let _ = writeln!(
        text,
        "{:<28} {:>10} {:>10} {budget:>10} {:>10}",
        line.name,
        grouped(line.now.raw),
        grouped(line.now.brotli),
        change(line.now.brotli, line.before.brotli),
    );
}

/// What is heavier than `before` by more than two parts in a hundred, in words: so much differs
/// from one machine's compiler to another's.
pub fn grown(now: &Sizes, before: &Sizes) -> Vec<String> {
    let lines = lines(now, before).into_iter();
    let grown = lines.filter(|line| line.now.brotli > line.before.brotli / 50 * 51);
    let words = grown.map(|line| {
        let [now, before] = [line.now.brotli, line.before.brotli].map(grouped);
        format!("{}, {now} bytes, was {before}", line.name)
    });
    words.collect()
}

/// The budgets that are broken, in words.
pub fn broken(sizes: &Sizes) -> Vec<String> {
    let lines = lines(sizes, sizes).into_iter();
    let over = lines.filter_map(|line| {
        let budget = line.budget.filter(|budget| line.now.brotli > *budget)?;
        let (now, over) = (line.now.brotli, line.now.brotli - budget);
        let words = [grouped(now), grouped(budget), grouped(over)];
        let [now, budget, over] = words;
        Some(format!(
            "{} has {now} bytes as Brotli, and may have {budget} ({over} less)",
            line.name
        ))
    });
    over.collect()
}

fn change(now: usize, before: usize) -> String {
    if before == 0 && now > 0 {
        return "new".to_owned();
    }
    match now.cmp(&before) {
        std::cmp::Ordering::Equal => "=".to_owned(),
        std::cmp::Ordering::Greater => format!("+{}", grouped(now - before)),
        std::cmp::Ordering::Less => format!("-{}", grouped(before - now)),
    }
}

/// A number with its thousands apart.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sizes(html: usize, rest: usize) -> Sizes {
        let weight = |brotli| Weight { raw: 0, brotli };
        Sizes {
            first_visit: weight(html + rest),
            engine: weight(1000),
            files_of_the_first_visit: [
                ("index.html".to_owned(), weight(html)),
                ("client_bg.wasm".to_owned(), weight(rest)),
            ]
            .into(),
            files_fetched_later: BTreeMap::new(),
        }
    }

    #[test]
    fn a_budget_holds_up_to_its_last_byte() {
        assert!(broken(&sizes(16_384, 137_216)).is_empty());
        let page = broken(&sizes(16_385, 1));
        assert_eq!(
            page,
            ["HTML has 16,385 bytes as Brotli, and may have 16,384 (1 less)"]
        );
        let visit = broken(&sizes(16_384, 137_217));
        assert!(visit[0].starts_with("all of the first visit has 153,601 bytes"));
    }

    #[test]
    fn further_weight_is_told_and_small_differences_are_not() {
        let before = sizes(1000, 30_000);
        assert!(grown(&sizes(1010, 30_500), &before).is_empty());
        assert!(grown(&sizes(900, 10), &before).is_empty());
        assert_eq!(
            grown(&sizes(1000, 31_000), &before),
            [
                "WebAssembly, 31,000 bytes, was 30,000",
                "all of the first visit, 32,000 bytes, was 31,000",
                "and with the first act, 32,000 bytes, was 31,000"
            ]
        );
    }

    #[test]
    fn what_comes_with_the_first_act_is_held_too() {
        let later = |client| {
            let weight = |brotli| Weight { raw: 0, brotli };
            let files = [("client_bg.wasm", client), ("engine_bg.wasm", client)];
            let files = files.map(|(name, brotli)| (name.to_owned(), weight(brotli)));
            Sizes {
                files_fetched_later: files.into(),
                ..sizes(1000, 0)
            }
        };
        assert_eq!(
            grown(&later(40_000), &later(30_000)),
            ["and with the first act, 41,000 bytes, was 31,000"]
        );
    }

    #[test]
    fn changes_are_shown() {
        let table = table(&sizes(1000, 30_000), &sizes(1000, 31_234));
        let line = |name: &str| {
            let line = table.lines().find(|line| line.starts_with(name)).unwrap();
            line.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        assert_eq!(line("HTML"), "HTML 0 1,000 16,384 =");
        assert_eq!(line("WebAssembly"), "WebAssembly 0 30,000 -1,234");
        assert_eq!(line("client_bg.wasm"), "client_bg.wasm 0 30,000 -1,234");
        assert_eq!(change(2_000, 1_000), "+1,000");
        assert_eq!(change(5, 0), "new");
    }
}
