//! Units that measure the same thing, brought to one of them.

use daejo_figures::{Decimal, Kind};

/// `kind unit factor dimension`: a value in `unit`, times `factor`, is in the unit of the
/// dimension. Factors are exact by definition; a 평 is 400/121 m².
#[rustfmt::skip]
static FACTORS: &[(&str, &str, i64, u32)] = &[
    // unit, dimension, mantissa, decimals
    ("W", "W", 1, 0), ("kW", "W", 1_000, 0), ("MW", "W", 1_000_000, 0), ("GW", "W", 1_000_000_000, 0), ("TW", "W", 1_000_000_000_000, 0),
    ("Wh", "Wh", 1, 0), ("kWh", "Wh", 1_000, 0), ("MWh", "Wh", 1_000_000, 0), ("GWh", "Wh", 1_000_000_000, 0), ("TWh", "Wh", 1_000_000_000_000, 0),
    ("nm", "m", 1, 9), ("mm", "m", 1, 3), ("cm", "m", 1, 2), ("m", "m", 1, 0), ("km", "m", 1_000, 0), ("in", "m", 254, 4), ("ft", "m", 3048, 4), ("yd", "m", 9144, 4), ("mi", "m", 1_609_344, 3), ("nmi", "m", 1_852, 0),
    ("m2", "m2", 1, 0), ("km2", "m2", 1_000_000, 0), ("ha", "m2", 10_000, 0), ("pyeong", "m2", 33_057_851, 7), ("acre", "m2", 40_468_564, 4), ("ac", "m2", 40_468_564, 4), ("sqft", "m2", 9_290_304, 8), ("ft2", "m2", 9_290_304, 8), ("mi2", "m2", 2_589_988_110, 3), ("cm2", "m2", 1, 4),
    ("ng", "g", 1, 9), ("ug", "g", 1, 6), ("mg", "g", 1, 3), ("g", "g", 1, 0), ("kg", "g", 1_000, 0), ("t", "g", 1_000_000, 0), ("kt", "g", 1_000_000_000, 0), ("Mt", "g", 1_000_000_000_000, 0), ("lb", "g", 45_359_237, 5), ("oz", "g", 28_349_523, 6),
    ("mL", "L", 1, 3), ("L", "L", 1, 0), ("kL", "L", 1_000, 0), ("m3", "L", 1_000, 0), ("hL", "L", 100, 0), ("barrel", "L", 158_987_294, 6), ("gal", "L", 3_785_411_784, 9), ("ft3", "L", 28_316_846_592, 9), ("yd3", "L", 764_554_857_984, 9),
    ("m/s", "m/s", 1, 0), ("km/h", "m/s", 277_777_778, 9), ("mph", "m/s", 44_704, 5), ("knot", "m/s", 514_444_444, 9),
    ("second", "s", 1, 0), ("minute", "s", 60, 0), ("hour", "s", 3_600, 0), ("day", "s", 86_400, 0), ("week", "s", 604_800, 0),
    ("month", "mo", 1, 0), ("quarter", "mo", 3, 0), ("year", "mo", 12, 0), ("decade", "mo", 120, 0), ("century", "mo", 1_200, 0),
    ("pp", "pp", 1, 0), ("bp", "pp", 1, 2),
    ("degC", "degC", 1, 0), ("degF", "degC", 555_555_556, 9),
];

/// Units of no metric system, which newsrooms convert to three digits or so.
static CUSTOMARY: &str =
    "in ft yd mi nmi pyeong acre ac sqft ft2 mi2 lb oz barrel gal ft3 yd3 bushel mph knot degF";

/// Whether a unit is of no metric system.
pub(crate) fn is_customary(unit: &str) -> bool {
    CUSTOMARY.split(' ').any(|entry| entry == unit)
}

/// Classifiers of whatever is on record, people or things.
static EITHER: &str = "건";

/// Classifiers of happenings.
static TIMES: &str = "번 차례 회 time";

/// Classifiers of people; all others count things.
static PEOPLE: &str = "명 인 사람 분 people person";

/// Whether a classifier counts people; `None`: it counts anything.
pub(crate) fn is_of_people(unit: &str) -> Option<bool> {
    (unit != EITHER).then(|| PEOPLE.split(' ').any(|entry| entry == unit))
}

/// English plurals of people: what an English number counts stands behind it.
static PERSONS: &str = "people persons men women children boys girls adults passengers workers miners employees staff \
    students pupils soldiers troops officers police residents villagers patients victims survivors tourists visitors \
    guests civilians fishermen sailors crew climbers firefighters rescuers bidders investors voters doctors nurses \
    members lawmakers deputies senators legislators mps voted abstained teachers engineers drivers pilots migrants refugees protesters prisoners inmates players athletes runners judges \
    farmers colleagues relatives suspects households";

/// English plurals of things.
static THINGS: &str = "tanks howitzers ships vessels ferries boats frigates submarines vehicles cars trucks buses trains \
    planes aircraft jets helicopters drones missiles satellites rockets engines pumps homes houses buildings schools \
    hospitals stores shops factories plants hotels rooms beds seats flights pages leaves lots works paintings pictures \
    books bottles bridges roads stations turbines panels batteries chips servers phones trees cattle sheep pigs birds \
    containers countries cities towns districts states sites wells mines";

/// How many words may stand between an English number and what it counts.
const BETWEEN: usize = 2;

/// What stands behind the whole of which a number is a part: seats, of `32 of the 63 seats`.
fn of_a_whole(after: &str) -> Option<&str> {
    let whole = after.strip_prefix(" of ")?;
    let whole = whole
        .strip_prefix("the ")
        .or_else(|| whole.strip_prefix("its "))
        .unwrap_or(whole);
    let behind = whole.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
    (behind.len() < whole.len()).then_some(behind)
}

/// Whether what an English number counts is people, by the words behind it; `None` where the lists lack
/// it.
pub(crate) fn is_of_persons(after: &str) -> Option<bool> {
    let after = of_a_whole(after).unwrap_or(after);
    let clause = after.split([',', '.', ';', ':', '(', '\n']).next()?;
    let mut words = clause.split_whitespace().take(BETWEEN + 1);
    let has = |list: &str, word: &str| list.split(' ').any(|entry| entry == word);
    words.find_map(|word| match word {
        "of" | "and" | "from" | "to" | "in" | "for" => Some(None),
        _ if has(PERSONS, word) => Some(Some(true)),
        _ if has(THINGS, word) => Some(Some(false)),
        _ => None,
    })?
}

/// Whether two classifiers can count the same: a thing is no happening. An unknown one can count
/// anything.
pub(crate) fn count_alike(one: Option<&str>, two: Option<&str>) -> bool {
    let (Some(one), Some(two)) = (one, two) else {
        return true;
    };
    let times = |unit: &str| TIMES.split(' ').any(|entry| entry == unit);
    one == EITHER || two == EITHER || times(one) == times(two)
}

/// What the zero of the dimension is in a unit.
pub(crate) fn zero(unit: Option<&str>) -> Decimal {
    match unit {
        Some("degF") => Decimal::from(32),
        _ => Decimal::ZERO,
    }
}

/// The dimension of a unit and the factor to it; a unit that the table lacks is its own.
pub(crate) fn dimension(kind: Kind, unit: Option<&str>) -> (&str, Decimal) {
    let Some(unit) = unit else {
        return ("", Decimal::ONE);
    };
    match kind {
        // What is counted is told by the words around: 14척 and 14 ships are one count.
        Kind::Count | Kind::Number => ("", Decimal::ONE),
        Kind::Money | Kind::Rate => (unit, Decimal::ONE),
        _ => FACTORS.iter().find(|(name, ..)| *name == unit).map_or(
            (unit, Decimal::ONE),
            |(_, dimension, mantissa, decimals)| (dimension, Decimal::new(*mantissa, *decimals)),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_english_number_counts_stands_behind_it() {
        for (after, people) in [
            (" passengers bought tickets", Some(true)),
            (" other injured miners.", Some(true)),
            (" ferries to stay in port", Some(false)),
            (" Black Tiger tanks", Some(false)),
            (" of the 63 seats", Some(false)),
            (" of its 1,200 seats", Some(false)),
            (" members of parliament", Some(true)),
            // What is counted may be anything, or stands too far off, or is another's.
            (" proposals for ships", None),
            (" of the ships", None),
            (", and six ships", None),
            ("", None),
        ] {
            assert_eq!(is_of_persons(after), people, "{after}");
        }
    }

    #[test]
    fn a_thing_is_no_happening() {
        for (one, two, alike) in [
            (Some("척"), Some("대"), true),
            (Some("척"), Some("차례"), false),
            (Some("건"), Some("차례"), true),
            (None, Some("차례"), true),
        ] {
            assert_eq!(count_alike(one, two), alike, "{one:?} {two:?}");
        }
    }
}
