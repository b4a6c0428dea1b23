//! What speaks for and against two statements being of one fact, on one scale.

use daejo_figures::{Decimal, Kind};

use super::cluster::{counted_until, toll};
use super::distance::{Slip, closeness, fine, just_past, slip, tightness};
use super::likeness::{Likeness, Match};
use super::sign::{JOINT, SIGNS};
pub(super) use super::sign::{Question, Sign};
use crate::context::{Context, Place, TRADED};
use crate::extent::Extent;
use crate::term::Key;

/// A statement, or several that are of one fact.
pub(super) struct Side<'a> {
    pub context: &'a Context,
    pub extents: &'a [Extent],
    pub korean: bool,
    pub english: bool,
}

/// Weighs the signs of one pair.
pub(super) struct Scale {
    question: Question,
    points: f32,
    /// How much there is of each sign.
    signs: [f32; SIGNS],
    pub likeness: Likeness,
    /// What the words around tell, the values apart, in points.
    pub told: f32,
    /// All words around both are the same; those of two values say of what they are, besides.
    pub verbatim: bool,
    #[cfg(test)]
    pub seen: super::learn::Seen,
}

impl Scale {
    /// With all that two statements of `kind` tell by themselves; `rarity` of a word is from 0
    /// (everywhere) to 1.
    pub(super) fn of(
        question: Question,
        kind: Kind,
        (one, two): (&Side<'_>, &Side<'_>),
        rarity: impl Fn(Key) -> f32,
    ) -> Self {
        let likeness = Likeness::of(one.context, two.context, rarity);
        let mut scale = Self {
            question,
            points: 0.0,
            signs: [0.0; SIGNS],
            likeness,
            told: 0.0,
            verbatim: false,
            #[cfg(test)]
            seen: super::learn::Seen::of(one.context, two.context),
        };
        scale.put(Sign::Always, true);
        let short = scale.values(kind, one.extents, two.extents, (one.context, two.context));
        let of_values = scale.points;
        scale.words(kind, short, &likeness);
        scale.contexts(kind, &likeness, one, two);
        scale.told = scale.points - of_values;
        let growing = toll(one.context) && toll(two.context)
            || counted_until(one.context) && counted_until(two.context);
        let same = growing && likeness.role == Match::Same;
        scale.put(Sign::Toll, growing);
        scale.put(Sign::TollSame, same);
        match question {
            Question::Near => {
                let tight = tightness(one.extents, two.extents);
                scale.weigh(Sign::Tight, tight);
                scale.put(Sign::Touching, tight == 0.0);
                scale.put(Sign::Fine, fine(one.extents, two.extents));
                scale.put(Sign::JustPast, just_past(one.extents, two.extents));
            }
            Question::Apart => {
                let slip = slip(one.extents, two.extents);
                scale.put(Sign::Transposed, slip.is_some_and(Slip::is_transposed));
                let digit = matches!(slip, Some(Slip::OneDigit | Slip::OneOfMany));
                scale.put(Sign::OneDigitOff, digit);
                let close = closeness(one.extents, two.extents);
                // What grows may have grown far.
                scale.weigh(Sign::Close, if same { close.max(0.0) } else { close });
            }
            Question::Again | Question::Equal => {}
        }
        scale
    }

    /// Adds what `sign` tells, if it `is` there.
    pub(super) fn put(&mut self, sign: Sign, is: bool) {
        self.weigh(sign, if is { 1.0 } else { 0.0 });
    }

    /// Adds what `sign` tells, by how much there is of it.
    pub(super) fn weigh(&mut self, sign: Sign, much: f32) {
        if much == 0.0 {
            return;
        }
        self.points += f32::from(sign.tells(self.question)) / 100.0 * much;
        if let Some(slot) = self.signs.get_mut(sign as usize) {
            *slot += much;
        }
    }

    /// Adds what `sign` tells for each of `count`, of which more than two tell no more.
    pub(super) fn count(&mut self, sign: Sign, count: usize) {
        self.weigh(sign, [0.0, 1.0].get(count).copied().unwrap_or(2.0));
    }

    /// Adds how much better the words fit than those of the figure that would fit next, or how
    /// much worse: what they tell of the one is `told`, of the
    /// other `rival`.
    pub(super) fn hold_against(&mut self, told: f32, rival: Option<f32>) {
        let ahead = rival.map_or(2.0, |rival| told - rival).clamp(-2.0, 2.0);
        self.put(Sign::Unrivalled, rival.is_none());
        self.weigh(
            Sign::Ahead,
            if rival.is_some() { ahead.max(0.0) } else { 0.0 },
        );
        self.weigh(Sign::Behind, (-ahead).max(0.0));
    }

    /// Adds how much better, or worse, the words fit than those of the `next` best statement of the
    /// same value.
    pub(super) fn rank(&mut self, next: Option<f32>) {
        let ahead = next.map_or(0.0, |next| self.told - next).clamp(-2.0, 2.0);
        self.weigh(Sign::Foremost, ahead.max(0.0));
        self.weigh(Sign::Outdone, (-ahead).max(0.0));
    }

    /// What all signs tell together, in points: above 0 for one fact.
    pub(super) fn points(&mut self) -> f32 {
        for (joint, one, two) in JOINT {
            let much = |sign: Sign| self.signs.get(sign as usize).copied().unwrap_or(0.0);
            let both = much(*one) * much(*two);
            if both != 0.0 && much(*joint) == 0.0 {
                self.weigh(*joint, both);
            }
        }
        #[cfg(test)]
        if let Some(points) = self.seen.judge(self.question, self.signs, self.points) {
            return points;
        }
        self.points
    }

    /// What they are; whether they are numbers of one digit.
    fn values(
        &mut self,
        kind: Kind,
        one: &[Extent],
        two: &[Extent],
        sides: (&Context, &Context),
    ) -> bool {
        if matches!(kind, Kind::Date | Kind::Time) {
            let (one, two) = (grain(one), grain(two));
            self.put(Sign::GrainsApart, one != two);
            if let Some(sign) = one.max(two).sign() {
                self.put(sign, true);
            }
            let far = sides.0.far && sides.1.far;
            let year = one == Grain::Year || two == Grain::Year;
            self.put(Sign::Far, far && !year);
            self.put(Sign::FarYear, far && year);
            return false;
        }
        let sign = match kind {
            Kind::Percent => Sign::Percent,
            Kind::Money => Sign::Money,
            Kind::Count | Kind::Number => Sign::Count,
            Kind::Duration => Sign::Duration,
            Kind::Measure | Kind::Power | Kind::Rate => Sign::Measure,
            Kind::Age => Sign::Age,
            _ => return self.digits(one, two),
        };
        self.put(sign, true);
        self.digits(one, two)
    }

    fn digits(&mut self, one: &[Extent], two: &[Extent]) -> bool {
        let digits = |extents: &[Extent]| match extents.first() {
            Some(Extent::Number(numbers)) => digits(numbers.value),
            _ => 0,
        };
        let first = (one, two);
        let (one, two) = (digits(one), digits(two));
        let digits = match self.question {
            Question::Again | Question::Equal => one.max(two),
            Question::Near | Question::Apart => one.min(two),
        };
        self.put(Sign::OneDigit, digits <= 1);
        self.put(Sign::ThreeDigits, digits >= 3);
        self.put(Sign::FourDigits, digits >= 4);
        self.put(Sign::One, is_one(first.0) || is_one(first.1));
        digits <= 1
    }

    fn words(&mut self, kind: Kind, short: bool, likeness: &Likeness) {
        self.weigh(Sign::Overlap, likeness.overlap);
        self.weigh(Sign::Shared, likeness.shared.min(2.0) / 2.0);
        self.weigh(Sign::Nearest, likeness.nearest);
        let bare = likeness.overlap < BARE && likeness.role != Match::Same;
        self.put(Sign::Bare, bare);
        self.put(Sign::PercentBare, bare && kind == Kind::Percent);
        self.put(Sign::DigitBare, bare && short);
    }

    fn contexts(&mut self, kind: Kind, likeness: &Likeness, side: &Side<'_>, other: &Side<'_>) {
        let (one, two) = (side.context, other.context);
        let days = matches!(kind, Kind::Date | Kind::Time);
        match likeness.role {
            Match::Same if days => self.put(Sign::DaysRoleSame, true),
            Match::Different if days => self.put(Sign::DaysRoleDifferent, true),
            Match::Same => self.put(Sign::RoleSame, true),
            Match::Kin => self.put(Sign::RoleKin, true),
            Match::Different => {
                self.put(Sign::RoleDifferent, true);
                let most = |context: &Context| context.roles.first().map_or(0.0, |role| role.1);
                self.weigh(Sign::RoleFirmly, most(one).min(most(two)).min(1.0));
            }
            Match::Unknown => {
                let none = one.roles.is_empty() || two.roles.is_empty();
                self.put(Sign::RoleNone, none);
                self.put(Sign::RoleOther, !none);
            }
        }
        self.put(Sign::SubjectSame, likeness.subject == Match::Same);
        self.put(Sign::SubjectDifferent, likeness.subject == Match::Different);
        self.put(Sign::PeriodSame, likeness.period == Match::Same);
        self.put(Sign::PeriodDifferent, likeness.period == Match::Different);
        self.put(Sign::LevelApart, likeness.level_apart);
        self.put(Sign::QualifiedApart, likeness.qualified_apart);
        self.put(Sign::GroupApart, likeness.group_apart);
        self.put(Sign::TollsApart, likeness.tolls_apart);
        self.put(Sign::PollsApart, likeness.polls_apart);
        self.put(Sign::TradeApart, one.is_otherwise(two, TRADED));
        self.put(
            Sign::SameLimit,
            one.bound.is_some() && one.bound == two.bound,
        );
        self.put(Sign::BoundsApart, likeness.bounds.0);
        self.put(Sign::OneBound, likeness.bounds.1);
        self.put(Sign::PastApart, one.past != two.past);
        self.put(Sign::OneAsOf, one.is_as_of != two.is_as_of);
        self.put(Sign::Headlines, one.headline && two.headline);
        let mixed = side.is_mixed_with(other);
        self.put(Sign::Mixed, mixed);
        let alike = one.sounds.iter().filter(|sound| two.sounds.contains(sound));
        self.count(
            Sign::Sounds,
            if mixed && self.question == Question::Equal {
                alike.take(2).count()
            } else {
                0
            },
        );
        if let (Some(first), Some(second)) = (&one.classifier, &two.classifier) {
            let same = first == second;
            self.put(Sign::ClassifierSame, same);
            self.put(Sign::ClassifierApart, !same);
        }
        let shared = one.beside.iter().filter(|value| two.beside.contains(value));
        let shared = shared.take(2).count();
        let (none, some) = (
            shared == 0,
            !one.beside.is_empty() && !two.beside.is_empty(),
        );
        self.weigh(
            Sign::Beside,
            [0.0, 0.5, 1.0].get(shared).copied().unwrap_or(1.0),
        );
        self.put(Sign::BesideApart, none && some);
        let next = one.next.iter().any(|value| two.next.contains(value));
        self.put(Sign::NextSame, next);
        self.put(
            Sign::NextApart,
            !next && !one.next.is_empty() && !two.next.is_empty(),
        );
        let bare = likeness.overlap < BARE && likeness.role != Match::Same;
        self.put(Sign::BareAlike, bare && !mixed);
        // One value in a bare line tells enough; two need words that say of what they are.
        let told = self.question == Question::Equal || says_of_what(one);
        self.verbatim = told && is_verbatim(one, two);
        self.put(Sign::Verbatim, self.verbatim);
        self.weigh(Sign::Wide, likeness.wide);
        self.put(Sign::TopicSame, likeness.topic == Match::Same);
        self.put(Sign::TopicApart, likeness.topic == Match::Different);
        self.count(Sign::Closest, likeness.closest);
        self.put(Sign::ClosestApart, likeness.closest_apart);
        self.put(Sign::Leads, one.lead && two.lead);
        self.put(Sign::LeadApart, one.lead != two.lead);
        self.put(Sign::PartApart, one.part != two.part);
        let base = |context: &Context| context.place == Place::Base;
        self.put(Sign::BaseApart, base(one) != base(two));
        let portion = |context: &Context| matches!(context.place, Place::Part | Place::Whole);
        self.put(
            Sign::PortionApart,
            one.place != two.place && (portion(one) || portion(two)),
        );
        self.put(Sign::ExpectedApart, one.expected != two.expected);
    }
}

impl<'a> Side<'a> {
    /// What stands within one article, of one language.
    pub(super) fn alone(context: &'a Context, extents: &'a [Extent]) -> Self {
        Self {
            context,
            extents,
            korean: true,
            english: true,
        }
    }

    /// Whether no language states both.
    pub(super) fn is_mixed_with(&self, other: &Self) -> bool {
        !(self.korean && other.korean || self.english && other.english)
    }
}

/// Whether the words around a figure say of what it is.
fn says_of_what(context: &Context) -> bool {
    context.terms.len() > 1 || !context.terms.is_empty() && !context.roles.is_empty()
}

/// Whether the words of both sentences are the same.
fn is_verbatim(one: &Context, two: &Context) -> bool {
    one.terms == two.terms && one.wide == two.wide && one.next == two.next
}

/// Whether a number is one.
fn is_one(extents: &[Extent]) -> bool {
    matches!(extents, [Extent::Number(numbers)] if numbers.value == Decimal::ONE)
}

/// Of the words of two figures that share next to nothing.
const BARE: f32 = 0.05;

/// How fine a date is told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Grain {
    Minute,
    Day,
    Month,
    Quarter,
    Year,
    Open,
}

impl Grain {
    fn sign(self) -> Option<Sign> {
        match self {
            Self::Day => Some(Sign::Day),
            Self::Month => Some(Sign::Month),
            Self::Quarter => Some(Sign::Quarter),
            Self::Year => Some(Sign::Year),
            Self::Minute | Self::Open => None,
        }
    }
}

fn grain(extents: &[Extent]) -> Grain {
    match extents.first() {
        Some(Extent::Minutes(_) | Extent::Days(_, _, Some(_))) => Grain::Minute,
        Some(Extent::Days(days, ..)) => match (days.end - days.start).whole_days() {
            0 => Grain::Day,
            1..=40 => Grain::Month,
            41..=199 => Grain::Quarter,
            _ => Grain::Year,
        },
        _ => Grain::Open,
    }
}

/// Significant digits.
pub(crate) fn digits(value: Decimal) -> usize {
    let mut mantissa = value.normalize().mantissa().unsigned_abs();
    while mantissa > 0 && mantissa.is_multiple_of(10) {
        mantissa /= 10;
    }
    let mut count = 0;
    while mantissa > 0 {
        mantissa /= 10;
        count += 1;
    }
    count
}
