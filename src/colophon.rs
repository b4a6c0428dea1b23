//! What is said of the edition: its version, what it can be taken along as, whether it is kept for a
//! time without a network.
//!
//! It stands behind the app and is of the build alone. Scripts and the client may be missing: the
//! style sheet shows the words of the page's language, and those for the state of the service worker,
//! which `assets/offline.js` notes in the document.

use daejo_figures::calendar::{Date, iso};
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::wording::{COLOPHONS, ColophonWords, fill};

#[derive(Properties, PartialEq)]
struct ColophonProps {
    commit: Option<AttrValue>,
    until: Date,
}

/// The colophon of an edition built from `commit`, with exchange rates up to the day `until`.
pub async fn render(commit: Option<&str>, until: Date) -> String {
    let commit = commit.map(|commit| AttrValue::from(commit.to_owned()));
    let props = ColophonProps { commit, until };
    let renderer = LocalServerRenderer::<Colophon>::with_props(props);
    renderer.hydratable(false).render().await
}

#[component]
fn Colophon(props: &ColophonProps) -> Html {
    COLOPHONS
        .iter()
        .map(|words| section(words, props))
        .collect()
}

fn section(words: &'static ColophonWords, props: &ColophonProps) -> Html {
    let edition = fill(
        words.edition,
        &[
            ("version", env!("CARGO_PKG_VERSION")),
            ("commit", props.commit.as_deref().unwrap_or(words.unknown)),
            ("day", &iso(props.until)),
        ],
    );
    let [save, saving] = words.save;
    let [json, csv] = words.data;
    let [renewed, take] = words.renewed;
    let states = [
        ("fetching", words.fetching),
        ("ready", words.ready),
        ("failed", words.failed),
        ("file", words.file),
    ];
    html! {
        <section class="colophon" lang={words.tag} aria-label={words.name}>
            <p class="offline" role="status">
                { for states.map(|(state, said)| html! { <span data-of={state}>{ said }</span> }) }
            </p>
            <p class="renewed" role="status">
                { renewed }{ " " }
                <button type="button" class="take-edition">{ take }</button>
            </p>
            <p class="edition">{ edition }</p>
            <ul>
                <li>
                    <a href="./daejo.html" download="daejo.html" title={saving} data-held="page">
                        { save }
                    </a>
                </li>
                <li class="beside"><a href="./figures.json">{ json }</a></li>
                <li class="beside"><a href="./figures.csv">{ csv }</a></li>
                <li><a href="./licenses.txt" data-held="licences">{ words.licences }</a></li>
            </ul>
        </section>
    }
}

// Tokio drives the server renderer on the host only.
#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use daejo_figures::calendar::day;

    use super::*;

    fn rendered(commit: Option<&str>) -> String {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let until = day(2026, 10, 30).unwrap();
        let runtime = runtime.build().unwrap();
        tokio::task::LocalSet::new().block_on(&runtime, render(commit, until))
    }

    #[test]
    fn it_names_version_commit_and_the_last_rates_in_both_languages() {
        let html = rendered(Some("0f1e2d"));
        let version = env!("CARGO_PKG_VERSION");
        for expect in [
            format!("대조 {version} · 커밋 0f1e2d · 환율 2026-10-30까지"),
            format!("Daejo {version} · commit 0f1e2d · exchange rates until 2026-10-30"),
        ] {
            assert!(html.contains(&expect), "{html}");
        }
        assert!(!html.contains("<!--"), "{html}");
    }

    #[test]
    fn an_unknown_commit_is_said_to_be_unknown() {
        let html = rendered(None);
        assert!(html.contains("커밋 알 수 없음") && html.contains("commit unknown"));
    }
}
