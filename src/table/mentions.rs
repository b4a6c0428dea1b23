//! The places of an article that state the value of a row.

use daejo_collation::{Document, Figure};
use yew::prelude::*;

use crate::anchor;
use crate::element::span;
use crate::format::value;
use crate::wording::{Wording, fill};

/// How many places a cell links to; the others are counted.
const LINKS: usize = 8;

/// The first of `figures` as written, and links to the places of the others.
pub fn mentions(id: &str, document: &Document, figures: &[usize], wording: &Wording) -> Html {
    let mut stating = figures
        .iter()
        .filter_map(|index| Some((*index, document.figures.get(*index)?)));
    let Some(first) = stating.next() else {
        return html! {};
    };
    // Those of another amount (a conversion rounded differently, a contradiction) are told in words.
    let (others, further): (Vec<_>, Vec<_>) =
        stating.partition(|(_, figure)| is_other_amount(first.1, figure));
    let others = others.into_iter().take(LINKS - 1);
    let left = (further.len() + 1).saturating_sub(LINKS).to_string();
    html! {
        <span class="stated">
            { in_words(id, document, first, wording) }
            if !further.is_empty() {
                { " " }
                <span class="repeats">
                    { span("times", format!("×{}", further.len() + 1)) }
                    { for further.iter().take(LINKS - 1).enumerate().map(|(at, figure)| {
                        repeat(id, (first.1, *figure), at + 2, wording)
                    }) }
                    if further.len() >= LINKS {
                        <span class="more">
                            <span aria-hidden="true">
                                { fill(wording.more.0, &[("n", &left)]) }
                            </span>
                            { span("unseen", fill(wording.more.1, &[("n", &left)])) }
                        </span>
                    }
                </span>
            }
            { for others.map(|it| html! { <>{ " · " }{ in_words(id, document, it, wording) }</> }) }
        </span>
    }
}

/// A figure as written, with the words around it that change what it says.
fn in_words(
    id: &str,
    document: &Document,
    (index, figure): (usize, &Figure),
    wording: &Wording,
) -> Html {
    let bound = value::bound(&figure.mention, wording).unwrap_or_default();
    let around = |words: &'static str| (!words.is_empty()).then(|| span("bound", words));
    html! {
        <span class="mention">
            if figure.mention.approx {
                <span class="approx">{ wording.about }{ " " }</span>
            }
            { around(bound.before) }
            <a href={anchor::href(&anchor::figure(id, index))}
                lang={wording.foreign(document.article.language)}>
                { document.surface(figure).to_owned() }
            </a>
            { around(bound.behind) }
        </span>
    }
}

/// The `place`th statement: its number, since it says the same as the first.
fn repeat(
    id: &str,
    (first, (index, figure)): (&Figure, (usize, &Figure)),
    place: usize,
    wording: &Wording,
) -> Html {
    let place = place.to_string();
    let meaning = fill(wording.nth, &[("n", &place)]);
    html! {
        <span class="repeat">
            <a href={anchor::href(&anchor::figure(id, index))} aria-label={meaning}>{ place }</a>
            if let Some(note) = bound_note(first, figure, wording) {
                <span class="bound">{ " " }{ note }</span>
            }
        </span>
    }
}

/// Whether two figures are different amounts; dates of one row are the same days.
pub fn is_other_amount(first: &Figure, figure: &Figure) -> bool {
    use daejo_figures::Value::Quantity;
    match (&first.mention.value, &figure.mention.value) {
        (Quantity(one), Quantity(two)) => (one.value, one.hi) != (two.value, two.hi),
        _ => false,
    }
}

/// What is to be said of the limit of `figure`, if it is not that of `first`.
fn bound_note(first: &Figure, figure: &Figure, wording: &Wording) -> Option<String> {
    let [of_first, own] = [first, figure].map(|figure| value::bound(&figure.mention, wording));
    match (of_first, own) {
        (one, two) if one == two => None,
        (_, Some(own)) => Some(own.words()),
        (first, None) => {
            let first = first.unwrap_or_default().words();
            Some(fill(wording.unbounded, &[("bound", &first)]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::wording::KO;
    use daejo_figures::Bound;

    fn document(bounds: &[Option<Bound>]) -> Document {
        let text = "5억 원 ".repeat(bounds.len());
        let mut document = fixture::document("x.txt", &text, "5억 원");
        for (figure, bound) in document.figures.iter_mut().zip(bounds) {
            figure.mention.bound = *bound;
        }
        document
    }

    #[test]
    fn a_limit_that_is_not_that_of_the_first_is_said() {
        let least = Some(Bound::AtLeast);
        let document = document(&[least, least, None, Some(Bound::AtMost)]);
        let [first, same, none, other] = [0, 1, 2, 3].map(|at| &document.figures[at]);
        assert_eq!(bound_note(first, same, &KO), None);
        assert_eq!(bound_note(first, none, &KO).unwrap(), "‘이상’ 없이");
        assert_eq!(bound_note(first, other, &KO).unwrap(), "이하");
        assert_eq!(bound_note(none, first, &KO).unwrap(), "이상");
    }

    #[cfg(not(target_arch = "wasm32"))]
    #[test]
    fn a_cell_of_many_places_links_to_eight() {
        let check = |count: usize, links: usize, more: Option<&str>| {
            let document = document(&vec![None; count]);
            let figures: Vec<usize> = (0..count).collect();
            let html = fixture::rendered(mentions("000", &document, &figures, &KO));
            assert_eq!(html.matches("<a ").count(), links, "{html}");
            let shown = html.split_once(r#"aria-hidden="true">"#);
            let shown = shown.map(|(_, rest)| rest.split_once('<').unwrap().0);
            assert_eq!(shown, more, "{html}");
        };
        check(1, 1, None);
        check(8, 8, None);
        check(9, 8, Some("+1"));
        check(30, 8, Some("+22"));
    }
}
