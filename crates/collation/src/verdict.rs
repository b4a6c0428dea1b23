//! Whether the articles that state a fact agree.

use daejo_figures::calendar::Interval;

use crate::comparison::{Comparison, Fact};
use crate::context::AsOf;
use crate::extent::{Extent, Relation};
use crate::fact::relation;

/// How the statements of one fact stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The values exclude each other, rounding allowed for.
    Conflict,
    /// One is less exact, partial, or holds the other.
    Compatible,
    /// They are the same value.
    Agree,
    /// One article only states it.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// What decided.
    pub reason: Reason,
    /// The two statements that decided: article and figure.
    pub pair: Option<[(usize, usize); 2]>,
    /// How many articles state the fact.
    pub articles: usize,
}

/// What decided a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The values exclude each other.
    Excluded,
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
    pub extents: &'e [Extent],
    pub local: bool,
    pub korean: bool,
    pub toll: bool,
    pub as_of: Option<AsOf>,
    pub published: Option<Interval>,
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
    let mut worst: Option<(Reason, [(usize, usize); 2])> = None;
    for (at, one) in distinct.iter().enumerate() {
        for two in distinct.iter().skip(at + 1) {
            let reason = match relation(
                one.extents,
                two.extents,
                one.local || two.local || one.korean != two.korean,
            ) {
                Relation::Equal => Reason::Same,
                Relation::Compatible | Relation::Unknown => Reason::Rounded,
                Relation::TimeZone => Reason::TimeZone,
                Relation::Apart if (one.toll || two.toll) && !same_time(one, two) => {
                    Reason::Growing
                }
                Relation::Apart => Reason::Excluded,
            };
            if worst.is_none_or(|(known, _)| reason < known) {
                worst = Some((reason, [(one.article, one.lead), (two.article, two.lead)]));
            }
        }
    }
    match worst {
        Some((Reason::Excluded, pair)) => (Verdict::Conflict, why(Reason::Excluded, Some(pair))),
        Some((reason @ (Reason::Growing | Reason::TimeZone | Reason::Rounded), pair)) => {
            (Verdict::Compatible, why(reason, Some(pair)))
        }
        _ if vague > 0 && !stated.is_empty() => (Verdict::Compatible, why(Reason::Vague, None)),
        _ if articles > 1 => (Verdict::Agree, why(Reason::Same, None)),
        _ => (Verdict::Single, why(Reason::Alone, None)),
    }
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
        let Some([one, two]) = self.surfaces(comparison) else {
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
            Reason::Growing => format!(
                "‘{one}’ ↔ ‘{two}’: 집계 시점이 다르거나 알 수 없어 불일치로 보지 않습니다."
            ),
            Reason::TimeZone => {
                format!("‘{one}’ ↔ ‘{two}’: 현지시간과 우리 시간의 하루 차이입니다.")
            }
            _ => format!("‘{one}’ ↔ ‘{two}’: 반올림이나 범위로 설명되는 차이입니다."),
        }
    }

    /// The sentence for an English reader.
    #[must_use]
    pub fn en(&self, comparison: &Comparison) -> String {
        let n = self.articles;
        let Some([one, two]) = self.surfaces(comparison) else {
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
            Reason::Growing => {
                format!("“{one}” and “{two}” were told as of different, or unknown, times.")
            }
            Reason::TimeZone => {
                format!("“{one}” and “{two}” are one day apart: local time there and here.")
            }
            _ => format!(
                "“{one}” and “{two}”: rounding, a range or a limit explains the difference."
            ),
        }
    }

    fn surfaces<'c>(&self, comparison: &'c Comparison) -> Option<[&'c str; 2]> {
        let surface = |(article, figure): (usize, usize)| {
            let document = comparison.documents.get(article)?;
            Some(document.surface(document.figures.get(figure)?))
        };
        let [one, two] = self.pair?;
        Some([surface(one)?, surface(two)?])
    }
}

impl Fact {
    /// Severity: what a reader should see first comes first.
    #[must_use]
    pub fn severity(&self) -> (Verdict, std::cmp::Reverse<usize>) {
        let stating = self.cells.iter().flatten().count();
        (self.verdict, std::cmp::Reverse(stating))
    }
}
