//! In a browser: through the HTML parser and back, and the first render over what the server wrote.

use std::rc::Rc;

use daejo_articles::{Article, Given, GivenDate, read};
use daejo_figures::calendar::{Interval, day};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::Element;
use web_sys::js_sys::{Function, Promise, Reflect};
use web_sys::wasm_bindgen::JsValue;
use yew::LocalServerRenderer;

use super::{Alive, dom, hydrate};
use crate::app::{App, AppProps};
use crate::edition::{Edition, said};
use crate::fixture::Won;
use crate::market::{RateLine, Rates};
use crate::page::{Page, carried};
use crate::seal;

wasm_bindgen_test_configure!(run_in_browser);

const BODY: &str = "두 회사는 7년간 380억 달러(약 54조 원) 규모의 계약을 맺었다고 3일 밝혔다.";

fn article(file: &str, text: String) -> Article {
    let given = Given {
        outlet: Some("\"신문\" & <방송>".to_owned()),
        published: Some(GivenDate {
            interval: Interval::of_months(2025, 11, 11).unwrap(),
            inferred: true,
            note: Some("줄\r\n둘".to_owned()),
        }),
        ..Given::default()
    };
    read(file, text, Some(&given)).unwrap()
}

/// Articles with what a parser might take for markup, or change.
fn articles() -> Vec<Article> {
    vec![
        article(
            "000_a.txt",
            format!("\u{feff}제목이 되는 줄\r\n\r\n{BODY}\r\n\r\n\r\n"),
        ),
        article(
            "001_b.txt",
            format!("  {BODY} <script>alert(1)</script> & &amp; {BODY}\n\u{a0}\u{3000}\n"),
        ),
        article(
            "002_c.txt",
            format!("{BODY}\r{BODY}\n<!-- {BODY} -->\n</p></article>{BODY}"),
        ),
    ]
}

/// The prerendered page, sealed, and the file that goes with it.
async fn root() -> (Element, Vec<u8>) {
    let comparison =
        daejo_collation::compare_at(articles(), &Won("1428.1374415786740522762679591", "1432.6"));
    assert!(comparison.conversions.iter().all(|it| it.market.is_some()));
    let mut rates = Rates::until(day(2026, 10, 30).unwrap());
    let points = [(9, 1393), (10, 1428), (11, 1470)];
    rates.lines.push(RateLine {
        base: "USD".to_owned(),
        quote: "KRW".to_owned(),
        points: points
            .map(|(month, rate)| (day(2025, month, 1).unwrap(), rate.into()))
            .into(),
    });
    let page = Rc::new(Page::new(comparison, rates));
    let html = LocalServerRenderer::<App>::with_props(AppProps { page: page.clone() })
        .render()
        .await;
    let document = web_sys::window().unwrap().document().unwrap();
    let root = document.create_element("div").unwrap();
    document.body().unwrap().append_child(&root).unwrap();
    root.set_inner_html(&carried(&html));
    let edition = Edition::written(&page, Vec::new());
    let articles = articles();
    let said: Vec<String> = articles.iter().map(said).collect();
    let said = said.iter().map(String::as_str);
    let seal = seal::of(seal::nodes(&html), said, &edition);
    root.set_attribute(seal::ATTRIBUTE, &seal).unwrap();
    (root, edition)
}

/// Until Yew has rendered what it had to: it does so in tasks of the browser, and after each of 16 ms
/// lets others run. Its own `flush` waits in microtasks, which on a busy computer keep that next task
/// from ever coming.
async fn rendered() {
    for _ in 0..20 {
        let next = Promise::new(&mut |resolve, _| {
            let window = web_sys::window().unwrap();
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 0)
                .unwrap();
        });
        JsFuture::from(next).await.unwrap();
    }
}

/// The page in the window, brought to life.
fn hydrated(root: Element, edition: &[u8]) -> Option<Alive> {
    hydrate(&web_sys::window()?, root, edition)
}

#[wasm_bindgen_test]
async fn the_page_holds_the_texts_whole() {
    let (root, edition) = root().await;
    let texts: Vec<String> = articles().into_iter().map(|it| it.text).collect();
    let edition = Edition::read(&edition, dom::lines(&root).unwrap()).unwrap();
    let documents = edition.comparison.documents.into_iter();
    let read: Vec<String> = documents.map(|document| document.article.text).collect();
    assert_eq!(read, texts);
}

#[wasm_bindgen_test]
async fn hydration_changes_nothing() {
    let (root, edition) = root().await;
    let before = without_comments(&root.inner_html());
    let window = web_sys::window().unwrap();
    // In the next frame the page comes to life: none comes before it was looked at.
    let name = JsValue::from("requestAnimationFrame");
    let frames = Reflect::get(&window, &name).unwrap();
    Reflect::set(&window, &name, &Function::new_no_args("return 0;")).unwrap();
    hydrated(root.clone(), &edition).unwrap();
    rendered().await;
    Reflect::set(&window, &name, &frames).unwrap();
    assert_eq!(without_comments(&root.inner_html()), before);
    let element = window.document().unwrap().document_element().unwrap();
    assert_eq!(
        element.get_attribute("data-engine").as_deref(),
        Some("wasm")
    );
}

#[wasm_bindgen_test]
async fn a_page_that_something_has_changed_is_left_alone() {
    /// Does what the browser's translator does, and others of its kind.
    type Change = fn(&Element);
    let changes: [Change; 5] = [
        |root| {
            let mark = root.query_selector("mark a").unwrap().unwrap();
            mark.set_inner_html("<font><font>38 billion</font></font>");
        },
        |root| {
            let line = root.query_selector("[data-raw]").unwrap().unwrap();
            line.remove();
        },
        // As many elements as before, but other figures.
        |root| {
            let mark = root.query_selector("mark a").unwrap().unwrap();
            mark.set_text_content(Some("그 돈"));
        },
        |root| root.set_inner_html(&without_comments(&root.inner_html())),
        |root| root.set_inner_html(""),
    ];
    for (number, change) in changes.iter().enumerate() {
        let (root, edition) = root().await;
        change(&root);
        let before = root.inner_html();
        assert!(
            hydrated(root.clone(), &edition).is_none(),
            "change {number}"
        );
        rendered().await;
        assert_eq!(root.inner_html(), before, "change {number}");
    }
}

#[wasm_bindgen_test]
async fn a_page_with_another_edition_is_left_alone() {
    let (root, edition) = root().await;
    let before = root.inner_html();
    for other in [&[][..], &edition[1..], &[&edition[..], &[0]].concat()] {
        assert!(hydrated(root.clone(), other).is_none());
        assert_eq!(root.inner_html(), before);
    }
    assert!(hydrated(root.clone(), &edition).is_some());
}

/// Yew marks its components by comments, which hydration takes away.
fn without_comments(html: &str) -> String {
    let mut parts = html.split("<!--");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |kept, part| kept + part.split_once("-->").unwrap().1)
}
