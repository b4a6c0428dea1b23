//! What a relative date is reckoned from.

use daejo_articles::Basis as Known;
use daejo_collation::Document;
use daejo_figures::{Basis, Value};
use yew::prelude::*;

use super::super::verdict::shaped;
use super::Step;
use crate::anchor;
use crate::element::span;
use crate::format::value::days;
use crate::page::Page;
use crate::wording::fill;

/// `2025년 11월 보도 기준`, and what that date rests on if it was inferred; `None` for what is
/// written out, or is no date.
pub fn step(page: &Page, article: usize, figure: usize) -> Option<Step> {
    let wording = page.wording;
    let (_, document) = page.document(article)?;
    let Value::Date(date) = &document.figures.get(figure)?.mention.value else {
        return None;
    };
    match date.basis {
        Basis::Written => None,
        Basis::Unknown => {
            let content = html! {
                <span class="basis">
                    { shaped("no_rate", ("∅", wording.unreckoned)) }
                </span>
            };
            Some(Step { article, content })
        }
        Basis::Published => {
            let published = document.article.published.as_ref()?;
            let days = days(published.interval, wording);
            let content = html! {
                <>
                    { span("basis", fill(wording.reckoned, &[("days", &days)])) }
                    if published.basis == Known::Inferred {
                        { " · " }
                        { inferred(page, article, document)? }
                    }
                </>
            };
            Some(Step { article, content })
        }
    }
}

/// That the date of an article was inferred: from a day that another states in full, or as its
/// heading tells.
fn inferred(page: &Page, article: usize, document: &Document) -> Option<Html> {
    let wording = page.wording;
    let (id, _) = page.document(article)?;
    let word = wording.basis(Known::Inferred);
    let Some(witness) = document.witness else {
        let href = anchor::href(&anchor::document(id));
        return Some(html! { <a class="inferred" {href}>{ word }</a> });
    };
    let (other, _) = page.document(witness.article)?;
    let href = anchor::href(&anchor::figure(other, witness.of));
    Some(html! {
        <span class="inferred">
            { word }{ ": " }
            <a {href}>{ page.same_day(document)? }</a>
        </span>
    })
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;
    use daejo_articles::read;
    use daejo_collation::compare;

    const DEAL: &str = "한빛전자는 네덜란드 회사와 7년간 380억 달러 규모의 공급 계약을 체결했다고";

    /// The steps of the dates of articles with these texts, in words.
    fn steps(texts: &[String]) -> Vec<String> {
        let articles = texts.iter().zip(["a.txt", "b.txt"]);
        let articles = articles.map(|(text, file)| read(file, text.clone(), None).unwrap());
        let page = Page::new(compare(articles.collect()), Rates::default());
        let documents = page.comparison.documents.iter().enumerate();
        let figures = documents.flat_map(|(article, document)| {
            (0..document.figures.len()).map(move |figure| (article, figure))
        });
        figures
            .filter_map(|(article, figure)| step(&page, article, figure)?.shown(&page, None))
            .map(fixture::text)
            .collect()
    }

    #[test]
    fn a_relative_date_says_what_it_is_reckoned_from() {
        let dated = format!("입력 2025.11.04 09:00\n\n{DEAL} 2025년 11월 3일 밝혔다.\n");
        let undated = format!("{DEAL} 3일 밝혔다.\n");
        assert_eq!(
            steps(std::slice::from_ref(&undated)),
            ["출처 미상 (a) ∅ 기사 날짜를 몰라 계산할 수 없음"]
        );
        assert_eq!(
            steps(&[dated, undated]),
            [
                "출처 미상 (b) 2025년 11월 3~30일 보도 기준 · 추정: ‘3일’ = 출처 미상 (a) ‘2025년 11월 3일’"
            ]
        );
        let relative = format!("입력 2025.11.04 09:00\n\n{DEAL} 3일 밝혔다.\n");
        assert_eq!(steps(&[relative]), ["출처 미상 (a) 2025-11-04 보도 기준"]);
    }
}
