//! The buttons that take the whole table along.

use std::rc::Rc;

use yew::prelude::*;

use super::{Sheet, csv, deliver, html as table, json, markdown, records, tsv};
use crate::element::focus;
use crate::page::Page;
use crate::status::say;
use crate::wording::fill;

/// Properties of [`Export`].
#[derive(Properties, PartialEq)]
pub struct ExportProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Csv,
    Json,
    Markdown,
}

const FORMATS: [Format; 3] = [Format::Csv, Format::Json, Format::Markdown];

impl Format {
    /// Its name, the ending of its files, its media type.
    fn names(self) -> [&'static str; 3] {
        match self {
            Self::Csv => ["CSV", ".csv", "text/csv;charset=utf-8"],
            Self::Json => ["JSON", ".json", "application/json"],
            Self::Markdown => ["Markdown", ".md", "text/markdown;charset=utf-8"],
        }
    }

    fn text(self, page: &Page) -> String {
        let records = records(page);
        match self {
            Self::Csv => csv(&Sheet::of(&records, page.wording)),
            Self::Json => json(&records, page),
            Self::Markdown => markdown(&records, page),
        }
    }
}

/// A button that unfolds one that copies the table, and one for each kind of file; Esc folds them.
#[component]
pub fn Export(props: &ExportProps) -> Html {
    let words = props.page.wording.tools;
    let is_open = use_state_eq(|| false);
    let onclick = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let onkeydown = {
        let is_open = is_open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && *is_open {
                is_open.set(false);
                // What had the focus goes.
                focus("#export");
            }
        })
    };
    html! {
        <>
            <button type="button" id="export" class="unfolds" {onclick}
                onkeydown={onkeydown.clone()}
                aria-expanded={if *is_open { "true" } else { "false" }}>{ words.export }</button>
            if *is_open {
                <div class="unfolded export" role="group" aria-labelledby="export" {onkeydown}>
                    { copy(&props.page) }
                    { for FORMATS.map(|format| save(&props.page, format)) }
                </div>
            }
        </>
    }
}

fn copy(page: &Rc<Page>) -> Html {
    let words = page.wording.tools;
    let page = page.clone();
    let copy = Callback::from(move |_: MouseEvent| {
        let sheet = Sheet::of(&records(&page), page.wording);
        let count = sheet.lines.len().to_string();
        let done = fill(words.table_copied, &[("n", &count)]);
        deliver::copy([tsv(&sheet), table(&sheet)], done, &page);
    });
    html! {
        <button type="button" id="copy-table" onclick={copy}>{ words.copy_table }</button>
    }
}

fn save(page: &Rc<Page>, format: Format) -> Html {
    let words = page.wording.tools;
    let [name, ending, media] = format.names();
    let page = page.clone();
    let save = Callback::from(move |_: MouseEvent| {
        let file = [words.file, ending].concat();
        let done = fill(words.saved, &[("name", &file)]);
        let saved = deliver::save(&file, media, &format.text(&page));
        say(saved.map_or_else(|| words.refused.to_owned(), |()| done));
    });
    html! {
        <button type="button" onclick={save}
            title={fill(words.save, &[("format", name)])}>{ name }</button>
    }
}
