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
    (Sign::Always, [-17, 212, -43, -619]),
    (Sign::Percent, [-120, -54, -64, -95]),
    (Sign::Money, [-45, 61, -24, -37]),
    (Sign::Count, [-48, 99, 113, 1]),
    (Sign::Duration, [-62, 7, 26, 43]),
    (Sign::Measure, [-53, 79, 29, 10]),
    (Sign::Day, [-39, -48, -78, -90]),
    (Sign::Month, [15, -74, -7, -63]),
    (Sign::Quarter, [78, -112, -137, -34]),
    (Sign::Year, [38, -178, -161, 12]),
    (Sign::Age, [4, 43, -37, -163]),
    (Sign::GrainsApart, [0, 0, 9, -143]),
    (Sign::OneDigit, [-134, -63, -24, 13]),
    (Sign::ThreeDigits, [42, 48, -23, -50]),
    (Sign::FourDigits, [-6, -39, -24, 86]),
    (Sign::One, [-21, -20, 70, -2]),
    (Sign::Overlap, [110, 14, 72, 43]),
    (Sign::Shared, [162, 93, 145, 110]),
    (Sign::Nearest, [93, 152, 22, 258]),
    (Sign::Verbatim, [1, 600, 300, 600]),
    (Sign::Bare, [-6, 4, -67, 53]),
    (Sign::PercentBare, [-29, -36, -41, -90]),
    (Sign::DigitBare, [-27, -22, 2, -11]),
    (Sign::BareAlike, [18, -46, -16, -32]),
    (Sign::RoleSame, [103, 65, 66, 66]),
    (Sign::RoleKin, [17, -67, 53, 18]),
    (Sign::RoleNone, [-15, -8, -64, 59]),
    (Sign::RoleOther, [-21, -20, -42, 34]),
    (Sign::RoleDifferent, [-107, -78, -101, -101]),
    (Sign::RoleFirmly, [7, -47, -68, 107]),
    (Sign::DaysRoleSame, [125, 76, 80, 50]),
    (Sign::DaysRoleDifferent, [-115, -8, 32, -26]),
    (Sign::SubjectSame, [110, 41, 62, 27]),
    (Sign::SubjectDifferent, [15, -32, -53, 1]),
    (Sign::PeriodSame, [31, 27, 6, -90]),
    (Sign::PeriodDifferent, [-76, -47, -81, -69]),
    (Sign::LevelApart, [-74, -108, 54, -28]),
    (Sign::QualifiedApart, [-88, -27, -55, -45]),
    (Sign::GroupApart, [-100, -64, -114, 8]),
    (Sign::TollsApart, [-236, -362, -372, -292]),
    (Sign::PastApart, [-51, -51, -52, -84]),
    (Sign::PollsApart, [-401, -432, -418, -403]),
    (Sign::BoundsApart, [-100, -115, -96, -122]),
    (Sign::OneBound, [-149, -59, -44, -43]),
    (Sign::OneAsOf, [-9, -54, -92, -106]),
    (Sign::ClassifierSame, [14, -63, -92, -13]),
    (Sign::ClassifierApart, [-66, -144, -126, -145]),
    (Sign::Mixed, [0, -11, 6, -31]),
    (Sign::Sounds, [0, 82, 0, 0]),
    (Sign::Headlines, [8, -30, 157, -138]),
    (Sign::Toll, [-49, 8, 145, 250]),
    (Sign::TollSame, [-63, 45, 82, -10]),
    (Sign::Beside, [17, 106, 21, -7]),
    (Sign::BesideApart, [-21, -64, -59, -16]),
    (Sign::NextSame, [-3, 100, 86, 28]),
    (Sign::NextApart, [-8, 20, -11, -31]),
    (Sign::Wide, [5, 190, 8, 39]),
    (Sign::TopicSame, [-9, 3, -42, -12]),
    (Sign::TopicApart, [-25, -72, -50, -45]),
    (Sign::Closest, [-9, 3, -32, -20]),
    (Sign::ClosestApart, [21, -10, -21, 39]),
    (Sign::Leads, [43, 115, 68, 85]),
    (Sign::LeadApart, [-30, 15, -19, 17]),
    (Sign::ExpectedApart, [-24, -38, -21, -28]),
    (Sign::Transposed, [0, 0, 0, 455]),
    (Sign::OneDigitOff, [0, 0, 0, 150]),
    (Sign::Tight, [0, 0, 156, 0]),
    (Sign::Fine, [0, 0, 54, 0]),
    (Sign::Close, [0, 0, 0, 190]),
    (Sign::Touching, [0, 0, -109, 0]),
    (Sign::Rivals, [-57, -89, 0, 0]),
    (Sign::Others, [0, -143, 0, 0]),
    (Sign::Foremost, [0, 16, 0, 0]),
    (Sign::Outdone, [0, -210, 0, 0]),
    (Sign::Elsewhere, [0, 0, -79, -11]),
    (Sign::Unrivalled, [0, 48, 111, 127]),
    (Sign::Ahead, [0, 51, 31, 60]),
    (Sign::Behind, [0, -41, -92, -92]),
    (Sign::Only, [0, 0, 0, 200]),
    (Sign::PartApart, [0, -139, -30, -149]),
    (Sign::BaseApart, [-5, -31, -57, -65]),
    (Sign::PortionApart, [2, 9, -80, 14]),
    (Sign::Far, [12, 151, 223, 208]),
    (Sign::FarYear, [-5, 202, 184, 192]),
    (Sign::Among, [0, 70, 74, 96]),
    (Sign::OneBacked, [0, 0, 74, 102]),
    (Sign::BothBacked, [0, 0, 45, 88]),
    (Sign::TradeApart, [-7, -137, -190, -59]),
    (Sign::SameLimit, [6, 46, 106, -33]),
    (Sign::JustPast, [0, 0, 272, 0]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [330, 0, 0, 0]),
    (Sign::Breath, [-267, 0, 0, 0]),
    (Sign::YearNextSame, [0, 199, 91, 108]),
    (Sign::YearElsewhere, [0, 0, -77, -31]),
    (Sign::DaysRoleBacked, [0, 0, -78, 77]),
    (Sign::DurationAhead, [0, -82, 70, -29]),
    (Sign::MixedOthers, [0, -30, 0, 0]),
    (Sign::BareBehind, [0, 23, 43, 19]),
    (Sign::RoleSameOneBound, [5, 8, 18, -39]),
    (Sign::PercentRoleNone, [-1, 24, -8, -15]),
    (Sign::RoleSameUnrivalled, [0, 20, 25, 35]),
    (Sign::RoleSameClosest, [-15, -42, 8, -16]),
    (Sign::TollNextApart, [13, -88, 34, 145]),
    (Sign::TollLeadApart, [-1, 30, -16, -138]),
    (Sign::TollHeadlines, [0, 27, 92, 213]),
    (Sign::RoleDifferentFourDigits, [2, 170, 0, 8]),
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
