//! The words for what articles say beside the facts.

use super::Wording;

/// The words in one interface language.
#[derive(Debug, PartialEq, Eq)]
pub struct FindingWords {
    /// Heading of all of it.
    pub heading: &'static str,
    /// Heading of the arithmetic, and what it is.
    pub checks: [&'static str; 2],
    /// Heading of the claims, and what they are.
    pub claims: [&'static str; 2],
    /// Shape and word of a topic that is worded alike, and of one that is not.
    pub alike: [(&'static str, &'static str); 2],
    /// The articles in which nothing of a topic is found: a `{list}`.
    pub silent: &'static str,
    /// What shows the lines that are folded: how many, `{n}`.
    pub more: &'static str,
    /// Heading of the sources, and what they are.
    pub sources: [&'static str; 2],
    /// How many of `{all}` articles are independent: `{n}`.
    pub independent: &'static str,
    /// What a `{list}` of articles rests on together: a `{source}`.
    pub shared: &'static str,
}

impl Wording {
    /// The words for what articles say beside the facts.
    #[must_use]
    pub fn findings(&self) -> &'static FindingWords {
        self.pick(&KO, &EN)
    }

    /// The one in Korean, or the one in English.
    #[must_use]
    pub fn pick<T>(&self, ko: T, en: T) -> T {
        if self.tag == "en" { en } else { ko }
    }
}

static KO: FindingWords = FindingWords {
    heading: "계산·출처·주장",
    checks: [
        "본문 속 계산",
        "한 문장이 묶어 놓은 수치끼리 다시 계산했습니다.",
    ],
    claims: [
        "숫자 없는 주장",
        "독점, 최초, 최대 같은 말을 나란히 놓습니다. 맞고 틀림은 가리지 않습니다.",
    ],
    alike: [("=", "표현이 같음"), ("~", "표현이 다름")],
    silent: "이런 표현을 찾지 못함: {list}",
    more: "그 밖의 {n}건",
    sources: [
        "인용한 출처",
        "같은 출처에 기댄 기사는 서로를 뒷받침하지 않습니다.",
    ],
    independent: "밝힌 출처로 보아 서로 독립된 기사: {all}건 중 {n}",
    shared: "함께 기댄 출처: {source} ({list})",
};

static EN: FindingWords = FindingWords {
    heading: "Arithmetic, sources, claims",
    checks: [
        "Arithmetic in the texts",
        "Figures that one sentence ties together, computed again.",
    ],
    claims: [
        "Claims without a number",
        "Words such as exclusive, first or largest, side by side; which of them is right is not judged.",
    ],
    alike: [("=", "worded alike"), ("~", "worded differently")],
    silent: "No such words found: {list}",
    more: "{n} more",
    sources: [
        "Sources cited",
        "Articles that rest on one source do not confirm each other.",
    ],
    independent: "Independent as far as their sources are named: {n} of {all} articles",
    shared: "Rest on one source, {source}: {list}",
};
