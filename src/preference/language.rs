//! The switch of the language.

use yew::prelude::*;

use crate::wording::{EN, KO, Wording};

/// A button a language, by its own name.
pub fn language_switch(wording: &'static Wording, onchoose: &Callback<&'static Wording>) -> Html {
    html! {
        <div class="languages" role="group" aria-label={wording.languages}>
            { for [&KO, &EN].map(|other| {
                let onclick = onchoose.reform(move |_: MouseEvent| {
                    Wording::of(other.tag, wording.style)
                });
                let is_chosen = other.language == wording.language;
                html! {
                    <button type="button" lang={other.tag} {onclick}
                        aria-pressed={if is_chosen { "true" } else { "false" }}>
                        { other.own_name }
                    </button>
                }
            }) }
        </div>
    }
}
