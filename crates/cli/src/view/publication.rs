//! When an article came out, and how that is known.

use daejo_articles::{Evidence, Published};
use daejo_collation::{Comparison, Document, Witness};
use daejo_figures::Value;

use super::days::days;
use super::{View, plain};
use crate::json::article_id;
use crate::language::Language;

impl View<'_> {
    /// `2025-11-04 (본문에 적힘)`.
    pub(crate) fn published(self, document: &Document) -> String {
        let published = document.article.published.as_ref();
        let basis = self
            .language
            .basis(published.map(|published| published.basis));
        match published {
            Some(published) => format!("{} ({basis})", days(published.interval)),
            None => basis.to_owned(),
        }
    }
}

/// On what the publication date of `document` rests: the words of its text that state it, the
/// note of whoever gave it, or a sentence naming the other article that it follows from.
pub(crate) fn evidence(
    document: &Document,
    comparison: &Comparison,
    language: Language,
) -> Option<String> {
    let published = document.article.published.as_ref()?;
    if let Some(witness) = document.witness
        && let Some(sentence) = inferred(document, witness, comparison, language)
    {
        return Some(sentence);
    }
    let Published { evidence, note, .. } = published;
    match (evidence, note) {
        (_, Some(note)) => Some(plain(note)),
        (Evidence::Text(span), None) => document.article.text.get(span.clone()).map(plain),
        (Evidence::Given, None) => Some(daejo_articles::SETTINGS.to_owned()),
    }
}

/// The sentence for a date that follows from another article.
fn inferred(
    document: &Document,
    witness: Witness,
    comparison: &Comparison,
    language: Language,
) -> Option<String> {
    let own = document.figures.get(witness.figure)?;
    let other = comparison.documents.get(witness.article)?;
    let theirs = other.figures.get(witness.of)?;
    let Value::Date(date) = &theirs.mention.value else {
        return None;
    };
    let stated = days(date.interval?);
    let (own, theirs) = (plain(document.surface(own)), plain(other.surface(theirs)));
    let id = article_id(witness.article);
    let published = other
        .article
        .published
        .as_ref()
        .map(|published| days(published.interval));
    Some(match (language, published) {
        (Language::Korean, Some(day)) => {
            format!("‘{own}’ = {stated}: {id}({day} 보도)의 ‘{theirs}’에 따름")
        }
        (Language::Korean, None) => format!("‘{own}’ = {stated}: {id}의 ‘{theirs}’에 따름"),
        (Language::English, Some(day)) => {
            format!("“{own}” is {stated}, which {id}, published {day}, states as “{theirs}”")
        }
        (Language::English, None) => {
            format!("“{own}” is {stated}, which {id} states as “{theirs}”")
        }
    })
}
