//! What was calculated for a fact: conversions, dates, what rounding allows.

mod basis;
mod conversion;
mod rounded;

use daejo_collation::Verdict;
use yew::prelude::*;

use crate::anchor;
use crate::element::{element, span};
use crate::format::value;
use crate::matrix::conversions;
use crate::page::Page;
use crate::picture;

/// Conversions above which a row would be taller than a window: they scroll by themselves.
const MANY: usize = 6;

/// Who lies where, and a step for each article of which something was calculated; empty where
/// nothing was.
pub fn calculation_cell(page: &Page, fact: usize) -> Html {
    let content = html! {
        <>
            { picture::strip(page, fact) }
            { for steps(page, fact, None) }
        </>
    };
    let count = conversions(&page.conversions, fact).len();
    html! {
        <td class="calculation">
            if count > MANY {
                <div class="many">{ content }</div>
            } else {
                { content }
            }
        </td>
    }
}

/// The steps of a fact: its conversions, or what rounding allows; then the basis of its dates. Where
/// there is room for one article's only, it is those of its `own`.
pub fn steps(page: &Page, index: usize, own: Option<usize>) -> Vec<Html> {
    let Some(fact) = page.comparison.facts.get(index) else {
        return Vec::new();
    };
    let conversions = conversions(&page.conversions, index);
    let mut steps: Vec<Step> = conversions
        .iter()
        .filter_map(|it| conversion::step(page, it))
        .collect();
    if steps.is_empty() && fact.verdict == Verdict::Conflict {
        let pair = fact.why.pair.into_iter().flatten();
        steps.extend(pair.filter_map(|(article, figure)| rounded::step(page, article, figure)));
    }
    for (article, cell) in fact.cells.iter().enumerate() {
        let lead = cell.as_ref().and_then(|cell| cell.lead);
        steps.extend(lead.and_then(|figure| basis::step(page, article, figure)));
    }
    let steps = steps.into_iter();
    steps.filter_map(|it| it.shown(page, own)).collect()
}

/// The amount of a figure, leading to its sentence.
pub fn operand(page: &Page, article: usize, figure: usize) -> Option<Html> {
    let (id, _) = page.document(article)?;
    let amount = amount(page, article, figure)?;
    Some(html! {
        <a href={anchor::href(&anchor::figure(id, figure))}>{ amount }</a>
    })
}

/// A figure of an article, as the page shows amounts.
pub fn amount(page: &Page, article: usize, figure: usize) -> Option<String> {
    let (_, document) = page.document(article)?;
    let at = document.figures.get(figure)?;
    let written = document.surface(at);
    Some(value::label(&at.mention, written, page.wording))
}

/// A step of the calculation.
struct Step {
    /// Index of the article whose figures it is of.
    article: usize,
    content: Html,
}

impl Step {
    fn shown(self, page: &Page, own: Option<usize>) -> Option<Html> {
        let (_, document) = page.document(self.article)?;
        let class = if own == Some(self.article) {
            "step own"
        } else {
            "step"
        };
        let content = html! {
            <>
                { span("whose", page.name(self.article)) }
                { " " }
                { self.content }
            </>
        };
        let values = vec![class.into(), document.article.file.clone().into()];
        Some(element("div", &["class", "data-file"], values, content))
    }
}
