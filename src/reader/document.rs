//! An article's column.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::Bar;
use super::heading::DocumentHeading;
use super::text::DocumentText;
use crate::page::Page;
use crate::state::Action;
use crate::{anchor, given};

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
    let given = given::of(document);
    let date = given.published;
    let inferred = date.as_ref().filter(|date| date.inferred).map(|_| "");
    let place = match props.column {
        Some(column) => Some(["place-", &(column + 1).to_string()].concat()),
        None => props.is_live.then(|| "away".to_owned()),
    };
    // Who scrolls it by keys has to get into it.
    let tabindex = if props.column.is_some() { "0" } else { "-1" };
    html! {
        <article class={classes!("document", place)} id={anchor::document(id)}
            lang={article.language.tag()} {tabindex} aria-labelledby={heading.clone()}
            data-file={article.file.clone()}
            data-given-title={given.title} data-given-outlet={given.outlet}
            data-given-author={given.author} data-given-source={given.source}
            data-given-published={date.as_ref().map(|date| given::days(date.interval))}
            data-given-inferred={inferred}
            data-given-note={date.and_then(|date| date.note)}>
            if let Some(column) = props.column {
                <Bar page={page.clone()} document={props.index} {column} fact={props.fact}
                    on_action={props.on_action.clone()} />
            }
            <DocumentHeading page={page.clone()} index={props.index} id={heading} />
            <DocumentText page={page.clone()} index={props.index} />
        </article>
    }
}
