//! What a reader means who types a number.

use daejo_figures::{Decimal, Mention, Value, read};
use serde::{Deserialize, Serialize};

/// A value that is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amount {
    /// A number of any unit.
    Number(Decimal),
    /// A figure with its unit, or a date.
    Figure(Mention),
}

/// The value that all of `text` states: `380억` and `38 billion` are numbers, `$38bn` and `7년`
/// figures; `None` for other words.
///
/// ```
/// use daejo_engine::{Amount, amount};
/// assert_eq!(amount("380억"), Some(Amount::Number(38_000_000_000_i64.into())));
/// assert!(matches!(amount("$38bn"), Some(Amount::Figure(_))));
/// assert_eq!(amount("54T"), amount("54조"));
/// assert_eq!(amount("클라우드"), None);
/// ```
#[must_use]
pub fn amount(text: &str) -> Option<Amount> {
    let text = text.trim();
    // A number without a unit reads as an amount of any currency that is put to it.
    let number = whole(&[text, "달러"].concat()).or_else(|| whole(&["$", text].concat()));
    // `54T` as tables write it.
    let number = number.or_else(|| whole(&["$", text.strip_suffix('T')?, "tn"].concat()));
    let number = number.and_then(|mention| match mention.value {
        Value::Quantity(quantity) if quantity.hi.is_none() => Some(quantity.value),
        _ => None,
    });
    match number {
        Some(number) => Some(Amount::Number(number)),
        None => whole(text).map(Amount::Figure),
    }
}

/// The figure that is all of `text`.
fn whole(text: &str) -> Option<Mention> {
    let mentions = read(text, None).mentions;
    let [mention] = <[Mention; 1]>::try_from(mentions).ok()?;
    (mention.span == (0..text.len())).then_some(mention)
}
