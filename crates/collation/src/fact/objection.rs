//! What says that two values which exclude each other are of two things, whatever their words share:
//! a conflict that is none is worse than one that is not told.

use super::cluster::Cluster;
use super::distance::Slip;
use super::likeness::{Likeness, Match, differ, is_toll};
use super::statement::Statement;
use super::words::Words;
use crate::context::{ACTUAL, ALSO, ASKED, COMBINED, Context, NET, OFFERED, Place, TARGET};
use crate::lexicon::role::ROLES;
use crate::term::Key;

/// Bits of which one of two figures of one thing cannot be alone: 징역 12년을 구형했다 (asked for), 첫 제안,
/// 거절한 (offered), 옵션을 빼고 70억 원 (left without a part), 목표는 15만 대 (aimed at), 합쳐서 405실 (of
/// several).
pub(super) const OTHERWISE: u32 = ASKED | OFFERED | NET | TARGET | COMBINED;

/// Two facts, and the statements of all articles.
pub(super) struct Objections<'r> {
    pub one: &'r Cluster,
    pub two: &'r Cluster,
    pub articles: &'r [&'r [Statement]],
}

impl Objections<'_> {
    /// Whether there are any; `until` if both count what has come together until a time, `slip` if one is
    /// the other by a slip of the pen: digits that have changed places tell of one thing whatever year is
    /// named.
    pub(super) fn are_there(&self, likeness: &Likeness, until: bool, slip: Option<Slip>) -> bool {
        let (one, two) = (&self.one.context, &self.two.context);
        let transposed = slip.is_some_and(Slip::is_transposed);
        let grows = is_toll(one) || until;
        likeness.group_apart
            || one.part != two.part
            || one.is_where != two.is_where
            || !transposed && one.place != two.place && (is_of_another(one) || is_of_another(two))
            || one.abroad != two.abroad
            || differ(one.scene, two.scene)
            || differ(one.when, two.when)
            || likeness.period != Match::Same
                && rises(one).zip(rises(two)).is_some_and(|(one, two)| one != two)
            || differ(one.bearer, two.bearer)
            // The days as of which two counts are told are two.
            || one.is_as_of && two.is_as_of
            || one.is_otherwise(two, OTHERWISE)
            // 나린 7만 대도 리콜한다: besides those of others; 실제로는 13만 원: not as was expected.
            || !grows && one.is_otherwise(two, ALSO | ACTUAL)
            || self.are_of_two_days()
            || !grows && are_of_two_hours(one, two)
            || !is_toll(one) && are_of_two_tellers(one, two)
            || self.are_of_two(slip)
            || self.begin_with_two()
            || !transposed && (likeness.period == Match::Different || one.past != two.past)
    }

    /// Whether both tell how long something lasted, on two days: 10일 5시간 동안, 11일 3시간 동안.
    fn are_of_two_days(&self) -> bool {
        let day = |of: &Cluster| {
            let period = of.context.period?;
            let lasts = of.context.lasts && !of.context.local_time;
            (lasts && period.start == period.end).then_some(period.start)
        };
        let days = day(self.one).zip(day(self.two));
        days.is_some_and(|(one, two)| one != two)
    }

    /// Whether they are of two: by who owns, expects, or is told of. Of digits that have changed places
    /// only who is told of counts, and that in Korean, where a particle says it; of two such also who owns.
    fn are_of_two(&self, slip: Option<Slip>) -> bool {
        let transposed = slip.is_some_and(Slip::is_transposed);
        let is_korean = !self.one.english && !self.two.english;
        [(self.one, self.two), (self.two, self.one)]
            .iter()
            .any(|(one, two)| {
                !transposed && self.is_of_another(one, two)
                    || slip == Some(Slip::Swapped) && self.is_owned_by_another(one, two)
                    || (!transposed || is_korean) && self.passes_over(one, two)
            })
    }

    /// Whether English sentences begin with the names of two whom both articles know, and each passes over the
    /// other's: Tessera had revenue of £174m, Harlow & Finch has £181m.
    fn begin_with_two(&self) -> bool {
        let is_own = |one: &Cluster, two: &Cluster| {
            let (own, others) = (&one.context, &two.context);
            let is_told = |key: &Key| {
                others.terms.iter().any(|term| term.0 == *key) || others.names.contains(key)
            };
            // Prosecutors say: who begins a sentence has a capital, too.
            let named = own.begins.iter().filter(|key| self.is_name(**key));
            let mut named = named.peekable();
            !one.korean
                && !is_toll(own)
                && named.peek().is_some()
                && named.all(|key| self.is_known(*key, two) && !is_told(key))
        };
        is_own(self.one, self.two) && is_own(self.two, self.one)
    }

    /// Whether an article of either has a word as a name.
    fn is_name(&self, key: Key) -> bool {
        let both = [self.one, self.two];
        both.iter()
            .any(|fact| self.words(fact).any(|words| words.names(key)))
    }

    /// The words of the articles that state `fact`.
    fn words(&self, fact: &Cluster) -> impl Iterator<Item = &Words> {
        let articles = fact.members.iter();
        articles.filter_map(|(article, _)| {
            let first = self.articles.get(*article)?.first()?;
            Some(&*first.words)
        })
    }

    /// Whether an article of `fact` has a word.
    fn is_known(&self, key: Key, fact: &Cluster) -> bool {
        self.words(fact).any(|words| words.has(key))
    }

    /// Whether the headline of an article of `fact` has a name that `fits`.
    fn is_titled(&self, fact: &Cluster, fits: impl Fn(&Key) -> bool) -> bool {
        self.words(fact).any(|words| words.titled.iter().any(&fits))
    }

    /// Whether a word says whose `one` is that none of the articles of `two` has: 통영의 풍속.
    fn is_owned_by_another(&self, one: &Cluster, two: &Cluster) -> bool {
        let mut whose = one.context.whose.iter();
        one.korean == two.korean
            && !is_toll(&one.context)
            && whose.any(|key| !self.is_known(*key, two))
    }

    /// Whether `one` is somebody's whom none of the articles of `two` names, or is expected by one: of two
    /// who expect something each is right.
    fn is_of_another(&self, one: &Cluster, two: &Cluster) -> bool {
        let expected = one.context.expected || two.context.expected;
        let mut tellers = one.context.tellers.iter().filter(|_| expected);
        let owners = &one.context.owners;
        let is_strange = |key: &Key| !self.is_known(*key, two);
        self.is_owned_by_another(one, two)
            || one.korean == two.korean
                && !is_toll(&one.context)
                && (tellers.any(is_strange) || !owners.is_empty() && owners.iter().all(is_strange))
    }

    /// Whether `one` tells of somebody whom no article of `two` names, and passes over somebody of
    /// whom `two` tells though it is known there: 풋마켓의 매출, 발로의 매출. Who is in the headline of the
    /// one is held against the headline of the other as well.
    fn passes_over(&self, one: &Cluster, two: &Cluster) -> bool {
        let (own, others) = (&one.context, &two.context);
        let is_passed_over =
            |key: &Key| self.is_known(*key, one) && !own.terms.iter().any(|term| term.0 == *key);
        let strange = own.holders.iter().filter(|key| !self.is_known(**key, two));
        let strange: Vec<&Key> = strange.collect();
        // Names are written in another way in another language.
        let one_language =
            one.korean != one.english && (one.korean, one.english) == (two.korean, two.english);
        !is_toll(own)
            && !strange.is_empty()
            && (others.holders.iter().any(is_passed_over)
                || one_language
                    && self.is_titled(one, |key| strange.contains(&key))
                    && self.is_titled(two, is_passed_over))
    }
}

/// Whether it is what another figure is compared with, or by how much.
fn is_of_another(of: &Context) -> bool {
    matches!(of.place, Place::Base | Place::Margin)
}

/// Whether a figure has risen, or fallen: what rose to 29.4 and what fell to 25 are of two times.
fn rises(of: &Context) -> Option<bool> {
    let (role, _) = of.roles.first()?;
    match ROLES.get(usize::from(*role))?.name {
        "rise" => Some(true),
        "fall" => Some(false),
        _ => None,
    }
}

/// Whether two figures are told as of two times.
fn are_of_two_hours(one: &Context, two: &Context) -> bool {
    let hours = one.hour.zip(two.hour);
    hours.is_some_and(|(one, two)| one.is_apart_from(two))
}

/// Whether two institutes expect what two figures say.
fn are_of_two_tellers(one: &Context, two: &Context) -> bool {
    (one.expected || two.expected)
        && !one.tellers.is_empty()
        && !two.tellers.is_empty()
        && !one.tellers.iter().any(|key| two.tellers.contains(key))
}
