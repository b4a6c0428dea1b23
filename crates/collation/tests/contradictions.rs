//! Articles that contradict themselves: a headline says 50조, its text 54조.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "tests may panic")]

use daejo_articles::read;
use daejo_collation::{Comparison, Fact, Verdict, compare};

fn compared(texts: &[&str]) -> Comparison {
    let article = |text: &&str| read("a.txt", (*text).to_owned(), None).unwrap();
    compare(texts.iter().map(article).collect())
}

/// The facts with a cell that contradicts itself: the values of the cell that exclude each other.
fn contradictions(comparison: &Comparison) -> Vec<(&Fact, [&str; 2])> {
    let of_fact = |fact| {
        let fact: &Fact = fact;
        let cells = fact.cells.iter().zip(&comparison.documents);
        cells.filter_map(move |(cell, document)| {
            let both = cell.as_ref()?.contradiction?;
            let written = both.map(|at| document.figures.get(at).map(|it| document.surface(it)));
            Some((fact, written.map(Option::unwrap)))
        })
    };
    comparison.facts.iter().flat_map(of_fact).collect()
}

const TORN: &str = "한빛전자, 두리소프트와 50조 원 규모 반도체 공급 계약

한빛전자가 두리소프트와 반도체 공급 계약을 맺었다고 4일 밝혔다.

계약 규모는 54조 원으로, 한빛전자가 맺은 공급 계약 가운데 가장 크다. 계약 기간은 7년이다.";

const WHOLE: &str = "두리소프트, 한빛전자 반도체 54조 원어치 산다

두리소프트가 한빛전자와 54조 원 규모의 반도체 공급 계약을 맺었다. 계약 기간은 7년이다.";

#[test]
fn an_article_alone_contradicts_itself() {
    let comparison = compared(&[TORN]);
    let [(fact, both)] = contradictions(&comparison)[..] else {
        unreachable!("{:#?}", comparison.facts)
    };
    assert_eq!(both, ["50조 원", "54조 원"]);
    assert_eq!(fact.verdict, Verdict::Conflict);
    assert_eq!(
        fact.why_ko(&comparison),
        "‘50조 원’ ↔ ‘54조 원’: 한 기사 안에서 값이 서로 다릅니다."
    );
    assert_eq!(
        fact.why_en(&comparison),
        "“50조 원” and “54조 원”: an article contradicts itself."
    );
}

#[test]
fn another_article_cannot_agree_with_both_values() {
    for texts in [[TORN, WHOLE], [WHOLE, TORN]] {
        let comparison = compared(&texts);
        let [(fact, both)] = contradictions(&comparison)[..] else {
            unreachable!("{:#?}", comparison.facts)
        };
        assert_eq!(both, ["50조 원", "54조 원"]);
        assert_eq!(fact.cells.iter().flatten().count(), 2);
        assert_eq!(fact.verdict, Verdict::Conflict);
    }
}

#[test]
fn of_any_kind_and_in_both_languages() {
    for (text, both) in [
        (
            "Halden Materials to buy Corrigan Coatings for $7.8 billion

Halden Materials said on Monday it had agreed to buy Corrigan Coatings for $8.3 billion in cash.
The deal needs the approval of regulators in three countries.",
            ["$7.8 billion", "$8.3 billion"],
        ),
        (
            "현진차, 전기차 EV7 4만 8,000대 리콜

국토교통부는 현진자동차가 만든 전기차 EV7 4만 6,000대를 리콜한다고 4일 밝혔다.
배터리에서 불이 날 수 있기 때문이다.",
            ["4만 8,000대", "4만 6,000대"],
        ),
        (
            "라온은행 3분기 순이익 1,240억 원

라온은행이 3분기 순이익으로 1,420억 원을 거뒀다고 4일 공시했다.",
            ["1,240억 원", "1,420억 원"],
        ),
        (
            "Irish watchdog fines Lumora 310 million euros over data breach

DUBLIN - Ireland's data protection regulator fined photo-sharing platform Lumora 320 million euros on Wednesday over a breach that exposed the personal data of 11.9 million people in the European Union.",
            ["310 million euros", "320 million euros"],
        ),
        (
            "한빛전자 새 공장 짓는다

한빛전자가 청주에 새 공장을 짓는다. 한빛전자의 청주 공장 투자 규모는 12조 원이다.

공장은 내년 3월 착공한다. 한빛전자의 청주 공장 투자 규모는 13조5000억 원으로 알려졌다.",
            ["12조 원", "13조5000억 원"],
        ),
    ] {
        let comparison = compared(&[text]);
        let found = contradictions(&comparison);
        assert_eq!(found.iter().map(|it| it.1).collect::<Vec<_>>(), [both]);
    }
}

#[test]
fn what_is_another_thing_contradicts_nothing() {
    for text in [
        // Last year's, and this year's.
        "라온은행 3분기 순이익 1,420억 원

라온은행이 3분기에 역대 최대 실적을 냈다. 순이익은 지난해 3분기 1,310억 원이었다.",
        // A total, and a part.
        "한빛전자, 청주 공장에 13조5000억 원 투자

한빛전자가 청주 공장에 투자한다. 이 가운데 12조 원은 장비를 사는 데 쓴다.",
        // Before, and after.
        "시내버스 요금 1,700원으로 오른다

시내버스 요금이 1,500원에서 오른다. 시행일은 다음 달 1일이다.",
        // Rounded, and cut off.
        "한빛전자, 두리소프트와 54조 원 규모 계약

한빛전자가 두리소프트와 54조2000억 원 규모의 계약을 맺었다.",
        "코스피 시총 764조

코스피 시가총액이 764조9000억 원으로 마감했다.",
        "태한해운, 3분기 영업이익 3000억

태한해운이 3분기 영업이익 2968억 원을 거뒀다고 공시했다.",
        // What the text says again.
        "한빛전자, 두리소프트와 54조 원 규모 계약

한빛전자가 두리소프트와 54조 원 규모의 계약을 맺었다. 지금까지 가장 큰 계약 규모는 50조 원이었다.",
        // Another party's.
        "한빛전자 영업이익 12조 원

한빛전자가 실적을 발표했다. 두리전자의 영업이익은 11조 원이다.",
        // What is counted while it grows.
        "청운 산불로 11명 숨져

청운군에서 난 산불로 10명이 숨지고 3명이 다쳤다.",
        // Enough for the limit.
        "한빛전자, 매출 100조 원 이상 전망

한빛전자가 내년 매출을 93조 원으로 내다봤다는 보도를 부인했다.",
        // Neighbours in one sentence.
        "한빛 54조 원, 두리 50조 원

한빛전자와 두리소프트가 낸 계약 규모다.",
        // In another unit.
        "The well is 15,765 feet deep

Hot rock 2.9 miles beneath the desert could power homes, the company said of the well.",
    ] {
        let comparison = compared(&[text]);
        let found = contradictions(&comparison);
        assert!(found.is_empty(), "{text}\n{found:#?}");
    }
}
