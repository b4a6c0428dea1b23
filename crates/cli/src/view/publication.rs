//! When an article came out, and how that is known.

use daejo_articles::{Evidence, Published};
use daejo_collation::{Comparison, Document, Figure, Witness};
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

impl View<'_> {
    /// The dates of an article that were reckoned from an inferred publication date, and that
    /// date: `2025-11 보도(추정) 기준: 3일 = 2025-11-03; 내년 말 = 2026-10-01…2026-12-31`.
    pub(crate) fn reckoned(self, document: &Document) -> Option<String> {
        let published = document.article.published.as_ref()?;
        if published.basis != daejo_articles::Basis::Inferred {
            return None;
        }
        let mut dates: Vec<String> = Vec::new();
        for figure in document
            .figures
            .iter()
            .filter(|figure| figure.fact.is_some())
        {
            let date = resolved(document, figure);
            dates.extend(date.filter(|date| !dates.contains(date)));
        }
        (!dates.is_empty()).then(|| {
            let (since, dates) = (since(document, self.language), dates.join("; "));
            self.language.pick(
                format!("{since} 기준: {dates}"),
                format!("{since}, so {dates}"),
            )
        })
    }
}

/// `내년 말 = 2026-10-01…2026-12-31, because published 2025-11 (inferred)`, of a date that was
/// reckoned from when its article came out.
pub(crate) fn basis_note(
    document: &Document,
    figure: &Figure,
    language: Language,
) -> Option<String> {
    let (date, since) = (resolved(document, figure)?, since(document, language));
    Some(language.pick(
        format!("{date}, {since} 기준"),
        format!("{date}, because {since}"),
    ))
}

/// `내년 말 = 2026-10-01…2026-12-31`, of a date that was reckoned from when its article came out.
fn resolved(document: &Document, figure: &Figure) -> Option<String> {
    let Value::Date(date) = &figure.mention.value else {
        return None;
    };
    let interval = date.interval?;
    let reckoned = date.basis == daejo_figures::Basis::Published;
    reckoned.then(|| format!("{} = {interval}", plain(document.surface(figure))))
}

/// When `document` came out, and how that is known: `2025-11 보도(추정)`, `published 2025-11
/// (inferred)`; of a date that follows from another article, which.
fn since(document: &Document, language: Language) -> String {
    let published = document.article.published.as_ref();
    let day = published.map_or_else(String::new, |published| days(published.interval));
    let mut basis = language
        .basis(published.map(|published| published.basis))
        .to_owned();
    if let Some(witness) = document.witness {
        let other = article_id(witness.article);
        basis.push_str(&language.pick(format!(", {other}에서"), format!(" from {other}")));
    }
    language.pick(
        format!("{day} 보도({basis})"),
        format!("published {day} ({basis})"),
    )
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
