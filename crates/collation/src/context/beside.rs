//! The figures that stand beside another: articles that tell the same put the same together.

use crate::comparison::{Document, Figure};
use crate::extent::Extent;

/// How many figures of a sentence are kept.
const MOST: usize = 12;

/// The value of a figure, for figures of any kind: mantissa and scale of a number, first and last
/// of days, a minute of the day.
pub(crate) type Beside = (i128, i32);

/// The values of the other figures of the sentence of figure `at`, as far as they are known.
pub(super) fn beside(document: &Document, at: usize) -> Vec<Beside> {
    let Some(figure) = document.figures.get(at) else {
        return Vec::new();
    };
    let same = |other: &&Figure| other.sentence == figure.sentence;
    let before = document.figures.get(..at).unwrap_or_default();
    let behind = document.figures.get(at + 1..).unwrap_or_default();
    let others = before.iter().rev().take_while(same);
    others
        .chain(behind.iter().take_while(same))
        .filter_map(value)
        .take(MOST)
        .collect()
}

/// The values of the figures right before and right behind figure `at` in its sentence.
pub(super) fn next_to(document: &Document, at: usize) -> Vec<Beside> {
    let figures = &document.figures;
    let Some(figure) = figures.get(at) else {
        return Vec::new();
    };
    let sides = [at.checked_sub(1), Some(at + 1)];
    let others = sides.into_iter().flatten().filter_map(|at| figures.get(at));
    others
        .filter(|other| other.sentence == figure.sentence)
        .filter_map(value)
        .collect()
}

fn value(figure: &Figure) -> Option<Beside> {
    match Extent::of(&figure.mention) {
        Extent::Number(numbers) => {
            let value = numbers.value.normalize();
            Some((value.mantissa(), i32::try_from(value.scale()).ok()?))
        }
        Extent::Days(days, ..) => Some((
            i128::from(days.start.to_julian_day()),
            days.end.to_julian_day(),
        )),
        Extent::Minutes(minutes) => Some((i128::from(minutes), -1)),
        Extent::Unknown => None,
    }
}
