//! The head of an article's column.

use yew::prelude::*;

use crate::anchor;
use crate::element::span;
use crate::facet::{By, Order, aria_sort, sort_button};
use crate::page::Page;
use crate::reader::dateline;

/// Outlet and date of an article, leading to its text; that it is of another event, where the
/// reader has taken it in.
pub fn column_head(page: &Page, index: usize, order: Order, on_sort: &Callback<Order>) -> Html {
    let Some((id, document)) = page.document(index) else {
        return html! {};
    };
    let wording = page.wording;
    let article = &document.article;
    let outlet = page.outlet(document);
    let by = By::Outlet(index);
    let name = Order {
        by,
        is_reversed: false,
    }
    .name(page);
    let is_guest = page.included.contains(&index);
    html! {
        <th scope="col" data-file={article.file.clone()} aria-sort={aria_sort(by, order)}>
            <a class="outlet" href={anchor::href(&anchor::document(id))}>{ outlet.to_owned() }</a>
            { " " }
            { span("short-id", id.to_owned()) }
            if is_guest {
                { span("guest", wording.facets.guest) }
            }
            <span class="dateline">
                { dateline(article, wording) }
                { sort_button(name, by, order, on_sort) }
            </span>
        </th>
    }
}
