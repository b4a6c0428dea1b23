//! Ids of articles, figures and rows: what links on the page lead to.

use std::ops::Range;

/// A short id for each file name: the stem up to its first `_` where that tells the files
/// apart, else the whole stem, with everything but letters and digits replaced by `-`.
///
/// The ids are distinct, and stay the same while the set of files does.
///
/// ```
/// use daejo::anchor::article_ids;
/// assert_eq!(article_ids(["000_82d2.txt", "001_276b.txt"]), ["000", "001"]);
/// assert_eq!(article_ids(["ai_one.txt", "ai_two.txt"]), ["ai-one", "ai-two"]);
/// ```
pub fn article_ids<'a>(files: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let stems: Vec<&str> = files.into_iter().map(stem).collect();
    let heads: Vec<String> = stems.iter().map(|stem| sanitised(head(stem))).collect();
    let mut ids: Vec<String> = Vec::with_capacity(stems.len());
    for (stem, head) in stems.iter().zip(&heads) {
        let alone = heads.iter().filter(|other| *other == head).count() == 1;
        let wanted = if alone && !head.is_empty() {
            head.clone()
        } else {
            sanitised(stem)
        };
        ids.push(unused(wanted, &ids));
    }
    ids
}

/// The id of the events beside the main one.
pub const RELATED: &str = "related";

/// The id of an article's column.
#[must_use]
pub fn document(article: &str) -> String {
    format!("doc-{article}")
}

/// The file beside the page that holds an article's text as it was read: `sources/000.txt`.
#[must_use]
pub fn source(article: &str) -> String {
    format!("sources/{article}.txt")
}

/// What an address calls words of an article that nothing marks: `120-345`, bytes of its text.
#[must_use]
pub fn words(span: &Range<usize>) -> String {
    [&span.start.to_string(), "-", &span.end.to_string()].concat()
}

/// The bytes, at least one, that [`words`] names.
///
/// ```
/// use daejo::anchor::{span, words};
/// assert_eq!(span(&words(&(120..345))), Some(120..345));
/// assert_eq!(span("345-120"), None);
/// ```
#[must_use]
pub fn span(words: &str) -> Option<Range<usize>> {
    let (start, end) = words.split_once('-')?;
    let span = start.parse().ok()?..end.parse().ok()?;
    (!span.is_empty()).then_some(span)
}

/// The id of a figure in its text: `fig-000-m03` for the third figure (`index` 2).
#[must_use]
pub fn figure(article: &str, index: usize) -> String {
    format!("fig-{article}-m{:02}", index + 1)
}

/// The id of words that state a fact without a number: `say-000-p01` for the first (`index` 0).
#[must_use]
pub fn phrase(article: &str, index: usize) -> String {
    format!("say-{article}-p{:02}", index + 1)
}

/// The id of the rows of a verdict in the table of an event: `agree-1` in the first.
#[must_use]
pub fn verdict(name: &str, event: usize) -> String {
    format!("{name}-{}", event + 1)
}

/// The id of a row of the table: `row-1` for the first.
#[must_use]
pub fn row(index: usize) -> String {
    format!("row-{}", index + 1)
}

/// Index of the fact whose row has this id.
///
/// ```
/// use daejo::anchor::{fact, row};
/// assert_eq!(fact(&row(6)), Some(6));
/// assert_eq!(fact("row-0"), None);
/// ```
#[must_use]
pub fn fact(row: &str) -> Option<usize> {
    let number = row.strip_prefix("row-")?;
    number.parse::<usize>().ok()?.checked_sub(1)
}

/// The id of an article's cell in a row: `cell-4-001` in the fourth.
#[must_use]
pub fn cell(row: usize, article: &str) -> String {
    format!("cell-{}-{article}", row + 1)
}

/// A place in a text that links lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A figure.
    Figure {
        /// Index of the document.
        document: usize,
        /// Index of the figure.
        index: usize,
    },
    /// Words that state a fact without a number.
    Phrase {
        /// Index of the document.
        document: usize,
        /// Index of the phrase.
        index: usize,
    },
}

/// What [`figure`] or [`phrase`] has made an id of, for documents with these short ids.
///
/// ```
/// use daejo::anchor::{Mark, figure, mark};
/// let ids = ["000".to_owned(), "001".to_owned()];
/// let found = mark(&figure("001", 2), &ids);
/// assert_eq!(found, Some(Mark::Figure { document: 1, index: 2 }));
/// ```
#[must_use]
pub fn mark(anchor: &str, ids: &[String]) -> Option<Mark> {
    let (rest, behind, make): (_, _, fn(usize, usize) -> Mark) =
        if let Some(rest) = anchor.strip_prefix("fig-") {
            (rest, "-m", |document, index| Mark::Figure {
                document,
                index,
            })
        } else {
            let rest = anchor.strip_prefix("say-")?;
            (rest, "-p", |document, index| Mark::Phrase {
                document,
                index,
            })
        };
    // An id may hold the letters that part it from the number.
    let (id, number) = rest.rsplit_once(behind)?;
    let document = ids.iter().position(|of| of == id)?;
    let index = number.parse::<usize>().ok()?.checked_sub(1)?;
    Some(make(document, index))
}

/// What an id of the table is the id of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The row of the fact of this index, or a cell of it.
    Row(usize),
    /// The heading of a verdict.
    Heading,
}

/// What [`row`], [`cell`] or [`verdict`] has made an id of.
///
/// ```
/// use daejo::anchor::{Target, cell, target};
/// assert_eq!(target(&cell(3, "001")), Some(Target::Row(3)));
/// assert_eq!(target("fig-001-m01"), None);
/// ```
#[must_use]
pub fn target(anchor: &str) -> Option<Target> {
    let (name, rest) = anchor.split_once('-')?;
    let number = match name {
        "row" => rest,
        "cell" => rest.split_once('-')?.0,
        "conflict" | "compatible" | "agree" | "single" => return Some(Target::Heading),
        _ => return None,
    };
    let fact = number.parse::<usize>().ok()?.checked_sub(1)?;
    Some(Target::Row(fact))
}

/// The link to an id of this page.
#[must_use]
pub fn href(id: &str) -> String {
    format!("#{id}")
}

fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

fn head(stem: &str) -> &str {
    stem.split_once('_').map_or(stem, |(head, _)| head)
}

fn sanitised(name: &str) -> String {
    name.chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect()
}

/// `wanted`, numbered if another file has taken it already.
fn unused(wanted: String, taken: &[String]) -> String {
    let mut id = wanted.clone();
    let mut number = 2;
    while taken.contains(&id) {
        id = format!("{wanted}-{number}");
        number += 1;
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_ids_are_distinct() {
        assert_eq!(
            article_ids(["a_1.txt", "b_1.txt", "b_2.txt"]),
            ["a", "b-1", "b-2"]
        );
        assert_eq!(article_ids(["a b.txt", "a-b.txt"]), ["a-b", "a-b-2"]);
        assert_eq!(article_ids(["_x.txt", "기사_1.txt"]), ["-x", "기사"]);
    }

    #[test]
    fn figures_and_rows_count_from_one() {
        assert_eq!(figure("000", 2), "fig-000-m03");
        assert_eq!(figure("000", 99), "fig-000-m100");
        assert_eq!(href(&row(6)), "#row-7");
        assert_eq!(cell(3, "001"), "cell-4-001");
    }
}
