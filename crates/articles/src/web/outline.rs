//! The elements and texts of a page to the blocks of its text.

use super::Block;
use super::place::{Names, Place};

/// Elements whose text is no text of the page.
const SILENT: [&str; 16] = [
    "audio", "canvas", "datalist", "head", "iframe", "math", "noscript", "object", "option",
    "script", "style", "svg", "template", "textarea", "title", "video",
];

/// Elements that stand within a line.
const INLINE: [&str; 30] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "small", "span", "strong", "sub", "sup",
    "time", "u", "wbr",
];

/// A page that is being read: whoever walks through its tree tells of each element that begins or
/// ends, and of each text.
///
/// ```
/// use daejo_articles::{Names, Outline};
/// let named = |tag| Names { tag, ..Names::default() };
/// let mut outline = Outline::default();
/// outline.open(named("p"));
/// outline.text("7년간 ");
/// outline.open(named("b"));
/// outline.text("380억 달러");
/// outline.close();
/// outline.close();
/// assert!(!outline.open(named("script")));
/// assert_eq!(outline.blocks()[0].text, "7년간 380억 달러");
/// ```
#[derive(Debug, Default)]
pub struct Outline {
    blocks: Vec<Block>,
    /// The block that is being read.
    text: String,
    linked: u32,
    /// What is around it, and around that.
    around: Around,
    outer: Vec<Around>,
    regions: u32,
}

/// What is known of a place in the page.
#[derive(Clone, Debug, Default)]
struct Around {
    tag: String,
    place: Place,
    region: u32,
    is_link: bool,
    is_inline: bool,
}

impl Outline {
    /// An element begins. Of `false` nothing is read: it is to be passed over, and does not end.
    pub fn open(&mut self, names: Names) -> bool {
        let tag = names.tag;
        if SILENT.contains(&tag) {
            return false;
        }
        let mut inner = self.around.clone();
        inner.is_inline = INLINE.contains(&tag);
        if inner.is_inline {
            inner.is_link |= tag == "a";
        } else {
            self.end_block();
            tag.clone_into(&mut inner.tag);
            if let Some(place) = Place::of(names) {
                let place = place.within(inner.place);
                if place != inner.place || place == Place::Article {
                    self.regions += 1;
                    inner.region = self.regions;
                }
                inner.place = place;
            }
        }
        let outer = std::mem::replace(&mut self.around, inner);
        self.outer.push(outer);
        true
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        if self.around.is_link {
            let characters = text.split_whitespace().flat_map(str::chars).count();
            let characters = u32::try_from(characters).unwrap_or(u32::MAX);
            self.linked = self.linked.saturating_add(characters);
        }
        self.text.push_str(text);
    }

    /// The element that began last ends.
    pub fn close(&mut self) {
        if !self.around.is_inline {
            self.end_block();
        }
        self.around = self.outer.pop().unwrap_or_default();
    }

    /// The blocks of what was read.
    #[must_use]
    pub fn blocks(mut self) -> Vec<Block> {
        self.end_block();
        self.blocks
    }

    /// What was read is a block, unless it is blank.
    fn end_block(&mut self) {
        let linked = std::mem::take(&mut self.linked);
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        self.blocks.push(Block {
            tag: self.around.tag.clone(),
            place: self.around.place,
            region: self.around.region,
            text,
            linked,
        });
    }
}
