//! What a page says about itself: JSON-LD, OpenGraph and its like, `<time>`.

use daejo_figures::calendar::parse_iso;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::one_line;
use crate::article::Language;
use crate::days::parse_days;
use crate::read::{Given, GivenDate};
use crate::stamp;

/// What the head of a page states, and the times in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its `<title>`.
    pub title: String,
    /// The `lang` of the page.
    pub language: String,
    /// The address of `<link rel="canonical">`.
    pub address: String,
    /// `property`, `name` or `itemprop` of each `<meta>`, in lower case, and its content.
    pub metas: Vec<(String, String)>,
    /// Each block of JSON-LD.
    pub data: Vec<String>,
    /// `datetime` of each `<time>`, in order.
    pub times: Vec<String>,
}

/// Names of `<meta>`s, the best first.
const TITLES: [&str; 3] = ["og:title", "twitter:title", "title"];
const OUTLETS: [&str; 4] = [
    "og:site_name",
    "article:publisher",
    "publisher",
    "application-name",
];
const AUTHORS: [&str; 4] = ["author", "article:author", "dable:author", "byl"];
const DATES: [&str; 8] = [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "pubdate",
    "publishdate",
    "dc.date.issued",
    "date",
];

/// How word processors call themselves in `<meta name="generator">`.
const PROCESSORS: [&str; 6] = [
    "Microsoft Word",
    "Word.Document",
    "LibreOffice",
    "OpenOffice",
    "Hancom",
    "Hwp",
];

/// Characters of the longest title, name or address that is believed.
const LONGEST: usize = 400;

impl Head {
    /// What is known of the article by it.
    pub(super) fn given(&self) -> Given {
        let data = self.article();
        let stated = |name: &str| data.as_ref().and_then(|data| text_of(data.get(name)?));
        let outlet = stated("publisher").or_else(|| self.meta(&OUTLETS));
        let title = stated("headline")
            .or_else(|| self.meta(&TITLES))
            .or_else(|| fit(&self.title))
            .map(|title| without_outlet(&title, outlet.as_deref()));
        let source = [self.address.as_str()]
            .into_iter()
            .find_map(address)
            .or_else(|| stated("url").and_then(|url| address(&url)))
            .or_else(|| self.meta(&["og:url"]).and_then(|url| address(&url)));
        Given {
            title,
            author: stated("author")
                .or_else(|| self.meta(&AUTHORS))
                .filter(|author| !author.contains("://")),
            outlet: outlet.filter(|outlet| !outlet.contains("://")),
            source,
            language: match self.language.get(..2) {
                Some("ko") => Some(Language::Korean),
                Some("en") => Some(Language::English),
                _ => None,
            },
            published: self.published(stated("datePublished")),
            lines: Vec::new(),
        }
    }

    /// Whether a word processor has written the page: it is a document, all of which its writer means.
    pub(super) fn is_document(&self) -> bool {
        let generator = self.meta(&["generator", "progid"]).unwrap_or_default();
        PROCESSORS.iter().any(|name| generator.starts_with(name))
    }

    /// The first of these `<meta>`s that says something.
    fn meta(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| {
            let mut metas = self.metas.iter();
            metas.find_map(|(of, content)| (of == name).then(|| fit(content))?)
        })
    }

    /// The day that the page states, with the place where it does.
    fn published(&self, data: Option<String>) -> Option<GivenDate> {
        let metas = DATES.iter().filter_map(|name| {
            let content = self.meta(&[name])?;
            Some((content, ["<meta ", name, ">"].concat()))
        });
        let times = self.times.iter();
        let times = times.map(|time| (time.clone(), "<time>".to_owned()));
        let data = data.map(|day| (day, "JSON-LD datePublished".to_owned()));
        let mut stated = data.into_iter().chain(metas).chain(times);
        stated.find_map(|(text, place)| {
            Some(GivenDate {
                interval: parse_days(&day(&text)?).ok()?,
                inferred: false,
                note: Some(place),
            })
        })
    }

    /// The object of the JSON-LD that is the article.
    fn article(&self) -> Option<Value> {
        let blocks = self.data.iter();
        let mut values = blocks.filter_map(|text| serde_json::from_str(text.trim()).ok());
        values.find_map(|value| article_in(&value, 4))
    }
}

fn article_in(value: &Value, depth: usize) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    match value {
        Value::Array(values) => values.iter().find_map(|value| article_in(value, depth)),
        Value::Object(object) => {
            let kind = object.get("@type").and_then(text_of).unwrap_or_default();
            if kind.ends_with("Article") || kind.ends_with("Posting") {
                return Some(value.clone());
            }
            let within = object.get("@graph").or_else(|| object.get("mainEntity"));
            article_in(within?, depth)
        }
        _ => None,
    }
}

/// A text, or the name of a thing; of several, all, with commas between.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => fit(text),
        Value::Object(thing) => fit(thing.get("name")?.as_str()?),
        Value::Array(values) => {
            let texts: Vec<String> = values.iter().filter_map(text_of).collect();
            fit(&texts.join(", "))
        }
        _ => None,
    }
}

/// `text` on one line, unless it is empty or too long to be what it is taken for.
fn fit(text: &str) -> Option<String> {
    let line = one_line(text);
    (!line.is_empty() && line.chars().count() <= LONGEST).then_some(line)
}

/// An address of the web; scripts and files are none.
fn address(text: &str) -> Option<String> {
    let address = fit(text)?;
    let is_web = ["https://", "http://"]
        .iter()
        .any(|it| address.starts_with(it));
    (is_web && !address.contains(' ')).then_some(address)
}

/// A headline without the name of the outlet, which titles of pages end with.
fn without_outlet(title: &str, outlet: Option<&str>) -> String {
    let bare = outlet.and_then(|outlet| {
        let before = title.strip_suffix(outlet)?.trim_end();
        let before = before.strip_suffix(['-', '|', '–', '—', ':', '<', '·'])?;
        let before = before.trim_end_matches([':', '<', ' ']);
        (!before.is_empty()).then(|| before.to_owned())
    });
    bare.unwrap_or_else(|| title.to_owned())
}

/// The day of a time as pages write it, as ISO 8601 does: of `2025-11-04T09:00:00+09:00` the first
/// ten characters, which is the day where it was published.
fn day(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some(iso) = text.get(..10).filter(|day| parse_iso(day).is_some()) {
        return Some(iso.to_owned());
    }
    let stamp = stamp::read(text).found.into_iter().next()?;
    Some(daejo_figures::calendar::iso(stamp.day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(metas: &[(&str, &str)], data: &[&str]) -> Given {
        let owned = |text: &&str| (*text).to_owned();
        let head = Head {
            metas: metas
                .iter()
                .map(|(of, it)| (owned(of), owned(it)))
                .collect(),
            data: data.iter().map(owned).collect(),
            ..Head::default()
        };
        head.given()
    }

    #[test]
    fn json_ld_comes_before_open_graph() {
        let metas = [
            ("og:title", "다른 제목"),
            ("og:site_name", "한빛일보"),
            ("article:published_time", "2025-11-05T09:00:00+09:00"),
        ];
        let data = r#"{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"x"},
            {"@type":["NewsArticle"],"headline":"두 회사\n계약","datePublished":"2025-11-04T23:30:00+09:00",
             "author":[{"@type":"Person","name":"홍길동"},{"name":"김철수"}],"publisher":{"name":"한빛"}}]}"#;
        let given = head(&metas, &[data]);
        assert_eq!(given.title.as_deref(), Some("두 회사 계약"));
        assert_eq!(given.outlet.as_deref(), Some("한빛"));
        assert_eq!(given.author.as_deref(), Some("홍길동, 김철수"));
        let published = given.published.unwrap();
        assert_eq!(published.interval.to_string(), "2025-11-04");
        assert_eq!(published.note.as_deref(), Some("JSON-LD datePublished"));
        let given = head(&metas, &["{\"@type\": broken"]);
        assert_eq!(given.outlet.as_deref(), Some("한빛일보"));
        assert_eq!(given.published.unwrap().interval.to_string(), "2025-11-05");
    }

    #[test]
    fn a_title_loses_the_name_of_the_outlet() {
        for title in [
            "제목 - 한빛일보",
            "제목 | 한빛일보",
            "제목 :: 한빛일보",
            "제목 < 한빛일보",
        ] {
            let given = head(&[("og:title", title), ("og:site_name", "한빛일보")], &[]);
            assert_eq!(given.title.as_deref(), Some("제목"), "{title}");
        }
    }

    #[test]
    fn only_addresses_of_the_web_are_sources() {
        let source = |url| head(&[("og:url", url)], &[]).source;
        assert_eq!(
            source("https://a.example/1").as_deref(),
            Some("https://a.example/1")
        );
        for url in ["javascript:alert(1)", "file:///etc/passwd", "https://a b"] {
            assert_eq!(source(url), None, "{url}");
        }
    }

    #[test]
    fn days_are_read_as_pages_write_them() {
        for (text, expect) in [
            ("2025-11-04", Some("2025-11-04")),
            ("2025-11-04T23:30:00+09:00", Some("2025-11-04")),
            ("2025.11.04 09:00", Some("2025-11-04")),
            ("soon", None),
        ] {
            assert_eq!(day(text).as_deref(), expect, "{text}");
        }
    }
}
