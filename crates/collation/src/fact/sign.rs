//! What each sign tells of whether two figures state one fact: one table for all decisions.
//!
//! Hundredths of a point, in four columns. A point multiplies the odds by e; above zero, what
//! speaks for one fact outweighs what speaks against it. The numbers are a logistic regression
//! over the sets in `tests/sets`, drawn to what was known before where a sign is rare: each set
//! was judged by what the others teach, and no sign is kept that does not help there.

/// What two figures are held against each other for: a column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Nothing is shared, neither words nor a role; the same of percentages, and of values of one
    /// digit.
    Bare,
    PercentBare,
    DigitBare,
    RoleSame,
    RoleKin,
    /// One has no role; both have, and the one mentions that of the other.
    RoleNone,
    RoleOther,
    RoleDifferent,
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
    /// No language states both.
    Mixed,
    Headlines,
    /// Both count what grows; and the same of it.
    Toll,
    TollSame,
    /// Other figures of their sentences are equal, up to 1; there are others and none is.
    Beside,
    BesideApart,
    // The values.
    /// How much it tells that two values can be reconciled; how near two that cannot lie.
    Tight,
    Close,
    /// Equal values that were not found to be one at first sight.
    StillEqual,
    // What else the articles state.
    /// More statements of the value in the one article, in the others.
    Rivals,
    Others,
    /// Others there that the value can be reconciled with.
    Elsewhere,
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
    (Sign::Always, [27, 285, -52, -290]),
    (Sign::Percent, [-118, -76, -129, -153]),
    (Sign::Money, [-18, -17, -29, 9]),
    (Sign::Count, [-38, 5, -5, -76]),
    (Sign::Duration, [-70, 51, -27, -27]),
    (Sign::Measure, [-54, -3, 28, 116]),
    (Sign::Day, [-6, 12, 8, -36]),
    (Sign::Month, [0, -19, -3, 70]),
    (Sign::Quarter, [62, 47, 93, -13]),
    (Sign::Year, [38, -56, -39, -7]),
    (Sign::GrainsApart, [0, 0, -115, -6]),
    (Sign::OneDigit, [-115, -12, -10, -40]),
    (Sign::ThreeDigits, [67, 132, 75, -24]),
    (Sign::Overlap, [121, 124, 124, 207]),
    (Sign::Shared, [175, 93, 170, 154]),
    (Sign::Nearest, [103, 117, 135, 128]),
    (Sign::Bare, [-30, -42, -38, 4]),
    (Sign::PercentBare, [-10, -83, -29, -29]),
    (Sign::DigitBare, [-54, -58, -59, -2]),
    (Sign::RoleSame, [140, 86, 99, 92]),
    (Sign::RoleKin, [18, 101, 63, -1]),
    (Sign::RoleNone, [-6, -4, 20, 45]),
    (Sign::RoleOther, [-20, -32, -66, -21]),
    (Sign::RoleDifferent, [-122, -200, -136, -165]),
    (Sign::SubjectSame, [110, 42, 19, 84]),
    (Sign::SubjectDifferent, [31, 25, -43, -157]),
    (Sign::PeriodSame, [30, 92, 36, 50]),
    (Sign::PeriodDifferent, [-81, -91, -5, -223]),
    (Sign::LevelApart, [-72, -89, -41, -202]),
    (Sign::QualifiedApart, [-85, -81, -79, -55]),
    (Sign::GroupApart, [-100, -200, -200, -300]),
    (Sign::TollsApart, [-251, -442, -358, -443]),
    (Sign::PastApart, [-35, -104, -159, -100]),
    (Sign::PollsApart, [-401, -536, -536, -501]),
    (Sign::BoundsApart, [-100, -157, -64, -61]),
    (Sign::OneBound, [-128, -94, 25, 34]),
    (Sign::OneAsOf, [-7, -115, -15, -17]),
    (Sign::ClassifierSame, [1, -13, 23, 54]),
    (Sign::ClassifierApart, [-44, -34, -93, -123]),
    (Sign::Mixed, [0, 25, 81, 54]),
    (Sign::Headlines, [6, 29, 134, 26]),
    (Sign::Toll, [-72, -17, -36, 98]),
    (Sign::TollSame, [-71, -7, 34, 151]),
    (Sign::Beside, [12, 97, 91, 54]),
    (Sign::BesideApart, [-1, -85, -57, -80]),
    (Sign::Tight, [0, 0, 157, 0]),
    (Sign::Close, [0, 0, 0, 242]),
    (Sign::StillEqual, [0, 0, -63, 0]),
    (Sign::Rivals, [-42, -132, 0, 0]),
    (Sign::Others, [0, -146, 0, 0]),
    (Sign::Elsewhere, [0, 0, -63, -35]),
    (Sign::Paired, [223, 0, 0, 0]),
    (Sign::Repeated, [273, 0, 0, 0]),
    (Sign::Breath, [-242, 0, 0, 0]),
];

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
