//! What the page shows, read from its elements.

use serde::Deserialize;

/// The page: its tables of figures and its articles.
#[derive(Debug, Deserialize)]
pub struct Page {
    /// `wasm` once the figures are computed in the browser; none in the file itself.
    pub engine: Option<String>,
    /// The sentence that sums up.
    pub summary: String,
    /// All text of the tables, but for the sentences that are folded in their cells.
    pub table: String,
    /// The files of the articles, in the order of the columns: a list an event, the main one's
    /// first.
    pub events: Vec<Vec<String>>,
    /// The rows of all tables, in order.
    pub rows: Vec<Row>,
    /// The articles, in the order of the page.
    pub articles: Vec<Article>,
}

/// A row of a table.
#[derive(Debug, Deserialize)]
pub struct Row {
    /// What links lead to.
    pub id: String,
    /// The table that it is in, counted from 0.
    pub event: usize,
    /// `conflict`, `compatible`, `agree` or `single`.
    pub verdict: String,
    /// The same as the reader sees it, with the reason.
    pub verdict_shown: String,
    /// `deal-size`, `conversions`, `dates` or `other`.
    pub group: String,
    /// The kind of its figures.
    pub kind: String,
    /// The first part of its heading: what its figures are about.
    pub role: String,
    /// The second: their values.
    pub label: String,
    /// All its text, the heading included.
    pub text: String,
    /// A cell an article.
    pub cells: Vec<Cell>,
    /// What was calculated.
    pub steps: Vec<Step>,
}

/// A step of a calculation, of the figures of one article.
#[derive(Debug, Deserialize)]
pub struct Step {
    /// The file of the article.
    pub file: String,
    /// All its text.
    pub text: String,
    /// Its operands.
    pub links: Vec<Link>,
    /// The exchange rate that a conversion implies, without separators.
    pub rate: Option<String>,
    /// The same as the reader sees it.
    pub rate_shown: Option<String>,
    /// The interval that rounding allows, as the reader sees it.
    pub interval: Option<String>,
}

/// What one article states in a row; without links if it is silent.
#[derive(Debug, Deserialize)]
pub struct Cell {
    /// What links lead to: without scripts the row; none if the article is silent.
    pub id: String,
    /// The file of the article.
    pub file: String,
    /// Its value: the figures or words as written, not the folded sentence.
    pub text: String,
    /// Its figures.
    pub links: Vec<Link>,
}

/// A link of a cell to a figure in an article.
#[derive(Debug, Deserialize)]
pub struct Link {
    /// The id that it leads to.
    pub target: String,
    /// Its words.
    pub text: String,
}

/// An article.
#[derive(Debug, Deserialize)]
pub struct Article {
    /// Its file.
    pub file: String,
    /// Its lines, in order.
    pub lines: Vec<Line>,
}

/// A line of an article, with the blanks around it.
#[derive(Debug, Deserialize)]
pub struct Line {
    /// What it is: `p`, `h4`, `title` …, `removed`
    pub zone: String,
    /// Its text, unchanged.
    pub text: String,
    /// Its sentences that hold figures.
    pub sentences: Vec<String>,
    /// The figures in it.
    pub marks: Vec<Mark>,
}

/// A figure marked in an article.
#[derive(Debug, Deserialize)]
pub struct Mark {
    /// What links lead to.
    pub id: String,
    /// Its text.
    pub text: String,
    /// The id of the cell that it leads to; none in boilerplate.
    pub cell: Option<String>,
    /// The sentence that is marked off around it.
    pub sentence: Option<String>,
}

/// What is shown of the fact that is selected.
#[derive(Debug, Deserialize)]
pub struct Selection {
    /// The text of the strip above the articles.
    pub strip: String,
    /// The files of the articles in the columns, from left to right.
    pub columns: Vec<String>,
    /// The sentences that are marked.
    pub sentences: Vec<Shown>,
    /// The id of what has the focus.
    pub focus: String,
}

/// A sentence that is marked as stating the selected fact.
#[derive(Debug, Deserialize)]
pub struct Shown {
    /// The file of its article.
    pub file: String,
    /// Its text.
    pub text: String,
    /// How far below the top of the window it begins, in CSS pixels.
    pub top: i64,
    /// It can be seen from its start.
    pub is_seen: bool,
}

impl Selection {
    /// Whether the same is shown at the same height. Firefox rounds where it scrolls to as it comes,
    /// so a pixel is no difference.
    pub fn shows_the_same_as(&self, other: &Self) -> bool {
        let pairs = || self.sentences.iter().zip(&other.sentences);
        let alike = |(one, other): (&Shown, &Shown)| {
            (&one.file, &one.text, one.is_seen) == (&other.file, &other.text, other.is_seen)
                && one.top.abs_diff(other.top) <= 1
        };
        (&self.strip, &self.columns, &self.focus) == (&other.strip, &other.columns, &other.focus)
            && self.sentences.len() == other.sentences.len()
            && pairs().all(alike)
    }

    /// Gathers the fields of [`Selection`] in a browser.
    pub(crate) const SCRIPT: &str = r##"
        const columns = [...document.querySelectorAll("article.document")]
            .filter(article => article.checkVisibility({ visibilityProperty: true }))
            .sort((one, two) => one.getBoundingClientRect().left - two.getBoundingClientRect().left);
        const sentences = [...document.querySelectorAll(".evidence")].map(sentence => {
            const box = sentence.getClientRects()[0];
            const hit = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
            return {
                file: sentence.closest("article").dataset.file,
                text: sentence.textContent,
                top: Math.round(box.top),
                is_seen: sentence.contains(hit),
            };
        });
        return {
            strip: document.querySelector(".strip").textContent,
            columns: columns.map(article => article.dataset.file),
            sentences,
            focus: document.activeElement.id,
        };
    "##;
}

impl Page {
    /// Gathers the fields of [`Page`] in a browser.
    pub(crate) const SCRIPT: &str = r##"
        const all = (selector, within = document) => [...within.querySelectorAll(selector)];
        const tables = all("table.matrix");
        const fragment = link => decodeURIComponent(link.hash.slice(1));
        const links = part => all("a[href^='#']", part)
            .map(a => ({ target: fragment(a), text: a.textContent }));
        const unfolded = table => {
            const copy = table.cloneNode(true);
            all(".quotation:not([open]) q", copy).forEach(quotation => quotation.remove());
            return copy.textContent;
        };
        const files = table =>
            all("thead th[data-file]", table).map(th => th.dataset.file);
        const cell = (td, file) => ({
            id: td.id || (td.querySelector("a") ? td.closest("tr").id : ""),
            file,
            text: td.querySelector(".value")?.textContent ?? "",
            links: links(td),
        });
        const step = td => ({
            file: td.dataset.file ?? "",
            text: td.textContent,
            links: links(td),
            rate: td.querySelector(".implied")?.dataset.rate ?? null,
            rate_shown: td.querySelector(".implied")?.textContent ?? null,
            interval: td.querySelector(".interval")?.textContent ?? null,
        });
        const mark = mark => {
            const link = mark.querySelector("a[href^='#']");
            const sentence = mark.closest(".sentence")?.textContent ?? null;
            return { id: mark.id, text: mark.textContent, cell: link && fragment(link), sentence };
        };
        const line = line => ({
            zone: line.dataset.raw || line.localName,
            text: line.textContent,
            sentences: all(".sentence", line).map(sentence => sentence.textContent),
            marks: all("mark[id]", line).map(mark),
        });
        return {
            engine: document.documentElement.dataset.engine ?? null,
            summary: document.querySelector(".summary").textContent,
            table: tables.map(unfolded).join("\n"),
            events: tables.map(files),
            rows: tables.flatMap((table, event) => all("tbody > tr[id^=row]", table)
                .map(tr => ({
                    id: tr.id,
                    event,
                    verdict: tr.dataset.verdict,
                    verdict_shown: tr.querySelector("td.verdict").textContent,
                    group: tr.dataset.group ?? "",
                    kind: tr.dataset.kind ?? "",
                    role: tr.querySelector(".role").textContent,
                    label: tr.querySelector(".label").textContent,
                    text: tr.textContent,
                    cells: all("td:not(.calculation, .verdict)", tr)
                        .map((td, at) => cell(td, files(table)[at])),
                    steps: all(".step", tr).map(step),
                }))),
            articles: all("article.document").map(article => ({
                file: article.dataset.file,
                lines: all("[data-raw]", article).map(line),
            })),
        };
    "##;

    /// The cells of the article whose file begins with `article`, with their rows.
    pub fn column<'a>(&'a self, article: &'a str) -> impl Iterator<Item = (&'a Row, &'a Cell)> {
        self.rows.iter().flat_map(move |row| {
            let cells = row
                .cells
                .iter()
                .filter(move |cell| cell.file.starts_with(article));
            cells.map(move |cell| (row, cell))
        })
    }

    /// The files of all articles that have a column, in order.
    #[must_use]
    pub fn columns(&self) -> Vec<String> {
        let mut columns: Vec<String> = self.events.iter().flatten().cloned().collect();
        columns.sort();
        columns
    }

    /// Every figure marked in an article, with the line that it stands in.
    pub fn marks(&self) -> impl Iterator<Item = (&Line, &Mark)> {
        let lines = self.articles.iter().flat_map(|article| &article.lines);
        lines.flat_map(|line| line.marks.iter().map(move |mark| (line, mark)))
    }
}

impl Line {
    /// Whether the line is the article itself, not what the web site put around it.
    #[must_use]
    pub fn is_article(&self) -> bool {
        matches!(
            self.zone.as_str(),
            "title" | "title_dup" | "subtitle" | "h4" | "p"
        )
    }
}

impl Article {
    /// The article's whole text.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines.iter().map(|line| line.text.as_str()).collect()
    }
}
