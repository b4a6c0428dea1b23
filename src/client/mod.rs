//! The browser's part: from the prerendered page and its edition to the same tree, hydrated.
//!
//! The page holds the texts, the edition (see [`crate::edition`]) what the build has computed of
//! them. The engine itself is a worker's (see `crate::engine`).

mod dom;
#[cfg(target_arch = "wasm32")]
#[cfg(test)]
mod hydration;

use std::rc::Rc;

use web_sys::Element;
use web_sys::js_sys::Function;

use crate::app::{App, AppProps};
use crate::edition::Edition;
use crate::page::{Page, ROOT};
use crate::seal;

/// Hydrates the page in the document with `edition`, the file that was made with it; `ask` takes
/// questions to the engine.
///
/// A page that cannot be read stays as it is: plain HTML, complete.
pub fn start(edition: &[u8], ask: Function) {
    crate::engine::through(ask);
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id(ROOT)) {
        let _ = hydrate(&root, edition);
    }
}

/// Hydrates the app under `root`; `None`, and nothing done, if `edition` is of another page or
/// something has changed this one: hydration would panic on another tree than its own.
fn hydrate(root: &Element, edition: &[u8]) -> Option<yew::AppHandle<App>> {
    let seal = root.get_attribute(seal::ATTRIBUTE)?;
    let texts = dom::texts(root)?;
    let own = seal::of(dom::nodes(root), texts.iter().map(String::as_str), edition);
    if own != seal {
        return None;
    }
    let edition = Edition::read(edition, texts)?;
    let page = Rc::new(Page::new(edition.comparison, edition.rates));
    Some(yew::Renderer::<App>::with_root_and_props(root.clone(), AppProps { page }).hydrate())
}
