//! Records as JSON.

use super::record::{Held, Normal, Record, Statement, points};
use crate::anchor;
use crate::findings::{Line, Part, parts};
use crate::page::Page;
use crate::wording::{Wording, fill};

/// Every record, and what the articles say beside the facts, with names of the engine beside the
/// words of the page.
#[must_use]
pub fn json(records: &[Record], page: &Page) -> String {
    let wording = page.wording;
    let rows = list(records.iter().map(|record| row(record, wording)), "\n");
    let until = page.rates.until.map(daejo_figures::calendar::iso);
    let rates = until.map(|day| fill(wording.rates_source, &[("day", &day)]));
    let mut text = object(&[
        ("language", string(wording.tag)),
        ("rates", optional(rates.as_deref())),
        ("rows", rows),
        (
            "findings",
            list(parts(page).iter().map(|it| part(it, page)), "\n"),
        ),
    ]);
    text.push('\n');
    text
}

fn part(part: &Part, page: &Page) -> String {
    object(&[
        ("kind", string(part.name)),
        ("heading", string(part.words[0])),
        (
            "lines",
            list(part.lines.iter().map(|it| line(it, page)), "\n"),
        ),
    ])
}

fn line(of: &Line, page: &Page) -> String {
    let passages = of
        .passages(page)
        .into_iter()
        .filter_map(|(document, span)| {
            let (id, it) = page.document(document)?;
            let text = &it.article.text;
            let (start, end) = points(text, &span);
            Some(object(&[
                ("article", string(&anchor::document(id))),
                ("outlet", string(&page.name(document))),
                ("quote", string(text.get(span)?)),
                ("start", start.to_string()),
                ("end", end.to_string()),
            ]))
        });
    object(&[
        ("verdict", optional(of.verdict())),
        ("shown", string(&of.text(page))),
        ("note", optional(of.note.as_deref())),
        ("passages", list(passages, "")),
        (
            "articles",
            list(of.below.iter().map(|it| line(it, page)), ""),
        ),
    ])
}

fn row(record: &Record, wording: &Wording) -> String {
    let verdict = wording.verdict(record.verdict).map(|words| words.name);
    object(&[
        ("event", record.event.to_string()),
        ("fact", string(&record.name)),
        ("label", string(&record.label)),
        ("verdict", string(record.verdict.name())),
        ("verdict_shown", optional(verdict)),
        ("why", string(&record.why)),
        (
            "articles",
            list(
                record.statements.iter().map(|it| statement(it, wording)),
                "",
            ),
        ),
    ])
}

fn statement(statement: &Statement, wording: &Wording) -> String {
    let (start, end) = statement.place;
    object(&[
        ("article", string(&statement.article)),
        ("outlet", string(&statement.outlet)),
        ("published", string(&statement.dateline)),
        ("source", string(&statement.source)),
        ("written", string(&statement.written)),
        ("read", optional(statement.read.as_deref())),
        // As text: a number of JSON would lose digits in most readers.
        (
            "value",
            optional(statement.value.as_ref().map(Normal::text)),
        ),
        ("unit", optional(statement.unit.as_deref())),
        ("quote", string(&statement.quote)),
        ("start", start.to_string()),
        ("end", end.to_string()),
        ("basis", optional(statement.basis.as_deref())),
        (
            "conversions",
            list(statement.conversions.iter().map(|it| held(it, wording)), ""),
        ),
    ])
}

fn held(held: &Held, wording: &Wording) -> String {
    object(&[
        ("formula", string(&held.formula)),
        ("interval", string(&held.interval)),
        ("verdict", string(held.verdict.name())),
        (
            "verdict_shown",
            string(wording.conversion_verdict(held.verdict).1),
        ),
        ("market", optional(held.market.as_deref())),
    ])
}

/// An object of members whose values are JSON already.
pub fn object(members: &[(&str, String)]) -> String {
    let members: Vec<String> = members
        .iter()
        .map(|(name, value)| ["\"", name, "\":", value].concat())
        .collect();
    ["{", &members.join(","), "}"].concat()
}

/// A list of what is JSON already.
pub fn list(items: impl Iterator<Item = String>, between: &str) -> String {
    let items: Vec<String> = items.collect();
    [
        "[",
        between,
        &items.join(&[",", between].concat()),
        between,
        "]",
    ]
    .concat()
}

fn optional(text: Option<&str>) -> String {
    text.map_or_else(|| "null".to_owned(), string)
}

/// A string of JSON (RFC 8259), safe inside a script of HTML as well.
pub fn string(text: &str) -> String {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '<' | '\u{2028}' | '\u{2029}' | '\0'..='\u{1f}' => {
                quoted.push_str("\\u");
                let code = u32::from(c);
                let digits = [12, 8, 4, 0].map(|shift| (code >> shift & 15) as usize);
                quoted.extend(digits.iter().filter_map(|digit| HEX.get(*digit)));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::record::records;
    use crate::fixture;
    use crate::market::Rates;

    #[test]
    fn strings_are_quoted() {
        for (text, expect) in [
            ("380억", "\"380억\""),
            ("\"예\" \\", r#""\"예\" \\""#),
            ("a\r\n\tb\u{1}\u{2028}", r#""a\r\n\tb\u0001\u2028""#),
            ("</script>", r#""\u003c/script>""#),
        ] {
            assert_eq!(string(text), expect);
        }
    }

    #[test]
    fn a_row_an_object_with_its_articles() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let json = json(&records(&page), &page);
        assert!(json.starts_with("{\"language\":\"ko\",\"rates\":null,\"rows\":[\n{\"event\":1,"));
        for part in [
            "\"verdict\":\"compatible\",\"verdict_shown\":\"모호\"",
            "\"written\":\"50조 원\",\"read\":\"약 50조 원\",\"value\":\"50000000000000\",\"unit\":\"KRW\"",
            "\"start\":10,\"end\":15,\"basis\":null,\"conversions\":[{\"formula\":\"50조 원 ÷",
            "\"verdict\":\"no_rate\",\"verdict_shown\":\"환율 없음\",\"market\":null}]",
        ] {
            assert!(json.contains(part), "{part}: {json}");
        }
    }

    #[test]
    fn what_is_said_beside_the_facts_has_its_places() {
        let text = "AWS가 독점 공급한다. 로이터통신에 따르면 그렇다.\n";
        let articles = ["0.txt", "1.txt"]
            .map(|file| daejo_articles::read(file, text.to_owned(), None).unwrap());
        let comparison = daejo_collation::compare(articles.into()).with_findings();
        let page = Page::new(comparison, Rates::default());
        let json = json(&[], &page);
        let part = "{\"kind\":\"sources\",\"heading\":\"인용한 출처\",\"lines\":[\n{\"verdict\":null,\
             \"shown\":\"출처 미상 (0): 로이터통신 (본문 인용)\",\"note\":null,\"passages\":[\
             {\"article\":\"doc-0\",\"outlet\":\"출처 미상 (0)\",\
             \"quote\":\"로이터통신에 따르면 그렇다.\",\"start\":14,\"end\":29}]";
        assert!(json.contains(part), "{part}: {json}");
    }
}
