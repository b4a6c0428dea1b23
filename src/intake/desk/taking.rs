//! Texts and files into the set, and changes of what is in it.

use std::collections::VecDeque;
use std::pin::Pin;
use std::rc::Rc;

use daejo_articles::Kept;
use daejo_engine::intake::Reading;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use super::{Desk, Stopped};
use crate::intake::change::Change;
use crate::intake::compare::read;
use crate::intake::files::{self, Opened, Refusal};
use crate::intake::state::{Action, Progress, is_twin};
use crate::wording::fill;

/// Articles that a set can hold.
const MOST: usize = 2_000;
/// Bytes of texts that the engine reads at a time, and articles: between two such slices the page
/// answers, and what was read until then stays if the reader stops.
const SLICE: usize = 250_000;
const SLICE_ARTICLES: usize = 50;

impl Desk {
    pub(super) async fn take_text(
        &self,
        words: String,
        html: String,
        turn: u32,
    ) -> Result<(), Stopped> {
        let name = self.state().name_of_text(self.words.text_file);
        let taken = files::pasted(&name, &words, &html, self.words).await;
        self.go_on(turn)?;
        match taken {
            Ok(Some(kept)) => {
                if self.add(vec![kept], turn).await? {
                    self.act(Action::Draft(String::new()));
                    return Ok(());
                }
            }
            Ok(None) => return Ok(()),
            Err(Refusal::Because(sentence)) => self.say(&sentence),
            Err(Refusal::NoEngine) => self.say(self.words.no_engine),
        }
        self.act(Action::Draft(words));
        Ok(())
    }

    /// While the engine reads a slice, the next one is made ready.
    pub(super) async fn take_files(&self, files: Vec<File>, turn: u32) -> Result<(), Stopped> {
        let of = files.len();
        let mut ahead = Ahead::new(files);
        let mut slice = Vec::new();
        let mut asked: Option<Asked> = None;
        let mut at = 0;
        while let Some(file) = ahead.next() {
            at += 1;
            if slice.is_empty() {
                self.act(Action::Progress(Some(Progress::Reading(at, of))));
            }
            let name = file.name().to_owned();
            let taken = files::taken(file, self.words).await;
            self.go_on(turn)?;
            match taken {
                Ok(kept) => slice.extend(kept),
                Err(Refusal::Because(sentence)) => self.say(&sentence),
                Err(Refusal::NoEngine) => {
                    self.say(self.words.no_engine);
                    break;
                }
            }
            let held = self.shared.state.borrow().articles.len();
            let coming = asked.as_ref().map_or(0, |asked| asked.kept.len());
            let room = MOST.saturating_sub(held + coming);
            if slice.len() > room {
                slice.truncate(room);
                let limit = MOST.to_string();
                let values = [("name", &*name), ("limit", &limit)];
                self.say(&fill(self.words.refusals.many, &values));
                break;
            }
            if is_full(&slice) {
                let next = Asked::new(std::mem::take(&mut slice));
                if let Some(before) = asked.replace(next) {
                    self.put_in(before, turn).await?;
                }
            }
        }
        if let Some(before) = asked {
            self.put_in(before, turn).await?;
        }
        self.add(slice, turn).await.map(drop)
    }

    /// Adds articles, as the engine reads them, a slice at a time; `false` where it does not.
    async fn add(&self, kept: Vec<Kept>, turn: u32) -> Result<bool, Stopped> {
        let mut rest = kept.into_iter().peekable();
        while rest.peek().is_some() {
            let mut slice = Vec::new();
            while !is_full(&slice)
                && let Some(kept) = rest.next()
            {
                slice.push(kept);
            }
            if !self.put_in(Asked::new(slice), turn).await? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Puts articles into the set when the engine has read them; `false` where it does not.
    async fn put_in(&self, asked: Asked, turn: u32) -> Result<bool, Stopped> {
        let readings = asked.readings.await;
        self.go_on(turn)?;
        let Some(readings) = readings else {
            self.say(self.words.no_engine);
            return Ok(false);
        };
        let before = self.state();
        let mut articles: Vec<(Kept, Reading)> = Vec::new();
        for article in asked.kept.into_iter().zip(readings) {
            let source = &article.0.source;
            let mut others = articles.iter().map(|(kept, _)| &kept.source);
            let other = others.find(|other| is_twin(other, source));
            let other = other.map(|other| other.file.clone());
            // One text twice would be two witnesses.
            match other.or_else(|| before.twin(source)) {
                Some(other) => {
                    let values = [("name", &*source.file), ("other", &other)];
                    self.say(&fill(self.words.refusals.twin, &values));
                }
                None => articles.push(article),
            }
        }
        if !articles.is_empty() {
            self.act(Action::Add(articles));
        }
        Ok(true)
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
}

/// Articles that the engine is reading.
struct Asked {
    kept: Vec<Kept>,
    readings: Pin<Box<dyn Future<Output = Option<Vec<Reading>>>>>,
}

impl Asked {
    fn new(kept: Vec<Kept>) -> Self {
        let readings = read(kept.iter().map(|kept| kept.source.clone()).collect());
        Self {
            kept,
            readings: Box::pin(readings),
        }
    }
}

/// Files in their order, some of which are fetched ahead: each by itself takes a while to come.
struct Ahead {
    files: std::vec::IntoIter<File>,
    opened: VecDeque<Opened>,
}

impl Ahead {
    /// Files and bytes that are fetched ahead, at most.
    const FILES: usize = 20;
    const BYTES: f64 = 4e6;

    fn new(files: Vec<File>) -> Self {
        Self {
            files: files.into_iter(),
            opened: VecDeque::new(),
        }
    }

    fn next(&mut self) -> Option<Opened> {
        while self.opened.len() < Self::FILES
            && self.opened.iter().map(Opened::size).sum::<f64>() < Self::BYTES
            && let Some(file) = self.files.next()
        {
            self.opened.push_back(Opened::new(&file));
        }
        self.opened.pop_front()
    }
}

fn is_full(slice: &[Kept]) -> bool {
    let bytes: usize = slice.iter().map(|kept| kept.source.text.len()).sum();
    bytes >= SLICE || slice.len() >= SLICE_ARTICLES
}
