//! The browser's part: from the prerendered page and its edition to the same tree, hydrated.
//!
//! The page holds the texts, the edition (see [`crate::edition`]) what the build has computed of
//! them. The engine itself is a worker's (see `crate::engine`).

mod dom;
#[cfg(target_arch = "wasm32")]
#[cfg(test)]
mod hydration;

use std::cell::RefCell;
use std::rc::Rc;

use daejo_collation::Document;
use daejo_engine::{Answer, decode, encode};
use web_sys::Element;
use web_sys::js_sys::Function;
use web_sys::wasm_bindgen::JsValue;
use yew::AppHandle;

use crate::app::{App, AppProps};
use crate::edition::Edition;
use crate::grouping::request;
use crate::market::Rates;
use crate::page::{Page, ROOT};
use crate::seal;
use crate::state::arrival;
use crate::state::place::Place;

thread_local! {
    static ALIVE: RefCell<Option<Alive>> = const { RefCell::new(None) };
}

/// The page in the document.
struct Alive {
    root: Element,
    handle: AppHandle<App>,
    /// What it was prerendered from.
    base: Rc<Page>,
}

/// Hydrates the page in the document with `edition`, the file that was made with it; `ask` and `stop`
/// are of the engine (see `crate::engine`).
///
/// A page that cannot be read stays as it is: plain HTML, complete. Then this is `false`.
pub fn start(edition: &[u8], ask: Function, stop: Function) -> bool {
    crate::engine::through(ask, stop);
    let document = web_sys::window().and_then(|window| window.document());
    let root = document.and_then(|document| document.get_element_by_id(ROOT));
    let alive = root.and_then(|root| hydrate(root, edition));
    let started = alive.is_some();
    ALIVE.set(alive);
    started
}

/// What the engine would be asked to have the articles of the page compared; nothing where the
/// page is not alive.
#[must_use]
pub fn question() -> Vec<u8> {
    ALIVE.with_borrow(|alive| {
        let alive = alive.as_ref();
        alive.map_or(Vec::new(), |alive| encode(&request(&alive.base, &[])))
    })
}

/// Shows another comparison, an answer of the engine, in place of what is there. It is another
/// page: what was chosen on the old one, and its address, are of other facts. An address that leads
/// nowhere on the page of the edition and somewhere on this one is of this: it was opened anew.
pub fn show(answer: &[u8]) {
    let Some(Answer::Comparison(comparison, lines)) = decode(answer) else {
        return;
    };
    ALIVE.with_borrow_mut(|slot| {
        let Some(Alive { root, handle, base }) = slot.take() else {
            return;
        };
        handle.destroy();
        let until = base.rates.until;
        let edition = &base.comparison.documents;
        let is_of_edition =
            |one: &Document| edition.iter().any(|it| it.article.text == one.article.text);
        let page = Rc::new(Page {
            is_own: !comparison.documents.iter().all(is_of_edition),
            is_fresh: true,
            ..Page::new(comparison, Rates { until, lines })
        });
        let _ = leave_address(&base, &page);
        let renderer = yew::Renderer::<App>::with_root_and_props(root.clone(), AppProps { page });
        let handle = renderer.render();
        *slot = Some(Alive { root, handle, base });
    });
}

/// Has the address lead to the top of `page`, unless it is of that page and not of `base`.
fn leave_address(base: &Page, page: &Page) -> Option<()> {
    let window = web_sys::window()?;
    let place = Place::parse(&window.location().hash().ok()?);
    let leads = |page| arrival::document(page, &place.anchor).is_some();
    let address = match leads(page) && !leads(base) {
        true => None,
        false => Some("#"),
    };
    // A browser that refuses keeps an address that leads nowhere.
    let history = window.history().ok()?;
    history
        .replace_state_with_url(&JsValue::NULL, "", address)
        .ok()
}

/// Hydrates the app under `root`; `None`, and nothing done, if `edition` is of another page or
/// something has changed this one: hydration would panic on another tree than its own.
fn hydrate(root: Element, edition: &[u8]) -> Option<Alive> {
    let seal = root.get_attribute(seal::ATTRIBUTE)?;
    let lines = dom::lines(&root)?;
    let said: Vec<String> = lines.iter().map(dom::said).collect();
    let own = seal::of(dom::nodes(&root), said.iter().map(String::as_str), edition);
    if own != seal {
        return None;
    }
    // Only now: other bytes than the build's might keep the decoder busy for ever.
    let edition = Edition::read(edition, lines)?;
    crate::foot::keep(edition.colophon);
    let base = Rc::new(Page::new(edition.comparison, edition.rates));
    let page = base.clone();
    let renderer = yew::Renderer::<App>::with_root_and_props(root.clone(), AppProps { page });
    let handle = renderer.hydrate();
    Some(Alive { root, handle, base })
}
