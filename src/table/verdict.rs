//! The verdict on a fact.

use std::rc::Rc;

use daejo_collation::{Verdict, VerdictReason};
use yew::prelude::*;

use crate::page::Page;
use crate::wording::Wording;

/// Properties of [`VerdictCell`].
#[derive(Properties, PartialEq)]
pub struct VerdictCellProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the fact.
    pub fact: usize,
}

/// A shape and a word, and why; what one article alone states needs no reason.
#[component]
pub fn VerdictCell(props: &VerdictCellProps) -> Html {
    let page = &props.page;
    let Some(fact) = page.comparison.facts.get(props.fact) else {
        return html! {};
    };
    html! {
        <td class="verdict">
            { stamp(fact.verdict, page.wording) }
            if fact.why.reason != VerdictReason::Alone {
                <span class="why">{ page.wording.why(fact, &page.comparison) }</span>
            }
        </td>
    }
}

/// Shape and word of a verdict.
pub fn stamp(verdict: Verdict, wording: &Wording) -> Html {
    let Some(words) = wording.verdict(verdict) else {
        return html! {};
    };
    shaped(verdict.name(), (words.shape, words.name))
}

/// A shape, for eyes only, and its word.
pub fn shaped(name: &'static str, (shape, word): (&'static str, &'static str)) -> Html {
    html! {
        <span class={classes!("stamp", name)}>
            <span class="shape" aria-hidden="true">{ shape }</span>
            { " " }
            { word }
        </span>
    }
}
