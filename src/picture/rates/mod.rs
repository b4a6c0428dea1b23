//! The rates that articles imply, against the market's line of the months around.

mod plan;

use std::cmp::Ordering;

use daejo_collation::Conversion;
use daejo_figures::calendar::{Date, Interval};
use daejo_plot::Side;
use yew::prelude::*;

use super::svg::{self, DIAMOND, DISC, DOWN, LENGTH, UP, across};
use crate::element::{self, element};
use crate::format::{number, value};
use crate::market::RateLine;
use crate::page::Page;
use crate::wording::fill;
use plan::{BOTTOM, HEIGHT, Implied, Plan, plan};

/// The picture of a pair of currencies; `None` where no article with a date converts it.
pub fn figure(page: &Page, line: &RateLine, is_drawn: bool) -> Option<Html> {
    let found = conversions(page, line);
    let plan = plan(page, line, &found)?;
    let words = page.wording.pictures();
    let [quote, base] = [&line.quote, &line.base].map(|code| value::currency(code, page.wording));
    let heading = fill(words.rates, &[("pair", &[quote, "/", base].concat())]);
    let list = found
        .iter()
        .map(|(conversion, day)| in_words(page, conversion, *day))
        .collect();
    let parts = is_drawn.then(|| drawn(page, &plan));
    let drawing = svg::drawing(heading.clone(), HEIGHT, parts);
    Some(super::figure(heading, words.rates_note, drawing, list))
}

/// The conversions of the pair, one of each that come to the same rate in one article, with the
/// day that their rate was looked up for.
fn conversions<'a>(page: &'a Page, line: &RateLine) -> Vec<(&'a Conversion, Date)> {
    let mut found: Vec<(&Conversion, Date)> = Vec::new();
    for conversion in page.conversions.iter() {
        let document = page.comparison.documents.get(conversion.article);
        let published = document.and_then(|it| it.article.published.as_ref());
        let is_known = found.iter().any(|(known, _)| {
            known.article == conversion.article && known.implied.rate == conversion.implied.rate
        });
        if conversion.implied.pair() == [&*line.base, &*line.quote] && !is_known {
            found.extend(published.map(|published| (conversion, published.interval.start)));
        }
    }
    found
}

/// `서울경제, 2025-11-03 보도: 1,421원/달러, 반올림 감안 1,406~1,437, 맞음`.
fn in_words(page: &Page, conversion: &Conversion, day: Date) -> String {
    let wording = page.wording;
    let implied = conversion.implied.priced();
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

fn drawn(page: &Page, plan: &Plan) -> Vec<Html> {
    let words = page.wording.pictures();
    let full = across(LENGTH);
    let mut parts = Vec::new();
    for (y, _) in &plan.levels {
        parts.push(svg::line("grid", (across(0), *y), (full.clone(), *y)));
    }
    parts.extend(super::timeline::axis(page, &plan.ticks, BOTTOM, BOTTOM));
    parts.push(market(&plan.line));
    // No line is drawn over words.
    for (y, rate) in &plan.levels {
        parts.push(svg::text(
            "end quiet halo",
            full.clone(),
            y - 4,
            number::grouped(*rate),
        ));
    }
    if let Some(y) = plan.named {
        parts.push(svg::text(
            "quiet halo",
            across(0),
            y,
            words.market.to_owned(),
        ));
    }
    if let Some((y, named, rate)) = &plan.typed {
        parts.push(svg::line("typed-rate", (across(0), *y), (full.clone(), *y)));
        let words = fill(words.typed, &[("rate", &number::grouped(*rate))]);
        parts.push(svg::text("halo", across(0), *named, words));
    }
    parts.extend(plan.points.iter().flat_map(point));
    parts
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
        let line = |y: &'static str, class: AttrValue, words: String| {
            element(
                "text",
                &["y", "class"],
                vec![y.into(), class],
                element::words(words),
            )
        };
        let strong = [class, " strong"].concat();
        let lines = [
            line("-3", class.into(), name),
            line("12", strong.into(), rate),
        ];
        parts.push(svg::at(x, place.y, lines.into_iter().collect()));
    }
    parts
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;
    use daejo_articles::read;
    use daejo_collation::compare_at;
    use daejo_figures::calendar::parse_iso;

    const POINTS: [(&str, &str); 5] = [
        ("2025-09-01", "1393.4"),
        ("2025-10-06", "1400"),
        ("2025-11-04", "1439.2"),
        ("2025-12-30", "1450"),
        ("2026-01-30", "1439.6"),
    ];

    fn line(base: &str, points: &[(&str, &str)]) -> RateLine {
        let points = points.iter();
        let points = points.map(|(day, rate)| (parse_iso(day).unwrap(), rate.parse().unwrap()));
        RateLine {
            base: base.to_owned(),
            quote: "KRW".to_owned(),
            points: points.collect(),
        }
    }

    /// A page of articles that convert 38 billion dollars into these amounts.
    pub fn page(amounts: &[&str]) -> Page {
        let articles = amounts.iter().enumerate().map(|(index, amount)| {
            let text = format!(
                "입력 2025.11.04 09:00\n\n두 회사는 380억 달러({amount}) 규모의 계약을 맺었다.\n"
            );
            read(&format!("{index}.txt"), text, None).unwrap()
        });
        let comparison = compare_at(articles.collect(), &fixture::Won("1439.2", "1430.02"));
        let mut rates = Rates::until(parse_iso("2026-10-30").unwrap());
        rates.lines.push(line("USD", &POINTS));
        Page::new(comparison, rates)
    }

    #[test]
    fn nothing_to_hold_against_the_line_is_no_picture() {
        let page = page(&["54조 원"]);
        let none = line("EUR", &[("2025-09-01", "1600"), ("2025-09-08", "1610")]);
        assert!(figure(&page, &none, true).is_none());
    }

    #[test]
    fn the_picture_says_in_words_what_it_shows() {
        let page = page(&["약 50조 원"]);
        let html = fixture::rendered(figure(&page, &page.rates.lines[0], true).unwrap());
        assert!(
            html.contains(r#"role="img" aria-label="기사 속 환율과 시장 환율, 원/달러""#),
            "{html}"
        );
        assert!(
            html.contains("<li>출처 미상 (0), 2025-11-04 보도: 1,316원/달러, 반올림 감안 1,300~1,331, 어긋남 −8.0%</li>"),
            "{html}"
        );
        assert!(!html.contains("style="), "{html}");
    }
}
