//! A line of an article.

use daejo_articles::Zone;
use daejo_collation::Document;
use yew::prelude::*;

use super::legend::kind_class;
use crate::anchor;
use crate::element::{element, span, words};
use crate::phrase::Phrase;
use crate::raw::{Piece, PieceKind, Stretch};

/// What the lines of an article share.
pub struct Context<'a> {
    /// Short id of the article.
    pub id: &'a str,
    /// The article and its figures.
    pub document: &'a Document,
    /// Its words that state a fact without a number.
    pub phrases: &'a [Phrase],
    /// The stretches of each line.
    pub stretches: &'a [Vec<Stretch>],
}

/// The line of an index: its words, its sentences and figures marked, and the blanks around it.
pub fn line(context: &Context, index: usize) -> Html {
    let Some(line) = context.document.article.lines.get(index) else {
        return html! {};
    };
    let Some(stretches) = context.stretches.get(index) else {
        return html! {};
    };
    let words = stretches.iter().map(|at| stretch(context, at));
    let tag = match line.zone {
        Zone::Title | Zone::Heading => "h4",
        _ => "p",
    };
    // What most lines are needs no name.
    let zone = match line.zone {
        Zone::Body | Zone::Heading => "",
        zone => zone.name(),
    };
    element(tag, &["data-raw"], vec![zone.into()], words.collect())
}

fn stretch(context: &Context, stretch: &Stretch) -> Html {
    let words = stretch.pieces.iter().map(|at| piece(context, at));
    if stretch.is_sentence {
        html! { <span class="sentence">{ for words }</span> }
    } else {
        html! { <>{ for words }</> }
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
        PieceKind::Plain => words(text),
        PieceKind::Blank => span("blank", text),
        PieceKind::Figure(index) => figure(context, index, text),
        PieceKind::Phrase(index) => phrase(context, index, text),
    }
}

/// A figure, marked as of its kind.
fn figure(context: &Context, index: usize, text: String) -> Html {
    let Some(figure) = context.document.figures.get(index) else {
        return words(text);
    };
    let class = kind_class(figure.mention.kind);
    let id = anchor::figure(context.id, index);
    mark(context, (class, id), figure.fact, text)
}

/// Words that state a fact without a number.
fn phrase(context: &Context, index: usize, text: String) -> Html {
    let fact = context.phrases.get(index).map(|phrase| phrase.fact);
    let id = anchor::phrase(context.id, index);
    mark(context, ("phrase".to_owned(), id), fact, text)
}

/// A mark that leads to its cell. It can take the focus: cells lead to it.
fn mark(
    context: &Context,
    (class, id): (String, String),
    fact: Option<usize>,
    text: String,
) -> Html {
    let content = match fact {
        Some(fact) => {
            let href = anchor::href(&anchor::cell(fact, context.id));
            element("a", &["href"], vec![href.into()], words(text))
        }
        None => words(text),
    };
    let values = vec![id.into(), "-1".into(), class.into()];
    element("mark", &["id", "tabindex", "class"], values, content)
}
