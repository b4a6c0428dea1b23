//! The browser's part: from the prerendered page and its edition to the same tree, hydrated.
//!
//! The page holds the texts, the edition (see [`crate::edition`]) what the build has computed of
//! them. The engine itself is a worker's (see `crate::engine`).

mod dom;
#[cfg(target_arch = "wasm32")]
#[cfg(test)]
mod hydration;

use std::cell::RefCell;
use std::rc::Rc;

use daejo_collation::Document;
use daejo_engine::{Answer, decode, encode};
use gloo::events::EventListener;
use web_sys::js_sys::Function;
use web_sys::{Element, Window};
use yew::AppHandle;

use crate::app::{App, AppProps};
use crate::desk::{is_known, known};
use crate::edition::Edition;
use crate::grouping::request;
use crate::market::Rates;
use crate::page::{Page, ROOT};
use crate::seal;
use crate::state::arrival;
use crate::state::place::Place;

thread_local! {
    static ALIVE: RefCell<Option<Alive>> = const { RefCell::new(None) };
}

/// The page in the document.
struct Alive {
    root: Element,
    handle: AppHandle<App>,
    /// What it was prerendered from.
    base: Rc<Page>,
    /// What was shown in its place last.
    other: Option<Rc<Page>>,
    /// What is shown now: one of the two.
    shown: Rc<Page>,
    /// The page was opened anew where the history has the one that was built.
    has_gone_back: bool,
    _steps: EventListener,
}

impl Alive {
    /// The page of a comparison, an answer of the engine: the one that was built, where it is of the same
    /// articles, and none was corrected.
    fn page_of(&self, answer: &[u8]) -> Option<Rc<Page>> {
        let Answer::Comparison(comparison, lines) = decode(answer)? else {
            return None;
        };
        let edition = &self.base.comparison.documents;
        let documents = &comparison.documents;
        let mut pairs = documents.iter().zip(edition);
        let is_edition =
            documents.len() == edition.len() && pairs.all(|(one, two)| one.article == two.article);
        if is_edition {
            return Some(self.base.clone());
        }
        let is_of_edition =
            |one: &Document| edition.iter().any(|it| it.article.text == one.article.text);
        let until = self.base.rates.until;
        Some(Rc::new(Page {
            is_own: !documents.iter().all(is_of_edition),
            is_fresh: true,
            ..Page::new(comparison, Rates { until, lines })
        }))
    }

    /// Shows `page` in place of what is there.
    fn turned_to(self, page: Rc<Page>) -> Self {
        self.handle.destroy();
        let (root, props) = (self.root.clone(), AppProps { page: page.clone() });
        let renderer = yew::Renderer::<App>::with_root_and_props(root, props);
        Self {
            handle: renderer.render(),
            shown: page,
            ..self
        }
    }
}

/// Hydrates the page in the document with `edition`, the file that was made with it; `ask` and `stop`
/// are of the engine (see `crate::engine`).
///
/// A page that cannot be read stays as it is: plain HTML, complete. Then this is `false`.
pub fn start(edition: &[u8], ask: Function, stop: Function) -> bool {
    crate::engine::through(ask, stop);
    let alive = web_sys::window().and_then(|window| {
        let root = window.document()?.get_element_by_id(ROOT)?;
        hydrate(&window, root, edition)
    });
    let started = alive.is_some();
    ALIVE.set(alive);
    started
}

/// What the engine would be asked to have the articles of the page compared; nothing where the
/// page is not alive.
#[must_use]
pub fn question() -> Vec<u8> {
    ALIVE.with_borrow(|alive| {
        let alive = alive.as_ref();
        alive.map_or(Vec::new(), |alive| encode(&request(&alive.base, &[])))
    })
}

/// Shows another comparison, an answer of the engine, in place of what is there; the one that was shown
/// last where `answer` is empty. It is another page: what was chosen on the old one, and its address,
/// are of other facts. Where the reader has asked for it (`is_step`) on the page that was built, the
/// history leads back there; where the reader has gone back there before the page was opened anew, that
/// stays. An address that leads nowhere on the page of the edition and somewhere on this one is of
/// this: it was opened anew.
///
/// Whether the answer could be read.
pub fn show(answer: &[u8], is_step: bool) -> bool {
    let shown = ALIVE.with_borrow_mut(|slot| {
        let alive = slot.as_mut()?;
        let page = match (answer.is_empty(), &alive.other) {
            (true, Some(other)) => other.clone(),
            _ => alive.page_of(answer)?,
        };
        let is_built = |page: &Rc<Page>| Rc::ptr_eq(page, &alive.base);
        let stays = !is_step && is_built(&alive.shown) && alive.has_gone_back;
        let is_step = is_step && is_built(&alive.shown);
        if !is_built(&page) {
            alive.other = Some(page.clone());
        }
        if Rc::ptr_eq(&page, &alive.shown) || stays {
            return Some(());
        }
        let _ = leave_address(&alive.base, &page, is_step);
        *slot = slot.take().map(|alive| alive.turned_to(page));
        Some(())
    });
    shown.is_some()
}

/// Has the address lead to the top of `page`, unless it is of that page and not of `base`.
fn leave_address(base: &Page, page: &Page, is_step: bool) -> Option<()> {
    let window = web_sys::window()?;
    let place = Place::parse(&window.location().hash().ok()?);
    let leads = |page| arrival::document(page, &place.anchor).is_some();
    let address = match leads(page) && !leads(base) {
        true => None,
        false => Some("#"),
    };
    // A browser that refuses keeps an address that leads nowhere.
    let history = window.history().ok()?;
    match is_step {
        true => history.push_state_with_url(&known(page), "", address),
        false => history.replace_state_with_url(&known(page), "", address),
    }
    .ok()
}

/// A step of the history that leads from one page to the other.
fn follow() {
    ALIVE.with_borrow_mut(|slot| {
        let Alive {
            base, other, shown, ..
        } = slot.as_ref()?;
        let window = web_sys::window()?;
        let is_of = |page: &&Rc<Page>| is_known(&window, page);
        let page = [Some(base), other.as_ref()]
            .into_iter()
            .flatten()
            .find(is_of)?;
        if !Rc::ptr_eq(page, shown) {
            let page = page.clone();
            *slot = slot.take().map(|alive| alive.turned_to(page));
        }
        Some(())
    });
}

/// Hydrates the app under `root`; `None`, and nothing done, if `edition` is of another page or
/// something has changed this one: hydration would panic on another tree than its own.
fn hydrate(window: &Window, root: Element, edition: &[u8]) -> Option<Alive> {
    let seal = root.get_attribute(seal::ATTRIBUTE)?;
    let lines = dom::lines(&root)?;
    let said: Vec<String> = lines.iter().map(dom::said).collect();
    let own = seal::of(dom::nodes(&root), said.iter().map(String::as_str), edition);
    if own != seal {
        return None;
    }
    // Only now: other bytes than the build's might keep the decoder busy for ever.
    let edition = Edition::read(edition, lines)?;
    crate::foot::keep(edition.colophon);
    let base = Rc::new(Page::new(edition.comparison, edition.rates));
    let page = base.clone();
    let renderer = yew::Renderer::<App>::with_root_and_props(root.clone(), AppProps { page });
    let handle = renderer.hydrate();
    Some(Alive {
        root,
        handle,
        shown: base.clone(),
        has_gone_back: is_known(window, &base),
        base,
        other: None,
        _steps: EventListener::new(window, "popstate", |_| follow()),
    })
}
