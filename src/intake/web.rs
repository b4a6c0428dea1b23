//! HTML to the blocks of its text, by the browser's own parser.
//!
//! The parsed document is read and dropped. It is never part of the page: nothing in it runs, and
//! nothing of it is fetched.

use daejo_articles::{Head, Names, Outline, WebPage, inert};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, Node, SupportedType};

/// The page that `html` is; an excerpt of one, such as the clipboard holds, is all to be kept.
pub fn page(html: &str, is_excerpt: bool) -> Option<WebPage> {
    let parser = DomParser::new().ok()?;
    let html = inert(html);
    let document = parser
        .parse_from_string(&html, SupportedType::TextHtml)
        .ok()?;
    let mut outline = Outline::default();
    if let Some(body) = document.body() {
        walk(&body, &mut outline);
    }
    Some(WebPage {
        head: head(&document),
        blocks: outline.blocks(),
        is_excerpt,
    })
}

/// Reads what is under `root`, without recursion: pages nest as deeply as they like.
fn walk(root: &Node, outline: &mut Outline) {
    let mut open: Vec<Node> = Vec::new();
    let mut next = root.first_child();
    loop {
        while let Some(node) = next {
            if !is_entered(&node, outline) {
                next = node.next_sibling();
                continue;
            }
            next = node.first_child();
            open.push(node);
        }
        let Some(node) = open.pop() else { return };
        outline.close();
        next = node.next_sibling();
    }
}

/// Tells of `node`; whether it is an element to go into.
fn is_entered(node: &Node, outline: &mut Outline) -> bool {
    let Some(element) = node.dyn_ref::<Element>() else {
        if node.node_type() == Node::TEXT_NODE {
            outline.text(&node.node_value().unwrap_or_default());
        }
        return false;
    };
    let lower = |name: &str| {
        let value = element.get_attribute(name).unwrap_or_default();
        value.to_ascii_lowercase()
    };
    let tag = element.local_name();
    !element.has_attribute("hidden")
        && outline.open(Names {
            tag: &tag,
            role: &lower("role"),
            property: &lower("itemprop"),
            words: &[lower("class"), lower("id")].join(" "),
        })
}

fn head(document: &Document) -> Head {
    let texts = |selector| {
        let elements = all(document, selector);
        elements.filter_map(|element| element.text_content())
    };
    let values = |selector, name: &'static str| {
        let elements = all(document, selector);
        elements.filter_map(move |element| element.get_attribute(name))
    };
    let metas = all(document, "meta[content]").filter_map(|meta| {
        let mut names = ["property", "name", "itemprop"].into_iter();
        let name = names.find_map(|name| meta.get_attribute(name))?;
        Some((name.to_ascii_lowercase(), meta.get_attribute("content")?))
    });
    Head {
        title: texts("title").next().unwrap_or_default(),
        language: values("html", "lang").next().unwrap_or_default(),
        address: values("link[rel='canonical']", "href")
            .next()
            .unwrap_or_default(),
        metas: metas.collect(),
        data: texts("script[type='application/ld+json']").collect(),
        times: values("time[datetime]", "datetime").collect(),
    }
}

fn all(document: &Document, selector: &str) -> impl Iterator<Item = Element> + use<> {
    let list = document.query_selector_all(selector).ok();
    let count = list.as_ref().map_or(0, |list| list.length());
    (0..count).filter_map(move |at| list.as_ref()?.item(at)?.dyn_into().ok())
}
