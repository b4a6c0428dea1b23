//! Frames of the screen: what can wait until one is painted.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

/// Cells of a table, and texts, that come in a frame where a page is put into the document anew.
const CELLS: usize = 400;
const TEXTS: usize = 4;

/// Rows of a table of so many columns that are there after so many pieces.
pub fn rows(pieces: usize, columns: usize) -> usize {
    pieces.saturating_mul((CELLS / columns.max(1)).max(1))
}

/// Texts that are there then.
pub fn texts(pieces: usize) -> usize {
    pieces.saturating_mul(TEXTS)
}

/// Does something once what is on the page now has been painted, unless what is returned is dropped
/// before.
pub fn after_paint(what: impl FnOnce() + 'static) -> impl Sized {
    let next = Rc::new(RefCell::new(None::<AnimationFrame>));
    let slot = next.clone();
    // What is asked for in a frame is done before that is painted.
    let frame = request_animation_frame(move |_| {
        *slot.borrow_mut() = Some(request_animation_frame(move |_| what()));
    });
    (frame, next)
}

/// Does something once what is on the page now has been painted; what is asked for first is done first,
/// and nothing is called off.
pub fn next_paint(what: impl FnOnce() + 'static) {
    let what = Closure::once_into_js(what);
    in_frame(Closure::once_into_js(move || in_frame(what)));
}

/// Calls a function in the next frame.
fn in_frame(what: JsValue) {
    if let Some(window) = web_sys::window() {
        // It takes any function.
        let _ = window.request_animation_frame(what.unchecked_ref());
    }
}

/// What is `wanted`, or, if it `waits`, what was wanted when the page was last painted: what comes of it
/// takes longer than a click or a letter may, and these are on the screen before.
#[hook]
pub fn use_painted<T: Clone + PartialEq + 'static>(wanted: T, waits: bool) -> T {
    let painted = use_state(|| wanted.clone());
    let setter = painted.setter();
    let awaited = (waits && *painted != wanted).then(|| wanted.clone());
    use_effect_with(awaited, move |awaited| {
        let later = awaited
            .clone()
            .map(|wanted| after_paint(move || setter.set(wanted)));
        move || drop(later)
    });
    if waits { (*painted).clone() } else { wanted }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_fewer_rows_the_more_columns_there_are() {
        assert_eq!([rows(1, 40), rows(3, 40), rows(1, 9_000)], [10, 30, 1]);
        assert_eq!(texts(3), 12);
        // A page that comes at once comes whole.
        assert_eq!([rows(usize::MAX, 0), texts(usize::MAX)], [usize::MAX; 2]);
    }
}
