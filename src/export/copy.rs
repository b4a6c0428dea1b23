//! The button of a row that copies it.

use std::rc::Rc;

use yew::prelude::*;

use super::{Sheet, deliver, html as table, record, tsv};
use crate::page::Page;
use crate::wording::fill;

/// Copies what each article states of a fact, a line each, with its heads.
pub fn copy_row(page: &Rc<Page>, fact: usize) -> Html {
    let words = page.wording.tools;
    let page = page.clone();
    let copy = Callback::from(move |_: MouseEvent| {
        let Some(record) = record(&page, fact) else {
            return;
        };
        let done = fill(words.row_copied, &[("label", &record.label)]);
        let sheet = Sheet::of(&[record], page.wording);
        deliver::copy([tsv(&sheet), table(&sheet)], done, &page);
    });
    let (text, meaning) = words.copy_row;
    html! {
        <button type="button" class="copy-row" onclick={copy} aria-label={meaning}>{ text }</button>
    }
}
