//! What several tests share: the rates, and a comparison in words.
#![allow(dead_code, reason = "no test uses all of it")]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use daejo_articles::{Article, read};
use daejo_collation::{Comparison, EventReason};

/// The committed rates.
pub fn rates() -> daejo_rates::Table {
    let bytes = include_bytes!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/rates.bin"
    ));
    daejo_rates::Table::decode(bytes).unwrap()
}

/// The sets of `tests/lookalikes`, each by its name: three articles that never contradict each other.
pub fn lookalikes() -> Vec<(String, Vec<Article>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lookalikes");
    let folders = |of: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(of).unwrap();
        let mut folders: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        folders.retain(|path| path.is_dir());
        folders.sort();
        folders
    };
    let languages = folders(&root).into_iter();
    let sets = languages.flat_map(|language| folders(&language));
    sets.map(|set| {
        let article = |file| {
            let text = fs::read_to_string(set.join(file)).unwrap();
            read(file, text, None).unwrap()
        };
        let name = set.strip_prefix(&root).unwrap().display().to_string();
        (name, ["a.txt", "b.txt", "c.txt"].map(article).into())
    })
    .collect()
}

/// Events, dates, facts and conversions, a line each.
pub fn shown(comparison: &Comparison) -> String {
    let mut out = String::new();
    for (at, event) in comparison.events.iter().enumerate() {
        let files: Vec<&str> = event
            .documents
            .iter()
            .map(|at| &comparison.documents[*at].article.file[..3])
            .collect();
        let reasons: Vec<String> = event
            .reasons
            .iter()
            .map(|reason| match reason {
                EventReason::Name(word) => format!("name {word}"),
                EventReason::Figure(word) => format!("figure {word}"),
                EventReason::Word(word) => format!("word {word}"),
            })
            .collect();
        writeln!(
            out,
            "event {}: {} [{}]",
            at + 1,
            files.join(" "),
            reasons.join(", ")
        )
        .unwrap();
    }
    for document in &comparison.documents {
        let published = document.article.published.as_ref();
        let days = published.map_or("unknown".to_owned(), |published| {
            format!("{} {:?}", published.interval, published.basis)
        });
        writeln!(out, "{} published {days}", &document.article.file[..3]).unwrap();
    }
    for (number, fact) in comparison.facts.iter().enumerate() {
        let role = fact.role.as_ref().map_or("-", |role| &*role.name);
        writeln!(
            out,
            "{number} e{} {:?} {} {role}: {}",
            fact.event + 1,
            fact.group,
            fact.kind.name(),
            fact.verdict.name()
        )
        .unwrap();
        for (cell, document) in fact.cells.iter().zip(&comparison.documents) {
            let Some(cell) = cell else { continue };
            let words: Vec<&str> = cell
                .figures
                .iter()
                .map(|at| document.surface(&document.figures[*at]))
                .collect();
            let vague = cell.vague.clone().map(|span| &document.article.text[span]);
            let file = &document.article.file[..3];
            writeln!(
                out,
                "    {file}: {}{}",
                words.join(", "),
                vague.unwrap_or_default()
            )
            .unwrap();
        }
        if fact.cells.iter().flatten().count() > 1 {
            writeln!(out, "    {}", fact.why_ko(comparison)).unwrap();
        }
    }
    for conversion in &comparison.conversions {
        let document = &comparison.documents[conversion.article];
        let surface = |at: usize| document.surface(&document.figures[at]);
        let rounded = conversion.implied.rounded();
        writeln!(
            out,
            "{}: {} = {}: {} ({}–{}), market {} on {}, {} % off: {}",
            &document.article.file[..3],
            surface(conversion.implied.base),
            surface(conversion.implied.quote),
            rounded.rate,
            rounded.low,
            rounded.high,
            conversion
                .market
                .map_or("-".to_owned(), |market| market.rate.round_dp(2).to_string()),
            conversion
                .market
                .map_or("-".to_owned(), |market| daejo_figures::calendar::iso(
                    market.day
                )),
            conversion.deviation.map_or("-".to_owned(), |part| (part
                * daejo_figures::Decimal::ONE_HUNDRED)
                .round_dp(1)
                .to_string()),
            conversion.verdict.name()
        )
        .unwrap();
    }
    out
}
