//! The table of an event.

use std::rc::Rc;

use daejo_collation::Verdict;
use yew::prelude::*;

use super::column::ColumnHead;
use super::row::FactRow;
use super::verdict::stamp;
use crate::anchor;
use crate::matrix::Matrix;
use crate::page::Page;
use crate::wording::fill;

/// Properties of [`EventTable`].
#[derive(Properties, PartialEq)]
pub struct EventTableProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the matrix.
    pub index: usize,
    /// What it is called.
    pub name: AttrValue,
}

/// The table, in a pane that scrolls by itself where it is too wide.
#[component]
pub fn EventTable(props: &EventTableProps) -> Html {
    let page = &props.page;
    let wording = page.wording;
    let Some(matrix) = page.matrices.get(props.index) else {
        return html! {};
    };
    let [item, calculation, verdict] = wording.heads;
    let id = (props.index == 0).then_some("figures");
    html! {
        <div class="pane" role="region" tabindex="0"
            aria-label={fill(wording.pane, &[("name", &props.name)])}>
            <table {id} class="matrix" tabindex="-1">
                <caption class="unseen">{ wording.caption }</caption>
                <thead>
                    <tr>
                        <th scope="col" class="item">{ item }</th>
                        { for matrix.columns.iter().map(|index| html! {
                            <ColumnHead page={page.clone()} index={*index} />
                        }) }
                        <th scope="col" class="calculation">{ calculation }</th>
                        <th scope="col" class="verdict">{ verdict }</th>
                    </tr>
                </thead>
                { for matrix.groups.iter().map(|(verdict, rows)| {
                    body(page, (props.index, matrix), *verdict, rows)
                }) }
            </table>
        </div>
    }
}

/// The facts of one verdict, under what it means.
fn body(
    page: &Rc<Page>,
    (index, matrix): (usize, &Matrix),
    verdict: Verdict,
    rows: &[usize],
) -> Html {
    let columns = (matrix.columns.len() + 3).to_string();
    let id = anchor::verdict(verdict.name(), matrix.event);
    let meaning = page.wording.verdict(verdict).map(|words| words.meaning);
    html! {
        <tbody data-verdict={verdict.name()}>
            <tr class="group" {id} tabindex="-1">
                <th scope="rowgroup" colspan={columns}>
                    <span class="pinned">
                        { stamp(verdict, page.wording) }
                        { " " }
                        <span class="number">{ rows.len() }</span>
                        { " " }
                        <span class="meaning">{ meaning }</span>
                    </span>
                </th>
            </tr>
            { for rows.iter().map(|fact| html! {
                <FactRow key={*fact} page={page.clone()} matrix={index} fact={*fact} />
            }) }
        </tbody>
    }
}
