//! The articles and rates as the prerendered page holds them.

use daejo_articles::{Article, Given, GivenDate, read};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, Node, NodeList};

use crate::given;
use crate::market::{self, Rates};

/// The articles under `root`, in order.
///
/// `None` if one of them cannot be read: another version of the build has made the page.
pub fn articles(root: &Element) -> Option<Vec<Article>> {
    let columns = root.query_selector_all("article[data-file]").ok()?;
    elements(&columns).map(|column| article(&column)).collect()
}

/// The exchange rates that the page under `root` was made with; none where it carries none.
///
/// `None` if they cannot be read.
pub fn rates(root: &Element) -> Option<Rates> {
    let Some(line) = root.query_selector("[data-rates]").ok()? else {
        return Some(Rates::default());
    };
    Rates::parse(&line.get_attribute(market::ATTRIBUTE)?)
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

fn article(column: &Element) -> Option<Article> {
    let file = column.get_attribute("data-file")?;
    let lines = column.query_selector_all("[data-raw]").ok()?;
    let text = elements(&lines)
        .filter_map(|line| line.text_content())
        .collect();
    read(&file, text, Some(&given(column))).ok()
}

/// The attributes that the reader's columns write.
fn given(column: &Element) -> Given {
    let interval = column.get_attribute("data-given-published");
    Given {
        title: column.get_attribute("data-given-title"),
        outlet: column.get_attribute("data-given-outlet"),
        author: column.get_attribute("data-given-author"),
        source: column.get_attribute("data-given-source"),
        language: column
            .get_attribute("lang")
            .and_then(|tag| given::parse_language(&tag)),
        published: interval
            .and_then(|days| given::parse_days(&days))
            .map(|interval| GivenDate {
                interval,
                inferred: column.has_attribute("data-given-inferred"),
                note: column.get_attribute("data-given-note"),
            }),
    }
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok())
}
