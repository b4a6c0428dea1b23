//! An article of the set: what it is taken for, and the ways to correct that.

use daejo_articles::{Basis, Evidence, Published};
use daejo_figures::calendar::{Interval, iso, parse_iso};
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::Arrival;
use super::app::on_click;
use super::change::Change;
use super::desk::Desk;
use super::lines::lines;
use super::state::{Action, Held, State};
use crate::element::focus;
use crate::frame::next_paint;
use crate::wording::{IntakeWords, fill};

/// Articles that are listed at first, and with each asking for more.
const LISTED: usize = 50;

/// The reader's own articles, and behind them those that came with the page.
pub fn list(desk: &Desk, state: &State) -> Html {
    let words = desk.words;
    let part = |is_of_edition: bool| -> Vec<&Held> {
        let articles = state.articles.iter();
        articles
            .filter(|held| held.kept.is_of_edition == is_of_edition)
            .collect()
    };
    let [own, edition] = [false, true].map(part);
    let heading =
        |template, articles: &[&Held]| fill(template, &[("n", &articles.len().to_string())]);
    let most = LISTED.saturating_mul(state.more + 1);
    let cards = |articles: &[&Held]| {
        let cards = articles
            .iter()
            .take(most)
            .map(|held| card(desk, state, held));
        html! { <ol class="cards">{ for cards }</ol> }
    };
    let rest = own.len().saturating_sub(most);
    let more = on_click(desk, |desk| desk.act(Action::More));
    let first = on_click(desk, |desk| {
        desk.act(Action::First);
        desk.arrive(Arrival::Compare);
    });
    html! {
        <>
            { removed(desk, state) }
            if !own.is_empty() {
                <h3>{ heading(words.own, &own) }</h3>
                { cards(&own) }
                if rest > 0 {
                    <p class="card-tools">
                        <button type="button" id="intake-more" onclick={more}>
                            { fill(words.more_articles, &[("n", &rest.to_string())]) }
                        </button>
                    </p>
                }
            }
            if !edition.is_empty() {
                if !own.is_empty() && edition.iter().any(|held| held.kept.is_hidden) {
                    <p class="card-tools">
                        <button type="button" id="intake-first" onclick={first}>
                            { words.first }
                        </button>
                    </p>
                }
                <details class="of-edition">
                    <summary>{ heading(words.edition, &edition) }</summary>
                    { cards(&edition) }
                </details>
            }
        </>
    }
}

/// The article that was taken out last, and the way to have it back.
fn removed(desk: &Desk, state: &State) -> Html {
    let [sentence, put_back] = desk.words.removed;
    let removed = state.removed.as_ref().map(|(_, held)| {
        let sentence = fill(sentence, &[("title", &title(held, desk.words))]);
        let key = held.key;
        let onclick = on_click(desk, move |desk| {
            desk.act(Action::PutBack);
            // The button goes, and the card comes.
            next_paint(move || {
                focus(&["#", &id(key)].concat());
            });
        });
        html! { <PutBack {key} {sentence} {put_back} {onclick} /> }
    });
    html! { <div class="notices removed">{ removed.unwrap_or_default() }</div> }
}

/// Properties of [`PutBack`].
#[derive(Clone, PartialEq, Properties)]
struct PutBackProps {
    sentence: String,
    put_back: &'static str,
    onclick: Callback<MouseEvent>,
}

/// What was taken out. The button has the focus first, since that by which it was taken out is gone, and
/// says what it brings back.
#[component]
fn PutBack(props: &PutBackProps) -> Html {
    let button = use_node_ref();
    {
        let button = button.clone();
        use_effect_with((), move |()| {
            if let Some(button) = button.cast::<HtmlElement>() {
                // It refuses only what is not on the page.
                let _ = button.focus();
            }
        });
    }
    let name = [&props.sentence, " · ", props.put_back].concat();
    html! {
        <>
            <p>{ &props.sentence }</p>
            <button type="button" id="intake-put-back" ref={button} aria-label={name}
                onclick={&props.onclick}>
                { props.put_back }
            </button>
        </>
    }
}

/// The `id` of the card of an article.
fn id(key: u32) -> String {
    format!("intake-card-{key}")
}

/// The title, or the file where there is none.
fn title(held: &Held, words: &IntakeWords) -> String {
    let article = &held.reading.article;
    let [no_title, _] = words.unknown;
    article.title.as_ref().map_or_else(
        || fill(no_title, &[("file", &article.file)]),
        |title| title.value.clone(),
    )
}

fn card(desk: &Desk, state: &State, held: &Held) -> Html {
    let words = desk.words;
    let key = held.key;
    let article = &held.reading.article;
    let [_, no_outlet] = words.unknown;
    let title = title(held, words);
    let outlet = article.outlet.as_ref();
    let outlet = outlet.map_or(no_outlet, |outlet| &outlet.value).to_owned();
    let is_unfolded = state.unfolded == Some(key);
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            desk.change(key, Change::Hide(!field.checked()));
        })
    };
    let [earlier, later, remove] = words.moves;
    let button = |word: &'static str, action: Action| {
        let onclick = on_click(desk, move |desk| desk.act(action.clone()));
        let name = [word, " · ", &title].concat();
        html! { <button type="button" {onclick} aria-label={name}>{ word }</button> }
    };
    let unfold = on_click(desk, move |desk| desk.act(Action::Unfold(key)));
    html! {
        <li class="card" id={id(key)} tabindex="-1" key={key}>
            <p class="card-title">
                <label>
                    <input type="checkbox" checked={!held.kept.is_hidden} {onchange}
                        aria-label={[words.shown, " · ", &title].concat()} />
                    <b>{ title.clone() }</b>
                </label>
            </p>
            <p class="hint">{ outlet }{ " · " }{ counts(held, words) }</p>
            { date(desk, held) }
            <div class="card-tools">
                <button type="button" onclick={unfold} aria-expanded={is_unfolded.to_string()}>
                    { words.preview }
                </button>
                { button(earlier, Action::Move(key, true)) }
                { button(later, Action::Move(key, false)) }
                { button(remove, Action::Remove(key)) }
            </div>
            if is_unfolded {
                { fields(desk, held) }
                { lines(desk, held) }
            }
        </li>
    }
}

/// Lines that are the article's, lines that are not, figures.
fn counts(held: &Held, words: &IntakeWords) -> String {
    let lines = &held.reading.article.lines;
    let own = lines.iter().filter(|line| line.zone.is_article()).count();
    let removed = lines.len().saturating_sub(own);
    let template = if removed == 0 {
        words.counts_all
    } else {
        words.counts
    };
    let [own, removed, figures] = [own, removed, held.reading.figures].map(|it| it.to_string());
    fill(
        template,
        &[
            ("lines", &own),
            ("removed", &removed),
            ("figures", &figures),
        ],
    )
}

/// The date, with what it rests on, or with what its absence means.
fn date(desk: &Desk, held: &Held) -> Html {
    let words = desk.words;
    let key = held.key;
    let published = held.reading.article.published.as_ref();
    let id = format!("intake-date-{key}");
    let hint = format!("intake-date-hint-{key}");
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            // While a year is typed it is one of long ago: 0002, 0020, 0202.
            if !field.check_validity() {
                return;
            }
            let day = parse_iso(&field.value()).map(Interval::of_day);
            desk.change(key, Change::Published(day));
        })
    };
    let day = published.filter(|it| it.interval.is_day());
    let value = day.map(|it| iso(it.interval.start)).unwrap_or_default();
    let class = if published.is_none() {
        "date unknown"
    } else {
        "date"
    };
    html! {
        <p {class}>
            <label for={id.clone()}>{ words.fields[2] }</label>
            <input {id} type="date" min="1900-01-01" max="2199-12-31" {value} {onchange}
                aria-describedby={hint.clone()} />
            <span id={hint} class="hint">{ basis(published, words) }</span>
        </p>
    }
}

fn basis(published: Option<&Published>, words: &IntakeWords) -> String {
    let [page, text, reader] = words.bases;
    let Some(published) = published else {
        return words.no_date.to_owned();
    };
    let words = match (&published.note, published.basis, &published.evidence) {
        (Some(note), ..) => fill(page, &[("note", note)]),
        (None, Basis::Stated, Evidence::Text(_)) => text.to_owned(),
        _ => reader.to_owned(),
    };
    if published.interval.is_day() {
        words
    } else {
        [&published.interval.to_string(), " · ", &words].concat()
    }
}

/// Title and outlet.
fn fields(desk: &Desk, held: &Held) -> Html {
    let article = &held.reading.article;
    let key = held.key;
    let field = |label: &'static str, name: &str, value: String, change: fn(String) -> Change| {
        let desk = desk.clone();
        let onchange = Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            desk.change(key, change(field.value()));
        });
        let id = format!("intake-{name}-{key}");
        html! {
            <p class="field">
                <label for={id.clone()}>{ label }</label>
                <input {id} type="text" maxlength="300" {value} {onchange} />
            </p>
        }
    };
    let value = |fact: Option<&String>| fact.cloned().unwrap_or_default();
    let title = value(article.title.as_ref().map(|it| &it.value));
    let outlet = value(article.outlet.as_ref().map(|it| &it.value));
    let [title_label, outlet_label, ..] = desk.words.fields;
    html! {
        <>
            { field(title_label, "title", title, Change::Title) }
            { field(outlet_label, "outlet", outlet, Change::Outlet) }
        </>
    }
}
