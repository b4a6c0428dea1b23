//! What the client reads from the prerendered page.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, Node, NodeList};

/// What is folded around the lines that are not the article: the file of the page has no words there.
const FOLDED: &str = ".folded";

/// The texts of the articles under `root`, in order, with the lines that were `removed` from each;
/// `None` where these are not as many.
pub fn texts(root: &Element, removed: &[Vec<String>]) -> Option<Vec<String>> {
    let columns = root.query_selector_all("article[data-file]").ok()?;
    let columns = elements(&columns).zip(removed);
    columns
        .map(|(column, removed)| text(&column, removed))
        .collect()
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

fn text(column: &Element, removed: &[String]) -> Option<String> {
    let lines = column.query_selector_all("[data-raw]").ok()?;
    let (mut text, mut removed) = (String::new(), removed.iter());
    for line in elements(&lines) {
        match line.closest(FOLDED).ok()? {
            Some(_) => text.push_str(removed.next()?),
            None => text.push_str(&line.text_content()?),
        }
    }
    removed.next().is_none().then_some(text)
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok())
}
