//! Elements put together at run time.
//!
//! Of a class that is computed `html!` makes an ordered, hashed set, and it writes out the making of
//! every element at its place; what occurs often, or computes its class, is made here.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};

/// An element with the attributes `names`, of these values in their order, and what is in it.
pub fn element(
    tag: &'static str,
    names: &'static [&'static str],
    values: Vec<AttrValue>,
    content: Html,
) -> Html {
    let values = values
        .into_iter()
        .map(|value| Some(AttributeOrProperty::Attribute(value)));
    let mut element = VTag::new(tag);
    element.attributes = Attributes::Dynamic {
        keys: names,
        values: values.collect(),
    };
    if let Some(children) = element.children_mut() {
        *children = content;
    }
    element.into()
}

/// A `<span>` of a class, with a text in it.
pub fn span(class: impl Into<AttrValue>, text: impl Into<AttrValue>) -> Html {
    spanned(class.into(), text.into())
}

fn spanned(class: AttrValue, text: AttrValue) -> Html {
    element("span", &["class"], vec![class], words(text))
}

/// A text.
pub fn words(text: impl Into<AttrValue>) -> Html {
    VText::new(text).into()
}

/// Scrolls the first element that matches `selector` to its beginning.
pub fn rewind(selector: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    document.query_selector(selector).ok()??.set_scroll_top(0);
    Some(())
}

/// Takes the focus to the first element that matches `selector`.
pub fn focus(selector: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let element = document.query_selector(selector).ok()??;
    element.dyn_ref::<HtmlElement>()?.focus().ok()
}

/// Opens every folded part around `target`; whether there was one.
pub fn open_around(target: &Element) -> bool {
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
