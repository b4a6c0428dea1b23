//! Figures that one reading of two articles must keep apart.
#![allow(clippy::unwrap_used, reason = "tests may panic")]

use daejo_articles::read;
use daejo_collation::{Verdict, compare};
use daejo_figures::Kind;

/// The events of articles, each by the places of its articles.
fn events(texts: &[&str]) -> Vec<Vec<usize>> {
    let articles = texts
        .iter()
        .map(|text| read("a.txt", (*text).to_owned(), None).unwrap());
    let comparison = compare(articles.collect());
    let events = comparison.events.into_iter();
    events.map(|event| event.documents).collect()
}

#[test]
fn names_in_two_scripts_make_one_event() {
    let korean = "새온텔레콤, 루미라와 여천에 전산단지\n\n새온텔레콤과 루미라가 여천에 큰 시설을 세운다. 새온텔레콤은 땅을 대고 루미라는 장비를 댄다.\n";
    let named = "Saeon Telecom, Lumira pick Yeocheon\n\nSaeon Telecom and Lumira picked Yeocheon on Tuesday. Saeon Telecom brings land and Lumira brings gear.\n";
    let others = "Harbor Rail, Quince pick Dunmore\n\nHarbor Rail and Quince picked Dunmore on Tuesday. Harbor Rail brings land and Quince brings gear.\n";
    assert_eq!(events(&[korean, named]), [vec![0, 1]]);
    assert_eq!(events(&[korean, others]), [[0], [1]]);
}

#[test]
fn a_month_is_no_name_that_two_articles_share() {
    let psalter = "Psalter sells for 3.72 million pounds\n\nLONDON, June 10, 2026 - A book of psalms fetched 3.72 million pounds at auction. Four bidders fought over the Larkham Psalter in June.\n";
    let letter = "Composer's angry letter makes 310,000 euros in Vienna\n\nDanube Report, June 11, 2026 - A letter in which a composer scolds his publisher was sold in Vienna in June for 310,000 euros at auction.\n";
    assert_eq!(events(&[psalter, letter]), [[0], [1]]);
}

/// The facts of two articles that both state, as `3명 = 3명`.
fn shared(one: &str, two: &str) -> Vec<String> {
    let files = [("a.txt", one), ("b.txt", two)];
    let articles = files.map(|(name, text)| read(name, text.to_owned(), None).unwrap());
    let comparison = compare(articles.to_vec());
    let facts = comparison.facts.iter().filter_map(|fact| {
        let words: Vec<String> = fact
            .cells
            .iter()
            .zip(&comparison.documents)
            .filter_map(|(cell, document)| {
                let figure = document.figures.get(cell.as_ref()?.lead?)?;
                Some(document.surface(figure).to_owned())
            })
            .collect();
        (words.len() > 1).then(|| words.join(" = "))
    });
    facts.collect()
}

#[test]
fn what_is_not_one_fact() {
    let cases = [
        (
            "Ferry sinks\n2026-08-21 10:00\n\nThe transport department ordered 14 ferries to stay in port on Friday after the ferry sank.",
            "A list that did not add up\n2026-08-21 11:00\n\nThe ferry sank on Thursday with 14 passengers who were never listed, the transport department said.",
            vec![],
        ),
        (
            "공장 화재로 3명 사망\n2025-11-03 10:00\n\n3일 오전 9시 3분께 화성시 한 공장에서 불이 나 3명이 숨지고 8명이 다쳤다.",
            "화성 공장서 불, 3명 숨져\n2025-11-03 11:00\n\n3일 오전 9시 7분께 화성시 한 공장에서 불이 났다. 이 불로 3명이 사망했고 부상자는 8명이다.",
            vec!["3명 = 3명", "8명 = 8명"],
        ),
        (
            "지진 사망 2만명\n2023-02-10 10:00\n\n지진 사망자가 1만7천134명으로 집계됐다.",
            "지진 사망자 늘어\n2023-02-10 11:00\n\n지진 사망자는 1만7천134명이다.",
            vec!["1만7천134명 = 1만7천134명"],
        ),
        (
            "EU to double steel duty\n2025-10-09\n\nThe EU wants a 50% duty on steel from 1 July 2026. The Prime Minister, in Mumbai with 125 business leaders, said talks were under way. The old quota is 18 million tonnes.",
            "EU 철강 관세 두 배로\n2025-10-14 10:00\n\nEU가 2026년 7월 1일부터 철강에 50% 관세를 매긴다. 무관세 물량은 1800만 t이다. 협회가 회원사 152곳에 물은 결과를 내놓았다.",
            vec![
                "1 July 2026 = 2026년 7월 1일",
                "50% = 50%",
                "18 million tonnes = 1800만 t",
            ],
        ),
        (
            "Death toll passes 20,000\n2023-02-10\n\nThe death toll passed 20,000 on Thursday, officials said.",
            "Death toll above 21,000\n2023-02-11\n\nThe death toll rose above 21,000 on Friday, officials said.",
            vec!["20,000 = 21,000"],
        ),
        (
            "산업용 전기요금 오른다\n2025-09-22 10:00\n\n산업용 평균 단가는 kWh당 182.7원이다.",
            "전기요금 오른다\n2025-09-23 11:00\n\n주택용 평균 단가는 kWh당 156.9원이다.",
            vec![],
        ),
        // What is forecast has not fallen.
        (
            "태풍 마로 한라산에 비\n2025-08-21 10:00\n\n태풍 마로로 한라산에 500㎜ 이상의 비가 내릴 전망이다.",
            "태풍 마로 한라산에 비\n2025-08-22 10:00\n\n태풍 마로로 한라산에 612.5㎜의 비가 내렸다.",
            vec![],
        ),
        // The dead of a village are not all of them.
        (
            "댐 붕괴로 19명 사망\n2025-11-05 10:00\n\n5일 오전 2시 10분께 댐이 무너져 19명이 숨졌다.",
            "댐 붕괴 사망 31명으로\n2025-11-07 11:00\n\n댐이 무너져 숨진 사람은 31명이다. 이 마을에서만 17명이 목숨을 잃었다.",
            vec!["19명 = 31명"],
        ),
    ];
    for (one, two, expect) in cases {
        assert_eq!(shared(one, two), expect, "{one}");
    }
}

#[test]
fn what_is_worded_alike_is_one_fact_whatever_its_value() {
    let cases = [
        ("계약 규모는 {}이다.", "380억 달러", "400억 달러"),
        ("매출은 {}이었다.", "1,200억 원", "1,350억 원"),
        ("한국은행은 기준금리를 연 {}로 동결했다.", "2.5%", "2.75%"),
        ("The deal is worth {}.", "$3.2 billion", "$2.8 billion"),
    ];
    for (sentence, one, two) in cases {
        let texts = [one, two].map(|value| sentence.replace("{}", value));
        let told = shared(&texts[0], &texts[1]);
        assert_eq!(told, [format!("{one} = {two}")], "{sentence}");
    }
}

#[test]
fn what_two_lines_say_in_other_words_is_one_fact() {
    for (one, two, expect) in [
        (
            "The company agreed to buy the startup for $3.2 billion.",
            "The firm will acquire the startup for $2.8 billion.",
            "$3.2 billion = $2.8 billion",
        ),
        (
            "고속도로 통행료가 5,000원으로 오른다.",
            "고속도로 통행료를 7,000원으로 인상한다.",
            "5,000원 = 7,000원",
        ),
    ] {
        assert_eq!(shared(one, two), [expect]);
    }
}

#[test]
fn orders_of_one_firm_ten_days_apart_are_two_events() {
    let order = |customer: &str, day: u32, cars: &str, price: &str| {
        let dated = |outlet: &str| {
            format!(
                "한도중공업, {customer} 전동차 수주\n{outlet} 2025-09-{day:02} 10:00\n\n한도중공업이 {customer}에 전동차 {cars}을 공급한다. 한도중공업은 {customer}와 {price} 규모의 계약을 맺었다고 밝혔다. {customer}는 노선을 늘리고 있다. 한도중공업의 올해 철도 수주는 4조 원이다.\n"
            )
        };
        [dated("한빛신문"), dated("두리일보")]
    };
    let texts = [
        order("바르샤바", 8, "168량", "24억 즈워티"),
        order("모로코", 18, "210량", "6억2000만 달러"),
    ];
    let texts: Vec<&str> = texts.iter().flatten().map(String::as_str).collect();
    assert_eq!(events(&texts), [[0, 1], [2, 3]]);
}

#[test]
fn the_next_issue_of_a_series_is_another_event() {
    for [older, newer] in [
        [
            "10월 취업자 19만3000명 증가…청년 고용률 44.6%\n2025-11-12\n\n10월 취업자가 2904만 명으로 1년 전보다 19만3000명 늘었다고 국가데이터처가 12일 밝혔다. 실업률은 2.2%다. 제조업은 5만1000명 줄었다.",
            "11월 취업자 22만5000명 증가…청년 고용률 44.3%\n2025-12-10\n\n11월 취업자가 2904만6000명으로 1년 전보다 22만5000명 늘었다고 국가데이터처가 10일 밝혔다. 실업률은 2.5%다. 제조업은 4만1000명 줄었다.",
        ],
        [
            "대통령 지지율 63%…한울리서치\n2025-11-07\n\n한울리서치가 4~6일 1002명에게 물은 결과 대통령 지지율은 63%였다고 7일 밝혔다. 부정 평가는 29%다. 표본오차는 ±3.1%포인트다.",
            "대통령 지지율 59%…한울리서치\n2025-11-14\n\n한울리서치가 11~13일 1003명에게 물은 결과 대통령 지지율은 59%였다고 14일 밝혔다. 부정 평가는 32%다. 표본오차는 ±3.1%포인트다.",
        ],
    ] {
        assert_eq!(events(&[older, newer]), [[0], [1]], "{older}");
    }
}

/// The verdicts on the facts that two articles both state.
fn verdicts(one: &str, two: &str) -> Vec<Verdict> {
    let articles = [("a.txt", one), ("b.txt", two)]
        .map(|(name, text)| read(name, text.to_owned(), None).unwrap());
    let comparison = compare(articles.to_vec());
    let both = comparison.facts.iter().filter(|fact| {
        let stating = fact.cells.iter().flatten();
        stating.count() > 1
    });
    both.map(|fact| fact.verdict).collect()
}

#[test]
fn a_running_total_is_dated_by_the_line_above_it() {
    let list = |above: &str| {
        format!(
            "The Nairobi fund: who has promised what\nSeptember 11, 2025\n\n{above}\n\nTotal promised to the Nairobi fund: $3.4 billion.\n"
        )
    };
    let later = "The Nairobi fund: what was promised\nSeptember 12, 2025\n\nTotal promised to the Nairobi fund: $3.6 billion.\n";
    let dated = list("Promises to the Nairobi fund as of 0900 GMT on Thursday:");
    let undated = list("Promises to the Nairobi fund:");
    assert_eq!(verdicts(&dated, later), [Verdict::Compatible]);
    assert_eq!(verdicts(&undated, later), [Verdict::Conflict]);
}

#[test]
fn what_is_told_of_another_place_is_no_conflict() {
    let own = "가람도 급식비 오른다\n2025-11-14 10:00\n\n가람도는 초등학교 급식 단가를 3570원으로 올린다고 밝혔다.\n";
    let other = |place: &str| {
        format!(
            "가람도 급식비 오른다\n2025-11-14 11:00\n\n가람도가 급식비를 올린다. {place}는 초등학교 급식 단가를 4120원으로 올린다고 밝혔다.\n"
        )
    };
    assert_eq!(verdicts(own, &other("가람도")), [Verdict::Conflict]);
    assert_eq!(verdicts(own, &other("경기도")), []);
}

#[test]
fn a_day_of_no_month_is_no_year() {
    let year = "살랑 화산 분화\n2025-08-12 10:00\n\n살랑 화산이 폭발했다. 살랑 화산은 1993년에도 폭발해 77명이 숨졌다.\n";
    let day = "살랑 화산 분화\n\n살랑 화산이 14일에 폭발해 6명이 숨졌다.\n";
    assert!(
        !shared(year, day).iter().any(|row| row.contains("1993년")),
        "{:?}",
        shared(year, day)
    );
}

#[test]
fn a_headline_makes_a_number_even() {
    let mentions = |headline: &str| -> Vec<usize> {
        let text = format!(
            "태한해운, 3분기 영업이익 {headline}\n2025-11-14 17:10\n\n태한해운이 3분기 영업이익 2968억 원을 거뒀다고 공시했다.\n"
        );
        let comparison = compare(vec![read("a.txt", text, None).unwrap()]);
        let money = comparison
            .facts
            .iter()
            .filter(|fact| fact.kind == Kind::Money);
        money
            .flat_map(|fact| fact.cells.iter().flatten())
            .map(|cell| cell.figures.len())
            .collect()
    };
    assert_eq!(mentions("2970억"), [2]);
    assert_eq!(mentions("3000억"), [1, 1], "more than a hundredth off");
    assert_eq!(mentions("2967억"), [1, 1], "not even");
}

#[test]
fn news_of_one_day_is_not_of_one_event() {
    let cases: [(&[&str], &[&[usize]]); 3] = [
        (
            &[
                "한빛전자, 3분기 영업이익 4200억 원\n2025-11-04 10:00\n\n한빛전자는 3분기 매출 5조 1000억 원, 영업이익 4200억 원을 거뒀다고 4일 밝혔다. 지난해 같은 기간보다 각각 12%, 31% 늘었다. 한빛전자는 반도체 수요가 늘었다고 설명했다.\n",
                "대륙모터스 3분기 영업익 19% 감소\n2025-11-04 11:00\n\n대륙모터스는 3분기 매출 7조 8000억 원, 영업이익 3300억 원을 기록했다고 4일 공시했다. 지난해 같은 기간보다 매출은 3% 늘고 영업이익은 19% 줄었다. 대륙모터스는 환율 탓이라고 했다.\n",
            ],
            &[&[0], &[1]],
        ),
        (
            &[
                "Harbour Bank profit rises\n2025-11-04\n\nHarbour Bank said on Tuesday its third-quarter net profit rose 12% to $210 million from a year earlier. Harbour Bank set aside $40 million for bad loans.\n",
                "Lakeland Bank earnings slip\n2025-11-04\n\nLakeland Bank reported on Tuesday a third-quarter net profit of $330 million, down 4% from a year earlier. Lakeland Bank closed 12 branches.\n",
            ],
            &[&[0], &[1]],
        ),
        // Two services raise their prices.
        (
            &[
                "플릭스온이 구독료를 인상한다. 플릭스온은 광고형을 유지한다. 플릭스온의 이용자는 1420만 명이다.\n",
                "플릭스온이 요금을 올린다. 플릭스온 측은 이용자가 1420만 명으로 늘었다고 했다. 플릭스온을 끊겠다는 이도 있다.\n",
                "무비온이 요금을 올린다. 무비온의 적자가 쌓였다. 무비온은 가입자 380만 명을 모았다. 플릭스온도 값을 올렸다.\n",
                "무비온이 구독료를 올린다. 무비온의 대주주 주가가 뛰었다. 무비온 가입자는 380만 명이다.\n",
            ],
            &[&[0, 1], &[2, 3]],
        ),
    ];
    for (texts, expect) in cases {
        assert_eq!(events(texts), expect, "{}", texts[0]);
    }
}

#[test]
fn what_an_outlet_says_after_another_is_no_conflict() {
    let text = |outlet: &str, price: &str| {
        format!(
            "한빛호 뱃삯 오른다\n{outlet} 2025-11-14 10:00\n\n한빛해운은 한빛호 뱃삯을 12월 1일부터 {price}으로 올린다고 14일 밝혔다. 지금 뱃삯은 8,200원이다.\n"
        )
    };
    let own = text("가람일보", "9,400원");
    let told = |other: &str| verdicts(&own, other).contains(&Verdict::Conflict);
    assert!(told(&text("두리신문", "9,900원")));
    assert!(!told(&text("가람일보", "9,900원")));
}
