//! What is known about an article, above its text.

use daejo_articles::{Article, Evidence};
use daejo_collation::Document;
use yew::prelude::*;

use crate::element::span;
use crate::format::value::days;
use crate::page::Page;
use crate::wording::Wording;

/// Outlet, date, author, source; the title, unless the text itself shows it. `id` is that of the
/// heading.
pub fn heading(page: &Page, (short, document): (&str, &Document), id: String) -> Html {
    let wording = page.wording;
    let article = &document.article;
    let outlet = page.outlet(document);
    html! {
        <header lang={wording.tag}>
            <h3 {id}>
                { span("outlet", outlet.to_owned()) }
                { " " }
                { span("short-id", short.to_owned()) }
            </h3>
            <p class="facts">
                { span("dateline", dateline_with_note(page, document)) }
                if let Some(author) = &article.author {
                    <span>{ wording.author }{ " " }{ author.value.clone() }</span>
                }
            </p>
            if let Some((address, is_own)) = web_address(article) {
                <p class="source">
                    { if is_own { wording.source } else { wording.cited } }{ " " }
                    <a href={address.to_owned()} rel="noopener noreferrer">{ address.to_owned() }</a>
                </p>
            }
            { title(article, wording) }
        </header>
    }
}

/// The publication date and how it is known: `2025-11-04 · 본문에 적힘`.
pub fn dateline(article: &Article, wording: &Wording) -> String {
    article.published.as_ref().map_or_else(
        || wording.unknown_date.to_owned(),
        |published| {
            let days = days(published.interval, wording);
            [&days, " · ", wording.basis(published.basis)].concat()
        },
    )
}

/// The dateline, and why that date was given or inferred: `2025-11-04 · 추정: 까닭`.
fn dateline_with_note(page: &Page, document: &Document) -> String {
    let article = &document.article;
    let dateline = dateline(article, page.wording);
    let note = article.published.as_ref().and_then(|it| it.note.clone());
    match note.or_else(|| page.same_day(document)) {
        Some(note) => [&dateline, ": ", &note].concat(),
        None => dateline,
    }
}

/// The title, where the text does not hold it.
fn title(article: &Article, wording: &Wording) -> Html {
    match &article.title {
        None => html! { <p class="title untitled">{ wording.untitled }</p> },
        Some(title) if title.evidence == Evidence::Given => {
            html! { <p class="title" lang={article.language.tag()}>{ title.value.clone() }</p> }
        }
        Some(_) => html! {},
    }
}

/// The source, if it is an address that a browser may follow, and whether it is the article's own
/// rather than one that its text names.
fn web_address(article: &Article) -> Option<(&str, bool)> {
    let source = article.source.as_ref()?;
    let address = source.value.as_str();
    let followed = ["https://", "http://"]
        .iter()
        .any(|scheme| address.starts_with(scheme));
    followed.then_some((address, source.evidence == Evidence::Given))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;
    use daejo_articles::{Given, GivenDate, Stated, read};
    use daejo_collation::compare;
    use daejo_figures::calendar::Interval;

    #[test]
    fn the_dateline_says_why_a_date_was_given() {
        let mut given = Given {
            published: Some(GivenDate {
                interval: Interval::of_months(2025, 11, 11).unwrap(),
                inferred: true,
                note: Some("본문의 ‘지난 1일’로 미루어".to_owned()),
            }),
            ..Given::default()
        };
        let dateline = |given: &Given| {
            let article = read("x.txt", "380억 달러다.".to_owned(), Some(given)).unwrap();
            let page = Page::new(compare(vec![article]), Rates::default());
            dateline_with_note(&page, &page.comparison.documents[0])
        };
        assert!(dateline(&given).ends_with("추정: 본문의 ‘지난 1일’로 미루어"));
        given.published.as_mut().unwrap().note = None;
        assert!(dateline(&given).ends_with("추정"));
    }

    #[test]
    fn only_web_addresses_become_links() {
        let mut article = fixture::document("x.txt", "글", "-").article;
        for (address, followed) in [
            ("https://example.com/a", true),
            ("http://example.com/", true),
            ("javascript:alert(1)", false),
            ("//example.com", false),
            ("example.com", false),
        ] {
            let value = address.to_owned();
            article.source = Some(Stated {
                value,
                evidence: Evidence::Given,
            });
            assert_eq!(web_address(&article).is_some(), followed, "{address}");
        }
    }
}
