//! Which tables are scrolled sideways.

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element};

/// Attribute of a pane of which a part is out of sight before its beginning.
const ASIDE: &str = "data-aside";

/// Tells the style sheet which panes are scrolled sideways. What sticks is a layer of its own, and of
/// the hundred layers of a large table a browser asks at each frame which of them lie upon which.
pub fn listen(document: &Document) -> EventListener {
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(document, "scroll", options, |event| {
        let scrolled = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        if let Some(pane) = scrolled.filter(|it| it.class_list().contains("pane")) {
            // Only a name with a blank in it is refused.
            let _ = pane.toggle_attribute_with_force(ASIDE, pane.scroll_left() > 0);
        }
    })
}
