//! What stands before a numeral: currency sign and minus.

use crate::cursor::{Cursor, is_blank, is_word};
use crate::ends::{last, tail, tight, without};
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
    /// A decimal point without a zero before it: .25 percent.
    pub(super) point: bool,
}

impl Sign {
    /// Reads back from `cursor`, at most to `floor`.
    pub(super) fn before(cursor: Cursor<'_>, floor: usize) -> Self {
        let mut sign = Self {
            start: cursor.pos(),
            currency: None,
            negative: false,
            stroke: false,
            point: false,
        };
        let behind = |at: usize| tail(cursor.at(at).behind(), floor);
        let head = without(behind(sign.start), '.');
        let digit = cursor.peek().is_some_and(|c| c.is_ascii_digit());
        if digit && head.is_some_and(|head| last(head).is_none_or(|c| is_blank(c) || c == '$')) {
            sign.point = true;
            sign.start -= 1;
        }
        sign.minus(behind(sign.start));
        let text = behind(sign.start);
        let near = tight(text);
        // A code may stand apart (CNY 79,500); a blank behind other text says nothing.
        if text.len() - near.len() <= 2
            && let Some((len, currency)) = currency::sign(near)
        {
            sign.currency = Some(currency);
            sign.start = floor + near.len() - len;
            sign.minus(behind(sign.start));
        }
        sign
    }

    /// Takes a minus that ends `text`: `-350억`, `마이너스 20억`, `△3.2%`. A hyphen behind a
    /// letter or digit joins or separates.
    fn minus(&mut self, text: &str) {
        // ▲ and ▼ rise and fall in tables of prices; only △ is a minus, in accounts.
        let Some(sign) = last(text) else { return };
        let stroke = matches!(sign, '-' | '−' | '–');
        if stroke || matches!(sign, '△' | '±') {
            let before = without(text, sign).and_then(last);
            if !before.is_some_and(|c| is_word(c) || matches!(c, '%' | ')' | '$')) {
                // ±3.1%p is a margin to both sides.
                (self.negative, self.stroke) = (sign != '±', stroke);
                self.start -= sign.len_utf8();
            }
            return;
        }
        let near = tight(text);
        if !matches!(last(near), Some('스' | '하' | 's')) {
            return;
        }
        // plus or minus 3 points
        if let Some(head) = words::before_ending(near, words!("마이너스|영하|minus|Minus"))
            && !words::ends(near, words!("or minus"))
        {
            self.negative = true;
            self.start -= text.len() - head.len();
        }
    }
}
