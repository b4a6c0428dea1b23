//! Korean.

use daejo_articles::Basis;
use daejo_collation::Group;
use daejo_figures::Kind;

use super::{BoundWords, UnitWord, Wording};

/// The Korean interface.
pub static KO: Wording = Wording {
    tag: "ko",
    name: "대조",
    purpose: "같은 사안을 다룬 기사들이 어떤 수치를 어떻게 적었는지 나란히 놓고, 수치마다 근거 문장을 보여 줍니다.",
    article_count: "기사 {n}건",
    skip_to_table: "수치표로 건너뛰기",
    skip_to_reader: "기사 본문으로 건너뛰기",
    table: "수치표",
    table_hint: "한 줄이 값 하나, 한 칸이 기사 하나입니다. 수치를 누르면 그 문장으로, 본문에 표시된 수치를 누르면 표의 해당 칸으로 갑니다.",
    caption: "기사별로 적힌 수치",
    pane: "수치표, 가로로 넘겨 볼 수 있음",
    conventions: "날짜의 범위: 연말은 10–12월, 연초는 1–3월, 중반은 5–8월로 보고, 한 달 안에서는 초는 1–10일, 중순은 11–20일, 말은 21일부터로 봅니다. 올해, 내년, 지난달처럼 기사 날짜를 알아야 정해지는 말은 그 날짜가 없으면 ‘기준일 없음’으로 둡니다.",
    value: "값",
    reader: "기사 본문",
    legend: "본문 표시",
    unknown_outlet: "출처 미상",
    unknown_date: "날짜 미상",
    untitled: "제목 미상",
    author: "글",
    source: "출처",
    silent: ("–", "언급 없음"),
    about: "약",
    undatable: "기준일 없음",
    year: "{y}년",
    month: "{y}년 {m}월",
    nth: "{n}번째 언급",
    more: ("+{n}", "그 밖에 {n}번 더 언급"),
    unbounded: "‘{bound}’ 없이",
    implied: "환산 환율",
    interval: "반올림 감안 {low}~{high}",
    folded: "{reason} · {n}줄",
    notes: &[
        "수치는 기사 글에서 그대로 찾아 계산한 것이며, 이 페이지를 연 브라우저 안에서만 처리됩니다.",
        "기사 저작권은 각 발행처에 있습니다.",
    ],
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
    groups: &[
        (Group::DealSize, "거래 규모"),
        (Group::Conversions, "통화 환산"),
        (Group::Dates, "날짜"),
        (Group::Other, "그 밖의 수치"),
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
};

/// A unit written with a blank before it.
const fn apart(text: &'static str) -> UnitWord<'static> {
    UnitWord { text, apart: true }
}

/// A unit written close to the number.
const fn joined(text: &'static str) -> UnitWord<'static> {
    UnitWord { text, apart: false }
}
