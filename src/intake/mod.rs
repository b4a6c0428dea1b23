//! Taking in a reader's own articles: a dialog, and what is behind it.
//!
//! It is a module of its own, with a Yew root of its own: the page loads it when a reader asks for
//! it, pastes or drops something, or has kept articles on the device (see `assets/boot.js`). It
//! reads files and pages into articles, shows what was made of them, keeps them on the device and
//! has the engine compare them; the client shows what comes out.

mod along;
mod app;
mod article;
mod change;
mod compare;
mod desk;
mod files;
mod lines;
mod sets;
mod state;
mod store;
mod web;

use std::cell::RefCell;
use std::rc::Rc;

use daejo_engine::{Request, Source, decode};
use web_sys::File;
use web_sys::js_sys::Function;
use yew::prelude::*;

use app::{Dialog, DialogProps};

/// What comes from the page.
#[derive(Debug)]
pub enum Arrival {
    /// The reader opens the dialog.
    Open,
    /// A text was pasted or dropped: in words, and as HTML.
    Text(String, String),
    /// Files were dropped.
    Files(Vec<File>),
    /// The page is one file that has this set inside.
    Held(String),
    /// The page has been opened; there may be articles on the device.
    Restore,
    /// The reader turns to the set of this name.
    Set(String),
    /// The reader wants what is there compared, and what is typed with it.
    Compare,
    /// The dialog was closed: what is in it is compared.
    Closed,
}

impl Arrival {
    /// Whether the reader wants to see the dialog now.
    fn is_by_reader(&self) -> bool {
        matches!(
            self,
            Self::Open | Self::Text(..) | Self::Files(_) | Self::Set(_)
        )
    }
}

/// The dialog on the page.
pub struct Intake {
    handle: RefCell<AppHandle<Dialog>>,
    props: RefCell<DialogProps>,
}

impl Intake {
    /// Puts it on the page, closed. `question` is what the client would ask the engine to have the
    /// articles of the page compared; `show` shows an answer of the engine, which the first two
    /// of the other `functions` ask and end; the last gives the page as one file.
    #[must_use]
    pub fn new(question: &[u8], show: Function, functions: [Function; 3]) -> Option<Self> {
        let [ask, stop, single] = functions;
        crate::engine::through(ask, stop);
        let edition = match decode(question) {
            Some(Request::Compare { sources, .. }) => sources,
            _ => Vec::new(),
        };
        let document = web_sys::window()?.document()?;
        let root = document.create_element("div").ok()?;
        document.body()?.append_child(&root).ok()?;
        let props = DialogProps {
            edition: Rc::new(edition),
            show,
            single,
            arrivals: Rc::default(),
            count: 0,
        };
        let renderer = yew::Renderer::<Dialog>::with_root_and_props(root, props.clone());
        Some(Self {
            handle: RefCell::new(renderer.render()),
            props: RefCell::new(props),
        })
    }

    /// Takes what has come.
    pub fn take(&self, arrival: Arrival) {
        let mut props = self.props.borrow_mut();
        props.arrivals.borrow_mut().push(arrival);
        props.count += 1;
        self.handle.borrow_mut().update(props.clone());
    }
}

/// The articles that came with the page.
type Edition = Rc<Vec<Source>>;
