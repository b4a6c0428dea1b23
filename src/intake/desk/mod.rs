//! What is done with what arrives: one thing after the other, each to its end or stopped.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use daejo_articles::{Kept, Source};
use daejo_engine::intake::{Question, Reading, Reply};
use wasm_bindgen_futures::spawn_local;
use web_sys::js_sys::{Function, Uint8Array};
use web_sys::wasm_bindgen::JsValue;
use web_sys::{File, HtmlDialogElement};
use yew::prelude::*;

use super::compare::{asked, compare, read};
use super::files::{self, Refusal};
use super::state::{Action, Change, Progress, State};
use super::store::{self, Store};
use super::{Arrival, Edition};
use crate::engine;
use crate::wording::{IntakeWords, fill};

/// Articles that a set can hold.
const MOST: usize = 500;

/// The dialog's ways to do something.
#[derive(Clone)]
pub struct Desk {
    /// Its words.
    pub words: &'static IntakeWords,
    /// Its element.
    pub sheet: NodeRef,
    pub(super) shared: Rc<Shared>,
}

/// What outlives a rendering.
pub struct Shared {
    pub(super) state: RefCell<State>,
    pub(super) render: RefCell<Option<UseStateSetter<State>>>,
    edition: Edition,
    show: Function,
    pub(super) single: Function,
    pub(super) store: RefCell<Option<Store>>,
    queue: RefCell<VecDeque<Arrival>>,
    /// Something is being done; a stop begins another turn, in which what was begun in an earlier
    /// one is not gone on with.
    is_busy: Cell<bool>,
    turn: Cell<u32>,
    /// What the page shows.
    applied: RefCell<Vec<Source>>,
    is_saving: Cell<bool>,
    is_unsaved: Cell<bool>,
}

impl Shared {
    pub(super) fn new(edition: Edition, [show, single]: [Function; 2]) -> Self {
        Self {
            state: RefCell::default(),
            render: RefCell::default(),
            applied: RefCell::new(edition.to_vec()),
            store: RefCell::default(),
            queue: RefCell::default(),
            is_busy: Cell::default(),
            turn: Cell::default(),
            is_saving: Cell::default(),
            is_unsaved: Cell::default(),
            edition,
            show,
            single,
        }
    }
}

impl Desk {
    /// The state at this moment.
    #[must_use]
    pub fn state(&self) -> State {
        self.shared.state.borrow().clone()
    }

    /// Brings `action` about. What changes the set is kept on the device.
    pub fn act(&self, action: Action) {
        use Action::{Add, Change, Move, Name, Remove};
        let is_kept = matches!(action, Add(_) | Change(..) | Move(..) | Remove(_) | Name(_));
        let new = self.shared.state.borrow().after(action);
        self.shared.state.replace(new.clone());
        if let Some(render) = &*self.shared.render.borrow() {
            render.set(new);
        }
        if is_kept {
            self.keep();
        }
    }

    /// Says something to the reader.
    pub fn say(&self, sentence: &str) {
        self.act(Action::Say(sentence.to_owned()));
    }

    /// Does what has arrived, after what arrived before.
    pub fn arrive(&self, arrival: Arrival) {
        self.shared.queue.borrow_mut().push_back(arrival);
        if self.shared.is_busy.replace(true) {
            return;
        }
        let desk = self.clone();
        let turn = self.shared.turn.get();
        spawn_local(async move {
            loop {
                let next = desk.shared.queue.borrow_mut().pop_front();
                let Some(arrival) = next else { break };
                desk.process(arrival, turn).await;
                if !desk.is_turn(turn) {
                    return;
                }
            }
            desk.shared.is_busy.set(false);
            desk.act(Action::Progress(None));
        });
    }

    fn is_turn(&self, turn: u32) -> bool {
        self.shared.turn.get() == turn
    }

    /// Ends what is being done.
    pub fn stop(&self) {
        self.shared.turn.set(self.shared.turn.get().wrapping_add(1));
        self.shared.is_busy.set(false);
        self.shared.queue.borrow_mut().clear();
        engine::stop();
        self.act(Action::Progress(None));
        self.say(self.words.stopped);
    }

    async fn process(&self, arrival: Arrival, turn: u32) {
        if !matches!(
            arrival,
            Arrival::Held(_) | Arrival::Restore | Arrival::Compare | Arrival::Closed
        ) {
            self.open();
        }
        if let Arrival::Held(set) = arrival {
            return self.hold(set).await;
        }
        if !self.load().await {
            if let Arrival::Text(words, _) = arrival {
                self.act(Action::Draft(words));
            }
            self.say(self.words.no_engine);
            return;
        }
        match arrival {
            Arrival::Open | Arrival::Held(_) => {}
            Arrival::Restore => {
                if self.state().has_own() {
                    self.compare().await;
                }
            }
            Arrival::Text(words, html) => self.take_text(words, html).await,
            Arrival::Files(files) => self.take_files(files, turn).await,
            Arrival::Closed => {
                if !self.state().compared().is_empty() {
                    self.compare().await;
                }
            }
            Arrival::Set(name) => self.open_set(name).await,
            Arrival::Compare => {
                let draft = self.state().draft;
                if !draft.trim().is_empty() {
                    self.take_text(draft, String::new()).await;
                }
                self.compare().await;
            }
        }
    }

    fn open(&self) {
        let sheet = self.sheet.cast::<HtmlDialogElement>();
        if let Some(sheet) = sheet.filter(|sheet| !sheet.open()) {
            // It refuses only what is not on the page.
            let _ = sheet.show_modal();
        }
    }

    /// Brings back the set that was open last; else the articles of the page are the set.
    async fn load(&self) -> bool {
        if self.state().is_loaded {
            return true;
        }
        let store = Store::open().await;
        if store.is_none() {
            self.say(self.words.no_store);
        }
        self.shared.store.replace(store);
        let name = store::opened().unwrap_or_else(|| self.words.first_set.to_owned());
        self.open_set(name).await;
        self.state().is_loaded
    }

    /// Shows the set that came with the page. It is kept where it is, in the file.
    async fn hold(&self, file: String) {
        let Some(Reply::Set(Ok(set))) = asked(&Question::Set(file)).await else {
            return;
        };
        self.set(set.name, set.articles).await;
        self.say(self.words.in_file);
        self.compare().await;
    }

    /// Has the engine read these articles, which are the set then.
    async fn set(&self, name: String, kept: Vec<Kept>) {
        let sources = kept.iter().map(|kept| kept.source.clone()).collect();
        if let Some(readings) = read(sources).await {
            let articles = kept.into_iter().zip(readings).collect();
            self.act(Action::Load(name, articles));
        }
    }

    /// Puts the set of this name, which may be new, in the place of what is there.
    async fn open_set(&self, name: String) {
        let store = self.shared.store.borrow().clone();
        let mut kept: Vec<Kept> = Vec::new();
        if let Some(store) = &store {
            if let Some(file) = store.get(&name).await
                && let Some(Reply::Set(Ok(set))) = asked(&Question::Set(file)).await
            {
                kept = set.articles;
            }
            self.act(Action::Names(store.names().await));
        }
        if kept.is_empty() {
            kept = self.edition();
        }
        self.set(name, kept).await;
    }

    fn edition(&self) -> Vec<Kept> {
        let sources = self.shared.edition.iter().cloned();
        let kept = sources.map(|source| Kept {
            source,
            is_hidden: false,
            is_of_edition: true,
        });
        kept.collect()
    }

    async fn take_text(&self, words: String, html: String) {
        let name = self.state().name_of_text(self.words.text_file);
        match files::pasted(&name, &words, &html).await {
            Ok(Some(kept)) => {
                if self.add(vec![kept]).await {
                    self.act(Action::Draft(String::new()));
                    return;
                }
            }
            Ok(None) => return,
            Err(Refusal::Because(sentence)) => self.say(&sentence),
            Err(Refusal::NoEngine) => self.say(self.words.no_engine),
        }
        self.act(Action::Draft(words));
    }

    async fn take_files(&self, files: Vec<File>, turn: u32) {
        let of = files.len();
        for (at, file) in files.into_iter().enumerate() {
            self.act(Action::Progress(Some(Progress::Reading(at + 1, of))));
            if self.state().articles.len() >= MOST {
                let limit = MOST.to_string();
                let values = [("name", &*file.name()), ("limit", &limit)];
                self.say(&fill(self.words.refusals.many, &values));
                return;
            }
            let taken = files::taken(&file, self.words).await;
            if !self.is_turn(turn) {
                return;
            }
            match taken {
                Ok(kept) => {
                    self.add(kept).await;
                }
                Err(Refusal::Because(sentence)) => self.say(&sentence),
                Err(Refusal::NoEngine) => return self.say(self.words.no_engine),
            }
            if !self.is_turn(turn) {
                return;
            }
        }
        self.act(Action::Progress(None));
    }

    async fn add(&self, kept: Vec<Kept>) -> bool {
        let sources = kept.iter().map(|kept| kept.source.clone()).collect();
        let Some(readings) = read(sources).await else {
            self.say(self.words.no_engine);
            return false;
        };
        self.act(Action::Add(kept.into_iter().zip(readings).collect()));
        true
    }

    /// Changes an article and has it read again.
    pub fn change(&self, key: u32, change: Change) {
        let Some(held) = self.state().held(key).cloned() else {
            return;
        };
        let kept = change.of(&held.kept);
        let source = kept.source.clone();
        let is_read = source != held.kept.source;
        self.act(Action::Change(key, kept));
        if !is_read {
            return;
        }
        let desk = self.clone();
        spawn_local(async move {
            let readings = read(vec![source.clone()]).await;
            let reading: Option<Reading> = readings.and_then(|it| it.into_iter().next());
            match reading {
                Some(reading) => desk.act(Action::Read(key, source, Rc::new(reading))),
                None => desk.say(desk.words.no_engine),
            }
        });
    }

    /// Shows the comparison, unless the page shows it already, and closes the dialog.
    async fn compare(&self) {
        let sources = self.state().compared();
        if sources.is_empty() {
            return self.say(self.words.nothing);
        }
        if *self.shared.applied.borrow() != sources {
            self.act(Action::Progress(Some(Progress::Comparing)));
            let Some(answer) = compare(sources.clone()).await else {
                return self.say(self.words.no_engine);
            };
            let answer = Uint8Array::from(answer.as_slice());
            // What the page could not show it leaves as it was.
            let _ = self.shared.show.call1(&JsValue::NULL, &answer);
            self.shared.applied.replace(sources);
        }
        if let Some(sheet) = self.sheet.cast::<HtmlDialogElement>() {
            sheet.close();
        }
    }

    /// Keeps the set on the device, as it is when that is done.
    fn keep(&self) {
        self.shared.is_unsaved.set(true);
        if self.shared.is_saving.replace(true) {
            return;
        }
        let desk = self.clone();
        spawn_local(async move {
            while desk.shared.is_unsaved.replace(false) {
                if desk.put().await.is_none() {
                    desk.say(desk.words.no_room);
                    break;
                }
            }
            desk.shared.is_saving.set(false);
        });
    }

    /// `None` where there is no room. What cannot be kept at all has been said.
    async fn put(&self) -> Option<()> {
        let store = self.shared.store.borrow().clone();
        let Some(store) = store else { return Some(()) };
        let set = self.state().set();
        let name = set.name.clone();
        let Some(Reply::File(file)) = asked(&Question::File(set)).await else {
            return Some(());
        };
        store.put(&name, &file).await?;
        store::remember(Some(&name));
        let names = store.names().await;
        if names != self.state().names {
            self.act(Action::Names(names));
        }
        Some(())
    }

    /// Drops all that the device keeps, and goes back to the articles of the page.
    pub fn clear(&self) {
        let desk = self.clone();
        spawn_local(async move {
            let store = desk.shared.store.borrow().clone();
            if let Some(store) = store {
                store.clear().await;
            }
            store::remember(None);
            desk.open_set(desk.words.first_set.to_owned()).await;
            desk.compare().await;
            desk.act(Action::Progress(None));
            crate::status::say(desk.words.cleared.to_owned());
        });
    }

    /// Calls the set otherwise.
    pub fn rename(&self, name: String) {
        let before = self.state().name;
        if name.trim().is_empty() || name == before {
            return;
        }
        let store = self.shared.store.borrow().clone();
        spawn_local(async move {
            if let Some(store) = store {
                store.delete(&before).await;
            }
        });
        self.act(Action::Name(name));
    }
}
