//! What stands before a numeral: currency sign and minus.

use crate::cursor::{Cursor, is_blank, is_word};
use crate::lexicon::currency::{self, Currency};
use crate::words::{self, words};

/// Currency sign and minus before a numeral.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    /// Where the mention begins.
    pub(super) start: usize,
    pub(super) currency: Option<&'static Currency>,
    pub(super) negative: bool,
    /// The minus is a stroke, which belongs to one number: -3~4도 spans zero, 영하 3~4도 does not.
    pub(super) stroke: bool,
}

impl Sign {
    /// Reads back from `cursor`, at most to `floor`.
    pub(super) fn before(cursor: Cursor<'_>, floor: usize) -> Self {
        let mut sign = Self {
            start: cursor.pos(),
            currency: None,
            negative: false,
            stroke: false,
        };
        let behind = |at: usize| cursor.at(at).behind().get(floor..).unwrap_or_default();
        sign.minus(behind(sign.start));
        let text = behind(sign.start);
        let tight = text.trim_end_matches(is_blank);
        // A code may stand apart (CNY 79,500); a blank behind other text says nothing.
        if text.len() - tight.len() <= 2
            && let Some((len, currency)) = currency::sign(tight)
        {
            sign.currency = Some(currency);
            sign.start = floor + tight.len() - len;
            sign.minus(behind(sign.start));
        }
        sign
    }

    /// Takes a minus that ends `text`: `-350억`, `마이너스 20억`, `△3.2%`. A hyphen behind a
    /// letter or digit joins or separates.
    fn minus(&mut self, text: &str) {
        // ▲ and ▼ rise and fall in tables of prices; only △ is a minus, in accounts.
        if let Some(head) = text.strip_suffix(['-', '−', '–', '△', '±']) {
            if !head.ends_with(|c: char| is_word(c) || matches!(c, '%' | ')' | '$')) {
                // ±3.1%p is a margin to both sides.
                self.negative = !text.ends_with('±');
                self.stroke = text.ends_with(['-', '−', '–']);
                self.start -= text.len() - head.len();
            }
            return;
        }
        let tight = text.trim_end_matches(is_blank);
        if !tight.ends_with(['스', '하', 's']) {
            return;
        }
        // plus or minus 3 points
        if let Some(len) = words::ending(tight, words!("마이너스|영하|minus|Minus"))
            && !tight
                .get(..tight.len() - len)
                .is_some_and(|head| head.ends_with("or "))
        {
            self.negative = true;
            self.start -= text.len() - tight.len() + len;
        }
    }
}
