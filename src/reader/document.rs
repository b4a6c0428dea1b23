//! An article's column.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::bar;
use super::heading::heading;
use super::text::{DocumentText, DocumentTextProps};
use crate::anchor;
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
    let place = match props.column {
        Some(column) => Some(["place-", &(column + 1).to_string()].concat()),
        None => props.is_live.then(|| "away".to_owned()),
    };
    // Who scrolls it by keys has to get into it.
    let tabindex = if props.column.is_some() { "0" } else { "-1" };
    html! {
        <article class={classes!("document", place)} id={anchor::document(id)}
            lang={article.language.tag()} {tabindex} aria-labelledby={heading_id.clone()}
            data-file={article.file.clone()}>
            if let Some(column) = props.column {
                { bar(page, props.index, column, props.fact, &props.on_action) }
            }
            { heading(page, (id, document), heading_id) }
            { part::<DocumentText>(DocumentTextProps { page: page.clone(), index: props.index }) }
        </article>
    }
}
