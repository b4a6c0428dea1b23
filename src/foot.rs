//! What is said of the edition at the foot of the page, in the language that the reader has chosen.
//!
//! The foot is of the build (see `crate::colophon`), behind the app, in the first language; what it
//! says in the other comes with the edition.

use std::cell::RefCell;

use web_sys::Document;

thread_local! {
    /// What the foot says in the language that it does not speak at this moment.
    static OTHERWISE: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Keeps what the foot `says` in the other language.
#[cfg(feature = "client")]
pub fn keep(says: Vec<String>) {
    OTHERWISE.set(says);
}

/// Has the foot of `document` speak the language `tag`.
pub fn speak(document: &Document, tag: &str) -> Option<()> {
    let foot = document.query_selector(".colophon").ok()??;
    if foot.get_attribute("lang")? == tag {
        return None;
    }
    let said = foot.query_selector_all("[data-said]").ok()?;
    OTHERWISE.with_borrow_mut(|otherwise| {
        for (at, other) in (0..said.length()).zip(otherwise) {
            let Some(element) = said.item(at) else { break };
            let own = element.text_content().unwrap_or_default();
            element.set_text_content(Some(other));
            *other = own;
        }
    });
    foot.set_attribute("lang", tag).ok()
}
