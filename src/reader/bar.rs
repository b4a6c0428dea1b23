//! The bar of a column: which text it shows, and where in it the figures lie.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::overview::overview;
use crate::element::span;
use crate::evidence;
use crate::page::Page;
use crate::state::Action;

/// Previous, a list of all texts, next; under them the overview of `document`, the text that
/// `column` shows, with the selected `fact`.
pub fn bar(
    page: &Page,
    document: usize,
    column: usize,
    fact: Option<usize>,
    on_action: &Callback<Action>,
) -> Html {
    let [previous, choose, next] = page.wording.bar;
    let turn = |forward| on_action.reform(move |_: MouseEvent| Action::Turn { column, forward });
    let onchange = on_action.reform(move |event: Event| {
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
                        <option key={at} selected={at == document}>
                            { outlet.unwrap_or_default().to_owned() }{ " " }{ id.clone() }
                        </option>
                    }
                }) }
            </select>
            <button type="button" aria-label={next} onclick={turn(true)}>{ "›" }</button>
            if fact.is_some_and(|fact| evidence::of(page, fact, document).is_none()) {
                { span("not-here", page.wording.not_here) }
            }
            { overview(page, document, fact) }
        </div>
    }
}
