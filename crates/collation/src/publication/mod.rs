//! When an article that does not say so was published, as far as other articles on its event
//! tell.
//!
//! A bare day (`3일`, `on Monday`) is the latest one before publication, and Korean papers name
//! the month unless it is the running one. Where another article of the event gives the same
//! day in full, the article came out on that day or later in that month.

use daejo_articles::{Article, Basis, Evidence, Published};
use daejo_figures::calendar::{Date, Interval, add_days, days_in_month};
use daejo_figures::{Kind, Value, read};

use crate::comparison::{Document, Figure, Witness};

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

/// The publication date that `document` must have for its relative days to be days that `others`
/// state, and by which mentions; `None` where nothing tells.
pub(crate) fn infer(
    document: &Document,
    others: &[(usize, &Document)],
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
        let Some((days, article, of)) = anchor(leaning, others) else {
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
    found.or_else(|| near(document, others))
}

/// How long before and after the other articles of its event an article may have come out, in
/// days; the narrower is tried where the wider tells nothing.
static NEAR: &[(i64, i64)] = &[(2, 14), (1, 3), (0, 0)];

/// A publication date near those of the other articles, where a relative date of `document` then
/// is a date that one of them states: `3분기`, next to `2025년 7~9월`.
fn near(document: &Document, others: &[(usize, &Document)]) -> Option<(Interval, Witness)> {
    let stated = others.iter().filter_map(|(_, other)| {
        let published = other.article.published.as_ref()?;
        Some(published.interval)
    });
    let (mut first, mut last) = (None::<Date>, None::<Date>);
    for interval in stated {
        first = Some(first.map_or(interval.start, |known| known.min(interval.start)));
        last = Some(last.map_or(interval.end, |known| known.max(interval.end)));
    }
    let (first, last) = (first?, last?);
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
            let stating = others.iter().find_map(|(article, other)| {
                let of = other
                    .figures
                    .iter()
                    .position(|other| !other.in_boilerplate && days_of(other) == Some(days))?;
                Some((*article, of))
            });
            if let Some((article, of)) = stating {
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

fn days_of(figure: &Figure) -> Option<Interval> {
    match &figure.mention.value {
        Value::Date(date) => date.interval,
        _ => None,
    }
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

/// The day that others state and `leaning` can mean: the one that most of them state, the
/// latest of these; of `어제` and the like, all from the first to the last of them. With it one
/// statement of it.
fn anchor(leaning: Leaning, others: &[(usize, &Document)]) -> Option<(Interval, usize, usize)> {
    let mut counted: Vec<(Date, usize, usize, usize)> = Vec::new();
    for (article, other) in others {
        for (at, figure) in other.figures.iter().enumerate() {
            let Value::Date(date) = &figure.mention.value else {
                continue;
            };
            let Some(day) = date
                .interval
                .filter(|days| days.is_day())
                .map(|days| days.start)
            else {
                continue;
            };
            if figure.in_boilerplate || figure.mention.bound.is_some() {
                continue;
            }
            let fits = match leaning {
                Leaning::DayOfMonth(wanted) => day.day() == wanted,
                Leaning::Ago(_) => told_as_news(other, at),
                Leaning::Weekday => false,
            };
            if !fits {
                continue;
            }
            match counted.iter_mut().find(|(known, ..)| *known == day) {
                Some((_, _, _, times)) => *times += 1,
                None => counted.push((day, *article, at, 1)),
            }
        }
    }
    let days = counted.iter().map(|(day, ..)| *day);
    let all = Interval::new(days.clone().min()?, days.max()?)?;
    let (day, article, of, _) = counted
        .into_iter()
        .max_by(|one, two| one.3.cmp(&two.3).then(one.0.cmp(&two.0)))?;
    // 어제 may be any of the days that the others tell of as news.
    let days = match leaning {
        Leaning::Ago(_) => all,
        _ => Interval::of_day(day),
    };
    Some((days, article, of))
}

/// Whether a day is the one on which the news was made: close before its article came out.
fn told_as_news(document: &Document, at: usize) -> bool {
    let published = document
        .article
        .published
        .as_ref()
        .map(|published| published.interval);
    let figure = document.figures.get(at);
    match (published, figure.map(|figure| &figure.mention.value)) {
        (Some(published), Some(Value::Date(date))) => date.interval.is_some_and(|days| {
            days.start <= published.end && (published.start - days.start).whole_days() <= 2
        }),
        _ => false,
    }
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
