//! Finding: words within words, and numbers by their value.

use std::cell::OnceCell;
use std::ops::Range;

use daejo_collation::{Cell, Document};
use daejo_engine::Amount;

use super::wanted::{Wanted, Word, places};
use crate::format::number;
use crate::matrix::conversions;
use crate::page::Page;
use crate::table::label;

/// How many sentences are kept, and rows are shown; the others are counted.
pub const SHOWN: usize = 40;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Indices of the facts, in the order of the tables.
    pub rows: Vec<usize>,
    /// The first sentences, in the order of the articles.
    pub sentences: Vec<Hit>,
    /// How many there are.
    pub count: usize,
}

/// A sentence that holds what is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Index of the article.
    pub document: usize,
    /// Bytes of the sentence.
    pub sentence: Range<usize>,
    /// Bytes of the first place in it.
    pub span: Range<usize>,
    /// Index of a figure of the sentence: of the place itself, where it is one.
    pub figure: Option<usize>,
}

/// What the rows of a page are called: worked out once, with the first search.
#[derive(Debug, Default)]
pub struct Names(OnceCell<Vec<String>>);

impl Names {
    /// Role and values of a fact of the page that these are the names of, and the rates that its
    /// conversions imply: these are on the page as well.
    fn of<'a>(&'a self, page: &Page, fact: usize) -> &'a str {
        let facts = page.comparison.facts.iter().enumerate();
        let name = |(index, fact)| {
            let mut parts = vec![label::name(page, fact), label::value(page, fact)];
            for conversion in conversions(&page.conversions, index) {
                let rate = conversion.implied.priced().rounded().rate;
                parts.extend([number::grouped(rate), rate.to_string()]);
            }
            parts.join(" ")
        };
        let names = self.0.get_or_init(|| facts.map(name).collect());
        names.get(fact).map(String::as_str).unwrap_or_default()
    }
}

/// The rows and sentences of `page`, whose rows have these `names`, that hold `query`, or the values
/// that its words state; none for an empty one.
#[must_use]
pub fn find(page: &Page, names: &Names, query: &str, amounts: &[Option<Amount>]) -> Found {
    let wanted = Wanted::of(query, amounts);
    if wanted.phrase[0].letters.is_empty() {
        return Found::default();
    }
    let documents = page.comparison.documents.iter().enumerate();
    let mut sentences: Vec<Hit> = documents
        .flat_map(|(index, document)| hits(&wanted, index, document))
        .collect();
    let count = sentences.len();
    sentences.truncate(SHOWN);
    let rows = page.matrices.iter().flat_map(|matrix| &matrix.groups);
    let rows = rows.flat_map(|(_, rows)| rows.iter().copied());
    Found {
        rows: rows
            .filter(|row| is_in_row(&wanted, page, names, *row))
            .collect(),
        sentences,
        count,
    }
}

/// The sentences of an article that hold what is wanted, each once.
fn hits(wanted: &Wanted<'_>, index: usize, document: &Document) -> Vec<Hit> {
    let mut hits: Vec<Hit> = wanted
        .ways()
        .flat_map(|way| hits_of(way, index, document))
        .collect();
    // Of places at one spot the longest: a figure rather than some of its digits.
    hits.sort_by_key(|hit| (hit.span.start, std::cmp::Reverse(hit.span.end)));
    hits.dedup_by(|two, one| overlap(&one.sentence, &two.sentence));
    hits
}

/// The sentences that hold all words of `way`, by value and by letters.
fn hits_of(way: &[Word<'_>], index: usize, document: &Document) -> Vec<Hit> {
    let Some((shown, others)) = way.split_first() else {
        return Vec::new();
    };
    let text = &document.article.text;
    let own = document.figures.iter().enumerate();
    let own = own.filter(|(_, figure)| !figure.in_boilerplate);
    let holds_others = |sentence: &Range<usize>| {
        others.iter().all(|word| {
            let mut figures = own
                .clone()
                .filter(|(_, figure)| overlap(&figure.mention.span, sentence));
            word.is_in(text.get(sentence.clone()).unwrap_or_default())
                || figures.any(|(_, figure)| word.is_value_of(&figure.mention))
        })
    };
    let values = own
        .clone()
        .filter(|(_, figure)| shown.is_value_of(&figure.mention) && holds_others(&figure.sentence))
        .map(|(at, figure)| Hit {
            document: index,
            sentence: figure.sentence.clone(),
            span: figure.mention.span.clone(),
            figure: Some(at),
        });
    let mut hits: Vec<Hit> = values.collect();
    let lines = document.article.lines.iter();
    for line in lines.filter(|line| line.zone.is_article()) {
        let mut sought = line.span.start;
        let words = text.get(line.span.clone()).unwrap_or_default();
        for place in places(&shown.letters, words) {
            let span = line.span.start + place.start..line.span.start + place.end;
            // The first place of a sentence is the one that is shown.
            if span.start < sought {
                continue;
            }
            let sentence = document.sentence(&span);
            sought = sentence.end;
            if !holds_others(&sentence) {
                continue;
            }
            let within = |part: &Range<usize>| {
                let mut own = own.clone();
                let found = own.find(|(_, figure)| overlap(&figure.mention.span, part));
                found.map(|(at, _)| at)
            };
            let figure = within(&span).or_else(|| within(&sentence));
            hits.push(Hit {
                document: index,
                sentence,
                span,
                figure,
            });
        }
    }
    hits
}

/// Whether what a row is called, or its figures, hold what is wanted.
fn is_in_row(wanted: &Wanted<'_>, page: &Page, names: &Names, row: usize) -> bool {
    let Some(fact) = page.comparison.facts.get(row) else {
        return false;
    };
    let name = names.of(page, row);
    let holds = |word: &Word| {
        let cells = page.comparison.documents.iter().zip(&fact.cells);
        let mut cells = cells.filter_map(|(document, cell)| Some((document, cell.as_ref()?)));
        word.is_in(name) || cells.any(|(document, cell)| is_in_cell(word, document, cell))
    };
    wanted.ways().any(|way| way.iter().all(holds))
}

fn is_in_cell(word: &Word<'_>, document: &Document, cell: &Cell) -> bool {
    // A conversion is found by the amount that it converts, too.
    let base = cell.implied.as_ref().map(|implied| implied.base);
    let figures = cell.figures.iter().copied().chain(base);
    let mut figures = figures.filter_map(|at| document.figures.get(at));
    let words = cell.vague.clone();
    let words = words.and_then(|span| document.article.text.get(span));
    words.is_some_and(|words| word.is_in(words))
        || figures
            .any(|figure| word.is_value_of(&figure.mention) || word.is_in(document.surface(figure)))
}

fn overlap(one: &Range<usize>, two: &Range<usize>) -> bool {
    one.start < two.end && two.start < one.end
}

#[cfg(test)]
mod tests {
    use super::super::wanted::readings;
    use super::*;
    use crate::market::Rates;
    use daejo_articles::read;
    use daejo_collation::compare;

    const TEXT: &str = "오픈AI와 AWS가 7년간 380억 달러(약 54조 원) 규모의 클라우드 계약을 맺었다. \
                        두 회사는 협력을 넓힌다. 직원은 380명이다.\n";

    fn page() -> Page {
        let article = read("a.txt", TEXT.to_owned(), None).unwrap();
        Page::new(compare(vec![article]), Rates::default())
    }

    fn found(page: &Page, query: &str) -> Found {
        let amounts: Vec<_> = readings(query)
            .iter()
            .map(|text| daejo_engine::amount(text))
            .collect();
        find(page, &Names::default(), query, &amounts)
    }

    /// The first place of each sentence found.
    fn places(query: &str) -> Vec<&'static str> {
        let found = found(&page(), query).sentences;
        found
            .into_iter()
            .map(|hit| TEXT.get(hit.span).unwrap())
            .collect()
    }

    #[test]
    fn numbers_are_found_by_their_value() {
        for (query, expect) in [
            ("38000000000", vec!["380억 달러"]),
            ("38,000,000,000", vec!["380억 달러"]),
            ("$38bn", vec!["380억 달러"]),
            ("38 billion", vec!["380억 달러"]),
            ("US$38 billion", vec!["380억 달러"]),
            ("380억 달러", vec!["380억 달러"]),
            ("380억", vec!["380억 달러"]),
            ("54,000,000,000,000원", vec!["54조 원"]),
            ("84개월", vec!["7년"]),
            ("380억 원", vec![]),
            ("380", vec!["380", "380명"]),
        ] {
            assert_eq!(places(query), expect, "{query}");
        }
    }

    #[test]
    fn words_are_found_within_words() {
        for (query, expect) in [
            ("라우드", vec!["라우드"]),
            ("클라우드계약", vec!["클라우드 계약"]),
            ("오픈ai", vec!["오픈AI"]),
            ("협력", vec!["협력"]),
            // A sentence that holds all the words, in whatever order: the longest one is shown.
            ("계약 클라우드 7년", vec!["클라우드"]),
            ("오픈AI 계약", vec!["오픈AI"]),
            ("협력 계약", vec![]),
            // Values among words, and several values.
            ("$38bn 계약", vec!["380억 달러"]),
            ("$38bn 54조", vec!["380억 달러"]),
            ("54조 380억", vec!["380억 달러"]),
            ("50조 54조", vec![]),
            ("없는 말", vec![]),
            ("  ", vec![]),
        ] {
            assert_eq!(places(query), expect, "{query}");
        }
    }

    #[test]
    fn rows_are_found_with_their_sentences() {
        let page = page();
        for (query, rows) in [
            ("$38bn", 2),
            ("38000000000", 2),
            ("380", 3),
            ("협력", 0),
            ("계약 380억", 2),
            ("협력 380억", 0),
            ("달러 380억", 2),
            // The rate that 54조 원 implies.
            ("1,421", 1),
            ("1421", 1),
        ] {
            assert_eq!(found(&page, query).rows.len(), rows, "{query}");
        }
        let plain = &found(&page, "협력").sentences[0];
        assert_eq!(plain.figure, None);
        assert_eq!(
            TEXT.get(plain.sentence.clone()),
            Some("두 회사는 협력을 넓힌다.")
        );
    }
}
