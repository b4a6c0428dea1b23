//! Exchange rates: 달러당 1,349.5원, 원/달러 환율은 1,402.8원, 154.30 per dollar.

use crate::cursor::{Cursor, is_letter};
use crate::ends::{first, head, last, nearest, since, tail, tight, trimmed, without};
use crate::lexicon::affix::CHANGES;
use crate::lexicon::currency::{self, Currency};
use crate::numeral::Numeral;
use crate::words::{self, Words, words};

/// What a rate is the price of: the dollar, a hundred yen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Base {
    pub(crate) code: &'static str,
    pub(crate) hundred: bool,
}

impl Base {
    fn one(currency: &'static Currency) -> Self {
        Self {
            code: currency.code,
            hundred: false,
        }
    }
}

/// What an amount of `quote` behind `before` is the price of, if that makes it a rate; `after`
/// follows the amount.
pub(super) fn base(before: &str, quote: &str, number: &Numeral, after: Cursor<'_>) -> Option<Base> {
    // A rate is a few thousand at the most, never so many 만 or 억.
    let quoted = || {
        if number.scale == 0 && number.value < 10_000 {
            per_other(after, quote)
                .or_else(|| floated(before, quote))
                .or_else(|| quoted(before, quote, after))
        } else {
            None
        }
    };
    per_unit(before, quote, number)
        .or_else(|| equated(before, quote))
        .or_else(quoted)
}

/// `$1 = 6.4211 Danish crowns`, `1달러=1,430원`, `100엔=950원`: as agencies put it below a text.
fn equated(before: &str, quote: &str) -> Option<Base> {
    let one = tight(without(tight(before), '=')?);
    let signed = without(one, '1').and_then(|head| currency::sign(tight(head)));
    let base = match signed {
        Some((_, currency)) => Base::one(currency),
        None => {
            let (head, currency) = currency::word_before(one)?;
            let number = since(tight(head), |c| !c.is_ascii_digit());
            let hundred = number == "100";
            (hundred || number == "1").then_some(Base {
                code: currency.code,
                hundred,
            })?
        }
    };
    (base.code != quote).then_some(base)
}

/// `146 yen to the dollar`, `1,402 won per euro`; a pound is a weight as often.
fn per_other(mut after: Cursor<'_>, quote: &str) -> Option<Base> {
    if !after.blanks() {
        return None;
    }
    after.eat_any(words!("to the |against the |per |a "))?;
    let currency = english_currency(after.rest())?;
    (currency.code != quote && currency.code != "GBP").then_some(Base::one(currency))
}

/// The euro rose 0.2% to $1.1782, the dollar bought 158.98 yen: what a currency trades at. A coin costs no more.
fn floated(before: &str, quote: &str) -> Option<Base> {
    /// How far back, in characters, the currency may be named.
    const REACH: usize = 48;
    static TRADES: Words = words!(
        " rose| fell| slid| slipped| gained| edged| traded| trades| trading| was trading| was at| stood at| was last at| bought| buys| fetched| changed hands| climbed| eased| strengthened| weakened| firmed| dropped| advanced| dipped| settled| little changed| was little changed"
    );
    let named = |end: &str| {
        english_currency(end).is_some_and(|currency| currency.code != quote)
            && words::ends(
                head(before, before.len() - end.len()),
                words!("The |the |and |, |. |\n"),
            )
    };
    let named = nearest(before, REACH, &mut |end| named(end))?;
    let (len, found) = currency::word(named, true)?;
    let told = tail(named, len);
    let one = words::begins(told, TRADES) && !words::within(told, words!(". |; |\n"));
    (one && !found.cents).then(|| Base::one(found.currency))
}

/// `달러당`, `100엔당`, `달러당 원화값이`.
fn per_unit(before: &str, quote: &str, number: &Numeral) -> Option<Base> {
    static WORTH: Words = words!(
        "원화값이|원화값은|원화값|원화 값이|원화 값은|원화 가치가|원화 가치는|원화 가치|환율이|환율은|환율"
    );
    let before = words::before_ending(before, WORTH).map_or(before, tight);
    let head = without(before, '당')?;
    let (head, currency) = currency::word_before(head)?;
    let hundred = words::ends(head, words!("100"));
    let code = currency.code;
    // 파운드당 64달러 is a price by weight: no pound of money ever costs as much today.
    let weighed = code == "GBP" && quote == "USD" && number.value >= 3;
    (code != quote && !weighed).then_some(Base { code, hundred })
}

/// `원/달러 환율은 전날보다 5.3원 오른 1,402.8원에`: a level, while 5.3원 is its change.
fn quoted(before: &str, quote: &str, after: Cursor<'_>) -> Option<Base> {
    /// How far back, in characters, the rate may be named.
    const REACH: usize = 48;
    // The first 환율 of the last sentence that has one.
    let mut named = None;
    nearest(before, REACH, &mut |end| {
        if words::begins_with(end, "환율") {
            named = Some(head(before, before.len() - end.len()));
        }
        named.is_some() && matches!(first(end), Some('\n' | '.'))
    });
    let named = tight(named?);
    let named = words::before_ending(named, words!("재정")).map_or(named, tight);
    let Some((first, second)) = pair(named) else {
        // 환율 by itself is that of the dollar in won.
        let dollar = Base {
            code: "USD",
            hundred: false,
        };
        return (quote == "KRW" && !is_change(after)).then_some(dollar);
    };
    // 원/달러 and 달러/원 both mean won per dollar; without the won the first is the price.
    let won = [first, second]
        .into_iter()
        .find(|currency| currency.code == "KRW");
    if won.unwrap_or(first).code != quote {
        return None;
    }
    let base = if first.code == quote { second } else { first };
    (!is_change(after)).then_some(Base::one(base))
}

/// The amount before `after` is one by which something has changed: 5.3원 오른.
fn is_change(mut after: Cursor<'_>) -> bool {
    after.blanks();
    after.begins(CHANGES)
}

/// The two currencies at the end of `text`: 원/달러, 원·엔, 원달러.
fn pair(text: &str) -> Option<(&'static Currency, &'static Currency)> {
    let (head, second) = currency::word_before(text)?;
    let head = trimmed(head, |c| {
        matches!(c, '/' | '·' | '-' | '∙' | ' ' | '화' | '대')
    });
    let (_, first) = currency::word_before(head)?;
    (first.code != second.code).then_some((first, second))
}

/// `154.30 per dollar`, `1,402 won to the dollar`: the currency of a bare number before it, which
/// the text names shortly before, and what it is the price of.
pub(super) fn per_dollar(start: Cursor<'_>, mut after: Cursor<'_>) -> Option<(&'static str, Base)> {
    after.blanks();
    if !after.eat_word(words!("per|to the|against the|a")) {
        return None;
    }
    after.blanks();
    let base = english_currency(after.rest())?;
    let before = start.behind();
    let quote = |end| english_currency(end).filter(|quote| quote.code != base.code);
    let named = nearest(before, 80, &mut |end| {
        quote(end).is_some() && !last(head(before, before.len() - end.len())).is_some_and(is_letter)
    })?;
    Some((quote(named)?.code, Base::one(base)))
}

/// The currency that an English word at the beginning of `text` names.
fn english_currency(text: &str) -> Option<&'static Currency> {
    first(text).filter(char::is_ascii_alphabetic)?;
    let (_, found) = currency::word(text, true)?;
    (!found.cents).then_some(found.currency)
}
