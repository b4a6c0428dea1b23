//! What the articles say beside the facts: their arithmetic, the sources that they cite, their claims
//! without a number.

mod checks;
mod claims;
mod sources;

use std::rc::Rc;

use yew::prelude::*;

use crate::anchor;
use crate::page::Page;
use crate::wording::fill;

/// Lines of a part that are shown, articles of a topic that are quoted, and outlets that are named:
/// of a thousand articles nobody reads all of it, and the page would stand still meanwhile.
const MOST: usize = 60;
const QUOTED: usize = 12;
const NAMED: usize = 12;

/// Properties of [`Findings`].
#[derive(Properties, PartialEq)]
pub struct FindingsProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// A part for each of them that there is; nothing where there is none. A component, so that it is
/// rendered once, whatever else the reader does.
#[component]
pub fn Findings(props: &FindingsProps) -> Html {
    let page = &*props.page;
    let words = page.wording.findings();
    let parts = [
        part(page, words.checks, checks::lines(page)),
        part(page, words.sources, sources::lines(page)),
        part(page, words.claims, claims::lines(page)),
    ];
    let parts: Vec<Html> = parts.into_iter().flatten().collect();
    if parts.is_empty() {
        return html! {};
    }
    html! {
        <section class="findings" aria-labelledby="findings-heading">
            <h2 id="findings-heading">{ words.heading }</h2>
            <div class="findings-parts">{ for parts }</div>
        </section>
    }
}

/// A list under its heading and a sentence that says what it is; `None` for an empty one.
fn part(page: &Page, [heading, note]: [&'static str; 2], lines: Vec<Html>) -> Option<Html> {
    let more = lines.len().saturating_sub(MOST);
    (!lines.is_empty()).then(|| {
        html! {
            <div>
                <h3>{ heading }</h3>
                <p class="hint">{ note }</p>
                <ul>{ for lines.into_iter().take(MOST).map(|line| html! { <li>{ line }</li> }) }</ul>
                { others(page, more) }
            </div>
        }
    })
}

/// How many more there are than are shown, and how to see them; nothing where there are none.
fn others(page: &Page, more: usize) -> Html {
    if more == 0 {
        return html! {};
    }
    let more = more.to_string();
    html! { <p class="hint">{ fill(page.wording.findings().more, &[("n", &more)]) }</p> }
}

/// The documents of all events, those of the main one first.
fn documents(page: &Page) -> impl Iterator<Item = usize> + '_ {
    page.matrices
        .iter()
        .flat_map(|it| it.columns.iter().copied())
}

/// The outlet of a document, leading to its text.
fn whose(page: &Page, document: usize) -> Html {
    let id = page
        .ids
        .get(document)
        .map(String::as_str)
        .unwrap_or_default();
    html! {
        <a class="whose" href={anchor::href(&anchor::document(id))}>{ page.name(document) }</a>
    }
}

/// The outlets of several documents: of many the first ones, and how many more there are.
fn names(page: &Page, documents: impl Iterator<Item = usize>) -> String {
    let mut names: Vec<String> = documents.map(|at| page.name(at)).collect();
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    if more > 0 {
        names.push(["+", &more.to_string()].concat());
    }
    names.join(", ")
}

// Tokio drives the server renderer on the host only.
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use daejo_articles::read;
    use daejo_collation::compare;

    use super::*;
    use crate::fixture;
    use crate::market::Rates;
    use crate::wording::EN;

    /// The lines of a page on `texts`, without their elements.
    fn shown(texts: &[&str], is_english: bool) -> Vec<String> {
        let articles = texts.iter().enumerate().map(|(at, text)| {
            let file = ["0", &at.to_string(), ".txt"].concat();
            read(&file, (*text).to_owned(), None).unwrap()
        });
        let page = Page::new(
            compare(articles.collect()).with_findings(),
            Rates::default(),
        );
        let page = Rc::new(page);
        let page = if is_english {
            Page::worded(&page, &EN)
        } else {
            page
        };
        let html = fixture::rendered(html! { <Findings {page} /> });
        let lines = html.split("<li>").skip(1).map(|line| {
            let line = line.split("</ul>").next().unwrap_or_default();
            let line = line.replace("<dt>", " ").replace("<dd>", " ");
            let mut text = String::new();
            let mut is_tag = false;
            for c in line.chars() {
                match c {
                    '<' => is_tag = true,
                    '>' => is_tag = false,
                    c if !is_tag => text.push(c),
                    _ => {}
                }
            }
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        });
        lines.collect()
    }

    const HOLDS: &str = "한빛전자는 두리소프트와 독점 공급 계약을 맺었다고 로이터통신이 전했다. \
                         칩은 40만 개에서 120만 개로 3배 늘었다. 매출은 20억 원에서 30억 원으로 30% 늘었다.\n";
    const ENDS: &str = "한빛전자와 두리소프트가 공급 계약을 맺으면서 독점 계약이 끝났다. 로이터통신에 따르면 그렇다.\n";

    #[test]
    fn all_of_it_is_said_in_lines() {
        assert_eq!(shown(&["산에 단풍이 들었다.\n"], false), [""; 0]);
        assert_eq!(
            shown(&[HOLDS, ENDS], false),
            [
                "≠ 맞지 않음 출처 미상 (00) 증감률: (30억 원 − 20억 원) ÷ 20억 원 × 100 = 50 ↔ 30%",
                "= 맞음 출처 미상 (00) 배수: 120만 개 ÷ 40만 개 = 3 ↔ 3배",
                "출처 미상 (00): 로이터통신 (본문 인용)",
                "출처 미상 (01): 로이터통신 (본문 인용)",
                "함께 기댄 출처: 로이터통신 (출처 미상 (00), 출처 미상 (01))",
                "서로 독립된 출처: 기사 2건 중 1",
                "~ 표현이 다름 독점·단독 \
                 출처 미상 (00) 주장: 한빛전자는 두리소프트와 독점 공급 계약을 맺었다고 로이터통신이 전했다. \
                 출처 미상 (01) 끝나거나 약해짐: 한빛전자와 두리소프트가 공급 계약을 맺으면서 독점 계약이 끝났다.",
            ]
        );
        let english = shown(&[HOLDS, ENDS], true);
        assert_eq!(
            english[1],
            "= holds Outlet unknown (00) multiple: 1.2 million ÷ 400,000 = 3 ↔ 3 times"
        );
    }

    #[test]
    fn of_very_many_it_is_said_that_there_are_more() {
        let lines = shown(&[HOLDS; 70], false);
        assert_eq!(lines.len(), 60 + 60 + 1);
        let claim = lines.last().unwrap();
        assert_eq!(claim.matches("주장:").count(), 12);
        assert!(claim.contains("그 밖에 58건이 더 있습니다."), "{claim}");
    }

    #[test]
    fn operands_lead_to_their_sentences() {
        let article = read("a.txt", HOLDS.to_owned(), None).unwrap();
        let page = Page::new(compare(vec![article]).with_findings(), Rates::default());
        let page = Rc::new(page);
        let html = fixture::rendered(html! { <Findings {page} /> });
        assert!(
            html.contains(r##"<a href="#fig-a-m02">120만 개</a> ÷ "##),
            "{html}"
        );
    }
}
