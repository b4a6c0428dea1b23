//! The engine in a worker, which is started, and its files loaded, with the first question.
//!
//! The page names the files (see `index.html`); `assets/worker.js` loads them.

use std::cell::RefCell;

use daejo_engine::{Answer, Request, decode, encode};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Function, Promise, Uint8Array};
use web_sys::wasm_bindgen::prelude::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, MessageChannel, MessageEvent, Url, Worker, WorkerOptions, WorkerType};

/// Names of the `<meta>`s of the page that name the files: what runs in the worker, its module,
/// the module's WASM, the exchange rates.
const FILES: [&str; 4] = ["engine-worker", "engine-module", "engine-wasm", "rates"];

thread_local! {
    static WORKER: RefCell<Option<Worker>> = const { RefCell::new(None) };
}

/// What the worker says to `request`.
pub async fn ask(request: &Request) -> Option<Answer> {
    decode(&answer_to(request).await?)
}

/// The same as it comes; where the worker says nothing it is ended, and the next question starts
/// another.
pub async fn answer_to(request: &Request) -> Option<Vec<u8>> {
    let answer = posted(request).await;
    if answer.is_none() {
        stop();
    }
    answer
}

/// Ends the worker. What it was asked stays without an answer.
pub fn stop() {
    WORKER.with_borrow_mut(|worker| {
        if let Some(worker) = worker.take() {
            worker.terminate();
        }
    });
}

async fn posted(request: &Request) -> Option<Vec<u8>> {
    let worker = worker()?;
    let channel = MessageChannel::new().ok()?;
    let bytes = Uint8Array::from(encode(request).as_slice());
    let told = Promise::new(&mut |resolve: Function, _| {
        let failed = resolve.clone();
        let heard = Closure::once_into_js(move |event: MessageEvent| {
            // Nobody is told of a failure to tell.
            let _ = resolve.call1(&JsValue::NULL, &event.data());
        });
        channel.port1().set_onmessage(heard.dyn_ref());
        // A worker that does not start says so itself.
        let broken = Closure::once_into_js(move || {
            let _ = failed.call0(&JsValue::NULL);
        });
        worker.set_onerror(broken.dyn_ref());
    });
    let ports = Array::of1(&channel.port2());
    worker.post_message_with_transfer(&bytes, &ports).ok()?;
    let reply = JsFuture::from(told).await.ok()?;
    Some(reply.dyn_into::<Uint8Array>().ok()?.to_vec())
}

/// The worker, started if there is none.
fn worker() -> Option<Worker> {
    if let Some(worker) = WORKER.with_borrow(Clone::clone) {
        return Some(worker);
    }
    let document = web_sys::window()?.document()?;
    let [script, files @ ..] = FILES.map(|name| address(&document, name));
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&script?, &options).ok()?;
    let names = Array::new();
    for file in files {
        names.push(&file?.into());
    }
    worker.post_message(&names).ok()?;
    WORKER.with_borrow_mut(|slot| *slot = Some(worker.clone()));
    Some(worker)
}

/// The whole address that a `<meta>` of the page gives.
fn address(document: &Document, name: &str) -> Option<String> {
    let selector = ["meta[name='", name, "']"].concat();
    let element = document.query_selector(&selector).ok()??;
    let base = document.base_uri().ok()??;
    let url = Url::new_with_base(&element.get_attribute("content")?, &base).ok()?;
    Some(url.href())
}
