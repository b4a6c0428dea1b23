//! Links, and lines and brackets for sources: 출처: https://…, (자료: 통계청).

use std::ops::Range;

use super::outlets::{self, Outlet};
use super::{Found, Via};

/// Labels before a source; a colon or an equals sign follows.
#[rustfmt::skip]
static LABELS: &[&str] = &["출처", "자료", "원문", "자료 출처", "자료출처", "데이터 출처", "참고", "참고 자료", "Source", "Sources", "source", "SOURCE", "Via", "출처 및 참고"];

/// What ends a source.
static ENDS: &[char] = &[')', ']', '>', '|', ';', '】', '〉', '"', '”'];

/// What separates one source from another.
static SEPARATORS: &[char] = &[',', '·', '/', '、', '，'];

/// Names of sources are no longer than that, in characters.
const LONGEST: usize = 40;

/// The sources that a line links to or labels as such.
pub(super) fn sources(line: &str) -> Vec<Found> {
    let mut found: Vec<Found> = links(line).collect();
    let linked = !found.is_empty();
    let labelled = label_ends(line).flat_map(|at| labelled(line, at));
    // 출처: https://… is the link, and what follows it no other source.
    found.extend(labelled.filter(|_| !linked));
    found
}

/// The web addresses of a line.
fn links(line: &str) -> impl Iterator<Item = Found> + '_ {
    let starts = line.match_indices("http").map(|(at, _)| at);
    starts.filter_map(|at| {
        let rest = line.get(at..)?;
        let host_at = ["https://", "http://"]
            .iter()
            .find_map(|scheme| rest.strip_prefix(scheme).map(|_| scheme.len()))?;
        let ends = |c: char| {
            c.is_whitespace() || matches!(c, ',' | ')' | ']' | '>' | '<' | '"' | '\'' | '”' | '’')
        };
        let length = rest.find(ends).unwrap_or(rest.len());
        let host = rest.get(host_at..length)?;
        let host = host
            .split(['/', ':', '?', '#'])
            .next()?
            .to_ascii_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
        let valid = host.contains('.')
            && host
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
        let span = at..at + length;
        valid.then(|| match Outlet::of_host(&host) {
            Some(outlet) => Found::outlet(outlet, &host, span, Via::Link),
            None => Found::named(&host, span, Via::Link),
        })
    })
}

/// Where the sources behind each label of the line begin.
fn label_ends(line: &str) -> impl Iterator<Item = usize> + '_ {
    let marks = line.match_indices([':', '=', '：']);
    marks.filter_map(|(at, mark)| {
        let before = line.get(..at)?.trim_end();
        let label = LABELS.iter().filter(|label| before.ends_with(**label));
        let label = label.max_by_key(|label| label.len())?;
        let head = before.get(..before.len() - label.len())?.trim_end();
        // The label begins the line, or what stands in brackets.
        let open = [
            '(', '[', '<', '【', '〈', '▲', '※', '*', '-', '■', '|', '/', '·',
        ];
        let begins = head.is_empty() || head.ends_with(open);
        begins.then_some(at + mark.len())
    })
}

fn labelled(line: &str, at: usize) -> Vec<Found> {
    let rest = line.get(at..).unwrap_or_default();
    let end = rest.find(ENDS).unwrap_or(rest.len());
    let names = rest.get(..end).unwrap_or_default();
    let mut found = Vec::new();
    let mut begin = at;
    for name in names.split_inclusive(SEPARATORS) {
        let bare = name.trim_end_matches(SEPARATORS);
        let kept = bare.trim();
        let start = begin + (bare.len() - bare.trim_start().len());
        begin += name.len();
        let span = start..start + kept.len();
        if let Some(one) = source(kept, span) {
            found.push(one);
        }
    }
    found
}

fn source(name: &str, span: Range<usize>) -> Option<Found> {
    let count = name.chars().count();
    let sentence = name.ends_with(['.', '다', '?', '!']);
    if !(2..=LONGEST).contains(&count) || sentence || !name.contains(char::is_alphabetic) {
        return None;
    }
    // `로이터 통신 캡처` names the agency and more.
    let known = outlets::named(name).first().map(|(_, _, outlet)| *outlet);
    Some(known.map_or_else(
        || Found::named(name, span.clone(), Via::Line),
        |outlet| Found::outlet(outlet, name, span.clone(), Via::Line),
    ))
}
