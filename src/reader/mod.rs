//! The texts, side by side, with every figure marked.

mod bar;
mod document;
mod fold;
mod heading;
mod legend;
mod line;
mod overview;
mod strip;
mod text;
mod tools;

use std::rc::Rc;

use yew::prelude::*;

use crate::page::Page;
use crate::state::{Action, State};
use document::DocumentColumn;
pub use heading::dateline;
use legend::Legend;
use strip::Strip;

/// Properties of [`Reader`].
#[derive(Properties, PartialEq)]
pub struct ReaderProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// What is chosen.
    pub state: State,
    /// What the reader wants.
    pub on_action: Callback<Action>,
}

/// A column an article: all of them, whole, where no script runs; else those that are chosen,
/// under the strip of the selected fact.
#[component]
pub fn Reader(props: &ReaderProps) -> Html {
    let (page, state) = (&props.page, &props.state);
    let shown = state.columns.len();
    let is_live = state.is_live();
    let fact = state.selection.as_ref().map(|selection| selection.fact);
    let layout = match shown {
        0 => None,
        1 => Some("live single"),
        _ => Some("live several"),
    };
    let count = is_live.then(|| ["columns-", &shown.to_string()].concat());
    html! {
        <section class={classes!("reader", layout)} id="reader" aria-labelledby="reader-heading"
            tabindex="-1">
            <h2 id="reader-heading">{ page.wording.reader }</h2>
            <Legend page={page.clone()} />
            if is_live {
                { tools::tools((shown, page.ids.len()), state.is_synchronised, page.wording,
                    &props.on_action) }
            }
            <div id="desk" class="desk">
                if let Some(selection) = &state.selection {
                    <Strip page={page.clone()} selection={selection.clone()} />
                }
                <div class={classes!("columns", count)}>
                    { for (0..page.ids.len()).map(|index| html! {
                        <DocumentColumn key={index} page={page.clone()} {index} {is_live} {fact}
                            column={state.column(index)} on_action={props.on_action.clone()} />
                    }) }
                </div>
            </div>
        </section>
    }
}
