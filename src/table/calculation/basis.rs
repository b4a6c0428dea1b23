//! What a relative date is reckoned from.

use daejo_articles::Basis as Known;
use daejo_collation::Document;
use daejo_figures::{Basis, Value};
use yew::prelude::*;

use super::super::verdict::shaped;
use crate::anchor;
use crate::format::value::days;
use crate::page::Page;
use crate::wording::fill;

/// `2025년 11월 보도 기준`, and what that date rests on if it was inferred; `None` for what is
/// written out, or is no date.
pub fn step(page: &Page, article: usize, figure: usize) -> Option<Html> {
    let wording = page.wording;
    let (_, document) = page.document(article)?;
    let Value::Date(date) = &document.figures.get(figure)?.mention.value else {
        return None;
    };
    match date.basis {
        Basis::Written => None,
        Basis::Unknown => super::step(
            page,
            article,
            html! {
                <span class="basis">
                    { shaped("no_rate", ("∅", wording.unreckoned)) }
                </span>
            },
        ),
        Basis::Published => {
            let published = document.article.published.as_ref()?;
            let days = days(published.interval, wording);
            let content = html! {
                <>
                    <span class="basis">{ fill(wording.reckoned, &[("days", &days)]) }</span>
                    if published.basis == Known::Inferred {
                        { " " }
                        { inferred(page, article, document)? }
                    }
                </>
            };
            super::step(page, article, content)
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
