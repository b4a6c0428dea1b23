//! The time line: a lane an article, with the day it came out and the dates that it tells.

use daejo_collation::Group;
use daejo_figures::calendar::{Date, Interval};
use daejo_figures::{Bound, Value};
use daejo_plot::{DayTick, Days, Label, Placed, Side, place, width};
use yew::prelude::*;

use super::svg::{self, DIAMOND, DISC, LEFT, LENGTH, NARROWEST, RIGHT, SIZE, across};
use crate::format::value;
use crate::page::Page;
use crate::wording::fill;

/// From the top of the picture to its first lane: the names of years, or of months over years.
const YEARS: i32 = 24;
const MONTHS: i32 = 39;
/// From the top of a lane to the middle of its first row of dates.
const HEAD: i32 = 36;
/// The height of a row, and from the middle of the last to the next lane.
const ROW: i32 = 17;
const REST: i32 = 14;
/// Pixels between a date and its words.
const ASIDE: i32 = 10;
/// How many ticks there is room for.
const TICKS: usize = 6;

/// A date that an article tells, or that of its publication.
struct Told {
    days: Interval,
    bound: Option<Bound>,
    is_publication: bool,
    words: String,
}

/// A lane laid out.
#[derive(Debug, PartialEq, Eq)]
struct Lane {
    name: String,
    /// The pixel where it begins.
    top: i32,
    dates: Vec<Drawn>,
}

/// A date laid out.
#[derive(Debug, PartialEq, Eq)]
struct Drawn {
    /// Where it begins, and how long it is; none for a day.
    at: i32,
    width: Option<i32>,
    shape: Option<&'static str>,
    bound: Option<Bound>,
    words: String,
    place: Placed,
}

/// A picture laid out.
#[derive(Debug, PartialEq, Eq)]
struct Plan {
    ticks: Vec<DayTick>,
    lanes: Vec<Lane>,
    height: i32,
}

/// The time line of the main event; `None` where its articles tell no date.
pub fn figure(page: &Page, is_drawn: bool) -> Option<Html> {
    let columns = &page.matrices.first()?.columns;
    let told: Vec<(String, Vec<Told>)> = columns
        .iter()
        .map(|article| (page.name(*article), told(page, *article)))
        .collect();
    let plan = plan(&told)?;
    let words = page.wording.pictures();
    let list = told.iter().filter(|(_, dates)| !dates.is_empty());
    let list = list.map(|(name, dates)| {
        let dates: Vec<&str> = dates.iter().map(|it| it.words.as_str()).collect();
        let values = [("name", name.as_str()), ("list", &dates.join(" · "))];
        fill(words.dates, &values)
    });
    let heading = words.timeline.to_owned();
    let parts = is_drawn.then(|| drawn(page, &plan));
    let drawing = svg::drawing(heading.clone(), plan.height, parts);
    Some(super::figure(
        heading,
        words.timeline_note,
        drawing,
        list.collect(),
    ))
}

/// The dates of an article in their order.
fn told(page: &Page, article: usize) -> Vec<Told> {
    let Some((_, document)) = page.document(article) else {
        return Vec::new();
    };
    let facts = page.comparison.facts.iter();
    let facts = facts.filter(|fact| fact.event == document.event && fact.group == Group::Dates);
    let stated = facts.filter_map(|fact| {
        let lead = fact.cells.get(article)?.as_ref()?.lead?;
        let figure = document.figures.get(lead)?;
        let Value::Date(date) = &figure.mention.value else {
            return None;
        };
        let written = document.surface(figure);
        let label = value::limited_label(&figure.mention, written, page.wording);
        let role = fact
            .role
            .as_ref()
            .map(|_| crate::table::name(page, fact) + " ");
        Some(Told {
            days: date.interval?,
            bound: figure.mention.bound,
            is_publication: false,
            words: role.unwrap_or_default() + &label,
        })
    });
    let published = document.article.published.as_ref().map(|published| {
        let days = value::days(published.interval, page.wording);
        Told {
            days: published.interval,
            bound: None,
            is_publication: true,
            words: fill(page.wording.pictures().published, &[("days", &days)]),
        }
    });
    // Facts come in the order of their days.
    let mut told: Vec<Told> = stated.collect();
    if let Some(published) = published {
        let at = told.partition_point(|it| it.days < published.days);
        told.insert(at, published);
    }
    told
}

fn plan(told: &[(String, Vec<Told>)]) -> Option<Plan> {
    let all: Vec<&Told> = told.iter().flat_map(|(_, dates)| dates).collect();
    let days: Vec<Interval> = all.iter().map(|it| it.days).collect();
    let published = all.iter().find(|it| it.is_publication);
    let middle: Date = published.or(all.last())?.days.start;
    let line = Days::over(&days, middle, LENGTH)?.with_months(1);
    let ticks = line.ticks(TICKS);
    let has_months = ticks.iter().any(|tick| tick.month.is_some());
    let mut top = if has_months { MONTHS } else { YEARS };
    let mut lanes = Vec::new();
    for (name, dates) in told.iter().filter(|(_, dates)| !dates.is_empty()) {
        let drawn = dates_drawn(&line, dates);
        let last = drawn.iter().map(|it| y(it, top)).max();
        lanes.push(Lane {
            name: name.clone(),
            top,
            dates: drawn,
        });
        top = last.unwrap_or(top) + REST;
    }
    Some(Plan {
        ticks,
        lanes,
        height: top,
    })
}

fn dates_drawn(line: &Days, dates: &[Told]) -> Vec<Drawn> {
    let labels: Vec<Label> = dates
        .iter()
        .map(|it| {
            let (from, long) = line.bar(it.days);
            Label {
                from,
                to: from + if it.days.is_day() { 0 } else { long },
                width: width(&it.words, SIZE) + ASIDE,
            }
        })
        .collect();
    let places = place(&labels, LENGTH, NARROWEST);
    let drawn = dates.iter().zip(places).map(|(it, place)| {
        let (at, width) = line.bar(it.days);
        let beyond = if line.is_before(it.days.end) {
            Some(LEFT)
        } else {
            line.is_after(it.days.start).then_some(RIGHT)
        };
        let is_point = it.days.is_day() || beyond.is_some();
        let shape = match beyond {
            None if it.is_publication => Some(DIAMOND),
            None => is_point.then_some(DISC),
            beyond => beyond,
        };
        Drawn {
            at,
            width: (!is_point).then_some(width),
            shape,
            bound: it.bound,
            words: it.words.clone(),
            place,
        }
    });
    drawn.collect()
}

fn drawn(page: &Page, plan: &Plan) -> Vec<Html> {
    let mut parts = axis(page, &plan.ticks, 0, plan.height);
    for lane in &plan.lanes {
        let (from, to) = (across(0), across(LENGTH));
        parts.push(svg::line("lane", (from.clone(), lane.top), (to, lane.top)));
        parts.push(svg::text(
            "strong halo",
            from,
            lane.top + 18,
            lane.name.clone(),
        ));
        parts.extend(
            lane.dates
                .iter()
                .flat_map(|date| date_drawn(date, y(date, lane.top))),
        );
    }
    parts
}

/// Where the last tick with a name may be: behind it there is no room for one.
const LAST: i32 = LENGTH / 100 * 86;

/// Ticks: lines down to `bottom`, and what they stand for below `top`.
pub fn axis(page: &Page, ticks: &[DayTick], top: i32, bottom: i32) -> Vec<Html> {
    let words = page.wording.pictures();
    let mut parts = Vec::new();
    let mut year = None;
    for tick in ticks {
        let x = across(tick.at);
        let name = tick
            .month
            .and_then(|it| words.months.get(usize::from(it).checked_sub(1)?));
        let of_year = fill(words.year, &[("y", &tick.year.to_string())]);
        parts.push(svg::line(
            "tick",
            (x.clone(), top),
            (x.clone(), bottom.max(top + 6)),
        ));
        if tick.at > LAST {
            continue;
        }
        let first = name.map_or_else(|| of_year.clone(), |it| (*it).to_owned());
        parts.push(svg::text("axis quiet", x.clone(), top + 14, first));
        if name.is_some() && year != Some(tick.year) {
            parts.push(svg::text("axis quiet", x, top + 29, of_year));
            year = Some(tick.year);
        }
    }
    parts
}

/// The middle of a date in a lane that begins at `top`.
fn y(date: &Drawn, top: i32) -> i32 {
    top + HEAD + i32::try_from(date.place.row).unwrap_or_default() * ROW
}

/// A date: a bar or a point, its limit, its words.
fn date_drawn(date: &Drawn, y: i32) -> Vec<Html> {
    let x = across(date.at);
    let mut parts = Vec::new();
    if let Some(width) = date.width {
        parts.push(svg::bar("days", (x.clone(), across(width)), y, 7));
    }
    let end = across(date.at + date.width.unwrap_or_default());
    match date.bound {
        Some(Bound::AtMost) => parts.push(svg::line("limit", (end.clone(), y - 7), (end, y + 7))),
        Some(Bound::AtLeast) => parts.push(svg::mark("point", RIGHT, end, y)),
        None => {}
    }
    if let Some(shape) = date.shape {
        let class = if shape == DIAMOND {
            "point published"
        } else {
            "point"
        };
        parts.push(svg::mark(class, shape, x, y));
    }
    let class = match date.place.side {
        Side::Right => "beside halo",
        Side::Left => "beside end halo",
    };
    parts.push(svg::text(
        class,
        across(date.place.at),
        y + 4,
        date.words.clone(),
    ));
    parts
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;
    use daejo_articles::read;
    use daejo_collation::compare;

    /// A page of articles on one contract with these further sentences.
    fn page(sentences: &[&str]) -> Page {
        let articles = sentences.iter().enumerate().map(|(index, sentences)| {
            let text = format!(
                "입력 2025.11.04 09:00\n\n한빛전자는 네덜란드 회사와 7년간 380억 달러 규모의 반도체 공급 계약을 체결했다. {sentences}\n"
            );
            read(&format!("{index}.txt"), text, None).unwrap()
        });
        Page::new(compare(articles.collect()), Rates::default())
    }

    fn laid_out(sentences: &[&str]) -> Plan {
        let page = page(sentences);
        let columns = &page.matrices[0].columns;
        let told: Vec<(String, Vec<Told>)> = columns
            .iter()
            .map(|article| (page.name(*article), told(&page, *article)))
            .collect();
        plan(&told).unwrap()
    }

    #[test]
    fn a_lane_an_article_with_its_dates_in_order() {
        let plan = laid_out(&[
            "공장은 2027년 6월까지 짓는다. 회사는 2015년 문을 열었다.",
            "공장은 2027년 이후 돈다.",
        ]);
        let [one, two] = plan.lanes.as_slice() else {
            panic!("{plan:?}")
        };
        let shapes: Vec<_> = one.dates.iter().map(|it| (it.shape, it.bound)).collect();
        let expect = [
            (None, None),
            (Some(DIAMOND), None),
            (None, Some(Bound::AtMost)),
        ];
        assert_eq!(shapes, expect, "{plan:?}");
        assert!(one.dates.is_sorted_by_key(|it| (it.at, it.place.row)));
        assert_eq!(two.dates[1].bound, Some(Bound::AtLeast));
        assert!(two.top > one.top && plan.height > two.top);
        assert_eq!(plan.ticks.len(), 3, "{plan:?}");
    }

    #[test]
    fn what_is_long_ago_is_at_the_edge() {
        let plan = laid_out(&["회사는 1911년 문을 열었다. 2100년까지 간다."]);
        let shapes: Vec<_> = plan.lanes[0].dates.iter().map(|it| it.shape).collect();
        assert_eq!(shapes, [Some(LEFT), Some(DIAMOND), Some(RIGHT)], "{plan:?}");
        assert_eq!(plan.lanes[0].dates[0].at, 0);
    }

    #[test]
    fn dates_of_one_day_stand_below_each_other() {
        let plan = laid_out(&["계약은 4일 맺었다. 공장은 2025년 11월 4일 열었다."]);
        let dates = &plan.lanes[0].dates;
        assert!(dates.len() > 1, "{plan:?}");
        for (row, date) in dates.iter().enumerate() {
            assert_eq!(date.place.row, row, "{plan:?}");
        }
    }

    #[test]
    fn no_date_is_no_time_line() {
        let article = read("a.txt", "계약 규모는 380억 달러다.\n".to_owned(), None).unwrap();
        let page = Page::new(compare(vec![article]), Rates::default());
        assert!(figure(&page, true).is_none());
    }

    #[test]
    fn the_time_line_says_in_words_what_it_shows() {
        let page = page(&["공장은 2027년까지 짓는다."]);
        let html = fixture::rendered(figure(&page, true).unwrap());
        assert!(
            html.contains("<li>출처 미상 (0): 보도 2025-11-04 · 2027년까지</li>"),
            "{html}"
        );
        assert!(
            html.contains(r#"class="beside halo">보도 2025-11-04</text>"#),
            "{html}"
        );
        assert!(!html.contains("style="), "{html}");
    }
}
