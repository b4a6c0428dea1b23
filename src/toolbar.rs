//! The tools: those of the whole page at its top, and above the table how it reckons and writes.
//! They need a script: without one they are not shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::export::{Export, ExportProps, share};
use crate::page::Page;
use crate::part::part;
use crate::preference::number_styles;
use crate::rate::{RateFields, RateFieldsProps, Typed};
use crate::search::{Search, SearchProps};
use crate::wording::Wording;

/// Searching, and taking along: the search reads the `page` at the market's rates, the export the
/// page as it is `shown`.
pub fn toolbar(page: &Rc<Page>, shown: &Rc<Page>) -> Html {
    html! {
        <section class="tools" aria-label={page.wording.tools.name}>
            { part::<Search>(SearchProps { page: page.clone() }) }
            { part::<Export>(ExportProps { page: shown.clone() }) }
            { share(page) }
        </section>
    }
}

/// The rates that the reader types, and how numbers are written.
pub fn settings(
    page: &Rc<Page>,
    rates: &[Typed],
    on_rates: Callback<Vec<Typed>>,
    onchoose: &Callback<&'static Wording>,
) -> Html {
    html! {
        <div class="tools settings">
            { part::<RateFields>(RateFieldsProps {
                page: page.clone(),
                typed: rates.to_vec(),
                onchange: on_rates,
            }) }
            { number_styles(page.wording, onchoose) }
        </div>
    }
}
