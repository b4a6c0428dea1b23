//! Korean.

use daejo_articles::Basis;
use daejo_collation::{ConversionVerdict, Verdict};
use daejo_figures::Kind;

use super::ko_tools::TOOLS;
use super::{BoundWords, UnitWord, VerdictWords, Wording};

/// The Korean interface.
pub static KO: Wording = Wording {
    tag: "ko",
    name: "대조",
    purpose: "같은 사안을 다룬 기사들이 어떤 수치를 어떻게 적었는지 나란히 놓고, 수치마다 근거 문장을 보여 줍니다.",
    article_count: "문서 {n}건",
    same_event: "같은 사건 {n}",
    related_events: "관련 사건 {n}",
    off_count: "환산이 어긋난 항목 {n}",
    skip_to_table: "수치표로 건너뛰기",
    skip_to_reader: "기사 본문으로 건너뛰기",
    table: "수치표",
    table_hint: "한 줄이 사실 하나, 한 칸이 기사 하나입니다. 수치를 누르면 그 문장으로, 본문에 표시된 수치를 누르면 표의 해당 칸으로 갑니다.",
    caption: "사실마다 각 기사가 적은 수치, 계산, 판정",
    pane: "{name}, 가로로 넘겨 볼 수 있음",
    conventions: "날짜의 범위: 연말은 10–12월, 연초는 1–3월, 중반은 5–8월로 보고, 한 달 안에서는 초는 1–10일, 중순은 11–20일, 말은 21일부터로 봅니다. 올해, 내년, 지난달처럼 기사 날짜를 알아야 정해지는 말은 그 날짜가 없으면 ‘기준일 없음’으로 둡니다.",
    heads: ["항목", "계산", "판정"],
    related: "다른 사건의 기사 {n}건",
    apart: "위 기사 {n}건에 공통된 것은 {shared}입니다. 이 기사들은 그와 겹치는 것이 적어 다른 사건으로 보고, 값을 서로 견주지 않습니다.",
    all_apart: "기사끼리 겹치는 것이 적어 저마다 다른 사건으로 보고, 값을 서로 견주지 않습니다.",
    shared: ["수치 {list}", "이름 {list}", "낱말 {list}"],
    converted: "{role} 환산",
    conversion: "통화 환산",
    reader: "기사 본문",
    columns: "나란히",
    column_count: "{n}단으로 보기",
    synchronise: (
        "같은 사실 맞추기",
        "수치를 고르면 모든 단에서 그 사실을 적은 문장을 같은 높이에 맞춥니다.",
    ),
    bar: ["이전 기사", "기사 고르기", "다음 기사"],
    strip: "고른 사실",
    back_to_cell: "표로 돌아가기",
    legend: "본문 표시",
    unknown_outlet: "출처 미상",
    unknown_date: "날짜 미상",
    untitled: "제목 미상",
    author: "글",
    source: "출처",
    quotation: "근거 문장",
    silent: ("–", "언급 없음"),
    about: "약",
    vague: ("숫자 없이 ‘", "’"),
    undatable: "기준일 없음",
    year: "{y}년",
    month: "{y}년 {m}월",
    months: "{y}년 {from}~{to}월",
    days: "{y}년 {m}월 {from}~{to}일",
    nth: "언급 {n}",
    more: ("+{n}", "그 밖에 {n}번 더 언급"),
    unbounded: "‘{bound}’ 없이",
    interval: "반올림 감안 {low}~{high}",
    market: "시장 {price} ({day})",
    aged: "{day}, {n}일 전 고시",
    before: "직전 고시 {rate}",
    deviation: ("시장 대비", "직전 고시 대비"),
    at_market: "{day} 환율이면 {low}~{high}",
    reckoned: "{days} 보도 기준",
    same_day: "‘{own}’ = {outlet} ‘{other}’",
    unreckoned: "기사 날짜를 몰라 계산할 수 없음",
    folded: "{reason} · {n}줄",
    notes: &[
        "수치는 기사 글에서 그대로 찾아 계산한 것이며, 이 페이지를 연 브라우저 안에서만 처리됩니다.",
        "기사 저작권은 각 발행처에 있습니다.",
    ],
    rates_source: "출처: 유럽중앙은행(ECB) 통계 – 유로 기준환율({day}까지). 유로 이외 통화 간 환율과 환산액은 이 앱이 계산한 값이며, 참고용입니다.",
    bounds: BoundWords {
        at_least: " 이상",
        more_than: " 초과",
        at_most: " 이하",
        less_than: " 미만",
    },
    date_bounds: BoundWords {
        at_least: " 이후",
        more_than: " 이후",
        at_most: "까지",
        less_than: " 이전",
    },
    verdicts: &[
        (
            Verdict::Conflict,
            VerdictWords {
                shape: "≠",
                name: "불일치",
                meaning: "반올림을 감안해도 값이 서로 다릅니다.",
                count: Some("값이 다른 항목 {n}"),
            },
        ),
        (
            Verdict::Compatible,
            VerdictWords {
                shape: "~",
                name: "모호",
                meaning: "덜 정확하거나 에둘러 적은 기사가 있지만, 값이 어긋나지는 않습니다.",
                count: Some("표현이 다른 항목 {n}"),
            },
        ),
        (
            Verdict::Agree,
            VerdictWords {
                shape: "=",
                name: "일치",
                meaning: "둘 이상의 기사가 같은 값을 적었습니다.",
                count: None,
            },
        ),
        (
            Verdict::Single,
            VerdictWords {
                shape: "·",
                name: "단독",
                meaning: "한 기사만 적었습니다.",
                count: Some("한 곳만 보도 {n}"),
            },
        ),
    ],
    conversion_verdicts: &[
        (ConversionVerdict::Ok, ("=", "맞음")),
        (ConversionVerdict::Coarse, ("~", "반올림")),
        (ConversionVerdict::Off, ("≠", "어긋남")),
        (ConversionVerdict::Wrong, ("≠", "크게 어긋남")),
        (ConversionVerdict::NoRate, ("∅", "환율 없음")),
    ],
    kinds: &[
        (Kind::Money, "금액"),
        (Kind::Date, "날짜"),
        (Kind::Time, "시각"),
        (Kind::Duration, "기간"),
        (Kind::Percent, "비율"),
        (Kind::PercentagePoint, "비율 차이"),
        (Kind::Count, "수량"),
        (Kind::Power, "전력"),
        (Kind::Measure, "측정값"),
        (Kind::Multiple, "배수"),
        (Kind::Rank, "순위"),
        (Kind::Ratio, "분수"),
        (Kind::Rate, "환율"),
        (Kind::Age, "나이"),
        (Kind::Number, "지수"),
    ],
    bases: &[
        (Basis::Stated, "본문에 적힘"),
        (Basis::Given, "자료에 주어짐"),
        (Basis::Inferred, "추정"),
    ],
    units: &[
        (Kind::Money, Some("KRW"), apart("원")),
        (Kind::Money, Some("USD"), apart("달러")),
        (Kind::Money, Some("JPY"), apart("엔")),
        (Kind::Money, Some("CNY"), apart("위안")),
        (Kind::Money, Some("EUR"), apart("유로")),
        (Kind::Money, Some("GBP"), apart("파운드")),
        (Kind::Duration, Some("second"), joined("초")),
        (Kind::Duration, Some("minute"), joined("분")),
        (Kind::Duration, Some("hour"), joined("시간")),
        (Kind::Duration, Some("day"), joined("일")),
        (Kind::Duration, Some("week"), joined("주")),
        (Kind::Duration, Some("month"), joined("개월")),
        (Kind::Duration, Some("quarter"), joined("분기")),
        (Kind::Duration, Some("year"), joined("년")),
        (Kind::PercentagePoint, Some("pp"), joined("%p")),
        (Kind::PercentagePoint, Some("bp"), joined("bp")),
        (Kind::Multiple, Some("x"), joined("배")),
        (Kind::Multiple, None, joined("배")),
        (Kind::Rank, None, joined("위")),
        (Kind::Age, None, joined("세")),
        (Kind::Measure, Some("pyeong"), joined("평")),
        (Kind::Measure, Some("m2"), joined("㎡")),
        (Kind::Measure, Some("degC"), joined("℃")),
    ],
    tools: &TOOLS,
};

/// A unit written with a blank before it.
const fn apart(text: &'static str) -> UnitWord<'static> {
    UnitWord { text, apart: true }
}

/// A unit written close to the number.
const fn joined(text: &'static str) -> UnitWord<'static> {
    UnitWord { text, apart: false }
}
