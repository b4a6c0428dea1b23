//! Which key was pressed, if it is one of the page's.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// A key of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// To a disagreement.
    Disagreement {
        /// The next, not the one before.
        forward: bool,
    },
    /// The document of this index into view.
    Outlet(usize),
    /// To the search.
    Search,
    /// The help sheet.
    Help,
}

/// The key of `event`; none where something is typed or chosen, a sheet is open, or the browser
/// is meant.
pub fn press(event: &KeyboardEvent) -> Option<Press> {
    let held = event.ctrl_key() || event.alt_key() || event.meta_key();
    if held || event.default_prevented() {
        return None;
    }
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let takes_keys = "input, textarea, select, [contenteditable], dialog";
    let within = target.and_then(|target| target.closest(takes_keys).ok().flatten());
    if within.is_some() {
        return None;
    }
    named(&event.key(), &event.code())
}

/// The key that types `key`, at the place `code` of the keyboard. With the Korean layout the keys
/// of n and p type vowels, or leave it to an input method.
fn named(key: &str, code: &str) -> Option<Press> {
    match (key, code) {
        ("n" | "N" | "ㅜ", _) | ("Process", "KeyN") => Some(Press::Disagreement { forward: true }),
        ("p" | "P" | "ㅔ" | "ㅖ", _) | ("Process", "KeyP") => {
            Some(Press::Disagreement { forward: false })
        }
        ("/", _) => Some(Press::Search),
        ("?", _) => Some(Press::Help),
        _ => {
            let number = key.parse::<usize>().ok().filter(|_| key.len() == 1)?;
            number.checked_sub(1).map(Press::Outlet)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_known_in_both_layouts() {
        let next = Some(Press::Disagreement { forward: true });
        let previous = Some(Press::Disagreement { forward: false });
        for (key, code, expect) in [
            ("n", "KeyN", next),
            ("ㅜ", "KeyN", next),
            ("Process", "KeyN", next),
            ("ㅔ", "KeyP", previous),
            ("p", "KeyR", previous),
            ("1", "Digit1", Some(Press::Outlet(0))),
            ("9", "Numpad9", Some(Press::Outlet(8))),
            ("/", "Slash", Some(Press::Search)),
            ("?", "Minus", Some(Press::Help)),
            ("0", "Digit0", None),
            ("F1", "F1", None),
            ("10", "", None),
            ("a", "KeyN", None),
            ("Process", "KeyA", None),
        ] {
            assert_eq!(named(key, code), expect, "{key} {code}");
        }
    }
}
