//! The head of an article's column.

use std::rc::Rc;

use yew::prelude::*;

use crate::anchor;
use crate::page::Page;
use crate::reader::dateline;

/// Properties of [`ColumnHead`].
#[derive(Properties, PartialEq)]
pub struct ColumnHeadProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the document.
    pub index: usize,
}

/// Outlet and date of an article, leading to its text.
#[component]
pub fn ColumnHead(props: &ColumnHeadProps) -> Html {
    let Some((id, document)) = props.page.document(props.index) else {
        return html! {};
    };
    let wording = props.page.wording;
    let article = &document.article;
    let outlet = props.page.outlet(document);
    html! {
        <th scope="col" data-file={article.file.clone()}>
            <a class="outlet" href={anchor::href(&anchor::document(id))}>{ outlet.to_owned() }</a>
            { " " }
            <span class="short-id">{ id.to_owned() }</span>
            <span class="dateline">{ dateline(article, wording) }</span>
        </th>
    }
}
