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
    /// How much the words tell that both have, and the names that sound alike, by its logarithm; as much as in
    /// an article of usual length.
    SharedInAll,
    /// How much the figures tell that both state, up to 8; and how many they are, up to 8.
    Figures,
    FigureCount,
    /// How much the numbers tell that are the same but for rounding, up to 3.
    Rounded,
    /// The amounts that they are about are far apart.
    Contradicted,
    /// How like each other the words of headline and first lines are, in the same way.
    BeginsAlike,
    /// How much longer than usual the shorter one is, by its logarithm: long articles share much of what was before.
    Long,
    /// Of how many roles both give figures first, and none of the one is one of the other.
    LeadsApart,
    /// How much of what its numbers tell the other may mean, too, of the one of which that is less; from 0 to 1.
    NumbersMet,
    /// Of how many lengths of time the first that headline and first lines name are the same; and how many of
    /// the two firsts the other does not know: prices of October and of November.
    PeriodsMet,
    PeriodsApart,
    /// The same of the days of which they tell.
    DayMet,
    OtherDay,
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
    /// Both have first names, and none is the same.
    NoNames,
    /// How many of the two tell of what the other names first, of what no table knows; neither does.
    FirstMet,
    FirstUnmet,
    /// Of what the one tells of most, nothing is told in the other.
    AboutNothing,
    /// How often unknown names come that the other does not have, up to 8; of as many words as an article of usual length has.
    Untold,
    /// What one tells of often the other hardly does.
    HardlyTold,
    /// The titles of how many of the two name somebody or something unknown whom the other does not.
    TitlesUntold,
    /// The titles name other parties.
    OtherParties,
    // What two signs tell together besides: who is like another in all else would name the same.
    UntoldAlike,
    HardlyToldAlike,
    TitlesUntoldAlike,
    NoNamesAlike,
    PeriodsApartAlike,
    LeadsApartAlike,
}

/// What two signs tell together besides what each tells.
static JOINT: &[(Sign, Sign, Sign)] = &[
    (Sign::UntoldAlike, Sign::Untold, Sign::Alike),
    (Sign::HardlyToldAlike, Sign::HardlyTold, Sign::Alike),
    (Sign::TitlesUntoldAlike, Sign::TitlesUntold, Sign::Alike),
    (Sign::NoNamesAlike, Sign::NoNames, Sign::Alike),
    (Sign::PeriodsApartAlike, Sign::PeriodsApart, Sign::Alike),
    (Sign::LeadsApartAlike, Sign::LeadsApart, Sign::Alike),
];

/// How many signs there are.
pub(super) const SIGNS: usize = Sign::LeadsApartAlike as usize + 1;

/// How much there is of each sign.
pub(super) type Signs = [f32; SIGNS];

/// What each sign tells, in hundredths of a point.
#[rustfmt::skip]
static TABLE: [(Sign, i16); SIGNS] = [
    (Sign::Always, -281),
    (Sign::Shared, -901),
    (Sign::Alike, 73),
    (Sign::SharedInAll, 193),
    (Sign::Figures, 17),
    (Sign::FigureCount, 25),
    (Sign::Rounded, 54),
    (Sign::Contradicted, -89),
    (Sign::BeginsAlike, 517),
    (Sign::Long, -315),
    (Sign::LeadsApart, -54),
    (Sign::NumbersMet, 407),
    (Sign::PeriodsMet, 46),
    (Sign::PeriodsApart, -71),
    (Sign::DayMet, 68),
    (Sign::OtherDay, -40),
    (Sign::Elsewhere, -67),
    (Sign::DaysApart, -55),
    (Sign::WeekApart, -121),
    (Sign::WeeksApart, -128),
    (Sign::Sounds, 45),
    (Sign::OtherLanguage, -120),
    (Sign::NoNames, -72),
    (Sign::FirstMet, 37),
    (Sign::FirstUnmet, -62),
    (Sign::AboutNothing, -117),
    (Sign::Untold, -15),
    (Sign::HardlyTold, -16),
    (Sign::TitlesUntold, -30),
    (Sign::OtherParties, -136),
    (Sign::UntoldAlike, -6),
    (Sign::HardlyToldAlike, -32),
    (Sign::TitlesUntoldAlike, -62),
    (Sign::NoNamesAlike, -94),
    (Sign::PeriodsApartAlike, -142),
    (Sign::LeadsApartAlike, -170),
];

/// The sign with that number.
#[cfg(test)]
pub(super) fn at(number: usize) -> Sign {
    TABLE.get(number).map_or(Sign::Always, |row| row.0)
}

/// Adds to `signs` how much there is of those that two make together.
pub(super) fn join(signs: &mut Signs) {
    for (joint, one, two) in JOINT {
        let much = |sign: Sign| signs.get(sign as usize).copied().unwrap_or_default();
        let both = much(*one) * much(*two);
        if let Some(slot) = signs.get_mut(*joint as usize) {
            *slot = both;
        }
    }
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
