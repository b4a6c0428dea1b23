//! The set on the device: brought back, kept as it changes, cleared.

use daejo_articles::Kept;
use daejo_engine::intake::{Question, Reply};
use wasm_bindgen_futures::spawn_local;

use super::showing::By;
use super::{Desk, Stopped};
use crate::intake::compare::{asked, read};
use crate::intake::sets::unused;
use crate::intake::state::{Action, State};
use crate::intake::store::{self, File, Store, now, pause};
use crate::wording::fill;

/// Milliseconds between two times that the set is kept, at least: who types changes it often.
const PAUSE: u32 = 250;

/// Articles from which on a set takes the engine a while to write.
const LARGE: usize = 100;
/// Milliseconds that such a set waits to be kept while the reader waits for something else, at most.
const LONGEST_WAIT: u32 = 2_000;

/// What came of keeping the set.
enum Outcome {
    Kept,
    /// The browser keeps nothing, which has been said.
    NoStore,
    /// Another tab has changed it since.
    Elsewhere,
    NoRoom,
    /// The engine, which writes the file, was ended or cannot be had.
    NoEngine,
}

impl Desk {
    /// Brings back the set that was open last; else the articles of the page are the set.
    pub(super) async fn load(&self) -> bool {
        if self.state().is_loaded {
            return true;
        }
        let store = Store::open().await;
        if store.is_none() {
            self.say(self.words.no_store);
        }
        self.shared.store.replace(store);
        let opened = store::opened();
        let name = opened
            .clone()
            .unwrap_or_else(|| self.words.first_set.to_owned());
        self.open_set(name).await;
        if let Some(name) = opened
            && self.shared.store.borrow().is_some()
            && self.state().is_loaded
            && !self.state().names.contains(&name)
        {
            // The browser has taken what it kept, and only that: a set that is open was kept once.
            self.open();
            self.say(&fill(self.words.evicted, &[("name", &name)]));
            store::remember(None);
        }
        self.state().is_loaded
    }

    /// Shows the set that came with the page. It is kept where it is, in the file.
    pub(super) async fn hold(&self, file: String, turn: u32) -> Result<(), Stopped> {
        let reply = asked(&Question::Set(file)).await;
        self.go_on(turn)?;
        let Some(Reply::Set(Ok(set))) = reply else {
            return Ok(());
        };
        self.set(set.name, set.articles).await;
        self.go_on(turn)?;
        self.say(self.words.in_file);
        self.apply(turn, By::Page).await.map(drop)
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
    pub(super) async fn open_set(&self, name: String) {
        let store = self.shared.store.borrow().clone();
        let (mut name, mut kept) = (name, Vec::new());
        let mut known = None;
        if let Some(store) = &store {
            let names = store.names().await;
            if let Some(file) = store.get(&name).await {
                match asked(&Question::Set(file.words())).await {
                    Some(Reply::Set(Ok(set))) => {
                        kept = set.articles;
                        known = Some(file);
                    }
                    Some(Reply::Set(Err(_))) => {
                        // It stays as it is: a newer page can read it, this one must not write over it.
                        self.say(&fill(self.words.unread_set, &[("name", &name)]));
                        name = unused(&names, self.words.first_set);
                    }
                    // Without the engine nothing can be shown, and nothing is put in its place.
                    _ => return,
                }
            }
            self.act(Action::Names(names));
        }
        if kept.is_empty() {
            kept = self.edition();
        }
        self.shared.known.replace(known);
        self.shared.leaving.ask(false);
        self.set(name, kept).await;
    }

    /// Brings the set to what another tab has made of it, unless something of this one would be lost.
    pub(super) async fn catch_up(&self) {
        let store = self.shared.store.borrow().clone();
        let State {
            name, is_elsewhere, ..
        } = self.state();
        let Some(store) = store.filter(|_| !is_elsewhere) else {
            return;
        };
        let there = store.get(&name).await;
        let is_kept = !self.shared.is_saving.get() && !self.shared.is_unsaved.get();
        if is_kept && there.is_some() && there != *self.shared.known.borrow() {
            self.open_set(name).await;
        }
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

    /// Keeps the set on the device, as it is when that is done.
    pub(super) fn keep(&self) {
        self.shared.is_unsaved.set(true);
        self.shared.leaving.ask(true);
        if self.shared.is_saving.replace(true) {
            return;
        }
        let desk = self.clone();
        spawn_local(async move {
            let mut turn = desk.shared.turn.get();
            while desk.shared.is_unsaved.replace(false) {
                let begun = now();
                match desk.put().await {
                    Outcome::Kept => desk.shared.leaving.ask(desk.shared.is_unsaved.get()),
                    Outcome::NoStore => break,
                    Outcome::Elsewhere => {
                        desk.open();
                        desk.act(Action::Elsewhere(true));
                        break;
                    }
                    Outcome::NoRoom => {
                        desk.say(desk.words.no_room);
                        break;
                    }
                    Outcome::NoEngine => {
                        desk.shared.is_unsaved.set(true);
                        if desk.go_on(turn).is_ok() {
                            desk.say(desk.words.unkept);
                            break;
                        }
                        // The reader has stopped something else.
                        turn = desk.shared.turn.get();
                    }
                }
                pause(PAUSE).await;
                if desk.shared.state.borrow().articles.len() > LARGE {
                    // It takes a while, and what is being taken in or compared comes first.
                    pause((now() - begun) as u32 * 4).await;
                    for _ in 0..LONGEST_WAIT / PAUSE {
                        if desk.shared.is_busy.get() {
                            pause(PAUSE).await;
                        }
                    }
                }
            }
            desk.shared.is_saving.set(false);
        });
    }

    async fn put(&self) -> Outcome {
        let store = self.shared.store.borrow().clone();
        let Some(store) = store else {
            return Outcome::NoStore;
        };
        let set = self.state().set();
        let name = set.name.clone();
        let Some(Reply::File(file)) = asked(&Question::File(set)).await else {
            return Outcome::NoEngine;
        };
        let file = File::from(&*file);
        let known = self.shared.known.borrow().clone();
        let mut put = store.put(&name, &file, known.as_ref()).await;
        if put.is_none() {
            // A browser that makes room takes the connection as well.
            let again = Store::open().await;
            if let Some(store) = &again {
                put = store.put(&name, &file, known.as_ref()).await;
            }
            if put.is_some() {
                self.shared.store.replace(again);
            }
        }
        match put {
            None => return Outcome::NoRoom,
            Some(false) => return Outcome::Elsewhere,
            Some(true) if self.state().name == name => {
                self.shared.known.replace(Some(file));
            }
            // It has been renamed meanwhile.
            Some(true) => {
                let mut renamed = self.shared.renamed.borrow_mut();
                let before = renamed.iter_mut().filter(|(before, _)| *before == name);
                before.for_each(|(_, known)| *known = Some(file.clone()));
            }
        }
        store::remember(Some(&name));
        let store = self.shared.store.borrow().clone();
        if let Some(store) = store {
            // Only now that it is kept by its new name.
            for (before, known) in self.shared.renamed.take() {
                store.delete(&before, known.as_ref()).await;
            }
            let names = store.names().await;
            if names != self.state().names {
                self.act(Action::Names(names));
            }
        }
        Outcome::Kept
    }

    /// Drops all that the device keeps, and goes back to the articles of the page.
    pub fn clear(&self) {
        let desk = self.clone();
        spawn_local(async move {
            // What is being written would come back.
            desk.shared.is_unsaved.set(false);
            while desk.shared.is_saving.get() {
                pause(PAUSE).await;
            }
            let store = desk.shared.store.borrow().clone();
            if let Some(store) = store
                && store.clear().await.is_none()
            {
                return desk.say(desk.words.not_cleared);
            }
            store::remember(None);
            desk.act(Action::Hush);
            desk.open_set(desk.words.first_set.to_owned()).await;
            desk.say(desk.words.cleared);
            // What was stopped is not gone on with.
            let _ = desk.apply(desk.shared.turn.get(), By::Leaving).await;
            desk.act(Action::Progress(None));
        });
    }

    /// Calls the set otherwise, and as no other set is called.
    pub fn rename(&self, name: &str) {
        let State {
            name: before,
            names,
            ..
        } = self.state();
        let name = name.trim();
        if name.is_empty() || name == before {
            return;
        }
        let name = unused(&names, name);
        let known = self.shared.known.take();
        self.shared.renamed.borrow_mut().push((before, known));
        self.act(Action::Name(name));
    }

    /// Keeps the articles of this tab as a set of their own, beside that of another tab.
    pub fn keep_apart(&self) {
        let State {
            name, mut names, ..
        } = self.state();
        names.push(name.clone());
        self.shared.known.replace(None);
        self.act(Action::Elsewhere(false));
        self.act(Action::Name(unused(&names, &name)));
    }
}
