//! What the rounding of a figure allows: why two values exclude each other.

use daejo_collation::rounding;
use daejo_figures::Value;

use super::Step;
use crate::element::span;
use crate::format::value;
use crate::page::Page;
use crate::wording::fill;

/// `50조 원: 반올림 감안 49.5~50.5조 원`; `None` for what is no rounded number.
pub fn step(page: &Page, article: usize, figure: usize) -> Option<Step> {
    let wording = page.wording;
    let (_, document) = page.document(article)?;
    let mention = &document.figures.get(figure)?.mention;
    let Value::Quantity(quantity) = &mention.value else {
        return None;
    };
    let unit = quantity.unit.as_deref();
    let [low, high] = value::ends(rounding(mention)?, mention.kind, unit, wording);
    let interval = fill(wording.interval, &[("low", &low), ("high", &high)]);
    let content = span("interval", interval);
    Some(Step { article, content })
}

#[cfg(not(target_arch = "wasm32"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture;
    use crate::market::Rates;

    #[test]
    fn half_of_the_last_written_digit_either_way() {
        let mut comparison = fixture::comparison();
        if let Value::Quantity(quantity) = &mut comparison.documents[0].figures[0].mention.value {
            quantity.place = "100000000".parse().unwrap();
        }
        let page = Page::new(comparison, Rates::default());
        assert_eq!(
            fixture::text(step(&page, 0, 0).unwrap().shown(&page, None).unwrap()),
            "출처 미상 (000) 반올림 감안 379.5~380.5억 달러"
        );
    }
}
