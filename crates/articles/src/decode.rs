//! Bytes to text: which encoding a file is in, or why it is none that can be read.

use std::fmt;

mod cp949;
mod utf16;

#[cfg(feature = "legacy-encodings")]
pub use cp949::Cp949Fault;
pub use cp949::is_cp949;
pub use utf16::Utf16Fault;

/// An encoding that [`decode`] recognises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// CP949, Microsoft's superset of EUC-KR (the "euc-kr" of the WHATWG Encoding Standard).
    Cp949,
}

/// Why bytes are not text. Offsets are bytes of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// A byte order mark promises UTF-8, and the bytes break the promise.
    Utf8 {
        /// Where the first invalid sequence begins.
        offset: usize,
    },
    /// A byte order mark promises UTF-16, and the bytes break the promise.
    Utf16 {
        /// Where.
        offset: usize,
        /// How.
        fault: Utf16Fault,
    },
    /// A NUL: no text holds one, most binary files do.
    Nul {
        /// Where the first one stands.
        offset: usize,
    },
    /// Neither UTF-8 nor CP949.
    Unrecognised {
        /// Where UTF-8 breaks.
        utf8: usize,
        /// Why it is not CP949.
        #[cfg(feature = "legacy-encodings")]
        cp949: Cp949Fault,
    },
}

impl DecodeError {
    /// The byte of the file at which reading stopped.
    #[must_use]
    pub fn offset(self) -> usize {
        match self {
            Self::Utf8 { offset } | Self::Utf16 { offset, .. } | Self::Nul { offset } => offset,
            #[cfg(feature = "legacy-encodings")]
            Self::Unrecognised {
                cp949: Cp949Fault::Invalid { offset },
                ..
            } => offset,
            Self::Unrecognised { utf8, .. } => utf8,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Utf8 { offset } => write!(
                f,
                "byte {offset}: invalid UTF-8 sequence, although the file begins with the UTF-8 byte order mark"
            ),
            Self::Utf16 { offset, fault } => write!(
                f,
                "byte {offset}: {fault}, although the file begins with the UTF-16 byte order mark"
            ),
            Self::Nul { offset } => write!(f, "byte {offset}: NUL byte, so this is a binary file"),
            #[cfg(feature = "legacy-encodings")]
            Self::Unrecognised { utf8, cp949 } => match cp949 {
                Cp949Fault::Invalid { offset } => write!(
                    f,
                    "byte {offset}: invalid CP949 sequence (and not UTF-8 from byte {utf8} on)"
                ),
                Cp949Fault::Implausible => write!(
                    f,
                    "byte {utf8}: invalid UTF-8 sequence, and as CP949 it is no Korean text; save the file as UTF-8"
                ),
            },
            #[cfg(not(feature = "legacy-encodings"))]
            Self::Unrecognised { utf8 } => {
                write!(
                    f,
                    "byte {utf8}: invalid UTF-8 sequence; save the file as UTF-8"
                )
            }
        }
    }
}

impl std::error::Error for DecodeError {}

/// The text of `bytes`, and the encoding it was in.
///
/// In this order: a byte order mark is believed; what is valid UTF-8 is UTF-8; UTF-16 without
/// a mark is taken where every code unit is one that Korean or English text uses; CP949 where
/// the result is plausible Korean (feature `legacy-encodings`). A byte order mark stays in the
/// text as U+FEFF and nothing is trimmed: spans are offsets in the whole.
///
/// # Errors
///
/// A [`DecodeError`] with the offset of the first byte that does not fit.
///
/// ```
/// use daejo_articles::{Encoding, decode};
/// let (text, encoding) = decode("\u{FEFF}380억 달러".as_bytes()).unwrap();
/// assert_eq!((text.as_str(), encoding), ("\u{FEFF}380억 달러", Encoding::Utf8));
/// let error = decode(b"PK\x03\x04\x00").unwrap_err();
/// assert_eq!(error.to_string(), "byte 4: NUL byte, so this is a binary file");
/// ```
pub fn decode(bytes: &[u8]) -> Result<(String, Encoding), DecodeError> {
    if let Some(found) = decode_unicode(bytes)? {
        return Ok(found);
    }
    let utf8 = std::str::from_utf8(bytes).err();
    let utf8 = utf8.map(|error| error.valid_up_to()).unwrap_or_default();
    #[cfg(feature = "legacy-encodings")]
    return cp949::decode(bytes)
        .map(|text| (text, Encoding::Cp949))
        .map_err(|cp949| DecodeError::Unrecognised { utf8, cp949 });
    #[cfg(not(feature = "legacy-encodings"))]
    Err(DecodeError::Unrecognised { utf8 })
}

/// The same for hosts that have the tables of other encodings themselves, as a browser does: `None`
/// where the bytes are text of one of those, if they are text (see [`is_cp949`]).
///
/// # Errors
///
/// As [`decode`], for bytes that can be in no encoding.
///
/// ```
/// use daejo_articles::{Encoding, decode_unicode};
/// let found = decode_unicode("원".as_bytes());
/// assert_eq!(found, Ok(Some(("원".to_owned(), Encoding::Utf8))));
/// assert_eq!(decode_unicode(b"\xBF\xF8"), Ok(None));
/// ```
pub fn decode_unicode(bytes: &[u8]) -> Result<Option<(String, Encoding)>, DecodeError> {
    for order in [utf16::Order::Little, utf16::Order::Big] {
        if bytes.starts_with(&order.mark()) {
            let text = utf16::decode(bytes, order)
                .map_err(|(offset, fault)| DecodeError::Utf16 { offset, fault })?;
            // UTF-32 begins like UTF-16 and betrays itself here.
            return match text.chars().position(|c| c == '\0') {
                Some(_) => Err(DecodeError::Nul {
                    offset: nul_unit(bytes),
                }),
                None => Ok(Some((text, order.encoding()))),
            };
        }
    }
    let nul = bytes.iter().position(|&byte| byte == 0);
    let utf8 = match (std::str::from_utf8(bytes), nul) {
        (Ok(text), None) => return Ok(Some((text.to_owned(), Encoding::Utf8))),
        (Ok(_), Some(_)) => None,
        (Err(error), _) => Some(error.valid_up_to()),
    };
    if let Some(offset) = nul {
        let guess = utf16::guess(bytes);
        return guess.map(Some).ok_or(DecodeError::Nul { offset });
    }
    let offset = utf8.unwrap_or_default();
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return Err(DecodeError::Utf8 { offset });
    }
    Ok(None)
}

/// The offset of the first code unit that is zero.
fn nul_unit(bytes: &[u8]) -> usize {
    bytes
        .chunks(2)
        .position(|unit| unit == [0, 0])
        .unwrap_or_default()
        * 2
}
