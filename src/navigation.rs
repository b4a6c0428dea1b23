//! Following the links between table and texts.
//!
//! The links are plain fragments and work without a script: every target can take the focus.
//! With one, folded parts open first, and the focus moves in browsers that leave it behind.

use gloo::events::EventListener;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};
use yew::prelude::*;

/// Attribute of the root element that tells who computed what is on the page.
const ENGINE: &str = "data-engine";

/// Makes the page's links open and focus what they lead to, and marks the page as computed in
/// the browser.
#[hook]
pub fn use_navigation() {
    use_effect_with((), |()| {
        let listener = web_sys::window().map(|window| {
            if let Some(root) = window
                .document()
                .and_then(|document| document.document_element())
            {
                // Only a frozen element could refuse.
                let _ = root.set_attribute(ENGINE, "wasm");
            }
            let target = window.clone();
            EventListener::new(&window, "hashchange", move |_| {
                reveal_target(&target);
            })
        });
        move || drop(listener)
    });
}

/// Opens and focuses the element that the address points at.
fn reveal_target(window: &Window) -> Option<()> {
    let document = window.document()?;
    // `:target` spares decoding the fragment.
    let target = document.query_selector(":target").ok()??;
    if open_around(&target) {
        target.scroll_into_view();
    }
    focus(&document, &target)
}

/// Opens every folded part around `target`; whether there was one.
fn open_around(target: &Element) -> bool {
    let mut opened = false;
    let mut around = target.closest("details:not([open])");
    while let Ok(Some(details)) = around {
        if details.set_attribute("open", "").is_err() {
            break;
        }
        opened = true;
        around = details.closest("details:not([open])");
    }
    opened
}

fn focus(document: &Document, target: &Element) -> Option<()> {
    if document.active_element().as_ref() != Some(target) {
        target.dyn_ref::<HtmlElement>()?.focus().ok()?;
    }
    Some(())
}
