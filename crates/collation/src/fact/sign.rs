//! What each sign tells of whether two figures state one fact: one table for all decisions.
//!
//! Hundredths of a point, in four columns. A point multiplies the odds by e; above zero, what
//! speaks for one fact outweighs what speaks against it. The numbers are a logistic regression
//! over the sets in `tests/sets`, drawn to what was known before where a sign is rare: each set
//! was judged by what the others teach, and no sign is kept that does not help there.

/// What two figures are held against each other for: a column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Question {
    /// One value, within one article.
    Again,
    /// One value, in two articles.
    Equal,
    /// Two values that rounding, limits and ranges reconcile.
    Near,
    /// Two values that exclude each other.
    Apart,
}

/// What two figures share, or what parts them: a row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Every pair has it.
    Always,
    // What they are.
    Percent,
    Money,
    Count,
    Duration,
    Measure,
    Day,
    Month,
    Quarter,
    Year,
    /// A day and its month, a month and its year.
    GrainsApart,
    /// A value of one significant digit; of three or more; of four or more.
    OneDigit,
    ThreeDigits,
    FourDigits,
    /// One of something.
    One,
    // The words around.
    /// The part of the words of the one that the other has, from 0 to 1.
    Overlap,
    /// How many words both have, and how near; up to 1.
    Shared,
    /// How near both the nearest of them stands, up to 1.
    Nearest,
    /// All words of both sentences are the same.
    Verbatim,
    /// Nothing is shared, neither words nor a role; the same of percentages, and of values of one
    /// digit.
    Bare,
    PercentBare,
    DigitBare,
    /// The same in one language.
    BareAlike,
    RoleSame,
    RoleKin,
    /// One has no role; both have, and the one mentions that of the other.
    RoleNone,
    RoleOther,
    RoleDifferent,
    /// How firmly the words say that the roles differ, up to 1.
    RoleFirmly,
    /// The same of days, near which many things are told.
    DaysRoleSame,
    DaysRoleDifferent,
    SubjectSame,
    SubjectDifferent,
    PeriodSame,
    PeriodDifferent,
    LevelApart,
    QualifiedApart,
    /// Women, men, children: a part of those counted.
    GroupApart,
    /// The dead and the injured.
    TollsApart,
    /// One only is of a time long before.
    PastApart,
    PollsApart,
    /// A least and a most; one limit only.
    BoundsApart,
    OneBound,
    /// One only is the time as of which others are told.
    OneAsOf,
    ClassifierSame,
    ClassifierApart,
    /// No language states both; and how many names of their sentences sound alike, up to 2.
    Mixed,
    Sounds,
    Headlines,
    /// Both count what grows; and the same of it.
    Toll,
    TollSame,
    /// Other figures of their sentences are equal, up to 1; there are others and none is.
    Beside,
    BesideApart,
    /// A figure next to it is equal; there are such, and none is.
    NextSame,
    NextApart,
    /// The part of the words of both sentences, and of those before, that both have.
    Wide,
    /// A particle says that both clauses tell of one thing, or of two.
    TopicSame,
    TopicApart,
    /// How many of the nearest words both have; none is anywhere near the other.
    Closest,
    ClosestApart,
    /// Both stand near the beginning; one only does.
    Leads,
    LeadApart,
    /// One only is expected, or aimed at.
    ExpectedApart,
    // The values.
    /// Digits have changed places; one is another.
    Transposed,
    OneDigitOff,
    /// How much it tells that two values can be reconciled; how near two that cannot lie.
    Tight,
    /// Both are exact numbers, within a hundredth of each other.
    Fine,
    Close,
    /// Nothing tells that two values can be reconciled but that they just can.
    Touching,
    // What else the articles state.
    /// More statements of the value in the one article, in the others.
    Rivals,
    Others,
    /// How much better, how much worse the words fit than those of the next best statement of the
    /// same value, up to 2.
    Foremost,
    Outdone,
    /// Others there that the value can be reconciled with.
    Elsewhere,
    /// No other figure of the articles could be meant; how much better, how much worse than the
    /// next one the words fit, up to 2.
    Unrivalled,
    Ahead,
    Behind,
    /// One only is less than its article counts elsewhere: a part, or what was told before.
    PartApart,
    /// One only is what another is compared with.
    BaseApart,
    /// One only is told as a part, or as a whole.
    PortionApart,
    /// Days far from those on which the articles came out; years far from theirs.
    Far,
    FarYear,
    /// How many facts are told next to both, up to 2.
    Among,
    /// One is stated by several articles; both are.
    OneBacked,
    BothBacked,
    // Within one article.
    /// A conversion of the same amount.
    Paired,
    /// A headline, and what stands below it.
    Repeated,
    /// One sentence.
    Breath,
    // What two signs tell together besides.
    /// Years whose neighbours are equal; days of which only one article out of several knows.
    YearNextSame,
    YearElsewhere,
    DaysRoleBacked,
    /// Lengths of time that fit better than others.
    DurationAhead,
    /// Several statements of the value, in another language.
    MixedOthers,
    /// Nothing shared, where others fit better.
    BareBehind,
    RoleSameOneBound,
    PercentRoleNone,
    /// One role, and no other figure could be meant; or the nearest words in common.
    RoleSameUnrivalled,
    RoleSameClosest,
    /// What grows, with other figures next to it; at the beginning of one article only.
    TollNextApart,
    TollLeadApart,
    /// Four digits, of what seem to be different things.
    RoleDifferentFourDigits,
}

/// What two signs tell together besides what each tells.
pub(super) static JOINT: &[(Sign, Sign, Sign)] = &[
    (Sign::YearNextSame, Sign::Year, Sign::NextSame),
    (Sign::YearElsewhere, Sign::Year, Sign::Elsewhere),
    (Sign::DaysRoleBacked, Sign::DaysRoleSame, Sign::OneBacked),
    (Sign::DurationAhead, Sign::Duration, Sign::Ahead),
    (Sign::MixedOthers, Sign::Mixed, Sign::Others),
    (Sign::BareBehind, Sign::Bare, Sign::Behind),
    (Sign::RoleSameOneBound, Sign::RoleSame, Sign::OneBound),
    (Sign::PercentRoleNone, Sign::Percent, Sign::RoleNone),
    (Sign::RoleSameUnrivalled, Sign::RoleSame, Sign::Unrivalled),
    (Sign::RoleSameClosest, Sign::RoleSame, Sign::Closest),
    (Sign::TollNextApart, Sign::Toll, Sign::NextApart),
    (Sign::TollLeadApart, Sign::TollSame, Sign::LeadApart),
    (
        Sign::RoleDifferentFourDigits,
        Sign::RoleDifferent,
        Sign::FourDigits,
    ),
];

impl Sign {
    /// What it tells, in hundredths of a point.
    pub(super) fn tells(self, question: Question) -> i16 {
        #[cfg(test)]
        if let Some(told) = super::learn::told(self, question) {
            return told;
        }
        let row = TOLD.get(self as usize);
        row.and_then(|(_, told)| told.get(question as usize))
            .copied()
            .unwrap_or(0)
    }
}

/// The table, in the order of [`Sign`].
#[rustfmt::skip]
static TOLD: &[(Sign, [i16; 4])] = &[
    //             Again, Equal, Near, Apart
    (Sign::Always, [-12, 155, -116, -593]),
    (Sign::Percent, [-124, -47, -35, -88]),
    (Sign::Money, [-54, 45, -25, 18]),
    (Sign::Count, [-41, 98, 133, -8]),
    (Sign::Duration, [-55, -23, 11, -37]),
    (Sign::Measure, [-53, 93, -52, 78]),
    (Sign::Day, [-23, -72, -141, -28]),
    (Sign::Month, [8, -90, 54, -5]),
    (Sign::Quarter, [74, 14, -26, 33]),
    (Sign::Year, [35, -164, 0, -8]),
    (Sign::GrainsApart, [0, 0, -58, -46]),
    (Sign::OneDigit, [-134, -38, -30, 16]),
    (Sign::ThreeDigits, [36, 44, -10, -35]),
    (Sign::FourDigits, [0, 20, 0, 0]),
    (Sign::One, [-3, -111, -3, 39]),
    (Sign::Overlap, [113, 59, 42, 126]),
    (Sign::Shared, [164, 93, 114, 62]),
    (Sign::Nearest, [94, 152, 118, 176]),
    (Sign::Verbatim, [1, 600, 300, 600]),
    (Sign::Bare, [-14, 10, -73, -28]),
    (Sign::PercentBare, [-27, -78, -34, -94]),
    (Sign::DigitBare, [-37, 1, 17, -10]),
    (Sign::BareAlike, [10, -63, 7, -51]),
    (Sign::RoleSame, [106, 69, 59, 87]),
    (Sign::RoleKin, [18, -28, 29, 43]),
    (Sign::RoleNone, [-2, 2, -46, 68]),
    (Sign::RoleOther, [-23, -12, -3, 54]),
    (Sign::RoleDifferent, [-119, -98, -110, -134]),
    (Sign::RoleFirmly, [1, -28, -69, 108]),
    (Sign::DaysRoleSame, [126, 71, 134, 26]),
    (Sign::DaysRoleDifferent, [-116, 7, 8, -10]),
    (Sign::SubjectSame, [117, 29, -18, 64]),
    (Sign::SubjectDifferent, [19, -42, 10, -46]),
    (Sign::PeriodSame, [30, 40, 8, -36]),
    (Sign::PeriodDifferent, [-81, -65, -40, -113]),
    (Sign::LevelApart, [-71, -102, 58, 17]),
    (Sign::QualifiedApart, [-86, 58, -19, -98]),
    (Sign::GroupApart, [-100, -116, -161, -203]),
    (Sign::TollsApart, [-249, -399, -360, -380]),
    (Sign::PastApart, [-47, -63, -34, -111]),
    (Sign::PollsApart, [-401, -422, -421, -400]),
    (Sign::BoundsApart, [-100, -50, -25, -83]),
    (Sign::OneBound, [-150, -75, -4, -28]),
    (Sign::OneAsOf, [-8, -35, -76, -63]),
    (Sign::ClassifierSame, [9, -99, -64, 109]),
    (Sign::ClassifierApart, [-51, -120, -114, -63]),
    (Sign::Mixed, [0, 32, -22, 54]),
    (Sign::Sounds, [0, 71, 0, 0]),
    (Sign::Headlines, [8, -9, 101, 51]),
    (Sign::Toll, [-70, -4, 90, 131]),
    (Sign::TollSame, [-70, 11, 15, -33]),
    (Sign::Beside, [23, 94, 20, 2]),
    (Sign::BesideApart, [-24, -50, -41, -22]),
    (Sign::NextSame, [-2, 98, 128, 28]),
    (Sign::NextApart, [0, 34, -35, -46]),
    (Sign::Wide, [-6, 163, 26, 45]),
    (Sign::TopicSame, [-6, -8, -52, 5]),
    (Sign::TopicApart, [-13, -67, -71, -40]),
    (Sign::Closest, [-8, -16, -11, -3]),
    (Sign::ClosestApart, [28, -15, -34, 47]),
    (Sign::Leads, [37, 96, 120, 49]),
    (Sign::LeadApart, [-22, 6, 12, -9]),
    (Sign::ExpectedApart, [-22, -49, -65, -56]),
    (Sign::Transposed, [0, 0, 0, 456]),
    (Sign::OneDigitOff, [0, 0, 0, 159]),
    (Sign::Tight, [0, 0, 142, 0]),
    (Sign::Fine, [0, 0, 36, 0]),
    (Sign::Close, [0, 0, 0, 222]),
    (Sign::Touching, [0, 0, -154, 0]),
    (Sign::Rivals, [-45, -26, 0, 0]),
    (Sign::Others, [0, -112, 0, 0]),
    (Sign::Foremost, [0, 61, 0, 0]),
    (Sign::Outdone, [0, -202, 0, 0]),
    (Sign::Elsewhere, [0, 0, -62, -11]),
    (Sign::Unrivalled, [0, 17, 65, 95]),
    (Sign::Ahead, [0, 51, 21, 103]),
    (Sign::Behind, [0, -45, -120, -52]),
    (Sign::PartApart, [0, -97, -35, -76]),
    (Sign::BaseApart, [-8, -11, -35, -63]),
    (Sign::PortionApart, [4, 40, -66, -33]),
    (Sign::Far, [13, 145, 177, 184]),
    (Sign::FarYear, [-4, 143, 223, 145]),
    (Sign::Among, [0, 70, 120, 98]),
    (Sign::OneBacked, [0, 0, 73, 44]),
    (Sign::BothBacked, [0, 0, -9, 1]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [299, 0, 0, 0]),
    (Sign::Breath, [-263, 0, 0, 0]),
    (Sign::YearNextSame, [0, 201, 2, 162]),
    (Sign::YearElsewhere, [0, 0, -148, -5]),
    (Sign::DaysRoleBacked, [0, 0, -29, 167]),
    (Sign::DurationAhead, [0, -61, 53, 15]),
    (Sign::MixedOthers, [0, -129, 0, 0]),
    (Sign::BareBehind, [0, 31, 71, 47]),
    (Sign::RoleSameOneBound, [2, 41, 39, -110]),
    (Sign::PercentRoleNone, [0, 19, -85, -107]),
    (Sign::RoleSameUnrivalled, [0, -8, 41, 113]),
    (Sign::RoleSameClosest, [-15, -44, 21, 30]),
    (Sign::TollNextApart, [2, -6, -13, 178]),
    (Sign::TollLeadApart, [-1, 9, -3, -204]),
    (Sign::RoleDifferentFourDigits, [0, 110, 0, 0]),
];

/// How many signs there are.
pub(super) const SIGNS: usize = Sign::RoleDifferentFourDigits as usize + 1;

/// The sign of a row.
#[cfg(test)]
pub(super) fn at(row: usize) -> Sign {
    TOLD[row].0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_by_its_sign() {
        for (at, (sign, _)) in TOLD.iter().enumerate() {
            assert_eq!(*sign as usize, at, "{sign:?}");
        }
        assert_eq!(TOLD.len(), SIGNS);
    }

    #[test]
    fn what_speaks_against_does_so_everywhere() {
        let questions = [Question::Equal, Question::Near, Question::Apart];
        for question in questions {
            for sign in [Sign::RoleDifferent, Sign::TollsApart, Sign::PollsApart] {
                assert!(sign.tells(question) < -50, "{sign:?} {question:?}");
            }
            assert!(Sign::RoleSame.tells(question) > 30, "{question:?}");
        }
    }
}
