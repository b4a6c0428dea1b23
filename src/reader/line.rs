//! A line of an article.

use daejo_articles::Zone;
use daejo_collation::Document;
use yew::prelude::*;

use super::legend::kind_class;
use crate::anchor;
use crate::raw::{Piece, PieceKind};

/// What the lines of an article share.
pub struct Context<'a> {
    /// Short id of the article.
    pub id: &'a str,
    /// The article and its figures.
    pub document: &'a Document,
    /// The pieces of each line.
    pub pieces: &'a [Vec<Piece>],
}

/// The line of an index: its words, its figures marked, and the blanks around it.
pub fn line(context: &Context, index: usize) -> Html {
    let Some(line) = context.document.article.lines.get(index) else {
        return html! {};
    };
    let Some(pieces) = context.pieces.get(index) else {
        return html! {};
    };
    let class = format!("line zone-{}", line.zone.name());
    let words = pieces.iter().map(|at| piece(context, at));
    if matches!(line.zone, Zone::Title | Zone::Heading) {
        html! { <h4 {class} data-raw="">{ for words }</h4> }
    } else {
        html! { <p {class} data-raw="">{ for words }</p> }
    }
}

fn piece(context: &Context, piece: &Piece) -> Html {
    let text = context
        .document
        .article
        .text
        .get(piece.span.clone())
        .unwrap_or_default()
        .to_owned();
    match piece.kind {
        PieceKind::Plain => html! { { text } },
        PieceKind::Blank => html! { <span class="blank">{ text }</span> },
        PieceKind::Figure(index) => mark(context, index, text),
    }
}

/// A figure that leads to its row. It can take the focus: cells lead to it.
fn mark(context: &Context, index: usize, text: String) -> Html {
    let Some(figure) = context.document.figures.get(index) else {
        return html! { { text } };
    };
    let class = kind_class(figure.mention.kind);
    let id = anchor::figure(context.id, index);
    html! {
        <mark {class} {id} tabindex="-1">
            if let Some(row) = figure.row {
                <a href={anchor::href(&anchor::row(row))}>{ text }</a>
            } else {
                { text }
            }
        </mark>
    }
}
