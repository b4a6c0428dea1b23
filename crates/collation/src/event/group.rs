//! Articles grouped by what they put first.

use std::collections::{BTreeMap, BTreeSet};

use super::profile::{FigureKey, Profile};
use crate::lexicon::sound::Sound;
use crate::term::Key;

/// Points from which two articles may be on one event.
const SAME: f32 = 3.0;

/// Points from which they may be where each has a group of its own, and nothing keeps those apart.
const NEAR: f32 = 2.0;

/// One in so many pairs of two groups may be kept apart by something.
const KEPT_APART: usize = 10;

/// Points that the articles of two groups must have on average to be one event.
const ON_THE_WHOLE: f32 = 0.9;

/// How often an article names whom it is about.
const NAMED: u32 = 3;

/// Points from which the numbers that two articles share tell.
const NUMBERS: f32 = 1.0;

/// Points that an article which is left alone must have on average with a group that nothing keeps
/// it from: who puts articles side by side mostly takes them for news of one event.
const LEFT_ALONE: f32 = 1.2;

/// One in so many articles of that group may be kept from it by something.
const PART_KEPT: usize = 3;

/// The weight of words that it must share with one of them: some ten words.
const TOLD: f32 = 12.0;

/// Days after which several articles are hardly on what several others told of.
const LATER: i64 = 6;

/// How many articles of an event stand for it.
const HELD: usize = 8;

/// How many articles are looked up by one feature.
const FEATURE: usize = 48;

/// Groups articles by `profiles`; `order` is one that does not depend on how they were given.
/// Gives, for every article, the number of its event, numbered in the order of the articles.
///
/// The likest pairs join first; further on, two groups join where their articles are like each
/// other on the whole, not only where one is like one.
pub(crate) fn events(profiles: &[Profile], order: &[usize]) -> Vec<usize> {
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    let place: Vec<&Profile> = order.iter().filter_map(|at| profiles.get(*at)).collect();
    let mut met: Vec<Vec<usize>> = vec![Vec::new(); place.len()];
    for (one, two) in candidates(&place) {
        for (article, other) in [(one, two), (two, one)] {
            if let Some(met) = met.get_mut(article) {
                met.push(other);
            }
        }
        if let (Some(first), Some(second)) = (place.get(one), place.get(two)) {
            let points = first.points(second);
            if points >= NEAR {
                pairs.push((points, one, two));
            }
        }
    }
    pairs.sort_by(|one, two| {
        two.0
            .total_cmp(&one.0)
            .then((one.1, one.2).cmp(&(two.1, two.2)))
    });
    let mut group_of: Vec<usize> = (0..place.len()).collect();
    let mut groups: Vec<Vec<usize>> = (0..place.len()).map(|at| vec![at]).collect();
    let mut refused: BTreeMap<(usize, usize), [usize; 2]> = BTreeMap::new();
    for (points, one, two) in pairs {
        let (Some(one), Some(two)) = (group_of.get(one).copied(), group_of.get(two).copied())
        else {
            continue;
        };
        let (one, two) = (one.min(two), one.max(two));
        // Those who stand for two groups have been asked before.
        let held = [one, two].map(|group| groups.get(group).map_or(0, Vec::len).min(HELD));
        if one == two || refused.get(&(one, two)) == Some(&held) {
            continue;
        }
        let joins = (points >= SAME || are_near(&groups, one, two, &place))
            && alike(&groups, one, two, &place);
        if !joins {
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
    // An article that was taken in may be likest to one that was not.
    for _ in 0..2 {
        take_in(&mut groups, &mut group_of, &met, &place);
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

/// Puts articles that are left alone into the group that they are likest to, of those with an
/// article that shares features with them: `met`, for every article. `group_of` tells of every
/// article the group.
fn take_in(
    groups: &mut [Vec<usize>],
    group_of: &mut [usize],
    met: &[Vec<usize>],
    profiles: &[&Profile],
) {
    for at in 0..groups.len() {
        let Some(&[member]) = groups.get(at).map(Vec::as_slice) else {
            continue;
        };
        let others = met.get(member).into_iter().flatten();
        let near: BTreeSet<usize> = others
            .filter_map(|other| group_of.get(*other).copied())
            .collect();
        let mut likest: Option<(f32, usize)> = None;
        for other in near {
            let group = groups.get(other).filter(|group| group.len() > 1);
            let mean = group.and_then(|group| likeness(member, group, profiles));
            if let Some(mean) = mean
                && likest.is_none_or(|(most, _)| mean > most)
            {
                likest = Some((mean, other));
            }
        }
        if let Some((_, other)) = likest {
            if let Some(group) = groups.get_mut(other) {
                group.push(member);
            }
            if let Some(group) = groups.get_mut(at) {
                group.clear();
            }
            if let Some(slot) = group_of.get_mut(member) {
                *slot = other;
            }
        }
    }
}

/// The points that an article left alone has on average with the first articles of `group`, if
/// they are enough and nothing keeps it from them.
fn likeness(member: usize, group: &[usize], profiles: &[&Profile]) -> Option<f32> {
    let alone = profiles.get(member)?;
    let held = || {
        let members = group.iter().take(HELD);
        members.filter_map(|member| profiles.get(*member))
    };
    let told = held().any(|other| alone.shared_words(other) >= TOLD);
    // A background piece days later may be kept from one of a group, as one of the group itself is.
    let kept = held().filter(|other| alone.kept_apart(other)).count();
    if !told || kept * PART_KEPT > held().count() {
        return None;
    }
    let (mut sum, mut count) = (0.0, 0.0);
    for other in held() {
        sum += alone.points(other);
        count += 1.0;
    }
    (sum >= LEFT_ALONE * count).then(|| sum / count)
}

/// The first articles of a group, by which it is held against another.
fn first<'p>(groups: &[Vec<usize>], group: usize, profiles: &[&'p Profile]) -> Vec<&'p Profile> {
    let members = groups.get(group).into_iter().flatten().take(HELD);
    members
        .filter_map(|at| profiles.get(*at).copied())
        .collect()
}

/// Each of one group with each of the other.
fn pairs<'p>(
    one: &[&'p Profile],
    two: &[&'p Profile],
) -> impl Iterator<Item = (&'p Profile, &'p Profile)> {
    one.iter()
        .flat_map(|one| two.iter().map(move |two| (*one, *two)))
}

/// Whether two groups are like each other on the whole: by the first articles of each.
fn alike(groups: &[Vec<usize>], one: usize, two: usize, profiles: &[&Profile]) -> bool {
    let (one, two) = (first(groups, one, profiles), first(groups, two, profiles));
    let pairs = || pairs(&one, &two);
    let (mut sum, mut count) = (0.0, 0.0);
    for (one, two) in pairs() {
        sum += one.points(two).clamp(-6.0, 6.0);
        count += 1.0;
    }
    // Two strikes in one city on one day, each with numbers of its own: more must speak for their
    // being one. What is told days later has other numbers.
    let at_once = || pairs().all(|(one, two)| one.days_apart(two).is_some_and(|days| days <= 1));
    let apart = || shares(within(&one)) && shares(within(&two)) && !shares(pairs()) && at_once();
    let later = || {
        let days =
            |(one, two): (&Profile, &Profile)| one.days_apart(two).is_some_and(|days| days > LATER);
        one.len() > 1 && two.len() > 1 && pairs().all(days)
    };
    // What several articles of one language keep apart, those of another do not join.
    let others = || {
        let comparable = || pairs().filter(|(one, two)| one.named.korean == two.named.korean);
        comparable().count() > 1 && comparable().all(|(one, two)| one.is_of_another(two))
    };
    if of_two_names(&one, &two) || others() || sum < SAME * count && later() {
        return false;
    }
    sum >= SAME * count || sum >= ON_THE_WHOLE * count && !apart()
}

/// Whether two groups of several articles may be one though no two of their articles are like each
/// other enough: what grows by the day has other numbers in each.
fn are_near(groups: &[Vec<usize>], one: usize, two: usize, profiles: &[&Profile]) -> bool {
    let (one, two) = (first(groups, one, profiles), first(groups, two, profiles));
    let pairs = || pairs(&one, &two);
    if one.len() < 2 || two.len() < 2 {
        return false;
    }
    let kept = pairs().filter(|(one, two)| one.kept_apart(two)).count();
    kept * KEPT_APART <= pairs().count() && pairs().any(|(one, two)| one.shared_words(two) >= TOLD)
}

/// Whether all articles of either group are about somebody whom those of the other hardly name: two
/// services raise their prices, and the papers compare them.
fn of_two_names(one: &[&Profile], two: &[&Profile]) -> bool {
    [true, false].into_iter().any(|korean| {
        let of =
            |group: &[&'_ Profile]| group.iter().filter(|of| of.named.korean == korean).count();
        let told = |group: &[&Profile], word: Key| -> u32 {
            let members = group.iter().filter(|of| of.named.korean == korean);
            members.map(|of| of.times(word)).sum()
        };
        let own = |group: &[&Profile], other: &[&Profile]| {
            let mut members = group.iter().filter(|of| of.named.korean == korean);
            let words = members.next().map(|first| first.named.first.as_slice());
            words.unwrap_or_default().iter().any(|word| {
                let all = members.clone().all(|of| of.named.first.contains(word));
                let mean = |group: &[&Profile], least: u32| {
                    u32::try_from(of(group)).is_ok_and(|count| told(group, *word) >= least * count)
                };
                all && mean(group, NAMED) && !mean(other, 2)
            })
        };
        of(one) > 1 && of(two) > 1 && own(one, two) && own(two, one)
    })
}

/// The pairs of one group.
fn within<'g, 'p>(
    group: &'g [&'p Profile],
) -> impl Iterator<Item = (&'p Profile, &'p Profile)> + 'g {
    let ahead = |at: usize| group.get(at + 1..).unwrap_or_default();
    let each = group.iter().enumerate();
    each.flat_map(move |(at, one)| ahead(at).iter().map(move |two| (*one, *two)))
}

/// Whether two articles of `pairs` share numbers.
fn shares<'p>(mut pairs: impl Iterator<Item = (&'p Profile, &'p Profile)>) -> bool {
    pairs.any(|(one, two)| one.shared_numbers(two) >= NUMBERS)
}

/// Pairs of articles that share two features or more.
fn candidates(profiles: &[&Profile]) -> Vec<(usize, usize)> {
    let mut by_feature: BTreeMap<Feature, Vec<usize>> = BTreeMap::new();
    let mut pairs = Vec::new();
    let mut shared: Vec<u32> = vec![0; profiles.len()];
    for (at, profile) in profiles.iter().enumerate() {
        let features = features(profile);
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
        for other in met {
            if let Some(count) = shared.get_mut(other) {
                if *count > 1 {
                    pairs.push((other, at));
                }
                *count = 0;
            }
        }
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

#[cfg(test)]
mod tests {
    use daejo_articles::read_as_body;

    use super::*;
    use crate::comparison::Document;
    use crate::fact::statements;
    use crate::term::{Vocabulary, tokens};

    #[test]
    fn groups_about_two_are_told_apart() {
        let mut vocabulary = Vocabulary::new();
        let texts = [
            "플릭스온이 구독료를 인상한다. 플릭스온은 광고형을 유지한다. 플릭스온의 이용자는 1420만 명이다.",
            "플릭스온이 요금을 올린다. 플릭스온 측은 이용자가 늘었다고 했다. 플릭스온을 끊겠다는 이도 있다.",
            "무비온이 요금을 올린다. 무비온의 적자가 쌓였다. 무비온은 가입자를 모은다. 플릭스온도 값을 올렸다.",
            "무비온이 구독료를 올린다. 무비온의 대주주 주가가 뛰었다. 무비온은 흑자를 노린다.",
        ];
        let documents = texts.map(|text| Document::read(read_as_body("a.txt", text.into())));
        let words = documents.iter().map(|document| {
            let text = &document.article.text;
            let mut words = Vec::new();
            tokens(text, 0..text.len(), &mut vocabulary, &mut words);
            words
        });
        let words: Vec<_> = words.collect();
        let both = documents.iter().zip(&words);
        let statements: Vec<_> = both
            .map(|(document, words)| statements(document, words))
            .collect();
        let profiles = super::super::profiles(&documents, &words, &statements);
        let [one, two, three, four] = profiles.as_slice() else {
            panic!("four articles");
        };
        assert!(of_two_names(&[one, two], &[three, four]));
        assert!(!of_two_names(&[one, three], &[two, four]));
        assert!(
            !of_two_names(&[one], &[three, four]),
            "one article is no group"
        );
    }
}
