//! The time as of which a sentence is told.

use daejo_figures::calendar::Interval;
use daejo_figures::{Kind, Value};

use super::is_headline;
use super::period::BEFORE;
use super::qualifier::last;
use crate::clock::minutes;
use crate::comparison::Document;

/// A time as of which something is told: days, minutes of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AsOf {
    pub days: Option<Interval>,
    pub minutes: Option<i32>,
    /// It is an hour or a day close before the article, by a word that says nothing else: `기준`, `as
    /// of`, and not `until`.
    pub running: bool,
}

impl AsOf {
    /// Whether it is another time than `other` for sure.
    pub(crate) fn is_apart_from(self, other: Self) -> bool {
        let days = self.days.zip(other.days);
        let minutes = self.minutes.zip(other.minutes);
        days.is_some_and(|(one, two)| !one.meets(two))
            || minutes.is_some_and(|(one, two)| one != two)
    }
}

/// What the dates and clocks among figures `near` say of the time as of which the sentence is:
/// `10일 오후 3시 현재`, `as of 3 p.m. on Friday`.
pub(super) fn as_of(document: &Document, near: impl Iterator<Item = usize>) -> Option<AsOf> {
    let mut found = AsOf {
        days: None,
        minutes: None,
        running: false,
    };
    let (mut marked, mut plain) = (false, false);
    for index in near {
        let Some(figure) = document.figures.get(index) else {
            continue;
        };
        let (days, minutes) = match &figure.mention.value {
            Value::Date(date) => {
                let hour = date.iso.as_deref().and_then(minutes);
                let said = || hour_of(document.surface(figure));
                // The first hour counts: no further one is read.
                let hour = found.minutes.or(hour).or_else(said);
                (date.interval, hour)
            }
            Value::Clock { hour, minute, .. } => {
                (None, Some(i32::from(*hour) * 60 + i32::from(*minute)))
            }
            _ => continue,
        };
        found.days = found.days.or(days);
        found.minutes = found.minutes.or(minutes);
        let text = &document.article.text;
        let behind = text
            .get(figure.mention.span.end..)
            .unwrap_or_default()
            .trim_start();
        let before = text
            .get(..figure.mention.span.start)
            .unwrap_or_default()
            .trim_end();
        plain |= is_as_of(before, behind);
        let before = before.strip_suffix(" on").unwrap_or(before);
        marked |= AS_OF_BEHIND.iter().any(|word| behind.starts_with(word))
            || AS_OF_BEFORE.iter().any(|word| before.ends_with(word));
    }
    let published = document.article.published.as_ref();
    let near = match (found.days, published) {
        (Some(days), Some(published)) => {
            days.is_day() && (published.interval.start - days.end).whole_days() <= RUNNING
        }
        (days, _) => days.is_none(),
    };
    found.running = plain && near;
    marked.then_some(found)
}

/// The minute of the day that the words of a date end in: `25일 오전 6시`.
fn hour_of(date: &str) -> Option<i32> {
    let (_, hour) = date.rsplit_once("일 ")?;
    let read = daejo_figures::read(hour, None).mentions;
    match read.first()?.value {
        Value::Clock { hour, minute, .. } => Some(i32::from(hour) * 60 + i32::from(minute)),
        _ => None,
    }
}

/// How many days before an article what grows is counted that it tells.
const RUNNING: i64 = 3;

/// How many figures before one, and from the first of the text on, are looked at for a line that
/// dates what stands below it.
pub(super) const ABOVE: usize = 24;
const FIRST: usize = 6;

/// The time as of which all below a line is told, where that line is a headline or ends in a colon:
/// `[오후 6시 기준]`, `Pledges as of 0900 GMT on Thursday:`.
pub(super) fn as_of_line(document: &Document, at: usize) -> Option<AsOf> {
    let (above, first) = (at.saturating_sub(ABOVE), FIRST.min(at));
    for index in (above..at).rev().chain(0..first) {
        let figure = document.figures.get(index)?;
        if !matches!(figure.mention.kind, Kind::Date | Kind::Time) {
            continue;
        }
        let text = document.article.text.get(figure.sentence.clone())?;
        if is_headline(document, figure.line) || text.trim_end().ends_with([':', ']', ')']) {
            let of_line = |other: &usize| {
                let other = document.figures.get(*other);
                other.is_some_and(|other| other.sentence == figure.sentence)
            };
            let near = index.saturating_sub(2)..index + 3;
            let found = as_of(document, near.filter(of_line));
            if found.is_some_and(|as_of| as_of.running) {
                return found;
            }
        }
    }
    None
}

/// The time as of which the sentences before one are told: `25일 오후 6시 현재 미시령에
/// 84.9㎝가 쌓였다. 속초는 49.8㎝다.`
pub(super) fn as_of_before(document: &Document, at: usize) -> Option<AsOf> {
    let figure = document.figures.get(at)?;
    // 이 시각까지: in another paragraph, too.
    let before = figure.sentence.start..figure.mention.span.start;
    let same_hour = last(document.article.text.get(before)?, BEFORE).contains("시각");
    let near = (at.saturating_sub(ABOVE)..at).rev().filter(|index| {
        let other = document.figures.get(*index);
        other.is_some_and(|it| {
            it.sentence != figure.sentence && (same_hour || it.line == figure.line)
        })
    });
    as_of(document, near).filter(|as_of| as_of.running)
}

static AS_OF_BEHIND: &[&str] = &["현재", "기준", "까지 집계", "까지 확인", "까지"];
static AS_OF_BEFORE: &[&str] = &["as of", "As of", "by", "By"];

/// Whether a date between these words is the time as of which others are told.
pub(super) fn is_as_of(before: &str, behind: &str) -> bool {
    AS_OF_BEHIND
        .iter()
        .take(2)
        .any(|word| behind.starts_with(word))
        || before
            .trim_end()
            .trim_end_matches(" on")
            .to_ascii_lowercase()
            .ends_with("as of")
}
