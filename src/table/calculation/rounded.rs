//! What the rounding of a figure allows: why two values exclude each other.

use daejo_collation::rounding;
use daejo_figures::Value;
use yew::prelude::*;

use crate::format::value;
use crate::page::Page;
use crate::wording::fill;

/// `50조 원: 반올림 감안 49.5~50.5조 원`; `None` for what is no rounded number.
pub fn step(page: &Page, article: usize, figure: usize) -> Option<Html> {
    let wording = page.wording;
    let (_, document) = page.document(article)?;
    let mention = &document.figures.get(figure)?.mention;
    let Value::Quantity(quantity) = &mention.value else {
        return None;
    };
    let unit = quantity.unit.as_deref();
    let [low, high] = value::ends(rounding(mention)?, mention.kind, unit, wording);
    let interval = fill(wording.interval, &[("low", &low), ("high", &high)]);
    super::step(
        page,
        article,
        html! { <span class="interval">{ interval }</span> },
    )
}
