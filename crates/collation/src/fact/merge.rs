//! Facts whose values differ and that are one all the same.
//!
//! Conversions of one amount, values that can be reconciled, and last values that exclude each
//! other become one fact: only where no article states both, since an article that does tells
//! them apart.

use std::collections::BTreeMap;

use daejo_figures::Kind;

use super::candidates::{neighbours, reconcilable, root};
use super::cluster::{Cluster, counted_until, toll};
use super::distance::{Slip, closeness, excluded, relation, slip};
use super::evidence::{Question, Scale, Sign};
use super::likeness::{Match, is_toll};
use super::neighbour::Neighbours;
use super::objection::Objections;
use super::statement::{Rarity, Statement};
use crate::context::{Context, FORESEEN};
use crate::event::Together;
use crate::extent::Relation;

/// Points from which facts of two values are one; and those that a reader would be told of as a
/// conflict, for which more must speak: of a slip of the pen less than of any two values.
const SAME: f32 = 0.0;
const TRANSPOSED: f32 = 0.9;
const SLIPPED: f32 = 1.2;
const CONFLICT: f32 = 1.6;

/// What must speak besides where particles say that their clauses tell of two: 2명은 68시간 만에.
const OTHER_TOPIC: f32 = 1.0;

/// Points from which digits that have changed places tell of one thing, if both share a word that is near.
const WORDED: f32 = 2.9;

/// Points from which values of one size are of one thing without a role or a label that says so; and
/// such of which one digit is another, which are told from these points on.
const UNTOLD: f32 = 1.2;
const DIGIT: f32 = 1.4;

/// How near and rare a word that both have must be to say what they are.
const LABEL: f32 = 0.5;

/// Nearness below which two values are not of one size.
const OTHER_SIZE: f32 = -1.0;

/// By how many points the figure meant must lead, where an article has another that could be.
const MARGIN: f32 = 0.6;

/// What is made one in a round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    /// Conversions of one amount into one currency, whatever they come to.
    Conversions,
    /// Values that rounding, limits and ranges reconcile.
    Reconciled,
    /// Values that exclude each other.
    Apart,
}

/// Points, and two facts.
type Pair = (f32, usize, usize);

/// Makes one fact of those that state the same with different values.
pub(super) fn merge(
    clusters: Vec<Cluster>,
    articles: &[&[Statement]],
    rarity: &Rarity,
    together: (&[usize], &Together<'_>),
) -> Vec<Cluster> {
    let mut merging = Merging {
        next: Neighbours::of(&clusters, articles),
        into: (0..clusters.len()).collect(),
        clusters: clusters.into_iter().map(Some).collect(),
        kin: Vec::new(),
        fits: Vec::new(),
        articles,
        rarity,
        together,
    };
    for round in [Round::Conversions, Round::Reconciled, Round::Apart] {
        let pairs = merging.pairs(round);
        for (_, one, two) in pairs {
            merging.join(one, two, round);
        }
    }
    merging.facts()
}

struct Merging<'r> {
    /// `None`: it is part of another.
    clusters: Vec<Option<Cluster>>,
    /// What each has become part of.
    into: Vec<usize>,
    /// Of each the others that its value can be reconciled with.
    kin: Vec<Vec<usize>>,
    /// Of each the others near it, and what the words tell of their being one.
    fits: Vec<Vec<(usize, f32)>>,
    /// What is told next to each.
    next: Neighbours,
    articles: &'r [&'r [Statement]],
    rarity: &'r Rarity,
    /// Which documents the articles are, and how sure it is of two that they are on one event.
    together: (&'r [usize], &'r Together<'r>),
}

impl Merging<'_> {
    fn get(&self, at: usize) -> Option<&Cluster> {
        self.clusters.get(at)?.as_ref()
    }

    /// The pairs that enough speaks for, the likeliest first.
    fn pairs(&mut self, round: Round) -> Vec<Pair> {
        let near = neighbours(&self.clusters, &self.into);
        if round != Round::Conversions {
            self.kin = reconcilable(&self.clusters, &near);
            self.fits = self.all_fits(&near);
        }
        let mut pairs: Vec<Pair> = near
            .into_iter()
            .filter_map(|(one, two)| Some((self.points(one, two, round)?, one, two)))
            .collect();
        pairs.sort_by(|one, two| {
            two.0
                .total_cmp(&one.0)
                .then((one.1, one.2).cmp(&(two.1, two.2)))
        });
        if round == Round::Apart {
            self.keep_plain(&mut pairs);
        }
        pairs
    }

    /// Makes one of two facts, or of what they have become part of, unless what has joined since
    /// speaks against it.
    fn join(&mut self, one: usize, two: usize, round: Round) {
        let (one, two) = (root(&self.into, one), root(&self.into, two));
        let (one, two) = (one.min(two), one.max(two));
        let (Some(first), Some(second)) = (self.get(one), self.get(two)) else {
            return;
        };
        // What has joined since may exclude the other: a day that has joined a month another day of
        // it, and the 404 that has joined `over 400` a number of quite another size.
        let (own, others) = (&first.extents, &second.extents);
        let grows = toll(&first.context) && toll(&second.context);
        let local = is_local(first, second);
        let chained = round == Round::Reconciled
            && (!grows && relation(own, others, local) != Relation::Equal
                || first.class.0 == Kind::Date
                || closeness(own, others) < OTHER_SIZE)
            && excluded(own, others, local);
        let doubtful = round == Round::Apart && !grows && self.points(one, two, round).is_none();
        if one == two || !first.is_apart_from(second) || chained || doubtful {
            return;
        }
        let Some(other) = self.clusters.get_mut(two).and_then(Option::take) else {
            return;
        };
        if let Some(Some(cluster)) = self.clusters.get_mut(one) {
            cluster.add(&other.extents);
            cluster.members.extend(other.members);
            cluster.members.sort_unstable();
            cluster.context.merge(other.context);
            cluster.converts = cluster.converts.or(other.converts);
            cluster.korean |= other.korean;
            cluster.english |= other.english;
        }
        self.next.join(one, two);
        if let Some(slot) = self.into.get_mut(two) {
            *slot = one;
        }
    }

    /// How much speaks for two facts being one; `None`: not enough in this round.
    fn points(&self, at: usize, other: usize, round: Round) -> Option<f32> {
        let (one, two) = (self.get(at)?, self.get(other)?);
        if one.class != two.class
            || one.context.per_unit
            || two.context.per_unit
            || !one.is_apart_from(two)
            // 500㎜ that are forecast are none that fell.
            || one.class.0 == Kind::Measure
                && is_toll(&one.context)
                && is_forecast(&one.context) != is_forecast(&two.context)
            || one.is_clock() && two.is_bare_day()
            || two.is_clock() && one.is_bare_day()
            || one.is_open() && two.is_year()
            || two.is_open() && one.is_year()
            || !one.context.counts_alike(&two.context)
        {
            return None;
        }
        if round == Round::Conversions {
            let base = |cluster: &Cluster| cluster.converts.map(|base| root(&self.into, base));
            let of_one = base(one).is_some() && base(one) == base(two);
            return of_one.then(|| closeness(&one.extents, &two.extents));
        }
        let local = is_local(one, two);
        let relation = relation(&one.extents, &two.extents, local);
        let question = match (relation, round) {
            (Relation::Apart, Round::Apart) => Question::Apart,
            // A vague number that has joined the one keeps what it joined no less apart.
            (Relation::Compatible, Round::Apart) if excluded(&one.extents, &two.extents, local) => {
                Question::Apart
            }
            // Both may be reconciled with a third that is vague, and still exclude each other.
            (Relation::Compatible, Round::Reconciled)
                if excluded(&one.extents, &two.extents, local) =>
            {
                return None;
            }
            (Relation::Apart, _) | (_, Round::Apart | Round::Conversions) => return None,
            (Relation::Equal, Round::Reconciled) => Question::Equal,
            (_, Round::Reconciled) => Question::Near,
        };
        let sides = (&one.side(), &two.side());
        let mut scale = Scale::of(question, one.class.0, sides, |key| self.rarity.get(key));
        let shared = self.next.shared(at, other, &self.into);
        scale.count(Sign::Among, shared);
        #[cfg(test)]
        {
            scale.seen.again = question == Question::Equal;
        }
        let backed = [one, two]
            .iter()
            .filter(|fact| fact.members.len() > 1)
            .count();
        scale.put(Sign::OneBacked, backed == 1);
        scale.put(Sign::BothBacked, backed == 2);
        let elsewhere = self.elsewhere(at, other, two) + self.elsewhere(other, at, one);
        if question == Question::Equal {
            scale.count(Sign::Rivals, elsewhere);
        } else {
            scale.count(Sign::Elsewhere, elsewhere);
        }
        scale.put(Sign::Only, self.is_only(one) && self.is_only(two));
        let role = scale.likeness.role;
        let rival = self.rival(at, other);
        let mut labelled = false;
        if let Some(told) = self.fit(at, other) {
            scale.hold_against(told, rival);
            labelled = role != Match::Different
                && scale.likeness.nearest >= LABEL
                && scale.likeness.closest > 0
                && (shared > 0 || scale.likeness.subject == Match::Same)
                && rival.is_none_or(|rival| told > rival);
        }
        let points = scale.points();
        // A conflict is told where a role, a label or a slip of the pen says that it is one thing, or
        // points enough do, and the values are of one size; a limit is another thing as a rule.
        let close = closeness(&one.extents, &two.extents);
        let near = close > 0.0;
        let labelled = labelled && close > 0.5;
        let said = one.context.is_of_announcement() && two.context.is_of_announcement();
        // In two languages digits alone tell too little: the roles have to be one.
        let readable = !sides.0.is_mixed_with(sides.1) || matches!(role, Match::Same | Match::Kin);
        let slip = slip(&one.extents, &two.extents);
        let transposed = slip.is_some_and(Slip::is_transposed);
        let slipped = readable && slip.is_some_and(Slip::is_plain);
        // 23곳에 이를 것으로 본다: what will be is not what is.
        let foreseen = one.context.is_otherwise(&two.context, FORESEEN);
        // Minutes are told otherwise by whoever has looked at another clock.
        let clock = one.extents.iter().any(|extent| extent.minute().is_some());
        let alike = readable
            && !clock
            && !foreseen
            && !scale.likeness.bounds.1
            && one.context.expected == two.context.expected;
        let off_by_digit = alike && slip.is_some();
        let headlines = one.context.headline && two.context.headline;
        let until = counted_until(&one.context)
            && counted_until(&two.context)
            && one.context.classifier == two.context.classifier;
        let told = scale.verbatim
            || until
            || near && alike && points >= if off_by_digit { DIGIT } else { UNTOLD }
            || transposed && points >= WORDED && scale.likeness.shared >= LABEL
            || is_toll(&one.context) && is_toll(&two.context)
            || near
                && !scale.likeness.bounds.1
                && (slipped || one.context.expected == two.context.expected)
                && (headlines
                    || matches!(role, Match::Same | Match::Kin) && !said
                    || labelled
                    || slipped);
        let objections = Objections {
            one,
            two,
            articles: self.articles,
        };
        let least = match question {
            Question::Apart if !told || objections.are_there(&scale.likeness, until, slip) => {
                return None;
            }
            Question::Apart if is_toll(&one.context) || until => SAME,
            Question::Apart if transposed => TRANSPOSED,
            Question::Apart if slipped => SLIPPED,
            Question::Apart if off_by_digit => DIGIT,
            Question::Apart if scale.likeness.topic == Match::Different => CONFLICT + OTHER_TOPIC,
            Question::Apart => CONFLICT,
            _ => SAME,
        };
        let tells = points >= least && (question != Question::Apart || self.is_sure(one, two));
        tells.then_some(points)
    }

    /// Whether an article of each are surely on one event, and, where few state them, none by one outlet: what two
    /// issues of a series say is no conflict, nor what an outlet says when it comes back to its news.
    fn is_sure(&self, one: &Cluster, two: &Cluster) -> bool {
        /// How many articles of each are asked.
        const ASKED: usize = 6;
        let of = |cluster: &Cluster| -> Vec<usize> {
            let articles = cluster.members.iter();
            let documents = articles.filter_map(|(at, _)| self.together.0.get(*at).copied());
            documents.take(ASKED).collect()
        };
        let (own, others) = (of(one), of(two));
        let (_, together) = self.together;
        let mut pairs = own
            .iter()
            .flat_map(|one| others.iter().map(move |two| (*one, *two)));
        // What many articles say is said of more than one day.
        let many = one.members.len().max(two.members.len()) > ASKED;
        let mut same = pairs
            .clone()
            .filter(|(one, two)| together.of_one_outlet(*one, *two));
        (many || same.next().is_none()) && pairs.any(|(one, two)| together.surely(one, two))
    }

    /// Whether the articles that state `fact` state nothing else but days, as a line does.
    fn is_only(&self, fact: &Cluster) -> bool {
        let mut articles = fact.members.iter();
        articles.all(|(article, _)| {
            let all = self.articles.get(*article).into_iter();
            let all = all.flat_map(|all| all.iter());
            let others = all.filter(|of| !matches!(of.class.0, Kind::Date | Kind::Time));
            others.take(2).count() == 1
        })
    }

    /// How many other facts of the articles of `other` the value of fact `at` can be reconciled
    /// with.
    fn elsewhere(&self, at: usize, chosen: usize, other: &Cluster) -> usize {
        let kin = self.kin.get(at).into_iter().flatten();
        let there = kin.filter(|rival| {
            **rival != chosen
                && self
                    .get(**rival)
                    .is_some_and(|rival| !rival.is_apart_from(other))
        });
        there.take(2).count()
    }

    /// What the words tell of each pair of `near`.
    fn all_fits(&self, near: &[(usize, usize)]) -> Vec<Vec<(usize, f32)>> {
        let mut fits = vec![Vec::new(); self.clusters.len()];
        for (at, other) in near {
            let (Some(one), Some(two)) = (self.get(*at), self.get(*other)) else {
                continue;
            };
            if !one.is_apart_from(two) {
                continue;
            }
            let sides = (&one.side(), &two.side());
            let scale = Scale::of(Question::Apart, one.class.0, sides, |key| {
                self.rarity.get(key)
            });
            for (own, of) in [(*at, *other), (*other, *at)] {
                if let Some(list) = fits.get_mut(own) {
                    list.push((of, scale.told));
                }
            }
        }
        fits
    }

    /// What the words tell of two facts being one.
    fn fit(&self, at: usize, other: usize) -> Option<f32> {
        let mut list = self.fits.get(at)?.iter();
        list.find(|(of, _)| *of == other).map(|(_, told)| *told)
    }

    /// What the words tell of the next best pair that one of two facts could be of, were they not
    /// one: with another fact of the articles of the other.
    fn rival(&self, at: usize, other: usize) -> Option<f32> {
        let of = |own: usize, chosen: usize| {
            let list = self.fits.get(own).into_iter().flatten();
            let chosen_fact = self.get(chosen);
            list.filter(move |(rival, _)| {
                *rival != chosen
                    && matches!((self.get(*rival), chosen_fact), (Some(rival), Some(fact)) if !rival.is_apart_from(fact))
            })
            .map(|(_, told)| *told)
        };
        of(at, other).chain(of(other, at)).reduce(f32::max)
    }

    /// Leaves the pairs of which it is plain which figure is meant: where an article has another
    /// that could be meant as well, none is. What grows is told with every value that it had.
    fn keep_plain(&self, pairs: &mut Vec<Pair>) {
        let mut of_fact: BTreeMap<usize, Vec<(f32, usize)>> = BTreeMap::new();
        for (points, one, two) in pairs.iter() {
            of_fact.entry(*one).or_default().push((*points, *two));
            of_fact.entry(*two).or_default().push((*points, *one));
        }
        let shares = |one: usize, two: usize| match (self.get(one), self.get(two)) {
            (Some(one), Some(two)) => !one.is_apart_from(two),
            _ => false,
        };
        let rivalled = |own: usize, chosen: usize, points: f32| {
            let mut others = of_fact.get(&own).into_iter().flatten();
            others
                .any(|(other, at)| *at != chosen && *other > points - MARGIN && shares(*at, chosen))
        };
        let grows = |at: usize| self.get(at).is_some_and(|fact| toll(&fact.context));
        let until = |at: usize| {
            self.get(at)
                .is_some_and(|fact| counted_until(&fact.context))
        };
        pairs.retain(|(points, one, two)| {
            until(*one) && until(*two)
                || grows(*one)
                || grows(*two)
                || !rivalled(*one, *two, *points) && !rivalled(*two, *one, *points)
        });
    }

    /// What is left, with conversions of what their bases have become.
    fn facts(self) -> Vec<Cluster> {
        let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
        for (index, cluster) in self.clusters.iter().enumerate() {
            if cluster.is_some() {
                numbers.insert(index, numbers.len());
            }
        }
        let renumber = |old: usize| numbers.get(&root(&self.into, old)).copied();
        let left = self.clusters.into_iter().flatten().enumerate();
        left.map(|(own, mut cluster)| {
            let base = cluster.converts.and_then(renumber);
            cluster.converts = base.filter(|base| *base != own);
            cluster
        })
        .collect()
    }
}

/// Whether what is told has yet to come: no estimate of what there is.
fn is_forecast(context: &Context) -> bool {
    context.expected && !context.is_running()
}

/// Whether a day of the one may be the neighbouring day of the other.
fn is_local(one: &Cluster, two: &Cluster) -> bool {
    one.side().is_mixed_with(&two.side()) || one.context.local_time || two.context.local_time
}
