//! The verdict on a fact.

use daejo_collation::{Fact, Verdict, VerdictReason};
use yew::prelude::*;

use crate::element::{element, span};
use crate::page::Page;
use crate::wording::Wording;

/// A shape and a word, and why; what one article alone states needs no reason.
pub fn verdict_cell(page: &Page, fact: &Fact) -> Html {
    html! {
        <td class="verdict">
            { stamp(fact.verdict, page.wording) }
            if fact.why.reason != VerdictReason::Alone {
                { span("why", page.wording.why(fact, &page.comparison)) }
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
    let content = html! {
        <>
            <span class="shape" aria-hidden="true">{ shape }</span>
            { " " }
            { word }
        </>
    };
    element(
        "span",
        &["class"],
        vec![["stamp ", name].concat().into()],
        content,
    )
}
