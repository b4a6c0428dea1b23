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
    /// A value of one significant digit; of three or more.
    OneDigit,
    ThreeDigits,
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
    /// Others there that the value can be reconciled with.
    Elsewhere,
    /// No other figure of the articles could be meant; how much better, how much worse than the
    /// next one the words fit, up to 2.
    Unrivalled,
    Ahead,
    Behind,
    /// One only is less than its article counts elsewhere: a part, or what was told before.
    PartApart,
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
    (Sign::Always, [-11, 143, -45, -568]),
    (Sign::Percent, [-123, -35, -29, -73]),
    (Sign::Money, [-52, 27, -41, 39]),
    (Sign::Count, [-42, 71, 163, -15]),
    (Sign::Duration, [-60, -12, 20, -45]),
    (Sign::Measure, [-55, 75, -56, 57]),
    (Sign::Day, [-11, -94, -163, -4]),
    (Sign::Month, [-2, -44, 55, 10]),
    (Sign::Quarter, [80, 6, -17, 37]),
    (Sign::Year, [34, -141, 24, -24]),
    (Sign::GrainsApart, [0, 0, -81, -41]),
    (Sign::OneDigit, [-135, -31, -70, -17]),
    (Sign::ThreeDigits, [33, 42, -2, 7]),
    (Sign::Overlap, [114, 71, 28, 107]),
    (Sign::Shared, [167, 146, 151, 72]),
    (Sign::Nearest, [96, 181, 91, 194]),
    (Sign::Verbatim, [1, 600, 300, 600]),
    (Sign::Bare, [-13, 4, -66, -68]),
    (Sign::PercentBare, [-28, -117, -39, -84]),
    (Sign::DigitBare, [-40, -23, 27, 3]),
    (Sign::BareAlike, [11, -29, -47, -67]),
    (Sign::RoleSame, [107, 78, 58, 77]),
    (Sign::RoleKin, [19, 9, 32, 49]),
    (Sign::RoleNone, [-6, 15, -31, 47]),
    (Sign::RoleOther, [-21, -13, 39, 28]),
    (Sign::RoleDifferent, [-123, -110, -120, -104]),
    (Sign::DaysRoleSame, [133, 40, 126, 9]),
    (Sign::DaysRoleDifferent, [-116, -3, 2, -34]),
    (Sign::SubjectSame, [117, 35, -18, 66]),
    (Sign::SubjectDifferent, [20, -28, -4, -44]),
    (Sign::PeriodSame, [30, 110, 50, -31]),
    (Sign::PeriodDifferent, [-79, -105, -43, -93]),
    (Sign::LevelApart, [-72, -143, 63, 22]),
    (Sign::QualifiedApart, [-85, 6, -41, -91]),
    (Sign::GroupApart, [-100, -200, -175, -209]),
    (Sign::TollsApart, [-249, -408, -367, -399]),
    (Sign::PastApart, [-44, -51, -76, -111]),
    (Sign::PollsApart, [-401, -428, -419, -400]),
    (Sign::BoundsApart, [-100, -60, -70, -85]),
    (Sign::OneBound, [-143, -95, -41, -41]),
    (Sign::OneAsOf, [-8, -65, -69, -45]),
    (Sign::ClassifierSame, [6, -74, -91, 123]),
    (Sign::ClassifierApart, [-50, -118, -72, -125]),
    (Sign::Mixed, [0, 44, -60, 50]),
    (Sign::Sounds, [0, 73, 0, 0]),
    (Sign::Headlines, [9, -16, 97, 63]),
    (Sign::Toll, [-69, 22, 118, 105]),
    (Sign::TollSame, [-70, 87, -8, -8]),
    (Sign::Beside, [23, 76, 86, 10]),
    (Sign::BesideApart, [-34, -90, -1, -23]),
    (Sign::NextSame, [0, 121, 164, 15]),
    (Sign::NextApart, [-10, 48, -69, -56]),
    (Sign::Wide, [-5, 137, 29, 83]),
    (Sign::TopicSame, [-2, -16, -19, -27]),
    (Sign::TopicApart, [-7, -81, -98, -46]),
    (Sign::Closest, [-11, -22, -15, 12]),
    (Sign::ClosestApart, [27, -6, -36, 76]),
    (Sign::Leads, [33, 118, 120, 35]),
    (Sign::LeadApart, [-25, 4, 4, -25]),
    (Sign::ExpectedApart, [-18, -43, -57, -66]),
    (Sign::Transposed, [0, 0, 0, 380]),
    (Sign::OneDigitOff, [0, 0, 0, 171]),
    (Sign::Tight, [0, 0, 130, 0]),
    (Sign::Fine, [0, 0, 52, 0]),
    (Sign::Close, [0, 0, 0, 222]),
    (Sign::Touching, [0, 0, -147, 0]),
    (Sign::Rivals, [-45, -99, 0, 0]),
    (Sign::Others, [0, -159, 0, 0]),
    (Sign::Elsewhere, [0, 0, -83, -6]),
    (Sign::Unrivalled, [0, -11, 45, 114]),
    (Sign::Ahead, [0, 53, 2, 102]),
    (Sign::Behind, [0, -56, -142, -29]),
    (Sign::PartApart, [0, -102, -26, -139]),
    (Sign::Far, [2, 194, 171, 192]),
    (Sign::FarYear, [-5, 138, 193, 133]),
    (Sign::Among, [0, 70, 107, 99]),
    (Sign::OneBacked, [0, 0, 75, 20]),
    (Sign::BothBacked, [0, 0, -31, -20]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [302, 0, 0, 0]),
    (Sign::Breath, [-261, 0, 0, 0]),
    (Sign::YearNextSame, [0, 224, 43, 142]),
    (Sign::YearElsewhere, [0, 0, -145, -67]),
    (Sign::DaysRoleBacked, [0, 0, -43, 206]),
    (Sign::DurationAhead, [0, -128, 42, 25]),
    (Sign::MixedOthers, [0, -109, 0, 0]),
    (Sign::BareBehind, [0, 20, 108, 51]),
    (Sign::RoleSameOneBound, [2, 61, 102, -49]),
    (Sign::PercentRoleNone, [0, 34, -112, -81]),
    (Sign::RoleSameUnrivalled, [0, -12, 33, 120]),
    (Sign::RoleSameClosest, [-14, -44, 21, 18]),
    (Sign::TollNextApart, [3, 4, -19, 160]),
    (Sign::TollLeadApart, [-1, -5, -6, -181]),
];

/// How many signs there are.
pub(super) const SIGNS: usize = Sign::TollLeadApart as usize + 1;

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
