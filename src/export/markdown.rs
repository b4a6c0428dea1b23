//! Records as Markdown: a report to paste.

use super::record::{Normal, Record, Statement, points};
use super::sheet::{place, plain};
use crate::findings::{Line, parts};
use crate::page::Page;
use crate::wording::{Wording, fill};

/// A heading a row, with its reason; under it an item an article. Then what the articles say beside
/// the facts, a heading a kind.
#[must_use]
pub fn markdown(records: &[Record], page: &Page) -> String {
    let wording = page.wording;
    let mut text = ["# ", wording.name, "\n"].concat();
    for record in records {
        text.push_str(&row(record, wording));
    }
    for part in parts(page) {
        let [heading, note] = part.words.map(escape);
        text.push_str(&["\n## ", &heading, "\n\n", &note, "\n\n"].concat());
        for line in &part.lines {
            tell(&mut text, "- ", line, page);
            for line in &line.below {
                tell(&mut text, "  - ", line, page);
            }
            if let Some(note) = &line.note {
                text.push_str(&["  - ", &escape(note), "\n"].concat());
            }
        }
    }
    if let Some(day) = page.rates.until.map(daejo_figures::calendar::iso) {
        text.push('\n');
        text.push_str(&fill(wording.rates_source, &[("day", &day)]));
        text.push('\n');
    }
    text
}

/// An item of what is told, and below it the sentences that it rests on.
fn tell(text: &mut String, bullet: &str, line: &Line, page: &Page) {
    let wording = page.wording;
    text.push_str(&[bullet, &escape(&line.text(page)), "\n"].concat());
    for (document, span) in line.passages(page) {
        let Some((_, document)) = page.document(document) else {
            continue;
        };
        let of = &document.article.text;
        let words = of.get(span.clone()).unwrap_or_default().trim();
        let at = fill(wording.tools.place, &[("place", &place(points(of, &span)))]);
        let quote = ["‘", &escape(words), "’ (", &escape(&at), ")\n"].concat();
        text.push_str(&["  ", bullet, &quote].concat());
    }
}

fn row(record: &Record, wording: &Wording) -> String {
    let verdict = wording.verdict(record.verdict);
    let (shape, word) = verdict.map_or(("", ""), |it| (it.shape, it.name));
    let event = fill(wording.tools.event, &[("n", &record.event.to_string())]);
    let mut text = [
        "\n## ",
        &escape(&[shape, " ", word, " · ", &record.name, ": ", &record.label].concat()),
        "\n\n",
        &escape(&[&*event, " · ", &record.why].concat()),
        "\n\n",
    ]
    .concat();
    for statement in &record.statements {
        text.push_str(&item(statement, wording));
    }
    text
}

fn item(statement: &Statement, wording: &Wording) -> String {
    let mut text = [
        "- ",
        &escape(&[&*statement.outlet, " (", &statement.dateline, ")"].concat()),
        ": **",
        &escape(&statement.written),
        "**",
    ]
    .concat();
    if let Some(value) = statement.value.as_ref().map(Normal::text) {
        let unit = statement.unit.as_deref().unwrap_or_default();
        text.push_str(" = ");
        text.push_str(&escape(&[value, " ", unit].concat()));
    }
    text.push('\n');
    let mut line = |words: &str| {
        text.push_str("  - ");
        text.push_str(words);
        text.push('\n');
    };
    let at = fill(wording.tools.place, &[("place", &place(statement.place))]);
    line(&["‘", &escape(&statement.quote), "’ (", &escape(&at), ")"].concat());
    if let Some(basis) = &statement.basis {
        line(&escape(basis));
    }
    for held in &statement.conversions {
        let (shape, word) = wording.conversion_verdict(held.verdict);
        let mut words = [
            &*held.formula,
            " · ",
            shape,
            " ",
            word,
            " · ",
            &held.interval,
        ]
        .concat();
        if let Some(market) = &held.market {
            words.push_str(" · ");
            words.push_str(market);
        }
        line(&escape(&words));
    }
    line(&[&*escape(wording.source), ": ", &source(&statement.source)].concat());
    text
}

/// A web address as a link, as the page shows it; anything else as words.
fn source(text: &str) -> String {
    let begins = ["https://", "http://"]
        .iter()
        .any(|it| text.starts_with(it));
    let is_plain = |c: char| c.is_ascii_graphic() && !r"<>\`".contains(c);
    if begins && text.chars().all(is_plain) {
        ["<", text, ">"].concat()
    } else {
        escape(text)
    }
}

/// Punctuation that means something in CommonMark or in GitHub's additions to it.
const SPECIAL: &str = r"\`*_[]<>|~&$";

/// Word joiner: seen by nobody, and between two characters that would be read as one.
const JOINER: char = '\u{2060}';

/// `text` in one line, every mark of it meaning itself, and nothing of it a link: readers of
/// Markdown make links of addresses, `@names` and `#numbers` even behind backslashes.
fn escape(text: &str) -> String {
    let text = plain(text);
    let mut escaped = String::with_capacity(text.len());
    let mut before = '\0';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if SPECIAL.contains(c) || (before == '\0' && matches!(c, '#' | '+' | '-')) {
            escaped.push('\\');
        }
        escaped.push(c);
        let next = chars.peek().copied();
        let parts = match c {
            '@' => true,
            ':' => next == Some('/') || before.is_ascii_alphabetic(),
            '#' => next.is_some_and(|next| next.is_ascii_digit()),
            'w' | 'W' => next == Some('.') && matches!(before, 'w' | 'W'),
            _ => false,
        };
        if parts {
            escaped.push(JOINER);
        }
        before = c;
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::record::records;
    use crate::fixture;
    use crate::market::Rates;

    #[test]
    fn markup_means_itself_and_nothing_is_a_link() {
        for (text, expect) in [
            ("2~6% | 3", r"2\~6% \| 3"),
            ("**굵게** `c` [a](b)", r"\*\*굵게\*\* \`c\` \[a\](b)"),
            ("<img src=x>", r"\<img src=x\>"),
            ("# 제목\n- 항목", r"\# 제목 - 항목"),
            ("- 항목", r"\- 항목"),
            ("https://a.b", "https:\u{2060}//a.b"),
            ("www.a.b", "www\u{2060}.a.b"),
            ("a@b.c", "a@\u{2060}b.c"),
            ("#12", "\\#\u{2060}12"),
            ("mailto:a", "mailto:\u{2060}a"),
            ("1,421원/달러 = 10:30", "1,421원/달러 = 10:30"),
        ] {
            assert_eq!(escape(text), expect);
        }
    }

    #[test]
    fn an_address_of_the_web_is_a_link_and_nothing_else_is() {
        for (text, expect) in [
            ("https://a.kr/b_c?d=1", "<https://a.kr/b_c?d=1>"),
            ("https://a.kr/> b", "https:\u{2060}//a.kr/\\> b"),
            ("javascript:alert(1)", "javascript:\u{2060}alert(1)"),
            ("001_b.txt", r"001\_b.txt"),
        ] {
            assert_eq!(source(text), expect);
        }
    }

    #[test]
    fn a_heading_a_row_and_an_item_an_article() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let text = markdown(&records(&page), &page);
        assert_eq!(text.matches("\n## ").count(), 3);
        assert_eq!(text.matches("\n- ").count(), 5);
        assert!(
            text.contains(": **50조 원** = 50000000000000 KRW\n  - ‘"),
            "{text}"
        );
        assert!(text.contains("  - 50조 원 ÷ 380억 달러 = 1,316원/달러 · ∅ 환율 없음 · "));
        assert!(text.contains("  - 출처: 001\\_b.txt\n"), "{text}");
    }

    #[test]
    fn what_is_said_beside_the_facts_comes_last_with_its_sentences() {
        let text = "칩은 40만 개에서 120만 개로 3배 늘었다.\n";
        let article = daejo_articles::read("a.txt", text.to_owned(), None).unwrap();
        let comparison = daejo_collation::compare(vec![article]).with_findings();
        let page = Page::new(comparison, Rates::default());
        let text = markdown(&records(&page), &page);
        assert!(
            text.ends_with(
                "다시 계산했습니다.\n\n\
                 - = 맞음 출처 미상 (a) 배수: 120만 개 ÷ 40만 개 = 3 ↔ 3배\n  \
                 - ‘칩은 40만 개에서 120만 개로 3배 늘었다.’ (글자 0–26)\n"
            ),
            "{text}"
        );
    }
}
