//! The pictures: who lies where, rates that articles imply against the market's, dates on a line.
//!
//! Each says in words what it shows. Where a thing lies is computed by `daejo_plot`, in whole
//! units; the modules here put it into elements. Those below the table are drawn by the client,
//! which comes before they do: the page as it is built has the words, and room for the drawings.

mod interval;
mod rates;
pub mod svg;
mod timeline;

use yew::prelude::*;

use crate::page::Page;
pub use interval::strip;

/// The rates of each pair of currencies, and the dates of the main event, in words, and drawn as well
/// if `is_drawn`; nothing where there is nothing to draw.
pub fn pictures(page: &Page, is_drawn: bool) -> Html {
    let lines = page.rates.lines.iter();
    let rates = lines.filter_map(|line| rates::figure(page, line, is_drawn));
    let mut figures: Vec<Html> = rates.collect();
    figures.extend(timeline::figure(page, is_drawn));
    if figures.is_empty() {
        return html! {};
    }
    // Until they are drawn their words are left out of the file: nothing is to be heard of them.
    let is_hidden = (!is_drawn).then_some("true");
    html! {
        <section class="pictures" aria-labelledby="pictures-heading" aria-hidden={is_hidden}>
            <h2 id="pictures-heading">{ page.wording.pictures().heading }</h2>
            <div class="figures-drawn">{ for figures }</div>
        </section>
    }
}

/// A picture under its heading: how to read it, the drawing, and the same in words.
fn figure(heading: String, note: &'static str, drawing: Html, words: Vec<String>) -> Html {
    html! {
        <figure>
            <figcaption>
                <h3>{ heading }</h3>
                <p class="hint">{ note }</p>
            </figcaption>
            { drawing }
            <ul class="in-words">{ for words.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </figure>
    }
}
