//! The buttons that take the whole table along.

use std::rc::Rc;

use yew::prelude::*;

use super::{Sheet, csv, deliver, html as table, json, markdown, records, tsv};
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

/// A button that copies the table, and one for each kind of file.
#[component]
pub fn Export(props: &ExportProps) -> Html {
    let words = props.page.wording.tools;
    let copy = {
        let page = props.page.clone();
        Callback::from(move |_: MouseEvent| {
            let sheet = Sheet::of(&records(&page), page.wording);
            let count = sheet.lines.len().to_string();
            let done = fill(words.table_copied, &[("n", &count)]);
            deliver::copy([tsv(&sheet), table(&sheet)], done, &page);
        })
    };
    html! {
        <div class="tool export" role="group" aria-labelledby="export-name">
            <span class="tool-name" id="export-name">{ words.export }</span>
            <button type="button" id="copy-table" onclick={copy}>{ words.copy_table }</button>
            { for FORMATS.map(|format| {
                let [name, ending, media] = format.names();
                let page = props.page.clone();
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
            }) }
        </div>
    }
}
