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

use crate::page::Page;
pub use calculation::steps;
use event::EventTable;
pub use label::{name, value};
use related::Related;
pub use verdict::stamp;

/// Properties of [`FiguresTable`].
#[derive(Properties, PartialEq)]
pub struct FiguresTableProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// The table of the main event, and how to read it; then, more quietly, those of the others.
#[component]
pub fn FiguresTable(props: &FiguresTableProps) -> Html {
    let page = &props.page;
    let wording = page.wording;
    html! {
        <>
            <section class="figures" aria-labelledby="figures-heading">
                <h2 id="figures-heading" class="unseen">{ wording.table }</h2>
                <EventTable page={page.clone()} index=0 name={wording.table} />
                <p class="hint">{ wording.table_hint }</p>
                <p class="conventions">{ wording.conventions }</p>
            </section>
            if page.matrices.len() > 1 {
                <Related page={page.clone()} />
            }
        </>
    }
}
