//! What the articles say beside the facts: their arithmetic, the sources that they cite, their claims
//! without a number.

mod checks;
mod claims;
mod draw;
mod line;
mod sources;

use std::rc::Rc;

use yew::prelude::*;

use crate::page::Page;
pub use line::Line;

/// Lines of a part that are shown, articles of a topic that are quoted, and outlets that are named:
/// of many articles nobody reads all of it, and the page would stand still meanwhile. The other lines
/// are folded.
const MOST: usize = 60;
const QUOTED: usize = 12;
const NAMED: usize = 12;

/// Properties of [`Findings`].
#[derive(Properties, PartialEq)]
pub struct FindingsProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// What is told of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name for machines.
    pub name: &'static str,
    /// Its heading, and a sentence that says what it is.
    pub words: [&'static str; 2],
    /// What is told, a line each.
    pub lines: Vec<Line>,
}

/// The parts in which anything is told.
#[must_use]
pub fn parts(page: &Page) -> Vec<Part> {
    let words = page.wording.findings();
    let parts = [
        ("checks", words.checks, checks::lines(page)),
        ("sources", words.sources, sources::lines(page)),
        ("claims", words.claims, claims::lines(page)),
    ];
    let parts = parts
        .into_iter()
        .map(|(name, words, lines)| Part { name, words, lines });
    parts.filter(|part| !part.lines.is_empty()).collect()
}

/// A part for each of them that there is; nothing where there is none. A component, so that it is
/// rendered once, whatever else the reader does.
#[component]
pub fn Findings(props: &FindingsProps) -> Html {
    let page = &props.page;
    let parts = parts(page);
    if parts.is_empty() {
        return html! {};
    }
    html! {
        <section class="findings" aria-labelledby="findings-heading">
            <h2 id="findings-heading">{ page.wording.findings().heading }</h2>
            <div class="findings-parts">{ for parts.iter().map(|it| part(page, it)) }</div>
        </section>
    }
}

/// A list under its heading and a sentence that says what it is.
fn part(page: &Rc<Page>, part: &Part) -> Html {
    let [heading, note] = part.words;
    html! {
        <div>
            <h3>{ heading }</h3>
            <p class="hint">{ note }</p>
            { draw::list(page, &part.lines, MOST) }
        </div>
    }
}

/// The documents of all events, those of the main one first.
fn documents(page: &Page) -> impl Iterator<Item = usize> + '_ {
    page.matrices
        .iter()
        .flat_map(|it| it.columns.iter().copied())
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
    use crate::wording::{EN, KO};

    /// A page on `texts`.
    fn page(texts: &[&str], wording: &'static crate::wording::Wording) -> Rc<Page> {
        let articles = texts.iter().enumerate().map(|(at, text)| {
            let file = ["0", &at.to_string(), ".txt"].concat();
            read(&file, (*text).to_owned(), None).unwrap()
        });
        let comparison = compare(articles.collect()).with_findings();
        Page::worded(&Rc::new(Page::new(comparison, Rates::default())), wording)
    }

    /// The lines of a page, each with the sentences that it rests on.
    fn shown(page: &Page) -> Vec<String> {
        let told = |bullet: &str, line: &Line| {
            let passages = line.passages(page).into_iter().map(|(document, span)| {
                let text = &page.comparison.documents[document].article.text;
                [" ‘", text.get(span).unwrap().trim(), "’"].concat()
            });
            [bullet, &line.text(page), &passages.collect::<String>()].concat()
        };
        let lines = parts(page).into_iter().flat_map(|part| part.lines);
        let lines = lines.flat_map(|line| {
            let below = line.below.iter().map(|line| told("- ", line));
            let note = line.note.iter().cloned();
            let first = [told("", &line)].into_iter();
            first.chain(below).chain(note).collect::<Vec<_>>()
        });
        lines.collect()
    }

    const HOLDS: &str = "한빛전자는 두리소프트와 독점 공급 계약을 맺었다고 로이터통신이 전했다. \
                         칩은 40만 개에서 120만 개로 3배 늘었다. 매출은 20억 원에서 30억 원으로 30% 늘었다.\n";
    const ENDS: &str = "한빛전자와 두리소프트가 공급 계약을 맺으면서 독점 계약이 끝났다. 로이터통신에 따르면 그렇다.\n";

    #[test]
    fn all_of_it_is_told_in_lines() {
        assert_eq!(shown(&page(&["산에 단풍이 들었다.\n"], &KO)), [""; 0]);
        let silent = "두리소프트와 한빛전자가 공급 계약을 맺었다. 칩은 120만 개다.\n";
        assert_eq!(
            shown(&page(&[HOLDS, ENDS, silent], &KO)),
            [
                "≠ 맞지 않음 출처 미상 (00) 증감률: (30억 원 − 20억 원) ÷ 20억 원 × 100 = 50 ↔ 30% \
                 ‘매출은 20억 원에서 30억 원으로 30% 늘었다.’",
                "= 맞음 출처 미상 (00) 배수: 120만 개 ÷ 40만 개 = 3 ↔ 3배 \
                 ‘칩은 40만 개에서 120만 개로 3배 늘었다.’",
                "출처 미상 (00): 로이터통신 (본문 인용) \
                 ‘한빛전자는 두리소프트와 독점 공급 계약을 맺었다고 로이터통신이 전했다.’",
                "출처 미상 (01): 로이터통신 (본문 인용) ‘로이터통신에 따르면 그렇다.’",
                "함께 기댄 출처: 로이터통신 (출처 미상 (00), 출처 미상 (01))",
                "밝힌 출처로 보아 서로 독립된 기사: 3건 중 2",
                "~ 표현이 다름 독점·단독",
                "- 출처 미상 (00): 주장 \
                 ‘한빛전자는 두리소프트와 독점 공급 계약을 맺었다고 로이터통신이 전했다.’",
                "- 출처 미상 (01): 끝나거나 약해짐 \
                 ‘한빛전자와 두리소프트가 공급 계약을 맺으면서 독점 계약이 끝났다.’",
                "이런 표현을 찾지 못함: 출처 미상 (02)",
            ]
        );
        let english = shown(&page(&[HOLDS, ENDS], &EN));
        assert_eq!(
            english[1],
            "= holds Outlet unknown (00) multiple: 1.2 million ÷ 400,000 = 3 ↔ 3 times \
             ‘칩은 40만 개에서 120만 개로 3배 늘었다.’"
        );
    }

    #[test]
    fn what_one_article_alone_says_is_no_difference() {
        let silent = "두리소프트와 한빛전자가 공급 계약을 맺었다. 칩은 120만 개다.\n";
        let lines = shown(&page(&[HOLDS, silent], &KO));
        assert!(lines.iter().any(|it| it == "· 단독 독점·단독"), "{lines:?}");
    }

    fn html(texts: &[&str]) -> String {
        let page = page(texts, &KO);
        fixture::rendered(html! { <Findings {page} /> })
    }

    #[test]
    fn of_very_many_it_is_said_that_there_are_more() {
        let html = html(&[HOLDS; 70]);
        assert_eq!(html.matches("<li>").count(), 60 + 60 + 1 + 12);
        assert!(html.contains("<summary>그 밖의 58건</summary>"), "{html}");
    }

    #[test]
    fn figures_and_words_lead_to_where_they_stand() {
        let html = html(&[HOLDS, ENDS]);
        for link in [
            r##"<a href="#fig-00-m02">120만 개</a> ÷ "##,
            r##"<a href="#doc-01" data-words="0-92" class="words"><q>한빛전자와 두리소프트가"##,
            r##"<a href="#doc-00" data-words="72-87" class="words"><span>로이터통신</span></a> (본문 인용)"##,
        ] {
            assert!(html.contains(link), "{html}");
        }
    }
}
