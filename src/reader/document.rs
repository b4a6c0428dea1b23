//! An article's column.

use std::rc::Rc;

use yew::prelude::*;

use super::fold::{Block, blocks};
use super::heading::DocumentHeading;
use super::line::{Context, line};
use crate::page::Page;
use crate::wording::fill;
use crate::{anchor, given, raw};

/// Properties of [`DocumentColumn`].
#[derive(Properties, PartialEq)]
pub struct DocumentColumnProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the document.
    pub index: usize,
}

/// An article whole: what is known about it, its lines, its boilerplate folded.
///
/// The elements with `data-raw`, and nothing else, hold its text: the client reads it there.
#[component]
pub fn DocumentColumn(props: &DocumentColumnProps) -> Html {
    let wording = props.page.wording;
    let Some((id, document)) = props.page.document(props.index) else {
        return html! {};
    };
    let article = &document.article;
    let heading = format!("{}-title", anchor::document(id));
    let phrases = props.page.phrases.get(props.index);
    let phrases = phrases.map(Vec::as_slice).unwrap_or_default();
    let stretches = raw::lines(document, phrases);
    let context = Context {
        id,
        document,
        phrases,
        stretches: &stretches,
    };
    let given = given::of(document);
    let date = given.published;
    let inferred = date.as_ref().filter(|date| date.inferred).map(|_| "");
    html! {
        <article class="document" id={anchor::document(id)} lang={article.language.tag()}
            tabindex="-1" aria-labelledby={heading.clone()} data-file={article.file.clone()}
            data-given-title={given.title} data-given-outlet={given.outlet}
            data-given-author={given.author} data-given-source={given.source}
            data-given-published={date.as_ref().map(|date| given::days(date.interval))}
            data-given-inferred={inferred}
            data-given-note={date.and_then(|date| date.note)}>
            <DocumentHeading page={props.page.clone()} index={props.index} id={heading} />
            <div class="text">
                { for blocks(article).into_iter().map(|block| match block {
                    Block::Shown(index) => line(&context, index),
                    Block::Folded { lines, reason } => {
                        let count = lines.len().to_string();
                        let values = [("reason", reason), ("n", count.as_str())];
                        html! {
                            <details class="folded">
                                <summary lang={wording.tag}>{ fill(wording.folded, &values) }</summary>
                                { for lines.map(|index| line(&context, index)) }
                            </details>
                        }
                    }
                }) }
            </div>
        </article>
    }
}
