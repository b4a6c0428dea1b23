//! The lines as elements: figures lead to their marks, words of a text to where they stand.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use super::line::{Line, Piece, words};
use super::{QUOTED, others};
use crate::anchor;
use crate::page::Page;
use crate::search::follow;
use crate::table::{operand, shaped};

/// A line, and what is below it.
pub fn line(page: &Rc<Page>, line: &Line) -> Html {
    let more = line.below.len().saturating_sub(QUOTED);
    let below = line.below.iter().take(QUOTED);
    html! {
        <>
            { for line.pieces.iter().map(|it| piece(page, it)) }
            if !line.below.is_empty() {
                <ul>
                    { for below.map(|line| html! {
                        <li>{ for line.pieces.iter().map(|it| piece(page, it)) }</li>
                    }) }
                </ul>
            }
            { others(page, more) }
            if let Some(note) = &line.note {
                <p class="hint">{ note.clone() }</p>
            }
        </>
    }
}

fn piece(page: &Rc<Page>, of: &Piece) -> Html {
    match of {
        Piece::Verdict(name, shown) => shaped(name, *shown),
        Piece::Words(words) => words.as_str().into(),
        Piece::Topic(name) => html! { <strong>{ *name }</strong> },
        Piece::Outlet(document) => outlet(page, *document),
        Piece::Formula(pieces) => html! {
            <span class="formula">{ for pieces.iter().map(|it| piece(page, it)) }</span>
        },
        Piece::Figure { document, figure } => html! { { for operand(page, *document, *figure) } },
        Piece::Quote { document, span } => {
            let words = page.document(*document).map(|(_, it)| words(it, span));
            let lang = language(page, *document);
            let quote = html! { <q {lang}>{ words.unwrap_or_default().to_owned() }</q> };
            to_words(page, *document, span, quote)
        }
        Piece::Mentioned {
            document,
            span,
            label,
        } => {
            let lang = language(page, *document);
            let label = html! { <span {lang}>{ label.clone() }</span> };
            to_words(page, *document, span, label)
        }
    }
}

/// The outlet of a document, leading to its text.
fn outlet(page: &Page, document: usize) -> Html {
    html! {
        <a class="whose" href={address(page, document)}>{ page.name(document) }</a>
    }
}

/// A link to words of a document: to its text where no link can lead to them.
fn to_words(page: &Rc<Page>, document: usize, span: &Range<usize>, content: Html) -> Html {
    let onclick = follow(page, document, span.clone());
    html! { <a class="words" href={address(page, document)} {onclick}>{ content }</a> }
}

/// The language of a document where it is not that of the page.
fn language(page: &Page, document: usize) -> Option<&'static str> {
    let (_, document) = page.document(document)?;
    page.wording.foreign(document.article.language)
}

fn address(page: &Page, document: usize) -> String {
    let id = page.ids.get(document).map(String::as_str);
    anchor::href(&anchor::document(id.unwrap_or_default()))
}
