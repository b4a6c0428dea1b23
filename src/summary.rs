//! The first sentence of the page: what the comparison comes to.

use daejo_collation::Verdict;
use yew::prelude::*;

use crate::anchor;
use crate::element::{element, span, words};
use crate::page::Page;
use crate::wording::fill;

/// How many articles, on how many events; how many facts of the main event have which verdict,
/// each count leading to them.
pub fn summary(page: &Page) -> Html {
    html! {
        <p class="summary">
            <span class="articles">{ articles(page) }</span>
            <span class="dash">{ " — " }</span>
            <span class="tally">{ facts(page) }</span>
        </p>
    }
}

/// `문서 5건`, `같은 사건 3`, `함께 비교 1`, `관련 사건 1`; the last three where there are any.
fn articles(page: &Page) -> Html {
    let wording = page.wording;
    let count = |template, n: usize| fill(template, &[("n", &n.to_string())]);
    let columns = page.matrices.iter().map(|matrix| matrix.columns.len());
    let included = page.included.len();
    let main = columns.clone().next().unwrap_or_default();
    let main = main.saturating_sub(included);
    let others: usize = columns.skip(1).sum();
    html! {
        <>
            { count(wording.article_count, page.ids.len()) }
            if main > 1 {
                { " · " }{ count(wording.same_event, main) }
            }
            if included > 0 {
                { " · " }{ count(wording.facets.included_count, included) }
            }
            if others > 0 {
                { " · " }
                <a class="count" href={anchor::href(anchor::RELATED)}>
                    { count(wording.related_events, others) }
                </a>
            }
        </>
    }
}

/// The counts of the main event: conflicts, conversions that are off, and so on.
fn facts(page: &Page) -> Html {
    let Some(matrix) = page.matrices.first() else {
        return html! {};
    };
    let mut parts: Vec<Html> = Vec::new();
    for (verdict, told) in page.wording.verdicts {
        let Some(template) = told.count else {
            continue;
        };
        let count = matrix.count(*verdict);
        let text = fill(template, &[("n", &count.to_string())]);
        let class = ["count ", verdict.name()].concat();
        parts.push(if count > 0 {
            let id = anchor::verdict(verdict.name(), matrix.event);
            let values = vec![anchor::href(&id).into(), class.into()];
            element("a", &["href", "class"], values, words(text))
        } else {
            span(class, text)
        });
        if *verdict == Verdict::Conflict {
            parts.extend(off(page));
        }
    }
    let separated = parts.into_iter().enumerate();
    html! {
        { for separated.map(|(at, part)| html! {
            <>{ if at > 0 { ", " } else { "" } }{ part }</>
        }) }
    }
}

/// How many conversions of any event the market refutes; the first is led to.
fn off(page: &Page) -> Option<Html> {
    let rows: Vec<usize> = page.matrices.iter().flat_map(|it| it.off.clone()).collect();
    let first = anchor::row(*rows.first()?);
    let count = rows.len().to_string();
    Some(html! {
        <a class="count off" href={anchor::href(&first)}>
            { fill(page.wording.off_count, &[("n", &count)]) }
        </a>
    })
}
