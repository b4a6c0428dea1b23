//! `articles.toml`: what is known of articles that their texts do not hold.

use std::collections::BTreeMap;

use daejo_figures::calendar::Interval;
use serde::Deserialize;
use toml::Value;

use crate::article::Language;
use crate::days::{DaysError, parse_days};
use crate::line::is_blank;
use crate::read::{Given, GivenDate};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    #[serde(default)]
    article: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    file: String,
    title: Option<String>,
    outlet: Option<String>,
    author: Option<String>,
    source: Option<String>,
    language: Option<Tag>,
    // A string or one of TOML's own dates.
    published: Option<Value>,
    #[serde(default)]
    inferred: bool,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Tag {
    Ko,
    En,
}

/// The entries of `toml` by file, or what is wrong with it. `exists` tells the folder's files.
pub(super) fn read(
    toml: &str,
    exists: impl Fn(&str) -> bool,
) -> Result<BTreeMap<String, Given>, String> {
    let settings: Settings =
        toml::from_str(toml).map_err(|error| error.to_string().trim_end().to_owned())?;
    let mut all = BTreeMap::new();
    for entry in settings.article {
        let file = entry.file.clone();
        if !exists(&file) {
            return Err(format!("there is no file {file:?} beside it"));
        }
        if all.insert(file.clone(), given(entry)?).is_some() {
            return Err(format!("{file:?} stands there twice"));
        }
    }
    Ok(all)
}

fn given(entry: Entry) -> Result<Given, String> {
    let Entry {
        file,
        title,
        outlet,
        author,
        source,
        language,
        published,
        inferred,
        note,
    } = entry;
    let wrong = |what: &str, reason: &str| Err(format!("{file:?}: {what} {reason}"));
    for (key, value) in [
        ("title", &title),
        ("outlet", &outlet),
        ("author", &author),
        ("note", &note),
    ] {
        if let Some(reason) = value.as_deref().and_then(unfit) {
            return wrong(key, &reason);
        }
    }
    if let Some(source) = &source
        && let Some(reason) = no_address(source)
    {
        return wrong(&format!("source = {source:?}"), reason);
    }
    let published = match published {
        Some(date) => match days(&date) {
            Ok(interval) => Some(GivenDate {
                interval,
                inferred,
                note,
            }),
            Err((shown, error)) => {
                return wrong(&format!("published = {shown}"), &error.to_string());
            }
        },
        None if inferred || note.is_some() => {
            return wrong(
                "`inferred` and `note`",
                "speak of a date, and `published` is missing",
            );
        }
        None => None,
    };
    let language = language.map(|tag| match tag {
        Tag::Ko => Language::Korean,
        Tag::En => Language::English,
    });
    Ok(Given {
        title,
        outlet,
        author,
        source,
        language,
        published,
        lines: Vec::new(),
    })
}

/// Why `text` is no line to show a reader; `None` if it is one.
fn unfit(text: &str) -> Option<String> {
    if text.chars().all(is_blank) {
        return Some("is empty; leave the line out".to_owned());
    }
    let control = text.chars().find(|c| c.is_control())?;
    Some(format!(
        "holds the control character U+{:04X}; write one line of plain text",
        u32::from(control)
    ))
}

/// Why `text` is no web address (RFC 3986, with http or https and a host); `None` if it is one.
fn no_address(text: &str) -> Option<&'static str> {
    let Some(rest) = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
    else {
        return Some("is no web address; begin it with https://");
    };
    if text.contains(|c: char| is_blank(c) || c.is_control()) {
        return Some("is no web address; it holds a blank or a control character");
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    // An IPv6 address stands in brackets.
    let named = host.starts_with(|c: char| c.is_alphanumeric() || c == '[');
    (!named).then_some("is no web address; the name of the site is missing")
}

/// The days of a `published`, or how to show what is none and why it is none.
fn days(value: &Value) -> Result<Interval, (String, DaysError)> {
    match value {
        Value::String(text) => parse_days(text).map_err(|error| (format!("{text:?}"), error)),
        // A time of day would need a zone; the page knows days.
        Value::Datetime(date) if date.time.is_none() => {
            let text = date.to_string();
            parse_days(&text).map_err(|error| (text, error))
        }
        Value::Datetime(date) => Err((date.to_string(), DaysError::NoDate)),
        other => Err((format!("({})", other.type_str()), DaysError::NoDate)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(toml: &str, expect: Result<&str, &str>) {
        let found = read(toml, |file| file == "a.txt");
        let dates = found.as_ref().map(|all| {
            all["a.txt"]
                .published
                .as_ref()
                .map(|date| date.interval.to_string())
                .unwrap_or_default()
        });
        match (dates, expect) {
            (Ok(dates), Ok(expect)) => assert_eq!(dates, expect),
            (Err(error), Err(part)) => assert!(error.contains(part), "{error}"),
            (found, _) => panic!("{toml}: {found:?}"),
        }
    }

    #[test]
    fn dates_are_days_months_and_intervals() {
        let entry = |rest: &str| format!("[[article]]\nfile = \"a.txt\"\n{rest}");
        check(&entry("published = \"2025-11-04\""), Ok("2025-11-04"));
        check(
            &entry("published = \"2025-11\""),
            Ok("2025-11-01…2025-11-30"),
        );
        check(
            &entry("published = \"2025-11-04/2025-11-06\"\ninferred = true\nnote = \"why\""),
            Ok("2025-11-04…2025-11-06"),
        );
        check(&entry("language = \"en\""), Ok(""));
        check(&entry("published = 2025-11-04"), Ok("2025-11-04"));
        check(
            &entry("published = \"2025-11-06/2025-11-04\""),
            Err("runs backwards"),
        );
        check(
            &entry("published = 2025-11-04T09:00:00"),
            Err("published = 2025-11-04T09:00:00 is no date; write \"2025-11-04\""),
        );
        check(
            &entry("published = 20251104"),
            Err("\"a.txt\": published = (integer) is no date; write"),
        );
        check(&entry("published = [2025]"), Err("(array) is no date"));
        check(
            &entry("published = 0205-11-04"),
            Err("published = 0205-11-04 is in the year 205; the year must be"),
        );
        check(&entry("published = \"2025-02-30\""), Err("is no date"));
        check(&entry("published = \"last week\""), Err("is no date"));
        check(&entry("inferred = true"), Err("`published` is missing"));
    }

    #[test]
    fn what_is_not_known_is_refused() {
        check(
            "[[article]]\nfile = \"b.txt\"",
            Err("there is no file \"b.txt\""),
        );
        check(
            "[[article]]\nfile = \"a.txt\"\n[[article]]\nfile = \"a.txt\"",
            Err("twice"),
        );
        check(
            "[[article]]\nfile = \"a.txt\"\noutlets = \"x\"",
            Err("unknown field `outlets`"),
        );
        check(
            "[[articles]]\nfile = \"a.txt\"",
            Err("unknown field `articles`"),
        );
        check(
            "[[article]]\nfile = \"a.txt\"\nlanguage = \"fr\"",
            Err("unknown variant `fr`"),
        );
        check(
            "[[article]]\nfile = \"a.txt\"\nsource = \"javascript:x\"",
            Err("no web address"),
        );
        check("[[article]]\ntitle = \"x\"", Err("missing field `file`"));
    }

    #[test]
    fn texts_are_lines_to_show() {
        let entry = |rest: &str| {
            format!("[[article]]\nfile = \"a.txt\"\npublished = \"2025-11-04\"\n{rest}")
        };
        for key in ["title", "outlet", "author", "note"] {
            check(&entry(&format!("{key} = \"더 데일리\"")), Ok("2025-11-04"));
            for empty in ["", " ", "\u{FEFF}"] {
                check(
                    &entry(&format!("{key} = \"{empty}\"")),
                    Err(&format!("\"a.txt\": {key} is empty; leave the line out")),
                );
            }
            check(
                &entry(&format!("{key} = \"a\\u0007b\"")),
                Err(&format!("{key} holds the control character U+0007")),
            );
            check(&entry(&format!("{key} = \"a\\nb\"")), Err("U+000A"));
        }
    }

    #[test]
    fn sources_have_a_host() {
        let entry = |source: &str| format!("[[article]]\nfile = \"a.txt\"\nsource = \"{source}\"");
        for source in [
            "https://example.com",
            "http://example.com:8080/a?b#c",
            "https://뉴스.한국/1",
            "https://[::1]/",
        ] {
            check(&entry(source), Ok(""));
        }
        for source in [
            "https://",
            "http:///a",
            "https://?q",
            "https://:80/",
            "https://me@/",
        ] {
            check(&entry(source), Err("the name of the site is missing"));
        }
        check(&entry("https://a b"), Err("holds a blank"));
        check(&entry("HTTPS:example.com"), Err("begin it with https://"));
    }
}
