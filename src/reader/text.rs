//! The text of an article.

use std::rc::Rc;

use yew::prelude::*;

use super::fold::{Block, blocks};
use super::line::{Context, line};
use crate::anchor;
use crate::element::{element, words};
use crate::page::Page;
use crate::raw;
use crate::wording::fill;

/// A text of more bytes than this is laid out a few lines at a time, so that a browser can leave out
/// what is out of sight: laying out several whole ones takes it longer than a click may.
const LONG: usize = 20_000;

/// So many lines, at a time. A browser asks of each such piece, at each frame, whether it is in sight.
const PIECE: usize = 8;

/// Properties of [`DocumentText`].
#[derive(Properties, PartialEq)]
pub struct DocumentTextProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// Index of the document.
    pub index: usize,
}

/// An article's lines, its boilerplate folded. A text never changes, so it is rendered once.
///
/// The elements with `data-raw`, and nothing else, hold its text: the client reads it there, but for
/// the lines that are folded, which the file of the page leaves out. Without the client the fold leads
/// to the file with the whole text.
#[component]
pub fn DocumentText(props: &DocumentTextProps) -> Html {
    let wording = props.page.wording;
    let Some((id, document)) = props.page.document(props.index) else {
        return html! {};
    };
    let phrases = props.page.phrases.get(props.index);
    let phrases = phrases.map(Vec::as_slice).unwrap_or_default();
    let stretches = raw::lines(document, phrases);
    let context = Context {
        id,
        document,
        phrases,
        stretches: &stretches,
    };
    let source = AttrValue::from(["./", &anchor::source(id)].concat());
    let content = blocks(&document.article)
        .into_iter()
        .map(|block| match block {
            Block::Shown(index) => line(&context, index),
            Block::Folded { lines, reason } => {
                let count = lines.len().to_string();
                let article = &document.article;
                let text = article.text.get(raw::extent(article, lines));
                let text = text.unwrap_or_default().to_owned();
                let reason = reason
                    .map(|reason| wording.reason(reason))
                    .unwrap_or_default();
                let values = [("reason", reason), ("n", count.as_str())];
                html! {
                    <details class="folded">
                        <summary lang={wording.tag}>{ fill(wording.folded, &values) }</summary>
                        <a lang={wording.tag} href={source.clone()}>
                            { wording.as_read }
                        </a>
                        { element("p", &["data-raw"], vec!["removed".into()], words(text)) }
                    </details>
                }
            }
        });
    if document.article.text.len() <= LONG {
        return element("div", &["class"], vec!["text".into()], content.collect());
    }
    let content: Vec<Html> = content.collect();
    let pieces = content.chunks(PIECE).map(<[Html]>::to_vec);
    let pieces = pieces.map(|lines| element("div", &[], Vec::new(), lines.into_iter().collect()));
    element(
        "div",
        &["class"],
        vec!["text long".into()],
        pieces.collect(),
    )
}
