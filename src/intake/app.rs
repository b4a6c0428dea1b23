//! The dialog.

use std::cell::RefCell;
use std::rc::Rc;

use daejo_articles::is_blank;
use web_sys::js_sys::Function;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::desk::{Desk, Shared};
use super::state::{Action, Progress, State};
use super::{Arrival, Edition, article, sets};
use crate::element::{focus, span};
use crate::wording::{IntakeWords, fill};

/// Properties of [`Dialog`].
#[derive(Clone, Properties)]
pub struct DialogProps {
    /// The articles that came with the page.
    pub edition: Edition,
    /// Shows an answer of the engine.
    pub show: Function,
    /// Promises the page as one file.
    pub single: Function,
    /// What has come from the page and is not taken yet.
    pub arrivals: Rc<RefCell<Vec<Arrival>>>,
    /// How much has come.
    pub count: u32,
}

impl PartialEq for DialogProps {
    fn eq(&self, other: &Self) -> bool {
        self.count == other.count
    }
}

/// Where texts go in, the articles of the set, what to do with them.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let state = use_state(State::default);
    let shared = use_memo((), |()| {
        let functions = [&props.show, &props.single].map(Clone::clone);
        Shared::new(props.edition.clone(), functions)
    });
    let sheet = use_node_ref();
    shared.render.replace(Some(state.setter()));
    let words = IntakeWords::of(&language());
    let desk = Desk {
        words,
        sheet: sheet.clone(),
        shared,
    };
    {
        let (desk, arrivals) = (desk.clone(), props.arrivals.clone());
        use_effect_with(props.count, move |_| {
            for arrival in arrivals.take() {
                desk.arrive(arrival);
            }
        });
    }
    let close = on_click(&desk, |desk| desk.arrive(Arrival::Compare));
    // However it is closed, the page shows what is in it.
    let onclose = {
        let desk = desk.clone();
        Callback::from(move |_: Event| {
            desk.act(Action::Forget);
            desk.arrive(Arrival::Closed);
        })
    };
    let is_typed = !is_blank(&state.draft);
    let ready = state.shown() + usize::from(is_typed);
    // What came with the page is compared already.
    let is_ready = ready > 0 && (is_typed || state.is_changed());
    html! {
        <dialog ref={sheet} class="sheet intake" aria-labelledby="intake-heading" {onclose}>
            <div class="sheet-head">
                <h2 id="intake-heading">{ words.heading }</h2>
                <form method="dialog"><button>{ words.close }</button></form>
            </div>
            <p class="promise">{ words.promise }</p>
            { help(words) }
            { entry(&desk, &state) }
            { notices(&desk, &state) }
            { elsewhere(&desk, &state) }
            { article::list(&desk, &state) }
            { sets::sets(&desk, &state) }
            <div class="intake-foot">
                { progress(&desk, &state) }
                <button type="button" class="primary" id="intake-compare" onclick={close}
                    disabled={!is_ready || state.progress.is_some()}>
                    if is_ready {
                        { fill(words.compare, &[("n", &ready.to_string())]) }
                    } else {
                        { words.compare_none }
                    }
                </button>
            </div>
        </dialog>
    }
}

/// The field for a text.
pub const TEXT: &str = "#intake-text";

/// A handler that has the desk.
pub fn on_click(desk: &Desk, what: impl Fn(&Desk) + 'static) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |_: MouseEvent| what(&desk))
}

/// The language of the page at this moment.
fn language() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let root = document.and_then(|document| document.document_element());
    let tag = root.and_then(|root| root.get_attribute("lang"));
    tag.unwrap_or_default()
}

fn help(words: &IntakeWords) -> Html {
    let (name, sentences) = words.help;
    html! {
        <details class="intake-help">
            <summary>{ "? " }{ name }</summary>
            <ul>{ for sentences.iter().map(|sentence| html! { <li>{ *sentence }</li> }) }</ul>
        </details>
    }
}

/// The field for a text, and the button for files.
fn entry(desk: &Desk, state: &State) -> Html {
    let words = desk.words;
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            let field: HtmlTextAreaElement = event.target_unchecked_into();
            desk.act(Action::Draft(field.value()));
        })
    };
    let take = on_click(desk, |desk| {
        desk.arrive(Arrival::Text(desk.state().draft, String::new()));
        // The button is going to be of no use.
        focus(TEXT);
    });
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let list = field.files();
            let files = list.into_iter().flat_map(|list| {
                let files = (0..list.length()).filter_map(move |at| list.get(at));
                files.collect::<Vec<_>>()
            });
            desk.arrive(Arrival::Files(files.collect()));
            field.set_value("");
        })
    };
    html! {
        <div class="entry">
            <label for="intake-text">{ words.paste }</label>
            <textarea id="intake-text" rows="6" autofocus=true placeholder={words.paste_hint}
                value={state.draft.clone()} {oninput} />
            <div class="entry-tools">
                <button type="button" id="intake-take" onclick={take}
                    disabled={is_blank(&state.draft)}>{ words.take }</button>
                <label class="pick">
                    <input type="file" id="intake-files" multiple={true} {onchange}
                        accept=".txt,.md,.html,.htm,.json,text/plain,text/html" />
                    <span>{ words.pick }</span>
                </label>
                <span class="hint">{ words.pick_hint }</span>
            </div>
        </div>
    }
}

/// What could not be done.
fn notices(desk: &Desk, state: &State) -> Html {
    let hush = on_click(desk, |desk| desk.act(Action::Hush));
    html! {
        <div class="notices" role="alert">
            if !state.notices.is_empty() {
                <ul>{ for state.notices.iter().map(|it| html! { <li>{ it }</li> }) }</ul>
                <button type="button" onclick={hush}>{ desk.words.hush }</button>
            }
        </div>
    }
}

/// What to do where another tab has changed the set.
fn elsewhere(desk: &Desk, state: &State) -> Html {
    let [sentence, take, keep] = desk.words.elsewhere;
    let take_it = on_click(desk, |desk| desk.arrive(Arrival::Set(desk.state().name)));
    let keep_own = on_click(desk, Desk::keep_apart);
    html! {
        <div class="notices elsewhere" role="alert">
            if state.is_elsewhere {
                <p>{ fill(sentence, &[("name", &state.name)]) }</p>
                <button type="button" id="intake-take-other" onclick={take_it}>{ take }</button>
                <button type="button" id="intake-keep-own" onclick={keep_own}>{ keep }</button>
            }
        </div>
    }
}

/// What is going on, or what to do next.
fn progress(desk: &Desk, state: &State) -> Html {
    let words = desk.words;
    let own = state
        .articles
        .iter()
        .filter(|it| !it.kept.is_of_edition)
        .count();
    let said = match state.progress {
        Some(Progress::Reading(at, of)) => {
            let (at, of) = (at.to_string(), of.to_string());
            fill(words.reading, &[("n", &at), ("of", &of)])
        }
        Some(Progress::Comparing) => words.comparing.to_owned(),
        None if own == 0 && state.is_loaded => words.begin.to_owned(),
        None if own == 1 && state.shown() == 1 => words.next.to_owned(),
        None => String::new(),
    };
    // Eyes have the heading of the list.
    let heard = fill(words.own, &[("n", &own.to_string())]);
    let is_heard = said.is_empty() && own > 0;
    let stop = on_click(desk, Desk::stop);
    html! {
        <>
            <p role="status">
                { said }
                if is_heard { { span("unseen", heard) } }
            </p>
            if state.progress.is_some() {
                <button type="button" id="intake-stop" onclick={stop}>{ words.stop }</button>
            }
        </>
    }
}
