//! The table of an event.

use std::rc::Rc;

use daejo_collation::Verdict;
use yew::prelude::*;

use super::column::column_head;
use super::row::{FactRow, FactRowProps};
use super::verdict::stamp;
use crate::anchor;
use crate::element::element;
use crate::facet::{By, Filter, Order, Row, aria_sort, arranged, sort_button};
use crate::frame::{self, use_painted};
use crate::matrix::Matrix;
use crate::page::Page;
use crate::part::part;
use crate::state::view::View;
use crate::wording::fill;

/// A table of more cells than this is laid out row by row, so that a browser can leave out the
/// rows that are out of sight: laying out a whole table takes it seconds then.
const LARGE: usize = 2000;

/// Columns that fit beside what is computed from them; of more the verdict stays in sight.
const WIDE: usize = 5;

/// Properties of [`EventTable`].
#[derive(Properties, PartialEq)]
struct EventTableProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the matrix.
    pub index: usize,
    /// What it is called.
    pub name: AttrValue,
    /// Which rows are shown.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// How many pieces of it are in the document.
    pub pieces: usize,
    /// Takes the order that the reader wants.
    pub on_sort: Callback<Order>,
}

/// The table of the matrix of an index, called `name`, of which `view` says what is shown,
/// and `pieces` how much is in the document.
pub fn event_table(
    page: &Rc<Page>,
    index: usize,
    name: impl Into<AttrValue>,
    (view, pieces): (&View, usize),
    on_sort: &Callback<Order>,
) -> Html {
    part::<EventTable>(EventTableProps {
        page: page.clone(),
        index,
        name: name.into(),
        filter: view.filter.clone(),
        order: view.order,
        pieces,
        on_sort: on_sort.clone(),
    })
}

/// The table, in a pane that scrolls by itself where it is too wide.
///
/// All rows are in one body, so that another order only moves them, and what a filter hides
/// stays where it is.
#[component]
fn EventTable(props: &EventTableProps) -> Html {
    let page = &props.page;
    let wording = page.wording;
    let matrix = page.matrices.get(props.index);
    let is_large = matrix.is_some_and(is_large);
    let (filter, arrangement) = &use_painted((props.filter.clone(), props.order), is_large);
    let Some(matrix) = matrix else {
        return html! {};
    };
    let [item, calculation, verdict] = wording.heads;
    let [by_verdict, by_item] = wording.facets.orders;
    let order = props.order;
    let mounted = frame::rows(props.pieces, matrix.columns.len());
    let is_wide = matrix.columns.len() > WIDE;
    let class = AttrValue::from(match (is_wide, is_large) {
        (true, true) => "matrix wide large",
        (true, false) => "matrix wide",
        (false, true) => "matrix large",
        (false, false) => "matrix",
    });
    let sort = |by, name: &str| sort_button(name.to_owned(), by, order, &props.on_sort);
    let content = html! {
        <>
            <caption class="unseen">{ wording.caption }</caption>
            <thead>
                <tr>
                    <th scope="col" class="item" aria-sort={aria_sort(By::Item, order)}>
                        { item }{ sort(By::Item, by_item) }
                    </th>
                    { for matrix.columns.iter().map(|index| {
                        column_head(page, *index, order, &props.on_sort)
                    }) }
                    <th scope="col" class="calculation">{ calculation }</th>
                    <th scope="col" class="verdict" aria-sort={aria_sort(By::Verdict, order)}>
                        { verdict }{ sort(By::Verdict, by_verdict) }
                    </th>
                </tr>
            </thead>
            <tbody>
                { for arranged(page, matrix, *arrangement).into_iter().take(mounted).map(|at| match at {
                    Row::Heading(verdict) => heading(page, matrix, verdict, filter),
                    Row::Fact(fact) => {
                        let is_hidden = !filter.fits(page, fact);
                        row(page, props.index, fact, is_hidden)
                    }
                }) }
            </tbody>
        </>
    };
    let table = match props.index {
        0 => element(
            "table",
            &["id", "tabindex", "class"],
            vec!["figures".into(), "-1".into(), class],
            content,
        ),
        _ => element(
            "table",
            &["tabindex", "class"],
            vec!["-1".into(), class],
            content,
        ),
    };
    html! {
        <div class="pane" role="region" tabindex="0"
            aria-label={fill(wording.pane, &[("name", &props.name)])}>
            { table }
        </div>
    }
}

fn is_large(matrix: &Matrix) -> bool {
    let rows: usize = matrix.groups.iter().map(|(_, rows)| rows.len()).sum();
    rows * matrix.columns.len() > LARGE
}

/// A verdict, how many facts with it are shown, and what it means. It heads the columns below it
/// up to the next one.
fn heading(page: &Page, matrix: &Matrix, verdict: Verdict, filter: &Filter) -> Html {
    let columns = (matrix.columns.len() + 3).to_string();
    let id = anchor::verdict(verdict.name(), matrix.event);
    let meaning = page.wording.verdict(verdict).map(|words| words.meaning);
    let mut groups = matrix.groups.iter();
    let rows = groups.find(|(of, _)| *of == verdict).map(|(_, rows)| rows);
    let rows = rows.into_iter().flatten();
    let shown = rows.filter(|fact| filter.fits(page, **fact)).count();
    html! {
        <tr class="group" key={verdict.name()} {id} tabindex="-1" hidden={shown == 0}>
            <th scope="col" colspan={columns}>
                <span class="pinned">
                    { stamp(verdict, page.wording) }
                    { " " }
                    <span class="number">{ shown }</span>
                    { " " }
                    <span class="meaning">{ meaning }</span>
                </span>
            </th>
        </tr>
    }
}

/// The row of a fact. It can take the focus: a link may lead to it. Its cells are a component of
/// their own, which what is hidden or moved does not render again.
fn row(page: &Rc<Page>, matrix: usize, index: usize, is_hidden: bool) -> Html {
    let Some(fact) = page.comparison.facts.get(index) else {
        return html! {};
    };
    html! {
        <tr key={index} id={anchor::row(index)}
            data-group={fact.group.name()} data-kind={fact.kind.name()}
            data-verdict={fact.verdict.name()} tabindex="-1" hidden={is_hidden}>
            { part::<FactRow>(FactRowProps { page: page.clone(), matrix, fact: index }) }
        </tr>
    }
}
