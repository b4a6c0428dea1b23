//! How sure it is that two articles of an event are on one: what excludes each other is a conflict then.

use super::profile::Profile;
use crate::comparison::Document;

/// The articles of a comparison, by which pairs of them are judged.
pub(crate) struct Together<'a> {
    profiles: &'a [Profile],
    outlets: Vec<Option<String>>,
    /// Of each whether a reader says on which event it is.
    told: Vec<bool>,
}

impl<'a> Together<'a> {
    /// Of `documents`, whose `profiles` are in the same order; `told` are the events that a reader gave.
    pub fn of(documents: &[Document], profiles: &'a [Profile], told: &[Option<usize>]) -> Self {
        let outlet = |document: &Document| Some(document.article.outlet.as_ref()?.value.clone());
        let is_told = |at| told.get(at).copied().flatten().is_some();
        Self {
            profiles,
            outlets: documents.iter().map(outlet).collect(),
            told: (0..documents.len()).map(is_told).collect(),
        }
    }

    /// Whether both are told on one event by a reader.
    fn is_told(&self, one: usize, two: usize) -> bool {
        [one, two]
            .iter()
            .all(|at| self.told.get(*at) == Some(&true))
    }

    /// Whether they are of one outlet, which comes back to its news and does not contradict itself.
    pub fn of_one_outlet(&self, one: usize, two: usize) -> bool {
        let outlet = |at: usize| self.outlets.get(at).and_then(Option::as_ref);
        !self.is_told(one, two) && outlet(one).is_some() && outlet(one) == outlet(two)
    }

    /// Whether a reader says so, or much speaks for it.
    pub fn surely(&self, one: usize, two: usize) -> bool {
        let both = self.profiles.get(one).zip(self.profiles.get(two));
        self.is_told(one, two) || both.is_some_and(|(one, two)| one.is_surely_with(two))
    }
}
