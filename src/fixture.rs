//! Articles and figures made by hand, for the tests of the page.

use daejo_articles::{Article, Language, Line, Zone};
use std::ops::Range;

use daejo_collation::{
    Cell, Comparison, Conversion, ConversionVerdict, Document, Event, EventReason, Fact, Figure,
    Findings, Group, Implied, Market, MarketRate, Verdict, VerdictReason, Why,
};
use daejo_figures::calendar::Date;
use daejo_figures::{Decimal, Kind, Mention, Quantity, Value};
#[cfg(not(target_arch = "wasm32"))]
use yew::prelude::*;

/// A quantity of `unit`, spanning nothing.
pub fn quantity(kind: Kind, value: &str, unit: Option<&str>) -> Mention {
    Mention {
        span: 0..0,
        kind,
        value: Value::Quantity(Quantity {
            value: value.parse().unwrap(),
            place: Decimal::ONE,
            hi: None,
            hi_open: false,
            unit: unit.map(|unit| unit.to_owned().into()),
        }),
        approx: false,
        bound: None,
        strict: false,
        pair: None,
    }
}

/// An amount of money, spanning nothing.
pub fn money(value: &str, currency: &str) -> Mention {
    quantity(Kind::Money, value, Some(currency))
}

/// A document of body lines in which every occurrence of `needle` is a figure of 38 billion dollars.
pub fn document(file: &str, text: &str, needle: &str) -> Document {
    let lines: Vec<Line> = text
        .split_inclusive('\n')
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        })
        .filter(|(_, line)| !blank(line).is_empty())
        .map(|(start, line)| {
            let words = blank(line);
            let start = start + line.find(words).unwrap();
            Line {
                span: start..start + words.len(),
                zone: Zone::Body,
                reason: None,
                is_given: false,
            }
        })
        .collect();
    let figures = text
        .match_indices(needle)
        .map(|(start, found)| Figure {
            mention: Mention {
                span: start..start + found.len(),
                ..money("38000000000", "USD")
            },
            in_boilerplate: false,
            line: lines
                .iter()
                .position(|line| line.span.contains(&start))
                .unwrap(),
            sentence: start..start + found.len(),
            fact: Some(0),
        })
        .collect();
    let article = Article {
        file: file.to_owned(),
        text: text.to_owned(),
        lines,
        title: None,
        outlet: None,
        author: None,
        source: None,
        language: Language::Korean,
        published: None,
    };
    Document {
        article,
        figures,
        event: 0,
        witness: None,
    }
}

/// Two documents, the second of which gives a conversion.
pub fn comparison() -> Comparison {
    let first = document(
        "000_a.txt",
        "\u{feff}380억 달러 <b>계약</b>\r\n\r\n이 380억 달러는\r\n",
        "380억 달러",
    );
    let mut second = document(
        "001_b.txt",
        "약 380억 달러(50조 원)\n\n메뉴\n",
        "380억 달러",
    );
    let start = second.article.text.find("50조 원").unwrap();
    second.figures.push(Figure {
        mention: Mention {
            span: start..start + "50조 원".len(),
            pair: Some(0),
            approx: true,
            ..money("50000000000000", "KRW")
        },
        in_boilerplate: false,
        line: 0,
        sentence: 0..start,
        fact: Some(1),
    });
    if let Some(line) = second.article.lines.last_mut() {
        line.zone = Zone::Nav;
        line.reason = Some(daejo_articles::Reason {
            ko: "메뉴".into(),
            en: "menu".into(),
        });
    }
    let implied = Implied {
        base: 0,
        quote: 1,
        rate: "1315.789".parse().unwrap(),
        low: "1302.6".parse().unwrap(),
        high: "1328.9".parse().unwrap(),
        base_unit: "USD".into(),
        quote_unit: "KRW".into(),
    };
    let words = |text: &str| second.article.text.find(text).map(|at| at..at + text.len());
    let vague = words("약").map(vague);
    let conversion = Conversion {
        article: 1,
        fact: 1,
        implied: implied.clone(),
        market: None,
        deviation: None,
        at_market: None,
        verdict: ConversionVerdict::NoRate,
    };
    Comparison {
        findings: Findings::default(),
        events: vec![Event {
            documents: vec![0, 1],
            reasons: vec![
                EventReason::Figure("380억 달러".to_owned()),
                EventReason::Word("계약".to_owned()),
                EventReason::Word("체결".to_owned()),
            ],
            against: Vec::new(),
        }],
        facts: vec![
            fact(
                Group::DealSize,
                Verdict::Agree,
                [Some(stated(&[0, 1])), Some(stated(&[0]))],
            ),
            fact(
                Group::Conversions,
                Verdict::Single,
                [
                    None,
                    Some(Cell {
                        implied: Some(implied),
                        ..stated(&[1])
                    }),
                ],
            ),
            fact(
                Group::DealSize,
                Verdict::Compatible,
                [Some(stated(&[0])), vague],
            ),
        ],
        conversions: vec![conversion],
        documents: vec![first, second],
    }
}

fn fact(group: Group, verdict: Verdict, cells: [Option<Cell>; 2]) -> Fact {
    let reason = match verdict {
        Verdict::Conflict => VerdictReason::Excluded,
        Verdict::Compatible => VerdictReason::Vague,
        Verdict::Agree => VerdictReason::Same,
        Verdict::Single => VerdictReason::Alone,
    };
    Fact {
        event: 0,
        group,
        kind: Kind::Money,
        role: None,
        converts: None,
        why: Why {
            reason,
            pair: None,
            articles: cells.iter().flatten().count(),
        },
        cells: cells.map(|cell| cell.map(Box::new)).into(),
        verdict,
    }
}

/// A cell of figures.
fn stated(figures: &[usize]) -> Cell {
    Cell {
        figures: figures.to_vec(),
        lead: figures.first().copied(),
        contradiction: None,
        vague: None,
        implied: None,
    }
}

/// A cell of words without a number.
pub fn vague(words: Range<usize>) -> Cell {
    Cell {
        vague: Some(words),
        ..stated(&[])
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[derive(PartialEq, Properties)]
struct ShownProps {
    children: Html,
}

#[cfg(not(target_arch = "wasm32"))]
#[component]
fn Shown(props: &ShownProps) -> Html {
    props.children.clone()
}

/// `children` as the server renders them, without the comments that mark components.
#[cfg(not(target_arch = "wasm32"))]
pub fn rendered(children: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let rendering = yew::LocalServerRenderer::<Shown>::with_props(ShownProps { children })
        .hydratable(false)
        .render();
    tokio::task::LocalSet::new().block_on(&runtime, rendering)
}

/// The text of `children`.
#[cfg(not(target_arch = "wasm32"))]
pub fn text(children: Html) -> String {
    let html = rendered(children);
    let mut parts = html.split('<');
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |text, tag| text + tag.split_once('>').unwrap().1)
}

/// A line without the blanks around it.
fn blank(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// So many won to the dollar, whatever the day, and so many before.
pub struct Won(pub &'static str, pub &'static str);

impl Market for Won {
    fn rate(&self, base: &str, quote: &str, day: Date) -> Option<MarketRate> {
        ((base, quote) == ("USD", "KRW")).then(|| MarketRate {
            rate: self.0.parse().unwrap(),
            day,
            before: Some(self.1.parse().unwrap()),
            days_old: 0,
        })
    }
}

/// An article whose headline and text contradict each other.
pub const TORN: &str = "한빛전자, 두리소프트와 50조 원 규모 반도체 공급 계약\n\n\
                        한빛전자가 두리소프트와 반도체 공급 계약을 맺었다고 4일 밝혔다.\n\n\
                        계약 규모는 54조 원으로, 한빛전자가 맺은 공급 계약 가운데 가장 크다.\n";
