//! Words of a text that nothing marks: they are selected, as a reader would.

use std::ops::Range;

use web_sys::wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, Node, ScrollBehavior, ScrollIntoViewOptions, ScrollToOptions, Window,
};

use super::screen::again;
use crate::anchor;
use crate::element::open_around;
use crate::page::Page;
use crate::raw;
use crate::reader::{Block, blocks};

/// Brings these bytes of the text of a document into view and selects them; `None` where the page
/// lacks them.
pub fn reveal(
    window: &Window,
    page: &Page,
    (document, span): &(usize, Range<usize>),
) -> Option<()> {
    let (id, document) = page.document(*document)?;
    let article = &document.article;
    let index = article
        .lines
        .iter()
        .position(|line| line.span.contains(&span.start))?;
    // What is folded together is one element.
    let blocks = blocks(article).into_iter().map(|block| match block {
        Block::Shown(index) => index..index + 1,
        Block::Folded { lines, .. } => lines,
    });
    let mut blocks = blocks.enumerate();
    let (element, around) = blocks.find(|(_, lines)| lines.contains(&index))?;
    let begin = raw::extent(article, around).start;
    let units = |end: usize| Some(article.text.get(begin..end)?.encode_utf16().count());
    let (start, end) = (units(span.start)?, units(span.end)?);

    let id = anchor::document(id);
    let column = window.document()?.get_element_by_id(&id)?;
    let lines = column.query_selector_all("[data-raw]").ok()?;
    let line: Element = lines.item(u32::try_from(element).ok()?)?.dyn_into().ok()?;
    select(window, &column, &line, start..end)
}

/// Brings the UTF-16 code units `words` of `line` into view and selects them.
fn select(window: &Window, column: &Element, line: &Element, words: Range<usize>) -> Option<()> {
    open_around(line);
    // What comes next by the tabulator is behind the words.
    line.set_attribute("tabindex", "-1").ok()?;
    line.dyn_ref::<HtmlElement>()?.focus().ok()?;
    let (from, at) = point(line, words.start)?;
    let (to, until) = point(line, words.end)?;
    let selection = window.get_selection().ok()??;
    selection.set_base_and_extent(&from, at, &to, until).ok()?;
    let range = selection.get_range_at(0).ok()?;
    bring(window, column, line, &range);
    // Lines that have come into sight may be taller than they were taken to be.
    let (window, column, line) = (window.clone(), column.clone(), line.clone());
    again(move || {
        bring(&window, &column, &line, &range);
    });
    Some(())
}

/// Brings `range`, which is in `line`, to a third of the height of its column, or of the window where
/// that is what scrolls. At once: a smooth way would end where the words were, or where another
/// scroll stops it.
fn bring(window: &Window, column: &Element, line: &Element, range: &web_sys::Range) -> Option<()> {
    let at_once = ScrollIntoViewOptions::new();
    at_once.set_behavior(ScrollBehavior::Instant);
    line.scroll_into_view_with_scroll_into_view_options(&at_once);
    let top = || range.get_bounding_client_rect().top();
    if column.scroll_height() > column.client_height() {
        let third = f64::from(column.client_height()) / 3.0;
        let own = column.get_bounding_client_rect().top();
        #[expect(clippy::cast_possible_truncation, reason = "a page is not that tall")]
        column.set_scroll_top(column.scroll_top() + (top() - own - third) as i32);
        let desk = column.closest("#desk").ok()??;
        desk.scroll_into_view_with_scroll_into_view_options(&at_once);
        return Some(());
    }
    let third = window.inner_height().ok()?.as_f64()? / 3.0;
    let by = ScrollToOptions::new();
    by.set_top(top() - third);
    by.set_behavior(ScrollBehavior::Instant);
    window.scroll_by_with_scroll_to_options(&by);
    Some(())
}

/// The text node below `node` in which the UTF-16 code unit `offset` stands, and where in it.
fn point(node: &Node, offset: usize) -> Option<(Node, u32)> {
    let mut left = offset;
    let found = walk(node, &mut left)?;
    Some((found, u32::try_from(left).ok()?))
}

fn walk(node: &Node, left: &mut usize) -> Option<Node> {
    if node.node_type() == Node::TEXT_NODE {
        let length = node.node_value().unwrap_or_default().encode_utf16().count();
        if *left <= length {
            return Some(node.clone());
        }
        *left -= length;
        return None;
    }
    let mut child = node.first_child();
    while let Some(node) = child {
        if let Some(found) = walk(&node, left) {
            return Some(found);
        }
        child = node.next_sibling();
    }
    None
}
