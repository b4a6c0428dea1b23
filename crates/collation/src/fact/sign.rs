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
    (Sign::Always, [-17, 217, -46, -632]),
    (Sign::Percent, [-120, -56, -66, -85]),
    (Sign::Money, [-44, 58, -28, -24]),
    (Sign::Count, [-46, 98, 117, -2]),
    (Sign::Duration, [-63, 0, 33, 59]),
    (Sign::Measure, [-53, 68, 34, 14]),
    (Sign::Day, [-35, -40, -65, -70]),
    (Sign::Month, [13, -65, -10, -37]),
    (Sign::Quarter, [78, -118, -139, -4]),
    (Sign::Year, [36, -179, -148, 19]),
    (Sign::Age, [4, 39, -28, -149]),
    (Sign::GrainsApart, [0, 0, 5, -126]),
    (Sign::OneDigit, [-135, -58, -20, 22]),
    (Sign::ThreeDigits, [44, 46, -18, -47]),
    (Sign::FourDigits, [-7, -31, 1, 70]),
    (Sign::One, [-17, -22, 0, 1]),
    (Sign::Overlap, [109, 24, 83, 50]),
    (Sign::Shared, [161, 83, 136, 111]),
    (Sign::Nearest, [91, 154, 8, 241]),
    (Sign::Verbatim, [1, 600, 300, 600]),
    (Sign::Bare, [-6, 5, -61, 41]),
    (Sign::PercentBare, [-29, -32, -52, -83]),
    (Sign::DigitBare, [-28, -16, -3, -18]),
    (Sign::BareAlike, [18, -48, -36, -23]),
    (Sign::RoleSame, [101, 67, 69, 72]),
    (Sign::RoleKin, [17, -68, 63, 12]),
    (Sign::RoleNone, [-14, -8, -60, 56]),
    (Sign::RoleOther, [-20, -22, -43, 28]),
    (Sign::RoleDifferent, [-107, -80, -104, -100]),
    (Sign::RoleFirmly, [6, -45, -72, 112]),
    (Sign::DaysRoleSame, [125, 80, 85, 36]),
    (Sign::DaysRoleDifferent, [-115, -7, 16, -24]),
    (Sign::SubjectSame, [110, 37, 48, 30]),
    (Sign::SubjectDifferent, [14, -33, -67, 12]),
    (Sign::PeriodSame, [31, 32, 5, -86]),
    (Sign::PeriodDifferent, [-77, -50, -65, -72]),
    (Sign::LevelApart, [-75, -100, 74, -33]),
    (Sign::QualifiedApart, [-89, -8, -39, -34]),
    (Sign::GroupApart, [-100, -63, -114, -4]),
    (Sign::TollsApart, [-234, -368, -370, -289]),
    (Sign::PastApart, [-51, -53, -66, -84]),
    (Sign::PollsApart, [-401, -431, -419, -402]),
    (Sign::BoundsApart, [-100, -116, -104, -116]),
    (Sign::OneBound, [-152, -56, -45, -41]),
    (Sign::OneAsOf, [-10, -65, -90, -105]),
    (Sign::ClassifierSame, [16, -63, -83, 0]),
    (Sign::ClassifierApart, [-65, -154, -128, -148]),
    (Sign::Mixed, [0, -6, 0, -16]),
    (Sign::Sounds, [0, 81, 0, 0]),
    (Sign::Headlines, [8, -32, 156, -152]),
    (Sign::Toll, [-49, 9, 162, 254]),
    (Sign::TollSame, [-65, 65, 99, -1]),
    (Sign::Beside, [17, 95, 52, 0]),
    (Sign::BesideApart, [-17, -58, -50, -16]),
    (Sign::NextSame, [-2, 102, 81, 23]),
    (Sign::NextApart, [-5, 15, -25, -32]),
    (Sign::Wide, [6, 183, 25, 9]),
    (Sign::TopicSame, [-9, 5, -57, -16]),
    (Sign::TopicApart, [-25, -75, -48, -44]),
    (Sign::Closest, [-11, 1, -29, -14]),
    (Sign::ClosestApart, [19, -20, -15, 35]),
    (Sign::Leads, [44, 110, 75, 91]),
    (Sign::LeadApart, [-32, 12, -14, 17]),
    (Sign::ExpectedApart, [-22, -44, -25, -24]),
    (Sign::Transposed, [0, 0, 0, 461]),
    (Sign::OneDigitOff, [0, 0, 0, 146]),
    (Sign::Tight, [0, 0, 151, 0]),
    (Sign::Fine, [0, 0, 49, 0]),
    (Sign::Close, [0, 0, 0, 192]),
    (Sign::Touching, [0, 0, -129, 0]),
    (Sign::Rivals, [-60, -91, 0, 0]),
    (Sign::Others, [0, -150, 0, 0]),
    (Sign::Foremost, [0, 26, 0, 0]),
    (Sign::Outdone, [0, -200, 0, 0]),
    (Sign::Elsewhere, [0, 0, -84, -11]),
    (Sign::Unrivalled, [0, 43, 122, 126]),
    (Sign::Ahead, [0, 55, 36, 54]),
    (Sign::Behind, [0, -42, -98, -99]),
    (Sign::Only, [0, 0, 0, 200]),
    (Sign::PartApart, [0, -105, -19, -152]),
    (Sign::BaseApart, [-5, -29, -64, -53]),
    (Sign::PortionApart, [2, 10, -119, 22]),
    (Sign::Far, [10, 162, 225, 178]),
    (Sign::FarYear, [-3, 199, 178, 183]),
    (Sign::Among, [0, 70, 75, 100]),
    (Sign::OneBacked, [0, 0, 85, 104]),
    (Sign::BothBacked, [0, 0, 46, 86]),
    (Sign::TradeApart, [-10, -150, -155, -60]),
    (Sign::SameLimit, [6, 47, 112, -21]),
    (Sign::JustPast, [0, 0, 250, 0]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [329, 0, 0, 0]),
    (Sign::Breath, [-267, 0, 0, 0]),
    (Sign::YearNextSame, [0, 202, 36, 121]),
    (Sign::YearElsewhere, [0, 0, -83, -27]),
    (Sign::DaysRoleBacked, [0, 0, -18, 93]),
    (Sign::DurationAhead, [0, -79, 20, -27]),
    (Sign::MixedOthers, [0, -36, 0, 0]),
    (Sign::BareBehind, [0, 24, 49, 28]),
    (Sign::RoleSameOneBound, [3, 2, 30, 0]),
    (Sign::PercentRoleNone, [-1, 21, 9, -7]),
    (Sign::RoleSameUnrivalled, [0, 16, 19, 19]),
    (Sign::RoleSameClosest, [-17, -47, 12, -18]),
    (Sign::TollNextApart, [12, -47, 21, 163]),
    (Sign::TollLeadApart, [-1, 13, -28, -150]),
    (Sign::TollHeadlines, [0, 19, 94, 191]),
    (Sign::RoleDifferentFourDigits, [2, 172, 0, 18]),
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
