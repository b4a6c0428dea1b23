//! Taking articles of other events into the comparison.

use std::rc::Rc;

use yew::prelude::*;

use crate::matrix::Matrix;
use crate::page::Page;
use crate::status::use_say;
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
    let say = use_say();
    html! {
        <div class="tools include" role="group" aria-labelledby="include-name">
            <span class="tool-name" id="include-name">{ words.include }</span>
            { for page.matrices.iter().skip(1).map(|matrix| {
                let is_in = matrix.columns.iter().all(|it| included.contains(it));
                let next = toggled(included, matrix, is_in);
                let names = page.titles(matrix.event);
                let [taken_in, taken_out] = words.included;
                let said = if is_in { taken_out } else { taken_in };
                let said = fill(said, &[("names", &names)]);
                let (say, on_include) = (say.clone(), props.on_include.clone());
                let onclick = Callback::from(move |_: MouseEvent| {
                    on_include.emit(next.clone());
                    say.say(said.clone());
                });
                html! {
                    <button type="button" key={matrix.event} {onclick}
                        aria-pressed={if is_in { "true" } else { "false" }}>{ names }</button>
                }
            }) }
        </div>
    }
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
