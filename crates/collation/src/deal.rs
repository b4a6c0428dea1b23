//! Which amounts are the size of the deal that an article reports.
//!
//! The rule: the amount stands near a word for a deal, and the article treats it as its subject,
//! that is it puts it in the title, converts it, or gives it more than once.

use daejo_articles::Zone;
use daejo_figures::{Decimal, Kind, Unit, Value};

use crate::comparison::{Document, Figure};

/// Words for a deal, in Korean and English.
#[rustfmt::skip]
static DEAL_WORDS: &[&str] = &[
    "계약", "협약", "파트너십", "동맹", "인수", "합병", "투자", "거래", "수주", "딜", "베팅", "매각",
    "deal", "contract", "agreement", "partnership", "acquisition", "acquire", "merger", "invest", "stake", "takeover", "order",
];

/// How near, in characters, on either side of the amount.
const NEAR: usize = 32;

/// Currency and value of an amount.
type Amount = (Unit, Decimal);

fn amount(figure: &Figure) -> Option<Amount> {
    match &figure.mention.value {
        Value::Quantity(quantity) if figure.mention.kind == Kind::Money => {
            Some((quantity.unit.clone()?, quantity.value))
        }
        _ => None,
    }
}

/// The amounts that are the size of the deal `document` reports; conversions are not among them.
pub(crate) fn deal_sizes(document: &Document) -> Vec<Amount> {
    let figures = || {
        document
            .figures
            .iter()
            .filter(|figure| !figure.in_boilerplate)
    };
    let mut sizes = Vec::new();
    for figure in figures().filter(|figure| figure.mention.pair.is_none()) {
        let Some(found) = amount(figure) else {
            continue;
        };
        if sizes.contains(&found) || !near_deal_word(document, figure) {
            continue;
        }
        let titled = document.article.lines.get(figure.line).is_some_and(|line| {
            matches!(
                line.zone,
                Zone::Title | Zone::RepeatedTitle | Zone::Subtitle
            )
        });
        let repeated = figures()
            .filter(|other| amount(other).as_ref() == Some(&found))
            .count()
            > 1;
        let converted = figures().any(|other| {
            let base = other
                .mention
                .pair
                .and_then(|base| document.figures.get(base));
            base.and_then(amount).as_ref() == Some(&found)
        });
        let conversion = figures()
            .any(|other| other.mention.pair.is_some() && amount(other).as_ref() == Some(&found));
        if (titled || repeated || converted) && !conversion {
            sizes.push(found);
        }
    }
    sizes
}

/// Whether `figure` is one of `sizes`.
pub(crate) fn is_one_of(sizes: &[Amount], figure: &Figure) -> bool {
    amount(figure).is_some_and(|amount| sizes.contains(&amount))
}

fn near_deal_word(document: &Document, figure: &Figure) -> bool {
    let text = &document.article.text;
    let span = &figure.mention.span;
    let before = text
        .get(figure.sentence.start..span.start)
        .unwrap_or_default();
    let after = text.get(span.end..figure.sentence.end).unwrap_or_default();
    let from = before
        .char_indices()
        .rev()
        .nth(NEAR)
        .map_or(0, |(at, _)| at);
    let to = after
        .char_indices()
        .nth(NEAR)
        .map_or(after.len(), |(at, _)| at);
    let near = [before.get(from..), after.get(..to)];
    near.into_iter().flatten().any(|part| {
        let part = part.to_ascii_lowercase();
        DEAL_WORDS.iter().any(|word| part.contains(word))
    })
}
