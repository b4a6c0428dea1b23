//! The interval strip: who lies where, and whether the values meet.

mod plan;

use daejo_collation::{Conversion, Extent, Numbers, rounding};
use daejo_figures::{Decimal, Kind, Mention, Value};
use yew::prelude::*;

use super::svg::{self, DISC, LEFT, RIGHT};
use crate::evidence;
use crate::format::value;
use crate::matrix::conversions;
use crate::page::Page;
use crate::wording::fill;
use plan::{FEW, LANE, Lane, Plan, plan};

/// What an article states.
struct Stated<'a> {
    /// Index of the article.
    article: usize,
    mention: &'a Mention,
    numbers: Numbers,
    /// Whose it is, as far as the strip has room.
    name: String,
    /// The value in words.
    label: String,
    /// What its amount is at the market's rate.
    market: Option<(Decimal, Decimal)>,
}

/// The strip of a fact where at least two articles state numbers that are not all the same, or
/// the market has a say.
pub fn strip(page: &Page, index: usize) -> Option<Html> {
    let stated = stated(page, index);
    let is_worth = stated.iter().any(|one| {
        one.market.is_some()
            || stated
                .first()
                .is_some_and(|of| !of.numbers.equals(&one.numbers))
    });
    if !is_worth {
        return None;
    }
    let foot = foot(page, index);
    let words = words(page, &stated, foot.as_deref());
    Some(drawn(&plan(&stated, foot)?, words))
}

/// What the articles state in numbers that can be compared; nothing where units differ.
fn stated(page: &Page, index: usize) -> Vec<Stated<'_>> {
    let conversions = conversions(&page.conversions, index);
    let documents = page.comparison.documents.iter().enumerate();
    let found: Vec<Stated<'_>> = documents
        .filter_map(|(article, document)| {
            let cell = evidence::cell(page, index, article)?;
            let at = *evidence::figures(cell).first()?;
            let figure = document.figures.get(at)?;
            let Extent::Number(numbers) = Extent::of(&figure.mention) else {
                return None;
            };
            let mut own = conversions
                .iter()
                .filter(|it| it.article == article && it.implied.quote == at);
            Some(Stated {
                article,
                name: page.short_name(article).to_owned(),
                mention: &figure.mention,
                numbers,
                label: value::limited_label(
                    &figure.mention,
                    document.surface(figure),
                    page.wording.brief(),
                ),
                market: own.find_map(|it| it.at_market),
            })
        })
        .collect();
    let unit = |of: &Stated<'_>| match (&of.mention.value, of.mention.kind) {
        (Value::Quantity(quantity), Kind::Money) => quantity.unit.clone(),
        _ => None,
    };
    let first = found.first().map(|one| (one.mention.kind, unit(one)));
    let same = |one: &Stated<'_>| first == Some((one.mention.kind, unit(one)));
    if found.iter().all(same) {
        found
    } else {
        Vec::new()
    }
}

/// What the amounts are at the market's rates, or at those that the reader has typed.
fn foot(page: &Page, index: usize) -> Option<String> {
    let cells = &page.comparison.facts.get(index)?.cells;
    let unit = cells.iter().flatten().find_map(|it| it.implied.as_ref());
    let unit = &unit?.quote_unit;
    // What an article has converted from the row's currency is worth something in another.
    let mut conversions = conversions(&page.conversions, index);
    conversions.retain(|it| it.implied.quote_unit == *unit);
    let shown = |it: &&Conversion| it.shown_market().and_then(|shown| shown.amount);
    let amounts: Vec<(Decimal, Decimal)> = conversions.iter().filter_map(shown).collect();
    let first = conversions.first()?;
    let ends = (
        amounts.iter().map(|(low, _)| *low).min()?,
        amounts.iter().map(|(_, high)| *high).max()?,
    );
    let unit = Some(unit.as_ref());
    let [low, high] = value::ends(ends, Kind::Money, unit, page.wording.brief());
    let words = page.wording.pictures();
    let typed = page.typed.iter().any(|it| it.prices(first));
    let template = if typed {
        words.at_typed
    } else {
        words.at_market
    };
    Some(fill(template, &[("low", &low), ("high", &high)]))
}

/// The strip in words: who states what, and what rounding allows.
fn words(page: &Page, stated: &[Stated<'_>], foot: Option<&str>) -> String {
    let words = page.wording.pictures();
    let mut list: Vec<String> = stated
        .iter()
        .map(|one| {
            let values = [("name", &*page.name(one.article)), ("value", &one.label)];
            let mut text = fill(words.states, &values);
            if let (Some(ends), Value::Quantity(quantity)) =
                (rounding(one.mention), &one.mention.value)
            {
                let unit = quantity.unit.as_deref();
                let [low, high] = value::ends(ends, one.mention.kind, unit, page.wording.brief());
                let interval = fill(page.wording.interval, &[("low", &low), ("high", &high)]);
                text.push_str(&[" (", &interval, ")"].concat());
            }
            text
        })
        .collect();
    list.extend(foot.map(str::to_owned));
    fill(words.strip, &[("list", &list.join(" · "))])
}

fn drawn(plan: &Plan, words: String) -> Html {
    let mut parts = Vec::new();
    let mut top = 0;
    for lane in &plan.lanes {
        parts.extend(lane_drawn(lane, top, plan.lanes.len()));
        top += LANE;
    }
    if let Some((x, words)) = &plan.foot {
        parts.push(svg::text(
            "middle quiet",
            x.to_string(),
            top + 14,
            words.clone(),
        ));
    }
    let height = plan.height.to_string();
    html! {
        <svg class="interval-strip" viewBox={["0 0 236 ", &height].concat()} width="236" {height}
            role="img" aria-label={words}>
            { for parts }
        </svg>
    }
}

/// A lane: the market's amount behind it, the interval, the value and its words.
fn lane_drawn(lane: &Lane, top: i32, lanes: usize) -> Vec<Html> {
    let y = top + LANE / 2;
    let px = |x: i32| x.to_string();
    let (low, high) = lane.bar;
    let mut parts = Vec::new();
    // How far the interval reaches past the other lanes; of many they would add up to one grey.
    if (2..=FEW).contains(&lanes) {
        let height = i32::try_from(lanes).unwrap_or(1) * LANE;
        parts.push(svg::bar(
            "reach",
            (px(low), px(high - low)),
            height / 2,
            height,
        ));
    }
    if let Some((low, high)) = lane.market {
        parts.push(svg::bar("at-rate", (px(low), px(high - low)), y, LANE));
    }
    parts.push(svg::text("", "0".to_owned(), y + 4, lane.name.clone()));
    parts.push(svg::bar(
        "interval-bar",
        (px(low), px((high - low).max(1))),
        y,
        6,
    ));
    for (x, open, shape) in [(low, lane.open.0, LEFT), (high, lane.open.1, RIGHT)] {
        if open {
            parts.push(svg::mark("point", shape, px(x), y));
        }
    }
    for x in &lane.marks {
        parts.push(svg::mark("point", DISC, px(*x), y));
    }
    parts.push(svg::text(
        "strong",
        px(lane.beside),
        y + 4,
        lane.value.clone(),
    ));
    parts
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::Won;
    use crate::market::Rates;
    use daejo_articles::read;
    use daejo_collation::{Verdict, compare_at};

    /// A page of articles on one contract, each with these words for one of its figures.
    pub fn page(template: &str, words: &[&str]) -> Page {
        let articles = words.iter().enumerate().map(|(index, words)| {
            let text = format!(
                "입력 2025.11.04 09:00\n\n한빛전자는 네덜란드 회사와 7년간 반도체 공급 계약을 체결했다고 밝혔다. {}\n",
                template.replace("{}", words)
            );
            read(&format!("{index}.txt"), text, None).unwrap()
        });
        let comparison = compare_at(articles.collect(), &Won("1439.2", "1430.02"));
        Page::new(comparison, Rates::default())
    }

    #[test]
    fn the_strip_says_what_it_shows() {
        let page = page("계약 규모는 380억 달러({})다.", &["50조 원", "54조 원"]);
        let fact = page
            .comparison
            .facts
            .iter()
            .position(|it| it.verdict == Verdict::Conflict);
        let fact = fact.unwrap();
        let stated = stated(&page, fact);
        assert_eq!(
            words(&page, &stated, foot(&page, fact).as_deref()),
            "값의 구간: 출처 미상 (0) 50조 원 (반올림 감안 49.5~50.5조 원) · 출처 미상 (1) 54조 원 (반올림 감안 53.5~54.5조 원) · 시장 환율로 54.6~54.8조 원"
        );
    }
}
