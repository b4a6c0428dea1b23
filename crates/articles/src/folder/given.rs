//! `articles.toml`: what is known of articles that their texts do not hold.

use std::collections::BTreeMap;

use daejo_figures::calendar::{Interval, parse_iso};
use serde::Deserialize;

use crate::article::Language;
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
    published: Option<String>,
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
    if let Some(source) = &source
        && !source.starts_with("https://")
        && !source.starts_with("http://")
    {
        return Err(format!(
            "{file:?}: source = {source:?} is no web address; begin it with https://"
        ));
    }
    let published = match published {
        Some(date) => Some(GivenDate {
            interval: days(&date).ok_or_else(|| {
                format!(
                    "{file:?}: published = {date:?} is no date; write \"2025-11-04\", \"2025-11\" or \"2025-11-04/2025-11-06\""
                )
            })?,
            inferred,
            note,
        }),
        None if inferred || note.is_some() => {
            return Err(format!("{file:?}: `inferred` and `note` speak of a date, and `published` is missing"));
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
    })
}

/// A day, a month, or an interval of days as ISO 8601 writes it.
fn days(text: &str) -> Option<Interval> {
    if let Some((start, end)) = text.split_once('/') {
        return Interval::new(parse_iso(start)?, parse_iso(end)?);
    }
    if let Some(day) = parse_iso(text) {
        return Some(Interval::of_day(day));
    }
    // A month is what becomes a date with a day behind.
    parse_iso(&format!("{text}-01")).and_then(|first| {
        Interval::of_months(first.year(), first.month().into(), first.month().into())
    })
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
        check(
            &entry("published = \"2025-11-06/2025-11-04\""),
            Err("is no date"),
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
}
