//! The head of an article's column.

use std::rc::Rc;

use yew::prelude::*;

use crate::anchor;
use crate::facet::{By, Order, SortButton, aria_sort};
use crate::page::Page;
use crate::reader::dateline;

/// Properties of [`ColumnHead`].
#[derive(Properties, PartialEq)]
pub struct ColumnHeadProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the document.
    pub index: usize,
    /// The order of the rows.
    pub order: Order,
    /// Takes the order that the reader wants.
    pub on_sort: Callback<Order>,
}

/// Outlet and date of an article, leading to its text; that it is of another event, where the
/// reader has taken it in.
#[component]
pub fn ColumnHead(props: &ColumnHeadProps) -> Html {
    let Some((id, document)) = props.page.document(props.index) else {
        return html! {};
    };
    let wording = props.page.wording;
    let article = &document.article;
    let outlet = props.page.outlet(document);
    let by = By::Outlet(props.index);
    let name = Order {
        by,
        is_reversed: false,
    }
    .name(&props.page);
    let is_guest = props.page.included.contains(&props.index);
    html! {
        <th scope="col" data-file={article.file.clone()} aria-sort={aria_sort(by, props.order)}>
            <a class="outlet" href={anchor::href(&anchor::document(id))}>{ outlet.to_owned() }</a>
            { " " }
            <span class="short-id">{ id.to_owned() }</span>
            if is_guest {
                <span class="guest">{ wording.facets.guest }</span>
            }
            <span class="dateline">
                { dateline(article, wording) }
                <SortButton {name} {by} order={props.order} on_sort={props.on_sort.clone()} />
            </span>
        </th>
    }
}
