//! What the pictures of the page show and say.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;

use crate::Browser;

/// A picture of the page.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub struct Picture {
    /// What it is, for ears.
    pub label: String,
    /// What it shows, in words: a line a thing.
    pub words: Vec<String>,
    /// The number of its bars, points and lines.
    pub shapes: usize,
    /// Words in it that run into each other, and those that leave it.
    pub collisions: Vec<String>,
}

impl Picture {
    /// Gathers the fields of [`Picture`] of every picture; those that are folded have no room.
    const SCRIPT: &str = r#"
        const all = (selector, within = document) => [...within.querySelectorAll(selector)];
        const meet = (one, two) => one.left < two.right - 1 && two.left < one.right - 1
            && one.top < two.bottom - 3 && two.top < one.bottom - 3;
        return all("svg[role=img]").map(svg => {
            const texts = all("text", svg)
                .map(text => ({ words: text.textContent, box: text.getBoundingClientRect() }));
            const frame = (svg.closest("figure") ?? svg).getBoundingClientRect();
            const collisions = texts.flatMap((one, index) => texts.slice(index + 1)
                .filter(two => meet(one.box, two.box))
                .map(two => `${one.words} / ${two.words}`));
            const outside = texts
                .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
                .map(({ words }) => `${words} / edge`);
            return {
                label: svg.getAttribute("aria-label"),
                words: all("li", svg.closest("figure") ?? svg).map(line => line.textContent),
                shapes: all("rect, line, path, polyline", svg).length,
                collisions: [...collisions, ...outside],
            };
        });
    "#;
}

impl Browser {
    /// The pictures in the order of the page, those of other events included.
    ///
    /// # Errors
    ///
    /// When the browser does not answer.
    pub async fn pictures(&self) -> Result<Vec<Picture>> {
        let pictures = self.evaluate(Picture::SCRIPT, json!([])).await?;
        serde_json::from_value(pictures).context("a picture is not made as the harness expects")
    }
}
