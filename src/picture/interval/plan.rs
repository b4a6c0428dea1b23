//! Where the parts of an interval strip lie.

use daejo_figures::Decimal;
use daejo_plot::{Scale, shorten, width};

use super::Stated;
use crate::picture::svg::SIZE;

/// The width of a strip, in pixels: it fits the narrowest column of calculations.
const WIDTH: i32 = 236;
/// The most that names may take of it, and values.
const NAMES: i32 = 90;
const VALUES: i32 = 120;
/// The least that is left for the intervals.
const ROOM: i32 = 40;
/// So many articles have a lane each; of more, those that state the same share one.
pub const FEW: usize = 6;
/// The height of a lane, and of the line below them.
pub const LANE: i32 = 22;
const FOOT: i32 = 18;

/// A strip laid out.
#[derive(Debug, PartialEq, Eq)]
pub struct Plan {
    pub lanes: Vec<Lane>,
    pub height: i32,
    /// Words below the lanes, and the middle of what they name.
    pub foot: Option<(i32, String)>,
}

/// An article of a strip, or several that state the same.
#[derive(Debug, PartialEq, Eq)]
pub struct Lane {
    pub name: String,
    pub value: String,
    /// The pixels that rounding and limits allow; of a limit, to the end of the strip.
    pub bar: (i32, i32),
    /// The limit has no end on the left, on the right.
    pub open: (bool, bool),
    /// The value, and the upper end of a range.
    pub marks: Vec<i32>,
    /// The amount at the market's rate.
    pub market: Option<(i32, i32)>,
    /// Where the words of the value begin, behind all of these.
    pub beside: i32,
}

/// Articles that share a lane: the first, how many more there are, and what all their amounts are at
/// the market's rates.
struct Shared<'s, 'a> {
    one: &'s Stated<'a>,
    others: usize,
    market: Option<(Decimal, Decimal)>,
}

/// The lanes: one an article, in their order; of many articles one a value, from the least.
fn shared<'s, 'a>(stated: &'s [Stated<'a>]) -> Vec<Shared<'s, 'a>> {
    let mut lanes: Vec<Shared<'s, 'a>> = Vec::new();
    let are_many = stated.len() > FEW;
    for one in stated {
        let same = lanes.iter_mut().find(|lane| {
            let of = lane.one;
            are_many && of.numbers.equals(&one.numbers) && of.label == one.label
        });
        let Some(lane) = same else {
            lanes.push(Shared {
                one,
                others: 0,
                market: one.market,
            });
            continue;
        };
        lane.others += 1;
        lane.market = match (lane.market, one.market) {
            (Some(own), Some(more)) => Some((own.0.min(more.0), own.1.max(more.1))),
            (own, more) => own.or(more),
        };
    }
    if are_many {
        lanes.sort_by_key(|lane| lane.one.numbers.value);
    }
    lanes
}

/// A name and how many more there are, in so many pixels: `한빛일보 +2`.
fn named(lane: &Shared<'_, '_>, room: i32) -> String {
    let more = match lane.others {
        0 => String::new(),
        others => [" +", &others.to_string()].concat(),
    };
    let name = shorten(&lane.one.name, SIZE, room - width(&more, SIZE));
    [name, more].concat()
}

/// Lays out what is stated: names, then the intervals at one scale, a value behind each.
pub fn plan(stated: &[Stated<'_>], foot: Option<String>) -> Option<Plan> {
    let stated = shared(stated);
    let values: Vec<String> = stated
        .iter()
        .map(|lane| shorten(&lane.one.label, SIZE, VALUES))
        .collect();
    let widest = |texts: &[String]| texts.iter().map(|text| width(text, SIZE)).max();
    // Values come first: a name is in the table as well.
    let behind = widest(&values)? + 10;
    let names: Vec<String> = stated
        .iter()
        .map(|lane| named(lane, NAMES.min(WIDTH - ROOM - behind - 10)))
        .collect();
    let from = widest(&names)? + 10;
    let room = WIDTH - from - behind;
    let mut numbers: Vec<Decimal> = Vec::new();
    for lane in &stated {
        let own = &lane.one.numbers;
        let ends = [Some(own.value), own.hi, own.low, own.high];
        numbers.extend(ends.into_iter().flatten());
        numbers.extend(lane.market.into_iter().flat_map(<[Decimal; 2]>::from));
    }
    let scale = Scale::over(&numbers, room)?.with_margin(20);
    let at = |value: Decimal| from + scale.at(value);
    let lanes: Vec<Lane> = stated
        .iter()
        .zip(names.into_iter().zip(values))
        .map(|(lane, (name, value))| {
            let own = &lane.one.numbers;
            let bar = (own.low.map_or(from, at), own.high.map_or(from + room, at));
            let marks = [Some(own.value), own.hi].into_iter().flatten();
            let marks: Vec<i32> = marks.map(at).collect();
            // To be seen, it is two pixels wide.
            let market = |(low, high)| (at(low), at(high).max(at(low) + 2));
            let market = lane.market.map(market);
            let ends = marks.iter().copied().chain(market.map(|(_, high)| high));
            Lane {
                name,
                value,
                bar,
                open: (own.low.is_none(), own.high.is_none()),
                beside: ends.fold(bar.1, i32::max) + 9,
                marks,
                market,
            }
        })
        .collect();
    let markets = || lanes.iter().filter_map(|lane| lane.market);
    let middle = markets()
        .map(|(low, _)| low)
        .min()
        .zip(markets().map(|(_, high)| high).max());
    let foot = middle.zip(foot).map(|((low, high), words)| {
        let words = shorten(&words, SIZE, WIDTH);
        let half = width(&words, SIZE) / 2;
        (
            (low.midpoint(high)).clamp(half, (WIDTH - half).max(half)),
            words,
        )
    });
    let below = if foot.is_some() { FOOT } else { 0 };
    Some(Plan {
        height: i32::try_from(lanes.len()).ok()? * LANE + below,
        lanes,
        foot,
    })
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::super::tests::page;
    use super::super::{foot, stated, strip};
    use super::*;
    use crate::page::Page;
    use crate::wording::{NumberStyle, Wording};
    use daejo_collation::Verdict;

    /// The strip of the first fact that has one.
    fn first(page: &Page) -> Option<Plan> {
        let facts = 0..page.comparison.facts.len();
        facts.into_iter().find_map(|fact| {
            let is_drawn = strip(page, fact).is_some();
            let plan = plan(&stated(page, fact), foot(page, fact));
            plan.filter(|_| is_drawn)
        })
    }

    #[test]
    fn values_that_exclude_each_other_lie_apart() {
        let page = page("계약 규모는 {}이다.", &["380억 달러", "400억 달러"]);
        assert!(
            page.comparison
                .facts
                .iter()
                .any(|it| it.verdict == Verdict::Conflict)
        );
        let plan = first(&page).unwrap();
        let [one, two] = plan.lanes.as_slice() else {
            panic!("{plan:?}")
        };
        assert_eq!([&*one.value, &*two.value], ["380억 달러", "400억 달러"]);
        assert!(one.bar.1 < two.bar.0, "{plan:?}");
        assert!(
            one.bar.0 < one.marks[0] && one.marks[0] < one.bar.1,
            "{plan:?}"
        );
        assert_eq!((plan.height, &plan.foot), (44, &None));
    }

    #[test]
    fn a_value_stands_behind_what_the_market_makes_of_it() {
        let page = page("계약 규모는 380억 달러({})다.", &["50조 원", "54조 원"]);
        let plan = first(&page).unwrap();
        for lane in &plan.lanes {
            let (low, high) = lane.market.unwrap();
            assert!(lane.bar.1 < high && low < high, "{plan:?}");
            assert!(high < lane.beside, "{plan:?}");
            assert!(lane.beside + width(&lane.value, SIZE) <= WIDTH, "{plan:?}");
        }
    }

    #[test]
    fn of_many_articles_those_that_state_the_same_share_a_lane() {
        let lanes = |words: &[&str]| {
            let plan = first(&page("계약 규모는 380억 달러({})다.", words)).unwrap();
            let lanes = plan.lanes.into_iter().map(|it| (it.name, it.value));
            lanes.collect::<Vec<_>>()
        };
        let few = lanes(&["54조 원", "50조 원", "54조 원"]);
        assert_eq!(few.len(), 3, "{few:?}");
        let many = lanes(&[
            "54조 원",
            "50조 원",
            "54조 원",
            "52조 원",
            "54조 원",
            "50조 원",
            "54조 원",
        ]);
        let expect = [("1 +1", "50조 원"), ("3", "52조 원"), ("0 +3", "54조 원")];
        assert_eq!(
            many,
            expect.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn long_rows_of_digits_are_put_into_words() {
        let mut page = page("계약 규모는 {}이다.", &["380억 달러", "400억 달러"]);
        page.wording = Wording::of("ko", NumberStyle::Digits);
        let plan = first(&page).unwrap();
        assert_eq!(plan.lanes[0].value, "380억 달러");
    }

    #[test]
    fn what_rounding_explains_overlaps() {
        let plan = first(&page(
            "계약 규모는 {}이다.",
            &["3.8억 달러", "3억8300만 달러"],
        ))
        .unwrap();
        let [one, two] = plan.lanes.as_slice() else {
            panic!("{plan:?}")
        };
        assert!(one.bar.0 < two.bar.0 && two.bar.1 < one.bar.1, "{plan:?}");
    }

    #[test]
    fn equal_values_need_no_strip() {
        assert_eq!(
            first(&page(
                "계약 규모는 {}이다.",
                &["380억 달러", "약 380억 달러"]
            )),
            None
        );
        assert_eq!(first(&page("계약 규모는 {}이다.", &["380억 달러"])), None);
    }

    #[test]
    fn a_limit_goes_on_to_the_end_of_the_strip() {
        let plan = first(&page(
            "계약 규모는 {}.",
            &["380억 달러 이상이다", "400억 달러다"],
        ))
        .unwrap();
        let limit = &plan.lanes[0];
        assert_eq!(
            (limit.open, &*limit.value),
            ((false, true), "380억 달러 이상")
        );
        assert!(limit.bar.1 > plan.lanes[1].bar.1, "{plan:?}");
    }

    #[test]
    fn a_conversion_is_held_against_the_market_alone_too() {
        let page = page("계약 규모는 380억 달러({})다.", &["50조 원"]);
        let plan = first(&page).unwrap();
        let lane = &plan.lanes[0];
        let (low, high) = lane.market.unwrap();
        assert!(lane.bar.1 < low && low <= high, "{plan:?}");
        let (middle, words) = plan.foot.clone().unwrap();
        assert_eq!(words, "시장 환율로 54.6~54.8조 원");
        // The words end with the strip.
        assert_eq!(middle, WIDTH - width(&words, SIZE) / 2);
        assert_eq!(plan.height, 40);
        // Nor do longer ones reach beyond it.
        let long = || Some("시장 환율로 54,600,000,000,000".repeat(3));
        let facts = 0..page.comparison.facts.len();
        let mut feet = facts.filter_map(|fact| super::plan(&stated(&page, fact), long())?.foot);
        let (_, words) = feet.next().unwrap();
        assert!(width(&words, SIZE) <= WIDTH, "{words}");
    }

    #[test]
    fn everything_lies_within_the_strip() {
        let many = [
            "5조2345억6789만 달러",
            "5조9999억9999만 달러",
            "약 5조 달러",
            "4조~8조 달러",
        ];
        let plan = first(&page("시장 규모는 {}다.", &many)).unwrap();
        assert!(plan.lanes.len() > 1, "{plan:?}");
        for lane in &plan.lanes {
            let end = lane.bar.1 + 9 + width(&lane.value, SIZE);
            assert!(lane.bar.0 > 0 && end <= WIDTH, "{lane:?}");
        }
    }
}
