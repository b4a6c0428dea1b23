//! Articles grouped by what they put first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use super::profile::{FigureKey, Profile};
use crate::lexicon::sound::Sound;
use crate::term::Key;

/// Points that two articles, or the articles of two groups, must have on average to be one event; and those of an
/// article that is alone with a group, below which no pair is looked at: who puts articles side by side mostly
/// takes them for news of one event.
const SAME: f32 = 1.2;
const ALONE: f32 = -0.6;

/// Points beyond which one pair tells no more of two groups.
const SURE: f32 = 6.0;

/// How often the pairs are gone through: an article that was taken in may be likest to one that was
/// not.
const ROUNDS: usize = 3;

/// How many articles of an event stand for it.
const HELD: usize = 8;

/// How many articles are looked up by one feature.
const FEATURE: usize = 32;

/// With how many articles, of those that share most features with it, an article is paired.
const LIKEST: usize = 24;

/// Groups articles by `profiles`; `order` is one that does not depend on how they were given.
/// Gives, for every article, the number of its event, numbered in the order of the articles.
///
/// The likest pairs join first; two groups join where their articles are like each other on the
/// whole, not only where one is like one (average linkage).
pub(crate) fn events(profiles: &[Profile], order: &[usize]) -> Vec<usize> {
    #[cfg(test)]
    super::learn::see(profiles);
    let place: Vec<&Profile> = order.iter().filter_map(|at| profiles.get(*at)).collect();
    let mut likeness = Likeness::of(place.as_slice());
    let likest = likeness.likest();
    let mut group_of: Vec<usize> = (0..place.len()).collect();
    let mut groups: Vec<Vec<usize>> = (0..place.len()).map(|at| vec![at]).collect();
    let mut refused: BTreeMap<(usize, usize), [usize; 2]> = BTreeMap::new();
    for _ in 0..ROUNDS {
        for (one, two) in &likest {
            let of = |article: &usize| group_of.get(*article).copied();
            let (Some(one), Some(two)) = (of(one), of(two)) else {
                continue;
            };
            let (one, two) = (one.min(two), one.max(two));
            // Those who stand for two groups have been asked before.
            let held = [one, two].map(|group| groups.get(group).map_or(0, Vec::len));
            if one == two || refused.get(&(one, two)) == Some(&held) {
                continue;
            }
            if !likeness.alike(&groups, one, two) {
                refused.insert((one, two), held);
                continue;
            }
            let moved = groups.get_mut(two).map(std::mem::take).unwrap_or_default();
            for member in &moved {
                if let Some(slot) = group_of.get_mut(*member) {
                    *slot = one;
                }
            }
            if let Some(group) = groups.get_mut(one) {
                group.extend(moved);
            }
        }
    }
    let groups: Vec<Vec<usize>> = groups
        .into_iter()
        .map(|group| {
            group
                .into_iter()
                .filter_map(|at| order.get(at).copied())
                .collect()
        })
        .collect();
    number(&groups, profiles.len())
}

/// What speaks for two articles being on one event, in points: it takes longer to reckon than to keep.
struct Likeness<'p> {
    profiles: &'p [&'p Profile],
    points: HashMap<(usize, usize), f32>,
}

impl<'p> Likeness<'p> {
    fn of(profiles: &'p [&'p Profile]) -> Self {
        Self {
            profiles,
            points: HashMap::new(),
        }
    }

    fn points(&mut self, one: usize, two: usize) -> f32 {
        let pair = (one.min(two), one.max(two));
        *self.points.entry(pair).or_insert_with(|| {
            let both = self.profiles.get(pair.0).zip(self.profiles.get(pair.1));
            both.map_or(0.0, |(one, two)| one.points(two))
        })
    }

    /// The pairs of articles that may be on one event, the likest first.
    fn likest(&mut self) -> Vec<(usize, usize)> {
        let mut pairs: Vec<(f32, usize, usize)> = candidates(self.profiles)
            .into_iter()
            .map(|(one, two)| (self.points(one, two), one, two))
            .filter(|(points, ..)| *points >= ALONE)
            .collect();
        pairs.sort_by(|one, two| {
            two.0
                .total_cmp(&one.0)
                .then((one.1, one.2).cmp(&(two.1, two.2)))
        });
        pairs.into_iter().map(|(_, one, two)| (one, two)).collect()
    }

    /// Whether two groups are like each other on the whole, by some articles of each.
    fn alike(&mut self, groups: &[Vec<usize>], one: usize, two: usize) -> bool {
        let members = |group: usize| groups.get(group).map_or(&[][..], Vec::as_slice);
        // Those that joined early and late.
        let held = |group: usize| {
            let members = members(group);
            let step = members.len().div_ceil(HELD).max(1);
            members.iter().step_by(step)
        };
        let (mut sum, mut count) = (0.0, 0.0);
        for first in held(one) {
            for second in held(two) {
                sum += self.points(*first, *second).clamp(-SURE, SURE);
                count += 1.0;
            }
        }
        let alone = |group: usize| members(group).len() == 1;
        let least = if alone(one) == alone(two) {
            SAME
        } else {
            ALONE
        };
        sum / count >= least
    }
}

/// With how few features, as a line has them, one in common is enough.
const FEW: usize = 4;

/// Pairs of articles that share two features or more, or one where either has few, of each those that share
/// most.
fn candidates(profiles: &[&Profile]) -> Vec<(usize, usize)> {
    let mut by_feature: BTreeMap<Feature, Vec<usize>> = BTreeMap::new();
    let mut pairs = Vec::new();
    let mut shared: Vec<u32> = vec![0; profiles.len()];
    let mut few: Vec<bool> = Vec::new();
    for (at, profile) in profiles.iter().enumerate() {
        let features = features(profile);
        few.push(features.len() < FEW);
        let is_few = |article: usize| few.get(article) == Some(&true);
        let mut met: Vec<usize> = Vec::new();
        for feature in features {
            let list = by_feature.entry(feature).or_default();
            for other in list.iter() {
                if let Some(count) = shared.get_mut(*other) {
                    if *count == 0 {
                        met.push(*other);
                    }
                    *count += 1;
                }
            }
            if list.len() < FEATURE {
                list.push(at);
            }
        }
        let mut counted: Vec<(u32, usize)> = met
            .into_iter()
            .filter_map(|other| Some((std::mem::take(shared.get_mut(other)?), other)))
            .filter(|(count, other)| *count > 1 || is_few(at) || is_few(*other))
            .collect();
        if counted.len() > LIKEST {
            counted.select_nth_unstable_by_key(LIKEST, |(count, other)| (Reverse(*count), *other));
            counted.truncate(LIKEST);
        }
        pairs.extend(counted.into_iter().map(|(_, other)| (other, at)));
    }
    pairs
}

/// What two articles on one event share some of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Feature {
    Word(Key),
    Figure(FigureKey),
    /// What a name sounds like, in whatever script.
    Sound(Sound),
}

fn features(profile: &Profile) -> Vec<Feature> {
    let words = profile
        .words
        .iter()
        .filter(|(_, weight)| *weight >= 1.5)
        .map(|(key, _)| Feature::Word(*key));
    let figures = profile.figures.iter().map(|(key, _)| Feature::Figure(*key));
    let sounds = profile.named.sounds.iter().copied().map(Feature::Sound);
    words.chain(figures).chain(sounds).collect()
}

/// Events in the order of their first articles.
fn number(groups: &[Vec<usize>], count: usize) -> Vec<usize> {
    let mut of_article = vec![usize::MAX; count];
    for (group, members) in groups.iter().enumerate() {
        for member in members {
            if let Some(slot) = of_article.get_mut(*member) {
                *slot = group;
            }
        }
    }
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    of_article
        .into_iter()
        .map(|group| {
            let next = numbers.len();
            *numbers.entry(group).or_insert(next)
        })
        .collect()
}
