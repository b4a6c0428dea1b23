//! Which issue of what comes again and again an article tells of: prices of October and of November, one poll
//! and the next, the match of a Saturday and of the one after.

use daejo_articles::{Basis, Evidence, Published};
use daejo_figures::calendar::{Interval, day};
use daejo_figures::{Kind, Value};

use crate::comparison::Document;

/// Lengths of times, in days, each up to so many: a day, a few days, a week or so, a month, a quarter, half a
/// year.
const LENGTHS: [i64; 6] = [1, 4, 10, 31, 92, 184];

/// How many days old news is at most.
const NEWS: i64 = 10;

/// Bytes of headline and first lines.
const BEGINNING: usize = 500;

/// Which issue of a series an article tells of.
#[derive(Clone, Debug, Default)]
pub(super) struct Issue {
    /// Times of each length.
    times: [Times; LENGTHS.len()],
    /// No year is known: what the article says of days and months is held against others without one.
    yearless: bool,
}

/// Times of one length.
#[derive(Clone, Debug, Default)]
struct Times {
    /// The first that headline and first lines name.
    first: Option<Interval>,
    /// All of the article.
    all: Vec<Interval>,
}

/// How the issues that two articles tell of stand to each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Issues {
    /// Whether the first days are the same; how many of the two firsts the other article does not name.
    pub day_met: bool,
    pub days_unmet: usize,
    /// The same of longer times: of how many lengths, and how many firsts of all lengths.
    pub met: usize,
    pub unmet: usize,
}

impl Issue {
    /// Of `document`.
    pub fn of(document: &Document) -> Self {
        let published = document.article.published.as_ref().map(|it| it.interval);
        // October is October of some year.
        let again = (published.is_none()).then(|| read_in_some_year(document));
        let again = again.flatten();
        let of = again.as_ref().unwrap_or(document);
        let first = of.article.lines.iter().find(|line| line.zone.is_article());
        let end = first.map_or(0, |line| line.span.start + BEGINNING);
        let mut issue = Self {
            yearless: published.is_none(),
            ..Self::default()
        };
        for figure in of.figures.iter().filter(|figure| !figure.in_boilerplate) {
            let (Value::Date(date), Kind::Date) = (&figure.mention.value, figure.mention.kind)
            else {
                continue;
            };
            let named = || {
                let surface = of.surface(figure);
                surface.contains(|c: char| c.is_ascii_digit() || c.is_uppercase())
            };
            let Some(days) = date.interval.filter(|_| !issue.yearless || named()) else {
                continue;
            };
            let long = (days.end - days.start).whole_days() + 1;
            let at = LENGTHS.iter().position(|most| long <= *most);
            let Some(times) = at.and_then(|at| issue.times.get_mut(at)) else {
                continue;
            };
            // A day that lies ahead, or long ago, is not that of the news.
            let is_news = published.is_none_or(|published| {
                let ago = (published.end - days.start).whole_days();
                !days.is_day() || (0..=NEWS).contains(&ago)
            });
            if is_news && figure.mention.span.start < end {
                times.first.get_or_insert(days);
            }
            times.all.push(days);
        }
        issue
    }

    /// How it stands to another; `abroad`: one of the two may be told by the clock of elsewhere.
    pub fn against(&self, other: &Self, abroad: bool) -> Issues {
        let yearless = self.yearless || other.yearless;
        let same = |one: &Interval, two: &Interval| {
            let day = |days: &Interval| (days.start.month(), days.start.day());
            if yearless {
                return day(one) == day(two);
            }
            let apart = (one.start - two.start).whole_days().abs();
            apart <= i64::from(abroad || !one.is_day())
        };
        let mut issues = Issues::default();
        for (at, (one, two)) in self.times.iter().zip(&other.times).enumerate() {
            let (Some(own), Some(theirs)) = (&one.first, &two.first) else {
                continue;
            };
            let named = |of: &Interval, all: &[Interval]| all.iter().any(|two| same(of, two));
            let unmet = usize::from(!named(own, &two.all)) + usize::from(!named(theirs, &one.all));
            if at == 0 {
                (issues.day_met, issues.days_unmet) = (same(own, theirs), unmet);
            } else {
                issues.met += usize::from(same(own, theirs));
                issues.unmet += unmet;
            }
        }
        issues
    }
}

/// The article as it would be read at the end of a leap year.
fn read_in_some_year(document: &Document) -> Option<Document> {
    let published = Published {
        interval: Interval::of_day(day(2000, 12, 31)?),
        basis: Basis::Inferred,
        evidence: Evidence::Given,
        note: None,
    };
    Some(document.read_again(published))
}

#[cfg(test)]
mod tests {
    use daejo_articles::read;

    use super::*;

    fn issues(one: &str, two: &str) -> Issues {
        let of = |text: &str| {
            let article = read("a.txt", text.to_owned(), None).expect("UTF-8");
            Issue::of(&Document::read(article))
        };
        of(one).against(&of(two), false)
    }

    #[test]
    fn prices_of_two_months_are_two_issues() {
        let october =
            "10월 소비자물가 2.4%↑\n2025-11-04 10:00\n\n10월 물가는 9월(2.1%)보다 올랐다.\n";
        let september = "9월 소비자물가 2.1%↑\n2025-10-02 10:00\n\n9월 물가는 8월보다 올랐다.\n";
        let undated = "물가가 또 올랐다\n\n10월 소비자물가는 2.4% 올랐다.\n";
        let apart = issues(october, september);
        assert_eq!(
            (apart.met, apart.unmet),
            (0, 1),
            "the newer names the older"
        );
        assert_eq!(issues(october, undated).met, 1);
        assert_eq!(issues(september, undated).unmet, 2);
    }

    #[test]
    fn news_of_two_days_are_two_issues() {
        let text = |day: &str, of: &str| {
            format!("코스피 마감\n2025-11-{day} 15:50\n\n코스피가 {of} 크게 내렸다.\n")
        };
        let (one, two) = (text("18", "18일"), text("19", "19일"));
        assert_eq!(issues(&one, &two).days_unmet, 2);
        assert!(issues(&one, &text("19", "지난 18일")).day_met);
        // What will be is no day of the news.
        assert_eq!(issues(&one, &text("18", "오는 28일")).days_unmet, 0);
    }
}
