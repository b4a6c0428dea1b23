//! The keys of one letter, and the sheet that lists them.

mod press;
mod sheet;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use daejo_collation::Verdict;
use gloo::events::{EventListener, EventListenerOptions};
use web_sys::KeyboardEvent;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::anchor::{Mark, mark};
use crate::evidence;
use crate::facet::shown;
use crate::matrix::is_refuted;
use crate::page::Page;
use crate::part::part;
use crate::search;
use crate::state::place::Place;
use crate::state::{Action, State};
use crate::status::say;
use crate::wording::fill;
use press::{Press, press};
use sheet::{Sheet, SheetProps};

/// Under which the device remembers that the keys are off, and what it remembers.
const MEMORY: (&str, &str) = ("daejo-keys", "off");

/// Properties of [`Keys`].
#[derive(Properties, PartialEq)]
pub struct KeysProps {
    /// What the page shows.
    pub page: Rc<Page>,
    /// What is chosen.
    pub state: State,
    /// Leads to a place.
    pub on_lead: Callback<Place>,
    /// What the reader wants.
    pub on_action: Callback<Action>,
}

/// The button that opens the help sheet; listens for keys while they are on.
#[component]
pub fn Keys(props: &KeysProps) -> Html {
    let words = props.page.wording.keys;
    let is_on = use_state_eq(|| true);
    // How often the sheet was asked for: it is rendered only then.
    let asked = use_state(|| 0_u32);
    let open = {
        let asked = asked.clone();
        Callback::from(move |()| asked.set(asked.wrapping_add(1)))
    };
    let remembered = is_on.clone();
    use_effect_with((), move |()| {
        let stored = storage().and_then(|storage| storage.get_item(MEMORY.0).ok().flatten());
        remembered.set(stored.as_deref() != Some(MEMORY.1));
    });
    let switch = {
        let is_on = is_on.clone();
        Callback::from(move |on: bool| {
            is_on.set(on);
            remember(on);
        })
    };
    let (page, state) = (props.page.clone(), props.state.clone());
    let (on_lead, on_action, on_help) =
        (props.on_lead.clone(), props.on_action.clone(), open.clone());
    let hears = (page, state, *is_on, *asked);
    let ahead = use_memo((), |()| RefCell::new(Ahead::default()));
    use_effect_with(hears, move |(page, state, is_on, _)| {
        let (page, state) = (page.clone(), state.clone());
        ahead.borrow_mut().arrive(selected(&state));
        let window = web_sys::window().filter(|_| *is_on);
        let listener = window.map(|window| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&window, "keydown", options, move |event| {
                let Some(press) = event.dyn_ref::<KeyboardEvent>().and_then(press) else {
                    return;
                };
                event.prevent_default();
                match press {
                    Press::Disagreement { forward } => {
                        let own = ahead.borrow().last().or_else(|| selected(&state));
                        let (sentence, next) = disagreement(&page, &state, (own, forward));
                        say(sentence);
                        if let Some((fact, place)) = next {
                            ahead.borrow_mut().ask(fact);
                            on_lead.emit(place);
                        }
                    }
                    Press::Outlet(number) if number < page.ids.len() => {
                        on_action.emit(Action::Look(number));
                    }
                    Press::Outlet(_) => {}
                    Press::Search => {
                        search::focus();
                    }
                    Press::Help => on_help.emit(()),
                }
            })
        });
        move || drop(listener)
    });
    html! {
        <>
            <button type="button" class="help" aria-haspopup="dialog" aria-keyshortcuts="?"
                onclick={open.reform(|_: MouseEvent| ())}>{ words.help }</button>
            if *asked > 0 {
                { part::<Sheet>(SheetProps {
                    page: props.page.clone(),
                    asked: *asked,
                    is_on: *is_on,
                    switch,
                }) }
            }
        </>
    }
}

/// The disagreement after the one that is `own`, or before it, and what is to be said of it: those
/// that are shown, in the order of the tables, the first following the last.
fn disagreement(
    page: &Page,
    state: &State,
    (own, forward): (Option<usize>, bool),
) -> (String, Option<(usize, Place)>) {
    let words = page.wording.keys;
    let rows = shown(page, &state.view.filter, state.view.order);
    let facts: Vec<usize> = rows.filter(|fact| page.differs(*fact)).collect();
    let at = facts.iter().position(|fact| Some(*fact) == own);
    let next = match (at, forward) {
        (Some(at), true) => (at + 1) % facts.len(),
        (Some(0), false) | (None, false) => facts.len().saturating_sub(1),
        (Some(at), false) => at - 1,
        (None, true) => 0,
    };
    let Some(fact) = facts.get(next) else {
        return (words.no_disagreement.to_owned(), None);
    };
    let [n, all] = [next + 1, facts.len()].map(|n| n.to_string());
    let sentence = fill(words.disagreement, &[("n", &n), ("all", &all)]);
    (sentence, seen_from(page, *fact).map(|place| (*fact, place)))
}

/// Index of the fact that is looked at.
fn selected(state: &State) -> Option<usize> {
    state.selection.as_ref().map(|selection| selection.fact)
}

/// Facts that were asked for by keys and are not selected yet: a key that is pressed meanwhile goes on
/// from the last of them.
#[derive(Default)]
struct Ahead {
    selected: Option<usize>,
    asked: VecDeque<usize>,
}

impl Ahead {
    fn last(&self) -> Option<usize> {
        self.asked.back().copied()
    }

    fn ask(&mut self, fact: usize) {
        self.asked.push_back(fact);
    }

    /// This fact is selected now: one that was asked for, or another, and the reader is elsewhere.
    fn arrive(&mut self, fact: Option<usize>) {
        let at = self.asked.iter().position(|asked| Some(*asked) == fact);
        match at {
            Some(at) => drop(self.asked.drain(..=at)),
            None if fact != self.selected => self.asked.clear(),
            None => {}
        }
        self.selected = fact;
    }
}

/// Where a fact is first to be looked at: in an article of the pair that excludes each other,
/// in one whose conversion is off, or in the first that states it.
fn seen_from(page: &Page, fact: usize) -> Option<Place> {
    let of = page.comparison.facts.get(fact)?;
    let pair = of.why.pair.filter(|_| of.verdict == Verdict::Conflict);
    let pair = pair.map(|[one, other]| one.0.min(other.0));
    let mut conversions = page.conversions.iter();
    let off = conversions.find(|it| it.fact == fact && is_refuted(it));
    let documents = 0..page.ids.len();
    let documents = pair
        .into_iter()
        .chain(off.map(|it| it.article))
        .chain(documents);
    let anchor = documents
        .filter_map(|document| evidence::of(page, fact, document))
        .next()?
        .id;
    let own = match mark(&anchor, &page.ids)? {
        Mark::Figure { document, index } => {
            let document = page.comparison.documents.get(document)?;
            document.figures.get(index)?.fact
        }
        Mark::Phrase { .. } => Some(fact),
    };
    Some(Place {
        anchor,
        // As the link of its cell has it.
        fact: Some(fact).filter(|_| own != Some(fact)),
        ..Place::default()
    })
}

/// What the device remembers, where it does.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Without a memory the switch holds until the page is closed.
fn remember(on: bool) -> Option<()> {
    let storage = storage()?;
    if on {
        storage.remove_item(MEMORY.0).ok()
    } else {
        storage.set_item(MEMORY.0, MEMORY.1).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facet::{Choice, Filter};
    use crate::fixture;
    use crate::market::Rates;
    use crate::state::Selection;
    use daejo_collation::ConversionVerdict;

    /// A page whose facts 0 and 1 differ.
    fn page() -> Page {
        let mut comparison = fixture::comparison();
        comparison.facts[0].verdict = Verdict::Conflict;
        comparison.conversions[0].verdict = ConversionVerdict::Off;
        Page::new(comparison, Rates::default())
    }

    fn state(fact: Option<usize>) -> State {
        let mut state = State::new(2);
        state.selection = fact.map(|fact| Selection {
            fact,
            document: 0,
            mark: String::new(),
            cell: String::new(),
            stating: Vec::new(),
        });
        state
    }

    #[test]
    fn disagreements_follow_each_other_round() {
        let page = page();
        let first = ("불일치 1 / 2", "#fig-000-m01");
        let second = ("불일치 2 / 2", "#fig-001-m02");
        for (own, forward, expect) in [
            (None, true, first),
            (None, false, second),
            (Some(0), true, second),
            (Some(0), false, second),
            (Some(1), true, first),
            (Some(1), false, first),
            (Some(2), true, first),
        ] {
            let (said, next) = disagreement(&page, &state(own), (own, forward));
            let place = next.unwrap().1.fragment();
            assert_eq!((&*said, &*place), expect, "{own:?} {forward}");
        }
    }

    #[test]
    fn keys_go_on_from_what_was_asked_for_last() {
        let mut ahead = Ahead::default();
        ahead.arrive(Some(4));
        assert_eq!(ahead.last(), None);
        ahead.ask(5);
        ahead.ask(6);
        ahead.ask(7);
        assert_eq!(ahead.last(), Some(7));
        // One that was asked for, or the page has been rendered for something else.
        ahead.arrive(Some(4));
        ahead.arrive(Some(5));
        assert_eq!(ahead.last(), Some(7));
        // The reader went elsewhere meanwhile.
        ahead.arrive(Some(1));
        assert_eq!(ahead.last(), None);
    }

    #[test]
    fn what_is_not_shown_is_passed_over() {
        let page = page();
        let mut state = state(None);
        let single = Choice::Verdict(Verdict::Single);
        state.view.filter = Filter::default().toggled(single);
        assert_eq!(disagreement(&page, &state, (None, true)).0, "불일치 1 / 1");
        state.view.filter = Filter::default().toggled(Choice::Verdict(Verdict::Agree));
        let (said, place) = disagreement(&page, &state, (None, true));
        assert_eq!((&*said, place), (page.wording.keys.no_disagreement, None));
    }
}
