//! The few elements that pictures are made of.
//!
//! Across, a picture is as wide as its place, and positions are parts of [`LENGTH`]; down, and in
//! the words, it has pixels, so that letters keep their size.

use yew::prelude::*;

use crate::element::{self, element};

/// The width of a picture in parts.
pub const LENGTH: i32 = 10_000;
/// The pixels of the narrowest picture, on a small telephone.
pub const NARROWEST: i32 = 280;
/// The size of the words in pixels, as the style sheet has it.
pub const SIZE: i32 = 12;

/// A disc: a day, a rate that holds.
pub const DISC: &str = "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z";
/// A diamond: a publication, a rate that is off.
pub const DIAMOND: &str = "M0-5.5L5.5 0L0 5.5L-5.5 0z";
/// Triangles: it lies, or goes on, beyond the picture.
pub const UP: &str = "M0-6L5 3L-5 3z";
/// See [`UP`].
pub const DOWN: &str = "M0 6L5-3L-5-3z";
/// See [`UP`].
pub const LEFT: &str = "M-6 0L3-5L3 5z";
/// See [`UP`].
pub const RIGHT: &str = "M6 0L-3-5L-3 5z";

/// A part of the width as SVG writes it: `37.5%`.
pub fn across(at: i32) -> String {
    let (whole, rest) = (at / 100, (at % 100).abs());
    let mut text = whole.to_string();
    if rest > 0 {
        text.push_str(if rest < 10 { ".0" } else { "." });
        text.push_str(rest.to_string().trim_end_matches('0'));
    }
    text + "%"
}

/// Words whose base line is at `y`; `class` says on which side of `x` they stand.
pub fn text(class: &'static str, x: String, y: i32, words: String) -> Html {
    let values = vec![x.into(), y.to_string().into(), class.into()];
    element("text", &["x", "y", "class"], values, element::words(words))
}

/// A straight line.
pub fn line(class: &'static str, from: (String, i32), to: (String, i32)) -> Html {
    let [y1, y2] = [from.1, to.1].map(|y| y.to_string().into());
    let values = vec![from.0.into(), y1, to.0.into(), y2, class.into()];
    element(
        "line",
        &["x1", "y1", "x2", "y2", "class"],
        values,
        Html::default(),
    )
}

/// A bar around the height `y`.
pub fn bar(class: &'static str, (x, width): (String, String), y: i32, height: i32) -> Html {
    let [y, height] = [y - height / 2, height].map(|it| it.to_string());
    rect(class, x, y, width, height)
}

/// A rectangle.
pub fn rect(
    class: &'static str,
    x: String,
    y: impl Into<AttrValue>,
    width: impl Into<AttrValue>,
    height: impl Into<AttrValue>,
) -> Html {
    let values = vec![
        x.into(),
        y.into(),
        width.into(),
        height.into(),
        class.into(),
    ];
    let names = &["x", "y", "width", "height", "class"];
    element("rect", names, values, Html::default())
}

/// A shape around a point.
pub fn mark(class: &'static str, shape: &'static str, x: String, y: i32) -> Html {
    let values = vec![shape.into(), class.into()];
    at(
        x,
        y,
        element("path", &["d", "class"], values, Html::default()),
    )
}

/// What is drawn around a point.
pub fn at(x: String, y: i32, content: Html) -> Html {
    element(
        "svg",
        &["x", "y"],
        vec![x.into(), y.to_string().into()],
        content,
    )
}

/// A drawing as wide as its place and `height` pixels high; `label` says what it is. Without `parts`
/// it is the room for them.
pub fn drawing(label: String, height: i32, parts: Option<Vec<Html>>) -> Html {
    html! {
        <svg class="drawing" width="100%" height={height.to_string()} role="img" aria-label={label}>
            { for parts.into_iter().flatten() }
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_width_as_per_cent() {
        let parts = [0, 5, 10, 111, 3750, 3751, LENGTH];
        let expect = ["0%", "0.05%", "0.1%", "1.11%", "37.5%", "37.51%", "100%"];
        assert_eq!(parts.map(across), expect);
    }
}
