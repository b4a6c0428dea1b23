//! The bar of tools above the table. They need a script: without one it is not shown.

use std::rc::Rc;

use yew::prelude::*;

use crate::export::{Export, ExportProps};
use crate::page::Page;
use crate::part::part;
use crate::preference::number_styles;
use crate::rate::{RateFields, RateFieldsProps, Typed};
use crate::search::{Search, SearchProps};
use crate::wording::Wording;

/// The tools, in the order in which a reader comes to need them: those that read the texts have
/// the `page` at the market's rates, the export the page as it is `shown`.
pub fn toolbar(
    page: &Rc<Page>,
    shown: &Rc<Page>,
    onrates: Callback<Vec<Typed>>,
    onchoose: &Callback<&'static Wording>,
) -> Html {
    html! {
        <section class="tools" aria-label={page.wording.tools.name}>
            { part::<Search>(SearchProps { page: page.clone() }) }
            <div class="line-of-tools">
                { part::<RateFields>(RateFieldsProps { page: page.clone(), onchange: onrates }) }
                { number_styles(page.wording, onchoose) }
                { part::<Export>(ExportProps { page: shown.clone() }) }
            </div>
        </section>
    }
}
