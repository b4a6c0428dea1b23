//! The rates that articles imply, against the market's line of the months around.

use std::cmp::Ordering;

use daejo_collation::{Conversion, ConversionVerdict};
use daejo_figures::Decimal;
use daejo_figures::calendar::{Date, Interval};
use daejo_plot::{Beside, DayTick, Days, Plane, Point, Scale, Side, beside, shorten, width};
use yew::prelude::*;

use super::svg::{self, DIAMOND, DISC, DOWN, LENGTH, NARROWEST, SIZE, UP, across};
use crate::format::{number, value};
use crate::market::RateLine;
use crate::page::Page;
use crate::wording::fill;

/// The height of the picture, and of the part that has the scale.
const HEIGHT: i32 = 268;
const TOP: i32 = 16;
const BOTTOM: i32 = 236;
/// The height of the words beside a point: two lines.
const WORDS: i32 = 30;
/// The width of the numbers of the scale, which stand at its right end.
const LEVEL: i32 = 44;

/// A picture laid out.
#[derive(Debug, PartialEq, Eq)]
struct Plan {
    /// Heights with what they stand for.
    levels: Vec<(i32, Decimal)>,
    ticks: Vec<DayTick>,
    /// The market's line.
    line: Vec<(i32, i32)>,
    /// The height of its beginning, where its name stands on it.
    named: Option<i32>,
    /// The height of the rate that the reader has typed.
    typed: Option<(i32, Decimal)>,
    points: Vec<Implied>,
}

/// An implied rate.
#[derive(Debug, PartialEq, Eq)]
struct Implied {
    x: i32,
    y: i32,
    /// Where its interval ends, the lower rate first.
    ends: (i32, i32),
    /// Whether it lies below the picture, within, above.
    side: Ordering,
    is_off: bool,
    /// Its name, its rate, and where they stand; `None` where there is no room.
    words: [String; 2],
    place: Option<Beside>,
}

/// The picture of a pair of currencies; `None` where no article with a date converts it.
pub fn figure(page: &Page, line: &RateLine) -> Option<Html> {
    let found = conversions(page, line);
    let plan = plan(page, line, &found)?;
    let words = page.wording.pictures();
    let [quote, base] = [&line.quote, &line.base].map(|code| value::currency(code, page.wording));
    let heading = fill(words.rates, &[("pair", &[quote, "/", base].concat())]);
    let list = found
        .iter()
        .map(|(conversion, day)| in_words(page, conversion, *day))
        .collect();
    let drawing = drawn(page, &plan, heading.clone());
    Some(super::figure(heading, words.rates_note, drawing, list))
}

/// The conversions of the pair, one of each that come to the same rate in one article, with the
/// day that their rate was looked up for.
fn conversions<'a>(page: &'a Page, line: &RateLine) -> Vec<(&'a Conversion, Date)> {
    let mut found: Vec<(&Conversion, Date)> = Vec::new();
    for conversion in &page.comparison.conversions {
        let implied = &conversion.implied;
        let document = page.comparison.documents.get(conversion.article);
        let published = document.and_then(|it| it.article.published.as_ref());
        let is_known = found.iter().any(|(known, _)| {
            known.article == conversion.article && known.implied.rate == implied.rate
        });
        if implied.base_unit == line.base && implied.quote_unit == line.quote && !is_known {
            found.extend(published.map(|published| (conversion, published.interval.start)));
        }
    }
    found
}

/// `서울경제, 2025-11-03 보도: 1,421원/달러, 반올림 감안 1,406~1,437, 맞음`.
fn in_words(page: &Page, conversion: &Conversion, day: Date) -> String {
    let wording = page.wording;
    let implied = &conversion.implied;
    let shown = implied.rounded();
    let rate = value::price(shown.rate, &implied.base_unit, &implied.quote_unit, wording);
    let [low, high] = [shown.low, shown.high].map(number::grouped);
    let interval = fill(wording.interval, &[("low", &low), ("high", &high)]);
    let (_, verdict) = wording.conversion_verdict(conversion.verdict);
    let percent = deviation(conversion).unwrap_or_default();
    let values = [
        ("name", &*page.name(conversion.article)),
        ("day", &value::days(Interval::of_day(day), wording)),
        ("rate", &rate),
        ("interval", &interval),
        ("verdict", &[verdict, &percent].concat()),
    ];
    fill(wording.pictures().point, &values)
}

/// ` −8.0%`, with the blank before it.
fn deviation(conversion: &Conversion) -> Option<String> {
    let shown = conversion.shown_market()?;
    Some([" ", &number::signed_percent(shown.percent)].concat())
}

fn plan(page: &Page, line: &RateLine, found: &[(&Conversion, Date)]) -> Option<Plan> {
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
        let rates = &conversion.implied;
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
    Some(Plan {
        named: start.map(|(_, y)| *y).min(),
        ticks: across.ticks(7),
        line: market,
        typed: typed.map(|rate| (down(rate), rate)),
        points: placed(points.collect(), &levels),
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
        all.extend([conversion.implied.low, conversion.implied.high]);
    }
    let least = market.iter().min()?.checked_div(Decimal::TWO)?;
    let most = market.iter().max()?.checked_mul(Decimal::TWO)?;
    let scale = Scale::over(&all, BOTTOM - TOP)?.within(least, most);
    Some(scale.with_margin(12))
}

fn placed(mut points: Vec<Implied>, levels: &[(i32, Decimal)]) -> Vec<Implied> {
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
    let plane = Plane {
        length: LENGTH,
        room: NARROWEST,
        down: 0..BOTTOM,
        taken: levels
            .iter()
            .map(|(y, _)| (NARROWEST - LEVEL..NARROWEST, y - SIZE - 4..*y))
            .collect(),
    };
    let places = beside(&marks, &plane, WORDS);
    for (point, place) in points.iter_mut().zip(places) {
        point.place = place;
    }
    points
}

fn drawn(page: &Page, plan: &Plan, heading: String) -> Html {
    let words = page.wording.pictures();
    let full = across(LENGTH);
    let mut parts = Vec::new();
    for (y, rate) in &plan.levels {
        parts.push(svg::line("grid", (across(0), *y), (full.clone(), *y)));
        parts.push(svg::text(
            "end quiet halo",
            full.clone(),
            y - 4,
            number::grouped(*rate),
        ));
    }
    parts.extend(super::timeline::axis(page, &plan.ticks, BOTTOM, BOTTOM));
    parts.push(market(&plan.line));
    if let Some(y) = plan.named {
        parts.push(svg::text(
            "quiet halo",
            across(0),
            y - 8,
            words.market.to_owned(),
        ));
    }
    if let Some((y, rate)) = &plan.typed {
        parts.push(svg::line("typed-rate", (across(0), *y), (full.clone(), *y)));
        let words = fill(words.typed, &[("rate", &number::grouped(*rate))]);
        parts.push(svg::text("halo", across(0), y - 5, words));
    }
    parts.extend(plan.points.iter().flat_map(point));
    svg::drawing(heading, HEIGHT, parts)
}

/// The market's line: a drawing of its own that is stretched to the width.
fn market(line: &[(i32, i32)]) -> Html {
    let mut points = String::new();
    for (x, y) in line {
        points.push_str(&[&x.to_string(), ",", &y.to_string(), " "].concat());
    }
    html! {
        <svg width="100%" height={HEIGHT.to_string()} viewBox="0 0 10000 268"
            preserveAspectRatio="none">
            <polyline class="market-line" points={points.trim_end().to_owned()} />
        </svg>
    }
}

/// An implied rate: its interval, its point, and its words beside.
fn point(point: &Implied) -> Vec<Html> {
    let x = across(point.x);
    let shape = match point.side {
        Ordering::Less => DOWN,
        Ordering::Greater => UP,
        Ordering::Equal if point.is_off => DIAMOND,
        Ordering::Equal => DISC,
    };
    let class = if point.is_off { "point off" } else { "point" };
    let (low, high) = point.ends;
    let mut parts = vec![
        svg::line("error-bar", (x.clone(), low), (x.clone(), high)),
        svg::mark(class, shape, x.clone(), point.y),
    ];
    if let Some(place) = point.place {
        let [name, rate] = point.words.clone();
        let class = match place.side {
            Side::Right => "beside halo",
            Side::Left => "beside end halo",
        };
        parts.push(html! {
            <svg {x} y={place.y.to_string()}>
                <text {class} y="-3">{ name }</text>
                <text class={[class, " strong"].concat()} y="12">{ rate }</text>
            </svg>
        });
    }
    parts
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;
    use crate::rate::{Typed, recalculated};
    use daejo_articles::read;
    use daejo_collation::compare_at;

    const RATES: &str = "2026-10-30; USD KRW 2025-11-04 2025-11-04 0 1439.2 1430.02\
                         |USD KRW 2025-09-01 0 1393.4 35 1400 29 1439.2 56 1450 31 1439.6";

    /// A page of articles that convert 38 billion dollars into these amounts.
    fn page(amounts: &[&str]) -> Page {
        let articles = amounts.iter().enumerate().map(|(index, amount)| {
            let text = format!(
                "입력 2025.11.04 09:00\n\n두 회사는 380억 달러({amount}) 규모의 계약을 맺었다.\n"
            );
            read(&format!("{index}.txt"), text, None).unwrap()
        });
        let rates = Rates::parse(RATES).unwrap();
        Page::new(compare_at(articles.collect(), &rates), rates)
    }

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
        let (y, rate) = plan.typed.unwrap();
        assert_eq!(rate.to_string(), "1500");
        assert!(plan.line.iter().all(|it| it.1 > y), "{plan:?}");
    }

    #[test]
    fn nothing_to_hold_against_the_line_is_no_picture() {
        let page = page(&["54조 원"]);
        let none = RateLine::parse("EUR KRW 2025-09-01 0 1600 7 1610").unwrap();
        assert!(figure(&page, &none).is_none());
    }

    #[test]
    fn the_picture_says_in_words_what_it_shows() {
        let page = page(&["약 50조 원"]);
        let html = fixture::rendered(figure(&page, &page.rates.lines[0]).unwrap());
        assert!(
            html.contains(r#"role="img" aria-label="기사의 환산과 시장 환율, 원/달러""#),
            "{html}"
        );
        assert!(
            html.contains("<li>출처 미상 (0), 2025-11-04 보도: 1,316원/달러, 반올림 감안 1,300~1,331, 어긋남 −8.0%</li>"),
            "{html}"
        );
        assert!(!html.contains("style="), "{html}");
    }
}
