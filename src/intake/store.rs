//! Sets on the device: IndexedDB, where the browser has it.
//!
//! A set is kept as the file that it is exported as, so that there is one format to read for ever.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Function, Promise};
use web_sys::wasm_bindgen::prelude::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Event, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode, Storage,
};

/// Name of the database, and of what holds the sets in it by their names.
const DATABASE: &str = "daejo";
const SETS: &str = "sets";
/// Where the name of the set that is open is kept: `assets/boot.js` looks whether there is one.
const OPEN: &str = "daejo-set";

/// The sets of this device.
#[derive(Clone, Debug)]
pub struct Store {
    database: IdbDatabase,
    /// What is being written. Were it open still when the browser sets this page aside, it would
    /// bar every other page from the sets (WebKit): it is given up then, and comes to nothing.
    writing: Rc<RefCell<Option<IdbTransaction>>>,
    _leaving: Rc<EventListener>,
}

impl Store {
    /// Opens it; `None` where the browser keeps nothing.
    pub async fn open() -> Option<Self> {
        let factory = web_sys::window()?.indexed_db().ok()??;
        let request = factory.open_with_u32(DATABASE, 1).ok()?;
        let asked = request.clone();
        let upgrade = Closure::once_into_js(move || {
            let made = asked.result().ok();
            let database = made.and_then(|it| it.dyn_into::<IdbDatabase>().ok());
            // It refuses only what is there already.
            let _ = database.map(|database| database.create_object_store(SETS));
        });
        request.set_onupgradeneeded(upgrade.dyn_ref());
        let database = done(&request).await?.dyn_into().ok()?;
        let writing: Rc<RefCell<Option<IdbTransaction>>> = Rc::default();
        let written = writing.clone();
        let window = web_sys::window()?;
        let leaving = EventListener::new(&window, "pagehide", move |_| {
            if let Some(transaction) = &*written.borrow() {
                // It refuses what is handed over, or ended, already.
                let _ = transaction.abort();
            }
        });
        Some(Self {
            database,
            writing,
            _leaving: Rc::new(leaving),
        })
    }

    /// The names of all sets.
    pub async fn names(&self) -> Vec<String> {
        let request = self.sets(false).and_then(|sets| sets.get_all_keys().ok());
        let Some(request) = request else {
            return Vec::new();
        };
        let keys = done(&request).await;
        let keys = keys.and_then(|keys| keys.dyn_into::<Array>().ok());
        let keys = keys.unwrap_or_default();
        keys.iter().filter_map(|key| key.as_string()).collect()
    }

    /// The file of a set.
    pub async fn get(&self, name: &str) -> Option<File> {
        let request = self.sets(false)?.get(&name.into()).ok()?;
        let file = done(&request).await?;
        file.is_string().then_some(File(file))
    }

    /// Keeps a set in place of the file that is known of it, or of one that is gone; `false`, and
    /// nothing done, where another tab has kept another one since. `None` where there is no room.
    pub async fn put(&self, name: &str, file: &File, known: Option<&File>) -> Option<bool> {
        let sets = self.sets(true)?;
        if !is_as_known(&sets, name, known).await? {
            return Some(false);
        }
        sets.put_with_key(&file.0, &name.into()).ok()?;
        let transaction = sets.transaction();
        hand_over(&transaction);
        written(&transaction).await.map(|()| true)
    }

    /// Drops a set, unless another tab has kept another file of it than is known.
    pub async fn delete(&self, name: &str, known: Option<&File>) -> Option<()> {
        let sets = self.sets(true)?;
        if is_as_known(&sets, name, known).await? {
            sets.delete(&name.into()).ok()?;
        }
        written(&sets.transaction()).await
    }

    /// Drops all of them.
    pub async fn clear(&self) -> Option<()> {
        let sets = self.sets(true)?;
        sets.clear().ok()?;
        written(&sets.transaction()).await
    }

    fn sets(&self, is_written: bool) -> Option<IdbObjectStore> {
        let mode = if is_written {
            IdbTransactionMode::Readwrite
        } else {
            IdbTransactionMode::Readonly
        };
        let transaction = self.database.transaction_with_str_and_mode(SETS, mode);
        let transaction = transaction.ok()?;
        if is_written {
            self.writing.replace(Some(transaction.clone()));
        }
        transaction.object_store(SETS).ok()
    }
}

/// The file of a set, as the browser holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct File(JsValue);

impl From<&str> for File {
    fn from(file: &str) -> Self {
        Self(file.into())
    }
}

impl File {
    /// Its words.
    pub fn words(&self) -> String {
        self.0.as_string().unwrap_or_default()
    }
}

/// Whether there is no other set of this name than is known. What is asked of `sets` next is done
/// before another tab can change it.
async fn is_as_known(sets: &IdbObjectStore, name: &str, known: Option<&File>) -> Option<bool> {
    let there = done(&sets.get(&name.into()).ok()?).await?;
    Some(there.is_undefined() || known.is_some_and(|known| known.0 == there))
}

/// The name of the set that was open last.
pub fn opened() -> Option<String> {
    storage()?.get_item(OPEN).ok()?
}

/// Remembers which set is open; with `None`, that none is.
pub fn remember(name: Option<&str>) -> Option<()> {
    let storage = storage()?;
    match name {
        Some(name) => storage.set_item(OPEN, name).ok(),
        None => storage.remove_item(OPEN).ok(),
    }
}

/// The browser's own question before it leaves the page.
pub struct Leaving(Closure<dyn Fn(Event)>);

impl Default for Leaving {
    fn default() -> Self {
        Self(Closure::new(|event: Event| event.prevent_default()))
    }
}

impl Leaving {
    /// Has it asked from now on, or no longer: while something is not kept yet.
    pub fn ask(&self, is_asked: bool) {
        if let Some(window) = web_sys::window() {
            let question = self.0.as_ref().unchecked_ref();
            window.set_onbeforeunload(is_asked.then_some(question));
        }
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// Lets the browser end a transaction by itself, one that can: the page may be left meanwhile.
#[expect(
    deprecated,
    reason = "the marked name is that of the Indexed Database API, 3.0"
)]
fn hand_over(transaction: &IdbTransaction) {
    let _ = transaction.commit();
}

/// What comes of a request; `None` if it fails.
async fn done(request: &IdbRequest) -> Option<JsValue> {
    told(|heard, failed| {
        request.set_onsuccess(Some(heard));
        request.set_onerror(Some(failed));
    })
    .await?;
    request.result().ok()
}

/// Waits until all of a transaction is on the device: a browser without room says so at the end
/// only. `None` if it is not.
async fn written(transaction: &IdbTransaction) -> Option<()> {
    told(|heard, failed| {
        transaction.set_oncomplete(Some(heard));
        transaction.set_onabort(Some(failed));
    })
    .await
}

/// Waits until one of two handlers is called; `None` if it is the second.
async fn told(listen: impl Fn(&Function, &Function)) -> Option<()> {
    let told = Promise::new(&mut |resolve: Function, reject: Function| listen(&resolve, &reject));
    JsFuture::from(told).await.ok().map(drop)
}

/// Milliseconds since some moment.
pub fn now() -> f64 {
    web_sys::js_sys::Date::now()
}

/// Waits for so many milliseconds.
pub async fn pause(milliseconds: u32) {
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    let waited = Promise::new(&mut |resolve: Function, _| {
        let window = web_sys::window();
        // A page without a window is gone.
        let _ = window.map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
        });
    });
    // It is never refused.
    let _ = JsFuture::from(waited).await;
}
