//! The foot of the page: what it rests on.

use std::rc::Rc;

use daejo_figures::calendar::iso;
use yew::prelude::*;

use crate::page::Page;
use crate::wording::fill;

/// Properties of [`Sources`].
#[derive(Properties, PartialEq)]
pub struct SourcesProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// Notes, and whose the exchange rates are.
#[component]
pub fn Sources(props: &SourcesProps) -> Html {
    let page = &props.page;
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
