//! A set of articles as a file: JSON with a version, so that what is written today is read later.

mod page;

use std::fmt;

use daejo_figures::calendar::iso;
use serde::{Deserialize, Serialize};

use crate::article::Language;
use crate::days::parse_days;
use crate::read::{Given, GivenDate, GivenLine};
use crate::source::Source;
use crate::tidy::tidy;
use crate::web::one_line;
use crate::zone::{Reason, Zone};

/// What tells a set from other JSON.
const FORMAT: &str = "daejo-articles";
/// The version that is written. Older ones are read.
const VERSION: u32 = 1;

/// Articles that are compared with each other, in the order in which they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleSet {
    /// What a reader calls it.
    pub name: String,
    /// The articles.
    pub articles: Vec<Kept>,
}

/// An article of a set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The article.
    pub source: Source,
    /// It stays in the set, and out of the comparison.
    pub is_hidden: bool,
    /// It came with the page.
    pub is_of_edition: bool,
}

/// Why a text is no set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SetError {
    /// It is no JSON.
    NoJson,
    /// It is the JSON of something else.
    Foreign,
    /// It is of a later version, this one.
    Newer(u32),
    /// Something in it is not as it should be: where, and what.
    Damaged(String),
}

impl fmt::Display for SetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoJson => f.write_str("this is no JSON"),
            Self::Foreign => write!(
                f,
                "this JSON is no set of articles (\"format\": \"{FORMAT}\")"
            ),
            Self::Newer(version) => write!(
                f,
                "this set is of version {version}, and the last one known here is {VERSION}"
            ),
            Self::Damaged(what) => write!(f, "this set is damaged: {what}"),
        }
    }
}

impl std::error::Error for SetError {}

impl ArticleSet {
    /// The set that `json` holds.
    ///
    /// # Errors
    ///
    /// [`SetError`] for anything that [`ArticleSet::written`] has not written, in this version or
    /// an older one.
    ///
    /// ```
    /// use daejo_articles::{ArticleSet, Kept, SetError, Source};
    /// let source = Source { text: "매출 50조 원".to_owned(), ..Source::default() };
    /// let articles = vec![Kept { source, ..Kept::default() }];
    /// let set = ArticleSet { name: "실적".to_owned(), articles };
    /// assert_eq!(ArticleSet::read(&set.written()), Ok(set));
    /// assert_eq!(ArticleSet::read("[1, 2]"), Err(SetError::Foreign));
    /// ```
    pub fn read(json: &str) -> Result<Self, SetError> {
        let json = json.trim_start_matches('\u{FEFF}');
        let damaged = |error: serde_json::Error| SetError::Damaged(error.to_string());
        let label: Label = match serde_json::from_str(json) {
            Ok(label) => label,
            Err(error) if error.is_data() => return Err(SetError::Foreign),
            Err(_) => return Err(SetError::NoJson),
        };
        if label.format != FORMAT {
            return Err(SetError::Foreign);
        }
        if label.version > VERSION {
            return Err(SetError::Newer(label.version));
        }
        let file: File = serde_json::from_str(json).map_err(damaged)?;
        let articles = file.articles.into_iter().map(Entry::kept);
        Ok(Self {
            name: one_line(&file.name),
            articles: articles.collect::<Result<_, _>>()?,
        })
    }

    /// The set as JSON.
    #[must_use]
    pub fn written(&self) -> String {
        let file = File {
            format: FORMAT.to_owned(),
            version: VERSION,
            name: self.name.clone(),
            articles: self.articles.iter().map(Entry::of).collect(),
        };
        // Only a map with other keys than texts could fail.
        serde_json::to_string_pretty(&file).unwrap_or_default()
    }
}

/// What every version has.
#[derive(Deserialize)]
struct Label {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    #[serde(default)]
    name: String,
    articles: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    file: String,
    #[serde(default, skip_serializing_if = "is_false")]
    hidden: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    edition: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outlet: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    author: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    published: Option<Day>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    lines: Vec<Said>,
    text: String,
}

/// The day of publication, or the days among which it lies: `2025-11-04/2025-11-06`.
#[derive(Serialize, Deserialize)]
struct Day {
    days: String,
    #[serde(default, skip_serializing_if = "is_false")]
    inferred: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

/// What is said of a line.
#[derive(Serialize, Deserialize)]
struct Said {
    line: usize,
    zone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ko: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    en: Option<String>,
}

// The form that serde asks for.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(value: &bool) -> bool {
    !value
}

impl Entry {
    fn of(kept: &Kept) -> Self {
        let Source { file, text, given } = kept.source.clone();
        Self {
            file,
            hidden: kept.is_hidden,
            edition: kept.is_of_edition,
            title: given.title,
            outlet: given.outlet,
            author: given.author,
            source: given.source,
            language: given.language.map(|language| language.tag().to_owned()),
            published: given.published.map(|date| Day {
                days: [iso(date.interval.start), iso(date.interval.end)].join("/"),
                inferred: date.inferred,
                note: date.note,
            }),
            lines: given.lines.into_iter().map(Said::of).collect(),
            text,
        }
    }

    fn kept(self) -> Result<Kept, SetError> {
        let wrong = |what: &str| SetError::Damaged([&*self.file, ": ", what].concat());
        let line =
            |text: Option<String>| text.map(|text| one_line(&text)).filter(|it| !it.is_empty());
        let published = match &self.published {
            None => None,
            Some(day) => Some(GivenDate {
                interval: parse_days(&day.days)
                    .map_err(|error| wrong(&[&*day.days, " ", &error.to_string()].concat()))?,
                inferred: day.inferred,
                note: line(day.note.clone()),
            }),
        };
        let language = match self.language.as_deref() {
            None => None,
            Some("ko") => Some(Language::Korean),
            Some("en") => Some(Language::English),
            Some(other) => return Err(wrong(other)),
        };
        let source = line(self.source.clone());
        let is_web = |url: &str| url.starts_with("https://") || url.starts_with("http://");
        if let Some(url) = source.as_deref().filter(|url| !is_web(url)) {
            return Err(wrong(url));
        }
        let lines = self
            .lines
            .iter()
            .map(|said| said.given().ok_or_else(|| wrong(&said.zone)));
        let lines = lines.collect::<Result<_, _>>()?;
        Ok(Kept {
            source: Source {
                given: Given {
                    title: line(self.title),
                    outlet: line(self.outlet),
                    author: line(self.author),
                    source,
                    language,
                    published,
                    lines,
                },
                text: tidy(&self.text),
                file: one_line(&self.file),
            },
            is_hidden: self.hidden,
            is_of_edition: self.edition,
        })
    }
}

impl Said {
    fn of(line: GivenLine) -> Self {
        let reason = line.reason;
        Self {
            line: line.line,
            zone: line.zone.name().to_owned(),
            ko: reason.as_ref().map(|reason| reason.ko.clone().into_owned()),
            en: reason.map(|reason| reason.en.into_owned()),
        }
    }

    fn given(&self) -> Option<GivenLine> {
        let zone = Zone::ALL
            .into_iter()
            .find(|zone| zone.name() == self.zone)?;
        let reason = match (&self.ko, &self.en) {
            (None, None) => None,
            (ko, en) => {
                let text = |text: &Option<String>| one_line(text.as_deref().unwrap_or_default());
                Some(Reason {
                    ko: text(ko).into(),
                    en: text(en).into(),
                })
            }
        };
        Some(GivenLine {
            line: self.line,
            zone,
            reason,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use daejo_figures::calendar::Interval;

    fn set() -> ArticleSet {
        let given = Given {
            title: Some("제목".to_owned()),
            outlet: Some("한빛일보".to_owned()),
            author: None,
            source: Some("https://a.example/1".to_owned()),
            language: Some(Language::Korean),
            published: Some(GivenDate {
                interval: Interval::of_months(2025, 11, 11).unwrap(),
                inferred: true,
                note: Some("까닭".to_owned()),
            }),
            lines: vec![GivenLine {
                line: 1,
                zone: Zone::Related,
                reason: Some(Reason {
                    ko: "광고".into(),
                    en: "ad".into(),
                }),
            }],
        };
        let source = Source {
            file: "a.txt".to_owned(),
            text: "본문\n줄 \"둘\" <script>\n".to_owned(),
            given,
        };
        ArticleSet {
            name: "이름".to_owned(),
            articles: vec![
                Kept {
                    source,
                    is_hidden: true,
                    is_of_edition: false,
                },
                Kept::default(),
            ],
        }
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(ArticleSet::read(&set().written()), Ok(set()));
    }

    #[test]
    fn what_a_later_version_adds_is_passed_over_and_its_number_is_not() {
        let added = set().written().replacen('{', "{ \"colour\": 1,", 1);
        assert_eq!(ArticleSet::read(&added), Ok(set()));
        let later = set().written().replace("\"version\": 1", "\"version\": 2");
        assert_eq!(ArticleSet::read(&later), Err(SetError::Newer(2)));
    }

    #[test]
    fn the_first_version_is_read_for_ever() {
        let first = r#"{"format":"daejo-articles","version":1,"articles":[{"file":"a.txt","text":"매출 50조 원","published":{"days":"2025-11-04"},"lines":[{"line":0,"zone":"body"}]}]}"#;
        let set = ArticleSet::read(first).unwrap();
        let given = &set.articles[0].source.given;
        assert_eq!(
            given.published.as_ref().unwrap().interval.to_string(),
            "2025-11-04"
        );
        assert_eq!(given.lines[0].zone, Zone::Body);
    }

    #[test]
    fn other_texts_are_refused_with_the_reason() {
        let written = set().written();
        let damaged = |from: &str, to: &str| {
            let error = ArticleSet::read(&written.replacen(from, to, 1)).unwrap_err();
            assert!(matches!(error, SetError::Damaged(_)), "{error}");
            error.to_string()
        };
        for (text, expect) in [
            ("", SetError::NoJson),
            ("{\"format\": ", SetError::NoJson),
            ("{\"a\": 1}", SetError::Foreign),
            ("3", SetError::Foreign),
            (
                &written.replace("daejo-articles", "geojson"),
                SetError::Foreign,
            ),
        ] {
            assert_eq!(ArticleSet::read(text), Err(expect), "{text}");
        }
        assert!(damaged("2025-11-30", "2025-11-31").contains("no date"));
        assert!(damaged("https:", "javascript:").contains("javascript:"));
        assert!(damaged("related", "sidebar").contains("a.txt: sidebar"));
        assert!(damaged("\"text\"", "\"texts\"").contains("missing field"));
    }
}
