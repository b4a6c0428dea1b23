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

use crate::element::element;
use crate::page::Page;
use crate::part::keyed;
use crate::state::{Action, State};
use document::{DocumentColumn, DocumentColumnProps};
pub use fold::{Block, blocks};
pub use heading::dateline;
use legend::legend;
use strip::strip;

/// A column an article: all of them, whole, where no script runs; else those that are chosen,
/// under the strip of the selected fact. So many `texts` are in the document, and those that are
/// chosen. They do not depend on rates: only the strip is of the page that is `rated` as the reader
/// wants it.
pub fn reader(
    [page, rated]: [&Rc<Page>; 2],
    texts: usize,
    state: &State,
    on_action: &Callback<Action>,
) -> Html {
    let shown = state.columns.len();
    let is_live = state.is_live();
    let fact = state.selection.as_ref().map(|selection| selection.fact);
    let class = match shown {
        0 => "reader",
        1 => "reader live single",
        _ => "reader live several",
    };
    let columns = match shown {
        0 => "columns".to_owned(),
        _ => ["columns columns-", &shown.to_string()].concat(),
    };
    let documents = (0..page.ids.len()).map(|index| {
        let column = DocumentColumnProps {
            page: page.clone(),
            index,
            is_live,
            column: state.column(index),
            has_text: index < texts || state.column(index).is_some(),
            fact,
            on_action: on_action.clone(),
        };
        keyed::<DocumentColumn>(index, column)
    });
    let columns = element("div", &["class"], vec![columns.into()], documents.collect());
    let content = html! {
        <>
            <h2 id="reader-heading">{ page.wording.reader }</h2>
            if is_live {
                { tools::tools((shown, page.ids.len()), state.is_synchronised, page.wording,
                    on_action) }
            }
            <div id="desk" class="desk">
                if let Some(selection) = &state.selection {
                    // Where one text is in sight, the strip is about that.
                    { strip(rated, selection, match *state.columns {
                        [document] => document,
                        _ => selection.document,
                    }) }
                }
                { columns }
                { legend(page) }
            </div>
        </>
    };
    let names = &["id", "aria-labelledby", "tabindex", "class"];
    let values = ["reader", "reader-heading", "-1", class].map(AttrValue::from);
    element("section", names, values.into(), content)
}
