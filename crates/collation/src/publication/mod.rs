//! When an article that does not say so was published, as far as other articles on its event
//! tell.
//!
//! A bare day (`3일`, `on Monday`) is the latest one before publication, and Korean papers name
//! the month unless it is the running one. Where another article of the event gives the same
//! day in full, the article came out on that day or later in that month.

mod stated;

use daejo_articles::{Article, Basis, Evidence, Published};
use daejo_figures::calendar::{Date, Interval, add_days, days_in_month};
use daejo_figures::{Kind, Value, read};

use crate::comparison::{Document, Witness};
pub(crate) use stated::Stated;
use stated::days_of;

/// How a mention without a publication date leans on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leaning {
    /// A day of the month: 3일.
    DayOfMonth(u8),
    /// So many days before publication: 오늘, 어제.
    Ago(i64),
    /// A day of the week.
    Weekday,
}

/// The publication date that article `own`, which has none, must have for its relative days to be
/// days that others of its event state, and by which mentions; `None` where nothing tells.
pub(crate) fn infer(
    own: usize,
    document: &Document,
    stated: &Stated,
) -> Option<(Interval, Witness)> {
    let mut found: Option<(Interval, Witness)> = None;
    for (at, figure) in document.figures.iter().enumerate() {
        let open = matches!(&figure.mention.value, Value::Date(date) if date.interval.is_none());
        if figure.in_boilerplate || figure.mention.kind != Kind::Date || !open {
            continue;
        }
        let Some(leaning) = leaning(document, at) else {
            continue;
        };
        let Some((days, article, of)) = anchor(leaning, (own, document), stated) else {
            continue;
        };
        let Some(interval) = interval(days, leaning) else {
            continue;
        };
        if days.is_day() && !resolves(document, at, interval, days.start) {
            continue;
        }
        let witness = Witness {
            figure: at,
            article,
            of,
        };
        found = match found {
            None => Some((interval, witness)),
            // A second witness may narrow the days; one that contradicts is left aside.
            Some((known, first)) if known.meets(interval) => {
                Interval::new(known.start.max(interval.start), known.end.min(interval.end))
                    .map(|both| (both, first))
            }
            known => known,
        };
    }
    found.or_else(|| near(own, document, stated))
}

/// How long before and after the other articles of its event an article may have come out, in
/// days; the narrower is tried where the wider tells nothing.
static NEAR: &[(i64, i64)] = &[(2, 14), (1, 3), (0, 0)];

/// A publication date near those of the other articles, where a relative date of `document` then
/// is a date that one of them states: `3분기`, next to `2025년 7~9월`.
fn near(own: usize, document: &Document, stated: &Stated) -> Option<(Interval, Witness)> {
    let (first, last) = stated.published()?;
    for (before, after) in NEAR {
        let Some(interval) =
            (|| Interval::new(add_days(first, -before)?, add_days(last, *after)?))()
        else {
            continue;
        };
        let read = document.read_again(inferred(interval, Evidence::Given));
        for (at, figure) in read.figures.iter().enumerate() {
            let open = document
                .figures
                .get(at)
                .is_some_and(|figure| days_of(figure).is_none());
            let Some(days) = days_of(figure).filter(|_| open && !figure.in_boilerplate) else {
                continue;
            };
            if let Some((article, of)) = stated.statement(days, own) {
                return Some((
                    interval,
                    Witness {
                        figure: at,
                        article,
                        of,
                    },
                ));
            }
        }
    }
    None
}

/// The publication date as the article then has it.
pub(crate) fn published(document: &Document, interval: Interval, witness: &Witness) -> Published {
    let figure = document.figures.get(witness.figure);
    let span = figure.map(|figure| figure.mention.span.clone());
    inferred(interval, span.map_or(Evidence::Given, Evidence::Text))
}

fn inferred(interval: Interval, evidence: Evidence) -> Published {
    Published {
        interval,
        basis: Basis::Inferred,
        evidence,
        note: None,
    }
}

fn leaning(document: &Document, at: usize) -> Option<Leaning> {
    let figure = document.figures.get(at)?;
    let surface = document.surface(figure).to_lowercase();
    for (words, days) in AGO {
        if words.split('|').any(|word| surface == word) {
            return Some(Leaning::Ago(*days));
        }
    }
    if WEEKDAYS
        .split('|')
        .any(|day| surface == day || surface == format!("on {day}"))
    {
        return Some(Leaning::Weekday);
    }
    let digits: String = surface.chars().take_while(char::is_ascii_digit).collect();
    let rest = surface.get(digits.len()..)?;
    let day: u8 = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
    (rest == "일" || rest.starts_with("일 ")).then_some(Leaning::DayOfMonth(day))
}

static AGO: &[(&str, i64)] = &[
    ("오늘|today|금일", 0),
    ("어제|yesterday|전날", 1),
    ("그제|그저께", 2),
];
static WEEKDAYS: &str = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

/// The day that others than `own` state and `leaning` can mean: the one that most of them state, the
/// latest of these; of `어제` and the like, all from the first to the last of them. With it one
/// statement of it.
fn anchor(
    leaning: Leaning,
    own: (usize, &Document),
    stated: &Stated,
) -> Option<(Interval, usize, usize)> {
    let counted: Vec<_> = match leaning {
        Leaning::DayOfMonth(wanted) => stated.days(wanted, own).collect(),
        Leaning::Ago(_) => stated.news(own.0).collect(),
        Leaning::Weekday => return None,
    };
    let days = counted.iter().map(|(day, ..)| *day);
    let all = Interval::new(days.clone().min()?, days.max()?)?;
    let (day, _, (article, of)) = counted
        .into_iter()
        .max_by_key(|(day, times, _)| (*times, *day))?;
    // 어제 may be any of the days that the others tell of as news.
    let days = match leaning {
        Leaning::Ago(_) => all,
        _ => Interval::of_day(day),
    };
    Some((days, article, of))
}

fn interval(days: Interval, leaning: Leaning) -> Option<Interval> {
    let day = days.start;
    match leaning {
        Leaning::Ago(ago) => Interval::new(add_days(days.start, ago)?, add_days(days.end, ago)?),
        Leaning::DayOfMonth(_) => {
            let (year, month) = (day.year(), u8::from(day.month()));
            let last = days_in_month(year, month)?;
            Interval::new(day, daejo_figures::calendar::day(year, month, last)?)
        }
        Leaning::Weekday => Interval::new(day, add_days(day, 6)?),
    }
}

/// Whether the mention, read with this publication date, is the day.
fn resolves(document: &Document, at: usize, published: Interval, day: Date) -> bool {
    let Some(figure) = document.figures.get(at) else {
        return false;
    };
    let Some(sentence) = document.article.text.get(figure.sentence.clone()) else {
        return false;
    };
    let offset = figure
        .mention
        .span
        .start
        .saturating_sub(figure.sentence.start);
    read(sentence, Some(published))
        .mentions
        .iter()
        .any(|mention| {
            let days = match &mention.value {
                Value::Date(date) => date.interval,
                _ => None,
            };
            mention.span.start == offset && days == Some(Interval::of_day(day))
        })
}

/// Whether nothing is known of when `article` was published.
pub(crate) fn is_undated(article: &Article) -> bool {
    article.published.is_none()
}
