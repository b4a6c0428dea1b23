//! What is said of the edition: its version, what it can be taken along as, whether it is kept for a
//! time without a network.
//!
//! It stands behind the app and is of the build alone: scripts and the client may be missing. The page
//! has it in the first language; what it says in the other goes with the edition, and the client puts
//! it there (see `crate::foot`). The words for offline use are with the scripts that know how far it is.

use daejo_figures::calendar::{Date, iso};
use yew::LocalServerRenderer;
use yew::prelude::*;

use crate::export::json::{object, string};
use crate::wording::{COLOPHONS, ColophonWords, fill};

#[derive(Properties, PartialEq)]
struct ColophonProps {
    words: &'static ColophonWords,
    commit: Option<AttrValue>,
    until: Date,
}

/// The colophon of an edition built from `commit`, with exchange rates up to the day `until`, in the
/// first language.
pub async fn render(commit: Option<&str>, until: Date) -> String {
    let [words, _] = &COLOPHONS;
    rendered(words, commit, until).await
}

/// A line of JavaScript with the words for the state of offline use, in both languages, for the scripts
/// that know the state: `const SAID = {"ko":{"ready":"…"}};`.
#[must_use]
pub fn states() -> String {
    let languages = COLOPHONS.iter().map(|words| {
        let states = words.states.map(|(state, said)| (state, string(said)));
        (words.tag, object(&states))
    });
    let languages: Vec<_> = languages.collect();
    ["const SAID = ", &object(&languages), ";\n"].concat()
}

/// What it says in the other language, in the order of its elements.
pub async fn otherwise(commit: Option<&str>, until: Date) -> Vec<String> {
    let [_, words] = &COLOPHONS;
    let html = rendered(words, commit, until).await;
    let said = html.split(SAID).skip(1).filter_map(|behind| {
        let (_, words) = behind.split_once('>')?;
        words.split('<').next()
    });
    said.map(str::to_owned).collect()
}

/// The attribute of an element that says something.
const SAID: &str = " data-said=\"\"";

async fn rendered(words: &'static ColophonWords, commit: Option<&str>, until: Date) -> String {
    let commit = commit.map(|commit| AttrValue::from(commit.to_owned()));
    let props = ColophonProps {
        words,
        commit,
        until,
    };
    let renderer = LocalServerRenderer::<Colophon>::with_props(props);
    renderer.hydratable(false).render().await
}

#[component]
fn Colophon(props: &ColophonProps) -> Html {
    section(props.words, props)
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
    let [json, csv] = words.data;
    let [renewed, take] = words.renewed;
    html! {
        <section id="edition" class="colophon" lang={words.tag} aria-label={words.name}>
            <p class="offline" role="status"></p>
            <p class="renewed" role="status">
                <span data-said="">{ renewed }</span>{ " " }
                <button type="button" class="take-edition" data-said="">{ take }</button>
            </p>
            <p class="edition" data-said="">{ edition }</p>
            <ul>
                <li>
                    <a href="./daejo.html" download="daejo.html" data-held="page" data-said="">
                        { words.save }
                    </a>
                </li>
                <li class="beside"><a href="./figures.json" data-said="">{ json }</a></li>
                <li class="beside"><a href="./figures.csv" data-said="">{ csv }</a></li>
                <li>
                    <a href="./licenses.txt" data-held="licences" data-said="">{ words.licences }</a>
                </li>
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

    /// In the first language, and what it says in the other.
    fn both(commit: Option<&str>) -> (String, Vec<String>) {
        let mut runtime = tokio::runtime::Builder::new_current_thread();
        let until = day(2026, 10, 30).unwrap();
        let runtime = runtime.build().unwrap();
        let both = async { (render(commit, until).await, otherwise(commit, until).await) };
        tokio::task::LocalSet::new().block_on(&runtime, both)
    }

    #[test]
    fn it_names_version_commit_and_the_last_rates_in_both_languages() {
        let (html, otherwise) = both(Some("0f1e2d"));
        let version = env!("CARGO_PKG_VERSION");
        let own = format!("대조 {version} · 커밋 0f1e2d · 환율 2026-10-30까지");
        assert!(html.contains(&own), "{html}");
        let other = format!("Daejo {version} · commit 0f1e2d · exchange rates until 2026-10-30");
        assert!(otherwise.contains(&other), "{otherwise:?}");
        assert_eq!(html.matches(SAID).count(), otherwise.len());
        assert!(otherwise.contains(&"Change to the new edition".to_owned()));
        assert!(!html.contains("<!--"), "{html}");
    }

    #[test]
    fn every_state_has_words_in_both_languages() {
        let line = states();
        assert!(
            line.starts_with("const SAID = {\"ko\":{\"fetching\":\"오프라인"),
            "{line}"
        );
        for (state, _) in COLOPHONS[0].states {
            assert_eq!(
                line.matches(&format!("\"{state}\":\"")).count(),
                2,
                "{line}"
            );
        }
    }

    #[test]
    fn an_unknown_commit_is_said_to_be_unknown() {
        let (html, otherwise) = both(None);
        assert!(html.contains("커밋 알 수 없음"), "{html}");
        assert!(otherwise.iter().any(|it| it.contains("commit unknown")));
    }
}
