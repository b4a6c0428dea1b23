//! The choice of how numbers are written.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::page::Page;
use crate::wording::{NumberStyle, Wording};

/// Properties of [`NumberStyles`].
#[derive(Properties, PartialEq)]
pub struct NumberStylesProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Takes what the reader chooses.
    pub onchoose: Callback<&'static Wording>,
}

/// A list of the styles, each by an example of itself.
#[component]
pub fn NumberStyles(props: &NumberStylesProps) -> Html {
    let wording = props.page.wording;
    let words = &wording.tools.numbers;
    let onchange = props.onchoose.reform(move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        let chosen = usize::try_from(list.selected_index()).ok();
        let style = chosen.and_then(|at| NumberStyle::ALL.get(at).copied());
        Wording::of(wording.tag, style.unwrap_or_default())
    });
    let styles = NumberStyle::ALL.into_iter().zip(words.styles);
    html! {
        <div class="tool numbers">
            <label class="tool-name" for="numbers">{ words.name }</label>
            <select id="numbers" {onchange}>
                { for styles.map(|(style, example)| html! {
                    <option selected={style == wording.style}>{ example }</option>
                }) }
            </select>
        </div>
    }
}
