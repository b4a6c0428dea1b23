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
    (Sign::Always, [19, 272, -43, -355]),
    (Sign::Percent, [-123, -60, -132, -103]),
    (Sign::Money, [-19, -6, -14, 30]),
    (Sign::Count, [-32, -7, -8, -64]),
    (Sign::Duration, [-68, 36, -41, -27]),
    (Sign::Measure, [-53, 4, -43, 88]),
    (Sign::Day, [-5, -20, -58, -134]),
    (Sign::Month, [0, -2, 3, 55]),
    (Sign::Quarter, [64, 64, 92, -14]),
    (Sign::Year, [37, -81, -42, -13]),
    (Sign::GrainsApart, [0, 0, -121, -8]),
    (Sign::OneDigit, [-121, 10, -31, 1]),
    (Sign::ThreeDigits, [55, 115, 59, -7]),
    (Sign::Overlap, [124, 141, 113, 214]),
    (Sign::Shared, [176, 104, 156, 178]),
    (Sign::Nearest, [115, 140, 124, 152]),
    (Sign::Bare, [-24, -37, -50, 33]),
    (Sign::PercentBare, [-24, -87, -46, -27]),
    (Sign::DigitBare, [-53, -39, -39, -33]),
    (Sign::RoleSame, [132, 62, 116, 96]),
    (Sign::RoleKin, [19, 101, 70, -13]),
    (Sign::RoleNone, [-6, -22, -5, 24]),
    (Sign::RoleOther, [-17, -16, -75, -29]),
    (Sign::RoleDifferent, [-119, -175, -126, -127]),
    (Sign::SubjectSame, [115, 40, 26, 98]),
    (Sign::SubjectDifferent, [33, -26, -54, -184]),
    (Sign::PeriodSame, [30, 83, 63, 38]),
    (Sign::PeriodDifferent, [-72, -95, -18, -208]),
    (Sign::LevelApart, [-72, -85, -30, -204]),
    (Sign::QualifiedApart, [-88, -81, -68, -141]),
    (Sign::GroupApart, [-100, -200, -200, -300]),
    (Sign::TollsApart, [-252, -444, -344, -409]),
    (Sign::PastApart, [-36, -64, -150, -106]),
    (Sign::PollsApart, [-401, -532, -534, -501]),
    (Sign::BoundsApart, [-100, -156, -71, -58]),
    (Sign::OneBound, [-138, -127, 11, 28]),
    (Sign::OneAsOf, [-6, -96, -48, -29]),
    (Sign::ClassifierSame, [8, -10, 38, 53]),
    (Sign::ClassifierApart, [-46, -26, -101, -129]),
    (Sign::Mixed, [0, 46, 82, 28]),
    (Sign::Headlines, [8, 32, 131, 37]),
    (Sign::Toll, [-72, -22, -27, 114]),
    (Sign::TollSame, [-70, 22, 50, 177]),
    (Sign::Beside, [19, 131, 111, 101]),
    (Sign::BesideApart, [-6, -97, -87, -63]),
    (Sign::Tight, [0, 0, 170, 0]),
    (Sign::Close, [0, 0, 0, 250]),
    (Sign::StillEqual, [0, 0, -48, 0]),
    (Sign::Rivals, [-41, -129, 0, 0]),
    (Sign::Others, [0, -145, 0, 0]),
    (Sign::Elsewhere, [0, 0, -56, -22]),
    (Sign::Paired, [226, 0, 0, 0]),
    (Sign::Repeated, [287, 0, 0, 0]),
    (Sign::Breath, [-255, 0, 0, 0]),
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
