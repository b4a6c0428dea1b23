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
    let facts = facts(page);
    html! {
        <p class="summary">
            <span class="articles">{ articles(page) }</span>
            if !facts.is_empty() {
                <span class="dash">{ " — " }</span>
                <span class="tally">
                    { for facts.into_iter().enumerate().map(|(at, part)| html! {
                        <>{ if at > 0 { ", " } else { "" } }{ part }</>
                    }) }
                </span>
            }
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

/// The counts of the main event: conflicts, conversions that are off, and so on. That none differs is
/// worth saying where there is another article to differ from.
fn facts(page: &Page) -> Vec<Html> {
    let Some(matrix) = page.matrices.first() else {
        return Vec::new();
    };
    let is_compared = matrix.columns.len() > 1;
    let mut parts: Vec<Html> = Vec::new();
    for (verdict, told) in page.wording.verdicts {
        let count = matrix.count(*verdict);
        let template = told.count.filter(|_| count > 0 || is_compared);
        parts.extend(template.map(|template| {
            let text = fill(template, &[("n", &count.to_string())]);
            let class = ["count ", verdict.name()].concat();
            if count == 0 {
                return span(class, text);
            }
            let id = anchor::verdict(verdict.name(), matrix.event);
            let values = vec![anchor::href(&id).into(), class.into()];
            element("a", &["href", "class"], values, words(text))
        }));
        if *verdict == Verdict::Conflict {
            parts.extend(off(page));
        }
    }
    parts
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

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;
    use daejo_articles::read;
    use daejo_collation::compare;

    fn said(texts: &[&str]) -> String {
        let articles = texts.iter().enumerate();
        let articles = articles.map(|(at, text)| {
            let text = format!("한빛전자가 반도체 공급 계약을 맺었다. {text}\n");
            read(&format!("{at}.txt"), text, None).unwrap()
        });
        let page = Page::new(compare(articles.collect()), Rates::default());
        fixture::text(summary(&page))
    }

    #[test]
    fn that_none_differs_is_said_where_there_is_another_article() {
        assert_eq!(
            said(&["계약 규모는 380억 달러다.", "계약 규모는 380억 달러다."]),
            "문서 2건 · 같은 사건 2 — 값이 다른 항목 0, 표현이 다른 항목 0, 한 곳만 보도 0"
        );
        assert_eq!(
            said(&["계약 규모는 380억 달러다."]),
            "문서 1건 — 한 곳만 보도 1"
        );
        assert_eq!(said(&[""]), "문서 1건");
    }
}
