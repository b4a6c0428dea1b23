//! The switch of the language.

use std::rc::Rc;

use yew::prelude::*;

use crate::page::Page;
use crate::wording::{EN, KO, Wording};

/// Properties of [`LanguageSwitch`].
#[derive(Properties, PartialEq)]
pub struct LanguageSwitchProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Takes what the reader chooses.
    pub onchoose: Callback<&'static Wording>,
}

/// A button a language, by its own name.
#[component]
pub fn LanguageSwitch(props: &LanguageSwitchProps) -> Html {
    let wording = props.page.wording;
    html! {
        <div class="languages" role="group" aria-label={wording.languages}>
            { for [&KO, &EN].map(|other| {
                let onclick = props.onchoose.reform(move |_: MouseEvent| {
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
