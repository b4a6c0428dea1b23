//! The choice of how numbers are written.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::wording::{NumberStyle, Wording};

/// A list of the styles, each by an example of itself.
pub fn number_styles(wording: &'static Wording, onchoose: &Callback<&'static Wording>) -> Html {
    let words = &wording.tools.numbers;
    let onchange = onchoose.reform(move |event: Event| {
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
