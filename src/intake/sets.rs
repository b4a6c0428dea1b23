//! The sets on this device: which is open, what it is called, taking it along, clearing.

use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Arrival;
use super::app::{TEXT, on_click};
use super::desk::Desk;
use super::state::State;
use crate::element::focus;

/// The sets, folded away.
pub fn sets(desk: &Desk, state: &State) -> Html {
    let words = desk.words;
    let [heading, name, new] = words.sets;
    let [export, page, clear] = words.keep;
    let rename = {
        let desk = desk.clone();
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            desk.rename(&field.value());
        })
    };
    let another = on_click(desk, |desk| {
        let name = unused(&desk.state().names, desk.words.first_set);
        desk.arrive(Arrival::Set(name));
    });
    let [warning, sure, no] = words.clear;
    let clear_all = on_click(desk, |desk| {
        desk.clear();
        focus(TEXT);
    });
    let fold = Callback::from(|event: MouseEvent| {
        let button: HtmlElement = event.target_unchecked_into();
        if let Ok(Some(details)) = button.closest("details") {
            // Only a frozen element could refuse.
            let _ = details.remove_attribute("open");
        }
    });
    if !state.is_loaded {
        return html! {};
    }
    html! {
        <details class="sets">
            <summary>{ heading }{ " · " }{ state.name.clone() }</summary>
            <p class="field">
                <label for="intake-name">{ name }</label>
                <input id="intake-name" type="text" maxlength="80" value={state.name.clone()}
                    onchange={rename} />
            </p>
            <div class="card-tools">
                { choice(desk, state) }
                <button type="button" id="intake-new" onclick={another}>{ new }</button>
                <button type="button" id="intake-export"
                    onclick={on_click(desk, Desk::export)}>{ export }</button>
                <button type="button" id="intake-page"
                    onclick={on_click(desk, Desk::export_page)}>{ page }</button>
            </div>
            <details class="clear">
                <summary id="intake-clear">{ clear }</summary>
                <p>{ warning }</p>
                <div class="card-tools">
                    <button type="button" id="intake-clear-all" class="alarm"
                        onclick={clear_all}>{ sure }</button>
                    <button type="button" onclick={fold}>{ no }</button>
                </div>
            </details>
        </details>
    }
}

/// The list of sets, where there is something to choose.
fn choice(desk: &Desk, state: &State) -> Html {
    if state.names.len() < 2 {
        return html! {};
    }
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |event: Event| {
            let field: HtmlSelectElement = event.target_unchecked_into();
            desk.arrive(Arrival::Set(field.value()));
        })
    };
    html! {
        <select aria-label={desk.words.sets[0]} {onchange}>
            { for state.names.iter().map(|name| html! {
                <option value={name.clone()} selected={*name == state.name}>{ name }</option>
            }) }
        </select>
    }
}

/// `name`, or with a number behind it, as no other set is called.
pub fn unused(names: &[String], name: &str) -> String {
    let mut unused = name.to_owned();
    let mut number = 1;
    while names.contains(&unused) {
        number += 1;
        unused = format!("{name} {number}");
    }
    unused
}
