//! Tables of words as one string, which the compiler makes of their rows.
//!
//! Every `&str` in a module of WASM costs an address and a length, which do not compress; rows
//! in one string cost a byte between two words. It is taken apart once, when it is needed.

/// Behind each field of a row.
pub(super) const END: char = ';';

/// The bytes that the `rows` take.
pub(super) const fn length<const F: usize>(mut rows: &[[&str; F]]) -> usize {
    let mut length = 0;
    while let Some((row, rest)) = rows.split_first() {
        let mut fields = row.as_slice();
        while let Some((field, more)) = fields.split_first() {
            length += field.len() + 1;
            fields = more;
        }
        rows = rest;
    }
    length
}

/// The `rows` in one string.
#[expect(
    clippy::indexing_slicing,
    reason = "computed by the compiler, which checks it"
)]
pub(super) const fn pack<const F: usize, const N: usize>(mut rows: &[[&str; F]]) -> [u8; N] {
    let mut packed = [0; N];
    let mut at = 0;
    while let Some((row, rest)) = rows.split_first() {
        let mut fields = row.as_slice();
        while let Some((field, more)) = fields.split_first() {
            let mut bytes = field.as_bytes();
            while let Some((byte, tail)) = bytes.split_first() {
                assert!(*byte != END as u8);
                packed[at] = *byte;
                (bytes, at) = (tail, at + 1);
            }
            packed[at] = END as u8;
            (fields, at) = (more, at + 1);
        }
        rows = rest;
    }
    packed
}

/// What was packed, as a string.
pub(super) const fn text(packed: &[u8]) -> &str {
    match str::from_utf8(packed) {
        Ok(text) => text,
        Err(_) => "",
    }
}
