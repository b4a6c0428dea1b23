//! What was found: rows, and sentences.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use super::find::SHOWN;
use super::{Found, Hit};
use crate::anchor;
use crate::element::span;
use crate::page::Page;
use crate::table::label;
use crate::wording::fill;

/// How much of a sentence is shown before and behind the place, in characters.
const AROUND: [usize; 2] = [40, 80];

/// Two lists of links; `onkeydown` hears the keys.
pub fn results(page: &Rc<Page>, found: &Found, onkeydown: Callback<KeyboardEvent>) -> Html {
    let words = &page.wording.tools.search;
    let more = found.count.saturating_sub(found.sentences.len());
    let rows = found.rows.iter().take(SHOWN);
    let more_rows = found.rows.len().saturating_sub(SHOWN);
    html! {
        <div class="results" role="region" tabindex="0" aria-label={words.results}
            {onkeydown}>
            if !found.rows.is_empty() {
                <ul class="rows">
                    { for rows.filter_map(|fact| row(page, *fact)) }
                </ul>
            }
            if more_rows > 0 {
                <p>{ fill(words.more_rows, &[("n", &more_rows.to_string())]) }</p>
            }
            if !found.sentences.is_empty() {
                <ul class="sentences">
                    { for found.sentences.iter().filter_map(|hit| sentence(page, hit)) }
                </ul>
            }
            if more > 0 {
                <p>{ fill(words.more, &[("n", &more.to_string())]) }</p>
            }
        </div>
    }
}

fn row(page: &Page, index: usize) -> Option<Html> {
    let fact = page.comparison.facts.get(index)?;
    let verdict = page.wording.verdict(fact.verdict)?;
    Some(html! {
        <li key={index}>
            <a href={anchor::href(&anchor::row(index))}>
                { label::name(page, fact) }{ " " }<b>{ label::value(page, fact) }</b>
            </a>
            { " " }
            <span class="whose">{ verdict.shape }{ " " }{ verdict.name }</span>
        </li>
    })
}

/// The sentence, leading to the figure in it, or else to its words.
fn sentence(page: &Page, hit: &Hit) -> Option<Html> {
    let (id, document) = page.document(hit.document)?;
    let text = &document.article.text;
    let part = |span: Range<usize>| text.get(span).unwrap_or_default();
    let before = last(part(hit.sentence.start..hit.span.start), AROUND[0]);
    let behind = first(part(hit.span.end..hit.sentence.end), AROUND[1]);
    let (target, words) = match hit.figure {
        Some(figure) => (anchor::figure(id, figure), None),
        None => (anchor::document(id), Some(anchor::words(&hit.span))),
    };
    Some(html! {
        <li>
            { span("whose", page.name(hit.document)) }
            { " " }
            <a href={anchor::href(&target)} data-words={words} lang={document.article.language.tag()}>
                { before }<b>{ part(hit.span.clone()).to_owned() }</b>{ behind }
            </a>
        </li>
    })
}

/// The last characters of `text`, so many at most.
fn last(text: &str, most: usize) -> String {
    match text.char_indices().rev().nth(most) {
        Some((at, _)) => ["…", text.get(at..).unwrap_or_default()].concat(),
        None => text.to_owned(),
    }
}

/// The first characters of `text`, so many at most.
fn first(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => [text.get(..at).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}
