//! What the marks in the texts mean.

use daejo_figures::Kind;
use yew::prelude::*;

use crate::element::span;
use crate::page::Page;

/// A sample of each kind of mark that is on the page.
pub fn legend(page: &Page) -> Html {
    let wording = page.wording;
    let mut kinds: Vec<Kind> = page.comparison.facts.iter().map(|fact| fact.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        return html! {};
    }
    html! {
        <p class="legend">
            { span("legend-name", wording.legend) }
            { for kinds.into_iter().map(|kind| {
                span(["sample ", &kind_class(kind)].concat(), wording.kind(kind))
            }) }
        </p>
    }
}

/// The class of a mark: `kind-money`.
pub fn kind_class(kind: Kind) -> String {
    ["kind-", kind.name()].concat()
}
