//! The bar of tools above the table. They need a script: without one it is not shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::export::Export;
use crate::page::Page;

/// Properties of [`Toolbar`].
#[derive(Properties, PartialEq)]
pub struct ToolbarProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// The tools, in the order in which a reader comes to need them.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let page = &props.page;
    html! {
        <section class="tools" aria-label={page.wording.tools.name}>
            <Export page={page.clone()} />
        </section>
    }
}
