//! The days that the articles of an event state, read once for all of them.

use std::collections::BTreeMap;

use daejo_figures::Value;
use daejo_figures::calendar::{Date, Interval};

use crate::comparison::{Document, Figure};

/// Article and figure.
type Mention = (usize, usize);

/// The days that the articles of an event state.
#[derive(Default)]
pub(crate) struct Stated {
    /// Single days without a limit.
    days: BTreeMap<Date, Mentions>,
    /// Those of them on which the news was made.
    news: BTreeMap<Date, Mentions>,
    /// All days and periods.
    intervals: BTreeMap<Interval, Mentions>,
    /// The first and the last day on which one of the articles came out.
    published: Option<(Date, Date)>,
}

/// How often something is stated, and by which articles first: one, and another.
#[derive(Clone, Copy, Default)]
struct Mentions {
    times: usize,
    first: Option<Mention>,
    second: Option<Mention>,
}

impl Mentions {
    fn add(&mut self, mention: Mention) {
        self.times += 1;
        match self.first {
            None => self.first = Some(mention),
            Some((article, _)) if article != mention.0 => {
                self.second.get_or_insert(mention);
            }
            Some(_) => {}
        }
    }

    /// The first by another article than `own`.
    fn by_another(&self, own: usize) -> Option<Mention> {
        self.first
            .filter(|(article, _)| *article != own)
            .or(self.second)
    }
}

impl Stated {
    /// By articles, each with its number.
    pub(crate) fn by<'d>(articles: impl Iterator<Item = (usize, &'d Document)>) -> Self {
        let mut stated = Self::default();
        for (article, document) in articles {
            let published = document.article.published.as_ref();
            if let Some(days) = published.map(|published| published.interval) {
                let (first, last) = stated.published.unwrap_or((days.start, days.end));
                stated.published = Some((first.min(days.start), last.max(days.end)));
            }
            for (at, figure) in document.figures.iter().enumerate() {
                let Some(days) = days_of(figure).filter(|_| !figure.in_boilerplate) else {
                    continue;
                };
                let mention = (article, at);
                stated.intervals.entry(days).or_default().add(mention);
                let Some(day) = single_day(figure) else {
                    continue;
                };
                stated.days.entry(day).or_default().add(mention);
                if is_news(document, day) {
                    stated.news.entry(day).or_default().add(mention);
                }
            }
        }
        stated
    }

    /// The first and the last day on which an article of the event came out, if any is known.
    pub(super) fn published(&self) -> Option<(Date, Date)> {
        self.published
    }

    /// Where another article than `own` states `days` first.
    pub(super) fn statement(&self, days: Interval, own: usize) -> Option<(usize, usize)> {
        self.intervals.get(&days)?.by_another(own)
    }

    /// The days of news that other articles than `own` state and that fit: how often, and where
    /// first. An article without a date has none of its own.
    pub(super) fn news(&self, own: usize) -> impl Iterator<Item = (Date, usize, Mention)> + '_ {
        let news = self.news.iter();
        news.filter_map(move |(day, of)| Some((*day, of.times, of.by_another(own)?)))
    }

    /// The same of all days that are the `wanted` of a month; `document` is `own`.
    pub(super) fn days<'s>(
        &'s self,
        wanted: u8,
        (own, document): (usize, &'s Document),
    ) -> impl Iterator<Item = (Date, usize, Mention)> + 's {
        let days = self.days.iter();
        let fits = days.filter(move |(day, _)| day.day() == wanted);
        fits.filter_map(move |(day, of)| {
            let figures = document.figures.iter();
            let repeated = figures.filter(|figure| single_day(figure) == Some(*day));
            Some((*day, of.times - repeated.count(), of.by_another(own)?))
        })
    }
}

/// The days that a figure is, if it is known which.
pub(super) fn days_of(figure: &Figure) -> Option<Interval> {
    match &figure.mention.value {
        Value::Date(date) => date.interval,
        _ => None,
    }
}

/// The day that a figure of the article itself is, where it sets no limit.
fn single_day(figure: &Figure) -> Option<Date> {
    let days = days_of(figure).filter(|days| days.is_day())?;
    (!figure.in_boilerplate && figure.mention.bound.is_none()).then_some(days.start)
}

/// Whether a day is the one on which the news was made: close before its article came out.
fn is_news(document: &Document, day: Date) -> bool {
    let published = document.article.published.as_ref();
    published.is_some_and(|published| {
        let days = published.interval;
        day <= days.end && (days.start - day).whole_days() <= 2
    })
}
