//! The formula strip: what is made of the selected fact, above the sentences that state it.

use std::rc::Rc;

use daejo_collation::VerdictReason;
use yew::prelude::*;

use crate::element::span;
use crate::export::{CopyCell, CopyCellProps};
use crate::page::Page;
use crate::part::part;
use crate::state::Selection;
use crate::{anchor, picture, table};

/// The fact, the verdict and why, the calculation with its operands, that of the document of index
/// `own` first, and the way back.
pub fn strip(page: &Rc<Page>, selection: &Selection, own: usize) -> Html {
    let wording = page.wording;
    let Some(fact) = page.comparison.facts.get(selection.fact) else {
        return html! {};
    };
    let number = (selection.fact + 1).to_string();
    let copy = part::<CopyCell>(CopyCellProps {
        page: page.clone(),
        selection: selection.clone(),
    });
    html! {
        <section class="strip" aria-label={wording.strip} data-fact={number}>
            <p class="strip-fact" aria-live="polite">
                { span("role", table::name(page, fact)) }
                { " " }
                { span("label", table::value(page, fact)) }
                { " " }
                { table::stamp(fact.verdict, wording) }
                if fact.why.reason != VerdictReason::Alone {
                    { " " }
                    { span("why", wording.why(fact, &page.comparison)) }
                }
            </p>
            <div class="strip-tools">
            { copy }
            <a class="back" href={anchor::href(&selection.cell)} aria-keyshortcuts="Escape">
                { wording.back_to_cell }{ " " }<kbd>{ "Esc" }</kbd>
            </a>
            </div>
            <div class="steps">
                { picture::strip(page, selection.fact) }
                { for table::steps(page, selection.fact, Some(own)) }
            </div>
        </section>
    }
}
