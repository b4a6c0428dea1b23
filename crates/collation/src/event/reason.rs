//! Why articles are on one event, for the reader.

use serde::{Deserialize, Serialize};

use super::profile::Profile;
use crate::comparison::Document;
use crate::lexicon::ending::korean_stem;
use crate::term::{Key, Token};

/// Why articles are on one event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// They name the same somebody or something: the word as one of them writes it.
    Name(String),
    /// They state the same figure: as one of them writes it.
    Figure(String),
    /// They use the same word of the matter.
    Word(String),
}

/// What the articles of an event share, the most telling first.
pub(crate) fn reasons(
    documents: &[&Document],
    tokens: &[&[Token]],
    profiles: &[&Profile],
) -> Vec<Reason> {
    let (Some(first), Some(document)) = (profiles.first(), documents.first()) else {
        return Vec::new();
    };
    let Some(others) = profiles.get(1..).filter(|others| !others.is_empty()) else {
        return Vec::new();
    };
    let most = others.len().div_ceil(2);
    let mut reasons = Vec::new();
    let stated = |key: usize| {
        let states = |other: &&&Profile| {
            let figures = &other.figures;
            figures.binary_search_by_key(&key, |own| own.0).is_ok()
        };
        others.iter().filter(states).count() >= most
    };
    let mut figures: Vec<(f32, usize)> = first
        .figures
        .iter()
        .filter(|(key, _)| stated(*key))
        .map(|(_, found)| *found)
        .collect();
    figures.sort_by(|one, two| two.0.total_cmp(&one.0).then(one.1.cmp(&two.1)));
    for (_, at) in figures.iter().take(3) {
        if let Some(figure) = document.figures.get(*at) {
            reasons.push(Reason::Figure(document.surface(figure).to_owned()));
        }
    }
    let word = |wanted: Key| {
        let token = tokens
            .first()?
            .iter()
            .find(|token| token.key == Some(wanted))?;
        let written = document.article.text.get(token.start..token.end)?;
        Some(
            if written.is_ascii() {
                written
            } else {
                korean_stem(written)
            }
            .to_owned(),
        )
    };
    let shared = |key: &Key| {
        others
            .iter()
            .filter(|other| other.words.binary_search_by(|word| word.0.cmp(key)).is_ok())
            .count()
            >= most
    };
    for name in first.names.iter().filter(|name| shared(name)).take(3) {
        reasons.extend(word(*name).map(Reason::Name));
    }
    let mut words: Vec<&(Key, f32)> = first
        .words
        .iter()
        .filter(|(key, _)| shared(key) && !first.names.contains(key))
        .collect();
    words.sort_by(|one, two| two.1.total_cmp(&one.1).then(one.0.cmp(&two.0)));
    for (key, _) in words.into_iter().take(4) {
        reasons.extend(word(*key).map(Reason::Word));
    }
    reasons
}
