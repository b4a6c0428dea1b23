//! Whether the articles that state a fact agree.

use daejo_figures::Decimal;
use daejo_figures::calendar::Interval;
use serde::{Deserialize, Serialize};

use crate::comparison::{Comparison, Document, Fact, Figure};
use crate::context::AsOf;
use crate::extent::{Extent, Relation};
use crate::fact::relation;
use crate::limit::{Limit, Words};
use crate::shown::rounding;

/// How the statements of one fact stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// The values exclude each other, be it in one article, rounding allowed for.
    Conflict,
    /// One is less exact, partial, or holds the other.
    Compatible,
    /// They are the same value.
    Agree,
    /// One article only states it, with one value.
    Single,
}

impl Verdict {
    /// The name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Conflict => "conflict",
            Self::Compatible => "compatible",
            Self::Agree => "agree",
            Self::Single => "single",
        }
    }
}

/// Why a verdict is what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// What decided.
    pub reason: Reason,
    /// The two statements that decided: article and figure.
    pub pair: Option<[(usize, usize); 2]>,
    /// How many articles state the fact.
    pub articles: usize,
}

/// What decided a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reason {
    /// The values exclude each other.
    Excluded,
    /// Those of one article exclude each other.
    Within,
    /// The values differ, and were told as of different, or unknown, times.
    Growing,
    /// Neighbouring days, one of them local time.
    TimeZone,
    /// Rounding, a range or a limit explains the difference.
    Rounded,
    /// One article states it without a number.
    Vague,
    /// The same value.
    Same,
    /// One article only.
    Alone,
}

impl Reason {
    /// The note of CONVENTIONS for it, if there is one.
    #[must_use]
    pub fn note(self) -> Option<&'static str> {
        match self {
            Self::Growing => Some("time"),
            Self::TimeZone => Some("timezone"),
            Self::Rounded => Some("rounding"),
            Self::Vague => Some("vague"),
            _ => None,
        }
    }
}

/// What a cell has to say for the verdict.
pub(crate) struct Stated<'e> {
    pub article: usize,
    pub lead: usize,
    pub contradiction: Option<[usize; 2]>,
    pub extents: &'e [Extent],
    pub local: bool,
    pub korean: bool,
    pub toll: bool,
    pub as_of: Option<AsOf>,
    pub published: Option<Interval>,
}

/// How two statements stand to each other: why, how far apart, and which figures of which articles.
struct Relating {
    reason: Reason,
    gap: Option<Decimal>,
    pair: [(usize, usize); 2],
}

/// How many different statements are held against each other, one with another.
const HELD: usize = 60;

/// The verdict on `stated`, one per article, of which `vague` more say it without a number.
pub(crate) fn verdict(stated: &[Stated<'_>], vague: usize) -> (Verdict, Why) {
    let articles = stated.len() + vague;
    let why = |reason, pair| Why {
        reason,
        pair,
        articles,
    };
    let mut distinct: Vec<&Stated<'_>> = Vec::new();
    for one in stated {
        let known = distinct.iter().any(|other| {
            other.extents == one.extents
                && other.korean == one.korean
                && other.local == one.local
                && other.as_of == one.as_of
                && other.published == one.published
        });
        if !known && distinct.len() < HELD {
            distinct.push(one);
        }
    }
    // An article that says of no day whether it is one there or here may have either.
    let is_local = distinct.iter().any(|it| it.local);
    let mut worst: Option<Relating> = None;
    for (at, one) in distinct.iter().enumerate() {
        for two in distinct.iter().skip(at + 1) {
            let reason = match relation(
                one.extents,
                two.extents,
                is_local || one.korean != two.korean,
            ) {
                Relation::Equal => Reason::Same,
                Relation::Compatible | Relation::Unknown => Reason::Rounded,
                Relation::TimeZone => Reason::TimeZone,
                Relation::Apart if (one.toll || two.toll) && !same_time(one, two) => {
                    Reason::Growing
                }
                Relation::Apart => Reason::Excluded,
            };
            // Of those that exclude each other the two that lie furthest apart are named.
            let gap = gap(one, two).filter(|_| reason == Reason::Excluded);
            let is_worse = |known: &Relating| {
                reason < known.reason || reason == known.reason && gap > known.gap
            };
            if worst.as_ref().is_none_or(is_worse) {
                let pair = [(one.article, one.lead), (two.article, two.lead)];
                worst = Some(Relating { reason, gap, pair });
            }
        }
    }
    let within = stated.iter().find_map(|one| {
        let [first, second] = one.contradiction?;
        Some([(one.article, first), (one.article, second)])
    });
    match worst.map(|worst| (worst.reason, worst.pair)) {
        Some((Reason::Excluded, pair)) => (Verdict::Conflict, why(Reason::Excluded, Some(pair))),
        // What meets one value of an article does not meet the other.
        _ if within.is_some() => (Verdict::Conflict, why(Reason::Within, within)),
        Some((reason @ (Reason::Growing | Reason::TimeZone | Reason::Rounded), pair)) => {
            (Verdict::Compatible, why(reason, Some(pair)))
        }
        _ if vague > 0 && !stated.is_empty() => (Verdict::Compatible, why(Reason::Vague, None)),
        _ if articles > 1 => (Verdict::Agree, why(Reason::Same, None)),
        _ => (Verdict::Single, why(Reason::Alone, None)),
    }
}

/// How far apart the numbers of two statements lie; `None` where they are days.
fn gap(one: &Stated<'_>, two: &Stated<'_>) -> Option<Decimal> {
    let number = |of: &Stated<'_>| match of.extents.first()? {
        Extent::Number(numbers) => Some(numbers.value),
        _ => None,
    };
    let gap = number(one)?.checked_sub(number(two)?)?;
    Some(gap.abs())
}

/// Whether two statements of what grows are told as of the same time.
fn same_time(one: &Stated<'_>, two: &Stated<'_>) -> bool {
    let days = |stated: &Stated<'_>| {
        stated
            .as_of
            .and_then(|as_of| as_of.days)
            .or(stated.published)
    };
    let minutes = |stated: &Stated<'_>| stated.as_of.and_then(|as_of| as_of.minutes);
    let same_day = matches!((days(one), days(two)), (Some(one), Some(two)) if one == two);
    let told = one.as_of.is_some() && two.as_of.is_some();
    same_day && minutes(one) == minutes(two) && told
}

impl Why {
    /// The sentence for a Korean reader.
    #[must_use]
    pub fn ko(&self, comparison: &Comparison) -> String {
        let n = self.articles;
        let Some([one, two]) = self.stated(comparison, |limit| limit.ko) else {
            return match self.reason {
                Reason::Vague => "한 기사는 숫자 없이 에둘러 적었습니다.".to_owned(),
                Reason::Alone => "한 기사만 적었습니다.".to_owned(),
                _ => format!("기사 {n}건이 같은 값을 적었습니다."),
            };
        };
        match self.reason {
            Reason::Excluded => {
                format!("‘{one}’ ↔ ‘{two}’: 반올림을 감안해도 서로 겹치지 않습니다.")
            }
            Reason::Within => format!("‘{one}’ ↔ ‘{two}’: 한 기사 안에서 값이 서로 다릅니다."),
            Reason::Growing => format!(
                "‘{one}’ ↔ ‘{two}’: 집계 시점이 다르거나 알 수 없어 불일치로 보지 않습니다."
            ),
            Reason::TimeZone => {
                format!("‘{one}’ ↔ ‘{two}’: 현지시간과 우리 시간의 하루 차이입니다.")
            }
            _ if self.limits_only(comparison) => {
                format!("‘{one}’ ↔ ‘{two}’: 값은 같고 한도 표현만 다릅니다.")
            }
            _ if self.touches(comparison) => format!(
                "‘{one}’ ↔ ‘{two}’: 끝자리 하나 차이입니다. 참값이 두 값의 한가운데일 때만 둘 다 맞습니다."
            ),
            _ => format!("‘{one}’ ↔ ‘{two}’: 반올림이나 범위로 설명되는 차이입니다."),
        }
    }

    /// The sentence for an English reader.
    #[must_use]
    pub fn en(&self, comparison: &Comparison) -> String {
        let n = self.articles;
        let Some([one, two]) = self.stated(comparison, |limit| limit.en) else {
            return match self.reason {
                Reason::Vague => "One article says it without a number.".to_owned(),
                Reason::Alone => "One article states it.".to_owned(),
                _ => format!("{n} articles state the same value."),
            };
        };
        match self.reason {
            Reason::Excluded => {
                format!("“{one}” and “{two}” exclude each other, rounding allowed for.")
            }
            Reason::Within => {
                format!("“{one}” and “{two}”: an article contradicts itself.")
            }
            Reason::Growing => {
                format!("“{one}” and “{two}” were told as of different, or unknown, times.")
            }
            Reason::TimeZone => {
                format!("“{one}” and “{two}” are one day apart: local time there and here.")
            }
            _ if self.limits_only(comparison) => {
                format!("“{one}” and “{two}”: the same value, but for the limit.")
            }
            _ if self.touches(comparison) => format!(
                "“{one}” and “{two}” are one last digit apart: both hold only if the true value is midway."
            ),
            _ => format!(
                "“{one}” and “{two}”: rounding, a range or a limit explains the difference."
            ),
        }
    }

    /// The two statements that decided, as written, with the limits that they are.
    fn stated(
        &self,
        comparison: &Comparison,
        words: impl Fn(Limit) -> Words,
    ) -> Option<[String; 2]> {
        let stated = |(document, figure): (&Document, &Figure)| {
            let words = words(Limit::of(&figure.mention));
            words.around(document.surface(figure))
        };
        self.figures(comparison).map(|both| both.map(stated))
    }

    /// Whether the two are one value, of which only one, or each another, is a limit.
    fn limits_only(&self, comparison: &Comparison) -> bool {
        self.figures(comparison).is_some_and(|both| {
            let [one, two] = both.map(|(_, figure)| &figure.mention);
            one.value == two.value && (one.bound, one.strict) != (two.bound, two.strict)
        })
    }

    /// Whether the numbers that rounding allows to the two have one in common, the end of both.
    fn touches(&self, comparison: &Comparison) -> bool {
        let ends = self
            .figures(comparison)
            .map(|both| both.map(|(_, figure)| rounding(&figure.mention)));
        let Some([Some(one), Some(two)]) = ends else {
            return false;
        };
        one.1 == two.0 || two.1 == one.0
    }

    fn figures<'c>(&self, comparison: &'c Comparison) -> Option<[(&'c Document, &'c Figure); 2]> {
        let figure = |(article, figure): (usize, usize)| {
            let document = comparison.documents.get(article)?;
            Some((document, document.figures.get(figure)?))
        };
        let [one, two] = self.pair?;
        Some([figure(one)?, figure(two)?])
    }
}

impl Fact {
    /// Severity: what a reader should see first comes first.
    #[must_use]
    pub fn severity(&self) -> (Verdict, std::cmp::Reverse<usize>) {
        let stating = self.cells.iter().flatten().count();
        (self.verdict, std::cmp::Reverse(stating))
    }

    /// Why its articles agree or do not, for a Korean reader: [`Why::ko`], and where one says it
    /// without a number, its words.
    #[must_use]
    pub fn why_ko(&self, comparison: &Comparison) -> String {
        self.vague_words(comparison).map_or_else(
            || self.why.ko(comparison),
            |words| format!("‘{words}’: 한 기사는 숫자 없이 에둘러 적었습니다."),
        )
    }

    /// The same for an English reader.
    #[must_use]
    pub fn why_en(&self, comparison: &Comparison) -> String {
        self.vague_words(comparison).map_or_else(
            || self.why.en(comparison),
            |words| format!("“{words}”: one article says it without a number."),
        )
    }

    /// The words without a number on which the verdict rests.
    fn vague_words<'c>(&self, comparison: &'c Comparison) -> Option<&'c str> {
        let mut cells = self.cells.iter().zip(&comparison.documents);
        let words = cells.find_map(|(cell, document)| {
            let words = cell.as_ref()?.vague.clone()?;
            document.article.text.get(words)
        });
        words.filter(|_| self.why.reason == Reason::Vague)
    }
}

#[cfg(test)]
mod tests {
    use daejo_articles::read_as_body;

    use super::*;
    use crate::compare_grouped;
    use crate::market::NoMarket;

    /// Both sentences of the fact over `texts` that has this verdict.
    fn check<const N: usize>(texts: [&str; N], verdict: Verdict, ko: &str, en: &str) {
        let articles = texts.map(|text| read_as_body("a.txt", text.to_owned()));
        let comparison = compare_grouped(articles.into(), &NoMarket, &[Some(0); N]);
        let mut facts = comparison.facts.iter();
        let fact = facts.find(|fact| fact.verdict == verdict);
        let fact = fact.unwrap_or_else(|| panic!("{:#?}", comparison.facts));
        assert_eq!(fact.why_ko(&comparison), ko);
        assert_eq!(fact.why_en(&comparison), en);
    }

    #[test]
    fn the_sentence_names_what_decided() {
        check(
            [
                "클라우드 시장 규모는 2030년 1조 달러를 넘는다.",
                "클라우드 시장 규모는 2030년 1조 달러에 이른다.",
            ],
            Verdict::Compatible,
            "‘1조 달러 초과’ ↔ ‘1조 달러’: 값은 같고 한도 표현만 다릅니다.",
            "“more than 1조 달러” and “1조 달러”: the same value, but for the limit.",
        );
        check(
            [
                "한빛의 계약 기간은 7년이다.",
                "한빛의 계약은 다년간 계약이다.",
            ],
            Verdict::Compatible,
            "‘다년간’: 한 기사는 숫자 없이 에둘러 적었습니다.",
            "“다년간”: one article says it without a number.",
        );
        check(
            [
                "둔치에 선 천막은 150채로 늘었다.",
                "둔치에 선 천막은 180채로 늘었다.",
            ],
            Verdict::Compatible,
            "‘150채’ ↔ ‘180채’: 집계 시점이 다르거나 알 수 없어 불일치로 보지 않습니다.",
            "“150채” and “180채” were told as of different, or unknown, times.",
        );
        check(
            ["둔치에 선 천막은 150채다.", "둔치에 선 천막은 180채다."],
            Verdict::Conflict,
            "‘150채’ ↔ ‘180채’: 반올림을 감안해도 서로 겹치지 않습니다.",
            "“150채” and “180채” exclude each other, rounding allowed for.",
        );
        check(
            ["계약 규모는 380억 달러다.", "계약 규모는 381억 달러다."],
            Verdict::Compatible,
            "‘380억 달러’ ↔ ‘381억 달러’: 끝자리 하나 차이입니다. 참값이 두 값의 한가운데일 때만 둘 다 맞습니다.",
            "“380억 달러” and “381억 달러” are one last digit apart: both hold only if the true value is midway.",
        );
        check(
            ["계약 규모는 380억 달러다.", "계약 규모는 390억 달러다."],
            Verdict::Conflict,
            "‘380억 달러’ ↔ ‘390억 달러’: 반올림을 감안해도 서로 겹치지 않습니다.",
            "“380억 달러” and “390억 달러” exclude each other, rounding allowed for.",
        );
    }

    #[test]
    fn of_several_the_two_furthest_apart_are_named() {
        check(
            [
                "계약 규모는 390억 달러다.",
                "계약 규모는 400억 달러다.",
                "계약 규모는 370억 달러다.",
            ],
            Verdict::Conflict,
            "‘400억 달러’ ↔ ‘370억 달러’: 반올림을 감안해도 서로 겹치지 않습니다.",
            "“400억 달러” and “370억 달러” exclude each other, rounding allowed for.",
        );
    }
}
