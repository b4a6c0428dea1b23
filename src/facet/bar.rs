//! The row of choices above the tables.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{By, Choice, Facet, Filter, Order, choices};
use crate::element::{focus, span};
use crate::page::Page;
use crate::wording::fill;

/// The facets that unfold, in the order of their words.
const UNFOLDED: [Facet; 3] = [Facet::Kind, Facet::Outlet, Facet::Event];

/// Properties of [`FacetBar`].
#[derive(Properties, PartialEq)]
pub struct FacetBarProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// The choices that are made.
    pub filter: Filter,
    /// The order of the rows.
    pub order: Order,
    /// Takes the choices that the reader wants.
    pub on_filter: Callback<Filter>,
    /// Takes the order that the reader wants.
    pub on_sort: Callback<Order>,
}

/// What differs and the verdicts as buttons with counts; the other facets, which may be long,
/// unfold below; how many rows are left, and a button that brings all of them back.
#[component]
pub fn FacetBar(props: &FacetBarProps) -> Html {
    let (page, filter) = (&props.page, &props.filter);
    let words = page.wording.facets;
    let open = use_state_eq(|| None::<Facet>);
    let all = page.comparison.facts.len();
    let left = (0..all).filter(|fact| filter.fits(page, *fact)).count();
    let [left, all] = [left, all].map(|n| n.to_string());
    let on_clear = props.on_filter.reform(|_: MouseEvent| Filter::default());
    let onkeydown = {
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if open.is_some() && event.key() == "Escape" {
                // What has the focus goes.
                focus(".facets [aria-expanded=true]");
                open.set(None);
            }
        })
    };
    let unfolded = UNFOLDED.iter().zip(words.more).filter(|(facet, _)| {
        // One kind, or one event, is no choice.
        choices(page, **facet).len() > 1
    });
    html! {
        <div class="tools facets" role="group" aria-label={words.name} {onkeydown}>
            { chips(props, Facet::Verdict) }
            { for unfolded.map(|(facet, name)| {
                let is_open = *open == Some(*facet);
                let onclick = {
                    let (open, facet) = (open.clone(), *facet);
                    Callback::from(move |_: MouseEvent| open.set((!is_open).then_some(facet)))
                };
                let made = filter.count(*facet);
                html! {
                    <>
                        <button type="button" class="unfolds" {onclick}
                            aria-expanded={if is_open { "true" } else { "false" }}>
                            { name }
                            if made > 0 {
                                <span class="number">{ made }</span>
                            }
                        </button>
                        // Next for who goes on by keys; seen below the row.
                        if is_open {
                            <div class="unfolded">{ chips(props, *facet) }</div>
                        }
                    </>
                }
            }) }
            { orders(props) }
            <span class="left" role="status">
                if filter.is_empty() {
                    { fill(words.all, &[("all", &all)]) }
                } else {
                    { fill(words.count, &[("all", &all), ("n", &left)]) }
                }
            </span>
            if !filter.is_empty() {
                <button type="button" class="clear" onclick={on_clear}>{ words.clear }</button>
            }
        </div>
    }
}

/// A button for each choice of a facet, with the number of rows that it would leave.
fn chips(props: &FacetBarProps, facet: Facet) -> Html {
    let (page, filter) = (&props.page, &props.filter);
    html! {
        { for choices(page, facet).into_iter().map(|choice| {
            let count = filter.leaves(choice, page);
            let is_made = filter.has(choice);
            let word = choice.word(page).unwrap_or_default();
            let (shape, name) = named(page, choice);
            let [before, behind] = page.wording.facets.leaves;
            let next = filter.toggled(choice);
            let onclick = props.on_filter.reform(move |_: MouseEvent| next.clone());
            html! {
                <button type="button" class="chip" key={word.clone()} data-choice={word} {onclick}
                    disabled={count == 0 && !is_made}
                    aria-pressed={if is_made { "true" } else { "false" }}>
                    if !shape.is_empty() {
                        <span class="shape" aria-hidden="true">{ shape }</span>{ " " }
                    }
                    { name }{ " " }
                    { span("unseen", before) }
                    <span class="number">{ count }</span>
                    { span("unseen", behind) }
                </button>
            }
        }) }
    }
}

/// Shape and words of a choice.
fn named(page: &Page, choice: Choice) -> (&'static str, String) {
    let wording = page.wording;
    let words = match choice {
        Choice::Differing => {
            let shape = wording.verdict(daejo_collation::Verdict::Conflict);
            let shape = shape.map_or("", |words| words.shape);
            return (shape, wording.facets.differing.to_owned());
        }
        Choice::Verdict(verdict) => {
            let words = wording.verdict(verdict);
            return words.map_or_else(Default::default, |it| (it.shape, it.name.to_owned()));
        }
        Choice::Kind(kind) => wording.kind(kind).to_owned(),
        Choice::Outlet(document) => page.titled(document),
        Choice::Event(event) => page.titles(event),
    };
    ("", words)
}

/// The orders as a list, for windows where the table has no heads.
fn orders(props: &FacetBarProps) -> Html {
    let page = &props.page;
    let columns = page.matrices.first().map(|matrix| matrix.columns.iter());
    let outlets = columns.into_iter().flatten().map(|at| By::Outlet(*at));
    let all: Vec<By> = [By::Verdict, By::Item].into_iter().chain(outlets).collect();
    let options = all.clone();
    let onchange = props.on_sort.reform(move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        let at = usize::try_from(list.selected_index()).unwrap_or_default();
        let by = all.get(at).copied().unwrap_or_default();
        Order {
            by,
            is_reversed: false,
        }
    });
    html! {
        <label class="orders">
            { span("unseen", page.wording.facets.sort) }
            <select {onchange}>
                { for options.into_iter().enumerate().map(|(at, by)| {
                    let order = Order { by, is_reversed: false };
                    html! {
                        <option key={at} selected={by == props.order.by}>{ order.name(page) }</option>
                    }
                }) }
            </select>
        </label>
    }
}
