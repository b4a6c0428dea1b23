//! The bar of tools above the table. They need a script: without one it is not shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::export::Export;
use crate::page::Page;
use crate::preference::number_styles;
use crate::rate::{RateFields, Typed};
use crate::search::Search;
use crate::wording::Wording;

/// Properties of [`Toolbar`].
#[derive(Properties, PartialEq)]
pub struct ToolbarProps {
    /// The page at the market's rates.
    pub page: Rc<Page>,
    /// The page as it is shown.
    pub shown: Rc<Page>,
    /// Takes the rates that the reader types.
    pub onrates: Callback<Vec<Typed>>,
    /// Takes the wording that the reader chooses.
    pub onchoose: Callback<&'static Wording>,
}

/// The tools, in the order in which a reader comes to need them.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let page = &props.page;
    html! {
        <section class="tools" aria-label={page.wording.tools.name}>
            <Search page={page.clone()} />
            <RateFields page={page.clone()} onchange={props.onrates.clone()} />
            { number_styles(page.wording, &props.onchoose) }
            <Export page={props.shown.clone()} />
        </section>
    }
}
