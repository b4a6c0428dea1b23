//! The words for choosing among the rows: facets, order, articles of other events.

/// The words for choosing among the rows.
#[derive(Debug, PartialEq, Eq)]
pub struct FacetWords {
    /// What the row of choices is, for ears.
    pub name: &'static str,
    /// The choice of what differs, before its count.
    pub differing: &'static str,
    /// The facets that unfold: kinds, outlets, events.
    pub more: [&'static str; 3],
    /// Before and behind the number of rows that a choice would leave, for ears.
    pub leaves: [&'static str; 2],
    /// `{n}` rows of `{all}`.
    pub count: &'static str,
    /// All `{all}` rows.
    pub all: &'static str,
    /// The button that takes every choice back.
    pub clear: &'static str,
    /// Before the list of orders, where the table has no heads.
    pub sort: &'static str,
    /// Orders, for the list and for the ears at the heads: by verdict, by item.
    pub orders: [&'static str; 2],
    /// In the order of an `{outlet}`'s text.
    pub order_of: &'static str,
    /// The rows are now in the order `{order}`, and whether it is reversed.
    pub sorted: [&'static str; 2],
    /// Before the buttons that take articles of other events into the comparison.
    pub include: &'static str,
    /// `{names}` have been taken in, or out again.
    pub included: [&'static str; 2],
    /// While another comparison is computed, and where it cannot be.
    pub computing: [&'static str; 2],
    /// `{n}` articles have been taken in.
    pub included_count: &'static str,
    /// At the head of an article that has been taken in.
    pub guest: &'static str,
}

/// In Korean.
pub static FACETS_KO: FacetWords = FacetWords {
    name: "항목 골라 보기",
    differing: "불일치만",
    more: ["종류", "매체", "사건"],
    leaves: [", 항목 ", "개"],
    count: "항목 {all}개 중 {n}개",
    all: "항목 {all}개",
    clear: "모두 보기",
    sort: "정렬",
    orders: ["판정 순서로", "항목 이름 순서로"],
    order_of: "{outlet} 본문 순서로",
    sorted: ["{order} 정렬했습니다.", "{order}, 거꾸로 정렬했습니다."],
    include: "함께 비교",
    included: [
        "함께 비교에 넣고 다시 계산했습니다: {names}",
        "함께 비교에서 빼고 다시 계산했습니다: {names}",
    ],
    computing: [
        "기사를 다시 견주는 중입니다…",
        "다시 견주지 못했습니다. 계산에 쓸 파일을 받지 못했으니 연결을 살핀 뒤 다시 눌러 주세요.",
    ],
    included_count: "함께 비교 {n}",
    guest: "다른 사건",
};

/// In English.
pub static FACETS_EN: FacetWords = FacetWords {
    name: "Choose rows",
    differing: "Differences only",
    more: ["Kind", "Outlet", "Event"],
    leaves: [", ", " rows"],
    count: "{n} of {all} rows",
    all: "{all} rows",
    clear: "Show all",
    sort: "Order",
    orders: ["By verdict", "By item"],
    order_of: "As in {outlet}",
    sorted: ["Order: {order}.", "Order: {order}, reversed."],
    include: "Compare as well",
    included: [
        "Taken into the comparison, which has been recalculated: {names}",
        "Taken out of the comparison, which has been recalculated: {names}",
    ],
    computing: [
        "Comparing the articles anew…",
        "The articles could not be compared anew: the files for it did not arrive. Check the connection and try again.",
    ],
    included_count: "{n} compared as well",
    guest: "other event",
};
