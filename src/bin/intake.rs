//! The module that takes in a reader's own articles: `assets/boot.js` loads it.

use daejo::intake::{Arrival, Intake};
use web_sys::js_sys::{Array, Function};
use web_sys::wasm_bindgen::prelude::wasm_bindgen;
use web_sys::wasm_bindgen::{self, JsCast};

fn main() {}

/// The dialog.
#[wasm_bindgen]
pub struct Dialog(Option<Intake>);

#[wasm_bindgen]
impl Dialog {
    /// With the client's question about the page's own articles, what shows an answer, the engine
    /// (what asks it and what ends it), and what gives the page as one file.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(
        question: &[u8],
        show: Function,
        ask: Function,
        stop: Function,
        single: Function,
    ) -> Self {
        Self(Intake::new(question, show, [ask, stop, single]))
    }

    /// Opens it.
    pub fn open(&self) {
        self.take(Arrival::Open);
    }

    /// Opens it with a text: in words, and as HTML.
    pub fn text(&self, words: String, html: String) {
        self.take(Arrival::Text(words, html));
    }

    /// Opens it with files.
    pub fn files(&self, files: &Array) {
        let files = files.iter().filter_map(|file| file.dyn_into().ok());
        self.take(Arrival::Files(files.collect()));
    }

    /// Shows the set that the page, as one file, has inside.
    pub fn hold(&self, set: String) {
        self.take(Arrival::Held(set));
    }

    /// Brings back what the device has kept.
    pub fn restore(&self) {
        self.take(Arrival::Restore);
    }

    fn take(&self, arrival: Arrival) {
        if let Some(intake) = &self.0 {
            intake.take(arrival);
        }
    }
}
