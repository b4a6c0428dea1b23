//! The whole page computed again, on the reader's device and from the texts that the page holds.

use std::rc::Rc;

use daejo_collation::Comparison;
use daejo_engine::encode;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::grouping::Groupings;
use crate::page::Page;
use crate::wording::fill;

/// Properties of [`Recount`].
#[derive(Properties, PartialEq)]
pub struct RecountProps {
    /// The page as it was built.
    pub page: Rc<Page>,
}

/// How far the engine is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Asked,
    Same,
    Other,
    Failed,
}

/// A button that has the engine read and compare all texts anew, and what came out.
#[component]
pub fn Recount(props: &RecountProps) -> Html {
    let outcome = use_state_eq(|| None::<Outcome>);
    let words = props.page.wording.recount;
    let onclick = {
        let (page, set) = (props.page.clone(), outcome.setter());
        Callback::from(move |_: MouseEvent| {
            let (page, set) = (page.clone(), set.clone());
            set.set(Some(Outcome::Asked));
            spawn_local(async move { set.set(Some(counted(page).await)) });
        })
    };
    let said = outcome.map(|outcome| match outcome {
        Outcome::Asked => words.asked.to_owned(),
        Outcome::Same => same(&props.page.comparison, words.same),
        Outcome::Other => words.other.to_owned(),
        Outcome::Failed => words.failed.to_owned(),
    });
    html! {
        <p class="recount">
            <button type="button" {onclick} disabled={*outcome == Some(Outcome::Asked)}>
                { words.ask }
            </button>
            { " " }
            <span role="status">{ said }</span>
        </p>
    }
}

async fn counted(page: Rc<Page>) -> Outcome {
    let Some(anew) = Groupings::new(page.clone()).make(&[]).await else {
        return Outcome::Failed;
    };
    let [one, two] = [&page, &anew].map(|page| encode(&*page.comparison));
    if one == two {
        Outcome::Same
    } else {
        Outcome::Other
    }
}

fn same(comparison: &Comparison, words: &str) -> String {
    let documents = comparison.documents.iter();
    let figures: usize = documents.map(|document| document.figures.len()).sum();
    let facts = comparison.facts.len();
    let counts = [
        ("figures", figures.to_string()),
        ("facts", facts.to_string()),
    ];
    fill(
        words,
        &counts
            .each_ref()
            .map(|(name, count)| (*name, count.as_str())),
    )
}

// Tokio drives the asking on the host only.
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::market::Rates;
    use daejo_articles::read;
    use daejo_collation::compare;

    fn count(page: Page) -> bool {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let counted = counted(Rc::new(page));
        runtime.build().unwrap().block_on(counted) == Outcome::Same
    }

    #[test]
    #[cfg(feature = "prerender")]
    fn the_seeds_come_out_again() {
        let folder = daejo_articles::load_folder(std::path::Path::new("seeds")).unwrap();
        let base = Page::new(compare(folder.articles).with_findings(), Rates::default());
        let again = Groupings::new(Rc::new(base));
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let anew = runtime.build().unwrap().block_on(again.make(&[])).unwrap();
        let [one, two] = [again.base(), &anew].map(|page| format!("{:#?}", page.comparison));
        for (one, two) in one.lines().zip(two.lines()) {
            assert_eq!(one, two);
        }
    }

    #[test]
    fn what_was_computed_comes_out_again() {
        let text = "오픈AI와 AWS가 7년간 380억 달러(약 54조 원) 규모의 계약을 맺었다.\n";
        let article = read("a.txt", text.to_owned(), None).unwrap();
        let comparison = compare(vec![article]).with_findings();
        let mut changed = comparison.clone();
        changed.facts.pop();
        assert!(count(Page::new(comparison, Rates::default())));
        assert!(!count(Page::new(changed, Rates::default())));
    }
}
