//! The button that gives another reader what this one sees: the address holds all of it.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Function, Object, Promise, Reflect};
use yew::prelude::*;

use super::deliver;
use super::lines::escaped;
use crate::page::Page;
use crate::status::say;

/// The button: it hands the address to the device's own ways of sharing, or else to the clipboard.
pub fn share(page: &Rc<Page>) -> Html {
    let words = &page.wording.tools.share;
    let page = page.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let location = web_sys::window().map(|window| window.location());
        let part = |of: fn(&web_sys::Location) -> Result<String, JsValue>| {
            location
                .as_ref()
                .and_then(|it| of(it).ok())
                .unwrap_or_default()
        };
        if part(web_sys::Location::protocol) == "file:" {
            say(words.file.to_owned());
        } else if page.is_own {
            say(words.own.to_owned());
        } else {
            give(part(web_sys::Location::href), page.clone());
        }
    });
    html! {
        <button type="button" class="share" {onclick}>{ words.name }</button>
    }
}

fn give(address: String, page: Rc<Page>) {
    spawn_local(async move {
        if let Some(asked) = asked(&address, page.wording.title) {
            match JsFuture::from(asked).await {
                Ok(_) => return,
                // The reader has thought better of it.
                Err(error) if named(&error) == "AbortError" => return,
                Err(_) => {}
            }
        }
        let html = [
            "<meta charset=\"utf-8\"><a href=\"",
            &escaped(&address),
            "\">",
            page.wording.title,
            "</a>",
        ]
        .concat();
        let done = page.wording.tools.share.copied.to_owned();
        deliver::copy([address, html], done, &page);
    });
}

/// The device is asked; `None` where it has no way of sharing.
fn asked(address: &str, title: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let share = Reflect::get(&navigator, &JsValue::from_str("share")).ok()?;
    let what = Object::new();
    for (name, value) in [("title", title), ("url", address)] {
        Reflect::set(&what, &JsValue::from_str(name), &JsValue::from_str(value)).ok()?;
    }
    let share: &Function = share.dyn_ref()?;
    share.call1(&navigator, &what).ok()?.dyn_into().ok()
}

fn named(error: &JsValue) -> String {
    let name = Reflect::get(error, &JsValue::from_str("name")).ok();
    name.and_then(|name| name.as_string()).unwrap_or_default()
}
