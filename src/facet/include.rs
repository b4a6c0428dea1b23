//! Taking articles of other events into the comparison.

use std::rc::Rc;

use yew::prelude::*;

use crate::matrix::Matrix;
use crate::page::Page;
use crate::status::say;
use crate::wording::fill;

/// Properties of [`Include`].
#[derive(Properties, PartialEq)]
pub struct IncludeProps {
    /// The page as the articles are grouped by what they say.
    pub page: Rc<Page>,
    /// Indices of the documents that have been taken in.
    pub included: Vec<usize>,
    /// Takes those that the reader wants in.
    pub on_include: Callback<Vec<usize>>,
}

/// A button for each other event: pressed, its articles stand beside those of the main one.
#[component]
pub fn Include(props: &IncludeProps) -> Html {
    let (page, included) = (&props.page, &props.included);
    let words = page.wording.facets;
    use_said(page, included);
    html! {
        <div class="tools include" role="group" aria-labelledby="include-name">
            <span class="tool-name" id="include-name">{ words.include }</span>
            { for page.matrices.iter().skip(1).map(|matrix| {
                let is_in = is_within(matrix, included);
                let next = toggled(included, matrix, is_in);
                let names = page.titles(matrix.event);
                let onclick = props.on_include.reform(move |_: MouseEvent| next.clone());
                html! {
                    <button type="button" key={matrix.event} {onclick}
                        aria-pressed={if is_in { "true" } else { "false" }}>{ names }</button>
                }
            }) }
        </div>
    }
}

/// Says which events have been taken in, or out again, once they are.
#[hook]
fn use_said(page: &Rc<Page>, included: &[usize]) {
    let before = use_mut_ref(|| included.to_vec());
    let page = page.clone();
    use_effect_with(included.to_vec(), move |included| {
        let before = before.replace(included.clone());
        for matrix in page.matrices.iter().skip(1) {
            let [was_in, is_in] = [&before, included].map(|of| is_within(matrix, of));
            let [taken_in, taken_out] = page.wording.facets.included;
            if was_in != is_in {
                let said = if is_in { taken_in } else { taken_out };
                say(fill(said, &[("names", &page.titles(matrix.event))]));
            }
        }
    });
}

/// Whether all articles of an event are among `included`.
fn is_within(matrix: &Matrix, included: &[usize]) -> bool {
    matrix.columns.iter().all(|it| included.contains(it))
}

/// With the articles of an event, or without them.
fn toggled(included: &[usize], matrix: &Matrix, is_in: bool) -> Vec<usize> {
    let of_event = |it: &usize| matrix.columns.contains(it);
    let mut documents: Vec<usize> = included
        .iter()
        .copied()
        .filter(|it| !of_event(it))
        .collect();
    if !is_in {
        documents.extend(&matrix.columns);
    }
    documents.sort_unstable();
    documents
}
