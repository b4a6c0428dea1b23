//! Where the parts of a picture of rates lie.

use std::cmp::Ordering;
use std::ops::Range;

use daejo_collation::{Conversion, ConversionVerdict};
use daejo_figures::calendar::{Date, Interval};
use daejo_figures::{Arithmetic, Decimal};
use daejo_plot::{Beside, DayTick, Days, Plane, Point, Scale, beside, shorten, width};

use super::deviation;
use crate::format::number;
use crate::market::RateLine;
use crate::page::Page;
use crate::picture::svg::{LENGTH, NARROWEST, SIZE};

/// The height of the picture, and of the part that has the scale.
pub const HEIGHT: i32 = 268;
const TOP: i32 = 16;
pub const BOTTOM: i32 = 236;
/// The height of the words beside a point: two lines.
const WORDS: i32 = 30;
/// The width of the numbers of the scale, which stand at its right end.
const LEVEL: i32 = 44;
/// The width of the names of lines, which stand at its left end.
const NAME: i32 = 90;

/// A picture laid out.
#[derive(Debug, PartialEq, Eq)]
pub struct Plan {
    /// Heights with what they stand for.
    pub levels: Vec<(i32, Decimal)>,
    pub ticks: Vec<DayTick>,
    /// The market's line.
    pub line: Vec<(i32, i32)>,
    /// The base line of its name, above its beginning.
    pub named: Option<i32>,
    /// The height of the rate that the reader has typed, and the base line of its name.
    pub typed: Option<(i32, i32, Decimal)>,
    pub points: Vec<Implied>,
}

/// An implied rate.
#[derive(Debug, PartialEq, Eq)]
pub struct Implied {
    pub x: i32,
    pub y: i32,
    /// Where its interval ends, the lower rate first.
    pub ends: (i32, i32),
    /// Whether it lies below the picture, within, above.
    pub side: Ordering,
    pub is_off: bool,
    /// Its name, its rate, and where they stand; `None` where there is no room.
    pub words: [String; 2],
    pub place: Option<Beside>,
}

/// Lays out the line of a pair and the implied rates; `None` where there are none.
pub fn plan(page: &Page, line: &RateLine, found: &[(&Conversion, Date)]) -> Option<Plan> {
    let days: Vec<Interval> = line
        .points
        .iter()
        .map(|(day, _)| Interval::of_day(*day))
        .chain(found.iter().map(|(_, day)| Interval::of_day(*day)))
        .collect();
    let across = Days::over(&days, found.first()?.1, LENGTH)?.with_months(0);
    let typed = page.typed.iter();
    let mut typed = typed.filter(|it| it.base == line.base && it.quote == line.quote);
    let typed = typed.next().map(|it| it.rate);
    let scale = scale(line, found, typed)?;
    // A picture counts down, a rate up.
    let down = |rate: Decimal| BOTTOM - scale.at(rate);
    let points = found.iter().map(|(conversion, day)| {
        let rates = conversion.implied.priced();
        let shown = rates.rounded();
        let (shape, _) = page.wording.conversion_verdict(conversion.verdict);
        let percent = deviation(conversion).unwrap_or_default();
        Implied {
            x: across.at(*day),
            y: down(rates.rate),
            ends: (down(rates.low), down(rates.high)),
            side: scale.side(rates.rate),
            is_off: matches!(
                conversion.verdict,
                ConversionVerdict::Off | ConversionVerdict::Wrong
            ),
            words: [
                shorten(&page.name(conversion.article), SIZE, NARROWEST / 2),
                [shape, " ", &number::grouped(shown.rate), &percent].concat(),
            ],
            place: None,
        }
    });
    let levels: Vec<(i32, Decimal)> = scale
        .ticks(4)
        .into_iter()
        .map(|rate| (down(rate), rate))
        .collect();
    let market: Vec<(i32, i32)> = line
        .points
        .iter()
        .map(|(day, rate)| (across.at(*day), down(*rate)))
        .collect();
    let start = market.iter().filter(|(x, _)| *x <= LENGTH / 5);
    let named = start.map(|(_, y)| y - 8).min();
    let typed = typed.map(|rate| {
        let y = down(rate);
        // On its line, or below it where the market's name stands.
        let is_free = named.is_none_or(|named| (named - y + 5).abs() > SIZE + 2);
        (y, if is_free { y - 5 } else { y + SIZE + 3 }, rate)
    });
    let names: Vec<i32> = named.into_iter().chain(typed.map(|it| it.1)).collect();
    Some(Plan {
        named,
        ticks: across.ticks(7),
        typed,
        points: placed(points.collect(), &levels, &names, &market),
        line: market,
        levels,
    })
}

/// A scale for the market's rates and the implied ones, as far as these are not beyond measure:
/// below half of the market's or above twice as much.
fn scale(line: &RateLine, found: &[(&Conversion, Date)], typed: Option<Decimal>) -> Option<Scale> {
    let market: Vec<Decimal> = line.points.iter().map(|(_, rate)| *rate).collect();
    let mut all = market.clone();
    all.extend(typed);
    for (conversion, _) in found {
        let implied = conversion.implied.priced();
        all.extend([implied.low, implied.high]);
    }
    let least = market.iter().min()?.over(Decimal::TWO)?;
    let most = market.iter().max()?.times(Decimal::TWO)?;
    let scale = Scale::over(&all, BOTTOM - TOP)?.within(least, most);
    Some(scale.with_margin(12))
}

/// The points with a place for their words, which keep from the numbers of the scale on the right,
/// from the names of lines on the left, and from the market's line.
fn placed(
    mut points: Vec<Implied>,
    levels: &[(i32, Decimal)],
    names: &[i32],
    line: &[(i32, i32)],
) -> Vec<Implied> {
    let marks: Vec<Point> = points
        .iter()
        .map(|point| Point {
            x: point.x,
            width: point
                .words
                .iter()
                .map(|it| width(it, SIZE))
                .max()
                .unwrap_or_default(),
            y: point.y,
            mark: point.ends.1 - 2..point.ends.0 + 2,
        })
        .collect();
    let words = |right: bool, width: i32, y: i32| {
        let from = if right { NARROWEST - width } else { 0 };
        (from..from + width, y - SIZE - 4..y)
    };
    let levels = levels.iter().map(|(y, _)| words(true, LEVEL, *y));
    let names = names.iter().map(|y| words(false, NAME, *y));
    let taken: Vec<_> = levels.chain(names).collect();
    let clear_of = |line: &[(i32, i32)]| {
        let plane = Plane {
            length: LENGTH,
            room: NARROWEST,
            down: 0..BOTTOM,
            taken: taken.iter().cloned().chain(stretches(line)).collect(),
        };
        beside(&marks, &plane, WORDS)
    };
    // Words on the market's line are better than none.
    let places = clear_of(line);
    let places = if places.contains(&None) {
        clear_of(&[])
    } else {
        places
    };
    for (point, place) in points.iter_mut().zip(places) {
        point.place = place;
    }
    points
}

/// The pixels that the stretches of a line take in the narrowest picture.
fn stretches(line: &[(i32, i32)]) -> impl Iterator<Item = (Range<i32>, Range<i32>)> + '_ {
    let across = |x: i32| x * NARROWEST / LENGTH;
    line.iter().zip(line.iter().skip(1)).map(move |(one, two)| {
        let down = one.1.min(two.1) - 2..one.1.max(two.1) + 3;
        (across(one.0)..across(two.0) + 1, down)
    })
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::super::conversions;
    use super::super::tests::page;
    use super::*;
    use crate::rate::{Typed, recalculated};
    use daejo_plot::Side;

    fn laid_out(page: &Page) -> Option<Plan> {
        let line = &page.rates.lines[0];
        plan(page, line, &conversions(page, line))
    }

    #[test]
    fn points_lie_where_their_rates_and_days_are() {
        let plan = laid_out(&page(&["약 50조 원", "54조 원"])).unwrap();
        let [off, ok] = plan.points.as_slice() else {
            panic!("{plan:?}")
        };
        // 64 of 153 days.
        assert_eq!((off.x, ok.x), (4183, 4183));
        assert!(off.is_off && !ok.is_off && off.y > ok.y, "{plan:?}");
        assert!(off.ends.0 > off.y && off.y > off.ends.1, "{plan:?}");
        assert_eq!(ok.words[1], "= 1,421 −0.6%");
        let levels: Vec<String> = plan.levels.iter().map(|it| it.1.to_string()).collect();
        assert_eq!(levels, ["1300", "1350", "1400", "1450"]);
        assert_eq!(plan.ticks.len(), 5);
        assert_eq!((plan.line[0].0, plan.line.len()), (0, 5));
    }

    #[test]
    fn a_rate_beyond_measure_is_at_the_edge_and_leaves_the_line_its_shape() {
        let flat = |amount: &str| {
            let plan = laid_out(&page(&[amount])).unwrap();
            let point = &plan.points[0];
            let heights = plan.line.iter().map(|it| it.1);
            let shape = heights.clone().max().unwrap() - heights.min().unwrap();
            (point.side, point.y, shape > 3)
        };
        assert_eq!(flat("540조 원"), (Ordering::Greater, TOP, true));
        assert_eq!(flat("5조 원"), (Ordering::Less, BOTTOM, true));
    }

    #[test]
    fn the_typed_rate_is_a_line_of_its_own() {
        let typed = Typed {
            base: "USD".to_owned(),
            quote: "KRW".to_owned(),
            rate: "1500".parse().unwrap(),
        };
        let plan = laid_out(&recalculated(&page(&["54조 원"]), vec![typed])).unwrap();
        let (y, named, rate) = plan.typed.unwrap();
        assert_eq!((rate.to_string(), named), ("1500".to_owned(), y - 5));
        assert!(plan.line.iter().all(|it| it.1 > y), "{plan:?}");
    }

    #[test]
    fn words_keep_from_the_markets_line() {
        // As high as the line on that day.
        let plan = laid_out(&page(&["54조 7000억 원"])).unwrap();
        let words = plan.points[0].place.unwrap();
        let beyond = plan.line.iter().filter(|(x, _)| match words.side {
            Side::Right => *x >= plan.points[0].x,
            Side::Left => *x <= plan.points[0].x,
        });
        let heights: Vec<i32> = beyond.map(|(_, y)| *y).collect();
        let is_above = heights.iter().all(|y| *y > words.y + WORDS / 2);
        let is_below = heights.iter().all(|y| *y < words.y - WORDS / 2);
        assert!(is_above || is_below, "{words:?} {heights:?}");
    }

    #[test]
    fn the_names_of_lines_keep_apart() {
        // As high as the market's line at its beginning.
        let typed = Typed {
            base: "USD".to_owned(),
            quote: "KRW".to_owned(),
            rate: "1394".parse().unwrap(),
        };
        let plan = laid_out(&recalculated(&page(&["54조 원"]), vec![typed])).unwrap();
        let (y, named, _) = plan.typed.unwrap();
        assert_eq!(named, y + 15);
        assert!(named - plan.named.unwrap() > SIZE, "{plan:?}");
    }
}
