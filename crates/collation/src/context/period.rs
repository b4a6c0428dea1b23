//! The time that a figure is told of.

use daejo_figures::calendar::Interval;
use daejo_figures::{Kind, Value};

use super::Context;
use super::as_of::{ABOVE, as_of, as_of_before, as_of_line};
use super::qualifier::last;
use crate::comparison::{Document, Figure};

/// How many days before an article what happened is another event than its own.
const LONG_AGO: i64 = 200;

/// The date that a level is of, and the time as of which a toll is told.
pub(super) fn periods(document: &Document, at: usize, context: &mut Context) {
    let Some(figure) = document.figures.get(at) else {
        return;
    };
    if matches!(figure.mention.kind, Kind::Date | Kind::Time) {
        return;
    }
    let days = |index: usize| {
        let other = document
            .figures
            .get(index)
            .filter(|other| other.sentence == figure.sentence)?;
        match &other.mention.value {
            Value::Date(date) => date.interval.map(|interval| (interval, other)),
            _ => None,
        }
    };
    let before = (at.saturating_sub(8)..at).rev().find_map(days);
    // Down from 71.2% in 2016: the date is of the figure before it.
    let rival = |index: &usize| {
        let other = document.figures.get(*index);
        other.is_none_or(|other| other.mention.kind != figure.mention.kind)
    };
    let after = (at + 1..at + 6).take_while(rival).find_map(days);
    // 1.8% in 2026: a date that follows at once is meant, not one before.
    let (span, text) = (&figure.mention.span, &document.article.text);
    let between = |other: &Figure| {
        text.get(span.end..other.mention.span.start)
            .unwrap_or_default()
    };
    let at_once = after.filter(|(_, other)| {
        [" in", " for", "", " in the", " for the"].contains(&between(other).trim_end())
    });
    // 지름이 900mm로, 31년 전에 묻은 것이다: behind a comma something else is told; but 304 people, mostly
    // pupils, in 2014.
    let after = after.filter(|(_, other)| {
        let parted = between(other).rsplit_once(", ");
        parted.is_none_or(|(_, behind)| ["in", "on", "back in"].contains(&behind.trim()))
    });
    let back = || that_time(document, at, figure);
    let period = at_once.or(before).or(after).or_else(back);
    context.period = period.map(|(interval, _)| interval);
    let published = document.article.published.as_ref();
    context.past = match (context.period, published) {
        (Some(period), Some(published)) => {
            (published.interval.start - period.end).whole_days() > LONG_AGO
        }
        _ => false,
    };
    let near = (at.saturating_sub(8)..at).rev().chain(at + 1..at + 6);
    context.as_of = as_of(
        document,
        near.filter(|index| {
            document
                .figures
                .get(*index)
                .is_some_and(|other| other.sentence == figure.sentence)
        }),
    );
    context.as_of = context.as_of.or_else(|| as_of_line(document, at));
    context.hour = context.as_of.or_else(|| as_of_before(document, at));
}

/// Words for a time that a sentence before has told.
static THAT_TIME: [&str; 8] = [
    "당시",
    "그때",
    "그해",
    "그날",
    "at the time",
    "At the time",
    "that year",
    "back then",
];

/// The days that a sentence goes back to, by a word for the time that one before it has told:
/// `2019년 5월에도 사고가 났다. 당시 열차에는 164명이 있었다.`
fn that_time<'d>(
    document: &'d Document,
    at: usize,
    figure: &Figure,
) -> Option<(Interval, &'d Figure)> {
    let before = figure.sentence.start..figure.mention.span.start;
    let before = last(document.article.text.get(before)?, BEFORE);
    let goes_back = THAT_TIME.iter().any(|word| before.contains(word));
    let told = document.figures.get(..at)?.iter().rev().take(ABOVE);
    let of_line = told.take_while(|other| goes_back && other.line == figure.line);
    let mut dates = of_line.filter_map(|other| match &other.mention.value {
        Value::Date(date) => date.interval.map(|interval| (interval, other)),
        _ => None,
    });
    dates.next()
}

/// How much of a sentence before a figure is looked at, in characters: it may be a whole text.
pub(super) const BEFORE: usize = 120;

/// How many days before an article, and how many after it, a day is told of less often: what has yet
/// to come is seldom told but for its own sake.
const FAR: i64 = 45;
const AHEAD: i64 = 7;

/// Whether `value` is days that are over when `document` comes out.
pub(super) fn is_over(document: &Document, value: &Value) -> bool {
    let published = document.article.published.as_ref();
    let (Value::Date(date), Some(published)) = (value, published) else {
        return false;
    };
    date.interval
        .is_some_and(|days| days.end < published.interval.start)
}

/// Whether `value` is a day far from that on which `document` came out; a year that is neither its
/// own nor next to it.
pub(super) fn is_far(document: &Document, value: &Value) -> bool {
    let published = document.article.published.as_ref();
    let (Value::Date(date), Some(published)) = (value, published) else {
        return false;
    };
    let published = published.interval;
    date.interval.is_some_and(|days| {
        let ahead = (days.start - published.end).whole_days();
        let ago = (published.start - days.end).whole_days();
        if (days.end - days.start).whole_days() > 300 {
            (days.start.year() - published.start.year()).abs() > 1
        } else {
            ago > FAR || ahead > AHEAD
        }
    })
}

#[cfg(test)]
mod tests {
    use daejo_articles::read;

    use super::*;

    #[test]
    fn a_day_is_far_sooner_ahead_than_behind() {
        for (day, far) in [
            ("9월 20일", false),
            ("10월 15일", true),
            ("8월 20일", false),
            ("7월 20일", true),
            ("2026년", false),
            ("2030년", true),
        ] {
            let text = format!("수출 금지\n2025-09-16 10:00\n\n{day} 시작된다.\n");
            let article = read("a.txt", text, None).expect("UTF-8");
            let document = Document::read(article);
            let last = document.figures.last().expect("a date");
            assert_eq!(is_far(&document, &last.mention.value), far, "{day}");
        }
    }
}
