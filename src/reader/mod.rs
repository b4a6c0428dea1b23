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
use crate::part::keyed;
use crate::state::{Action, State};
use document::{DocumentColumn, DocumentColumnProps};
pub use heading::dateline;
use legend::legend;
use strip::strip;

/// A column an article: all of them, whole, where no script runs; else those that are chosen,
/// under the strip of the selected fact.
pub fn reader(page: &Rc<Page>, state: &State, on_action: &Callback<Action>) -> Html {
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
            { legend(page) }
            if is_live {
                { tools::tools((shown, page.ids.len()), state.is_synchronised, page.wording,
                    on_action) }
            }
            <div id="desk" class="desk">
                if let Some(selection) = &state.selection {
                    { strip(page, selection) }
                }
                <div class={classes!("columns", count)}>
                    { for (0..page.ids.len()).map(|index| {
                        keyed::<DocumentColumn>(index, DocumentColumnProps {
                            page: page.clone(),
                            index,
                            is_live,
                            column: state.column(index),
                            fact,
                            on_action: on_action.clone(),
                        })
                    }) }
                </div>
            </div>
        </section>
    }
}
