//! The chosen cell, to be quoted: its value, its sentence, and a link to both.

use std::rc::Rc;

use yew::prelude::*;

use super::deliver;
use super::lines::escaped;
use super::record::{Record, Statement, record};
use super::sheet::place;
use crate::anchor;
use crate::page::Page;
use crate::state::Selection;
use crate::wording::{Wording, fill};

/// Properties of [`CopyCell`].
#[derive(Properties, PartialEq)]
pub struct CopyCellProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// What is selected.
    pub selection: Selection,
}

/// A button that copies the selected cell; none where its article is silent.
#[component]
pub fn CopyCell(props: &CopyCellProps) -> Html {
    let page = &props.page;
    let words = page.wording.tools;
    let Some(passage) = passage(page, &props.selection) else {
        return html! {};
    };
    let page = page.clone();
    let copy = Callback::from(move |_: MouseEvent| {
        let done = fill(words.cell_copied, &[("written", &passage.written)]);
        let address = web_sys::window().and_then(|window| window.location().href().ok());
        let address = address.unwrap_or_default();
        let forms = [passage.text(&address), passage.html(&address, page.wording)];
        deliver::copy(forms, done, &page);
    });
    html! {
        <button type="button" class="copy-cell" onclick={copy}>{ words.copy_cell }</button>
    }
}

/// What is copied of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Passage {
    written: String,
    /// The fact, what is written of it, by whom.
    head: String,
    quote: String,
    /// BCP 47 tag of the sentence.
    language: &'static str,
    /// The verdict, the calculations, the place in the text, the source.
    notes: Vec<String>,
}

/// The passage of the selected fact in the selected article.
fn passage(page: &Page, selection: &Selection) -> Option<Passage> {
    let record = record(page, selection.fact)?;
    let (id, document) = page.document(selection.document)?;
    let id = anchor::document(id);
    let statement = record.statements.iter().find(|it| it.article == id)?;
    Some(Passage {
        head: head(&record, statement),
        quote: statement.quote.trim().to_owned(),
        language: document.article.language.tag(),
        notes: notes(&record, statement, page.wording),
        written: statement.written.clone(),
    })
}

/// `계약 규모 환산 · 380억 달러 → 원: 54조 원 (서울경제, 2025-11-04)`.
fn head(record: &Record, statement: &Statement) -> String {
    let by = [" (", &statement.outlet, ", ", &statement.dateline, ")"].concat();
    let fact = [&*record.name, " · ", &record.label, ": "].concat();
    [&*fact, &statement.written, &by].concat()
}

fn notes(record: &Record, statement: &Statement, wording: &Wording) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(words) = wording.verdict(record.verdict) {
        notes.push([words.shape, " ", words.name, ": ", &record.why].concat());
    }
    for held in &statement.conversions {
        let (shape, word) = wording.conversion_verdict(held.verdict);
        let verdict = [shape, " ", word].concat();
        let parts = [&*held.formula, &held.interval, &verdict];
        let parts: Vec<&str> = parts.into_iter().chain(held.market.as_deref()).collect();
        notes.push(parts.join(" · "));
    }
    notes.extend(statement.basis.clone());
    let at = fill(wording.tools.place, &[("place", &place(statement.place))]);
    notes.push([wording.source, ": ", &statement.source, " (", &at, ")"].concat());
    notes
}

impl Passage {
    /// A line each, the sentence in quotation marks, the address of the cell last.
    fn text(&self, address: &str) -> String {
        let quote = ["“", &self.quote, "”"].concat();
        let first = [&*self.head, &quote];
        let notes = self.notes.iter().map(String::as_str);
        let lines: Vec<&str> = first.into_iter().chain(notes).chain([address]).collect();
        lines.join("\n")
    }

    fn html(&self, address: &str, wording: &Wording) -> String {
        let address = escaped(address);
        let notes: Vec<String> = self.notes.iter().map(|it| escaped(it)).collect();
        [
            "<meta charset=\"utf-8\"><p>",
            &escaped(&self.head),
            "</p><blockquote lang=\"",
            self.language,
            "\">",
            &escaped(&self.quote),
            "</blockquote><p>",
            &notes.join("<br>"),
            "</p><p><a href=\"",
            &address,
            "\">",
            wording.name,
            "</a></p>",
        ]
        .concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    fn selected(fact: usize, document: usize) -> Option<Passage> {
        let page = Page::new(fixture::comparison(), Rates::default());
        let selection = Selection {
            fact,
            document,
            mark: String::new(),
            cell: String::new(),
            stating: Vec::new(),
        };
        passage(&page, &selection)
    }

    #[test]
    fn a_cell_with_its_sentence_and_what_it_rests_on() {
        let passage = selected(1, 1).unwrap();
        let text = passage.text("https://a.b/?x&y#fig-001-m02");
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines,
            [
                "통화 환산 · 380억 달러 → 원: 50조 원 (출처 미상 (001), 날짜 미상)",
                "“약 380억 달러(”",
                "· 단독: 한 기사만 적었습니다.",
                "50조 원 ÷ 380억 달러 = 1,316원/달러 · 반올림 감안 1,302~1,329 · ∅ 환율 없음",
                "출처: 001_b.txt (글자 10–15)",
                "https://a.b/?x&y#fig-001-m02",
            ]
        );
        let html = passage.html("https://a.b/?x&y#fig-001-m02", &crate::wording::EN);
        assert!(html.contains("<blockquote lang=\"ko\">약 380억 달러(</blockquote>"));
        assert!(html.ends_with("<a href=\"https://a.b/?x&amp;y#fig-001-m02\">Daejo</a></p>"));
    }

    #[test]
    fn a_silent_article_has_nothing_to_quote() {
        assert_eq!(selected(1, 0), None);
        assert_eq!(selected(99, 0), None);
    }
}
