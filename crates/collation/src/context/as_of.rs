//! The time as of which a sentence is told.

use daejo_figures::Value;
use daejo_figures::calendar::Interval;

use crate::clock::minutes;
use crate::comparison::Document;

/// A time as of which something is told: days, minutes of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AsOf {
    pub days: Option<Interval>,
    pub minutes: Option<i32>,
}

/// What the dates and clocks among figures `near` say of the time as of which the sentence is:
/// `10일 오후 3시 현재`, `as of 3 p.m. on Friday`.
pub(super) fn as_of(document: &Document, near: impl Iterator<Item = usize>) -> Option<AsOf> {
    let mut found = AsOf {
        days: None,
        minutes: None,
    };
    let mut marked = false;
    for index in near {
        let Some(figure) = document.figures.get(index) else {
            continue;
        };
        let (days, minutes) = match &figure.mention.value {
            Value::Date(date) => (date.interval, date.iso.as_deref().and_then(minutes)),
            Value::Clock { hour, minute } => {
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
        let before = before.strip_suffix(" on").unwrap_or(before);
        marked |= AS_OF_BEHIND.iter().any(|word| behind.starts_with(word))
            || AS_OF_BEFORE.iter().any(|word| before.ends_with(word));
    }
    marked.then_some(found)
}

static AS_OF_BEHIND: &[&str] = &["현재", "기준", "까지 집계", "까지 확인", "까지"];
static AS_OF_BEFORE: &[&str] = &["as of", "As of", "by", "By"];

/// Whether a date between these words is the time as of which others are told.
pub(super) fn is_as_of(before: &str, behind: &str) -> bool {
    AS_OF_BEHIND
        .iter()
        .take(2)
        .any(|word| behind.starts_with(word))
        || before.trim_end().to_ascii_lowercase().ends_with("as of")
}
