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

/// A value, and a cell an article. The row can take the focus: a link may lead to it.
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

/// What the row is about: a conversion, or the value as its first figure states it.
fn label(page: &Page, row: &Row) -> Option<String> {
    let documents = page.comparison.documents.iter();
    let cells = documents
        .zip(&row.cells)
        .filter_map(|(document, cell)| Some((document, cell.as_ref()?)));
    // Not every cell of a row of conversions need imply a rate.
    let (document, cell) = cells
        .clone()
        .find(|(_, cell)| cell.implied.is_some())
        .or(cells.clone().next())?;
    if let Some(implied) = &cell.implied {
        let base = document.figures.get(implied.base)?;
        let written = document.surface(base);
        return Some(value::conversion(
            &base.mention,
            written,
            &implied.quote_unit,
            page.wording,
        ));
    }
    let figure = document.figures.get(*cell.figures.first()?)?;
    let label = match row.group {
        // Rows of these are parted by their limits, so that the name has to say which.
        Group::Dates | Group::Other => value::limited_label,
        Group::DealSize | Group::Conversions => value::label,
    };
    Some(label(
        &figure.mention,
        document.surface(figure),
        page.wording,
    ))
}
