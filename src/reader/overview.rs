//! Where in a text its figures lie: a strip as long as the text, a stroke a figure.

use yew::prelude::*;

use crate::page::Page;
use crate::picture::svg;

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
    html! {
        <svg class="overview" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
            { for figures.map(|figure| {
                let own = figure.fact.is_some() && figure.fact == fact;
                let x = place(figure.mention.span.start, length).to_string();
                let (class, y, width, height) = if own {
                    ("own", "0", "8", "12")
                } else {
                    ("", "4", "3", "8")
                };
                svg::rect(class, x, y, width, height)
            }) }
        </svg>
    }
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
