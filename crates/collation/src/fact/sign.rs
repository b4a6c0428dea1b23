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
    (Sign::Always, [-16, 209, -43, -616]),
    (Sign::Percent, [-120, -52, -59, -88]),
    (Sign::Money, [-46, 63, -25, -32]),
    (Sign::Count, [-48, 103, 120, 7]),
    (Sign::Duration, [-63, 2, 38, 47]),
    (Sign::Measure, [-53, 75, 38, 14]),
    (Sign::Day, [-35, -44, -62, -85]),
    (Sign::Month, [15, -69, -15, -64]),
    (Sign::Quarter, [78, -114, -135, -28]),
    (Sign::Year, [37, -176, -162, 13]),
    (Sign::Age, [4, 38, -30, -160]),
    (Sign::GrainsApart, [0, 0, 13, -141]),
    (Sign::OneDigit, [-134, -64, -28, 13]),
    (Sign::ThreeDigits, [42, 47, -24, -48]),
    (Sign::FourDigits, [-6, -42, -15, 86]),
    (Sign::One, [-21, -20, 72, 4]),
    (Sign::Overlap, [110, 19, 68, 43]),
    (Sign::Shared, [161, 98, 146, 117]),
    (Sign::Nearest, [92, 152, 17, 243]),
    (Sign::Verbatim, [1, 600, 300, 600]),
    (Sign::Bare, [-7, 8, -60, 49]),
    (Sign::PercentBare, [-29, -36, -39, -90]),
    (Sign::DigitBare, [-28, -17, -1, -13]),
    (Sign::BareAlike, [17, -51, -25, -29]),
    (Sign::RoleSame, [103, 68, 70, 63]),
    (Sign::RoleKin, [17, -67, 60, 30]),
    (Sign::RoleNone, [-14, -7, -59, 58]),
    (Sign::RoleOther, [-22, -18, -36, 37]),
    (Sign::RoleDifferent, [-107, -78, -107, -102]),
    (Sign::RoleFirmly, [6, -46, -70, 104]),
    (Sign::DaysRoleSame, [125, 62, 76, 53]),
    (Sign::DaysRoleDifferent, [-115, -8, 25, -29]),
    (Sign::SubjectSame, [110, 40, 60, 21]),
    (Sign::SubjectDifferent, [15, -28, -51, -3]),
    (Sign::PeriodSame, [31, 28, -2, -98]),
    (Sign::PeriodDifferent, [-76, -47, -83, -71]),
    (Sign::LevelApart, [-74, -108, 48, -60]),
    (Sign::QualifiedApart, [-88, -27, -43, -48]),
    (Sign::GroupApart, [-100, -54, -117, 4]),
    (Sign::TollsApart, [-236, -363, -371, -294]),
    (Sign::PastApart, [-51, -51, -51, -89]),
    (Sign::PollsApart, [-401, -432, -418, -402]),
    (Sign::BoundsApart, [-100, -116, -93, -122]),
    (Sign::OneBound, [-149, -58, -38, -41]),
    (Sign::OneAsOf, [-10, -54, -90, -108]),
    (Sign::ClassifierSame, [13, -65, -95, -12]),
    (Sign::ClassifierApart, [-66, -145, -129, -150]),
    (Sign::Mixed, [0, -9, -2, -31]),
    (Sign::Sounds, [0, 79, 0, 0]),
    (Sign::Headlines, [8, -34, 165, -135]),
    (Sign::Toll, [-49, 8, 147, 248]),
    (Sign::TollSame, [-63, 50, 83, -3]),
    (Sign::Beside, [17, 104, 50, -5]),
    (Sign::BesideApart, [-19, -65, -50, -18]),
    (Sign::NextSame, [-3, 100, 86, 22]),
    (Sign::NextApart, [-7, 21, -21, -32]),
    (Sign::Wide, [5, 186, 24, 29]),
    (Sign::TopicSame, [-9, 5, -47, -15]),
    (Sign::TopicApart, [-26, -71, -49, -47]),
    (Sign::Closest, [-12, 0, -33, -20]),
    (Sign::ClosestApart, [23, -14, -27, 41]),
    (Sign::Leads, [42, 116, 68, 84]),
    (Sign::LeadApart, [-31, 14, -21, 17]),
    (Sign::ExpectedApart, [-24, -37, -21, -31]),
    (Sign::Transposed, [0, 0, 0, 453]),
    (Sign::OneDigitOff, [0, 0, 0, 147]),
    (Sign::Tight, [0, 0, 158, 0]),
    (Sign::Fine, [0, 0, 50, 0]),
    (Sign::Close, [0, 0, 0, 189]),
    (Sign::Touching, [0, 0, -113, 0]),
    (Sign::Rivals, [-60, -89, 0, 0]),
    (Sign::Others, [0, -145, 0, 0]),
    (Sign::Foremost, [0, 22, 0, 0]),
    (Sign::Outdone, [0, -206, 0, 0]),
    (Sign::Elsewhere, [0, 0, -80, -11]),
    (Sign::Unrivalled, [0, 50, 106, 126]),
    (Sign::Ahead, [0, 49, 26, 59]),
    (Sign::Behind, [0, -43, -99, -88]),
    (Sign::Only, [0, 0, 0, 200]),
    (Sign::PartApart, [0, -130, -30, -152]),
    (Sign::BaseApart, [-5, -32, -50, -58]),
    (Sign::PortionApart, [2, 11, -84, 13]),
    (Sign::Far, [12, 148, 219, 207]),
    (Sign::FarYear, [-3, 201, 178, 193]),
    (Sign::Among, [0, 70, 72, 97]),
    (Sign::OneBacked, [0, 0, 74, 102]),
    (Sign::BothBacked, [0, 0, 43, 86]),
    (Sign::TradeApart, [-7, -144, -197, -61]),
    (Sign::SameLimit, [6, 47, 102, -51]),
    (Sign::JustPast, [0, 0, 268, 0]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [330, 0, 0, 0]),
    (Sign::Breath, [-267, 0, 0, 0]),
    (Sign::YearNextSame, [0, 200, 83, 108]),
    (Sign::YearElsewhere, [0, 0, -77, -31]),
    (Sign::DaysRoleBacked, [0, 0, -71, 74]),
    (Sign::DurationAhead, [0, -77, 62, -25]),
    (Sign::MixedOthers, [0, -34, 0, 0]),
    (Sign::BareBehind, [0, 25, 48, 15]),
    (Sign::RoleSameOneBound, [5, 7, 15, -16]),
    (Sign::PercentRoleNone, [-1, 23, -8, -16]),
    (Sign::RoleSameUnrivalled, [0, 17, 25, 39]),
    (Sign::RoleSameClosest, [-15, -43, 9, -16]),
    (Sign::TollNextApart, [13, -77, 29, 144]),
    (Sign::TollLeadApart, [-1, 25, -14, -145]),
    (Sign::TollHeadlines, [0, 25, 92, 206]),
    (Sign::RoleDifferentFourDigits, [2, 172, 0, 6]),
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
