//! The bar of a column: which text it shows, and where in it the figures lie.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::overview::Overview;
use crate::page::Page;
use crate::state::Action;

/// Properties of [`Bar`].
#[derive(Properties, PartialEq)]
pub struct BarProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the document.
    pub document: usize,
    /// Index of the column.
    pub column: usize,
    /// Index of the fact that is selected.
    pub fact: Option<usize>,
    /// What the reader wants.
    pub on_action: Callback<Action>,
}

/// Previous, a list of all texts, next; under them the overview.
#[component]
pub fn Bar(props: &BarProps) -> Html {
    let page = &props.page;
    let column = props.column;
    let [previous, choose, next] = page.wording.bar;
    let turn = |forward| {
        props
            .on_action
            .reform(move |_: MouseEvent| Action::Turn { column, forward })
    };
    let onchange = props.on_action.reform(move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        let document = usize::try_from(list.selected_index()).unwrap_or_default();
        Action::Show { column, document }
    });
    html! {
        <div class="bar" lang={page.wording.tag}>
            <button type="button" aria-label={previous} onclick={turn(false)}>{ "‹" }</button>
            <select aria-label={choose} {onchange}>
                { for page.ids.iter().enumerate().map(|(at, id)| {
                    let outlet = page.document(at).map(|(_, document)| page.outlet(document));
                    html! {
                        <option key={at} selected={at == props.document}>
                            { outlet.unwrap_or_default().to_owned() }{ " " }{ id.clone() }
                        </option>
                    }
                }) }
            </select>
            <button type="button" aria-label={next} onclick={turn(true)}>{ "›" }</button>
            <Overview page={page.clone()} document={props.document} fact={props.fact} />
        </div>
    }
}
