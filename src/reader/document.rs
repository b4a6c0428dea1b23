//! An article's column.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::Bar;
use super::heading::DocumentHeading;
use super::text::DocumentText;
use crate::anchor;
use crate::page::Page;
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
    let heading = format!("{}-title", anchor::document(id));
    let place = match props.column {
        Some(column) => Some(["place-", &(column + 1).to_string()].concat()),
        None => props.is_live.then(|| "away".to_owned()),
    };
    // Who scrolls it by keys has to get into it.
    let tabindex = if props.column.is_some() { "0" } else { "-1" };
    html! {
        <article class={classes!("document", place)} id={anchor::document(id)}
            lang={article.language.tag()} {tabindex} aria-labelledby={heading.clone()}
            data-file={article.file.clone()}>
            if let Some(column) = props.column {
                <Bar page={page.clone()} document={props.index} {column} fact={props.fact}
                    on_action={props.on_action.clone()} />
            }
            <DocumentHeading page={page.clone()} index={props.index} id={heading} />
            <DocumentText page={page.clone()} index={props.index} />
        </article>
    }
}
