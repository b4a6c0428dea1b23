//! The comparison, on the page.

use std::rc::Rc;

use daejo_engine::Choice;
use daejo_engine::intake::{Question, Reply};
use web_sys::js_sys::Uint8Array;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlDialogElement, HtmlElement};

use super::{Desk, Stopped};
use crate::intake::compare::{asked, compare, read};
use crate::intake::state::{Action, Progress};
use crate::intake::store::pause;
use crate::wording::fill;

/// Articles that the page shows side by side.
const MOST_SHOWN: usize = 40;

/// Who wants a comparison shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// The reader asks for it.
    Reader,
    /// The reader has closed the dialog, or cleared it.
    Leaving,
    /// The page, as it was opened.
    Page,
}

/// What has become of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// The page shows it.
    All,
    /// The page shows a part of it, which was of so many events.
    Part(usize),
    /// It cannot be had, and the reason was said.
    Nothing,
}

/// Figures of a comparison that the page can still show: some thousand articles have as many.
const MOST_FIGURES: usize = 100_000;

impl Desk {
    /// Shows the comparison and closes the dialog.
    pub(super) async fn compare(&self, turn: u32) -> Result<(), Stopped> {
        let shown = self.apply(turn, By::Reader).await?;
        if let Shown::Part(events) = shown {
            let values = [self.state().shown(), events, MOST_SHOWN].map(|it| it.to_string());
            let [all, events, limit] = &values;
            let values = [("n", &**all), ("events", events), ("limit", limit)];
            self.say(&fill(self.words.shown_part, &values));
        }
        if let Some(sheet) = self.sheet.cast::<HtmlDialogElement>()
            && shown == Shown::All
        {
            sheet.close();
            // The button that had the focus before has gone with the page that was there.
            pause(0).await;
            give_focus();
        }
        Ok(())
    }

    /// Shows the comparison, unless the page has shown it already. By the reader, it is a step of the history.
    pub(super) async fn apply(&self, turn: u32, by: By) -> Result<Shown, Stopped> {
        let sources = self.state().compared();
        if sources.is_empty() {
            self.say(self.words.nothing);
            return Ok(Shown::Nothing);
        }
        let figures = self.state().figures();
        if figures > MOST_FIGURES {
            let [figures, limit] = [figures, MOST_FIGURES].map(|number| number.to_string());
            let values = [("n", &*figures), ("limit", &limit)];
            self.say(&fill(self.words.too_many_figures, &values));
            return Ok(Shown::Nothing);
        }
        let show = |answer: &[u8]| {
            let (answer, is_step) = (Uint8Array::from(answer), by != By::Page);
            let show = &self.shared.show;
            // What the page could not show it leaves as it was.
            let shown = show.call2(&JsValue::NULL, &answer, &is_step.into());
            shown.is_ok_and(|shown| shown.is_truthy())
        };
        if *self.shared.applied.borrow() != sources {
            self.act(Action::Progress(Some(Progress::Comparing)));
            let chosen = if sources.len() > MOST_SHOWN {
                let Some(choice) = self.choose(turn).await? else {
                    self.say(self.words.no_engine);
                    return Ok(Shown::Nothing);
                };
                Some(choice)
            } else {
                None
            };
            let part = match &chosen {
                Some(choice) => {
                    let articles = choice.articles.iter();
                    articles
                        .filter_map(|&at| sources.get(at).cloned())
                        .collect()
                }
                None => sources.clone(),
            };
            let answer = compare(part).await;
            self.go_on(turn)?;
            let Some(answer) = answer else {
                self.say(self.words.no_engine);
                return Ok(Shown::Nothing);
            };
            if show(&answer) {
                self.shared.applied.replace(sources);
            }
            if let Some(choice) = chosen {
                return Ok(Shown::Part(choice.events));
            }
        } else if by == By::Reader {
            // The page has shown it, but the reader may have gone back from there.
            show(&[]);
        }
        Ok(Shown::All)
    }

    /// Which of many articles are shown; `None` where the engine does not say.
    async fn choose(&self, turn: u32) -> Result<Option<Choice>, Stopped> {
        let (keys, sources): (Vec<_>, Vec<_>) = self.state().unread().into_iter().unzip();
        if !sources.is_empty() {
            let readings = read(sources.clone()).await;
            self.go_on(turn)?;
            let Some(readings) = readings else {
                return Ok(None);
            };
            for ((key, source), reading) in keys.into_iter().zip(sources).zip(readings) {
                self.act(Action::Read(key, source, Rc::new(reading)));
            }
        }
        let reply = asked(&Question::Choose(self.state().readings(), MOST_SHOWN)).await;
        self.go_on(turn)?;
        Ok(match reply {
            Some(Reply::Chosen(choice)) => Some(choice),
            _ => None,
        })
    }
}

/// Gives the focus to the sentence that says what the comparison comes to, where nothing has it: so it is
/// heard, and what follows is next.
fn give_focus() {
    let document = web_sys::window().and_then(|window| window.document());
    let is_lost = |document: &Document| {
        document
            .active_element()
            .is_none_or(|at| at.tag_name() == "BODY")
    };
    let Some(document) = document.filter(is_lost) else {
        return;
    };
    let summary = document.query_selector(".summary").ok().flatten();
    if let Some(summary) = summary.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        summary.set_tab_index(-1);
        // A sentence that cannot have it is hidden.
        let _ = summary.focus();
    }
}
