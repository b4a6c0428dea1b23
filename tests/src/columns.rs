//! What stands where in the columns, as a reader scrolls them.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;

use crate::Browser;

/// A column.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Column {
    /// The file of its article.
    pub file: String,
    /// How far it is scrolled, in pixels, and how far it can be.
    pub scrolled: (i64, i64),
    /// The height above which a sentence leads.
    pub third: i64,
    /// The sentences that state facts.
    pub sentences: Vec<Stated>,
}

/// A sentence that states facts.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Stated {
    /// The numbers of their rows.
    pub facts: Vec<u32>,
    /// Where it begins below the upper edge of the column.
    pub top: i64,
}

impl Column {
    /// Whether it states a fact.
    #[must_use]
    pub fn states(&self, fact: u32) -> bool {
        self.tops(fact).next().is_some()
    }

    /// Where the sentences begin that state a fact.
    pub fn tops(&self, fact: u32) -> impl Iterator<Item = i64> {
        let stating = self.sentences.iter();
        let stating = stating.filter(move |it| it.facts.contains(&fact));
        stating.map(|it| it.top)
    }
}

impl Browser {
    /// The columns from left to right, once they have come to rest.
    ///
    /// # Errors
    ///
    /// When they do not.
    pub async fn columns(&self) -> Result<Vec<Column>> {
        self.wait_until("the columns have come to rest", REST, json!([]))
            .await?;
        let columns = self.evaluate(COLUMNS, json!([])).await?;
        serde_json::from_value(columns).context("the columns are not made as the harness expects")
    }

    /// Scrolls a column by so many pixels, and says what the columns are then.
    ///
    /// # Errors
    ///
    /// When they do not come to rest.
    pub async fn scroll_column(&self, column: usize, by: i64) -> Result<Vec<Column>> {
        let place = format!(".place-{}", column + 1);
        let from = "return document.querySelector(arguments[0]).scrollTop;";
        let from = self.evaluate(from, json!([place])).await?;
        let script =
            "document.querySelector(arguments[0]).scrollTop = arguments[1] + arguments[2];";
        self.evaluate(script, json!([place, from, by])).await?;
        self.columns().await
    }
}

/// For longer than the page takes what moves for its own doing.
const REST: &str = "
    const now = [...document.querySelectorAll('.document')].map(it => it.scrollTop).join();
    if (window.columnsWere?.now !== now) window.columnsWere = { now, at: performance.now() };
    const rests = performance.now() - window.columnsWere.at > 300;
    if (rests) delete window.columnsWere;
    return rests;
";

const COLUMNS: &str = "
    const place = column => getComputedStyle(column).order;
    const columns = [...document.querySelectorAll('.document:not(.away)')];
    columns.sort((one, other) => place(one) - place(other));
    return columns.map(column => {
        const around = column.getBoundingClientRect().top;
        const sentences = [...column.querySelectorAll('.sentence')].map(sentence => {
            const links = [...sentence.querySelectorAll('mark > a')];
            return {
                facts: links.map(link => Number(link.hash.split('-')[1])),
                top: Math.trunc(sentence.getBoundingClientRect().top - around),
            };
        });
        return {
            file: column.dataset.file,
            scrolled: [column.scrollTop, column.scrollHeight - column.clientHeight].map(Math.round),
            third: Math.floor(column.clientHeight / 3),
            sentences: sentences.filter(it => it.facts.length > 0),
        };
    });
";
