//! The figures table: for each event a row a fact, a column an article, the calculation, the
//! verdict.

mod calculation;
mod cell;
mod column;
mod event;
pub mod label;
mod mentions;
mod related;
mod row;
mod verdict;

use std::rc::Rc;

use yew::prelude::*;

use crate::element;
use crate::facet::{FacetBar, FacetBarProps, Order};
use crate::page::Page;
use crate::part::part;
use crate::state::Action;
use crate::state::view::View;
use crate::status::say;
pub use calculation::{amount, operand, steps};
use event::event_table;
pub use label::{name, value};
pub use mentions::is_other_amount;
use related::related;
pub use verdict::{shaped, stamp};

/// Properties of [`FiguresTable`].
#[derive(Properties, PartialEq)]
pub struct FiguresTableProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// The page as the articles are grouped by what they say.
    pub base: Rc<Page>,
    /// What of it is shown.
    pub view: View,
    /// How many pieces of it are in the document.
    pub pieces: usize,
    /// What the reader wants.
    pub on_action: Callback<Action>,
    /// Takes the documents that the reader wants in the main event.
    pub on_include: Callback<Vec<usize>>,
}

/// The table of the main event, and how to read it; then, more quietly, those of the others.
#[component]
pub fn FiguresTable(props: &FiguresTableProps) -> Html {
    let (page, view) = (&props.page, &props.view);
    let shown = (view, props.pieces);
    let wording = page.wording;
    let hint = if page.comparison.facts.is_empty() {
        wording.no_figures
    } else {
        wording.table_hint
    };
    let on_filter = use_callback(props.on_action.clone(), |filter, on_action| {
        on_action.emit(Action::Choose(filter));
        // Where the reader was among other rows says nothing among these.
        element::rewind(".figures .pane");
    });
    let on_sort = use_callback(
        (props.on_action.clone(), page.clone()),
        |order: Order, (on_action, page)| {
            say(order.said(page));
            on_action.emit(Action::Sort(order));
        },
    );
    let choices = part::<FacetBar>(FacetBarProps {
        page: page.clone(),
        filter: view.filter.clone(),
        order: view.order,
        on_filter,
        on_sort: on_sort.clone(),
    });
    html! {
        <>
            <section class="figures" aria-labelledby="figures-heading">
                <h2 id="figures-heading" class="unseen">{ wording.table }</h2>
                { choices }
                { event_table(page, 0, wording.table, shown, &on_sort) }
                <p class="hint">{ hint }</p>
                <p class="conventions">{ wording.conventions }</p>
            </section>
            if props.base.matrices.len() > 1 {
                { related(page, &props.base, shown, &on_sort, &props.on_include) }
            }
        </>
    }
}
