//! Taking a set along: as a file of its own, or inside the page as one file.

use daejo_engine::intake::{Question, Reply};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::Promise;
use web_sys::wasm_bindgen::{JsCast, JsValue};

use super::compare::asked;
use super::desk::Desk;
use crate::export::save;
use crate::wording::fill;

impl Desk {
    /// Saves the set as a file.
    pub fn export(&self) {
        let desk = self.clone();
        spawn_local(async move {
            let set = desk.state().set();
            match asked(&Question::File(set)).await {
                Some(Reply::File(file)) => desk.save(".json", "application/json", &file),
                _ => desk.say(desk.words.no_engine),
            }
        });
    }

    /// Saves the page as one file, with the set inside.
    pub fn export_page(&self) {
        let desk = self.clone();
        spawn_local(async move {
            let made = async {
                let page = desk.single().await?;
                match asked(&Question::InPage(desk.state().set(), page)).await? {
                    Reply::InPage(page) => page,
                    _ => None,
                }
            };
            match made.await {
                Some(page) => desk.save(".html", "text/html", &page),
                None => desk.say(desk.words.no_page),
            }
        });
    }

    /// The page as one file.
    async fn single(&self) -> Option<String> {
        let promise = self.shared.single.call0(&JsValue::NULL).ok()?;
        let page = JsFuture::from(promise.dyn_into::<Promise>().ok()?).await;
        page.ok()?.as_string()
    }

    fn save(&self, ending: &str, media: &str, file: &str) {
        let name = [self.words.file, "-", &self.state().name, ending].concat();
        match save(&name, media, file) {
            Some(()) => self.say(&fill(self.words.saved, &[("name", &name)])),
            None => self.say(self.words.not_saved),
        }
    }
}
