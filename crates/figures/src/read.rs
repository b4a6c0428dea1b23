//! From a text to its figures.

use crate::calendar::Interval;
use crate::cursor::Source;
use crate::dates;
use crate::ends::{first, first_chars, tail, until};
use crate::grammar::date::Day;
use crate::grammar::{self, Draft, DraftValue, Found, affix, pair};
use crate::mention::{Basis, Bound, Kind, Mention, Note, Reading, Skipped, Value};
use crate::{resolve, scan};

/// Finds the figures of `text`, in one pass.
///
/// `published` is the day, or the days, on which the text was published; relative dates
/// (내년, 지난 3일, last week) are reckoned from it and stay open without it.
///
/// ```
/// use daejo_figures::{Kind, Value, read};
///
/// let text = "계약 규모는 380억 달러(약 54조 원)다.";
/// let figures = read(text, None).mentions;
/// let surfaces: Vec<&str> = figures.iter().map(|m| &text[m.span.clone()]).collect();
/// assert_eq!(surfaces, ["380억 달러", "54조 원"]);
/// assert_eq!(figures[1].kind, Kind::Money);
/// assert_eq!(figures[1].pair, Some(0));
/// let Value::Quantity(deal) = &figures[0].value else { unreachable!() };
/// assert_eq!(deal.value.to_string(), "38000000000");
/// ```
#[must_use]
pub fn read(text: &str, published: Option<Interval>) -> Reading {
    let mut reading = Reading::default();
    let source = Source::new(text);
    let (mut from, mut floor) = (0, 0);
    let mut named = None;
    while let Some(start) = scan::next(text, from) {
        match grammar::figure(source.at(start), floor) {
            Found::Figure(draft) if grammar::is_in_title(&source, &draft) => {
                (from, floor) = (draft.span.end.max(start + 1), draft.span.end);
                reading.notes.push(Note {
                    span: draft.span,
                    reason: Skipped::Name,
                });
            }
            Found::Figure(mut draft) => {
                let mut span = false;
                if let DraftValue::Date(first, last) = &mut draft.value {
                    let before: Option<&dates::Named> = named.as_ref();
                    let begun = before
                        .filter(|_| last.is_none())
                        .and_then(|before| before.begins(&source, &draft.span));
                    let date = (&mut *first, &mut *last);
                    let complete = dates::complete(&source, &draft.span, date, before, published);
                    // 2022년 3월부터 9월까지: one figure
                    if let Some((start, begun)) = begun
                        && reading
                            .mentions
                            .pop_if(|mention| mention.span.start == start)
                            .is_some()
                    {
                        (*first, *last) = (begun, Some(*first));
                        draft.span.start = start;
                        span = true;
                    }
                    named = Some(complete);
                }
                (from, floor) = (draft.span.end.max(start + 1), draft.span.end);
                let before = reading.mentions.last().map_or(0, |m| m.span.end);
                let mut mention = mention(&source, draft, before, published);
                if span {
                    (mention.bound, mention.strict) = (None, false);
                }
                if no_such_day(&mention) {
                    let reason = Skipped::NoSuchDay;
                    reading.notes.push(Note {
                        span: mention.span,
                        reason,
                    });
                } else {
                    reading.mentions.push(mention);
                }
            }
            Found::Skip(end, reason) => {
                from = end.max(start + 1);
                if let Some(reason) = reason {
                    reading.notes.push(Note {
                        span: start..end,
                        reason,
                    });
                }
            }
        }
    }
    link(&source, &mut reading.mentions);
    reading
}

/// A date that is written in full and that the calendar lacks: 2025년 2월 30일.
fn no_such_day(mention: &Mention) -> bool {
    let Value::Date(date) = &mention.value else {
        return false;
    };
    date.interval.is_none() && date.basis == Basis::Written
}

fn mention(
    source: &Source<'_>,
    draft: Draft,
    before: usize,
    published: Option<Interval>,
) -> Mention {
    let mut affix = affix::around(source, &draft.span, draft.kind, before);
    if let DraftValue::Date(date, None) = &draft.value
        && matches!(date.day, Some(Day::OfWeek(_)))
        && dates::is_cause(source, &draft.span)
    {
        affix.bound = None;
    }
    // from 2014 to 2018
    if matches!(draft.value, DraftValue::Date(_, Some(_))) {
        affix.bound = affix.bound.filter(|limit| limit.0 != Bound::AtLeast);
    }
    let (bound, strict) = affix
        .bound
        .map_or((None, false), |(bound, strict)| (Some(bound), strict));
    let value = match draft.value {
        DraftValue::Amount(amount) => Value::Quantity(amount.quantity()),
        DraftValue::Date(mut from, to) => {
            if to.is_none() {
                dates::limit(source, &draft.span, &mut from, bound);
            }
            Value::Date(resolve::resolve(&from, to, published))
        }
        DraftValue::Clock(clock) => Value::Clock {
            hour: clock.hour,
            minute: clock.minute,
            last: clock.last,
        },
        DraftValue::Ratio(numerator, denominator) => Value::Ratio {
            numerator: numerator.decimal(),
            denominator: denominator.decimal(),
        },
    };
    let approx = draft.approx || affix.approx;
    Mention {
        span: draft.span,
        kind: draft.kind,
        value,
        approx,
        bound,
        strict,
        pair: None,
    }
}

/// Links conversions to the amounts that they convert.
fn link(source: &Source<'_>, mentions: &mut [Mention]) {
    for at in 1..mentions.len() {
        let Some((quote_at, base_at)) = conversion(source.text(), mentions, at) else {
            continue;
        };
        let behind = mentions.get(at).map_or(0, |last| last.span.end);
        // A limit behind the brackets belongs to the amount before them.
        let told = if quote_at == at {
            told_behind(source, behind)
        } else {
            None
        };
        if let Some(quote) = mentions.get_mut(quote_at) {
            quote.pair = Some(base_at);
        }
        if let (Some(base), Some(told)) = (mentions.get_mut(base_at), told) {
            base.approx |= told.approx;
            if let Some((bound, strict)) = told.bound {
                base.bound = base.bound.or(Some(bound));
                base.strict |= strict;
            }
        }
    }
}

/// The conversion that mention `at` and the amount before it make: (converted, base).
fn conversion(text: &str, mentions: &[Mention], at: usize) -> Option<(usize, usize)> {
    let this = mentions.get(at)?;
    if this.kind != Kind::Money {
        return None;
    }
    let mut earlier = mentions.iter().take(at);
    let before = earlier.rposition(|mention| mention.kind == Kind::Money)?;
    let previous = mentions.get(before)?;
    if let Some(base) = previous.pair {
        let amount = mentions.get(base)?;
        // 8억 달러(1조2천억 원)에 샀다. 엔화로 환산하면 1260억 엔이다.
        let sentence_later = || {
            let floor = last_money(mentions, base);
            converts(previous, this)
                && pair::in_next_sentence(text, floor, &amount.span, &this.span)
        };
        let again = converts(amount, this)
            && (pair::in_same_brackets(text, &previous.span, &this.span) || sentence_later());
        return again.then_some((at, base));
    }
    if !converts(previous, this) {
        return None;
    }
    if pair::in_brackets(text, &previous.span, &this.span)
        || pair::in_a_bracket(text, &previous.span, &this.span)
        || pair::in_running_text(text, &previous.span, &this.span)
        || pair::in_next_sentence(
            text,
            last_money(mentions, before),
            &previous.span,
            &this.span,
        )
    {
        return Some((at, before));
    }
    pair::in_front(text, &previous.span, &this.span).then_some((before, at))
}

/// The end of the last amount before the mention `at`, unless that is a conversion itself: what it
/// converts is told, and asks for no other.
fn last_money(mentions: &[Mention], at: usize) -> usize {
    let mut earlier = mentions.iter().take(at).rev();
    let money = earlier.find(|mention| mention.kind == Kind::Money);
    let money = money.filter(|mention| mention.pair.is_none());
    money.map_or(0, |mention| mention.span.end)
}

/// Whether one amount can convert the other.
fn converts(base: &Mention, quote: &Mention) -> bool {
    currency(base) != currency(quote)
}

fn currency(mention: &Mention) -> Option<&str> {
    match &mention.value {
        Value::Quantity(quantity) => quantity.unit.as_deref(),
        _ => None,
    }
}

/// What is told behind the bracket that closes at or soon behind `end`: 26센트(약 380원) 안팎.
fn told_behind(source: &Source<'_>, end: usize) -> Option<affix::Affix> {
    let near = first_chars(tail(source.text(), end), 16);
    let words = until(near, |c| matches!(c, ')' | '）' | ']'));
    let close = first(tail(near, words.len()))?;
    let from = end + words.len() + close.len_utf8();
    Some(affix::around(source, &(from..from), Kind::Money, from))
}
