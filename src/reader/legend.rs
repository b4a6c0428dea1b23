//! What the marks in the texts mean.

use std::collections::BTreeSet;
use std::rc::Rc;

use daejo_figures::Kind;
use yew::prelude::*;

use crate::page::Page;

/// Properties of [`Legend`].
#[derive(Properties, PartialEq)]
pub struct LegendProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// A sample of each kind of mark that is on the page.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let wording = props.page.wording;
    let kinds: BTreeSet<Kind> = props
        .page
        .comparison
        .facts
        .iter()
        .map(|fact| fact.kind)
        .collect();
    html! {
        <p class="legend">
            <span class="legend-name">{ wording.legend }</span>
            { for kinds.into_iter().map(|kind| html! {
                <span class={classes!("sample", kind_class(kind))}>{ wording.kind(kind) }</span>
            }) }
        </p>
    }
}

/// The class of a mark: `kind-money`.
pub fn kind_class(kind: Kind) -> String {
    format!("kind-{}", kind.name())
}
