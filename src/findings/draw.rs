//! The lines as elements: figures lead to their marks, words of a text to where they stand.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use super::QUOTED;
use super::line::{Line, Piece, words};
use crate::anchor;
use crate::page::Page;
use crate::part::part;
use crate::table::{operand, shaped};
use crate::wording::fill;

/// Lines, so many at most; the others are folded.
pub fn list(page: &Rc<Page>, lines: &[Line], most: usize) -> Html {
    let (shown, more) = lines.split_at(most.min(lines.len()));
    html! {
        <>
            if !shown.is_empty() {
                <ul>{ for shown.iter().map(|it| line(page, it)) }</ul>
            }
            if !more.is_empty() {
                { part::<Folded>(FoldedProps { page: page.clone(), lines: more.to_vec() }) }
            }
        </>
    }
}

/// A line, and what is below it.
fn line(page: &Rc<Page>, line: &Line) -> Html {
    html! {
        <li>
            { for line.pieces.iter().map(|it| piece(page, it)) }
            { list(page, &line.below, QUOTED) }
            if let Some(note) = &line.note {
                <p class="hint">{ note.clone() }</p>
            }
        </li>
    }
}

/// Properties of [`Folded`].
#[derive(Properties, PartialEq)]
pub struct FoldedProps {
    page: Rc<Page>,
    lines: Vec<Line>,
}

/// Lines that are drawn when they are unfolded.
#[component]
pub fn Folded(props: &FoldedProps) -> Html {
    let FoldedProps { page, lines } = props;
    let is_drawn = use_state(|| false);
    let ontoggle = {
        let is_drawn = is_drawn.setter();
        Callback::from(move |_: Event| is_drawn.set(true))
    };
    let count = lines.len().to_string();
    let count = fill(page.wording.findings().more, &[("n", &count)]);
    html! {
        <details {ontoggle}>
            <summary>{ count }</summary>
            if *is_drawn {
                <ul>{ for lines.iter().map(|it| line(page, it)) }</ul>
            }
        </details>
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
    let href = address(page, document);
    html! { <a class="words" {href} data-words={anchor::words(span)}>{ content }</a> }
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
