//! What the client reads from the prerendered page.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, Node, NodeList};

/// The texts of the articles under `root`, in order.
pub fn texts(root: &Element) -> Option<Vec<String>> {
    let columns = root.query_selector_all("article[data-file]").ok()?;
    elements(&columns).map(|column| text(&column)).collect()
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

fn text(column: &Element) -> Option<String> {
    let lines = column.query_selector_all("[data-raw]").ok()?;
    let lines = elements(&lines).filter_map(|line| line.text_content());
    Some(lines.collect())
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok())
}
