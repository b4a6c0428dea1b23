//! A cell of the table: how one article states the fact, or that it does not.

use std::ops::Range;

use daejo_collation::{Document, Verdict};
use yew::prelude::*;

use super::mentions::mentions;
use super::verdict::shaped;
use crate::element::span;
use crate::format::value;
use crate::page::Page;
use crate::wording::NumberStyle;
use crate::{anchor, evidence};

/// The figure, or the words, as written, leading to their sentence.
///
/// The cell can take the focus: marks lead to it.
pub fn fact_cell(page: &Page, fact: usize, column: usize) -> Html {
    let Some((id, document)) = page.document(column) else {
        return html! {};
    };
    // The name of the column, which a card has no head for.
    let outlet = span("column-name", page.name(column));
    let Some(cell) = evidence::cell(page, fact, column) else {
        // No hidden words beside the mark: what is taken out of the flow is a layer of its own, and
        // thousands of layers make every click wait.
        let (mark, meaning) = page.wording.silent;
        return html! {
            <td class="silent">
                { outlet }
                <span class="none" role="img" aria-label={meaning}>{ mark }</span>
            </td>
        };
    };
    let figures = evidence::figures(cell);
    html! {
        <td id={anchor::cell(fact, id)} tabindex="-1">
            { outlet }
            <div class="value">
                if let Some(words) = &cell.vague {
                    { vague(page, column, words) }
                }
                { mentions(id, document, &figures, page.wording) }
                { read_as(page, document, figures.first().copied()) }
                if cell.contradiction.is_some() {
                    { " " }
                    { shaped("conflict", ("≠", page.wording.torn[0])) }
                }
            </div>
            { quotation(page, fact, column, document) }
        </td>
    }
}

/// The sentence that the first place stands in, for narrow windows, where the texts are far from
/// the table: folded, unless the articles disagree.
fn quotation(page: &Page, fact: usize, column: usize, document: &Document) -> Option<Html> {
    let found = evidence::of(page, fact, column)?;
    let words = evidence::words(document, &found).to_owned();
    let fact = page.comparison.facts.get(fact)?;
    let is_open = fact.verdict == Verdict::Conflict;
    Some(html! {
        <details class="quotation" open={is_open}>
            <summary>{ page.wording.quotation }</summary>
            <q lang={page.wording.foreign(document.article.language)}>{ words }</q>
        </details>
    })
}

/// The value of a figure as the page itself writes it, where that is not how the article does:
/// in another language, or in another style of numbers.
fn read_as(page: &Page, document: &Document, figure: Option<usize>) -> Option<Html> {
    let wording = page.wording;
    let is_foreign = wording.foreign(document.article.language).is_some();
    if !is_foreign && wording.style == NumberStyle::Written {
        return None;
    }
    let figure = document.figures.get(figure?)?;
    let written = document.surface(figure);
    let label = value::label(&figure.mention, written, wording);
    (label != written).then(|| html! { <span class="read-as">{ "= " }{ label }</span> })
}

/// Words that state the fact without a number.
fn vague(page: &Page, column: usize, words: &Range<usize>) -> Html {
    let (before, behind) = page.wording.vague;
    let place = page.phrase(column, words.start);
    let text = |span: &Range<usize>, document: &Document| {
        document.article.text.get(span.clone()).map(str::to_owned)
    };
    let Some((_, document)) = page.document(column) else {
        return html! {};
    };
    html! {
        <span class="mention vague">
            { span("approx", before) }
            if let Some((id, phrase)) = place {
                <a href={anchor::href(&id)} lang={page.wording.foreign(document.article.language)}>
                    { text(&phrase.span, document) }
                </a>
            } else {
                { text(words, document) }
            }
            { span("approx", behind) }
        </span>
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    #[test]
    fn an_article_that_contradicts_itself_shows_both_values() {
        let article = daejo_articles::read("a.txt", fixture::TORN.to_owned(), None).unwrap();
        let page = Page::new(daejo_collation::compare(vec![article]), Rates::default());
        let cell = fixture::text(fact_cell(&page, 0, 0));
        assert!(
            cell.contains("50조 원 · 54조 원 ≠ 기사 안에서 다름"),
            "{cell}"
        );
    }
}
