//! Single lines of a page's furniture, and lines of articles that look like them: `furniture/*.lines`.
//!
//! A line of a table is `- text` if it must be left out, `+ text` if it must stay; `#` names the kind.
//! Each stands, by turns, above the headline, below the byline, between two paragraphs and behind the
//! last of an article on something else; a line that stays is not tried above the headline or behind
//! the last paragraph, where the place alone speaks against it. No other line may change its zone.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::{fs, path::Path};

use daejo_articles::{Zone, read};

/// An article and its copyright line; the headline is first, the byline third.
const KOREAN: &[&str] = &[
    "나래해운, 3조 원 규모 선박 20척 발주",
    "창사 이래 최대 규모…2029년까지 인도",
    "이도윤 기자 | 입력 2025.03.07 06:00",
    "나래해운이 액화천연가스 운반선 20척을 한꺼번에 발주한다. 금액은 3조 원에 이르며 창사 이래 가장 큰 규모다.",
    "발주한 배는 2027년부터 2029년까지 차례로 인도된다. 회사는 선가가 5년 사이 40% 올랐지만 서두를 이유가 있다고 설명했다.",
    "정부는 선박 금융 5천억 원을 지원하기로 했다. 산업은행이 3천억 원, 수출입은행이 2천억 원을 나눠 맡는다고 밝혔다.",
    "회사는 내년 상반기까지 계약을 마무리하고 2030년까지 선대를 120척으로 늘릴 계획이라고 7일 밝혔다.",
    "ⓒ 한빛일보. 무단 전재 및 재배포 금지",
];
const ENGLISH: &[&str] = &[
    "Talbot Power to build C$2.3 billion solar park in Ontario",
    "Site will supply 400,000 homes from 2027",
    "By Jane Doe and John Roe | August 6, 2024 10:15 AM EDT",
    "Talbot Power said on Tuesday it would build a solar park in Ontario at a cost of C$2.3 billion (US$1.7 billion), its largest so far.",
    "Sources said the project had been in the making since 2021. Rival companies rose as well, with Norland gaining 3% in Toronto.",
    "Residents of the township backed it by 610 to 390 in May, after a campaign that cost both sides some C$2 million in all.",
    "The province will lend the company C$400 million over 20 years, a spokesman said, and expects the first payment back in 2029.",
    "© 2024 The Harbour Post. All rights reserved.",
];

/// Where the line is put: the number of lines above it.
const ABOVE: usize = 0;
const BELOW_BYLINE: usize = 3;
const BETWEEN: usize = 5;
const BEHIND: usize = 7;

/// An article and the zones of its lines.
struct Frame {
    lines: &'static [&'static str],
    zones: Vec<Zone>,
}

impl Frame {
    fn of(lines: &'static [&'static str]) -> Self {
        let zones = zones(lines);
        Self { lines, zones }
    }

    /// Whether `line` stays, put in at `at`, and which other lines change.
    fn stays(&self, line: &str, at: usize) -> (bool, Vec<usize>) {
        let mut lines = self.lines.to_vec();
        lines.insert(at, line);
        let mut zones = zones(&lines);
        let own = zones.remove(at);
        let is_other = |(nth, (before, now)): (usize, (&Zone, &Zone))| {
            let headline = nth == 0 && before != now;
            (headline || before.is_article() != now.is_article()).then_some(nth)
        };
        let changed = self.zones.iter().zip(&zones).enumerate();
        (own.is_article(), changed.filter_map(is_other).collect())
    }
}

fn zones(lines: &[&str]) -> Vec<Zone> {
    let article = read("a.txt", lines.join("\n\n"), None).unwrap();
    article.lines.iter().map(|line| line.zone).collect()
}

fn check(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/furniture")
        .join(name);
    let table = fs::read_to_string(path).unwrap();
    let frame = Frame::of(if name.ends_with("-ko.lines") {
        KOREAN
    } else {
        ENGLISH
    });
    let (mut wrong, mut kind) = (Vec::new(), "");
    for row in table.lines().filter(|row| !row.is_empty()) {
        let Some((mark, line)) = row.split_once(' ') else {
            continue;
        };
        let places: &[usize] = match mark {
            "-" => &[ABOVE, BELOW_BYLINE, BETWEEN, BEHIND],
            "+" => &[BELOW_BYLINE, BETWEEN],
            _ => {
                kind = line;
                continue;
            }
        };
        for &at in places {
            let (stays, changed) = frame.stays(line, at);
            if stays != (mark == "+") || !changed.is_empty() {
                wrong.push(format!(
                    "{kind}, behind {at} lines, stays {stays}, others {changed:?}: {line}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
}

#[test]
fn korean_furniture() {
    check("furniture-ko.lines");
}

#[test]
fn english_furniture() {
    check("furniture-en.lines");
}

#[test]
fn korean_lines_of_articles() {
    check("articles-ko.lines");
}

#[test]
fn english_lines_of_articles() {
    check("articles-en.lines");
}
