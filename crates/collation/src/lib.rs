//! Articles in, a comparison out.
//!
//! [`compare`] reads the figures of every article and lays those that state the same value
//! side by side: a [`Row`] a value, a cell an article. Conversions of one amount into one
//! currency share a row whatever they come to.

#![cfg_attr(test, allow(clippy::string_slice, reason = "tests may panic"))]

mod comparison;
mod deal;
mod implied;
mod rows;
mod sentence;

pub use comparison::{Cell, Comparison, Document, Figure, Group, Row};
pub use implied::{Implied, Rounded};

use daejo_articles::Article;

/// Compares `articles`, in their order.
///
/// ```
/// use daejo_articles::read;
/// use daejo_collation::{Group, compare};
///
/// let one = read("a.txt", "계약 규모는 380억 달러(약 54조 원)다.".into(), None).unwrap();
/// let two = read("b.txt", "계약 규모가 380억 달러라고 한다.".into(), None).unwrap();
/// let table = compare(vec![one, two]);
/// let conversion = table.rows.iter().find(|row| row.group == Group::Conversions).unwrap();
/// let cell = conversion.cells[0].as_ref().unwrap();
/// assert_eq!(cell.implied.as_ref().unwrap().rate.round().to_string(), "1421");
/// assert!(conversion.cells[1].is_none());
/// ```
#[must_use]
pub fn compare(articles: Vec<Article>) -> Comparison {
    let mut documents: Vec<Document> = articles.into_iter().map(Document::read).collect();
    let rows = rows::rows(&mut documents);
    Comparison { documents, rows }
}
