//! What the client reads from the prerendered page.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, Node, NodeList};

/// What is folded around the lines that are not the article: the file of the page has no words there.
const FOLDED: &str = ".folded";

/// The words of an article's elements in order; nothing for lines that are folded.
pub type Lines = Vec<Option<String>>;

/// The lines of the articles under `root`, in order.
pub fn lines(root: &Element) -> Option<Vec<Lines>> {
    let columns = root.query_selector_all("article[data-file]").ok()?;
    elements(&columns).map(|column| lines_of(&column)).collect()
}

/// What the page itself says of an article.
pub fn said(lines: &Lines) -> String {
    lines.iter().flatten().map(String::as_str).collect()
}

/// How many elements and comments there are below `node`.
pub fn nodes(node: &Node) -> usize {
    let mut count = 0;
    let mut child = node.first_child();
    while let Some(node) = child {
        if matches!(node.node_type(), Node::ELEMENT_NODE | Node::COMMENT_NODE) {
            count += 1 + nodes(&node);
        }
        child = node.next_sibling();
    }
    count
}

fn lines_of(column: &Element) -> Option<Lines> {
    let lines = column.query_selector_all("[data-raw]").ok()?;
    let lines = elements(&lines).map(|line| match line.closest(FOLDED).ok()? {
        Some(_) => Some(None),
        None => Some(line.text_content()),
    });
    lines.collect()
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok())
}
