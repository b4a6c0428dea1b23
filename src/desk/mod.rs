//! Following links between table and texts, and keeping the page to what the address says.
//!
//! The links are plain fragments and work without a script: every target can take the focus.
//! With one, the address is the state: following a link, going back and opening a link anew are
//! the same step, from the fragment to the [`State`] and from there to what is on screen.

mod screen;

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::render::request_animation_frame;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, KeyboardEvent, Window};
use yew::prelude::*;

use crate::anchor;
use crate::evidence;
use crate::page::Page;
use crate::state::arrival::{arrival, selection};
use crate::state::place::Place;
use crate::state::{Action, State, columns_within};

/// Attribute of the root element that tells who computed what is on the page.
const ENGINE: &str = "data-engine";

/// The state of the page, which follows the address and the window.
#[hook]
pub fn use_desk(page: &Rc<Page>) -> UseReducerHandle<State> {
    let documents = page.ids.len();
    let state = use_reducer(|| State::new(documents));
    let dispatcher = state.dispatcher();
    let of = page.clone();
    use_effect_with((), move |()| {
        let life = web_sys::window().map(|window| come_to_life(&window, &of, &dispatcher));
        move || drop(life)
    });
    let of = page.clone();
    use_effect_with((*state).clone(), move |state| {
        // In the next frame, when the columns have been rendered as well.
        let state = state.clone();
        let shown = request_animation_frame(move |_| {
            if state.is_live()
                && let Some(window) = web_sys::window()
            {
                screen::show(&window, &of, &state);
                write_columns(&window, &of, &state);
            }
        });
        move || drop(shown)
    });
    state
}

/// Listens to the window, and lets the page follow it from the next frame on: what a script adds
/// comes after the page as it was prerendered.
fn come_to_life(
    window: &Window,
    page: &Rc<Page>,
    dispatcher: &UseReducerDispatcher<State>,
) -> impl Sized + use<> {
    let root = window
        .document()
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        // Only a frozen element could refuse.
        let _ = root.set_attribute(ENGINE, "wasm");
    }
    let (view, of, to) = (window.clone(), page.clone(), dispatcher.clone());
    let first = request_animation_frame(move |_| {
        to.dispatch(fit(&view));
        to.dispatch(follow(&view, &of));
    });
    let (view, of, to) = (window.clone(), page.clone(), dispatcher.clone());
    let arrivals = EventListener::new(window, "hashchange", move |_| {
        to.dispatch(follow(&view, &of));
    });
    let (view, to) = (window.clone(), dispatcher.clone());
    let resizes = EventListener::new(window, "resize", move |_| to.dispatch(fit(&view)));
    let (view, of) = (window.clone(), page.clone());
    let keys = EventListener::new(window, "keydown", move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>()
            && event.key() == "Escape"
            && !event.default_prevented()
        {
            go_back_to_cell(&view, &of);
        }
    });
    let (view, of, to) = (window.clone(), page.clone(), dispatcher.clone());
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    let clicks = EventListener::new_with_options(window, "click", options, move |event| {
        if click(&view, event) == Some(Click::Stays) {
            to.dispatch(follow(&view, &of));
        }
    });
    (first, arrivals, resizes, keys, clicks)
}

fn fit(window: &Window) -> Action {
    let width = window.inner_width().ok().and_then(|width| width.as_f64());
    Action::Fit(columns_within(width.map_or(0, |width| width as i32)))
}

/// What the address says.
fn follow(window: &Window, page: &Page) -> Action {
    Action::Arrive(arrival(page, &here(window)))
}

fn here(window: &Window) -> Place {
    Place::parse(&window.location().hash().unwrap_or_default())
}

/// From a sentence back to the cell of its fact, or to the row where it is not of a cell.
fn go_back_to_cell(window: &Window, page: &Page) -> Option<()> {
    let selection = selection(page, &here(window))?;
    let cell = evidence::cell(page, selection.fact, selection.document);
    let id = cell.and_then(|_| page.ids.get(selection.document));
    let anchor = id.map_or_else(
        || anchor::row(selection.fact),
        |id| anchor::cell(selection.fact, id),
    );
    window.location().set_hash(&anchor).ok()
}

/// What a click on a link of the page comes to.
#[derive(PartialEq)]
enum Click {
    /// The address changes, and the page follows it.
    Leads,
    /// The link leads to where the page is already.
    Stays,
}

/// A click beside the link of a cell follows it; a click on an operand keeps its fact selected.
fn click(window: &Window, event: &Event) -> Option<Click> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    if event.default_prevented() {
        return None;
    }
    let Some(link) = target.closest("a[href^='#']").ok()? else {
        return click_cell(&target);
    };
    let here = here(window);
    let mut place = Place::parse(&link.get_attribute("href")?);
    let operand = operand_of(&link).filter(|_| place.anchor.starts_with("fig-"));
    if operand.is_some() {
        place.fact = operand;
        event.prevent_default();
    }
    if (&place.anchor, place.fact) == (&here.anchor, here.fact) {
        return Some(Click::Stays);
    }
    if operand.is_some() {
        window.location().set_hash(&place.fragment()).ok()?;
    }
    Some(Click::Leads)
}

/// Index of the fact that was calculated with the operand that `link` leads to.
fn operand_of(link: &Element) -> Option<usize> {
    let calculation = link.closest(".calculation, .strip").ok()??;
    let fact = calculation.closest("[data-fact]").ok()??;
    let number = fact.get_attribute("data-fact")?.parse::<usize>().ok()?;
    number.checked_sub(1)
}

/// Follows the first link of the cell around `target`, unless something else was clicked.
fn click_cell(target: &Element) -> Option<Click> {
    if target.closest("details, button").ok()?.is_some() {
        return None;
    }
    let cell = target.closest("td[id]").ok()??;
    let link = cell.query_selector("a[href^='#']").ok()??;
    link.dyn_ref::<web_sys::HtmlElement>()?.click();
    None
}

/// Puts the columns into the address, if they were chosen, without a further step to go back.
fn write_columns(window: &Window, page: &Page, state: &State) -> Option<()> {
    if !state.is_chosen {
        return None;
    }
    let mut place = here(window);
    let ids = state.columns.iter();
    let ids = ids.filter_map(|document| page.ids.get(*document).cloned());
    let columns = Some(ids.collect());
    if place.columns == columns {
        return None;
    }
    place.columns = columns;
    let history = window.history().ok()?;
    let address = place.fragment();
    history
        .replace_state_with_url(&JsValue::NULL, "", Some(&address))
        .ok()
}
