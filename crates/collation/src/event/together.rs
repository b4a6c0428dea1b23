//! How sure it is that two articles of an event are on one: what excludes each other is a conflict then.

use super::profile::Profile;
use crate::comparison::Document;

/// The articles of a comparison, by which pairs of them are judged: all in the same order.
pub(crate) struct Together<'a> {
    pub documents: &'a [Document],
    pub profiles: &'a [Profile],
    /// The events that a reader gave, as far as they go.
    pub told: &'a [Option<usize>],
}

impl Together<'_> {
    /// Whether both are told on one event by a reader.
    fn is_told(&self, one: usize, two: usize) -> bool {
        let is_told = |at: &usize| matches!(self.told.get(*at), Some(Some(_)));
        [one, two].iter().all(is_told)
    }

    /// Whether they are of one outlet, which comes back to its news and does not contradict itself.
    pub fn of_one_outlet(&self, one: usize, two: usize) -> bool {
        let outlet = |at: usize| Some(&self.documents.get(at)?.article.outlet.as_ref()?.value);
        !self.is_told(one, two) && outlet(one).is_some() && outlet(one) == outlet(two)
    }

    /// Whether a reader says so, or much speaks for it.
    pub fn surely(&self, one: usize, two: usize) -> bool {
        let both = self.profiles.get(one).zip(self.profiles.get(two));
        self.is_told(one, two) || both.is_some_and(|(one, two)| one.is_surely_with(two))
    }
}
