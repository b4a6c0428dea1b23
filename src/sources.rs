//! The foot of the page: what it rests on.

use daejo_figures::calendar::iso;
use yew::prelude::*;

use crate::page::Page;
use crate::wording::fill;

/// Notes, and whose the exchange rates are.
pub fn sources(page: &Page) -> Html {
    let wording = page.wording;
    html! {
        <footer>
            if let Some(until) = page.rates.until {
                <p class="rates">
                    { fill(wording.rates_source, &[("day", &iso(until))]) }
                </p>
            }
            { for wording.notes.iter().map(|note| html! { <p>{ *note }</p> }) }
        </footer>
    }
}
