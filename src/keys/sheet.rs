//! The help sheet.

use std::rc::Rc;

use web_sys::{HtmlDialogElement, HtmlInputElement};
use yew::prelude::*;

use crate::page::Page;
use crate::table::{shaped, stamp};

/// Properties of [`Sheet`].
#[derive(Properties, PartialEq)]
pub struct SheetProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// How often the sheet was asked for.
    pub asked: u32,
    /// The keys of one letter are heard.
    pub is_on: bool,
    /// Switches them on or off.
    pub switch: Callback<bool>,
}

/// Keys and verdicts. The browser's own dialog: Esc closes it, and the focus goes back to where
/// it was.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    let wording = props.page.wording;
    let words = wording.keys;
    let sheet = use_node_ref();
    let dialog = sheet.clone();
    use_effect_with(props.asked, move |_| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>()
            && !dialog.open()
        {
            // It refuses only what is not on the page.
            let _ = dialog.show_modal();
        }
    });
    let dialog = sheet.clone();
    let close = Callback::from(move |_: MouseEvent| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
            dialog.close();
        }
    });
    let onchange = props.switch.reform(|event: Event| {
        let field: HtmlInputElement = event.target_unchecked_into();
        field.checked()
    });
    html! {
        <dialog ref={sheet} class="sheet" aria-labelledby="sheet-heading" closedby="any">
            <div class="sheet-head">
                <h2 id="sheet-heading">{ words.help }</h2>
                <button type="button" onclick={close}>{ words.close }</button>
            </div>
            <h3>{ words.keys }</h3>
            <dl class="keys">
                { for words.list.iter().map(|(keys, meaning)| html! {
                    <>
                        <dt>{ for keys.iter().map(|key| html! { <kbd>{ *key }</kbd> }) }</dt>
                        <dd>{ *meaning }</dd>
                    </>
                }) }
            </dl>
            <p class="switch">
                <input id="keys-on" type="checkbox" role="switch" checked={props.is_on} {onchange}
                    aria-describedby="keys-hint" />
                <label for="keys-on">{ words.switch }</label>
                <span id="keys-hint" class="hint">{ words.switch_hint }</span>
            </p>
            <h3>{ words.verdicts }</h3>
            <dl>
                { for wording.verdicts.iter().map(|(verdict, told)| html! {
                    <>
                        <dt>{ stamp(*verdict, wording) }</dt>
                        <dd>{ told.meaning }</dd>
                    </>
                }) }
            </dl>
            <h3>{ words.conversions }</h3>
            <dl>
                { for words.conversion_meanings.iter().map(|(verdict, meaning)| html! {
                    <>
                        <dt>{ shaped(verdict.name(), wording.conversion_verdict(*verdict)) }</dt>
                        <dd>{ *meaning }</dd>
                    </>
                }) }
            </dl>
        </dialog>
    }
}
