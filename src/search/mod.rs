//! Searching all texts and rows.

mod amount;
mod find;
mod results;
mod wanted;

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::element;
use crate::frame::after_paint;
use crate::page::Page;
use crate::wording::fill;
use amount::use_amounts;
use daejo_engine::Amount;
use find::Names;
pub use find::{Found, Hit, find};
use results::results;

/// Id of the field.
const FIELD: &str = "search";

/// Properties of [`Search`].
#[derive(Properties, PartialEq)]
pub struct SearchProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// A field, and under the tools what was found; Enter follows the first of it, Esc empties the field.
#[component]
pub fn Search(props: &SearchProps) -> Html {
    let words = &props.page.wording.tools.search;
    let query = use_state(String::new);
    let amounts = use_amounts(&query);
    let found = use_found(&props.page, &query, amounts);
    let oninput = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            query.set(field.value());
        })
    };
    let onkeydown = {
        let query = query.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !query.is_empty() {
                query.set(String::new());
                focus();
            // Enter may end a syllable that is being composed.
            } else if event.key() == "Enter" && !event.is_composing() {
                follow_first(&event);
            }
        })
    };
    let asked = !query.trim().is_empty();
    html! {
        <>
            <div class="tool search" role="search" onkeydown={onkeydown.clone()}>
                <label class="tool-name" for={FIELD}>{ words.name }</label>
                <input id={FIELD} type="search" autocomplete="off" spellcheck="false"
                    placeholder={words.hint} value={(*query).clone()} {oninput}
                    aria-keyshortcuts="/" />
                <span class="found" role="status">
                    if asked { { counts(&found, &props.page) } }
                </span>
            </div>
            if asked && (!found.rows.is_empty() || found.count > 0) {
                { results(&props.page, &found, onkeydown) }
            }
        </>
    }
}

/// The first result, where the key was pressed in the field.
fn follow_first(event: &KeyboardEvent) -> Option<()> {
    let field: Element = event.target()?.dyn_into().ok()?;
    let first = (field.id() == FIELD).then(|| field.owner_document())??;
    let first = first.query_selector(".results a").ok()??;
    let link: HtmlElement = first.dyn_into().ok()?;
    spawn_local(async move { link.click() });
    Some(())
}

/// What was found, as soon as the letters that are typed are on the screen: in many long texts it
/// takes longer than a letter may.
#[hook]
fn use_found(page: &Rc<Page>, query: &str, amounts: Rc<[Option<Amount>]>) -> Rc<Found> {
    let names = use_memo(page.clone(), |_| Names::default());
    let found = use_state(|| (page.clone(), Rc::<Found>::default()));
    let setter = found.setter();
    let asked = (page.clone(), query.to_owned(), amounts);
    use_effect_with(asked, move |(page, query, amounts)| {
        let (page, query, amounts) = (page.clone(), query.clone(), amounts.clone());
        let search = (!query.is_empty()).then(|| {
            after_paint(move || {
                let found = find(&page, &names, &query, &amounts);
                setter.set((page, Rc::new(found)));
            })
        });
        move || drop(search)
    });
    let (of, found) = &*found;
    if of == page {
        found.clone()
    } else {
        Rc::default()
    }
}

/// `항목 2 · 문장 7`.
fn counts(found: &Found, page: &Page) -> String {
    let words = &page.wording.tools.search;
    if found.rows.is_empty() && found.count == 0 {
        return words.nothing.to_owned();
    }
    let count = |template, n: usize| fill(template, &[("n", &n.to_string())]);
    [
        count(words.rows, found.rows.len()),
        count(words.sentences, found.count),
    ]
    .join(" · ")
}

/// Takes the focus to the field.
pub fn focus() -> Option<()> {
    element::focus(&["#", FIELD].concat())
}
