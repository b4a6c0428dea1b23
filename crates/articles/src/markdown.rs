//! What a Markdown text says of itself: the data at its head, and its heading.

use crate::days::parse_days;
use crate::line::is_blank;
use crate::read::{Given, GivenDate, GivenLine};
use crate::words::{Characters, Words, words};
use crate::zone::{Cause, Zone};

/// Lines that the data at the head can take.
const MOST: usize = 100;

const TITLES: Words = words!["title", "headline", "제목"];
const OUTLETS: Words = words![
    "outlet",
    "publisher",
    "publication",
    "site",
    "매체",
    "언론사"
];
const AUTHORS: Words = words!["author", "byline", "기자", "글쓴이"];
const DATES: Words = words![
    "date",
    "published",
    "pubdate",
    "publishdate",
    "날짜",
    "발행일",
    "보도일"
];
const SOURCES: Words = words!["source", "url", "link", "canonical", "출처"];

/// Why lines of the head are no article.
const HEAD: Cause = Cause {
    ko: "글머리에 적은 정보",
    en: "data at the head of the file",
};

impl Given {
    /// What `text` states as Markdown does: between two lines `---` at its beginning (front matter,
    /// as site generators have it: a key, a colon, a value), and in a heading `# …` that comes first.
    /// Nothing for other texts.
    ///
    /// ```
    /// use daejo_articles::Given;
    /// let given = Given::in_markdown("---\ntitle: \"계약\"\ndate: 2026-03-13\n---\n\n매출 50조 원\n");
    /// assert_eq!(given.title.as_deref(), Some("계약"));
    /// assert_eq!(given.published.map(|date| date.interval.to_string()).as_deref(), Some("2026-03-13"));
    /// assert_eq!(given.lines.len(), 4);
    /// ```
    #[must_use]
    pub fn in_markdown(text: &str) -> Self {
        let mut given = Self::default();
        let lines = || {
            let lines = text.lines().map(|line| line.trim_of(&is_blank));
            lines.filter(|line| !line.is_empty())
        };
        let head = lines().skip(1).take(MOST).position(|line| line == "---");
        let head = head.filter(|_| lines().next() == Some("---"));
        let data = head.map_or(0, |last| last + 2);
        for line in lines().take(data) {
            given.state(line);
        }
        let is_stated = given != Self::default();
        if is_stated {
            given.lines = (0..data)
                .map(|line| GivenLine {
                    line,
                    zone: Zone::Source,
                    reason: Some(HEAD.into()),
                })
                .collect();
        }
        let behind = if is_stated { data } else { 0 };
        let heading = lines().nth(behind);
        if let Some(heading) = heading.and_then(|line| line.strip_prefix("# ")) {
            given.title = given.title.or(Some(heading.trim().to_owned()));
            given.lines.push(GivenLine {
                line: behind,
                zone: Zone::Title,
                reason: None,
            });
        }
        given
    }

    /// Takes what a line `key: value` states.
    fn state(&mut self, line: &str) {
        let Some((key, value)) = line.split_once(':') else {
            return;
        };
        let key = key.trim().to_ascii_lowercase();
        let value = value.trim().trim_matches(['"', '\'']);
        if value.is_empty() {
            return;
        }
        let text = || Some(value.to_owned());
        if TITLES.has(&key) {
            self.title = text();
        } else if OUTLETS.has(&key) {
            self.outlet = text();
        } else if AUTHORS.has(&key) {
            self.author = text();
        } else if SOURCES.has(&key) {
            self.source = text().filter(|value| value.starts_with("http"));
        } else if DATES.has(&key) {
            // A clock and a zone may stand behind the day.
            let day = value.split(['T', ' ']).next().unwrap_or_default();
            self.published = parse_days(day).ok().map(|interval| GivenDate {
                interval,
                inferred: false,
                note: Some([key.as_str(), ": ", value].concat()),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    const TEXT: &str = "---\ntitle: 한빛전자 공급 계약\ndate: 2026-03-13T09:00:00+09:00\ntags: [반도체]\n---\n\n\
        # 한빛전자, 공급 계약\n\n한빛전자는 두리소프트와 380억 달러 규모의 계약을 맺었다고 13일 공시했다.\n";

    #[test]
    fn the_data_at_the_head_is_no_line_of_the_article() {
        let given = Given::in_markdown(TEXT);
        let article = read("a.md", TEXT.to_owned(), Some(&given)).unwrap();
        let zones: Vec<Zone> = article.lines.iter().map(|line| line.zone).collect();
        assert_eq!(zones[..5], [Zone::Source; 5]);
        assert_eq!(zones[5..], [Zone::Title, Zone::Body]);
        assert_eq!(article.title.unwrap().value, "한빛전자 공급 계약");
        assert_eq!(
            article.published.unwrap().interval.to_string(),
            "2026-03-13"
        );
        assert_eq!(article.outlet, None);
    }

    #[test]
    fn a_heading_is_the_title() {
        let given = Given::in_markdown("# 한빛전자, 공급 계약\n\n380억 달러\n");
        assert_eq!(given.title.as_deref(), Some("한빛전자, 공급 계약"));
        assert_eq!(given.lines.len(), 1);
    }

    #[test]
    fn other_texts_state_nothing() {
        for text in [
            "",
            "---\n",
            "---\n380억 달러\n---\n",
            "제목: 계약\n날짜: 2026-03-13\n",
            "계약\n---\ntitle: a\n---\n",
            "#AI #클라우드\n",
            "## 둘째\n",
        ] {
            assert_eq!(Given::in_markdown(text), Given::default(), "{text}");
        }
    }
}
