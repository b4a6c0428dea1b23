//! What is on screen: the sentences of a fact marked, and at one height.

use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlElement, Window};

use crate::page::Page;
use crate::state::{Selection, State};
use crate::{anchor, evidence};

/// Class of a sentence that states the selected fact.
const EVIDENCE: &str = "evidence";
/// Class of the mark that the address leads to: `:target` is not for addresses with more in them.
const AT: &str = "at";
/// Milliseconds after which the rows of a large table, or the lines of a long text, that have come into
/// sight are as tall as they are: what the address leads to has moved by then.
pub const GROWN: i32 = 100;
/// Class of the row of the selected fact.
const SELECTED: &str = "selected";
/// Class of a text that is not laid out: while its document is away, and when this comes into a column
/// beside others, until the columns are on the screen.
const WAITING: &str = "waiting";

/// Whether texts that have just come into the columns wait to be laid out.
pub fn is_awaited(window: &Window) -> bool {
    let document = window.document();
    let text = document.map(|it| it.query_selector(".several .document:not(.away) > .waiting"));
    text.is_some_and(|found| found.is_ok_and(|text| text.is_some()))
}

/// Lays out the texts in the columns, and no others.
fn lay_out(document: &Document) {
    let documents = document.get_elements_by_class_name("document");
    let documents = (0..documents.length()).filter_map(|at| documents.item(at));
    for it in documents {
        if let Ok(Some(text)) = it.query_selector(".text") {
            let is_away = it.class_list().contains("away");
            // Only a name with a blank in it is refused.
            let _ = text.class_list().toggle_with_force(WAITING, is_away);
        }
    }
}

/// Marks the evidence of the selected fact and brings it to one height; takes the focus to what
/// the address has led to, or to the column that was turned.
// Two callers would hold it twice.
#[inline(never)]
pub fn show(window: &Window, page: &Page, state: &State) -> Option<()> {
    let document = window.document().filter(|_| state.is_live())?;
    lay_out(&document);
    for class in [EVIDENCE, AT, SELECTED] {
        clear(&document, class);
    }
    if let Some(arrived) = &state.arrived {
        reveal(&document, arrived);
    }
    if let Some(selection) = &state.selection {
        show_fact(&document, page, state, selection);
    }
    // Whoever turned a column goes on turning it.
    let turned = *state.columns.get(state.turned?)?;
    let id = anchor::document(page.ids.get(turned)?);
    let column = document.get_element_by_id(&id)?;
    if state.by_key {
        return focus(&document, &column);
    }
    focus(&document, &column.query_selector("select").ok()??)
}

fn show_fact(document: &Document, page: &Page, state: &State, selection: &Selection) -> Option<()> {
    if let Some(row) = document.get_element_by_id(&anchor::row(selection.fact)) {
        row.class_list().add_1(SELECTED).ok()?;
    }
    let mut first = None;
    let mut sentences = Vec::new();
    for shown in &state.columns {
        let Some(mark) = place(document, page, selection, *shown) else {
            continue;
        };
        open_around(&mark);
        let sentence = mark.closest(".sentence").ok().flatten();
        let sentence = sentence.unwrap_or_else(|| mark.clone());
        sentence.class_list().add_1(EVIDENCE).ok()?;
        if *shown == selection.document {
            mark.class_list().add_1(AT).ok()?;
        }
        if state.is_synchronised || *shown == selection.document {
            sentences.push(sentence);
        }
        first = first.or(Some(mark));
    }
    let is_long = |sentence: &Element| sentence.closest(".long").is_ok_and(|it| it.is_some());
    let is_long = sentences.iter().any(is_long);
    bring_to_height(&sentences);
    if is_long {
        again(move || bring_to_height(&sentences));
    }
    // One column is as long as its text, and the page scrolls; several scroll by themselves.
    if state.columns.len() == 1 {
        if state.arrived.is_some() || state.turned.is_some() {
            let first = first?;
            first.scroll_into_view();
            if is_long {
                again(move || first.scroll_into_view());
            }
        }
    } else if state.arrived.is_some() {
        document.get_element_by_id("desk")?.scroll_into_view();
    }
    Some(())
}

/// The mark where a document states the selected fact; in its own document, the one chosen.
fn place(document: &Document, page: &Page, selection: &Selection, shown: usize) -> Option<Element> {
    if shown == selection.document {
        return document.get_element_by_id(&selection.mark);
    }
    let found = evidence::of(page, selection.fact, shown)?;
    document.get_element_by_id(&found.id)
}

/// Scrolls the columns around `sentences` so that these begin at one height: at a third of the
/// columns', or higher where one stands too near to the beginning of its text.
fn bring_to_height(sentences: &[Element]) {
    let panes = sentences.iter().filter_map(|sentence| {
        let pane = sentence.closest(".document").ok()??;
        let [own, around] = [sentence, &pane].map(|it| it.get_bounding_client_rect().top() as i32);
        let depth = own - around + pane.scroll_top();
        Some((pane, depth))
    });
    let panes: Vec<(Element, i32)> = panes.collect();
    let heights = panes
        .iter()
        .map(|(pane, depth)| (*depth).min(pane.client_height() / 3));
    let Some(height) = heights.min() else { return };
    for (pane, depth) in panes {
        pane.set_scroll_top(depth - height);
    }
}

fn clear(document: &Document, class: &str) {
    let found = document.get_elements_by_class_name(class);
    // The collection is live: what loses the class leaves it.
    while let Some(element) = found.item(0) {
        if element.class_list().remove_1(class).is_err() {
            return;
        }
    }
}

/// Opens what is folded around the element of this id, and focuses it.
fn reveal(document: &Document, id: &str) -> Option<()> {
    let target = document.get_element_by_id(id)?;
    if open_around(&target) {
        target.scroll_into_view();
    }
    if target.closest(".large").ok().flatten().is_some() {
        let row = target.clone();
        again(move || row.scroll_into_view());
    }
    focus(document, &target)
}

/// Does something once more when what has come into sight is as tall as it is.
pub fn again(what: impl FnOnce() + 'static) -> Option<i32> {
    let what = Closure::once_into_js(what);
    web_sys::window()?
        .set_timeout_with_callback_and_timeout_and_arguments_0(what.unchecked_ref(), GROWN)
        .ok()
}

/// Opens every folded part around `target`; whether there was one.
fn open_around(target: &Element) -> bool {
    let mut opened = false;
    let mut around = target.closest("details:not([open])");
    while let Ok(Some(details)) = around {
        if details.set_attribute("open", "").is_err() {
            break;
        }
        opened = true;
        around = details.closest("details:not([open])");
    }
    opened
}

fn focus(document: &Document, target: &Element) -> Option<()> {
    if document.active_element().as_ref() != Some(target) {
        target.dyn_ref::<HtmlElement>()?.focus().ok()?;
    }
    Some(())
}
