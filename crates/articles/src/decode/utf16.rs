//! UTF-16 in either byte order, with a byte order mark or plain enough without one.

use std::fmt;

use super::Encoding;

/// The order of the two bytes of a code unit.
#[derive(Clone, Copy)]
pub(super) enum Order {
    Little,
    Big,
}

impl Order {
    /// The byte order mark as this order writes it.
    pub(super) fn mark(self) -> [u8; 2] {
        match self {
            Self::Little => [0xFF, 0xFE],
            Self::Big => [0xFE, 0xFF],
        }
    }

    pub(super) fn encoding(self) -> Encoding {
        match self {
            Self::Little => Encoding::Utf16Le,
            Self::Big => Encoding::Utf16Be,
        }
    }

    fn unit(self, bytes: [u8; 2]) -> u16 {
        match self {
            Self::Little => u16::from_le_bytes(bytes),
            Self::Big => u16::from_be_bytes(bytes),
        }
    }
}

/// What breaks UTF-16.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Utf16Fault {
    /// Half of a surrogate pair.
    UnpairedSurrogate,
    /// Half of a code unit at the end.
    OddLength,
}

impl fmt::Display for Utf16Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnpairedSurrogate => "unpaired UTF-16 surrogate",
            Self::OddLength => "the last UTF-16 code unit is cut off",
        })
    }
}

/// The text of `bytes`, a byte order mark kept, or the offset and kind of the first fault.
pub(super) fn decode(bytes: &[u8], order: Order) -> Result<String, (usize, Utf16Fault)> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut offset = 0;
    for decoded in char::decode_utf16(pairs.iter().map(|&pair| order.unit(pair))) {
        let Ok(c) = decoded else {
            return Err((offset, Utf16Fault::UnpairedSurrogate));
        };
        offset += 2 * c.len_utf16();
        text.push(c);
    }
    if rest.is_empty() {
        Ok(text)
    } else {
        Err((offset, Utf16Fault::OddLength))
    }
}

/// UTF-16 without a byte order mark, if the bytes leave no doubt.
///
/// Rule: the bytes hold a NUL (asked by the caller: the high half of a space or a line break),
/// one order makes valid UTF-16 of them, no character is a control other than white space, and
/// 19 of 20 are Latin, Hangul or the punctuation of either. In the wrong order a space becomes
/// U+2000, a line break U+0A00 and every Latin letter an ideograph or a rarity, so the two
/// orders are never both plausible for text of any length.
pub(super) fn guess(bytes: &[u8]) -> Option<(String, Encoding)> {
    [Order::Little, Order::Big].into_iter().find_map(|order| {
        let text = decode(bytes, order).ok()?;
        is_plausible(&text).then_some((text, order.encoding()))
    })
}

fn is_plausible(text: &str) -> bool {
    let (mut all, mut usual) = (0_usize, 0_usize);
    for c in text.chars() {
        if c.is_control() && !c.is_ascii_whitespace() {
            return false;
        }
        all += 1;
        usual += usize::from(matches!(c,
            '\t' | '\n' | '\r' | ' '..='~' | '\u{A0}'..='\u{FF}' // Latin
            | '가'..='힣' | 'ㄱ'..='ㅣ' // Hangul
            | '\u{2010}'..='\u{203B}' | '\u{3000}'..='\u{3011}' | '\u{FF01}'..='\u{FF5E}' // punctuation
        ));
    }
    usual * 20 >= all * 19
}
