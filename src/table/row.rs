//! A row of the table.

use std::rc::Rc;

use daejo_collation::{Group, Row};
use yew::prelude::*;

use super::cell::FigureCell;
use crate::anchor;
use crate::format::value;
use crate::page::Page;

/// Properties of [`FigureRow`].
#[derive(Properties, PartialEq)]
pub struct FigureRowProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the row.
    pub index: usize,
}

/// A value, and a cell an article. The row can take the focus: marks lead to it.
#[component]
pub fn FigureRow(props: &FigureRowProps) -> Html {
    let page = &props.page;
    let Some(row) = page.comparison.rows.get(props.index) else {
        return html! {};
    };
    html! {
        <tr id={anchor::row(props.index)} data-kind={row.kind.name()} tabindex="-1">
            <th scope="row">
                <span class="label">{ label(page, row) }</span>
                if row.group == Group::Other {
                    <span class="kind">{ page.wording.kind(row.kind) }</span>
                }
            </th>
            { for (0..page.ids.len()).map(|column| html! {
                <FigureCell page={page.clone()} row={props.index} {column} />
            }) }
        </tr>
    }
}

/// The value of the row, as its first figure states it.
fn label(page: &Page, row: &Row) -> Option<String> {
    let (document, cell) = page
        .comparison
        .documents
        .iter()
        .zip(&row.cells)
        .find_map(|(document, cell)| Some((document, cell.as_ref()?)))?;
    let figure = document.figures.get(*cell.figures.first()?)?;
    Some(value::label(
        &figure.mention,
        document.surface(figure),
        page.wording,
    ))
}
