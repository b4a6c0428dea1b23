//! The columns beside the one that the reader scrolls follow it: by fact, never by proportion.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::render::{AnimationFrame, request_animation_frame};
use web_sys::js_sys::Date;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, Element, Window};

use super::lead::{self, Sentence};
use super::screen::{self, GROWN, again};
use crate::anchor::{self, Target};

/// Milliseconds for which what moves beside the column that leads is taken to move because of it.
const QUIET: i32 = 150;

/// The columns, as the reader scrolls them.
#[derive(Default)]
pub struct Following {
    /// Whether they follow each other.
    pub is_on: Cell<bool>,
    seen: RefCell<Seen>,
    frame: RefCell<Option<AnimationFrame>>,
    is_awaited: Cell<bool>,
}

/// What has been seen of them.
#[derive(Default)]
struct Seen {
    panes: Vec<Element>,
    /// How far each was scrolled.
    scrolled: Vec<i32>,
    /// What they share, found when the reader first scrolls.
    sentences: Vec<Vec<Sentence<Element>>>,
    /// The column that leads, and which of its sentences does.
    leader: Option<(usize, Option<usize>)>,
    /// Until when no other column comes to lead.
    held: f64,
    /// How often the page has moved columns.
    moves: u32,
}

impl Following {
    /// Listens to the columns: their events do not rise, and are not held up.
    pub fn listen(self: Rc<Self>, document: &Document) -> Option<EventListener> {
        let desk = document.get_element_by_id("desk")?;
        let options = EventListenerOptions::run_in_capture_phase();
        let listener = EventListener::new_with_options(&desk, "scroll", options, move |_| {
            if !self.is_awaited.replace(true) {
                let of = self.clone();
                let frame = request_animation_frame(move |_| {
                    of.is_awaited.set(false);
                    of.follow();
                });
                self.frame.replace(Some(frame));
            }
        });
        Some(listener)
    }

    /// A link is about to scroll a column: nothing follows that.
    pub fn hold(&self) {
        self.seen.borrow_mut().rest(GROWN + QUIET);
    }

    /// The page itself has scrolled the columns, and may once more when what has come into sight is
    /// laid out: nothing follows that.
    #[inline(never)]
    pub fn settle(&self, window: &Window) -> Option<()> {
        let documents = screen::documents(&window.document()?)?;
        let mut panes: Vec<Element> = documents.filter(|it| !screen::is_away(it)).collect();
        // One column scrolls with the page.
        if panes.len() == 1 {
            panes.clear();
        }
        let mut seen = self.seen.borrow_mut();
        seen.panes = panes;
        seen.sentences.clear();
        seen.leader = None;
        seen.rest(GROWN + QUIET);
        Some(())
    }

    /// Where it was the reader who scrolled, and another fact leads now, the other columns follow.
    fn follow(self: &Rc<Self>) -> Option<()> {
        let mut seen = self.seen.borrow_mut();
        let ways = seen.look();
        if !self.is_on.get() {
            seen.leader = None;
            return None;
        }
        let (sentences, at) = seen.led(&ways)?;
        let number = seen.bring(&sentences, at);
        let mut texts = sentences.iter().map(|(_, it)| it.closest(".long"));
        if texts.any(|it| it.is_ok_and(|it| it.is_some())) {
            let of = self.clone();
            again(move || {
                let mut seen = of.seen.borrow_mut();
                if seen.moves == number && of.is_on.get() {
                    seen.bring(&sentences, at);
                }
            });
        }
        Some(())
    }
}

impl Seen {
    /// How far each column has been scrolled since the last look.
    fn look(&mut self) -> Vec<i32> {
        let now: Vec<i32> = self.panes.iter().map(Element::scroll_top).collect();
        let before = std::mem::replace(&mut self.scrolled, now);
        let now = self.scrolled.iter();
        now.zip(before).map(|(now, before)| now - before).collect()
    }

    /// What the page itself has done is over in so many milliseconds.
    fn rest(&mut self, time: i32) {
        self.held = Date::now() + f64::from(time);
        self.moves = self.moves.wrapping_add(1);
        self.look();
    }

    /// The sentences of other columns that follow, and the height to which they come.
    fn led(&mut self, ways: &[i32]) -> Option<(Vec<(usize, Element)>, i32)> {
        let last = self.leader;
        let is_held = Date::now() < self.held;
        let column = lead::leader(ways, last.map(|(column, _)| column), is_held)?;
        self.held = Date::now() + f64::from(QUIET);
        if self.sentences.is_empty() {
            self.sentences = self.panes.iter().map(sentences).collect();
            lead::share(&mut self.sentences);
        }
        let own = self.sentences.get(column)?;
        let pane = self.panes.get(column)?;
        let leading = |line| lead::leading(own, |it| is_above(pane, &it.place, line));
        let third = pane.client_height() / 3;
        let now = leading(third);
        let before = match last {
            Some((of, sentence)) if of == column => sentence,
            _ => leading(third - ways.get(column)?),
        };
        self.leader = Some((column, now));
        if now == before {
            return None;
        }
        let before = before.and_then(|it| own.get(it));
        let now = own.get(now?)?;
        let at = height(pane, &now.place);
        let mut found = Vec::new();
        for (other, (pane, own)) in self.panes.iter().zip(&self.sentences).enumerate() {
            let fact = lead::fact(before, now, own).filter(|_| other != column);
            let stating = own
                .iter()
                .filter(|it| fact.is_some_and(|fact| it.facts.contains(&fact)));
            if let Some(nearest) = stating.min_by_key(|it| (height(pane, &it.place) - at).abs()) {
                found.push((other, nearest.place.clone()));
            }
        }
        Some((found, at))
    }

    /// Brings each sentence to this height of its column; how often columns have been moved then.
    fn bring(&mut self, sentences: &[(usize, Element)], at: i32) -> u32 {
        for (column, sentence) in sentences {
            if let Some(pane) = self.panes.get(*column) {
                pane.set_scroll_top(pane.scroll_top() + height(pane, sentence) - at);
            }
        }
        self.rest(QUIET);
        self.moves
    }
}

/// The sentences of a column that state facts, in the order of its text.
fn sentences(pane: &Element) -> Vec<Sentence<Element>> {
    let mut found: Vec<Sentence<Element>> = Vec::new();
    let Ok(links) = pane.query_selector_all(".sentence a") else {
        return found;
    };
    for at in 0..links.length() {
        let link = links.item(at).and_then(|link| link.dyn_into().ok());
        let Some((place, fact)) = link.as_ref().and_then(stated) else {
            continue;
        };
        match found.last_mut() {
            Some(last) if last.place == place => last.facts.push(fact),
            _ => found.push(Sentence {
                place,
                facts: vec![fact],
            }),
        }
    }
    found
}

/// The sentence around the link of a mark, and the fact that it leads to.
fn stated(link: &Element) -> Option<(Element, usize)> {
    let target = link.get_attribute("href")?;
    match anchor::target(target.strip_prefix('#')?)? {
        Target::Row(fact) => Some((link.closest(".sentence").ok()??, fact)),
        Target::Heading => None,
    }
}

/// How far below the upper edge of its column something begins.
fn height(pane: &Element, of: &Element) -> i32 {
    (of.get_bounding_client_rect().top() - pane.get_bounding_client_rect().top()) as i32
}

/// Whether a sentence begins at this height of its column or above.
fn is_above(pane: &Element, sentence: &Element, line: i32) -> bool {
    // A piece out of sight may not be laid out: asking for what is in it would have that done.
    if let Ok(Some(piece)) = sentence.closest(".long > *") {
        let top = height(pane, &piece);
        if top > line || top + piece.client_height() <= line {
            return top <= line;
        }
    }
    height(pane, sentence) <= line
}
