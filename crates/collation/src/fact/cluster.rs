//! A fact while the articles that state it are found.

use daejo_figures::Decimal;

use super::evidence::Side;
use super::statement::Class;
use crate::context::Context;
use crate::extent::Extent;
use crate::lexicon::role::{Family, ROLES};

/// How many different extents a fact is compared by.
const EXTENTS: usize = 12;

/// A fact of an event while articles join.
#[derive(Clone, Debug)]
pub(crate) struct Cluster {
    pub class: Class,
    /// Article (its place among those of the event) and statement, in order.
    pub members: Vec<(usize, usize)>,
    pub context: Context,
    pub extents: Vec<Extent>,
    /// The cluster whose amount it converts.
    pub converts: Option<usize>,
    /// A Korean article states it.
    pub korean: bool,
    /// An English article states it.
    pub english: bool,
}

impl Cluster {
    pub(super) fn add(&mut self, extents: &[Extent]) {
        for extent in extents {
            if !self.extents.contains(extent) && self.extents.len() < EXTENTS {
                self.extents.push(extent.clone());
            }
        }
    }

    /// What it is weighed by.
    pub(super) fn side(&self) -> Side<'_> {
        Side {
            context: &self.context,
            extents: &self.extents,
            korean: self.korean,
            english: self.english,
        }
    }

    /// Whether no article states both.
    pub(super) fn is_apart_from(&self, other: &Self) -> bool {
        let (small, large) = if self.members.len() < other.members.len() {
            (self, other)
        } else {
            (other, self)
        };
        let states = |article: usize| {
            large
                .members
                .binary_search_by_key(&article, |(other, _)| *other)
                .is_ok()
        };
        !small.members.iter().any(|(article, _)| states(*article))
    }

    /// Whether it is a time of day, and nothing says of which day.
    pub(super) fn is_clock(&self) -> bool {
        matches!(self.extents.as_slice(), [Extent::Minutes(_)])
    }

    /// Whether it is days, and nothing says at what time.
    pub(super) fn is_bare_day(&self) -> bool {
        let days = |extent: &Extent| matches!(extent, Extent::Days(_, _, None) | Extent::Unknown);
        self.extents.iter().all(days)
    }

    /// Whether it is days of which nothing says when they are.
    pub(super) fn is_open(&self) -> bool {
        self.extents.iter().all(|it| *it == Extent::Unknown)
    }

    /// Whether it is a whole year.
    pub(super) fn is_year(&self) -> bool {
        let year = |it: &Extent| matches!(it, Extent::Days(days, ..) if (days.end - days.start).whole_days() > 300);
        self.extents.iter().any(year)
    }

    /// The minute of the day that it is.
    pub(super) fn minute(&self) -> Option<i32> {
        self.extents.first()?.minute()
    }

    /// Where it lies among those of its class.
    pub(super) fn rank(&self) -> Option<Decimal> {
        match self.extents.first()? {
            Extent::Number(numbers) => Some(numbers.value),
            Extent::Days(days, ..) => Some(Decimal::from(days.start.to_julian_day())),
            Extent::Minutes(minutes) => Some(Decimal::from(*minutes)),
            Extent::Unknown => None,
        }
    }
}

/// Whether the figure counts something as of a time: 20일까지 1012만 명.
pub(crate) fn counted_until(context: &Context) -> bool {
    context.classifier.is_some() && context.as_of.is_some()
}

/// Whether the figure counts what grows while the event lasts.
pub(crate) fn toll(context: &Context) -> bool {
    let most = context.roles.first().map_or(0.0, |(_, weight)| *weight);
    context
        .roles
        .iter()
        .take_while(|(_, weight)| *weight >= most * 0.6)
        .any(|(role, _)| {
            ROLES
                .get(usize::from(*role))
                .is_some_and(|role| role.family == Family::Toll)
        })
}
