//! Following links between table and texts, and keeping the page to what the address says.
//!
//! The links are plain fragments and work without a script: every target can take the focus.
//! With one, the address is the state: following a link, going back and opening a link anew are
//! the same step, from the fragment to the [`State`] and from there to what is on screen.

mod aside;
mod follow;
mod lead;
mod screen;
mod words;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::render::request_animation_frame;
use wasm_bindgen_futures::spawn_local;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, Window};
use yew::prelude::*;

use crate::anchor;
use crate::facet::Filter;
use crate::frame::{after_paint, next_paint};
use crate::grouping::Groupings;
use crate::page::Page;
use crate::state::arrival::{arrival, selection};
use crate::state::place::Place;
use crate::state::view::View;
use crate::state::{Action, Progress, State, columns_within};
use follow::Following;

/// Attribute of the root element that tells who computed what is on the page.
const ENGINE: &str = "data-engine";

/// The state of the page, and the ways to change it that change the address.
pub struct Desk {
    /// The state, which follows the address and the window.
    pub state: UseReducerHandle<State>,
    /// Takes what the reader wants.
    pub on_action: Callback<Action>,
    /// Leads to a place, as a link would.
    pub lead: Callback<Place>,
    /// Takes the documents of these indices, and no others, into the main event.
    pub include: Callback<Vec<usize>>,
}

/// What listeners to the window need.
#[derive(Clone)]
struct Listener {
    window: Window,
    groupings: Rc<Groupings>,
    /// What of the comparison is shown at this moment.
    view: Rc<RefCell<View>>,
    /// How often the page has followed the address.
    followed: Rc<Cell<usize>>,
    /// The link outside the table that was followed last: the way back.
    left: Rc<RefCell<Option<Left>>>,
    /// Where the table stood when one of its links was followed last; and, while the page goes back
    /// there, where it is to stand.
    stood: Rc<RefCell<Option<Stood>>>,
    returning: Rc<RefCell<Option<Stood>>>,
    dispatcher: UseReducerDispatcher<State>,
}

/// A link that is not of the table, which the way back from a text leads to, and where it led.
#[derive(Clone)]
struct Left {
    link: HtmlElement,
    place: Place,
}

/// Where the table stood in the window, and its rows in its pane, when a link of it led to a place.
struct Stood {
    place: Place,
    top: f64,
    pane: Option<(Element, i32)>,
}

impl Stood {
    fn of(window: &Window, link: &Element, place: Place) -> Self {
        let pane = link.closest(".pane").ok().flatten();
        Self {
            place,
            top: window.scroll_y().unwrap_or_default(),
            pane: pane.map(|pane| (pane.clone(), pane.scroll_top())),
        }
    }

    /// Has the page stand there again. Rows that are laid out as they come into sight have moved.
    fn restore(self, window: &Window) {
        if !screen::is_large(window) {
            if let Some((pane, top)) = self.pane {
                pane.set_scroll_top(top);
            }
            window.scroll_to_with_x_and_y(0.0, self.top);
        }
    }
}

/// The desk for a page whose articles can be grouped otherwise.
#[hook]
pub fn use_desk(groupings: &Rc<Groupings>) -> Desk {
    let documents = groupings.base().ids.len();
    let state = use_reducer(|| State::new(documents));
    let dispatcher = state.dispatcher();
    let view = use_mut_ref(View::default);
    state.view.clone_into(&mut view.borrow_mut());
    let followed = use_memo((), |()| Cell::new(0_usize));
    let left = use_mut_ref(|| None);
    let stood = use_mut_ref(|| None);
    let returning = use_mut_ref(|| None::<Stood>);
    let back = returning.clone();
    let of = groupings.clone();
    let listener = move || {
        Some(Listener {
            window: web_sys::window()?,
            groupings: of,
            view,
            followed,
            left,
            stood,
            returning,
            dispatcher,
        })
    };
    let following = use_memo((), |()| Following::default());
    following.is_on.set(state.is_synchronised);
    let (first, columns) = (listener.clone(), following.clone());
    use_effect_with((), move |()| {
        let life = first().map(|listener| listener.come_to_life(columns));
        move || drop(life)
    });
    let marked = use_memo((), |()| screen::Marked::default());
    let page = groupings.of(&state.view.included);
    // Other rows, or rows in another order, do not move the texts; nor does releasing them.
    let mut texts = (*state).clone();
    texts.is_synchronised = true;
    texts.progress = Progress::None;
    texts.pieces = 1;
    texts.view = View {
        included: texts.view.included,
        ..View::default()
    };
    let of = page.clone();
    use_effect_with(texts, move |state| {
        let mut state = state.clone();
        state.is_synchronised = following.is_on.get();
        let show = move |window: &Window| {
            screen::show(window, &of, &state, &marked);
            if let Some(stood) = back.take() {
                stood.restore(window);
            }
            following.settle(window)
        };
        let is_awaited = web_sys::window().is_some_and(|window| screen::is_awaited(&window));
        let shown: Box<dyn Any> = match is_awaited {
            true => Box::new(after_paint(move || {
                web_sys::window().and_then(|window| show(&window));
            })),
            false => Box::new(in_next_frame(show)),
        };
        move || drop(shown)
    });
    let dispatcher = state.dispatcher();
    use_effect_with((*state).clone(), move |state| {
        let state = state.clone();
        let is_live = state.is_live();
        let grows = page.is_fresh && state.pieces < page.pieces();
        let grown = grows.then(|| {
            in_next_frame(move |_| {
                dispatcher.dispatch(Action::Grow);
                None
            })
        });
        // Nobody waits for the address.
        let written = is_live.then(|| {
            after_paint(move || {
                web_sys::window().and_then(|window| write_place(&window, &page, &state));
            })
        });
        move || drop((grown, written))
    });
    let dispatcher = state.dispatcher();
    let on_action = use_callback((), move |action: Action, ()| {
        let dispatcher = dispatcher.clone();
        match action.changes_texts() {
            true => unhurried(move || dispatcher.dispatch(action)),
            false => dispatcher.dispatch(action),
        }
    });
    let of = listener.clone();
    let lead = use_callback((), move |place: Place, ()| {
        of.clone()().and_then(|listener| listener.lead(&place));
    });
    let include = use_callback((), move |documents: Vec<usize>, ()| {
        listener.clone()().and_then(|listener| listener.include(documents));
    });
    Desk {
        state,
        on_action,
        lead,
        include,
    }
}

/// Does what takes long in a large page once the press that has asked for it is on the screen; in
/// others at once.
fn unhurried(what: impl FnOnce() + 'static) {
    if web_sys::window().is_some_and(|window| screen::is_large(&window)) {
        next_paint(what);
    } else {
        what();
    }
}

/// Does something when the columns have been rendered as well.
fn in_next_frame(
    what: impl FnOnce(&Window) -> Option<()> + 'static,
) -> gloo::render::AnimationFrame {
    request_animation_frame(move |_| {
        web_sys::window().and_then(|window| what(&window));
    })
}

impl Listener {
    /// Listens to the window, and lets the page follow it from the next frame on: what a script
    /// adds comes after the page as it was prerendered.
    fn come_to_life(self, columns: Rc<Following>) -> impl Sized + use<> {
        let window = self.window.clone();
        let scrolls = window.document();
        scrolls.as_ref().and_then(screen::read_as_they_stand);
        let scrolls = scrolls.map(|it| (aside::listen(&it), columns.clone().listen(&it)));
        let root = window.document();
        if let Some(root) = root.and_then(|document| document.document_element()) {
            // Only a frozen element could refuse.
            let _ = root.set_attribute(ENGINE, "wasm");
        }
        let of = self.clone();
        let first = request_animation_frame(move |_| {
            of.dispatcher.dispatch(fit(&of.window));
            of.follow();
        });
        let of = self.clone();
        let arrivals = EventListener::new(&window, "hashchange", move |_| of.follow());
        let of = self.clone();
        let resizes = EventListener::new(&window, "resize", move |_| {
            of.dispatcher.dispatch(fit(&of.window));
        });
        let of = self.clone();
        let keys = EventListener::new(&window, "keydown", move |event| {
            if is_escape(event) {
                of.go_back_to_link().or_else(|| of.go_back_to_cell());
            }
        });
        let options = gloo::events::EventListenerOptions::enable_prevent_default();
        let clicks = EventListener::new_with_options(&window, "click", options, move |event| {
            match click(&self, event) {
                Some(Click::Stays) => self.follow(),
                Some(Click::Leads) => columns.hold(),
                Some(Click::Ours(link, place)) => {
                    let (window, columns) = (self.window.clone(), columns.clone());
                    // Only a name with a blank in it is refused.
                    let _ = link.class_list().add_1(FOLLOWED);
                    unhurried(move || {
                        let _ = link.class_list().remove_1(FOLLOWED);
                        columns.hold();
                        // A fragment is always one.
                        let _ = window.location().set_hash(&place);
                    });
                }
                None => {}
            }
        });
        (first, arrivals, resizes, keys, clicks, scrolls)
    }

    /// Brings about what the address says, once the comparison that it is about has been made.
    fn follow(&self) {
        let number = self.followed.get() + 1;
        self.followed.set(number);
        let place = here(&self.window);
        let included = self.groupings.read(&place.view.with);
        if self.groupings.made(&included).is_some() {
            self.arrive(&place);
        } else {
            let of = self.clone();
            // Without it, the rest of the address is brought about: unless the reader has gone
            // somewhere else meanwhile.
            self.make(included, move |_| {
                if of.followed.get() == number {
                    of.arrive(&place);
                }
            });
        }
    }

    fn arrive(&self, place: &Place) {
        // A link of the page does not say what is shown, and leaves it as it is; an address that
        // has been shown before says all of it.
        let view = if place.view.is_empty() && !is_known(&self.window, self.groupings.base()) {
            self.view.borrow().clone()
        } else {
            View::read(&self.groupings, &place.view)
        };
        let page = self.groupings.of(&view.included);
        let mut arrival = arrival(&page, place, view);
        // Who goes back to where no text was looked at, goes back to the link: and may go forward.
        let is_nowhere = place.anchor.is_empty();
        let left = self
            .left
            .take()
            .filter(|left| left.link.is_connected() && (is_nowhere || left.place.is_at(place)));
        arrival.is_at_link = is_nowhere && left.is_some();
        self.dispatcher.dispatch(Action::Arrive(Box::new(arrival)));
        if is_nowhere {
            left.as_ref().and_then(|left| left.link.focus().ok());
        }
        self.left.replace(left);
    }

    /// Has the page made on which these documents are of the main event, and goes on: whether or
    /// not there is one now.
    fn make(&self, included: Vec<usize>, then: impl FnOnce(bool) + 'static) {
        let of = self.clone();
        of.dispatcher.dispatch(Action::Compute(Progress::Asked));
        spawn_local(async move {
            let made = of.groupings.make(&included).await.is_some();
            let progress = if made {
                Progress::None
            } else {
                Progress::Failed
            };
            of.dispatcher.dispatch(Action::Compute(progress));
            then(made);
        });
    }

    fn page(&self) -> Rc<Page> {
        self.groupings.of(&self.view.borrow().included)
    }

    fn lead(&self, place: &Place) -> Option<()> {
        let here = here(&self.window);
        if place.is_at(&here) {
            self.follow();
            return Some(());
        }
        let (window, place) = (self.window.clone(), place.fragment());
        unhurried(move || {
            // A fragment is always one.
            let _ = window.location().set_hash(&place);
        });
        Some(())
    }

    /// From a text back to the link outside the table that led there: a step of the history, as the
    /// way there was.
    fn go_back_to_link(&self) -> Option<()> {
        let mut place = here(&self.window);
        let left = self.left.borrow().clone()?;
        if !left.link.is_connected() || !left.place.is_at(&place) {
            return None;
        }
        (place.words, place.fact) = (None, None);
        place.anchor.clear();
        self.step(&place)?;
        self.follow();
        let selection = self.window.get_selection().ok()?;
        selection?.remove_all_ranges().ok()
    }

    /// A step of the history to an address whose view is known, which scrolls nothing.
    fn step(&self, place: &Place) -> Option<()> {
        let history = self.window.history().ok()?;
        history
            .push_state_with_url(&known(self.groupings.base()), "", Some(&place.fragment()))
            .ok()
    }

    /// From a sentence back to the cell of its fact, or to the row where it is not of a cell.
    fn go_back_to_cell(&self) -> Option<()> {
        let page = self.page();
        let place = here(&self.window);
        let selection = selection(&page, &place)?;
        let stood = self.stood.take().filter(|stood| stood.place.is_at(&place));
        self.returning.replace(stood);
        self.window.location().set_hash(&selection.cell).ok()
    }

    /// A step of the history, since rows and facts are other ones then; figures stay the same.
    fn include(&self, included: Vec<usize>) -> Option<()> {
        // A second click waits for what the first one has asked for.
        if self.groupings.is_asked(&included) {
            return None;
        }
        if self.groupings.made(&included).is_none() {
            let again = self.clone();
            self.make(included.clone(), move |made| {
                made.then(|| again.include(included));
            });
            return None;
        }
        let view = View {
            included,
            filter: Filter::default(),
            ..self.view.borrow().clone()
        };
        let page = self.groupings.of(&view.included);
        let mut place = here(&self.window);
        place.view = view.words(&page);
        place.fact = None;
        if !place.anchor.starts_with("fig-") {
            place.anchor.clear();
        }
        self.step(&place)?;
        let mut arrival = arrival(&page, &place, view);
        // Whoever takes an article in stays where the button is.
        arrival.anchor.clear();
        self.dispatcher.dispatch(Action::Arrive(Box::new(arrival)));
        Some(())
    }
}

/// What the history keeps of an address that has been shown, by the page that it is of: the one that
/// was built, or what was shown in its place.
pub fn known(page: &Page) -> JsValue {
    JsValue::from(if page.is_fresh { 2 } else { 1 })
}

/// Whether the address that is shown is one of `page` that has been shown.
pub fn is_known(window: &Window, page: &Page) -> bool {
    let state = window.history().and_then(|history| history.state());
    state.is_ok_and(|state| state == known(page))
}

/// Esc, unless something else has heard it: an open dialog closes.
fn is_escape(event: &Event) -> bool {
    let in_dialog = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|target| target.closest("dialog").ok().flatten());
    let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
    key.as_deref() == Some("Escape") && !event.default_prevented() && in_dialog.is_none()
}

fn fit(window: &Window) -> Action {
    let width = window.inner_width().ok().and_then(|width| width.as_f64());
    Action::Fit(columns_within(width.map_or(0, |width| width as i32)))
}

fn here(window: &Window) -> Place {
    Place::parse(&window.location().hash().unwrap_or_default())
}

/// Class of a link that is about to be followed.
const FOLLOWED: &str = "followed";

/// What a click on a link of the page comes to.
enum Click {
    /// The browser changes the address, and the page follows it.
    Leads,
    /// The page changes it, to this fragment.
    Ours(Element, String),
    /// The link leads to where the page is already.
    Stays,
}

/// A click beside the link of a cell follows it; a click on an operand keeps its fact selected; one on
/// the link to words of a text leads to them.
fn click(listener: &Listener, event: &Event) -> Option<Click> {
    let window = &listener.window;
    let target = event.target()?.dyn_into::<Element>().ok()?;
    if event.default_prevented() || is_elsewhere(event) {
        return None;
    }
    let Some(link) = target.closest("a[href^='#']").ok()? else {
        return click_cell(&target);
    };
    let mut place = Place::parse(&link.get_attribute("href")?);
    let operand = operand_of(&link).filter(|_| place.anchor.starts_with("fig-"));
    let words = link.get_attribute("data-words");
    let words = words.and_then(|words| anchor::span(&words));
    // The link itself leads to the element only.
    let is_more = operand.is_some() || words.is_some();
    if is_more {
        (place.fact, place.words) = (operand, words);
    }
    let is_way_back = is_of_text(&place) && link.closest(TABLE_OR_TEXT).ok()?.is_none();
    let element = is_way_back.then(|| link.clone().dyn_into().ok()).flatten();
    if is_of_text(&place) && link.closest("table").ok()?.is_some() {
        let stood = Stood::of(window, &link, place.clone());
        listener.stood.replace(Some(stood));
    }
    listener.left.replace(element.map(|link| Left {
        link,
        place: place.clone(),
    }));
    let stays = place.is_at(&here(window));
    let is_ours = !stays && (is_more || screen::is_large(window));
    if is_more || is_ours {
        event.prevent_default();
    }
    Some(match (stays, is_ours) {
        (true, _) => Click::Stays,
        (_, true) => Click::Ours(link, place.fragment()),
        _ => Click::Leads,
    })
}

/// What holds the links between the table and the texts, for which the way back is a cell.
const TABLE_OR_TEXT: &str = "table, article, .strip";

/// Whether a place is within a text.
fn is_of_text(place: &Place) -> bool {
    place.words.is_some()
        || ["fig-", "say-"]
            .iter()
            .any(|it| place.anchor.starts_with(it))
}

/// Whether a link is to be opened in another tab or window, or kept.
fn is_elsewhere(event: &Event) -> bool {
    let mouse = event.dyn_ref::<MouseEvent>();
    mouse.is_some_and(|it| it.ctrl_key() || it.meta_key() || it.shift_key() || it.alt_key())
}

/// Index of the fact that was calculated with the operand that `link` leads to.
fn operand_of(link: &Element) -> Option<usize> {
    let calculation = link.closest(".calculation, .strip").ok()??;
    if let Some(row) = calculation.closest("tr").ok()? {
        return anchor::fact(&row.id());
    }
    let number = calculation.get_attribute("data-fact")?;
    number.parse::<usize>().ok()?.checked_sub(1)
}

/// Follows the first link of the cell around `target`, unless something else was clicked.
fn click_cell(target: &Element) -> Option<Click> {
    if target.closest("details, button").ok()?.is_some() {
        return None;
    }
    let cell = target.closest("td[id]").ok()??;
    let link = cell.query_selector("a[href^='#']").ok()??;
    let link: HtmlElement = link.dyn_into().ok()?;
    // Whoever listens to this click listens to that one as well, and not both at once.
    spawn_local(async move { link.click() });
    None
}

/// Puts the columns, if they were chosen, and what is shown into the address, without a further
/// step to go back.
fn write_place(window: &Window, page: &Page, state: &State) -> Option<()> {
    let before = here(window);
    let mut place = before.clone();
    if state.is_chosen {
        let ids = state.columns.iter();
        let ids = ids.filter_map(|document| page.ids.get(*document).cloned());
        place.columns = Some(ids.collect());
    }
    // Words of a text that has left the columns are not looked at any more.
    if state
        .told
        .is_some_and(|told| state.is_live() && state.column(told).is_none())
    {
        place.words = None;
        place.anchor.clear();
    }
    place.view = state.view.words(page);
    let address = (place != before).then(|| place.fragment());
    if address.is_none() && is_known(window, page) {
        return None;
    }
    let history = window.history().ok()?;
    history
        .replace_state_with_url(&known(page), "", address.as_deref())
        .ok()
}
