//! The browser's part: from the prerendered page back to the articles, and hydration.
//!
//! The page is the data. Nothing but the texts and the few exchange rates that they need is
//! shipped: the client reads them from the page, compares the texts with the same engine as the
//! build and renders the same tree.

mod dom;
#[cfg(target_arch = "wasm32")]
#[cfg(test)]
mod hydration;

use std::rc::Rc;

use web_sys::Element;

use crate::app::{App, AppProps};
use crate::page::{Page, ROOT};
use crate::seal;

/// Computes the page from the texts in the document and hydrates it.
///
/// A page that cannot be read stays as it is: plain HTML, complete.
pub fn start() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id(ROOT)) {
        let _ = hydrate(&root);
    }
}

/// Hydrates the app under `root`; `None`, and nothing done, if its articles or rates cannot be
/// read or something has changed the page: hydration would panic on another tree than its own.
fn hydrate(root: &Element) -> Option<yew::AppHandle<App>> {
    let seal = root.get_attribute(seal::ATTRIBUTE)?;
    let articles = dom::articles(root)?;
    let rates = dom::rates(root)?;
    if seal::of(dom::nodes(root), &articles, &rates) != seal {
        return None;
    }
    let comparison = daejo_collation::compare_at(articles, &rates);
    let page = Rc::new(Page::new(comparison, rates));
    Some(yew::Renderer::<App>::with_root_and_props(root.clone(), AppProps { page }).hydrate())
}
