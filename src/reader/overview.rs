//! Where in a text its figures lie: a strip as long as the text, a stroke a figure.

use daejo_collation::Figure;
use yew::prelude::*;

use crate::element::element;
use crate::page::Page;

/// The length of the strip, in its own units.
const LENGTH: usize = 1000;

/// For eyes only: the figures themselves are in the text. The strokes of the selected `fact` are
/// longer and stronger.
pub fn overview(page: &Page, document: usize, fact: Option<usize>) -> Html {
    let Some((_, document)) = page.document(document) else {
        return html! {};
    };
    let length = document.article.text.len();
    let figures = document.figures.iter().filter(|it| !it.in_boilerplate);
    let (own, others): (Vec<_>, Vec<_>) =
        figures.partition(|figure| figure.fact.is_some() && figure.fact == fact);
    let place = |figure: &&Figure| place(figure.mention.span.start, length);
    html! {
        <svg class="overview" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
            { strokes("others", others.iter().map(place), "4h3v8h-3z") }
            { strokes("own", own.iter().map(place), "0h8v12h-8z") }
        </svg>
    }
}

/// All strokes of a class as one shape: a text has hundreds. Each is `drawn` from its place.
fn strokes(class: &'static str, places: impl Iterator<Item = usize>, drawn: &str) -> Html {
    let strokes = places.map(|x| ["M", &x.to_string(), " ", drawn].concat());
    let shape = strokes.collect::<String>();
    let values = vec![shape.into(), class.into()];
    element("path", &["d", "class"], values, Html::default())
}

/// Where a byte of a text of this length lies on the strip.
fn place(at: usize, length: usize) -> usize {
    let room = LENGTH - 8;
    at.saturating_mul(room)
        .checked_div(length)
        .unwrap_or_default()
        .min(room)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(not(target_arch = "wasm32"))]
    fn the_selected_fact_is_drawn_apart() {
        let page = Page::new(
            crate::fixture::comparison(),
            crate::market::Rates::default(),
        );
        let shape = |fact| {
            let html = crate::fixture::rendered(overview(&page, 0, fact));
            let parts = html.split("class=\"").skip(2);
            let parts = parts.map(|part| part.split_once('"').unwrap().0.to_owned());
            let strokes = html.split("<path d=\"").skip(1);
            let strokes = strokes.map(|part| part.split('M').count() - 1);
            parts.zip(strokes).collect::<Vec<_>>()
        };
        let all = shape(None);
        let own = shape(page.comparison.documents[0].figures[0].fact);
        let count = |shapes: &[(String, usize)]| shapes.iter().map(|it| it.1).sum::<usize>();
        assert_eq!(all[1], ("own".to_owned(), 0));
        assert!(
            own[1].1 > 0 && count(&own) == count(&all),
            "{own:?} {all:?}"
        );
    }

    #[test]
    fn strokes_lie_within_the_strip() {
        for (at, length, expect) in [
            (0, 0, 0),
            (0, 10, 0),
            (5, 10, 496),
            (10, 10, 992),
            (11, 10, 992),
        ] {
            assert_eq!(place(at, length), expect, "{at} of {length}");
        }
    }
}
