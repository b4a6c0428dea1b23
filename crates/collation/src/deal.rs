//! Which amounts are the size of the deal that an article reports.
//!
//! The rule: the amount stands near a word for a deal, and the article treats it as its subject,
//! that is it puts it in the title, converts it, or gives it more than once.

use std::collections::{BTreeMap, BTreeSet};

use daejo_articles::Zone;
use daejo_figures::{Decimal, Kind, Unit, Value};

use crate::comparison::{Document, Figure};

/// Words for a deal, in Korean and English.
#[rustfmt::skip]
static DEAL_WORDS: &[&str] = &[
    "계약", "협약", "파트너십", "동맹", "인수", "합병", "투자", "거래", "수주", "딜", "베팅", "매각",
    "deal", "deals", "contract", "contracts", "agreement", "partnership", "acquisition", "acquire", "acquires", "merger",
    "invest", "invests", "investment", "investing", "stake", "takeover", "buyout",
];

/// Korean words that begin with a word for a deal and are none: trading on an exchange.
#[rustfmt::skip]
static NO_DEAL: &[&str] = &["거래소", "거래량", "거래일", "거래대금", "거래를 마", "거래에서", "거래 마", "거래됐", "거래되", "거래가", "투자자", "투자의견", "투자증권", "인수위", "딜러"];

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

/// What an article says of one amount, over all its mentions.
#[derive(Default)]
struct Emphasis {
    near_deal_word: bool,
    in_title: bool,
    mentions: usize,
    converted: bool,
    conversion: bool,
}

/// Amounts of deals.
pub(crate) struct DealSizes(BTreeSet<Amount>);

impl DealSizes {
    /// Whether `figure` is one of them.
    pub(crate) fn contains(&self, figure: &Figure) -> bool {
        amount(figure).is_some_and(|amount| self.0.contains(&amount))
    }
}

/// The amounts that are the size of the deal `document` reports; conversions are not among them.
pub(crate) fn deal_sizes(document: &Document) -> DealSizes {
    let mut amounts: BTreeMap<Amount, Emphasis> = BTreeMap::new();
    for figure in document
        .figures
        .iter()
        .filter(|figure| !figure.in_boilerplate)
    {
        let Some(own) = amount(figure) else { continue };
        let base = figure
            .mention
            .pair
            .and_then(|base| document.figures.get(base));
        if let Some(base) = base.and_then(amount) {
            amounts.entry(base).or_default().converted = true;
            amounts.entry(own).or_default().conversion = true;
            continue;
        }
        let zone = document
            .article
            .lines
            .get(figure.line)
            .map(|line| line.zone);
        let emphasis = amounts.entry(own).or_default();
        emphasis.mentions += 1;
        emphasis.in_title |= matches!(
            zone,
            Some(Zone::Title | Zone::RepeatedTitle | Zone::Subtitle)
        );
        emphasis.near_deal_word = emphasis.near_deal_word || near_deal_word(document, figure);
    }
    let is_size = |emphasis: &Emphasis| {
        let subject = emphasis.in_title || emphasis.mentions > 1 || emphasis.converted;
        emphasis.near_deal_word && subject && !emphasis.conversion
    };
    DealSizes(
        amounts
            .into_iter()
            .filter(|(_, e)| is_size(e))
            .map(|(amount, _)| amount)
            .collect(),
    )
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
    [before.get(from..), after.get(..to)]
        .into_iter()
        .flatten()
        .any(names_deal)
}

/// Whether `text` holds a word for a deal: an English one whole, a Korean one not as the
/// beginning of a word that is none.
fn names_deal(text: &str) -> bool {
    DEAL_WORDS.iter().any(|word| {
        text.match_indices(*word).any(|(at, _)| {
            let rest = text.get(at..).unwrap_or_default();
            if word.is_ascii() {
                let behind = rest.get(word.len()..).unwrap_or_default();
                let before = text.get(..at).unwrap_or_default();
                return !behind.starts_with(is_letter) && !before.ends_with(is_letter);
            }
            !NO_DEAL.iter().any(|other| rest.starts_with(other))
        })
    })
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_a_deal() {
        for text in [
            "규모의 계약을",
            "를 인수한다",
            "에 투자하는",
            "a $38bn deal",
            "will invest in",
        ] {
            assert!(names_deal(text), "{text}");
        }
        for text in [
            "에 거래를 마쳤다",
            "한국거래소는",
            "개인 투자자가",
            "in order to",
            "an ideal",
            "mistake",
        ] {
            assert!(!names_deal(text), "{text}");
        }
    }
}
