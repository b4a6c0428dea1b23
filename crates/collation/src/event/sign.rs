//! What each sign tells of whether two articles are on one event: one table.
//!
//! A point multiplies the odds by e; above zero, what speaks for one event outweighs what speaks
//! against it. The numbers are a logistic regression over the articles of the sets in `tests/sets`,
//! and over articles of different ones (see `learn`). The signs are those that helped where a tenth of
//! the sets was judged by what the others teach, and the words, sounds and places by which articles are
//! known that share no figure, as those of the sets do.

/// What two articles share, or what parts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Every pair has it.
    Always,
    /// The part of the words that both have, those that all news has counting less; and how like each other
    /// they are by how often each word comes: the cosine of their angle.
    Shared,
    Alike,
    /// How much the figures tell that both state, up to 8; and how many they are, up to 8.
    Figures,
    FigureCount,
    /// How much the numbers tell that are the same but for rounding, up to 3.
    Rounded,
    /// The amounts that they are about are far apart.
    Contradicted,
    /// Each puts places first that the other does not name.
    Elsewhere,
    /// They came out more than four days apart; more than a week; more than 40 days.
    DaysApart,
    WeekApart,
    WeeksApart,
    /// Names of two languages that sound alike, in points.
    Sounds,
    /// The languages differ: nothing of what follows can be told.
    OtherLanguage,
    /// How many of their first names are the same, up to 4; both have some, and none is.
    Names,
    NoNames,
    /// Of what the one tells of most, nothing is told in the other.
    AboutNothing,
    /// How often unknown names come that the other does not have, up to 30.
    Untold,
    /// How many unknown names of the first lines of either the other has, up to 5.
    Opening,
    /// What one tells of often the other hardly does.
    HardlyTold,
    /// The title of one, of both, names somebody or something unknown whom the other does not.
    OneTitleUntold,
    TitlesUntold,
    /// The titles name other parties.
    OtherParties,
}

/// How many signs there are.
pub(super) const SIGNS: usize = Sign::OtherParties as usize + 1;

/// How much there is of each sign.
pub(super) type Signs = [f32; SIGNS];

/// What each sign tells, in hundredths of a point.
#[rustfmt::skip]
static TABLE: [(Sign, i16); SIGNS] = [
    (Sign::Always, 32),
    (Sign::Shared, 635),
    (Sign::Alike, 350),
    (Sign::Figures, 38),
    (Sign::FigureCount, 55),
    (Sign::Rounded, 180),
    (Sign::Contradicted, -135),
    (Sign::Elsewhere, -121),
    (Sign::DaysApart, -96),
    (Sign::WeekApart, -139),
    (Sign::WeeksApart, -149),
    (Sign::Sounds, 118),
    (Sign::OtherLanguage, -111),
    (Sign::Names, 40),
    (Sign::NoNames, -125),
    (Sign::AboutNothing, -96),
    (Sign::Untold, -18),
    (Sign::Opening, 51),
    (Sign::HardlyTold, -80),
    (Sign::OneTitleUntold, -42),
    (Sign::TitlesUntold, -56),
    (Sign::OtherParties, -194),
];

/// The sign with that number.
#[cfg(test)]
pub(super) fn at(number: usize) -> Sign {
    TABLE.get(number).map_or(Sign::Always, |row| row.0)
}

/// What `signs` tell together, in points.
pub(super) fn told(signs: &Signs) -> f32 {
    let told = |(sign, told): &(Sign, i16)| {
        let much = signs.get(*sign as usize).copied().unwrap_or_default();
        f32::from(*told) * much
    };
    TABLE.iter().map(told).sum::<f32>() / 100.0
}

#[test]
fn every_sign_has_its_row() {
    for (at, (sign, _)) in TABLE.iter().enumerate() {
        assert_eq!(*sign as usize, at, "{sign:?}");
    }
}
