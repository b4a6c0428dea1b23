//! Outlets cited in a sentence: 로이터통신은 … 전했다, according to Reuters.

use super::outlets;
use super::{Found, Via};
use crate::sentence::sentence;

/// What follows the name of an outlet that is cited.
#[rustfmt::skip]
static CITED_BEHIND: &[&str] = &[
    "에 따르면", "에 의하면", "를 인용", "을 인용", "인용", "의 보도", "보도에", "보도를", "가 보도", "이 보도", "가 입수", "이 입수", "과의 인터뷰", "와의 인터뷰", "과 인터뷰", "와 인터뷰", "와 한 인터뷰", "과 한 인터뷰", "등에 따르면", "등 외신", "등이 보도", "등이 전", "등 주요 외신", "발 보도", "가 전한", "이 전한", "에 전했", "에 밝혔", "에 말했", "에 실린", "에 기고",
    "기사에", "이 단독 보도", "가 단독 보도", "의 단독 보도", "가 처음 보도", "이 처음 보도", "의 기사",
    "reported", "reports", "said", "says", "wrote", "writes", "has reported", "had reported", "first reported", "previously reported", "earlier reported", "'s report", "’s report", "report said", "quoted", "cited", "noted", "estimated", "revealed", "broke the news",
];

/// What stands before the name of an outlet that is cited.
#[rustfmt::skip]
static CITED_BEFORE: &[&str] = &[
    "according to", "reported by", "report by", "report from", "report in", "reports from", "reports by", "citing", "cited by", "told", "tells", "via", "interview with", "as told to", "statement to", "seen by", "reviewed by", "obtained by", "published by", "published in", "first reported by", "reported earlier by", "earlier reported by", "reported previously by", "email to", "reporting by",
];

/// Particles behind the name of an outlet that is the subject.
static SUBJECT: &[&str] = &[
    "은 ", "는 ", "이 ", "가 ", "도 ", "은 “", "는 “", "은, ", "는, ",
];

/// What outlets do in a sentence in which they are the subject.
#[rustfmt::skip]
static REPORTING: &[&str] = &[
    "보도했", "보도하", "보도한", "보도됐", "전했", "전하며", "전하고", "전한 바", "썼다", "썼", "지적했", "지적하", "분석했", "분석하", "평가했", "평가하", "짚었", "진단했", "추산했", "집계했", "전망했", "전망하", "설명했", "꼬집", "내다봤", "인용해", "타전", "논평", "주목했", "소개했", "알렸",
];

/// The outlets that a line cites.
pub(super) fn outlets(line: &str) -> Vec<Found> {
    let named = outlets::named(line);
    let mut found = Vec::new();
    for &(at, end, outlet) in &named {
        let sentence = sentence(line, &(0..line.len()), &(at..end));
        let before = line.get(sentence.start..at).unwrap_or_default();
        let behind = line.get(end..sentence.end).unwrap_or_default();
        if is_cited(before, behind) {
            let label = line.get(at..end).unwrap_or_default();
            found.push(Found::outlet(outlet, label, at..end, Via::Said));
        }
    }
    // 로이터와 블룸버그에 따르면: the one before is cited with the other.
    let joined: Vec<Found> = named
        .windows(2)
        .filter_map(|two| match two {
            [(at, end, outlet), (next, _, _)] => {
                let link = line.get(*end..*next)?.trim();
                let joins = matches!(link, "와" | "과" | "·" | "," | "and" | "및");
                let cited = found.iter().any(|one| one.span.start == *next);
                let label = line.get(*at..*end)?;
                (joins && cited).then(|| Found::outlet(outlet, label, *at..*end, Via::Said))
            }
            _ => None,
        })
        .collect();
    found.extend(joined);
    found
}

fn is_cited(before: &str, behind: &str) -> bool {
    let behind = without_gloss(behind);
    let next = behind.trim_start();
    let starts = |word: &&&str| {
        next.strip_prefix(**word)
            .is_some_and(|rest| !word.ends_with(is_letter) || !rest.starts_with(is_letter))
    };
    let subject = || {
        SUBJECT.iter().any(|particle| behind.starts_with(particle))
            && REPORTING.iter().any(|verb| behind.contains(verb))
    };
    let before = before.trim_end().trim_end_matches(['“', '‘', '"', '(']);
    let before = before.strip_suffix(" the").unwrap_or(before).trim_end();
    let introduced = CITED_BEFORE.iter().any(|word| {
        let head = before.len().checked_sub(word.len());
        let (head, end) = (
            head.and_then(|at| before.get(..at)),
            head.and_then(|at| before.get(at..)),
        );
        end.is_some_and(|end| end.eq_ignore_ascii_case(word))
            && head.is_some_and(|head| !head.ends_with(is_letter))
    });
    CITED_BEHIND.iter().any(|word| starts(&word)) || introduced || subject()
}

/// `behind` without `(Reuters)` and closing quotes, and without 통신 or 지 behind a Latin name.
fn without_gloss(behind: &str) -> &str {
    let mut rest = behind.trim_start_matches(['’', '\'', '”', '"', '」', '》', '〉']);
    if let Some(inside) = rest.strip_prefix('(') {
        let close = inside.char_indices().take(40).find(|(_, c)| *c == ')');
        rest = close
            .and_then(|(at, _)| inside.get(at + 1..))
            .unwrap_or(rest);
    }
    let rest = rest.trim_start_matches(['’', '”', '」', '》', '〉']);
    ["통신", "신문", "방송", "지", "紙"]
        .iter()
        .find_map(|tail| rest.strip_prefix(tail))
        .unwrap_or(rest)
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
}
