//! What a reader corrects about an article.

use daejo_articles::{GivenDate, GivenLine, Kept, Reason, Zone, is_blank};
use daejo_figures::calendar::Interval;

/// What a reader changes about an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The headline.
    Title(String),
    /// The outlet.
    Outlet(String),
    /// The day of publication; `None` where it is not known after all.
    Published(Option<Interval>),
    /// The text.
    Text(String),
    /// The line of an index is the article's, or is left out for the reason.
    Line(usize, Option<Reason>),
    /// It is left out of the comparison, or taken back.
    Hide(bool),
}

impl Change {
    /// `kept` after it.
    #[must_use]
    pub fn of(self, kept: &Kept) -> Kept {
        let mut kept = kept.clone();
        let given = &mut kept.source.given;
        let text = |text: String| Some(text).filter(|text| !is_blank(text));
        match self {
            Self::Title(title) => given.title = text(title),
            Self::Outlet(outlet) => given.outlet = text(outlet),
            Self::Published(interval) => {
                given.published = interval.map(|interval| GivenDate {
                    interval,
                    inferred: false,
                    note: None,
                });
            }
            Self::Text(text) => kept.source.rewrite(daejo_articles::tidy(&text)),
            Self::Line(line, reason) => {
                given.lines.retain(|said| said.line != line);
                given.lines.push(GivenLine {
                    line,
                    zone: reason.as_ref().map_or(Zone::Body, |_| Zone::Related),
                    reason,
                });
            }
            Self::Hide(is_hidden) => kept.is_hidden = is_hidden,
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use daejo_articles::Source;

    use super::*;

    #[test]
    fn changes_are_what_the_article_is_read_with() {
        let source = Source {
            text: "매출 50조 원\n댓글 3개\n".to_owned(),
            ..Source::default()
        };
        let kept = Kept {
            source,
            ..Kept::default()
        };
        let day = Interval::of_months(2025, 11, 11).unwrap();
        let reason = Reason {
            ko: "뺌".into(),
            en: "out".into(),
        };
        let changes = [
            Change::Title("제목".to_owned()),
            Change::Outlet("  ".to_owned()),
            Change::Published(Some(day)),
            Change::Line(0, Some(reason)),
            Change::Line(1, None),
        ];
        let kept = changes.into_iter().fold(kept, |kept, it| it.of(&kept));
        let article = kept.source.clone().read();
        assert_eq!(article.title.unwrap().value, "제목");
        assert_eq!(article.outlet, None);
        assert_eq!(article.published.unwrap().interval, day);
        let zones: Vec<Zone> = article.lines.iter().map(|line| line.zone).collect();
        assert_eq!(zones, [Zone::Related, Zone::Body]);
        let kept = Change::Text("새\n매출 50조 원\n".to_owned()).of(&Kept {
            source: kept.source,
            ..Kept::default()
        });
        assert_eq!(kept.source.given.lines.len(), 1);
        assert_eq!(kept.source.given.lines[0].line, 1);
    }
}
