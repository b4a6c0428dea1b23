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
}

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
    (Sign::Always, [-10, 152, -95, -525]),
    (Sign::Percent, [-126, -27, -34, -79]),
    (Sign::Money, [-54, 24, -45, 15]),
    (Sign::Count, [-39, 62, 196, 6]),
    (Sign::Duration, [-60, -36, 17, -36]),
    (Sign::Measure, [-56, 67, -62, 66]),
    (Sign::Day, [-11, -58, -140, -2]),
    (Sign::Month, [-2, -38, 50, 1]),
    (Sign::Quarter, [79, 13, -9, 54]),
    (Sign::Year, [37, -105, -63, 5]),
    (Sign::GrainsApart, [0, 0, -75, -22]),
    (Sign::OneDigit, [-133, -31, -59, -22]),
    (Sign::ThreeDigits, [35, 47, 15, 29]),
    (Sign::Overlap, [116, 54, 54, 109]),
    (Sign::Shared, [169, 124, 153, 100]),
    (Sign::Nearest, [101, 197, 80, 168]),
    (Sign::Verbatim, [0, 600, 300, 600]),
    (Sign::Bare, [-13, 6, 5, 26]),
    (Sign::PercentBare, [-31, -68, -58, -102]),
    (Sign::DigitBare, [-40, -19, 22, 3]),
    (Sign::BareAlike, [11, -25, -15, -48]),
    (Sign::RoleSame, [107, 69, 93, 41]),
    (Sign::RoleKin, [18, 49, 12, -34]),
    (Sign::RoleNone, [-7, 14, -29, -6]),
    (Sign::RoleOther, [-18, 0, 41, -21]),
    (Sign::RoleDifferent, [-124, -113, -124, -115]),
    (Sign::DaysRoleSame, [133, 57, 66, 70]),
    (Sign::DaysRoleDifferent, [-116, -21, -44, -37]),
    (Sign::SubjectSame, [117, 9, -25, 75]),
    (Sign::SubjectDifferent, [24, -24, 5, -44]),
    (Sign::PeriodSame, [30, 80, 66, -30]),
    (Sign::PeriodDifferent, [-79, -94, -44, -84]),
    (Sign::LevelApart, [-72, -157, 77, -8]),
    (Sign::QualifiedApart, [-86, -28, -42, -63]),
    (Sign::GroupApart, [-100, -200, -180, -201]),
    (Sign::TollsApart, [-249, -411, -374, -392]),
    (Sign::PastApart, [-41, -51, -72, -95]),
    (Sign::PollsApart, [-401, -430, -428, -400]),
    (Sign::BoundsApart, [-100, -60, -71, -87]),
    (Sign::OneBound, [-143, -79, -18, -69]),
    (Sign::OneAsOf, [-8, -70, -54, -59]),
    (Sign::ClassifierSame, [5, -47, -87, 85]),
    (Sign::ClassifierApart, [-49, -103, -64, -146]),
    (Sign::Mixed, [0, 15, -45, 12]),
    (Sign::Sounds, [0, 41, 0, 0]),
    (Sign::Headlines, [8, -23, 64, 51]),
    (Sign::Toll, [-72, 27, 102, 203]),
    (Sign::TollSame, [-73, 82, -2, -12]),
    (Sign::Beside, [22, 82, 84, 22]),
    (Sign::BesideApart, [-33, -83, -13, 6]),
    (Sign::NextSame, [0, 132, 116, 65]),
    (Sign::NextApart, [-9, 35, -66, -47]),
    (Sign::Wide, [-6, 110, 3, 108]),
    (Sign::TopicSame, [-3, -13, -29, -14]),
    (Sign::TopicApart, [-9, -92, -93, -40]),
    (Sign::Closest, [-6, -14, 6, 28]),
    (Sign::ClosestApart, [26, -6, -45, 48]),
    (Sign::Leads, [29, 113, 110, 77]),
    (Sign::LeadApart, [-23, -2, 19, 2]),
    (Sign::ExpectedApart, [-18, -33, -32, -51]),
    (Sign::Transposed, [0, 0, 0, 392]),
    (Sign::OneDigitOff, [0, 0, 0, 159]),
    (Sign::Tight, [0, 0, 130, 0]),
    (Sign::Fine, [0, 0, 6, 0]),
    (Sign::Close, [0, 0, 0, 215]),
    (Sign::Touching, [0, 0, -134, 0]),
    (Sign::Rivals, [-45, -90, 0, 0]),
    (Sign::Others, [0, -179, 0, 0]),
    (Sign::Elsewhere, [0, 0, -91, -23]),
    (Sign::Unrivalled, [0, 3, 54, 105]),
    (Sign::Ahead, [0, 58, 26, 52]),
    (Sign::Behind, [0, -47, -91, -56]),
    (Sign::PartApart, [0, -102, -51, -135]),
    (Sign::Far, [2, 191, 173, 214]),
    (Sign::FarYear, [-5, 110, 207, 158]),
    (Sign::Among, [0, 70, 153, 73]),
    (Sign::OneBacked, [0, 0, 63, 21]),
    (Sign::BothBacked, [0, 0, -26, -11]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [302, 0, 0, 0]),
    (Sign::Breath, [-261, 0, 0, 0]),
];

/// How many signs there are.
#[cfg(test)]
pub(super) const SIGNS: usize = Sign::Breath as usize + 1;

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
        assert_eq!(TOLD.len(), Sign::Breath as usize + 1);
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
