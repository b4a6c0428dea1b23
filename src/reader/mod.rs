//! The texts, side by side, with every figure marked.

mod document;
mod fold;
mod heading;
mod legend;
mod line;

use std::rc::Rc;

use yew::prelude::*;

use crate::page::Page;
use document::DocumentColumn;
pub use heading::dateline;
use legend::Legend;

/// Properties of [`Reader`].
#[derive(Properties, PartialEq)]
pub struct ReaderProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// A column an article.
#[component]
pub fn Reader(props: &ReaderProps) -> Html {
    let page = &props.page;
    html! {
        <section class="reader" id="reader" aria-labelledby="reader-heading" tabindex="-1">
            <h2 id="reader-heading">{ page.wording.reader }</h2>
            <Legend page={page.clone()} />
            <div class="columns">
                { for (0..page.ids.len()).map(|index| html! {
                    <DocumentColumn key={index} page={page.clone()} {index} />
                }) }
            </div>
        </section>
    }
}
