//! Handing text to the browser: to its clipboard, or as a file.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Array, Object, Reflect};
use web_sys::{
    Blob, BlobPropertyBag, ClipboardItem, Document, HtmlAnchorElement, HtmlDocument, HtmlElement,
    HtmlTextAreaElement, Url, Window,
};

use crate::page::Page;
use crate::status::say;

/// Puts a text on the clipboard, in words and as HTML: whoever pastes takes the better one. Then
/// says that it is `done`, or that the browser refuses both ways.
pub fn copy([text, html]: [String; 2], done: String, page: &Page) {
    let refused = page.wording.tools.refused;
    spawn_local(async move {
        let copied = put(&text, &html).await;
        say(copied.map_or_else(|| refused.to_owned(), |()| done));
    });
}

async fn put(text: &str, html: &str) -> Option<()> {
    let window = web_sys::window()?;
    match both(&window, text, html).await {
        Some(()) => Some(()),
        // Without the permission, and where a page is not served securely.
        None => words_only(&window.document()?, text),
    }
}

async fn both(window: &Window, text: &str, html: &str) -> Option<()> {
    let navigator = window.navigator();
    let has_clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard"))
        .is_ok_and(|clipboard| clipboard.is_object());
    if !has_clipboard {
        return None;
    }
    let forms = Object::new();
    for (media, text) in [("text/plain", text), ("text/html", html)] {
        Reflect::set(
            &forms,
            &JsValue::from_str(media),
            &JsValue::from(blob(media, text)?),
        )
        .ok()?;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&forms).ok()?;
    let writing = navigator.clipboard().write(&Array::of1(&item));
    JsFuture::from(writing).await.ok()?;
    Some(())
}

/// The old way: through the selection of a field that nobody sees.
fn words_only(document: &Document, text: &str) -> Option<()> {
    let before = document.active_element();
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_class_name("unseen");
    field.set_value(text);
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = document
        .dyn_ref::<HtmlDocument>()
        .and_then(|document| document.exec_command("copy").ok());
    field.remove();
    if let Some(before) = before.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // The focus returns to the button; nothing is lost if it is gone.
        let _ = before.focus();
    }
    copied.filter(|copied| *copied).map(drop)
}

/// Saves a text as a file; `None` where the browser refuses.
pub fn save(name: &str, media: &str, text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let address = Url::create_object_url_with_blob(&blob(media, text)?).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken hold of the file by now.
    Url::revoke_object_url(&address).ok()
}

fn blob(media: &str, text: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(media);
    let parts = Array::of1(&JsValue::from_str(text));
    Blob::new_with_str_sequence_and_options(&parts, &options).ok()
}
