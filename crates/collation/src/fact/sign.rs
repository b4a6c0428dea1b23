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
    Age,
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
    /// Neither article states another figure, days apart, as lines do.
    Only,
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
    /// One only is a day on which shares were traded.
    TradeApart,
    /// Both are the same limit.
    SameLimit,
    /// The one is a limit that the other has just passed, or all but come to: 500곳 넘게, 532곳.
    JustPast,
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
    /// What grows, in two headlines.
    TollHeadlines,
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
    (Sign::TollHeadlines, Sign::Toll, Sign::Headlines),
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
    (Sign::Always, [-17, 214, -56, -608]),
    (Sign::Percent, [-120, -58, -57, -91]),
    (Sign::Money, [-43, 58, -24, -36]),
    (Sign::Count, [-47, 101, 120, -10]),
    (Sign::Duration, [-63, -2, 33, 46]),
    (Sign::Measure, [-53, 67, 40, 13]),
    (Sign::Day, [-35, -44, -68, -78]),
    (Sign::Month, [13, -60, -13, -72]),
    (Sign::Quarter, [78, -116, -137, -27]),
    (Sign::Year, [34, -181, -158, 13]),
    (Sign::Age, [4, 36, -30, -156]),
    (Sign::GrainsApart, [0, 0, 15, -141]),
    (Sign::OneDigit, [-135, -59, -28, 20]),
    (Sign::ThreeDigits, [45, 47, -24, -52]),
    (Sign::FourDigits, [-7, -40, -2, 78]),
    (Sign::One, [-21, -22, 73, -1]),
    (Sign::Overlap, [109, 20, 87, 35]),
    (Sign::Shared, [161, 91, 140, 113]),
    (Sign::Nearest, [90, 159, 21, 245]),
    (Sign::Verbatim, [1, 600, 300, 600]),
    (Sign::Bare, [-5, 3, -56, 62]),
    (Sign::PercentBare, [-29, -32, -51, -91]),
    (Sign::DigitBare, [-28, -23, 2, -14]),
    (Sign::BareAlike, [19, -48, -29, -40]),
    (Sign::RoleSame, [102, 69, 68, 66]),
    (Sign::RoleKin, [17, -67, 61, 28]),
    (Sign::RoleNone, [-14, -6, -58, 56]),
    (Sign::RoleOther, [-22, -18, -30, 33]),
    (Sign::RoleDifferent, [-107, -79, -106, -102]),
    (Sign::RoleFirmly, [6, -45, -75, 108]),
    (Sign::DaysRoleSame, [125, 58, 80, 52]),
    (Sign::DaysRoleDifferent, [-115, -3, 20, -33]),
    (Sign::SubjectSame, [110, 37, 59, 18]),
    (Sign::SubjectDifferent, [15, -30, -58, 8]),
    (Sign::PeriodSame, [31, 28, -3, -95]),
    (Sign::PeriodDifferent, [-76, -54, -78, -65]),
    (Sign::LevelApart, [-74, -100, 51, -55]),
    (Sign::QualifiedApart, [-88, -9, -42, -48]),
    (Sign::GroupApart, [-100, -67, -118, 5]),
    (Sign::TollsApart, [-236, -368, -372, -295]),
    (Sign::PastApart, [-51, -56, -50, -85]),
    (Sign::PollsApart, [-401, -432, -418, -402]),
    (Sign::BoundsApart, [-100, -116, -104, -123]),
    (Sign::OneBound, [-151, -58, -39, -46]),
    (Sign::OneAsOf, [-10, -56, -91, -108]),
    (Sign::ClassifierSame, [15, -65, -92, -3]),
    (Sign::ClassifierApart, [-66, -146, -128, -138]),
    (Sign::Mixed, [0, -5, -4, -33]),
    (Sign::Sounds, [0, 78, 0, 0]),
    (Sign::Headlines, [8, -33, 169, -126]),
    (Sign::Toll, [-51, 9, 142, 245]),
    (Sign::TollSame, [-65, 65, 81, 5]),
    (Sign::Beside, [17, 101, 51, -4]),
    (Sign::BesideApart, [-18, -63, -51, -17]),
    (Sign::NextSame, [-2, 105, 88, 19]),
    (Sign::NextApart, [-6, 22, -22, -36]),
    (Sign::Wide, [7, 179, 34, 24]),
    (Sign::TopicSame, [-9, 6, -55, -6]),
    (Sign::TopicApart, [-24, -74, -52, -46]),
    (Sign::Closest, [-13, -3, -32, -18]),
    (Sign::ClosestApart, [20, -17, -22, 31]),
    (Sign::Leads, [43, 114, 72, 83]),
    (Sign::LeadApart, [-32, 15, -13, 16]),
    (Sign::ExpectedApart, [-25, -38, -23, -31]),
    (Sign::Transposed, [0, 0, 0, 463]),
    (Sign::OneDigitOff, [0, 0, 0, 148]),
    (Sign::Tight, [0, 0, 154, 0]),
    (Sign::Fine, [0, 0, 46, 0]),
    (Sign::Close, [0, 0, 0, 186]),
    (Sign::Touching, [0, 0, -117, 0]),
    (Sign::Rivals, [-60, -92, 0, 0]),
    (Sign::Others, [0, -147, 0, 0]),
    (Sign::Foremost, [0, 24, 0, 0]),
    (Sign::Outdone, [0, -197, 0, 0]),
    (Sign::Elsewhere, [0, 0, -79, -14]),
    (Sign::Unrivalled, [0, 49, 117, 124]),
    (Sign::Ahead, [0, 50, 29, 58]),
    (Sign::Behind, [0, -42, -97, -89]),
    (Sign::Only, [0, 0, 0, 200]),
    (Sign::PartApart, [0, -107, -25, -158]),
    (Sign::BaseApart, [-5, -33, -57, -84]),
    (Sign::PortionApart, [2, 7, -97, 18]),
    (Sign::Far, [10, 146, 219, 207]),
    (Sign::FarYear, [-2, 200, 180, 190]),
    (Sign::Among, [0, 70, 71, 101]),
    (Sign::OneBacked, [0, 0, 76, 101]),
    (Sign::BothBacked, [0, 0, 45, 79]),
    (Sign::TradeApart, [-10, -143, -150, -63]),
    (Sign::SameLimit, [6, 47, 101, -55]),
    (Sign::JustPast, [0, 0, 268, 0]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [331, 0, 0, 0]),
    (Sign::Breath, [-267, 0, 0, 0]),
    (Sign::YearNextSame, [0, 201, 79, 108]),
    (Sign::YearElsewhere, [0, 0, -82, -29]),
    (Sign::DaysRoleBacked, [0, 0, -52, 72]),
    (Sign::DurationAhead, [0, -78, 23, -30]),
    (Sign::MixedOthers, [0, -39, 0, 0]),
    (Sign::BareBehind, [0, 26, 54, 21]),
    (Sign::RoleSameOneBound, [3, 2, 28, -14]),
    (Sign::PercentRoleNone, [-1, 24, -9, -14]),
    (Sign::RoleSameUnrivalled, [0, 13, 23, 32]),
    (Sign::RoleSameClosest, [-16, -42, 8, -20]),
    (Sign::TollNextApart, [13, -46, 32, 165]),
    (Sign::TollLeadApart, [-1, 11, -14, -164]),
    (Sign::TollHeadlines, [0, 19, 91, 191]),
    (Sign::RoleDifferentFourDigits, [2, 172, 0, 14]),
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
