//! An article's column.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::bar;
use super::heading::heading;
use super::text::{DocumentText, DocumentTextProps};
use crate::anchor;
use crate::element::element;
use crate::page::Page;
use crate::part::part;
use crate::state::Action;

/// Properties of [`DocumentColumn`].
#[derive(Properties, PartialEq)]
pub struct DocumentColumnProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the document.
    pub index: usize,
    /// A script runs: some documents may be away.
    pub is_live: bool,
    /// The column that shows it.
    pub column: Option<usize>,
    /// Its text is in the document.
    pub has_text: bool,
    /// Index of the fact that is selected.
    pub fact: Option<usize>,
    /// What the reader wants.
    pub on_action: Callback<Action>,
}

/// An article whole: what is known about it, and its text.
///
/// Its place is a class, not its order in the tree: what moves in the tree loses where it was
/// scrolled to.
#[component]
pub fn DocumentColumn(props: &DocumentColumnProps) -> Html {
    let page = &props.page;
    let Some((id, document)) = page.document(props.index) else {
        return html! {};
    };
    let article = &document.article;
    let heading_id = [&anchor::document(id), "-title"].concat();
    let class = match props.column {
        Some(column) => ["document place-", &(column + 1).to_string()].concat(),
        None if props.is_live => "document away".to_owned(),
        None => "document".to_owned(),
    };
    // Who scrolls it by keys has to get into it.
    let tabindex = if props.column.is_some() { "0" } else { "-1" };
    let names = &[
        "id",
        "lang",
        "tabindex",
        "aria-labelledby",
        "data-file",
        "class",
    ];
    let values = vec![
        anchor::document(id).into(),
        article.language.tag().into(),
        tabindex.into(),
        heading_id.clone().into(),
        article.file.clone().into(),
        class.into(),
    ];
    let content = html! {
        <>
            if let Some(column) = props.column {
                { bar(page, props.index, column, props.fact, &props.on_action) }
            }
            { heading(page, (id, document), heading_id) }
            if props.has_text {
                { part::<DocumentText>(DocumentTextProps {
                    page: page.clone(),
                    index: props.index,
                }) }
            }
        </>
    };
    element("article", names, values, content)
}
