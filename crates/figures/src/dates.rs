//! A date in its text: what the words around it, and the date before it, say of it.

use std::ops::Range;

use crate::calendar::Interval;
use crate::cursor::{Cursor, Source, is_hangul};
use crate::ends::{first, head, last_chars, past_blanks, since, tail, tight, until};
use crate::grammar::ahead;
use crate::grammar::date::{DateExpr, Day, Direction, Period, Year};
use crate::mention::Bound;
use crate::resolve;
use crate::words::{self, Words, words};

/// How far behind a day, in bytes, 전날 is the eve of it.
const EVE_REACH: usize = 60;

/// A date that was named, and where it ends.
#[derive(Debug)]
pub(crate) struct Named {
    date: DateExpr,
    start: usize,
    end: usize,
    /// It is the last end of a range.
    range: bool,
}

impl Named {
    /// Where the date at `span` is the last end of a span of time that this one begins, 2022년 3월부터 9월까지:
    /// where that starts, and its first end.
    pub(crate) fn begins(
        &self,
        source: &Source<'_>,
        span: &Range<usize>,
    ) -> Option<(usize, DateExpr)> {
        let between = tail(head(source.text(), span.start), self.end);
        let spans = !self.range && joined(between) == Some(true);
        let behind = past_brackets(source.at(span.end).rest())?;
        (spans && words::begins(behind, words!("까지"))).then_some((self.start, self.date))
    }

    /// The year that this one names, where `date`, which begins at `start`, stands in brackets behind what it is
    /// the year of: 지난해 추석 연휴(10월 2∼12일).
    fn year_of_bracket(
        &self,
        text: &str,
        start: usize,
        date: &DateExpr,
        range: bool,
    ) -> Option<Year> {
        let between = tail(head(text, start), self.end);
        let what = between.strip_suffix('(')?;
        let is_year = self.date.month.is_none() && self.date.period.is_none() && !self.range;
        let short = what.len() <= LONGEST_JOINT && !what.contains(['.', ',', '(', '\n']);
        // 지난해 실적 발표(11월 5일)를 앞두고: what is of a year may come after it.
        let lasts = range || words::ends(what, words!("연휴|추석|설|기간|시즌"));
        self.date
            .year
            .filter(|_| is_year && short && lasts && date.is_bare_month())
    }
}

/// Completes the date at `span`, from `first` to `to` where it is a range, by the one named `before`
/// and by what is told of it; gives what further dates refer to.
pub(crate) fn complete(
    source: &Source<'_>,
    span: &Range<usize>,
    (first, to): (&mut DateExpr, &mut Option<DateExpr>),
    before: Option<&Named>,
    published: Option<Interval>,
) -> Named {
    let is_day = first.is_bare_day();
    if let Some(before) = before {
        refer(source.text(), span.start, first, before, published);
        if let Some(year) = before.year_of_bracket(source.text(), span.start, first, to.is_some()) {
            first.year = Some(year);
            if let Some(last) = to {
                last.year = last.year.or(first.year);
            }
        }
    }
    let (day, behind) = (source.at(span.start), source.at(span.end));
    // on the 15th: what an English text tells of it has been read with it.
    let words = source.text().get(span.clone()).unwrap_or_default();
    if first.is_bare_day() && words.chars().any(is_hangul) {
        let due = ahead::is_due(day) || behind.begins(words!("부터| 첫차부터| 자정부터| 0시부터"));
        first.direction = if due {
            Some(Direction::Nearest)
        } else {
            ahead::direction(day, behind)
        };
    }
    if first.is_bare_period() && ahead::period_lies_ahead(first.is_half(), behind) {
        first.direction = Some(Direction::Future);
    }
    // 1월 5일 귀국한다, 3월에 착공할 예정이다: never far into another year without 내년.
    if first.is_bare_month() && !behind.begins(words!("까지")) && ahead::is_to_come(behind) {
        let opens = first.day.is_none() && ahead::begins_then(behind);
        first.direction = Some(if opens {
            Direction::Future
        } else {
            Direction::Recent
        });
    }
    // What tells the first of 9~12일 tells the last.
    if let Some(last) = to {
        last.direction = last.direction.or(first.direction);
        if is_day {
            last.complete(first);
        }
    }
    Named {
        date: to.unwrap_or(*first),
        start: span.start,
        end: span.end,
        range: to.is_some(),
    }
}

/// Completes the date that begins at `start` by the one named `before`.
fn refer(
    text: &str,
    start: usize,
    date: &mut DateExpr,
    before: &Named,
    published: Option<Interval>,
) {
    // 28일 "전날 오후 4시 …": of the sentence, else of publication
    if date.day == Some(Day::Eve)
        && start - before.end < EVE_REACH
        && let Some(eve) = resolve::eve(&before.date, published)
    {
        *date = eve;
    }
    let behind = head(text, start);
    let between = tail(behind, before.end);
    if let Some(span) = joined(between) {
        date.follow(&before.date, span);
        let week = matches!(before.date.period, Some(Period::Week(_)));
        let listed = before.date.direction.is_some() && !between.starts_with(',');
        if span || week || listed {
            resolve::put_weekday_behind(&before.date, date, published);
        }
        // 28일과 29일
        let rises = match (before.date.day, date.day) {
            (Some(Day::Written(first)), Some(Day::Written(last))) => {
                date.is_bare_day()
                    && before.date.is_bare_day()
                    && date.weekday.is_none()
                    && first < last
            }
            _ => false,
        };
        if span || rises {
            resolve::put_behind(&before.date, date, published);
        }
    }
    date.point_back(&before.date, behind);
    // 다음 주 수요일(14일)
    if between == "(" && date.is_bare_day() {
        date.direction = Some(Direction::Nearest);
    }
}

/// The most bytes that join two dates: 부터 같은 달.
const LONGEST_JOINT: usize = 24;

/// Whether the words between two dates join them, and then whether into one span of time.
fn joined(between: &str) -> Option<bool> {
    let words = tight(past_blanks(past_brackets(between)?));
    if words.len() > LONGEST_JOINT {
        return None;
    }
    // 2028년 9월부터 이듬해 6월까지
    let back = words!("이듬해|그해|같은 해|다음 해|같은 달");
    let words = tight(words::before_ending(words, back).unwrap_or(words));
    let span = words::has(words!("부터|에서"), words);
    (span || words::has(words!("과|와|,|·|및|이나"), words)).then_some(span)
}

/// What follows brackets with which `text` may begin: 14일`(목)`부터 25일까지.
fn past_brackets(text: &str) -> Option<&str> {
    if first(text) != Some('(') {
        return Some(text);
    }
    text.get(until(text, |c| c == ')').len() + 1..)
}

/// The direction in which the date at `span` lies where it is a limit.
pub(crate) fn limit(
    source: &Source<'_>,
    span: &Range<usize>,
    date: &mut DateExpr,
    bound: Option<Bound>,
) {
    let (start, end) = (source.at(span.start), source.at(span.end));
    let at_most = bound == Some(Bound::AtMost);
    // by Thursday
    let direction = if at_most && date.year.is_none() && matches!(date.day, Some(Day::OfWeek(_))) {
        date.direction = None;
        Some(Direction::Future)
    } else if bound.is_some() && date.month.is_none() && date.day.is_some() {
        // 27일까지 lies ahead as often as behind; a month keeps to its year.
        Some(Direction::Nearest)
    } else if date.month.is_none() && !date.is_season() || date.year.is_some() {
        None
    } else if is_deadline(start, end, at_most) {
        Some(Direction::Future)
    } else if at_most && until(start.rest(), |c| c.is_ascii_alphabetic()).len() < span.len() {
        // by the end of June lies ahead, until January may not
        let ahead = start.follows(words!("by")) && !has_been(start, end);
        Some(if ahead {
            Direction::Future
        } else {
            Direction::Nearest
        })
    } else {
        None
    };
    date.direction = date.direction.or(direction);
}

/// 사용 기한은 9월 말까지다; 9월 말까지 치른다
fn is_deadline(start: Cursor<'_>, end: Cursor<'_>, at_most: bool) -> bool {
    end.begins(words!("까지다|까지이|까지며|까지입"))
        || at_most
            && !start.is_near(8, words!("부터"))
            && ahead::direction(start, end) == Some(Direction::Future)
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
/// has been; `by Monday's deadline` is one. `span` is that of a day of the week.
pub(crate) fn is_cause(source: &Source<'_>, span: &Range<usize>) -> bool {
    static LIMITS: Words = words!("deadline|close|cutoff|cut-off");
    let mut behind = source.at(span.end);
    let possessive = behind.eat_any(words!("'s|’s")).is_some() && behind.blanks();
    possessive && !behind.eat_word(LIMITS) && source.at(span.start).follows(words!("by|from"))
}
