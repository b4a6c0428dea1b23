//! A cell of the table: how one article states the fact, or that it does not.

use std::ops::Range;
use std::rc::Rc;

use daejo_collation::Document;
use yew::prelude::*;

use super::mentions::mentions;
use crate::page::Page;
use crate::{anchor, evidence};

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
    let file = document.article.file.clone();
    // The name of the column, which a card has no head for.
    let outlet = html! { <span class="column-name">{ page.name(props.column) }</span> };
    let Some(cell) = evidence::cell(page, props.fact, props.column) else {
        // No hidden words beside the mark: what is taken out of the flow is a layer of its own, and
        // thousands of layers make every click wait.
        let (mark, meaning) = page.wording.silent;
        return html! {
            <td data-file={file} class="silent">
                { outlet }
                <span class="none" role="img" aria-label={meaning}>{ mark }</span>
            </td>
        };
    };
    html! {
        <td id={anchor::cell(props.fact, id)} data-file={file} tabindex="-1">
            { outlet }
            <div class="value">
                if let Some(words) = &cell.vague {
                    { vague(page, props.column, words) }
                }
                { mentions(id, document, &evidence::figures(cell), page.wording) }
            </div>
            { quotation(page, props.fact, props.column, document) }
        </td>
    }
}

/// The sentence that the first place stands in, folded: for narrow windows, where the texts are
/// far from the table.
fn quotation(page: &Page, fact: usize, column: usize, document: &Document) -> Option<Html> {
    let found = evidence::of(page, fact, column)?;
    let words = evidence::words(document, &found).to_owned();
    Some(html! {
        <details class="quotation">
            <summary>{ page.wording.quotation }</summary>
            <q lang={document.article.language.tag()}>{ words }</q>
        </details>
    })
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
