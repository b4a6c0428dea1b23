//! The whole page.

use std::rc::Rc;

use yew::prelude::*;

use crate::desk::{Desk, use_desk};
use crate::findings::{Findings, FindingsProps};
use crate::frame;
use crate::grouping::Groupings;
use crate::keys::{Keys, KeysProps};
use crate::page::Page;
use crate::part::part;
use crate::picture::pictures;
use crate::preference::{language_switch, use_preference, use_worded};
use crate::rate::use_rates;
use crate::reader::reader;
use crate::recount::Recount;
use crate::sources::sources;
use crate::state::{Action, Progress};
use crate::status::Status;
use crate::summary::summary;
use crate::table::{FiguresTable, FiguresTableProps};
use crate::toolbar::{settings, toolbar};
use crate::wording::Wording;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// What the page shows.
    pub page: Rc<Page>,
}

/// Header with the sentence that sums up, table of figures, texts, notes.
#[component]
pub fn App(props: &AppProps) -> Html {
    let groupings = use_memo(props.page.clone(), |page| Groupings::new(page.clone()));
    let Desk {
        state,
        on_action,
        lead,
        include,
    } = use_desk(&groupings);
    let on_rates = use_callback(on_action.clone(), |rates, on_action| {
        on_action.emit(Action::Rate(rates));
    });
    let (page, onchoose) = use_preference(&groupings.of(&state.view.included));
    let wording = page.wording;
    let base = use_worded(&props.page, wording);
    let pieces = if page.is_fresh {
        state.pieces
    } else {
        usize::MAX
    };
    let shown = use_rates(&page, &state.view.rates);
    let drawn = use_memo((shown.clone(), state.is_live()), |(page, is_live)| {
        pictures(page, *is_live)
    });
    html! {
        <>
            <nav class="skip">
                <a href="#figures">{ wording.skip_to_table }</a>
                <a href="#reader">{ wording.skip_to_reader }</a>
            </nav>
            <header class="masthead">
                <div class="top">
                    <h1>{ wording.name }</h1>
                    { toolbar(&page, &shown) }
                    <a class="kept" href="#edition">{ wording.offline }</a>
                    // `assets/boot.js` hears it, and loads what it opens.
                    <button type="button" data-intake="">{ wording.intake }</button>
                    { part::<Keys>(KeysProps {
                        page: shown.clone(),
                        state: (*state).clone(),
                        on_lead: lead,
                        on_action: on_action.clone(),
                    }) }
                    { language_switch(wording, &onchoose) }
                </div>
                <p class="purpose">{ wording.purpose }</p>
                { summary(&shown) }
                if page.is_own {
                    <p class="hint">{ wording.is_own }</p>
                }
            </header>
            <main>
                { settings(&page, &state.view.rates, on_rates, &onchoose) }
                { part::<FiguresTable>(FiguresTableProps {
                    page: shown.clone(),
                    base: base.clone(),
                    view: state.view.clone(),
                    pieces,
                    on_action: on_action.clone(),
                    on_include: include,
                }) }
                <p class="computing" role="status">{ computing(wording, state.progress) }</p>
                { (*drawn).clone() }
                { reader([&page, &shown], frame::texts(pieces), &state, &on_action) }
                // In a fresh page it comes behind the texts.
                if state.is_live() && pieces >= page.pieces() {
                    { part::<Findings>(FindingsProps { page: page.clone() }) }
                }
                <Recount page={base} />
            </main>
            { sources(&page) }
            { part::<Status>(()) }
        </>
    }
}

/// What has become of a comparison that was asked for.
fn computing(wording: &Wording, progress: Progress) -> &'static str {
    let [asked, failed] = wording.facets.computing;
    match progress {
        Progress::None => "",
        Progress::Asked => asked,
        Progress::Failed => failed,
    }
}

// Tokio drives the server renderer on the host only; the browser has its own test.
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    fn rendered() -> String {
        let page = Rc::new(Page::new(fixture::comparison(), Rates::default()));
        fixture::rendered(html! { <App {page} /> })
    }

    #[test]
    fn renders_the_same_twice() {
        assert_eq!(rendered(), rendered());
    }

    #[test]
    fn that_there_are_no_figures_is_said() {
        let article = "산에는 단풍이 들었다.\n".to_owned();
        let article = daejo_articles::read("0.txt", article, None).unwrap();
        let comparison = daejo_collation::compare(vec![article]);
        let page = Rc::new(Page::new(comparison, Rates::default()));
        let html = fixture::rendered(html! { <App {page} /> });
        assert!(html.contains("수치를 찾지 못했습니다"), "{html}");
        assert!(!html.contains("legend"), "{html}");
    }

    #[test]
    fn links_cells_and_marks() {
        let html = rendered();
        assert!(
            html.contains(r##"<a href="#fig-000-m01">380억 달러</a>"##),
            "{html}"
        );
        assert!(html.contains(r##"id="fig-000-m01""##));
        assert!(html.contains(r##"<a href="#cell-1-000">380억 달러</a></mark>"##));
        assert!(html.contains(r#"data-rate="1316""#));
        assert!(html.contains("1,316원/달러"));
        assert!(html.contains(r#"<td id="cell-1-000""#));
        assert!(html.contains("380억 달러 → 원"));
    }

    #[test]
    fn article_text_is_never_markup() {
        let html = rendered();
        assert!(html.contains("&lt;b&gt;계약&lt;/b&gt;"), "{html}");
        assert!(!html.contains("<b>계약"));
    }

    #[test]
    fn nothing_that_the_content_policy_refuses() {
        let html = rendered();
        for refused in [" style=", "<script", "<style", "onclick=", "javascript:"] {
            assert!(!html.contains(refused), "{refused}");
        }
    }
}
