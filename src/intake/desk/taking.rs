//! Texts and files into the set, and changes of what is in it.

use std::rc::Rc;

use daejo_articles::Kept;
use daejo_engine::intake::Reading;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;

use super::{Desk, Stopped};
use crate::intake::change::Change;
use crate::intake::compare::read;
use crate::intake::files::{self, Refusal};
use crate::intake::state::{Action, Progress};
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

    pub(super) async fn take_files(&self, files: Vec<File>, turn: u32) -> Result<(), Stopped> {
        let of = files.len();
        let mut slice = Vec::new();
        for (at, file) in files.into_iter().enumerate() {
            if slice.is_empty() {
                self.act(Action::Progress(Some(Progress::Reading(at + 1, of))));
            }
            let taken = files::taken(&file, self.words).await;
            self.go_on(turn)?;
            match taken {
                Ok(kept) => slice.extend(kept),
                Err(Refusal::Because(sentence)) => self.say(&sentence),
                Err(Refusal::NoEngine) => {
                    self.say(self.words.no_engine);
                    break;
                }
            }
            let room = MOST.saturating_sub(self.state().articles.len());
            if slice.len() > room {
                slice.truncate(room);
                let limit = MOST.to_string();
                let values = [("name", &*file.name()), ("limit", &limit)];
                self.say(&fill(self.words.refusals.many, &values));
                break;
            }
            if is_full(&slice) {
                self.add(std::mem::take(&mut slice), turn).await?;
            }
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
            let readings = read(slice.iter().map(|kept| kept.source.clone()).collect()).await;
            self.go_on(turn)?;
            let Some(readings) = readings else {
                self.say(self.words.no_engine);
                return Ok(false);
            };
            self.act(Action::Add(slice.into_iter().zip(readings).collect()));
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

fn is_full(slice: &[Kept]) -> bool {
    let bytes: usize = slice.iter().map(|kept| kept.source.text.len()).sum();
    bytes >= SLICE || slice.len() >= SLICE_ARTICLES
}
