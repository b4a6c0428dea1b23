//! A cell of the table: how one article states the fact, or that it does not.

use std::ops::Range;
use std::rc::Rc;

use daejo_collation::{Cell, Document};
use yew::prelude::*;

use super::mentions::mentions;
use crate::anchor;
use crate::page::Page;

/// Properties of [`FactCell`].
#[derive(Properties, PartialEq)]
pub struct FactCellProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the fact.
    pub fact: usize,
    /// Index of the document.
    pub column: usize,
}

/// The figure, or the words, as written, leading to their sentence.
///
/// The cell can take the focus: marks lead to it.
#[component]
pub fn FactCell(props: &FactCellProps) -> Html {
    let page = &props.page;
    let Some((id, document)) = page.document(props.column) else {
        return html! {};
    };
    let cell = page
        .comparison
        .facts
        .get(props.fact)
        .and_then(|fact| fact.cells.get(props.column));
    let file = document.article.file.clone();
    match cell {
        Some(Some(cell)) => html! {
            <td id={anchor::cell(props.fact, id)} data-file={file} tabindex="-1">
                if let Some(words) = &cell.vague {
                    { vague(page, props.column, words) }
                }
                { mentions(id, document, &order(cell), page.wording) }
            </td>
        },
        _ => {
            let (mark, meaning) = page.wording.silent;
            html! {
                <td data-file={file} class="silent">
                    <span aria-hidden="true">{ mark }</span>
                    <span class="unseen">{ meaning }</span>
                </td>
            }
        }
    }
}

/// The figures of `cell`: first the converted amount that implies a rate, or the most exact.
fn order(cell: &Cell) -> Vec<usize> {
    let first = cell.implied.as_ref().map(|implied| implied.quote);
    let first = first.or(cell.lead);
    let others = cell.figures.iter().copied();
    first
        .into_iter()
        .chain(others.filter(|at| Some(*at) != first))
        .collect()
}

/// Words that state the fact without a number.
fn vague(page: &Page, column: usize, words: &Range<usize>) -> Html {
    let (before, behind) = page.wording.vague;
    let place = page.phrase(column, words.start);
    let text = |span: &Range<usize>, document: &Document| {
        document.article.text.get(span.clone()).map(str::to_owned)
    };
    let Some((_, document)) = page.document(column) else {
        return html! {};
    };
    html! {
        <span class="mention vague">
            <span class="approx">{ before }</span>
            if let Some((id, phrase)) = place {
                <a href={anchor::href(&id)}>{ text(&phrase.span, document) }</a>
            } else {
                { text(words, document) }
            }
            <span class="approx">{ behind }</span>
        </span>
    }
}
