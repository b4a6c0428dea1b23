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
    (Sign::Always, [-9, 239, -39, -453]),
    (Sign::Percent, [-128, -44, -66, -46]),
    (Sign::Money, [-48, -3, -88, 0]),
    (Sign::Count, [-39, 52, 117, -63]),
    (Sign::Duration, [-55, 5, 1, -30]),
    (Sign::Measure, [-53, 37, -64, 65]),
    (Sign::Day, [-13, -70, -195, 35]),
    (Sign::Month, [-2, 3, 38, 16]),
    (Sign::Quarter, [80, 44, 61, 46]),
    (Sign::Year, [30, -81, -59, -39]),
    (Sign::GrainsApart, [0, 0, -107, -1]),
    (Sign::OneDigit, [-131, -53, -43, -7]),
    (Sign::ThreeDigits, [42, 31, -22, -8]),
    (Sign::Overlap, [117, 80, 74, 143]),
    (Sign::Shared, [169, 167, 171, 145]),
    (Sign::Nearest, [101, 232, 80, 172]),
    (Sign::Verbatim, [0, 600, 0, 0]),
    (Sign::Bare, [-15, 6, 7, 35]),
    (Sign::PercentBare, [-28, -60, -53, -103]),
    (Sign::DigitBare, [-39, -1, 20, 25]),
    (Sign::BareAlike, [9, -57, -45, -102]),
    (Sign::RoleSame, [107, 30, 82, 46]),
    (Sign::RoleKin, [17, 38, -6, -47]),
    (Sign::RoleNone, [-8, -12, -2, 31]),
    (Sign::RoleOther, [-17, -14, -10, -38]),
    (Sign::RoleDifferent, [-122, -150, -150, -80]),
    (Sign::DaysRoleSame, [133, 38, 150, 77]),
    (Sign::DaysRoleDifferent, [-117, 54, -85, -75]),
    (Sign::SubjectSame, [116, 43, -22, 95]),
    (Sign::SubjectDifferent, [25, 1, -51, -103]),
    (Sign::PeriodSame, [30, 73, 77, -12]),
    (Sign::PeriodDifferent, [-82, -86, -40, -27]),
    (Sign::LevelApart, [-73, -176, 79, -3]),
    (Sign::QualifiedApart, [-86, -70, -49, -138]),
    (Sign::GroupApart, [-100, -200, -200, -200]),
    (Sign::TollsApart, [-249, -443, -331, -323]),
    (Sign::PastApart, [-39, -60, -123, -122]),
    (Sign::PollsApart, [-401, -496, -480, -403]),
    (Sign::BoundsApart, [-100, -70, -79, -74]),
    (Sign::OneBound, [-144, -113, -14, -78]),
    (Sign::OneAsOf, [-8, -87, -69, -66]),
    (Sign::ClassifierSame, [4, -70, -20, 107]),
    (Sign::ClassifierApart, [-48, -71, -58, -132]),
    (Sign::Mixed, [0, 13, -20, 32]),
    (Sign::Sounds, [0, 56, 0, 0]),
    (Sign::Headlines, [9, -28, 106, 34]),
    (Sign::Toll, [-75, -14, 95, 14]),
    (Sign::TollSame, [-76, 41, 19, 239]),
    (Sign::Beside, [26, 87, 61, 34]),
    (Sign::BesideApart, [-34, -137, -17, -13]),
    (Sign::NextSame, [1, 139, 96, 54]),
    (Sign::NextApart, [-3, 28, -98, -92]),
    (Sign::Wide, [-4, 120, -33, 108]),
    (Sign::TopicSame, [-2, -62, 6, -30]),
    (Sign::TopicApart, [-7, -102, -118, -67]),
    (Sign::Closest, [-5, 24, 61, 53]),
    (Sign::ClosestApart, [19, -14, -13, 38]),
    (Sign::Leads, [27, 91, 74, 22]),
    (Sign::LeadApart, [-25, -57, -27, -38]),
    (Sign::ExpectedApart, [-11, -65, -13, -30]),
    (Sign::Transposed, [0, 0, 0, 385]),
    (Sign::OneDigitOff, [0, 0, 0, 151]),
    (Sign::Tight, [0, 0, 132, 0]),
    (Sign::Fine, [0, 0, 0, 0]),
    (Sign::Close, [0, 0, 0, 197]),
    (Sign::Touching, [0, 0, -179, 0]),
    (Sign::Rivals, [-45, -113, 0, 0]),
    (Sign::Others, [0, -191, 0, 0]),
    (Sign::Elsewhere, [0, 0, -113, -35]),
    (Sign::Among, [0, 70, 129, 70]),
    (Sign::OneBacked, [0, 0, 29, 38]),
    (Sign::BothBacked, [0, 0, -47, -34]),
    (Sign::Paired, [227, 0, 0, 0]),
    (Sign::Repeated, [299, 0, 0, 0]),
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
