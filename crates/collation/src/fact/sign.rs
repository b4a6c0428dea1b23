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
    (Sign::Always, [-9, 212, -56, -446]),
    (Sign::Percent, [-125, -37, -75, -89]),
    (Sign::Money, [-50, 5, -91, -13]),
    (Sign::Count, [-45, 52, 126, -17]),
    (Sign::Duration, [-56, -20, 16, -42]),
    (Sign::Measure, [-53, 32, -65, 31]),
    (Sign::Day, [-13, -44, -192, 29]),
    (Sign::Month, [-2, -3, 38, 17]),
    (Sign::Quarter, [79, 38, 58, 44]),
    (Sign::Year, [35, -76, -50, 32]),
    (Sign::GrainsApart, [0, 0, -104, -31]),
    (Sign::OneDigit, [-139, -54, -40, -2]),
    (Sign::ThreeDigits, [42, 32, -13, -2]),
    (Sign::Overlap, [116, 67, 61, 119]),
    (Sign::Shared, [170, 145, 156, 118]),
    (Sign::Nearest, [100, 212, 88, 146]),
    (Sign::Verbatim, [0, 600, 300, 600]),
    (Sign::Bare, [-14, -9, 0, 22]),
    (Sign::PercentBare, [-29, -52, -48, -108]),
    (Sign::DigitBare, [-39, 11, 27, 6]),
    (Sign::BareAlike, [10, -62, -48, -114]),
    (Sign::RoleSame, [100, 52, 88, 52]),
    (Sign::RoleKin, [18, 6, 1, -47]),
    (Sign::RoleNone, [0, 27, 7, 22]),
    (Sign::RoleOther, [-18, 10, 9, -10]),
    (Sign::RoleDifferent, [-123, -121, -120, -115]),
    (Sign::DaysRoleSame, [133, 93, 129, 48]),
    (Sign::DaysRoleDifferent, [-116, 61, -97, -83]),
    (Sign::SubjectSame, [117, 49, -18, 84]),
    (Sign::SubjectDifferent, [24, -13, -50, -81]),
    (Sign::PeriodSame, [30, 76, 64, -23]),
    (Sign::PeriodDifferent, [-78, -86, -39, -57]),
    (Sign::LevelApart, [-73, -160, 77, -18]),
    (Sign::QualifiedApart, [-86, -35, -52, -131]),
    (Sign::GroupApart, [-100, -200, -200, -201]),
    (Sign::TollsApart, [-249, -413, -380, -380]),
    (Sign::PastApart, [-39, -58, -120, -111]),
    (Sign::PollsApart, [-401, -430, -427, -401]),
    (Sign::BoundsApart, [-100, -70, -81, -74]),
    (Sign::OneBound, [-144, -92, -5, -41]),
    (Sign::OneAsOf, [-8, -94, -63, -71]),
    (Sign::ClassifierSame, [-1, -91, -32, 39]),
    (Sign::ClassifierApart, [-48, -73, -59, -168]),
    (Sign::Mixed, [0, 8, -19, 32]),
    (Sign::Sounds, [0, 61, 0, 0]),
    (Sign::Headlines, [8, -31, 104, 126]),
    (Sign::Toll, [-74, -13, 96, 7]),
    (Sign::TollSame, [-74, 47, 11, 229]),
    (Sign::Beside, [26, 82, 65, 5]),
    (Sign::BesideApart, [-37, -121, -16, -8]),
    (Sign::NextSame, [1, 148, 122, 88]),
    (Sign::NextApart, [-7, 30, -95, -84]),
    (Sign::Wide, [-3, 108, -36, 99]),
    (Sign::TopicSame, [-1, -43, 26, -15]),
    (Sign::TopicApart, [-4, -106, -116, -69]),
    (Sign::Closest, [-5, 6, 57, 60]),
    (Sign::ClosestApart, [22, -25, -24, 41]),
    (Sign::Leads, [30, 103, 86, 48]),
    (Sign::LeadApart, [-26, -40, -12, -27]),
    (Sign::ExpectedApart, [-12, -54, -5, -20]),
    (Sign::Transposed, [0, 0, 0, 395]),
    (Sign::OneDigitOff, [0, 0, 0, 173]),
    (Sign::Tight, [0, 0, 128, 0]),
    (Sign::Fine, [0, 0, 17, 0]),
    (Sign::Close, [0, 0, 0, 200]),
    (Sign::Touching, [0, 0, -179, 0]),
    (Sign::Rivals, [-49, -114, 0, 0]),
    (Sign::Others, [0, -198, 0, 0]),
    (Sign::Elsewhere, [0, 0, -110, -43]),
    (Sign::Among, [0, 70, 130, 78]),
    (Sign::OneBacked, [0, 0, 31, 52]),
    (Sign::BothBacked, [0, 0, -48, -13]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [296, 0, 0, 0]),
    (Sign::Breath, [-260, 0, 0, 0]),
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
