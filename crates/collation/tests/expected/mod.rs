//! What a careful reader makes of a set of articles, as `expected.facts` writes it.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// Words of an article that state a figure: article and bytes of its text.
pub type Words = (usize, Range<usize>);

/// A fact, and the mentions that state it.
pub struct ExpectedFact {
    pub status: String,
    pub label: String,
    pub mentions: Vec<Words>,
}

/// What a careful reader makes of a set.
#[derive(Default)]
pub struct Expected {
    pub events: Vec<BTreeSet<usize>>,
    pub published: Vec<(usize, String)>,
    pub facts: Vec<ExpectedFact>,
    pub conversions: Vec<(Words, Words, String)>,
}

/// `"1,234명"#2, 5일` as surfaces with their number.
fn surfaces(list: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let mut rest = list.trim();
    while !rest.is_empty() {
        let (surface, behind) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap(),
            None => {
                let end = rest.find([',', '#']).unwrap_or(rest.len());
                (rest[..end].trim(), &rest[end..])
            }
        };
        let (number, behind) = match behind.strip_prefix('#') {
            Some(numbered) => {
                let end = numbered
                    .find(|c: char| !c.is_ascii_digit())
                    .unwrap_or(numbered.len());
                (numbered[..end].parse().unwrap(), &numbered[end..])
            }
            None => (1, behind),
        };
        found.push((surface.to_owned(), number));
        rest = behind.trim().trim_start_matches(',').trim();
    }
    found
}

fn words(article: usize, text: &str, (surface, number): &(String, usize)) -> Words {
    let at = text.match_indices(surface.as_str()).nth(number - 1);
    let (at, _) = at.unwrap_or_else(|| panic!("{surface}#{number} does not occur"));
    (article, at..at + surface.len())
}

/// What `expected.facts` of `folder` says of `files`, names with their texts.
pub fn expected(folder: &Path, files: &[(String, String)]) -> Expected {
    let index = |file: &str| {
        files
            .iter()
            .position(|(name, _)| name == file)
            .unwrap_or_else(|| panic!("no {file}"))
    };
    let mut found = Expected::default();
    for line in fs::read_to_string(folder.join("expected.facts"))
        .unwrap()
        .lines()
    {
        let line = line.split(" # ").next().unwrap();
        let line = if line.starts_with('#') { "" } else { line };
        let (head, rest) = line.trim().split_once(' ').unwrap_or_default();
        match head {
            "" => {}
            "event" => found
                .events
                .push(rest.split_whitespace().map(index).collect()),
            "published" => {
                let (file, day) = rest.split_once(' ').unwrap();
                found.published.push((index(file), day.trim().to_owned()));
            }
            "fact" => {
                let (status, label) = rest.split_once(' ').unwrap();
                found.facts.push(ExpectedFact {
                    status: status.to_owned(),
                    label: label.to_owned(),
                    mentions: Vec::new(),
                });
            }
            "conversion" => {
                let (file, rest) = rest.split_once(": ").unwrap();
                let (amounts, verdict) = rest.rsplit_once(": ").unwrap();
                let (base, quote) = amounts.split_once(" -> ").unwrap();
                let article = index(file);
                let at = |surface| words(article, &files[article].1, &surfaces(surface)[0]);
                found
                    .conversions
                    .push((at(base), at(quote), verdict.trim().to_owned()));
            }
            "check" => {}
            file => {
                let article = index(file.trim_end_matches(':'));
                let mentions = surfaces(rest);
                let fact = found.facts.last_mut().unwrap();
                fact.mentions.extend(
                    mentions
                        .iter()
                        .map(|surface| words(article, &files[article].1, surface)),
                );
            }
        }
    }
    found
}
