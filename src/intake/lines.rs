//! The lines of an article: what counts, and what was left out, with the reason.

use daejo_articles::{Line, Reason};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::app::on_click;
use super::change::Change;
use super::desk::Desk;
use super::state::Held;
use crate::wording::{IntakeWords, fill};

/// Lines that are shown of a long text.
const MOST: usize = 400;
/// Bytes of the longest text that is given as a field.
const LONGEST: usize = 1_000_000;

/// The lines of `held`, and its text as a field.
pub fn lines(desk: &Desk, held: &Held) -> Html {
    let words = desk.words;
    let article = &held.reading.article;
    let shown = article.lines.iter().take(MOST).enumerate();
    let rest = article.lines.len().saturating_sub(MOST);
    html! {
        <>
            <p class="hint">{ words.lines_hint }</p>
            <ol class="lines" tabindex="0" aria-label={words.fields[3]}>
                { for shown.map(|(at, line)| row(desk, held, at, line)) }
            </ol>
            if rest > 0 {
                <p class="hint">{ fill(words.more_lines, &[("n", &rest.to_string())]) }</p>
            }
            { text(desk, held) }
        </>
    }
}

fn row(desk: &Desk, held: &Held, at: usize, line: &Line) -> Html {
    let words = desk.words;
    let key = held.key;
    let text = held.reading.article.text.get(line.span.clone());
    let text = text.unwrap_or_default().to_owned();
    let is_own = line.zone.is_article();
    let [take_back, leave_out] = words.line;
    let onclick = on_click(desk, move |desk| {
        let reason = is_own.then(by_reader);
        desk.change(key, Change::Line(at, reason));
    });
    if is_own {
        let name = [leave_out, " · ", &text].concat();
        return html! {
            <li>
                <span>{ text }</span>
                <button type="button" {onclick} aria-label={name}>{ leave_out }</button>
            </li>
        };
    }
    let reason = line.reason.as_ref().map(|reason| told(reason, words));
    let name = [take_back, " · ", &text].concat();
    html! {
        <li class="left-out">
            <del>{ text }</del>
            <small>{ reason }</small>
            <button type="button" {onclick} aria-label={name}>{ take_back }</button>
        </li>
    }
}

/// Why a line is out that the reader took out, in both languages: the page may be in either.
fn by_reader() -> Reason {
    let [ko, en] = ["ko", "en"].map(|tag| IntakeWords::of(tag).by_reader);
    Reason {
        ko: ko.into(),
        en: en.into(),
    }
}

fn told(reason: &Reason, words: &IntakeWords) -> String {
    let told = if words.is_korean {
        &reason.ko
    } else {
        &reason.en
    };
    told.clone().into_owned()
}

/// The text as a field.
fn text(desk: &Desk, held: &Held) -> Html {
    let words = desk.words;
    let key = held.key;
    let source = &held.kept.source.text;
    if source.len() > LONGEST {
        return html! {};
    }
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            let field: HtmlTextAreaElement = event.target_unchecked_into();
            desk.change(key, Change::Text(field.value()));
        })
    };
    html! {
        <details class="edit">
            <summary>{ words.edit }</summary>
            <textarea rows="12" aria-label={words.fields[3]} value={source.clone()} {oninput} />
        </details>
    }
}
