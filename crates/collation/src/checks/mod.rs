//! The arithmetic that a text does itself, done again.
//!
//! `40만 개에서 120만 개로 3배` states two figures and what becomes of them. [`checks`] finds such
//! statements and computes them from the figures: a multiple, a change in per cent or points, a
//! difference, a total of its parts, shares of a hundred, a price times a count, a share, a
//! length of time.
//!
//! A statement is checked only where the sentence itself ties its figures together, that is
//! where nothing stands between them but the words of the statement, as the tables of the
//! `lexicon` list them. A sum that is wrongly called wrong is worse than one that is not
//! looked at; whatever a rule does not know, it leaves alone.

mod change;
mod clause;
mod estimate;
mod formula;
mod lexicon;
mod product;
mod share;
mod span;
mod total;
mod word;

use std::ops::Range;

use daejo_figures::Decimal;
use serde::{Deserialize, Serialize};

pub use estimate::Estimate;
pub use formula::{Formula, Sign, Token};

use crate::comparison::Document;
use clause::Clause;
pub(crate) use lexicon::says_nearly;

/// A statement of an article that can be computed from its own figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// What is stated.
    pub kind: CheckKind,
    /// How it is computed; its operands index [`Document::figures`].
    pub formula: Formula,
    /// What the formula gives: in the unit of the statement (times, per cent, points) or, for
    /// sums and differences, in that of the figures.
    pub computed: Estimate,
    /// What the text says it gives.
    pub stated: StatedResult,
    /// Whether the two agree.
    pub verdict: CheckVerdict,
    /// Index of the line in the article's lines.
    pub line: usize,
    /// Bytes of the sentence.
    pub sentence: Range<usize>,
}

/// The result as the text gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedResult {
    /// Index in [`Document::figures`]; `None` where a word says it: `tripled`, `절반으로`.
    pub figure: Option<usize>,
    /// Bytes of the figure or the word.
    pub span: Range<usize>,
    /// Its value, with what the writing leaves open.
    pub estimate: Estimate,
}

/// What a statement says of its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CheckKind {
    /// So many times as much.
    Multiple,
    /// A change in per cent.
    Change,
    /// A change of a share, in percentage points.
    Points,
    /// So much more or less.
    Difference,
    /// A total of parts.
    Total,
    /// Shares that make up a hundred per cent.
    Shares,
    /// So much each, so many times.
    Product,
    /// A part of a whole, in per cent.
    Share,
    /// The time between two dates.
    Duration,
}

impl CheckKind {
    /// The name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Multiple => "multiple",
            Self::Change => "change",
            Self::Points => "points",
            Self::Difference => "difference",
            Self::Total => "total",
            Self::Shares => "shares",
            Self::Product => "product",
            Self::Share => "share",
            Self::Duration => "duration",
        }
    }

    /// In Korean.
    #[must_use]
    pub fn ko(self) -> &'static str {
        match self {
            Self::Multiple => "배수",
            Self::Change => "증감률",
            Self::Points => "포인트 차",
            Self::Difference => "차이",
            Self::Total => "합계",
            Self::Shares => "비중의 합",
            Self::Product => "단가 × 수량",
            Self::Share => "비율",
            Self::Duration => "기간",
        }
    }

    /// In English.
    #[must_use]
    pub fn en(self) -> &'static str {
        match self {
            Self::Multiple => "multiple",
            Self::Change => "change in per cent",
            Self::Points => "change in points",
            Self::Difference => "difference",
            Self::Total => "total",
            Self::Shares => "shares of a whole",
            Self::Product => "price × count",
            Self::Share => "share",
            Self::Duration => "length of time",
        }
    }
}

/// Whether a statement agrees with its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CheckVerdict {
    /// What is stated and what is computed meet, each with half of its last written digit to
    /// either side.
    Holds,
    /// They meet only because the text says 약, 가량, 가까이, about.
    Roughly,
    /// They do not meet.
    Off,
}

impl CheckVerdict {
    /// The name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Roughly => "roughly",
            Self::Off => "off",
        }
    }

    /// In Korean.
    #[must_use]
    pub fn ko(self) -> &'static str {
        match self {
            Self::Holds => "맞음",
            Self::Roughly => "대략 맞음",
            Self::Off => "맞지 않음",
        }
    }

    /// In English.
    #[must_use]
    pub fn en(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Roughly => "roughly holds",
            Self::Off => "does not add up",
        }
    }
}

impl Check {
    /// The figures that it is computed from, as indices of [`Document::figures`].
    #[must_use]
    pub fn operands(&self) -> Vec<usize> {
        self.formula.operands()
    }

    /// What the formula gives, in the digits that are worth showing.
    #[must_use]
    pub fn result(&self) -> Decimal {
        formula::shown_digits(self.computed.value)
    }

    /// The statement as an equation in plain numbers: `1,200,000 ÷ 400,000 = 3`.
    #[must_use]
    pub fn equation(&self, document: &Document) -> String {
        self.formula.equation(document, self.computed)
    }
}

/// The statements of `document` that can be computed from its own figures, in order.
///
/// Figures of boilerplate take no part. A result is checked once.
///
/// ```
/// use daejo_articles::read_as_body;
/// use daejo_collation::{CheckVerdict, checks, compare};
///
/// let text = "2023년 40만 개에서 2026년 120만 개로 3배가량 증가할 것으로 예상된다.";
/// let documents = compare(vec![read_as_body("a.txt", text.into())]).documents;
/// let check = &checks(&documents[0])[0];
/// assert_eq!(check.equation(&documents[0]), "1,200,000 ÷ 400,000 = 3");
/// assert_eq!(check.verdict, CheckVerdict::Holds);
/// ```
#[must_use]
pub fn checks(document: &Document) -> Vec<Check> {
    let rules = [
        change::changes,
        share::shares,
        product::products,
        total::totals,
        span::spans,
    ];
    let mut found: Vec<Check> = Vec::new();
    for clause in clause::clauses(document) {
        for rule in rules {
            for check in rule(&clause) {
                let again = |other: &Check| other.stated.span == check.stated.span;
                if !found.iter().rev().take(16).any(again) {
                    found.push(check);
                }
            }
        }
    }
    found.sort_by_key(|check| check.stated.span.start);
    found
}

impl Clause<'_> {
    /// The check of `formula` against `stated`; `None` where it cannot be computed.
    fn check(&self, kind: CheckKind, formula: Formula, stated: StatedResult) -> Option<Check> {
        let computed = formula.compute(self.document)?;
        let verdict = stated.estimate.verdict(computed);
        Some(Check {
            kind,
            formula,
            computed,
            stated,
            verdict,
            line: self.line,
            sentence: self.sentence.clone(),
        })
    }
}
