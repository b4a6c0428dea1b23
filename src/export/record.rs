//! What is taken along of each fact: everything that its row shows, and what it rests on.

use std::ops::Range;

use daejo_collation::{
    Cell, Conversion, ConversionVerdict, Document, Fact, Figure, Verdict, rounding,
};
use daejo_figures::{Basis, Mention, Quantity, Value};

use crate::anchor;
use crate::evidence;
use crate::format::{number, value};
use crate::matrix::conversions;
use crate::page::Page;
use crate::table::{is_other_amount, label};
use crate::wording::fill;

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Number of its event, from 1: the main one.
    pub event: usize,
    /// What its figures are about: `계약 규모`.
    pub name: String,
    /// The values that its articles state: `380억 달러`.
    pub label: String,
    /// Whether they agree.
    pub verdict: Verdict,
    /// Why, in a sentence.
    pub why: String,
    /// What each article states, in their order; silent ones are left out.
    pub statements: Vec<Statement>,
}

/// What one article states of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Id of the article on the page.
    pub article: String,
    /// Who published it.
    pub outlet: String,
    /// When it came out, and how that is known.
    pub dateline: String,
    /// Where it stands: its address, or else its file.
    pub source: String,
    /// The words of the text.
    pub written: String,
    /// What they were read as: `380억 달러 이상`; `None` where they hold no number.
    pub read: Option<String>,
    /// The number, or the days as ISO 8601 writes them.
    pub value: Option<Normal>,
    /// ISO 4217 code or other unit of the number.
    pub unit: Option<String>,
    /// The sentence that they stand in.
    pub quote: String,
    /// Code points of the text before the words, and up to their end.
    pub place: (usize, usize),
    /// What the value rests on beside the words: the date of the article, what rounding allows.
    pub basis: Option<String>,
    /// The conversions of the article.
    pub conversions: Vec<Held>,
}

/// A value for machines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Normal {
    /// A number: `38000000000`.
    Number(String),
    /// Days, a time of day, a range: `2026-10-01/2026-12-31`.
    Text(String),
}

/// A conversion, held against the market.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// `54조 원 ÷ 380억 달러 = 1,421원/달러`.
    pub formula: String,
    /// What rounding allows.
    pub interval: String,
    /// Whether it adds up.
    pub verdict: ConversionVerdict,
    /// The market's rate and its day, and how far off the conversion is.
    pub market: Option<String>,
}

impl Normal {
    /// The value as text.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Number(text) | Self::Text(text) => text,
        }
    }
}

/// Every row, in the order of the tables.
#[must_use]
pub fn records(page: &Page) -> Vec<Record> {
    let rows = page.matrices.iter().flat_map(|matrix| &matrix.groups);
    let rows = rows.flat_map(|(_, rows)| rows);
    rows.filter_map(|fact| record(page, *fact)).collect()
}

/// The row of the fact at `index`.
#[must_use]
pub fn record(page: &Page, index: usize) -> Option<Record> {
    let fact = page.comparison.facts.get(index)?;
    let event = page.matrices.iter().position(|it| it.event == fact.event)?;
    let cells = fact.cells.iter().enumerate();
    let stated = cells.filter_map(|(article, cell)| Some((article, cell.as_ref()?)));
    Some(Record {
        event: event + 1,
        name: label::name(page, fact),
        label: label::value(page, fact),
        verdict: fact.verdict,
        why: page.wording.why(fact, &page.comparison),
        statements: stated
            .filter_map(|(article, cell)| statement(page, (index, fact), article, cell))
            .collect(),
    })
}

fn statement(
    page: &Page,
    (index, fact): (usize, &Fact),
    article: usize,
    cell: &Cell,
) -> Option<Statement> {
    let (id, document) = page.document(article)?;
    let lead = cell.implied.as_ref().map(|implied| implied.quote);
    let figure = lead.or(cell.lead).or(cell.figures.first().copied());
    let figure = figure.and_then(|at| document.figures.get(at));
    let (span, sentence) = match (figure, &cell.vague) {
        (Some(figure), _) => (figure.mention.span.clone(), figure.sentence.clone()),
        (None, Some(words)) => (words.clone(), document.sentence(words)),
        (None, None) => return None,
    };
    let text = &document.article.text;
    let words = |span: Range<usize>| text.get(span).unwrap_or_default().to_owned();
    let source = document.article.source.as_ref();
    let held = conversions(&page.conversions, index).into_iter();
    let held = held.filter(|it| it.article == article);
    let held: Vec<Held> = held
        .filter_map(|it| conversion(page, document, it))
        .collect();
    let mention = figure.map(|figure| &figure.mention);
    Some(Statement {
        article: anchor::document(id),
        outlet: page.name(article),
        dateline: crate::reader::dateline(&document.article, page.wording),
        source: source
            .map_or(&document.article.file, |it| &it.value)
            .clone(),
        place: points(text, &span),
        written: words(span),
        read: figure.map(|figure| read(page, document, figure)),
        value: mention.and_then(normal),
        unit: mention.and_then(unit),
        quote: words(sentence),
        basis: figure.and_then(|figure| {
            let rounded = fact.verdict == Verdict::Conflict && held.is_empty();
            let basis = basis(page, document, figure, rounded);
            let parts: Vec<String> = basis
                .into_iter()
                .chain(torn(page, document, cell))
                .collect();
            (!parts.is_empty()).then(|| parts.join(" · "))
        }),
        conversions: held,
    })
}

/// Code points of `text` before these bytes, and up to their end.
pub fn points(text: &str, span: &Range<usize>) -> (usize, usize) {
    let before = |end: usize| text.get(..end).map_or(0, |before| before.chars().count());
    (before(span.start), before(span.end))
}

fn read(page: &Page, document: &Document, figure: &Figure) -> String {
    let wording = page.wording;
    let written = document.surface(figure);
    let label = value::limited_label(&figure.mention, written, wording);
    if figure.mention.approx {
        [wording.about, " ", &label].concat()
    } else {
        label
    }
}

fn normal(mention: &Mention) -> Option<Normal> {
    Some(match &mention.value {
        Value::Quantity(Quantity { value, hi, .. }) => match hi {
            None => Normal::Number(value.normalize().to_string()),
            Some(hi) => Normal::Text(
                [
                    &*value.normalize().to_string(),
                    "/",
                    &hi.normalize().to_string(),
                ]
                .concat(),
            ),
        },
        Value::Date(date) => {
            let days = date.interval.map(crate::given::days);
            Normal::Text(date.iso.clone().or(days)?)
        }
        Value::Clock { hour, minute, last } => {
            let two = |number: u8| {
                let zero = if number < 10 { "0" } else { "" };
                [zero, &number.to_string()].concat()
            };
            let clock = |hour: u8, minute: u8| [two(hour), two(minute)].join(":");
            let ends = last.map(|(hour, minute)| clock(hour, minute));
            let ends = [Some(clock(*hour, *minute)), ends];
            Normal::Text(ends.into_iter().flatten().collect::<Vec<_>>().join("/"))
        }
        Value::Ratio {
            numerator,
            denominator,
        } => Normal::Text([numerator.to_string(), denominator.to_string()].join("/")),
    })
}

fn unit(mention: &Mention) -> Option<String> {
    match &mention.value {
        Value::Quantity(quantity) => quantity.unit.as_deref().map(str::to_owned),
        _ => None,
    }
}

/// What a date is reckoned from; what rounding allows of a number, where that was decisive.
fn basis(page: &Page, document: &Document, figure: &Figure, rounded: bool) -> Option<String> {
    let wording = page.wording;
    let mention = &figure.mention;
    match &mention.value {
        Value::Date(date) => match date.basis {
            Basis::Written => None,
            Basis::Unknown => Some(wording.unreckoned.to_owned()),
            Basis::Published => {
                let published = document.article.published.as_ref()?;
                let days = value::days(published.interval, wording);
                Some(fill(wording.reckoned, &[("days", &days)]))
            }
        },
        Value::Quantity(quantity) if rounded => {
            let unit = quantity.unit.as_deref();
            let [low, high] = value::ends(rounding(mention)?, mention.kind, unit, wording);
            Some(fill(wording.interval, &[("low", &low), ("high", &high)]))
        }
        _ => None,
    }
}

/// The other value, where an article contradicts itself.
fn torn(page: &Page, document: &Document, cell: &Cell) -> Option<String> {
    let shown = document.figures.get(*evidence::figures(cell).first()?)?;
    let both = cell.contradiction?.into_iter();
    let mut both = both.filter_map(|at| document.figures.get(at));
    let other = both.find(|it| is_other_amount(shown, it))?;
    let value = document.surface(other);
    Some(fill(page.wording.torn[1], &[("value", value)]))
}

fn conversion(page: &Page, document: &Document, conversion: &Conversion) -> Option<Held> {
    let wording = page.wording;
    let implied = conversion.implied.priced();
    let amount = |at: usize| {
        let figure = document.figures.get(at)?;
        Some(value::label(
            &figure.mention,
            document.surface(figure),
            wording,
        ))
    };
    let shown = implied.rounded();
    let price = |rate| value::price(rate, &implied.base_unit, &implied.quote_unit, wording);
    let [low, high] = [shown.low, shown.high].map(number::grouped);
    let (quote, base) = (amount(implied.quote)?, amount(implied.base)?);
    Some(Held {
        formula: [&*quote, " ÷ ", &base, " = ", &price(shown.rate)].concat(),
        interval: fill(wording.interval, &[("low", &low), ("high", &high)]),
        verdict: conversion.verdict,
        market: market(page, conversion),
    })
}

/// `시장 1,439.2원/달러 (2025-11-04), 시장 대비 −8.0%`.
fn market(page: &Page, conversion: &Conversion) -> Option<String> {
    let wording = page.wording;
    let implied = conversion.implied.priced();
    let (market, shown) = conversion.market.zip(conversion.shown_market())?;
    let rate = if shown.from_before {
        shown.before?
    } else {
        shown.rate
    };
    let price = value::price(rate, &implied.base_unit, &implied.quote_unit, wording);
    let typed = page.typed.iter().any(|it| it.prices(conversion));
    let words = &wording.tools.rates;
    let from = match shown.from_before {
        _ if typed => words.deviation,
        true => wording.deviation.1,
        false => wording.deviation.0,
    };
    let day = daejo_figures::calendar::iso(market.day);
    let named = if typed {
        fill(words.held, &[("price", &price)])
    } else if shown.from_before {
        fill(wording.before, &[("rate", &price)])
    } else {
        fill(wording.market, &[("price", &price), ("day", &day)])
    };
    let percent = number::signed_percent(shown.percent);
    let deviation = fill(from, &[("percent", &percent)]);
    Some([&*named, ", ", &deviation].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    #[test]
    fn a_record_holds_what_its_row_shows_and_rests_on() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let record = record(&page, 1).unwrap();
        assert_eq!((record.event, &*record.label), (1, "380억 달러 → 원"));
        assert_eq!(record.statements.len(), 1);
        let statement = &record.statements[0];
        assert_eq!(statement.written, "50조 원");
        assert_eq!(statement.read.as_deref(), Some("약 50조 원"));
        assert_eq!(
            statement.value,
            Some(Normal::Number("50000000000000".to_owned()))
        );
        assert_eq!(statement.unit.as_deref(), Some("KRW"));
        assert_eq!(statement.place, (10, 15));
        assert_eq!(statement.source, "001_b.txt");
        let held = &statement.conversions[0];
        assert_eq!(held.formula, "50조 원 ÷ 380억 달러 = 1,316원/달러");
        assert_eq!(held.verdict, ConversionVerdict::NoRate);
        assert_eq!(held.market, None);
    }

    #[test]
    fn places_count_code_points_of_the_whole_text() {
        let page = Page::new(fixture::comparison(), Rates::default());
        for record in records(&page) {
            for statement in &record.statements {
                let mut documents = page.comparison.documents.iter();
                let document = documents
                    .find(|it| it.article.file == statement.source)
                    .unwrap();
                let (start, end) = statement.place;
                let points = document.article.text.chars().skip(start).take(end - start);
                assert_eq!(points.collect::<String>(), statement.written);
            }
        }
    }

    #[test]
    fn the_other_value_of_an_article_that_contradicts_itself_is_told() {
        let article = daejo_articles::read("a.txt", fixture::TORN.to_owned(), None).unwrap();
        let page = Page::new(daejo_collation::compare(vec![article]), Rates::default());
        let row = &records(&page)[0];
        assert_eq!(row.verdict, Verdict::Conflict);
        let statement = &row.statements[0];
        let basis = statement.basis.as_deref().unwrap();
        assert!(
            basis.ends_with("같은 기사의 다른 값: 54조 원"),
            "{statement:#?}"
        );
    }

    #[test]
    fn words_without_a_number_have_no_value() {
        let page = Page::new(fixture::comparison(), Rates::default());
        let vague = &record(&page, 2).unwrap().statements[1];
        assert_eq!(
            (&*vague.written, &vague.value, &vague.read),
            ("약", &None, &None)
        );
    }

    #[test]
    fn every_row_is_taken_once() {
        let page = Page::new(fixture::comparison(), Rates::default());
        assert_eq!(records(&page).len(), page.comparison.facts.len());
        assert_eq!(record(&page, 99), None);
    }
}
