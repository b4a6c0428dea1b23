//! `daejo compare --csv`: a sheet with a line for what each text states of each fact.

use daejo_collation::{Cell, Document, Fact};

use crate::json::{article_id, event_id, fact_id, interval, value};
use crate::view::{View, days, plain};

/// Heads of the columns, in both languages.
const HEADS: [(&str, &str); 15] = [
    ("사건", "event"),
    ("항목", "fact"),
    ("종류", "kind"),
    ("판정", "verdict"),
    ("근거", "why"),
    ("기사", "article"),
    ("매체", "outlet"),
    ("파일", "file"),
    ("표기", "written"),
    ("값", "value"),
    ("값 끝", "up to"),
    ("단위", "unit"),
    ("날짜", "days"),
    ("한계", "bound"),
    ("문장", "sentence"),
];

/// Signs with which spreadsheets begin a formula, the wide forms of East Asian ones too.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A comparison as a sheet: comma-separated values (RFC 4180) behind a byte order mark, without which
/// Excel would not read UTF-8.
pub(crate) fn comparison(view: View<'_>) -> String {
    let heads = HEADS.map(|(ko, en)| view.language.pick(ko, en).to_owned());
    let mut sheet = "\u{feff}".to_owned();
    sheet.push_str(&line(heads));
    for (at, fact) in view.comparison.facts.iter().enumerate() {
        let cells = fact.cells.iter().zip(&view.comparison.documents);
        for (article, (cell, document)) in cells.enumerate() {
            if let Some(cell) = cell {
                sheet.push_str("\r\n");
                sheet.push_str(&line(fields(view, (at, fact), (article, document), cell)));
            }
        }
    }
    sheet
}

fn fields(
    view: View<'_>,
    (at, fact): (usize, &Fact),
    (article, document): (usize, &Document),
    cell: &Cell,
) -> [String; HEADS.len()] {
    let lead = cell.lead.and_then(|lead| document.figures.get(lead));
    let mention = lead.map(|figure| &figure.mention);
    let vague = cell.vague.clone();
    let words = vague.and_then(|words| document.article.text.get(words));
    let written = lead.map(|figure| document.surface(figure)).or(words);
    let (from, to, _, unit) =
        mention.map_or((None, None, false, None), |mention| value(&mention.value));
    let interval = mention.and_then(|mention| interval(&mention.value));
    let bound = mention.and_then(|mention| mention.bound);
    let outlet = document.article.outlet.as_ref();
    let why = view
        .language
        .pick(fact.why_ko(view.comparison), fact.why_en(view.comparison));
    [
        event_id(fact.event),
        fact_id(at),
        view.language.kind(fact.kind).to_owned(),
        view.language.verdict(fact.verdict),
        why,
        article_id(article),
        outlet
            .map(|outlet| outlet.value.clone())
            .unwrap_or_default(),
        document.article.file.clone(),
        written.unwrap_or_default().to_owned(),
        from.unwrap_or_default(),
        to.unwrap_or_default(),
        unit.map(|unit| unit.to_string()).unwrap_or_default(),
        interval.map(days).unwrap_or_default(),
        bound
            .map(|bound| bound.name().to_owned())
            .unwrap_or_default(),
        view.quote(cell, document).unwrap_or_default(),
    ]
}

/// The fields in one line, each in its own: no control character, no formula.
fn line<const N: usize>(fields: [String; N]) -> String {
    fields
        .map(|field| quoted(&guarded(&plain(&field))))
        .join(",")
}

/// Words that a spreadsheet would take for a formula behind an apostrophe, by which it knows text;
/// numbers as they are.
fn guarded(field: &str) -> String {
    let is_number = field.parse::<daejo_figures::Decimal>().is_ok();
    if field.starts_with(FORMULA) && !is_number {
        format!("'{field}")
    } else {
        field.to_owned()
    }
}

/// In double quotes where the field needs them.
fn quoted(field: &str) -> String {
    if field.contains([',', '"']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_quoted_where_they_must_be_and_never_formulas() {
        for (field, expect) in [
            ("380억 달러", "380억 달러"),
            ("1,421", "\"1,421\""),
            ("\"약\" 54조", "\"\"\"약\"\" 54조\""),
            ("=1+1", "'=1+1"),
            ("＠a", "'＠a"),
            ("-3.2", "-3.2"),
            ("-3%", "'-3%"),
            ("a\r\nb", "a b"),
        ] {
            assert_eq!(line([field.to_owned()]), expect);
        }
    }
}
