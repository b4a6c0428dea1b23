//! A cell of the table: how one article states the value, or that it does not.

use std::rc::Rc;

use daejo_collation::{Cell, Document, Figure, Implied};
use yew::prelude::*;

use crate::anchor;
use crate::format::{number, rate, value};
use crate::page::Page;
use crate::wording::{Wording, fill};

/// Properties of [`FigureCell`].
#[derive(Properties, PartialEq)]
pub struct FigureCellProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the row.
    pub row: usize,
    /// Index of the document.
    pub column: usize,
}

/// The figure as written, leading to its sentence; a conversion with the rate that it implies.
#[component]
pub fn FigureCell(props: &FigureCellProps) -> Html {
    let page = &props.page;
    let Some((id, document)) = page.document(props.column) else {
        return html! {};
    };
    let cell = page
        .comparison
        .rows
        .get(props.row)
        .and_then(|row| row.cells.get(props.column));
    let file = document.article.file.clone();
    match cell {
        Some(Some(cell)) => {
            html! { <td data-file={file}>{ stated(id, document, cell, page.wording) }</td> }
        }
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

fn stated(id: &str, document: &Document, cell: &Cell, wording: &Wording) -> Html {
    let implied = cell.implied.as_ref();
    let Some(shown) = implied
        .map(|implied| implied.quote)
        .or(cell.figures.first().copied())
    else {
        return html! {};
    };
    let further: Vec<usize> = cell
        .figures
        .iter()
        .copied()
        .filter(|at| *at != shown)
        .collect();
    html! {
        <>
            <span class="stated">
                if let Some(implied) = implied {
                    { link(id, document, implied.base, wording) }
                    { " → " }
                }
                { link(id, document, shown, wording) }
                if !further.is_empty() {
                    { repeats(id, &further, wording) }
                }
            </span>
            if let Some(implied) = implied {
                { rate_line(implied, wording) }
            }
        </>
    }
}

/// A figure as written, with the words around it that change what it says.
fn link(id: &str, document: &Document, index: usize, wording: &Wording) -> Html {
    let Some(figure) = document.figures.get(index) else {
        return html! {};
    };
    let Figure { mention, .. } = figure;
    html! {
        <span class="mention">
            if mention.approx {
                <span class="approx">{ wording.about }{ " " }</span>
            }
            <a href={anchor::href(&anchor::figure(id, index))}>
                { document.surface(figure).to_owned() }
            </a>
            if let Some(bound) = value::bound(mention, wording) {
                <span class="bound">{ " " }{ bound }</span>
            }
        </span>
    }
}

/// How often the article states the value, with links to the further places.
fn repeats(id: &str, further: &[usize], wording: &Wording) -> Html {
    let times = (further.len() + 1).to_string();
    html! {
        <span class="repeats">
            { " ×" }{ times }
            { for further.iter().enumerate().map(|(place, index)| {
                let place = (place + 2).to_string();
                let meaning = fill(wording.nth, &[("n", &place)]);
                html! {
                    <a href={anchor::href(&anchor::figure(id, *index))} aria-label={meaning}>
                        { place }
                    </a>
                }
            }) }
        </span>
    }
}

fn rate_line(implied: &Implied, wording: &Wording) -> Html {
    let nearest = rate::nearest(implied.rate);
    let (low, high) = rate::outward(implied.low, implied.high);
    let price = value::price(nearest, &implied.base_unit, &implied.quote_unit, wording);
    let ends = [
        ("low", number::grouped(low)),
        ("high", number::grouped(high)),
    ];
    let ends = ends.each_ref().map(|(name, end)| (*name, end.as_str()));
    html! {
        <span class="rate">
            <span class="rate-name">{ wording.implied }</span>
            { " " }
            <span class="implied" data-rate={nearest.to_string()}>{ price }</span>
            <span class="interval">{ fill(wording.interval, &ends) }</span>
        </span>
    }
}
