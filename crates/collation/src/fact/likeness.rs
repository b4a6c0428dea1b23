//! How much two contexts are told of the same thing.

use daejo_figures::calendar::Interval;

use crate::context::{Context, OF_GROUP};
use crate::lexicon::role::{Family, ROLES, Role};
use crate::term::Key;

/// What speaks for and against two figures stating the same fact, their values apart.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Likeness {
    /// How much of what stands around the one stands around the other, from 0 to 1.
    pub overlap: f32,
    /// How many words stand around both, each by how near and how rare it is.
    pub shared: f32,
    /// The nearest and rarest of them, from 0 to 1.
    pub nearest: f32,
    /// The part of the words of both sentences, and of those before them, that both have.
    pub wide: f32,
    /// How many of the nearest words of the one are among those of the other; or whether none is
    /// anywhere near it.
    pub closest: usize,
    pub closest_apart: bool,
    /// Whether particles say that their clauses tell of the same thing.
    pub topic: Match,
    /// Whether they play the same role.
    pub role: Match,
    /// Whether they are told of the same somebody.
    pub subject: Match,
    /// Whether they are of the same time.
    pub period: Match,
    /// They count different tolls: the dead, the injured, or those of an event long ago.
    pub tolls_apart: bool,
    /// Both are limits, one a least and one a most; or one only is a limit.
    pub bounds: (bool, bool),
    /// They are of the polls of two pollsters.
    pub polls_apart: bool,
    /// Both are changes, of different levels.
    pub level_apart: bool,
    /// The words that make one another figure (per unit, a year earlier) differ.
    pub qualified_apart: bool,
    /// They are of different parts of some whole: women, children; 산업용, 주택용.
    pub group_apart: bool,
}

/// Whether two contexts agree in one respect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    Same,
    Kin,
    Unknown,
    Different,
}

impl Likeness {
    /// Compares `one` and `two`; `rarity` of a word is from 0 (everywhere) to 1.
    pub(crate) fn of(one: &Context, two: &Context, rarity: impl Fn(Key) -> f32) -> Self {
        let words = words(&one.terms, &two.terms, &rarity);
        let other_event = is_toll(one) && is_toll(two) && one.past != two.past;
        Self {
            overlap: words.overlap,
            shared: words.shared,
            nearest: words.nearest,
            wide: wide(&one.wide, &two.wide, &rarity),
            closest: shared(&one.nearest, &two.nearest),
            closest_apart: strange(&one.nearest, two) && strange(&two.nearest, one),
            topic: topic(one, two),
            role: roles(one, two),
            subject: subject(one, two),
            period: if other_event {
                Match::Different
            } else if is_level(one) || is_level(two) {
                period(one.period, two.period)
            } else {
                years(one.period, two.period)
            },
            tolls_apart: other_event || tolls_apart(one, two),
            bounds: (
                one.bound.is_some() && two.bound.is_some() && one.bound != two.bound,
                one.bound.is_some() != two.bound.is_some(),
            ),
            polls_apart: differ(one.pollster, two.pollster),
            level_apart: level_apart(one, two),
            qualified_apart: one.is_otherwise(two, 0b1010_0111 | OF_GROUP),
            group_apart: one.is_otherwise(two, OF_GROUP)
                || differ(one.purpose, two.purpose)
                || differ(one.abroad, two.abroad),
        }
    }
}

/// What two contexts share of their words.
struct Words {
    overlap: f32,
    shared: f32,
    nearest: f32,
}

/// The part of the lighter context that the other shares, and what is shared.
fn words(one: &[(Key, f32)], two: &[(Key, f32)], rarity: impl Fn(Key) -> f32) -> Words {
    let least = if one == two { VERBATIM } else { 0.0 };
    let weigh = |terms: &[(Key, f32)]| {
        terms
            .iter()
            .map(|(key, near)| near * rarity(*key))
            .sum::<f32>()
    };
    let lighter = weigh(one).min(weigh(two));
    let mut words = Words {
        overlap: least,
        shared: 0.0,
        nearest: 0.0,
    };
    if lighter <= 0.0 {
        return words;
    }
    let mut two = two.iter().peekable();
    for (key, near) in one {
        while two.next_if(|(other, _)| other < key).is_some() {}
        if let Some((_, other)) = two.next_if(|(other, _)| other == key) {
            let both = near.min(*other) * rarity(*key);
            words.shared += both;
            words.nearest = words.nearest.max(both);
        }
    }
    words.overlap = (words.shared / lighter.max(0.8)).clamp(least, 1.0);
    words
}

/// The part of the fewer words that both have, the rare counting more.
fn wide(one: &[Key], two: &[Key], rarity: impl Fn(Key) -> f32) -> f32 {
    let weigh = |keys: &[Key]| keys.iter().map(|key| rarity(*key)).sum::<f32>();
    let lighter = weigh(one).min(weigh(two));
    let shared = one.iter().filter(|key| two.binary_search(key).is_ok());
    let shared = shared.map(|key| rarity(*key)).sum::<f32>();
    if lighter > 0.0 { shared / lighter } else { 0.0 }
}

/// Whether both are known, and differ.
pub(super) fn differ<T: PartialEq>(one: Option<T>, two: Option<T>) -> bool {
    one.is_some() && two.is_some() && one != two
}

fn shared(one: &[Key], two: &[Key]) -> usize {
    one.iter().filter(|key| two.contains(key)).count()
}

/// Whether none of `keys`, of which there are some, stands near a figure.
fn strange(keys: &[Key], context: &Context) -> bool {
    let near = |key: &Key| {
        let found = context.terms.binary_search_by(|term| term.0.cmp(key));
        found.is_ok()
    };
    !keys.is_empty() && !keys.iter().any(near)
}

fn topic(one: &Context, two: &Context) -> Match {
    if shared(&one.topics, &two.topics) > 0 {
        Match::Same
    } else if strange(&one.topics, two) && strange(&two.topics, one) {
        Match::Different
    } else {
        Match::Unknown
    }
}

/// The overlap of words that are the same to the last, be they few.
const VERBATIM: f32 = 0.3;

/// Whether a figure counts the dead, the homeless, the burnt.
pub(super) fn is_toll(context: &Context) -> bool {
    let first = context.roles.first().and_then(|(role, _)| row(*role));
    first.is_some_and(|row| row.family == Family::Toll)
}

/// Whether a figure is a level or a change, which is of a period.
fn is_level(context: &Context) -> bool {
    let family = context
        .roles
        .first()
        .and_then(|(role, _)| row(*role))
        .map(|row| row.family);
    matches!(family, Some(Family::Level | Family::Change))
}

fn row(role: u8) -> Option<&'static Role> {
    ROLES.get(usize::from(role))
}

fn roles(one: &Context, two: &Context) -> Match {
    let (Some((first, most)), Some((other, greatest))) = (one.roles.first(), two.roles.first())
    else {
        return Match::Unknown;
    };
    let family = |role: u8| row(role).map(|row| row.family);
    if family(*first) == Some(Family::Change) && family(*other) == Some(Family::Change) {
        // What grows, rises; what falls, does not.
        let falls = |role: u8| row(role).is_some_and(|row| row.name == "fall");
        if falls(*first) != falls(*other) {
            return if most.min(*greatest) < 0.5 {
                Match::Unknown
            } else {
                Match::Different
            };
        }
        let level = one.level.is_some() && one.level == two.level;
        return if level { Match::Same } else { Match::Kin };
    }
    let strong = |context: &Context, most: f32, role: u8| {
        context
            .roles
            .iter()
            .any(|(own, weight)| *own == role && *weight >= most * 0.6)
    };
    let shared =
        |(role, weight): &&(u8, f32)| *weight >= most * 0.6 && strong(two, *greatest, *role);
    // 1명이 숨지고 5명이 다쳤다: what is told of one toll stands near the other.
    let tolls = family(*first) == Some(Family::Toll) && family(*other) == Some(Family::Toll);
    if first == other || !tolls && one.roles.iter().any(|role| shared(&role)) {
        return Match::Same;
    }
    let kin = family(*first) == family(*other) && family(*first) == Some(Family::Deal);
    let mentioned = |context: &Context, role: u8| context.roles.iter().any(|(own, _)| *own == role);
    if kin {
        Match::Kin
    } else if mentioned(two, *first) || mentioned(one, *other) || most.min(*greatest) < 0.4 {
        Match::Unknown
    } else {
        Match::Different
    }
}

/// Whether two figures count different tolls.
pub(super) fn tolls_apart(one: &Context, two: &Context) -> bool {
    let toll = |context: &Context| {
        let (role, _) = context.roles.first()?;
        row(*role)
            .filter(|row| row.family == Family::Toll)
            .map(|_| *role)
    };
    differ(toll(one), toll(two))
}

/// Whether two changes are of levels that differ.
fn level_apart(one: &Context, two: &Context) -> bool {
    let change = |context: &Context| {
        let first = context.roles.first().and_then(|(role, _)| row(*role));
        first.is_some_and(|row| row.family == Family::Change)
    };
    differ(one.level, two.level) && (change(one) || change(two))
}

fn subject(one: &Context, two: &Context) -> Match {
    match (one.subject, two.subject) {
        (Some(first), Some(second)) if first == second => Match::Same,
        (Some(first), Some(second)) => {
            if one.names.contains(&second) || two.names.contains(&first) {
                Match::Unknown
            } else {
                Match::Different
            }
        }
        _ => Match::Unknown,
    }
}

fn period(one: Option<Interval>, two: Option<Interval>) -> Match {
    match (one, two) {
        (Some(one), Some(two)) if one == two => Match::Same,
        (Some(one), Some(two)) if !one.meets(two) => Match::Different,
        _ => Match::Unknown,
    }
}

/// What is told of another year is told of something else: the quake of 2011.
fn years(one: Option<Interval>, two: Option<Interval>) -> Match {
    match (one, two) {
        (Some(one), Some(two))
            if one.end.year() < two.start.year() || two.end.year() < one.start.year() =>
        {
            Match::Different
        }
        _ => Match::Unknown,
    }
}
