//! The table of figures: a row a value, a column an article.

mod cell;
mod column;
mod mentions;
mod row;

use std::rc::Rc;

use daejo_collation::Group;
use yew::prelude::*;

use crate::page::Page;
use column::ColumnHead;
use row::FigureRow;

/// Properties of [`FiguresTable`].
#[derive(Properties, PartialEq)]
pub struct FiguresTableProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// The table, in a pane that scrolls by itself where it is too wide.
#[component]
pub fn FiguresTable(props: &FiguresTableProps) -> Html {
    let page = &props.page;
    let wording = page.wording;
    html! {
        <section class="figures" aria-labelledby="figures-heading">
            <h2 id="figures-heading">{ wording.table }</h2>
            <p class="hint">{ wording.table_hint }</p>
            <div class="pane" role="region" aria-label={wording.pane} tabindex="0">
                <table id="figures" tabindex="-1">
                    <caption class="unseen">{ wording.caption }</caption>
                    <thead>
                        <tr>
                            <th scope="col" class="value">{ wording.value }</th>
                            { for (0..page.ids.len()).map(|index| html! {
                                <ColumnHead page={page.clone()} {index} />
                            }) }
                        </tr>
                    </thead>
                    { for groups(page).into_iter().map(|(group, rows)| body(page, group, &rows)) }
                </table>
            </div>
            <p class="conventions">{ wording.conventions }</p>
        </section>
    }
}

/// A part of the table under its heading.
fn body(page: &Rc<Page>, group: Group, rows: &[usize]) -> Html {
    let columns = (page.ids.len() + 1).to_string();
    html! {
        <tbody data-group={group.name()}>
            <tr class="group">
                <th scope="rowgroup" colspan={columns}>
                    <span>{ page.wording.group(group) }</span>
                </th>
            </tr>
            { for rows.iter().map(|index| html! {
                <FigureRow key={*index} page={page.clone()} index={*index} />
            }) }
        </tbody>
    }
}

/// The parts that have rows, in their order, each with the indices of its rows.
fn groups(page: &Page) -> Vec<(Group, Vec<usize>)> {
    let mut groups: Vec<(Group, Vec<usize>)> = Vec::new();
    for (index, row) in page.comparison.rows.iter().enumerate() {
        match groups.iter_mut().find(|(group, _)| *group == row.group) {
            Some((_, rows)) => rows.push(index),
            None => groups.push((row.group, vec![index])),
        }
    }
    groups
}
