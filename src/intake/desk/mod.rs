//! What is done with what arrives: one thing after the other, each to its end or stopped.

mod keeping;
mod showing;
mod taking;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use daejo_articles::{Source, is_blank};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlDialogElement;
use web_sys::js_sys::Function;
use yew::prelude::*;

use showing::By;

use super::state::{Action, State};
use super::store::{File, Leaving, Store};
use super::{Arrival, Edition};
use crate::engine;
use crate::wording::IntakeWords;

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
    store: RefCell<Option<Store>>,
    queue: RefCell<VecDeque<Arrival>>,
    /// Something is being done; a stop begins another turn, in which what was begun in an earlier
    /// one is not gone on with.
    is_busy: Cell<bool>,
    turn: Cell<u32>,
    /// What the page shows.
    applied: RefCell<Vec<Source>>,
    is_saving: Cell<bool>,
    is_unsaved: Cell<bool>,
    leaving: Leaving,
    /// The set as it was kept, or brought back, last.
    known: RefCell<Option<File>>,
    /// What the set was called before it is kept by its name of now, and as what it was kept then.
    renamed: RefCell<Vec<(String, Option<File>)>>,
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
            leaving: Leaving::default(),
            known: RefCell::default(),
            renamed: RefCell::default(),
            edition,
            show,
            single,
        }
    }
}

/// The reader has stopped what was being done: nothing more is to be said or done of it.
struct Stopped;

impl Desk {
    /// The state at this moment.
    #[must_use]
    pub fn state(&self) -> State {
        self.shared.state.borrow().clone()
    }

    /// Brings `action` about. What changes the set is kept on the device.
    pub fn act(&self, action: Action) {
        use Action::{Add, Change, First, Move, Name, PutBack, Remove};
        let is_kept = matches!(
            action,
            Add(_) | Change(..) | First | Move(..) | Remove(_) | PutBack | Name(_)
        );
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
        if arrival.is_by_reader() {
            self.open();
        }
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
                if desk.process(arrival, turn).await.is_err() {
                    return;
                }
            }
            desk.shared.is_busy.set(false);
            desk.act(Action::Progress(None));
        });
    }

    /// To be asked after every wait.
    fn go_on(&self, turn: u32) -> Result<(), Stopped> {
        if self.shared.turn.get() == turn {
            Ok(())
        } else {
            Err(Stopped)
        }
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

    async fn process(&self, arrival: Arrival, turn: u32) -> Result<(), Stopped> {
        if let Arrival::Held(set) = arrival {
            return self.hold(set, turn).await;
        }
        let is_loaded = self.load().await;
        self.go_on(turn)?;
        if !is_loaded {
            if let Arrival::Text(words, _) = arrival {
                self.act(Action::Draft(words));
            }
            self.say(self.words.no_engine);
            return Ok(());
        }
        match arrival {
            Arrival::Open => {
                self.catch_up().await;
                self.go_on(turn)
            }
            Arrival::Held(_) => Ok(()),
            Arrival::Restore if !self.state().has_own() => Ok(()),
            Arrival::Closed if self.state().compared().is_empty() => Ok(()),
            Arrival::Restore => self.apply(turn, By::Page).await.map(drop),
            // The dialog is closed, or has been opened meanwhile and stays open.
            Arrival::Closed => self.apply(turn, By::Leaving).await.map(drop),
            Arrival::Text(words, html) => self.take_text(words, html, turn).await,
            Arrival::Files(files) => self.take_files(files, turn).await,
            Arrival::Set(name) => {
                self.open_set(name).await;
                self.go_on(turn)
            }
            Arrival::Compare => {
                let draft = self.state().draft;
                if !is_blank(&draft) {
                    self.take_text(draft, String::new(), turn).await?;
                }
                self.compare(turn).await
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
}
