//! What speaks against an article being on another's event, for the reader.

use serde::{Deserialize, Serialize};

use super::profile::{DAYS, Profile};
use crate::comparison::Document;

/// What keeps an event apart from the main one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Against {
    /// The amounts that they are about differ: as written there, and in the main event.
    Amount {
        /// This event's.
        own: String,
        /// The main event's.
        other: String,
    },
    /// They came out so many days apart.
    Days(i64),
    /// They happen in different places.
    Place,
    /// They share no figure that would tell.
    NoFigure,
}

impl Against {
    /// The words for a Korean reader.
    #[must_use]
    pub fn ko(&self) -> String {
        match self {
            Self::Amount { own, other } => format!("다루는 금액이 다름({own} ↔ {other})"),
            Self::Days(days) => format!("보도일이 {days}일 떨어짐"),
            Self::Place => "일어난 곳이 다름".to_owned(),
            Self::NoFigure => "함께 적은 수치가 없음".to_owned(),
        }
    }

    /// The words for an English reader.
    #[must_use]
    pub fn en(&self) -> String {
        match self {
            Self::Amount { own, other } => format!("about another amount ({own}, not {other})"),
            Self::Days(days) => format!("published {days} days apart"),
            Self::Place => "in another place".to_owned(),
            Self::NoFigure => "no figure in common".to_owned(),
        }
    }
}

/// What keeps an event, by its first article, apart from that of `main`, the articles of the main
/// one.
pub(crate) fn against(
    (document, profile): (&Document, &Profile),
    main: &[(&Document, &Profile)],
) -> Vec<Against> {
    let mut found = Vec::new();
    let surface = |document: &Document, at: usize| {
        let figure = document.figures.get(at);
        figure.map_or_else(String::new, |figure| document.surface(figure).to_owned())
    };
    let amounts = main.iter().find_map(|(other, of)| {
        let (own, at) = profile.contradicted(of)?;
        Some((surface(document, own), surface(other, at)))
    });
    found.extend(amounts.map(|(own, other)| Against::Amount { own, other }));
    let days = main
        .iter()
        .filter_map(|(_, of)| profile.days_apart(of))
        .min();
    found.extend(days.filter(|days| *days > DAYS).map(Against::Days));
    if !main.is_empty() && main.iter().all(|(_, of)| profile.is_elsewhere(of)) {
        found.push(Against::Place);
    }
    if !main.iter().any(|(_, of)| profile.shares_figure(of)) {
        found.push(Against::NoFigure);
    }
    found
}
