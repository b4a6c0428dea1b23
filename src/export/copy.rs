//! The button of a row that copies it.

use std::rc::Rc;

use yew::prelude::*;

use super::{Sheet, deliver, html as table, record, tsv};
use crate::page::Page;
use crate::status::Say;
use crate::wording::fill;

/// Copies what each article states of a fact, a line each, with its heads.
pub fn copy_row(page: &Rc<Page>, fact: usize, say: &Say) -> Html {
    let words = page.wording.tools;
    let (page, say) = (page.clone(), say.clone());
    let copy = Callback::from(move |_: MouseEvent| {
        let Some(record) = record(&page, fact) else {
            return;
        };
        let done = fill(words.row_copied, &[("label", &record.label)]);
        let sheet = Sheet::of(&[record], page.wording);
        deliver::copy([tsv(&sheet), table(&sheet)], done, &page, &say);
    });
    let (text, meaning) = words.copy_row;
    html! {
        <button type="button" class="copy-row" onclick={copy} aria-label={meaning}>{ text }</button>
    }
}
