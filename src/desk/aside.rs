//! Tables that are wider than their panes.

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, Event, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Attribute of a pane of which a part is out of sight before its beginning.
const ASIDE: &str = "data-aside";

/// What is scrolled with the columns, and has the focus as keys give it.
const FOCUSED: &str = "td:not(.verdict) :focus-visible";

/// Tells the style sheet which panes are scrolled sideways, and brings into sight what has the focus.
pub fn listen(document: &Document) -> impl Sized + use<> {
    let options = EventListenerOptions::run_in_capture_phase();
    let scrolls = EventListener::new_with_options(document, "scroll", options, |event| {
        tell(event);
    });
    let focus = EventListener::new(document, "focusin", |event| {
        show(event);
    });
    (scrolls, focus)
}

/// What sticks is a layer of its own, and of the hundred layers of a large table a browser asks at
/// each frame which of them lie upon which: they stick once the pane is scrolled.
fn tell(event: &Event) -> Option<()> {
    let pane = target(event).filter(|it| it.class_list().contains("pane"))?;
    // Only a name with a blank in it is refused.
    let _ = pane.toggle_attribute_with_force(ASIDE, pane.scroll_left() > 0);
    Some(())
}

/// A browser scrolls to what takes the focus, unless a part of it is in sight: be that a letter.
fn show(event: &Event) -> Option<()> {
    let focused = target(event)?;
    focused.matches(FOCUSED).ok()?.then_some(())?;
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    nearest.set_inline(ScrollLogicalPosition::Nearest);
    // A way that takes its time is outrun by the next key.
    nearest.set_behavior(ScrollBehavior::Instant);
    focused.scroll_into_view_with_scroll_into_view_options(&nearest);
    Some(())
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
