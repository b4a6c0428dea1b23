//! Records as a sheet: a line for what each article states of each fact.

use super::record::{Normal, Record, Statement};
use crate::wording::Wording;

/// How many columns a sheet has.
pub const COLUMNS: usize = 16;

/// What stands in a cell of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// Words.
    Text(String),
    /// A number, to be reckoned with.
    Number(String),
}

/// Heads and lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// One a column.
    pub heads: [&'static str; COLUMNS],
    /// In the order of the records.
    pub lines: Vec<[Field; COLUMNS]>,
}

impl Sheet {
    /// The sheet of `records`.
    #[must_use]
    pub fn of(records: &[Record], wording: &Wording) -> Self {
        let lines = records.iter().flat_map(|record| {
            let statements = record.statements.iter();
            statements.map(move |statement| line(record, statement, wording))
        });
        Self {
            heads: wording.tools.heads,
            lines: lines.collect(),
        }
    }
}

impl Field {
    /// The text of the cell where a spreadsheet shall read it: one line, and nothing that it would
    /// take for a formula.
    ///
    /// Words that begin with a sign of a formula get an apostrophe, which spreadsheets read as
    /// "this is text".
    #[must_use]
    pub fn guarded(&self) -> String {
        let text = match self {
            Self::Number(number) => return number.clone(),
            Self::Text(text) => plain(text),
        };
        // The wide forms too: Japanese and Korean spreadsheets take them for the narrow ones.
        let formula = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
        if text.starts_with(formula) {
            ["'", &text].concat()
        } else {
            text
        }
    }
}

/// `text` in one line: tabs, breaks and other control characters would end its cell.
pub fn plain(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| match c {
            '\u{2028}' | '\u{2029}' => ' ',
            c if c.is_control() => ' ',
            c => c,
        })
        .collect();
    let words: Vec<&str> = spaced.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn line(record: &Record, statement: &Statement, wording: &Wording) -> [Field; COLUMNS] {
    let text = |text: &str| Field::Text(text.to_owned());
    let verdict = wording.verdict(record.verdict).map(|words| words.name);
    let held = statement.conversions.iter();
    let each = |part: fn(&super::record::Held) -> String| {
        let parts: Vec<String> = held.clone().map(part).collect();
        parts.join("; ")
    };
    let mut formulas = each(|held| [&*held.formula, " (", &held.interval, ")"].concat());
    formulas.push_str(statement.basis.as_deref().unwrap_or_default());
    let verdicts: Vec<&str> = held
        .clone()
        .map(|held| wording.conversion_verdict(held.verdict).1)
        .collect();
    [
        Field::Number(record.event.to_string()),
        text(&record.name),
        text(&record.label),
        text(verdict.unwrap_or_default()),
        text(&record.why),
        text(&statement.outlet),
        text(&statement.dateline),
        text(&statement.written),
        text(statement.read.as_deref().unwrap_or_default()),
        match &statement.value {
            Some(Normal::Number(number)) => Field::Number(number.clone()),
            Some(Normal::Text(days)) => text(days),
            None => text(""),
        },
        text(statement.unit.as_deref().unwrap_or_default()),
        text(&statement.quote),
        text(&place(statement.place)),
        Field::Text(formulas),
        Field::Text(
            [
                verdicts.join("; "),
                each(|it| it.market.clone().unwrap_or_default()),
            ]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(": "),
        ),
        text(&statement.source),
    ]
}

/// `123–130`: with an en dash, since a spreadsheet would take `3-5` for a date.
pub fn place((start, end): (usize, usize)) -> String {
    [start.to_string(), end.to_string()].join("–")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_formulas_and_numbers_stay_numbers() {
        for (text, expect) in [
            ("=1+1", "'=1+1"),
            ("+82 2 123", "'+82 2 123"),
            ("-3%", "'-3%"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1", "'＝1"),
            ("\t=1", "'=1"),
            ("a\r\nb\u{2028}c\0", "a b c"),
            ("−8.0%", "−8.0%"),
            ("380억 달러", "380억 달러"),
            ("", ""),
        ] {
            assert_eq!(Field::Text(text.to_owned()).guarded(), expect, "{text:?}");
        }
        assert_eq!(Field::Number("-5".to_owned()).guarded(), "-5");
    }
}
