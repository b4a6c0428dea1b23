//! CP949, taken only where the result is plausible Korean.
//!
//! Nearly any bytes above 0x7F make *some* CP949, so validity proves little: Latin-1 German,
//! Cyrillic, Shift JIS or GBK would come out as Hangul or Hanja nobody wrote. What tells
//! Korean text is where its two-byte characters lie. KS X 1001 puts the 2,350 syllables that
//! Korean writes with at lead bytes 0xB0–0xC8 and trail bytes from 0xA1; ideographs, kana and
//! the 8,822 rare syllables of CP949 lie elsewhere.

#[cfg(feature = "legacy-encodings")]
use encoding_rs::{DecoderResult, EUC_KR};

/// Why bytes are not taken for CP949.
#[cfg(feature = "legacy-encodings")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cp949Fault {
    /// The text is plausible Korean up to a sequence that CP949 does not have.
    Invalid {
        /// Where that sequence begins.
        offset: usize,
    },
    /// What there is to read does not look like Korean.
    Implausible,
}

/// The text of `bytes` as CP949.
#[cfg(feature = "legacy-encodings")]
pub(super) fn decode(bytes: &[u8]) -> Result<String, Cp949Fault> {
    let mut decoder = EUC_KR.new_decoder_without_bom_handling();
    let mut text = String::new();
    text.reserve(
        decoder
            .max_utf8_buffer_length_without_replacement(bytes.len())
            .unwrap_or_default(),
    );
    let (result, read) = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
    let good = match result {
        // `read` lies behind the bad sequence and, for some, a byte that is not part of it.
        DecoderResult::Malformed(bad, after) => {
            read.saturating_sub(usize::from(bad) + usize::from(after))
        }
        DecoderResult::InputEmpty | DecoderResult::OutputFull => bytes.len(),
    };
    if !is_cp949(bytes.get(..good).unwrap_or_default()) {
        return Err(Cp949Fault::Implausible);
    }
    if good < bytes.len() {
        return Err(Cp949Fault::Invalid { offset: good });
    }
    Ok(text)
}

/// Whether `bytes`, taken for CP949, are plausible Korean: for hosts that decode it themselves, as
/// a browser does, and know no better than to decode everything.
///
/// Rule: of the two-byte characters, four in five are among the 2,350 syllables of KS X 1001,
/// and of those syllables half or more stand beside another two-byte character. (The first
/// refuses other scripts; the second refuses Latin-1 with its stray accents, `INFORMAÇÃO`.)
///
/// ```
/// assert!(daejo_articles::is_cp949(b"\xBF\xF8\xC8\xAD")); // 원화
/// assert!(!daejo_articles::is_cp949(b"INFORMA\xC7\xC3O"));
/// ```
#[must_use]
pub fn is_cp949(bytes: &[u8]) -> bool {
    let (mut pairs, mut syllables, mut in_company) = (0_usize, 0_usize, 0_usize);
    // Whether the character before was a pair, and whether it is a syllable still alone.
    let (mut after_pair, mut lonely) = (false, false);
    let mut rest = bytes.iter();
    while let Some(&lead) = rest.next() {
        if lead < 0x80 {
            (after_pair, lonely) = (false, false);
            continue;
        }
        let trail = rest.next().copied().unwrap_or_default();
        pairs += 1;
        in_company += usize::from(lonely);
        let syllable = (0xB0..=0xC8).contains(&lead) && trail >= 0xA1;
        syllables += usize::from(syllable);
        in_company += usize::from(syllable && after_pair);
        lonely = syllable && !after_pair;
        after_pair = true;
    }
    syllables > 0 && syllables * 5 >= pairs * 4 && in_company * 2 >= syllables
}
