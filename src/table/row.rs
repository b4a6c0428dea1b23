//! What is in a row of the table.

use std::rc::Rc;

use yew::prelude::*;

use super::calculation::calculation_cell;
use super::cell::fact_cell;
use super::label::{name, value};
use super::verdict::verdict_cell;
use crate::element::span;
use crate::export::copy_row;
use crate::page::Page;

/// Properties of [`FactRow`].
#[derive(Properties)]
pub struct FactRowProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the matrix.
    pub matrix: usize,
    /// Index of the fact.
    pub fact: usize,
}

/// Most rows say nothing of a rate that a reader types.
impl PartialEq for FactRowProps {
    fn eq(&self, other: &Self) -> bool {
        (self.matrix, self.fact) == (other.matrix, other.fact)
            && (self.page == other.page || self.page.shows_the_same(&other.page, self.fact))
    }
}

/// A fact: what it is, a cell an article, the calculation, the verdict. Its parts are functions: as
/// components, each would be marked off in the page by two comments.
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
                { span("role", name(page, fact)) }
                { " " }
                { span("label", value(page, fact)) }
                { copy_row(page, props.fact) }
            </th>
            { for columns.into_iter().flatten().map(|at| fact_cell(page, props.fact, *at)) }
            { calculation_cell(page, props.fact) }
            { verdict_cell(page, fact) }
        </>
    }
}
