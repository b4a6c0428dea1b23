//! What a file holds, in a few characters.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Bytes of the hash that a name holds, in two hexadecimal digits each.
const NAMED: usize = 8;

/// The SHA-256 of `bytes` as the web's integrity attributes and content policies write it (W3C
/// Subresource Integrity, section 3.5).
///
/// ```
/// assert_eq!(
///     daejo_hosting::digest::integrity(b""),
///     "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
/// );
/// ```
#[must_use]
pub fn integrity(bytes: &[u8]) -> String {
    ["sha256-", &STANDARD.encode(Sha256::digest(bytes))].concat()
}

/// The first digits of the SHA-256 of `bytes`, as they stand in the names of files.
///
/// ```
/// assert_eq!(daejo_hosting::digest::short(b""), "e3b0c44298fc1c14");
/// ```
#[must_use]
pub fn short(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let digits = digest.iter().take(NAMED);
    digits.map(|byte| format!("{byte:02x}")).collect()
}

/// The name of a file with the hash of its `bytes` in it.
///
/// ```
/// assert_eq!(daejo_hosting::digest::named("a_bg.wasm", b""), "a_bg-e3b0c44298fc1c14.wasm");
/// ```
#[must_use]
pub fn named(name: &str, bytes: &[u8]) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    [stem, "-", &short(bytes), ".", ending].concat()
}
