//! What is on screen: the sentences of a fact marked, and at one height.

use std::cell::RefCell;

use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlElement, Window};

use super::words;
use crate::element::open_around;
use crate::page::Page;
use crate::state::{By, Selection, State};
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

/// What bears a class because of the selected fact. The page is not asked who does: it would look
/// through every element of every text.
#[derive(Default)]
pub struct Marked(RefCell<Vec<(Element, &'static str)>>);

impl Marked {
    fn mark(&self, element: Element, class: &'static str) -> Option<()> {
        element.class_list().add_1(class).ok()?;
        self.0.borrow_mut().push((element, class));
        Some(())
    }

    fn clear(&self) {
        for (element, class) in self.0.take() {
            // Only a name with a blank in it is refused.
            let _ = element.class_list().remove_1(class);
        }
    }
}

/// The documents, in a column or away.
pub fn documents(document: &Document) -> Option<impl Iterator<Item = Element> + use<>> {
    let desk = document.get_element_by_id("desk")?;
    let documents = desk.query_selector(".columns").ok()??.children();
    Some((0..documents.length()).filter_map(move |at| documents.item(at)))
}

/// Has the columns read, and the focus go from one to the next, as they stand: not as they lie in the
/// tree, which is what a browser does that does not know the property. A style sheet with it is not
/// valid yet.
pub fn read_as_they_stand(document: &Document) -> Option<()> {
    let columns = document.query_selector("#desk > .columns").ok()??;
    let style = columns.dyn_ref::<HtmlElement>()?.style();
    style.set_property("reading-flow", "grid-order").ok()
}

/// Whether a document is in none of the columns.
pub fn is_away(document: &Element) -> bool {
    document.class_list().contains("away")
}

/// The text of a document, if it is there.
fn text(document: &Element) -> Option<Element> {
    let last = document.last_element_child();
    last.filter(|it| it.class_list().contains("text"))
}

/// Whether texts that have just come into the columns wait to be laid out.
pub fn is_awaited(window: &Window) -> bool {
    let waits = |text: Element| {
        let is_awaited = text.class_list().contains(WAITING);
        is_awaited && text.closest(".several").is_ok_and(|it| it.is_some())
    };
    let documents = window.document().as_ref().and_then(documents);
    documents
        .into_iter()
        .flatten()
        .any(|it| !is_away(&it) && text(&it).is_some_and(waits))
}

/// Lays out the texts in the columns, and no others.
fn lay_out(document: &Document) -> Option<()> {
    for it in documents(document)? {
        if let Some(text) = text(&it) {
            // Only a name with a blank in it is refused.
            let _ = text.class_list().toggle_with_force(WAITING, is_away(&it));
        }
    }
    Some(())
}

/// Attribute of the root element of a page of which something is laid out as it comes into sight.
const LARGE: &str = "data-large";

/// Tells the style sheet whether anything is laid out as it comes into sight. A selector could find out,
/// and would look through the whole page at every change.
fn tell_size(document: &Document) -> Option<()> {
    let large = document.query_selector(".matrix.large, .text.long").ok()?;
    // Only a name with a blank in it is refused.
    let root = document.document_element()?;
    let _ = root.toggle_attribute_with_force(LARGE, large.is_some());
    Some(())
}

/// Whether anything is laid out as it comes into sight.
pub fn is_large(window: &Window) -> bool {
    let document = window.document();
    let root = document.and_then(|document| document.document_element());
    root.is_some_and(|root| root.has_attribute(LARGE))
}

/// Marks the evidence of the selected fact and brings it to one height; takes the focus to what
/// the address has led to, or to the column that was turned.
// Two callers would hold it twice.
#[inline(never)]
pub fn show(window: &Window, page: &Page, state: &State, marked: &Marked) -> Option<()> {
    let document = window.document().filter(|_| state.is_live())?;
    tell_size(&document);
    lay_out(&document);
    marked.clear();
    if let Some(arrived) = &state.arrived {
        reveal(&document, arrived, state.columns.len() == 1);
    }
    if let Some(words) = &state.words {
        words::reveal(window, page, words);
    }
    if let Some(selection) = &state.selection {
        show_fact((&document, marked), page, state, selection);
    }
    // Whoever turned a column goes on turning it.
    let turned = *state.columns.get(state.turned?)?;
    let id = anchor::document(page.ids.get(turned)?);
    let column = document.get_element_by_id(&id)?;
    let hand = match state.by {
        By::Key => return focus(&document, &column),
        By::List => "select",
        By::Button { forward: false } => ".bar button:first-of-type",
        By::Button { forward: true } => ".bar button:last-of-type",
    };
    focus(&document, &column.query_selector(hand).ok()??)
}

fn show_fact(
    (document, marked): (&Document, &Marked),
    page: &Page,
    state: &State,
    selection: &Selection,
) -> Option<()> {
    if let Some(row) = document.get_element_by_id(&anchor::row(selection.fact)) {
        marked.mark(row, SELECTED)?;
    }
    let mut first = None;
    let mut sentences = Vec::new();
    for shown in &state.columns {
        let Some(mark) = place(document, page, selection, *shown) else {
            continue;
        };
        open_around(&mark);
        let evidence = sentence(&mark);
        marked.mark(evidence.clone(), EVIDENCE)?;
        for other in others(document, page, selection, *shown) {
            marked.mark(sentence(&other), EVIDENCE)?;
        }
        if *shown == selection.document {
            marked.mark(mark.clone(), AT)?;
        }
        if state.is_synchronised || *shown == selection.document {
            sentences.push(evidence);
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

/// The marks of what a document that contradicts itself states of the selected fact.
fn others(document: &Document, page: &Page, selection: &Selection, shown: usize) -> Vec<Element> {
    let both = evidence::cell(page, selection.fact, shown).and_then(|it| it.contradiction);
    let id = page.ids.get(shown).map_or("", String::as_str);
    let marks = both.into_iter().flatten();
    let marks = marks.filter_map(|at| document.get_element_by_id(&anchor::figure(id, at)));
    marks.collect()
}

/// The sentence around a mark.
fn sentence(mark: &Element) -> Element {
    let sentence = mark.closest(".sentence").ok().flatten();
    sentence.unwrap_or_else(|| mark.clone())
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

/// Opens what is folded around the element of this id, and focuses it. A text that stands alone has
/// moved since the browser went there: the others have gone.
fn reveal(document: &Document, id: &str, is_alone: bool) -> Option<()> {
    let target = document.get_element_by_id(id)?;
    if open_around(&target) || is_alone && target.class_list().contains("document") {
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

fn focus(document: &Document, target: &Element) -> Option<()> {
    if document.active_element().as_ref() != Some(target) {
        target.dyn_ref::<HtmlElement>()?.focus().ok()?;
    }
    Some(())
}
