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
    (Sign::Always, [24, 290, -52, -320]),
    (Sign::Percent, [-118, -79, -134, -145]),
    (Sign::Money, [-17, -18, -30, 24]),
    (Sign::Count, [-37, 8, 4, -76]),
    (Sign::Duration, [-70, 50, -27, -24]),
    (Sign::Measure, [-54, -3, 28, 114]),
    (Sign::Day, [-6, 12, 8, -36]),
    (Sign::Month, [0, -19, -2, 70]),
    (Sign::Quarter, [62, 48, 92, -12]),
    (Sign::Year, [37, -58, -40, -3]),
    (Sign::GrainsApart, [0, 0, -115, -7]),
    (Sign::OneDigit, [-114, -8, -6, -35]),
    (Sign::ThreeDigits, [68, 133, 75, -26]),
    (Sign::Overlap, [120, 124, 127, 200]),
    (Sign::Shared, [175, 94, 171, 168]),
    (Sign::Nearest, [104, 118, 134, 131]),
    (Sign::Bare, [-30, -41, -40, 9]),
    (Sign::PercentBare, [-10, -83, -32, -28]),
    (Sign::DigitBare, [-54, -58, -65, -4]),
    (Sign::RoleSame, [140, 91, 96, 89]),
    (Sign::RoleKin, [18, 101, 69, -1]),
    (Sign::RoleNone, [-6, -6, 19, 52]),
    (Sign::RoleOther, [-21, -35, -66, -23]),
    (Sign::RoleDifferent, [-122, -200, -139, -167]),
    (Sign::SubjectSame, [110, 41, 18, 100]),
    (Sign::SubjectDifferent, [32, 25, -45, -165]),
    (Sign::PeriodSame, [30, 89, 35, 50]),
    (Sign::PeriodDifferent, [-82, -91, -4, -227]),
    (Sign::LevelApart, [-72, -89, -43, -202]),
    (Sign::QualifiedApart, [-85, -89, -79, -145]),
    (Sign::GroupApart, [-100, -200, -200, -300]),
    (Sign::TollsApart, [-251, -429, -330, -407]),
    (Sign::PastApart, [-35, -102, -159, -100]),
    (Sign::PollsApart, [-401, -535, -539, -501]),
    (Sign::BoundsApart, [-100, -157, -64, -61]),
    (Sign::OneBound, [-127, -95, 24, 34]),
    (Sign::OneAsOf, [-7, -112, -15, -16]),
    (Sign::ClassifierSame, [2, -14, 26, 65]),
    (Sign::ClassifierApart, [-44, -34, -96, -121]),
    (Sign::Mixed, [0, 23, 88, 56]),
    (Sign::Headlines, [6, 29, 135, 57]),
    (Sign::Toll, [-72, -14, -27, 102]),
    (Sign::TollSame, [-71, 11, 37, 161]),
    (Sign::Beside, [28, 104, 96, 81]),
    (Sign::BesideApart, [1, -96, -56, -67]),
    (Sign::Tight, [0, 0, 160, 0]),
    (Sign::Close, [0, 0, 0, 245]),
    (Sign::StillEqual, [0, 0, -53, 0]),
    (Sign::Rivals, [-42, -132, 0, 0]),
    (Sign::Others, [0, -147, 0, 0]),
    (Sign::Elsewhere, [0, 0, -65, -30]),
    (Sign::Paired, [223, 0, 0, 0]),
    (Sign::Repeated, [273, 0, 0, 0]),
    (Sign::Breath, [-245, 0, 0, 0]),
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
