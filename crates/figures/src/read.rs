//! From a text to its figures.

use crate::calendar::Interval;
use crate::cursor::{Cursor, Source};
use crate::ends::{first, first_chars, last_chars, past_blanks, since, tail, tight, until};
use crate::grammar::date::{DateExpr, Day, Direction};
use crate::grammar::{self, Draft, DraftValue, Found, affix, ahead, pair};
use crate::mention::{Basis, Bound, Kind, Mention, Note, Reading, Skipped, Value};
use crate::words::{self, Words, words};
use crate::{resolve, scan};

/// How far behind a day, in bytes, 전날 is the eve of it.
const EVE_REACH: usize = 60;

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
    let mut last_date = None;
    while let Some(start) = scan::next(text, from) {
        match grammar::figure(source.at(start), floor) {
            Found::Figure(mut draft) => {
                if let DraftValue::Date(first, last) = &mut draft.value {
                    // 28일 "전날 오후 4시 …": of the sentence, else of publication
                    if first.day == Some(Day::Eve)
                        && let Some((end, before)) = last_date
                        && draft.span.start - end < EVE_REACH
                        && let Some(eve) = resolve::eve(&before, published)
                    {
                        *first = eve;
                    }
                    let days = first.is_bare_day();
                    if let Some((end, before)) = last_date {
                        let between = text.get(end..draft.span.start);
                        if let Some(span) = joined(between) {
                            *first = first.behind(before, span);
                            if span {
                                *first = resolve::not_before(&before, *first, published);
                            }
                        }
                        *first = first.back_to(before, text.get(..draft.span.start));
                        // 다음 주 수요일(14일)
                        if between == Some("(") && first.is_bare_day() {
                            first.direction = Some(Direction::Nearest);
                        }
                    }
                    let day = source.at(draft.span.start);
                    let behind = source.at(draft.span.end);
                    if first.is_bare_day() {
                        let due = ahead::is_due(day) || behind.begins(words!("부터"));
                        first.direction = if due {
                            Some(Direction::Nearest)
                        } else {
                            ahead::direction(day, behind)
                        };
                    }
                    if first.is_bare_period() && ahead::period_lies_ahead(first.is_half(), behind) {
                        first.direction = Some(Direction::Future);
                    }
                    // 1월 5일 귀국한다, 3월에 착공할 예정이다: never far ahead without 내년.
                    if first.is_bare_month()
                        && !behind.begins(words!("까지"))
                        && ahead::is_to_come(behind)
                    {
                        let direction = if first.day.is_none() && ahead::begins_then(behind) {
                            Direction::Future
                        } else {
                            Direction::Nearest
                        };
                        first.direction = Some(direction);
                    }
                    // What tells the first of 9~12일 tells the last.
                    *last = last.map(|last| {
                        let direction = last.direction.or(first.direction);
                        if days {
                            first.complete(last)
                        } else {
                            DateExpr { direction, ..last }
                        }
                    });
                    last_date = Some((draft.span.end, last.unwrap_or(*first)));
                }
                (from, floor) = (draft.span.end.max(start + 1), draft.span.end);
                let before = reading.mentions.last().map_or(0, |m| m.span.end);
                let mention = mention(&source, draft, before, published);
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
    if caused_by(source, &draft) {
        affix.bound = None;
    }
    let (bound, strict) = affix
        .bound
        .map_or((None, false), |(bound, strict)| (Some(bound), strict));
    let value = match draft.value {
        DraftValue::Amount(amount) => Value::Quantity(amount.quantity()),
        DraftValue::Date(mut from, to) => {
            // 27일까지 lies ahead as often as behind; a month keeps to its year.
            if bound.is_some() && from.month.is_none() && from.day.is_some() {
                from.direction = from.direction.or(Some(Direction::Nearest));
            }
            // 사용 기한은 9월 말까지다; 9월 말까지 치른다
            let (start, end) = (source.at(draft.span.start), source.at(draft.span.end));
            let stands = || end.begins(words!("까지다|까지이|까지며|까지입"));
            let goes_on = || {
                bound == Some(Bound::AtMost)
                    && !start.is_near(8, words!("부터"))
                    && ahead::direction(start, end) == Some(Direction::Future)
            };
            if from.month.is_some() && from.year.is_none() && (stands() || goes_on()) {
                from.direction = from.direction.or(Some(Direction::Future));
            }
            if matches!(bound, Some(Bound::AtMost)) && from.year.is_none() {
                let written = source.text().get(draft.span.clone()).unwrap_or_default();
                let english = written.bytes().any(|b| b.is_ascii_alphabetic());
                if matches!(from.day, Some(Day::OfWeek(_))) {
                    // by Thursday
                    from.direction = Some(Direction::Future);
                } else if english && from.month.is_some() {
                    // by the end of June lies ahead, until January may not
                    let ahead = start.follows(words!("by")) && !has_been(start, end);
                    let direction = if ahead {
                        Direction::Future
                    } else {
                        Direction::Nearest
                    };
                    from.direction = from.direction.or(Some(direction));
                }
            }
            Value::Date(resolve::resolve(&from, to.as_ref(), published))
        }
        DraftValue::Clock(hour, minute) => Value::Clock { hour, minute },
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

/// Whether the clause around `day`, which ends at `end`, tells of what has been: Owners were paid by
/// July 31.
fn has_been(day: Cursor<'_>, end: Cursor<'_>) -> bool {
    static BEEN: Words = words!(" was | were | had | reached | rose | fell | paid | sold | hit ");
    let near = last_chars(day.behind(), 60);
    let clause = since(near, |c| matches!(c, '.' | ';' | '\n'));
    words::within(clause, BEEN) || end.peek() == Some(',') && end.is_soon(30, BEEN)
}

/// `killed by Monday's storm`, `the toll from Monday’s quake`: not a limit but a cause, which
/// has been; `by Monday's deadline` is one.
fn caused_by(source: &Source<'_>, draft: &Draft) -> bool {
    static LIMITS: Words = words!("deadline|close|cutoff|cut-off");
    let DraftValue::Date(
        DateExpr {
            day: Some(Day::OfWeek(_)),
            ..
        },
        None,
    ) = draft.value
    else {
        return false;
    };
    let mut behind = source.at(draft.span.end);
    let possessive = behind.eat_any(words!("'s|’s")).is_some() && behind.blanks();
    possessive && !behind.eat_word(LIMITS) && source.at(draft.span.start).follows(words!("by|from"))
}

/// Whether the words between two dates join them, and then whether into one span of time.
fn joined(between: Option<&str>) -> Option<bool> {
    let mut words = between?;
    // 14일(목)부터 25일까지
    if first(words) == Some('(') {
        let named = until(words, |c| c == ')');
        words = words.get(named.len() + 1..)?;
    }
    let words = tight(past_blanks(words));
    let span = words::has(words!("부터|에서"), words);
    (span || words::has(words!("과|와|,|·|및|이나"), words)).then_some(span)
}

/// Links conversions to the amounts that they convert.
fn link(source: &Source<'_>, mentions: &mut [Mention]) {
    for at in 1..mentions.len() {
        let Some((quote_at, base_at)) = conversion(source.text(), mentions, at) else {
            continue;
        };
        let behind = mentions.get(at).map_or(0, |last| last.span.end);
        // A limit behind the brackets belongs to the amount before them.
        let limit = if quote_at == at {
            bound_behind(source, behind)
        } else {
            None
        };
        if let Some(quote) = mentions.get_mut(quote_at) {
            quote.pair = Some(base_at);
        }
        if let (Some(base), Some((bound, strict))) = (mentions.get_mut(base_at), limit) {
            base.bound = base.bound.or(Some(bound));
            base.strict |= strict;
        }
    }
}

/// The conversion that mention `at` and the one before it make: (converted, base).
fn conversion(text: &str, mentions: &[Mention], at: usize) -> Option<(usize, usize)> {
    let before = at.checked_sub(1)?;
    let (previous, this) = (mentions.get(before)?, mentions.get(at)?);
    if let Some(base) = previous.pair {
        let again = converts(mentions.get(base)?, this)
            && pair::in_same_brackets(text, &previous.span, &this.span);
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

/// The end of the last amount before the mention `at`.
fn last_money(mentions: &[Mention], at: usize) -> usize {
    let mut earlier = mentions.iter().take(at).rev();
    let money = earlier.find(|mention| mention.kind == Kind::Money);
    money.map_or(0, |mention| mention.span.end)
}

fn converts(base: &Mention, quote: &Mention) -> bool {
    base.kind == Kind::Money && quote.kind == Kind::Money && currency(base) != currency(quote)
}

fn currency(mention: &Mention) -> Option<&str> {
    match &mention.value {
        Value::Quantity(quantity) => quantity.unit.as_deref(),
        _ => None,
    }
}

/// The limit behind the bracket that closes at or soon behind `end`.
fn bound_behind(source: &Source<'_>, end: usize) -> Option<(Bound, bool)> {
    let near = first_chars(tail(source.text(), end), 16);
    let words = until(near, |c| matches!(c, ')' | '）' | ']'));
    let close = first(tail(near, words.len()))?;
    let from = end + words.len() + close.len_utf8();
    affix::around(source, &(from..from), Kind::Money, from).bound
}
