//! Frames of the screen: what can wait until one is painted.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use yew::prelude::*;

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

/// How many of `all` things are in the document: each time that it has been painted a `piece` more,
/// where the page is `is_fresh`; else all of them.
#[hook]
pub fn use_pieces(is_fresh: bool, piece: usize, all: usize) -> usize {
    let pieces = use_state(|| 1_usize);
    let count = *pieces;
    let is_whole = !is_fresh || count * piece >= all;
    use_effect_with((count, is_whole), move |(count, is_whole)| {
        let more = *count + 1;
        let next = (!is_whole).then(|| after_paint(move || pieces.set(more)));
        move || drop(next)
    });
    if is_whole { all } else { count * piece }
}
