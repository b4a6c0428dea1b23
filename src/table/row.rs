//! What is in a row of the table.

use std::rc::Rc;

use yew::prelude::*;

use super::calculation::Calculation;
use super::cell::FactCell;
use super::label::{name, value};
use super::verdict::VerdictCell;
use crate::export::CopyRow;
use crate::page::Page;

/// Properties of [`FactRow`].
#[derive(Properties, PartialEq)]
pub struct FactRowProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the matrix.
    pub matrix: usize,
    /// Index of the fact.
    pub fact: usize,
}

/// A fact: what it is, a cell an article, the calculation, the verdict.
#[component]
pub fn FactRow(props: &FactRowProps) -> Html {
    let page = &props.page;
    let Some(fact) = page.comparison.facts.get(props.fact) else {
        return html! {};
    };
    let columns = page.matrices.get(props.matrix).map(|it| it.columns.iter());
    html! {
        <>
            <th scope="row">
                <span class="role">{ name(page, fact) }</span>
                { " " }
                <span class="label">{ value(page, fact) }</span>
                <CopyRow page={page.clone()} fact={props.fact} />
            </th>
            { for columns.into_iter().flatten().map(|column| html! {
                <FactCell page={page.clone()} fact={props.fact} column={*column} />
            }) }
            <Calculation page={page.clone()} fact={props.fact} />
            <VerdictCell page={page.clone()} fact={props.fact} />
        </>
    }
}
