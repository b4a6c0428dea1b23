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
    (Sign::Always, [-9, 239, 37, -397]),
    (Sign::Percent, [-128, -48, -83, -63]),
    (Sign::Money, [-48, 0, -70, 13]),
    (Sign::Count, [-39, 52, 103, -55]),
    (Sign::Duration, [-55, 5, -3, -26]),
    (Sign::Measure, [-53, 36, -56, 67]),
    (Sign::Day, [-13, -69, -206, 17]),
    (Sign::Month, [-2, 2, 30, 22]),
    (Sign::Quarter, [80, 46, 66, 44]),
    (Sign::Year, [30, -83, -62, -37]),
    (Sign::GrainsApart, [0, 0, -121, -11]),
    (Sign::OneDigit, [-131, -51, -56, -11]),
    (Sign::ThreeDigits, [42, 29, 9, -28]),
    (Sign::Overlap, [117, 79, 73, 123]),
    (Sign::Shared, [169, 166, 178, 152]),
    (Sign::Nearest, [101, 232, 78, 157]),
    (Sign::Verbatim, [0, 600, 0, 0]),
    (Sign::Bare, [-15, 2, -1, 41]),
    (Sign::PercentBare, [-28, -58, -40, -114]),
    (Sign::DigitBare, [-39, -3, 25, 15]),
    (Sign::BareAlike, [9, -56, -81, -91]),
    (Sign::RoleSame, [107, 29, 67, 48]),
    (Sign::RoleKin, [17, 45, -19, -49]),
    (Sign::RoleNone, [-8, -13, -16, 26]),
    (Sign::RoleOther, [-17, -15, -14, -39]),
    (Sign::RoleDifferent, [-122, -154, -129, -94]),
    (Sign::DaysRoleSame, [133, 35, 158, 96]),
    (Sign::DaysRoleDifferent, [-117, 56, -66, -71]),
    (Sign::SubjectSame, [116, 41, -25, 82]),
    (Sign::SubjectDifferent, [25, 2, -43, -97]),
    (Sign::PeriodSame, [30, 72, 70, -23]),
    (Sign::PeriodDifferent, [-82, -88, -45, -49]),
    (Sign::LevelApart, [-73, -177, 71, -3]),
    (Sign::QualifiedApart, [-86, -74, -62, -137]),
    (Sign::GroupApart, [-100, -200, -200, -200]),
    (Sign::TollsApart, [-249, -444, -330, -326]),
    (Sign::PastApart, [-39, -59, -138, -80]),
    (Sign::PollsApart, [-401, -495, -448, -404]),
    (Sign::BoundsApart, [-100, -70, -78, -72]),
    (Sign::OneBound, [-144, -113, -21, -82]),
    (Sign::OneAsOf, [-8, -87, -71, -71]),
    (Sign::ClassifierSame, [4, -70, -30, 99]),
    (Sign::ClassifierApart, [-48, -71, -65, -147]),
    (Sign::Mixed, [0, 21, -18, 8]),
    (Sign::Headlines, [9, -24, 177, 27]),
    (Sign::Toll, [-75, -16, 76, 0]),
    (Sign::TollSame, [-76, 40, 7, 226]),
    (Sign::Beside, [26, 85, 112, 72]),
    (Sign::BesideApart, [-34, -137, -47, -32]),
    (Sign::NextSame, [1, 144, 149, 85]),
    (Sign::NextApart, [-3, 31, -55, -86]),
    (Sign::Wide, [-4, 119, -11, 125]),
    (Sign::TopicSame, [-2, -63, 1, -19]),
    (Sign::TopicApart, [-7, -102, -124, -70]),
    (Sign::Closest, [-5, 24, 57, 58]),
    (Sign::ClosestApart, [19, -11, 16, 22]),
    (Sign::Leads, [27, 90, 104, 42]),
    (Sign::LeadApart, [-25, -58, -26, -49]),
    (Sign::ExpectedApart, [-11, -65, -7, -26]),
    (Sign::Transposed, [0, 0, 0, 386]),
    (Sign::OneDigitOff, [0, 0, 0, 160]),
    (Sign::Tight, [0, 0, 85, 0]),
    (Sign::Close, [0, 0, 0, 210]),
    (Sign::Touching, [0, 0, -201, 0]),
    (Sign::StillEqual, [0, 0, -391, 0]),
    (Sign::Rivals, [-45, -110, 0, 0]),
    (Sign::Others, [0, -191, 0, 0]),
    (Sign::Elsewhere, [0, 0, -102, -32]),
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
