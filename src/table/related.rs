//! The events beside the main one.

use std::rc::Rc;

use daejo_collation::EventReason;
use yew::prelude::*;

use super::event::event_table;
use crate::anchor::RELATED;
use crate::element::span;
use crate::facet::{Include, IncludeProps, Order};
use crate::matrix::Matrix;
use crate::page::Page;
use crate::part::part;
use crate::state::view::View;
use crate::wording::fill;

/// Why they are apart; folded under it, a table each; buttons that compare them as well. `base` is
/// the page as the articles are grouped by what they say.
pub fn related(
    page: &Rc<Page>,
    base: &Rc<Page>,
    shown: (&View, usize),
    on_sort: &Callback<Order>,
    on_include: &Callback<Vec<usize>>,
) -> Html {
    let (view, _) = shown;
    let others = page.matrices.iter().enumerate().skip(1);
    let count: usize = others.clone().map(|(_, matrix)| matrix.columns.len()).sum();
    let has_rows = |matrix: &Matrix| {
        let mut rows = matrix.groups.iter().flat_map(|(_, rows)| rows);
        rows.any(|fact| view.filter.fits(page, *fact))
    };
    // Who chooses among the rows wants to see what is left, here as well.
    let is_chosen = !view.filter.is_empty();
    let is_open = is_chosen && others.clone().any(|(_, matrix)| has_rows(matrix));
    let include = part::<Include>(IncludeProps {
        page: base.clone(),
        included: view.included.clone(),
        on_include: on_include.clone(),
    });
    html! {
        <section class="related" aria-labelledby="related-heading">
            if count > 0 {
                <details open={is_open}>
                    <summary>
                        <h2 id="related-heading">
                            { fill(page.wording.related, &[("n", &count.to_string())]) }
                        </h2>
                        { span("hint", why_apart(base)) }
                    </summary>
                    // Within what folds: a browser opens it for a link that leads there.
                    <div id={RELATED} tabindex="-1">
                        { for others.map(|(index, matrix)| {
                            let name = page.titles(matrix.event);
                            html! {
                                <div key={index} class="event" hidden={is_chosen && !has_rows(matrix)}>
                                    <h3>{ name.clone() }</h3>
                                    { event_table(page, index, name, shown, on_sort) }
                                </div>
                            }
                        }) }
                    </div>
                </details>
            } else {
                <h2 id="related-heading" class="unseen">{ page.wording.facets.include }</h2>
            }
            { include }
        </section>
    }
}

/// What the articles of the main event share, and these do not.
fn why_apart(page: &Page) -> String {
    let wording = page.wording;
    let Some(main) = page.matrices.first() else {
        return String::new();
    };
    let event = page.comparison.events.get(main.event);
    let reasons = event
        .map(|event| event.reasons.as_slice())
        .unwrap_or_default();
    let of = |kind: fn(&EventReason) -> Option<&str>| {
        let words: Vec<&str> = reasons.iter().filter_map(kind).collect();
        words.join("·")
    };
    let lists = [of(figure), of(name), of(word)];
    let shared: Vec<String> = wording
        .shared
        .iter()
        .zip(&lists)
        .filter(|(_, list)| !list.is_empty())
        .map(|(template, list)| fill(template, &[("list", list)]))
        .collect();
    if shared.is_empty() {
        return wording.all_apart.to_owned();
    }
    fill(wording.apart, &[("shared", &shared.join(", "))])
}

fn figure(reason: &EventReason) -> Option<&str> {
    match reason {
        EventReason::Figure(words) => Some(words),
        _ => None,
    }
}

fn name(reason: &EventReason) -> Option<&str> {
    match reason {
        EventReason::Name(words) => Some(words),
        _ => None,
    }
}

fn word(reason: &EventReason) -> Option<&str> {
    match reason {
        EventReason::Word(words) => Some(words),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    #[test]
    fn what_the_main_event_shares_is_the_reason() {
        let mut comparison = fixture::comparison();
        let alone = daejo_collation::Event {
            documents: vec![0],
            reasons: Vec::new(),
            against: Vec::new(),
        };
        comparison.events.push(alone);
        let page = Page::new(comparison.clone(), Rates::default());
        assert!(
            why_apart(&page).starts_with(
                "위 기사 둘 이상에 공통된 것은 수치 380억 달러, 낱말 계약·체결입니다."
            )
        );
        comparison.events[0].reasons.clear();
        let page = Page::new(comparison, Rates::default());
        assert_eq!(why_apart(&page), page.wording.all_apart);
    }
}
