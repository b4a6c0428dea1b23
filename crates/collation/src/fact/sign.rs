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
    /// No language states both.
    Mixed,
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
    Close,
    /// Nothing tells that two values can be reconciled but that they just can.
    Touching,
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
    (Sign::Always, [-2, 287, 43, -420]),
    (Sign::Percent, [-132, -41, -54, -74]),
    (Sign::Money, [-39, 3, -7, 9]),
    (Sign::Count, [-40, 36, 115, -79]),
    (Sign::Duration, [-59, 17, 15, 8]),
    (Sign::Measure, [-59, 10, -92, 24]),
    (Sign::Day, [-10, -54, -187, 24]),
    (Sign::Month, [0, 0, 12, 66]),
    (Sign::Quarter, [78, 81, 34, -50]),
    (Sign::Year, [35, -57, -27, 28]),
    (Sign::GrainsApart, [0, 0, -112, -96]),
    (Sign::OneDigit, [-138, -5, -48, -3]),
    (Sign::ThreeDigits, [54, 88, 41, -8]),
    (Sign::Overlap, [116, 79, 68, 104]),
    (Sign::Shared, [168, 142, 105, 123]),
    (Sign::Nearest, [102, 212, 69, 113]),
    (Sign::Verbatim, [0, 600, 0, 0]),
    (Sign::Bare, [-19, -22, -24, 59]),
    (Sign::PercentBare, [-29, -77, -40, -76]),
    (Sign::DigitBare, [-47, -12, 31, 12]),
    (Sign::BareAlike, [5, -47, -66, -95]),
    (Sign::RoleSame, [116, 70, 75, 43]),
    (Sign::RoleKin, [16, 58, -3, -37]),
    (Sign::RoleNone, [-1, -19, -58, 31]),
    (Sign::RoleOther, [-20, -5, -38, -27]),
    (Sign::RoleDifferent, [-124, -174, -111, -70]),
    (Sign::DaysRoleSame, [133, 25, 162, 40]),
    (Sign::DaysRoleDifferent, [-118, 27, -47, -65]),
    (Sign::SubjectSame, [116, 18, -53, 108]),
    (Sign::SubjectDifferent, [29, -11, -23, -87]),
    (Sign::PeriodSame, [30, 76, 53, 11]),
    (Sign::PeriodDifferent, [-73, -70, -43, -98]),
    (Sign::LevelApart, [-73, -157, 57, -80]),
    (Sign::QualifiedApart, [-91, -101, -56, -128]),
    (Sign::GroupApart, [-100, -200, -200, -200]),
    (Sign::TollsApart, [-250, -455, -331, -326]),
    (Sign::PastApart, [-39, -61, -168, -80]),
    (Sign::PollsApart, [-401, -500, -439, -404]),
    (Sign::BoundsApart, [-100, -70, -75, -74]),
    (Sign::OneBound, [-148, -111, -7, -80]),
    (Sign::OneAsOf, [-8, -112, -13, -46]),
    (Sign::ClassifierSame, [3, -79, -3, 75]),
    (Sign::ClassifierApart, [-48, -76, -65, -140]),
    (Sign::Mixed, [0, 19, -6, 38]),
    (Sign::Headlines, [9, -4, 106, 29]),
    (Sign::Toll, [-77, -34, 68, 23]),
    (Sign::TollSame, [-77, 23, 5, 253]),
    (Sign::Beside, [23, 39, 63, 74]),
    (Sign::BesideApart, [-19, -125, -80, -46]),
    (Sign::NextSame, [-2, 164, 170, 84]),
    (Sign::NextApart, [11, 34, -76, -71]),
    (Sign::Wide, [0, 24, -40, 125]),
    (Sign::TopicSame, [-3, -44, -43, -47]),
    (Sign::TopicApart, [-1, -115, -142, -74]),
    (Sign::Closest, [-12, -3, 89, 96]),
    (Sign::ClosestApart, [12, -25, 16, 41]),
    (Sign::Leads, [29, 93, 74, 55]),
    (Sign::LeadApart, [-20, -59, -42, -52]),
    (Sign::ExpectedApart, [-13, -45, -56, 7]),
    (Sign::Transposed, [0, 0, 0, 393]),
    (Sign::OneDigitOff, [0, 0, 0, 132]),
    (Sign::Tight, [0, 0, 117, 0]),
    (Sign::Close, [0, 0, 0, 212]),
    (Sign::Touching, [0, 0, -163, 0]),
    (Sign::StillEqual, [0, 0, -361, 0]),
    (Sign::Rivals, [-46, -110, 0, 0]),
    (Sign::Others, [0, -210, 0, 0]),
    (Sign::Elsewhere, [0, 0, -97, -22]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [295, 0, 0, 0]),
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
