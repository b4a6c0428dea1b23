//! A sentence as its figures and the words between them.

use std::ops::Range;

use daejo_figures::{Decimal, Kind, Mention, Value};

use super::lexicon::{self, Direction};
use super::{Estimate, StatedResult};
use crate::comparison::Document;

/// Words between two figures that are worth reading, in bytes; more tie nothing together.
const LONGEST_GAP: usize = 160;
/// How far words of direction are looked for, in characters.
const NEAR: usize = 22;

/// The figures of one sentence.
pub(super) struct Clause<'d> {
    pub(super) document: &'d Document,
    /// Indices in [`Document::figures`], in order, without boilerplate and conversions.
    pub(super) figures: Vec<usize>,
    pub(super) sentence: Range<usize>,
    pub(super) line: usize,
}

/// The sentences of `document` with two figures or more.
pub(super) fn clauses(document: &Document) -> Vec<Clause<'_>> {
    let mut clauses: Vec<Clause<'_>> = Vec::new();
    for (at, figure) in document.figures.iter().enumerate() {
        if figure.in_boilerplate || figure.mention.pair.is_some() {
            continue;
        }
        let same = clauses
            .last_mut()
            .filter(|last| last.line == figure.line && last.sentence.end > figure.sentence.start);
        if let Some(clause) = same {
            clause.figures.push(at);
        } else {
            clauses.push(Clause {
                document,
                figures: vec![at],
                sentence: figure.sentence.clone(),
                line: figure.line,
            });
        }
    }
    clauses.retain(|clause| clause.figures.len() > 1);
    clauses
}

impl Clause<'_> {
    /// The figures whose kind is not one of `others`: what stands between them counts for
    /// nothing.
    pub(super) fn without(&self, others: &[Kind]) -> Vec<usize> {
        let other = |at: &usize| self.kind(*at).is_some_and(|kind| others.contains(&kind));
        self.figures
            .iter()
            .copied()
            .filter(|at| !other(at))
            .collect()
    }

    pub(super) fn mention(&self, at: usize) -> Option<&Mention> {
        self.document.figures.get(at).map(|figure| &figure.mention)
    }

    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.mention(at).map(|mention| mention.kind)
    }

    /// The unit of a figure that is a plain number, with its kind.
    pub(super) fn unit(&self, at: usize) -> Option<(Kind, Option<&str>)> {
        let mention = self.mention(at)?;
        match &mention.value {
            Value::Quantity(quantity) if quantity.hi.is_none() => {
                Some((mention.kind, quantity.unit.as_deref()))
            }
            _ => None,
        }
    }

    /// The value of a figure that is a plain number.
    pub(super) fn value(&self, at: usize) -> Option<Decimal> {
        match &self.mention(at)?.value {
            Value::Quantity(quantity) => Some(quantity.value),
            _ => None,
        }
    }

    /// Whether both figures are plain numbers of one unit.
    pub(super) fn alike(&self, one: usize, two: usize) -> bool {
        let unit = self.unit(one);
        unit.is_some() && unit == self.unit(two)
    }

    /// The words between two figures, without the figures among them and without conversions
    /// in brackets; all too many words are none.
    pub(super) fn gap(&self, one: usize, two: usize) -> Option<String> {
        let (from, to) = (self.mention(one)?.span.end, self.mention(two)?.span.start);
        let text = self.text(from..to)?;
        if text.len() > LONGEST_GAP {
            return None;
        }
        let mut words = String::with_capacity(text.len());
        let mut begin = from;
        for other in self.document.figures.get(one + 1..two)? {
            let span = &other.mention.span;
            let before = self.text(begin..span.start)?;
            begin = span.end;
            match (other.mention.pair, before.rfind('(')) {
                (Some(_), Some(open)) => {
                    words.push_str(before.get(..open)?);
                    let rest = self.text(begin..to)?;
                    begin += rest.find(')').map_or(0, |close| close + 1);
                }
                _ => words.push_str(before),
            }
            words.push(' ');
        }
        words.push_str(self.text(begin..to)?);
        // Brackets of which the figures were all there was.
        Some(words.replace("( )", " "))
    }

    /// The text of the sentence before a figure.
    pub(super) fn before(&self, at: usize) -> &str {
        self.mention(at)
            .and_then(|mention| self.text(self.sentence.start..mention.span.start))
            .unwrap_or_default()
    }

    /// The text of the sentence behind a figure.
    pub(super) fn after(&self, at: usize) -> &str {
        self.mention(at)
            .and_then(|mention| self.text(mention.span.end..self.sentence.end))
            .unwrap_or_default()
    }

    /// The text of the sentence.
    pub(super) fn whole(&self) -> &str {
        self.text(self.sentence.clone()).unwrap_or_default()
    }

    pub(super) fn text(&self, span: Range<usize>) -> Option<&str> {
        self.document.article.text.get(span)
    }

    /// The direction that the words straight behind a figure tell.
    pub(super) fn direction_after(&self, at: usize) -> Option<Direction> {
        lexicon::direction_at_start(head(self.after(at), NEAR))
    }

    /// The direction that the words before a figure tell, behind the figure before it.
    pub(super) fn direction_before(&self, at: usize) -> Option<Direction> {
        let last = self.figures.iter().rev().find(|other| **other < at);
        let from = last
            .and_then(|last| self.mention(*last))
            .map_or(self.sentence.start, |mention| mention.span.end);
        let to = self.mention(at)?.span.start;
        lexicon::direction(tail(self.text(from..to)?, NEAR))
    }

    /// The figure `at` as a statement: about its value where 가까이 and the like follow.
    pub(super) fn stated(&self, at: usize) -> Option<StatedResult> {
        let mention = self.mention(at)?;
        let mut estimate = Estimate::of(mention)?;
        if lexicon::says_nearly(self.after(at)) {
            estimate = estimate.loosened();
        }
        Some(StatedResult {
            figure: Some(at),
            span: mention.span.clone(),
            estimate,
        })
    }
}

/// The first `count` characters.
pub(super) fn head(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count).map_or(text.len(), |c| c.0);
    text.get(..end).unwrap_or_default()
}

/// The last `count` characters.
pub(super) fn tail(text: &str, count: usize) -> &str {
    let last = count.saturating_sub(1);
    let start = text.char_indices().rev().nth(last).map_or(0, |c| c.0);
    text.get(start..).unwrap_or_default()
}
