//! What each sign tells of whether two figures state one fact: one table for all decisions.
//!
//! Hundredths of a point, in four columns. A point multiplies the odds by e; above zero, what
//! speaks for one fact outweighs what speaks against it. The numbers are a logistic regression
//! over the sets in `tests/sets`, and for values that exclude each other over `tests/lookalikes` as
//! well, drawn to what was known before where a sign is rare: a tenth of the sets was judged by what
//! the others teach, and no sign is kept that does not help there.

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
    (Sign::Always, [-24, 222, -45, -601]),
    (Sign::Percent, [-117, -50, -79, -77]),
    (Sign::Money, [-42, 59, -24, -30]),
    (Sign::Count, [-53, 96, 104, 1]),
    (Sign::Duration, [-61, 1, 12, 46]),
    (Sign::Measure, [-58, 66, 44, 10]),
    (Sign::Day, [-37, -51, -70, -88]),
    (Sign::Month, [15, -69, -1, -65]),
    (Sign::Quarter, [82, -99, -129, -50]),
    (Sign::Year, [26, -187, -167, -11]),
    (Sign::Age, [4, 52, -42, -165]),
    (Sign::GrainsApart, [0, 0, 6, -122]),
    (Sign::OneDigit, [-132, -67, -18, 8]),
    (Sign::ThreeDigits, [40, 49, 4, -39]),
    (Sign::FourDigits, [-11, -44, -25, 69]),
    (Sign::One, [-22, -21, 70, -5]),
    (Sign::Overlap, [111, 9, 55, 49]),
    (Sign::Shared, [163, 103, 141, 122]),
    (Sign::Nearest, [90, 134, 41, 229]),
    (Sign::Verbatim, [1, 600, 300, 600]),
    (Sign::Bare, [-8, 14, -64, 52]),
    (Sign::PercentBare, [-27, -45, -31, -99]),
    (Sign::DigitBare, [-30, -21, -9, -5]),
    (Sign::BareAlike, [16, -49, -12, -38]),
    (Sign::RoleSame, [98, 62, 65, 63]),
    (Sign::RoleKin, [17, -64, 50, 29]),
    (Sign::RoleNone, [-18, -7, -65, 56]),
    (Sign::RoleOther, [-21, -15, -35, 40]),
    (Sign::RoleDifferent, [-108, -76, -99, -99]),
    (Sign::RoleFirmly, [6, -44, -67, 103]),
    (Sign::DaysRoleSame, [125, 68, 80, 43]),
    (Sign::DaysRoleDifferent, [-115, -6, 27, -31]),
    (Sign::SubjectSame, [108, 37, 55, 15]),
    (Sign::SubjectDifferent, [6, -25, -37, 1]),
    (Sign::PeriodSame, [31, 35, 36, -78]),
    (Sign::PeriodDifferent, [-75, -52, -77, -52]),
    (Sign::LevelApart, [-74, -92, 65, -39]),
    (Sign::QualifiedApart, [-85, -28, -71, -49]),
    (Sign::GroupApart, [-98, -65, -115, 15]),
    (Sign::TollsApart, [-236, -362, -372, -295]),
    (Sign::PastApart, [-50, -55, -72, -83]),
    (Sign::PollsApart, [-401, -433, -420, -403]),
    (Sign::BoundsApart, [-100, -68, -105, -123]),
    (Sign::OneBound, [-150, -60, -23, -44]),
    (Sign::OneAsOf, [-9, -56, -100, -111]),
    (Sign::ClassifierSame, [10, -65, -81, -6]),
    (Sign::ClassifierApart, [-64, -143, -149, -142]),
    (Sign::Mixed, [0, -17, 13, -39]),
    (Sign::Sounds, [0, 87, 0, 0]),
    (Sign::Headlines, [8, -31, 160, -144]),
    (Sign::Toll, [-46, 9, 133, 245]),
    (Sign::TollSame, [-60, 49, 81, 4]),
    (Sign::Beside, [17, 108, 22, -16]),
    (Sign::BesideApart, [-21, -68, -61, -26]),
    (Sign::NextSame, [-4, 76, 78, 29]),
    (Sign::NextApart, [-8, 25, -15, -23]),
    (Sign::Wide, [12, 207, 23, 31]),
    (Sign::TopicSame, [-9, 9, -16, -8]),
    (Sign::TopicApart, [-24, -74, -47, -46]),
    (Sign::Closest, [-14, 3, -27, -14]),
    (Sign::ClosestApart, [14, -14, -18, 34]),
    (Sign::Leads, [53, 119, 67, 83]),
    (Sign::LeadApart, [-26, 15, -19, 14]),
    (Sign::ExpectedApart, [-26, -36, -23, -31]),
    (Sign::Transposed, [0, 0, 0, 456]),
    (Sign::OneDigitOff, [0, 0, 0, 142]),
    (Sign::Tight, [0, 0, 153, 0]),
    (Sign::Fine, [0, 0, 60, 0]),
    (Sign::Close, [0, 0, 0, 189]),
    (Sign::Touching, [0, 0, -117, 0]),
    (Sign::Rivals, [-63, -92, 0, 0]),
    (Sign::Others, [0, -142, 0, 0]),
    (Sign::Foremost, [0, 19, 0, 0]),
    (Sign::Outdone, [0, -218, 0, 0]),
    (Sign::Elsewhere, [0, 0, -80, -12]),
    (Sign::Unrivalled, [0, 39, 104, 119]),
    (Sign::Ahead, [0, 45, 24, 51]),
    (Sign::Behind, [0, -41, -91, -92]),
    (Sign::Only, [0, 0, 0, 200]),
    (Sign::PartApart, [0, -149, -31, -150]),
    (Sign::BaseApart, [-4, -18, -88, -72]),
    (Sign::PortionApart, [3, 13, -65, 9]),
    (Sign::Far, [13, 148, 207, 217]),
    (Sign::FarYear, [-9, 202, 185, 207]),
    (Sign::Among, [0, 70, 78, 97]),
    (Sign::OneBacked, [0, 0, 65, 95]),
    (Sign::BothBacked, [0, 0, 54, 78]),
    (Sign::TradeApart, [-2, -152, -189, -63]),
    (Sign::SameLimit, [4, 33, 119, -19]),
    (Sign::JustPast, [0, 0, 271, 0]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [335, 0, 0, 0]),
    (Sign::Breath, [-267, 0, 0, 0]),
    (Sign::YearNextSame, [-2, 212, 43, 142]),
    (Sign::YearElsewhere, [0, 0, -46, -11]),
    (Sign::DaysRoleBacked, [0, 0, -73, 79]),
    (Sign::DurationAhead, [0, -71, 55, -29]),
    (Sign::MixedOthers, [0, -22, 0, 0]),
    (Sign::BareBehind, [0, 14, 39, 16]),
    (Sign::RoleSameOneBound, [5, 8, -4, -22]),
    (Sign::PercentRoleNone, [0, 19, -1, -16]),
    (Sign::RoleSameUnrivalled, [0, 26, 11, 51]),
    (Sign::RoleSameClosest, [-24, -40, 16, -21]),
    (Sign::TollNextApart, [13, -83, 42, 148]),
    (Sign::TollLeadApart, [-1, 32, -23, -142]),
    (Sign::TollHeadlines, [0, 23, 93, 214]),
    (Sign::RoleDifferentFourDigits, [2, 170, 8, 12]),
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
