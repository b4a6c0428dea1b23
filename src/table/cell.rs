//! A cell of the table: how one article states the value, or that it does not.

use std::rc::Rc;

use daejo_collation::{Cell, Document, Implied};
use yew::prelude::*;

use super::mentions::mentions;
use crate::anchor;
use crate::format::{number, value};
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
///
/// The cell can take the focus: marks lead to it.
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
        Some(Some(cell)) => html! {
            <td id={anchor::cell(props.row, id)} data-file={file} tabindex="-1">
                { stated(id, document, cell, page.wording) }
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

/// What the article states: of a conversion, the amount that it was converted to comes first.
fn stated(id: &str, document: &Document, cell: &Cell, wording: &Wording) -> Html {
    let implied = cell.implied.as_ref();
    let quote = implied.map(|implied| implied.quote);
    let others = cell.figures.iter().copied();
    let figures: Vec<usize> = quote
        .into_iter()
        .chain(others.filter(|at| Some(*at) != quote))
        .collect();
    html! {
        <>
            { mentions(id, document, &figures, wording) }
            if let Some(implied) = implied {
                { rate_line(implied, wording) }
            }
        </>
    }
}

fn rate_line(implied: &Implied, wording: &Wording) -> Html {
    let shown = implied.rounded();
    let price = value::price(shown.rate, &implied.base_unit, &implied.quote_unit, wording);
    let ends = [
        ("low", number::grouped(shown.low)),
        ("high", number::grouped(shown.high)),
    ];
    let ends = ends.each_ref().map(|(name, end)| (*name, end.as_str()));
    html! {
        <span class="rate">
            <span class="rate-name">{ wording.implied }</span>
            { " " }
            <span class="implied" data-rate={shown.rate.to_string()}>{ price }</span>
            <span class="interval">{ fill(wording.interval, &ends) }</span>
        </span>
    }
}
